"""English templates of every refusal, together with those of errors with files.

Keys are codes; where a reason decides the words, `code.reason`. `{short:seat}` counts: 1 seat,
2 seats. Each begins with what was refused and ends with what to do next.
"""

from seatdesk.controllers.messages.file_templates import FILES
from seatdesk.controllers.messages.scenario_templates import SCENARIOS

KEPT_APART = FILES | SCENARIOS
TEMPLATES: dict[str, str] = KEPT_APART | {
    # people and permissions
    "no_permission": (
        "{who} may not do this: the permission {permissions} is missing. Ask a Super Admin for "
        "it, or work as someone who has it."
    ),
    "no_permission.several": (
        "{who} may not do this: the permissions {permissions} are missing. Ask a Super Admin for "
        "them, or work as someone who has them."
    ),
    "unknown_actor": (
        "Working as {email} is not possible: no active user of this account has that e-mail "
        "address. Choose one of the account's active users."
    ),
    "super_admin_only": (
        "{who} cannot make anyone a Super Admin: only a Super Admin can. Ask one to do it."
    ),
    "email_malformed": (
        "“{email}” is not an e-mail address. Write it as name@company.com and try again."
    ),
    "email_taken": (
        "{email} is already a user of this account. Open that user, or enter another address."
    ),
    "alias_taken": (
        "{email} is already another address of somebody else. Take it away there first, or enter "
        "a different one."
    ),
    "unknown_user": (
        "{email} is not a user of this account. Check the spelling, or add the user first."
    ),
    "wrong_status": (
        "{email} cannot become {wanted}: the user is {status}. Only the next step in a user's "
        "life is possible: invited, active, deactivated, removed."
    ),
    "user_holds_seat": (
        "{email} cannot be removed while holding a seat: {products}. Unassign it first, then "
        "remove the user."
    ),
    "user_has_access": (
        "{email} cannot be removed while having product access: {products}. Switch the access "
        "off first, then remove the user."
    ),
    "super_admin_seat": (
        "{email} gets no paid seat while being created as a Super Admin. Create the user "
        "without a seat and assign one on the Seats page afterwards."
    ),
    "last_super_admin": (
        "{email} is the only active Super Admin and must stay one. Make someone else a Super "
        "Admin first."
    ),
    "access_unchanged": (
        "{email} stays as is: nothing about the product access would change. Choose another "
        "product or user."
    ),
    # seats
    "unknown_product.none": (
        "{product} is not a subscription of this account, which has none yet. Add the "
        "subscription first."
    ),
    "unknown_product": (
        "{product} is not a subscription of this account. It has: {known}. Choose one of these, "
        "or add the subscription first."
    ),
    "seat_held": (
        "{email} already holds a {product} seat, and one is all a user can have. Leave this "
        "user out."
    ),
    "seat_not_held": (
        "{email} holds no {product} seat, so there is none to unassign. Leave this user out."
    ),
    "deactivated_no_seat": (
        "{email} cannot get a {product} seat while deactivated. Reactivate the user first."
    ),
    "deactivated_holds": (
        "The {product} seat of {email} cannot be unassigned while the user is deactivated. "
        "Reactivate, unassign and deactivate the user; SeatDesk offers the three as one step."
    ),
    "removed_user": (
        "{email} was removed from this account and cannot be changed. Add the user again instead."
    ),
    "short": (
        "{product} is {short:seat} short: {assigned} of {owned:used} assigned. Buy seats "
        "at checkout, or unassign someone first."
    ),
    "short.legacy": (
        "{product} is {short:seat} short: {assigned} of {owned:used} assigned, and none can "
        "be bought here: it is a legacy subscription. Unassign someone first, or contact your "
        "Customer Success Manager."
    ),
    "short.future_quote": (
        "{product} is {short:seat} short: {assigned} of {owned:used} assigned, and none can "
        "be bought here: it has a quote dated in the future. Unassign someone first, or contact "
        "your Customer Success Manager."
    ),
    "seats_taken.legacy": (
        "{product} is now {short:seat} short: {who} took seats meanwhile ({when}). Nothing was "
        "saved. It is a legacy subscription: unassign someone first, or contact your Customer "
        "Success Manager."
    ),
    "seats_taken.future_quote": (
        "{product} is now {short:seat} short: {who} took seats meanwhile ({when}). Nothing was "
        "saved. It has a quote dated in the future: unassign someone first, or contact your "
        "Customer Success Manager."
    ),
    "seats_taken": (
        "{product} is now {short:seat} short: {who} took seats meanwhile ({when}). Nothing was "
        "saved; buy seats at checkout, or unassign someone first."
    ),
    "ending": (
        "{product} gets no new seat holders: it does not renew and ends on {renewal}. Switch "
        "auto-renewal on first."
    ),
    "ending.change": (
        "{product} cannot be changed: it does not renew and ends on {renewal}. Switch auto-renewal "
        "on first."
    ),
    "ended": "{product} has ended and cannot be changed. Add a new subscription for the product.",
    "questions_open": (
        "Nothing was imported: {count:question} about {file} must be answered first. The first "
        "one: {question}"
    ),
    "nothing_to_save": (
        "Nothing was saved: nothing would change, it is as asked already. Choose something else, "
        "or leave it so."
    ),
    "preview_moved": (
        "Nothing was imported: meanwhile someone changed who is known under which address. Look at "
        "the preview again, then import."
    ),
    "not_missing": (
        "{email} is in the file or is not active here, so nothing says that they left. Look at the "
        "list of those who are missing again, and choose from it."
    ),
    "not_taken": (
        "{product}: {value} cannot be taken over from the file: {problem} Leave it out, or correct "
        "the contract by hand."
    ),
    "no_name": "It was not kept: it has no name. Enter one.",
    "unknown_preset.none": (
        "There is no import preset “{preset}” in this workspace, nor any other. Keep one with an "
        "import first, or import without a preset."
    ),
    "unknown_preset": (
        "There is no import preset “{preset}” in this workspace. It has: {known}. Choose one of "
        "these, or import without a preset."
    ),
    "preset_exists": (
        "There is an import preset “{preset}” already. Choose another name, or remove that one."
    ),
    "some_refused": (
        "Nothing was saved: {refused:row} cannot be done. The first: {first} Leave out what is "
        "refused and try again."
    ),
    # what keeps a change from being taken back
    "seat_held.undo": (
        "{undone} cannot be undone now: {email} already holds a {product} seat. Unassign that "
        "seat first, or leave it as it is."
    ),
    "seat_not_held.undo": (
        "{undone} cannot be undone now: {email} holds no {product} seat any more. Leave it as it "
        "is."
    ),
    "deactivated_no_seat.undo": (
        "{undone} cannot be undone now: {email} is deactivated and cannot get a {product} seat. "
        "Reactivate the user first."
    ),
    "deactivated_holds.undo": (
        "{undone} cannot be undone now: {email} is deactivated and keeps the {product} seat. "
        "Reactivate the user first."
    ),
    "removed_user.undo": (
        "{undone} cannot be undone now: {email} was removed since. Take the removal back first."
    ),
    "email_taken.undo": (
        "{undone} cannot be undone now: {email} is the address of another user. Give that user "
        "another address first."
    ),
    "user_holds_seat.undo": (
        "{undone} cannot be undone now: {email} holds a seat: {products}. Unassign it first."
    ),
    "some_refused.undo": (
        "{undone} cannot be undone now, for {refused:user}. The first: {first} Mend that first, "
        "then undo it."
    ),
    # checkout
    "quantity": (
        "{value} is not a number of {product} seats that is possible here. Enter a whole number "
        "from {least} to {most}."
    ),
    "contact_csm.legacy": (
        "{product} cannot be changed here: it is a legacy subscription. Contact your Customer "
        "Success Manager."
    ),
    "contact_csm.future_quote": (
        "{product} cannot be changed here: it has a quote dated in the future. Contact your "
        "Customer Success Manager."
    ),
    "in_the_past": (
        "A purchase of {product} seats cannot be dated {on}: that is before {as_of}. Choose "
        "today or a later day."
    ),
    "after_renewal": (
        "A purchase of {product} seats cannot be dated {on}: the term ends on {renewal}. Choose "
        "an earlier day, or buy after the renewal."
    ),
    "quote_moved": (
        "Nothing was bought: the price or the seats of {product} changed since the quote. Look "
        "at the new quote and confirm again."
    ),
    # downgrades
    "nothing_removable": (
        "No {product} seat can be removed: of {additional} additional, {unassigned} unassigned "
        "and a minimum of {minimum}, none is left to give up. Unassign seats first; included "
        "seats and the contract's minimum stay."
    ),
    "nothing_removable.additional": (
        "No {product} seat can be removed: it has no additional seats, and the included ones come "
        "with the tier. A lower tier may include fewer."
    ),
    "nothing_removable.minimum": (
        "No {product} seat can be removed: of {additional:extra} the contract keeps "
        "{minimum} as its minimum. Ask the vendor for a lower minimum."
    ),
    "nothing_removable.tier": (
        "No {product} seat can be removed: the lower tier at the renewal leaves just enough seats "
        "for everybody. Unassign seats first."
    ),
    "nothing_removable.terms": (
        "No {product} seat can be removed: the terms agreed for the renewal leave just enough "
        "seats for everybody. Unassign seats first."
    ),
    "nothing_removable.assigned": (
        "No {product} seat can be removed: all of them are assigned. Unassign seats first."
    ),
    "more_than_removable": (
        "Removing {seats:seat} of {product} is not possible: at most {removable} can go. Enter "
        "{removable} or fewer."
    ),
    "more_than_removable.additional": (
        "Removing {seats:seat} of {product} is not possible: {additional} can go, and the included "
        "ones come with the tier. Enter {removable} or fewer."
    ),
    "more_than_removable.minimum": (
        "Removing {seats:seat} of {product} is not possible: of {additional:extra} the "
        "contract keeps {minimum} as its minimum. Enter {removable} or fewer."
    ),
    "more_than_removable.tier": (
        "Removing {seats:seat} of {product} is not possible: with the lower tier at the renewal "
        "{removable} can go. Enter {removable} or fewer, or unassign seats first."
    ),
    "more_than_removable.terms": (
        "Removing {seats:seat} of {product} is not possible: with the terms agreed for the renewal "
        "{removable} can go. Enter {removable} or fewer, or unassign seats first."
    ),
    "more_than_removable.assigned": (
        "Removing {seats:seat} of {product} is not possible: {removable:used} unassigned. Enter "
        "{removable} or fewer, or unassign seats first."
    ),
    "already_scheduled": (
        "A second downgrade of {product} is not possible: {seats:leaving} on {effective}. "
        "Edit or cancel that request."
    ),
    "nothing_pending": (
        "Nothing of {product} was cancelled: no downgrade is pending. There is nothing to do."
    ),
    "nothing_pending.tier": (
        "Nothing of {product} was cancelled: no change of tier is pending. There is nothing to do."
    ),
    "nothing_pending.terms": (
        "Nothing of {product} was cancelled: no other terms are pending. There is nothing to do."
    ),
    "nothing_pending.renewal_price": (
        "Nothing of {product} was taken off: no price is agreed from the renewal on. There is "
        "nothing to do."
    ),
    "holders_left.named": (
        "Auto-renewal of {product} cannot be switched off: {assigned:held} "
        "({holders}). Unassign all of them first."
    ),
    "holders_left": (
        "Auto-renewal of {product} cannot be switched off: {assigned:held}. "
        "Unassign all of them first."
    ),
    # subscriptions
    "subscription_exists": (
        "{product} is already a subscription of this account. Edit it instead of adding it."
    ),
    "subscription_in_use": (
        "{product} cannot be removed from the account: {assigned:held}. Unassign all of them first."
    ),
    "invalid_contract": (
        "The contract of {product} was not saved: {field} cannot be “{value}” ({problem}). "
        "Correct it and save again."
    ),
    "invalid_contract.out_of_range": (
        "The contract of {product} was not saved: {field} cannot be “{value}”. Enter one from "
        "{least} to {most}, and save again."
    ),
    "invalid_contract.longer_than_term": (
        "The contract of {product} was not saved: {value:day} of notice is longer than its term, "
        "which has {most:day} (from {start} up to {end}). Enter {most} or fewer, and save again."
    ),
    "invalid_contract.fewer_than_assigned": (
        "The contract of {product} was not saved: {field} cannot be “{value}”, for {assigned:used} "
        "assigned. Unassign seats first, or enter {least} or more."
    ),
    "invalid_contract.above_additional": (
        "The contract of {product} was not saved: of {most:extra} it cannot keep {value} as its "
        "minimum. Enter a minimum of {most} or less, or a higher number of additional seats."
    ),
    "invalid_contract.fewer_than_bought": (
        "The contract of {product} was not saved: {field} cannot be “{value}”, for {least:used} "
        "bought within the term. Enter {least} or more, or take the purchase back in the history."
    ),
    "invalid_contract.outside_the_term": (
        "The contract of {product} was not saved: {field} cannot be “{value}”, for something was "
        "bought on {on}, which the term would not hold. Enter other dates, or take the purchase "
        "back in the history."
    ),
    "same_tier": "The tier of {product} stays: it already is {tier}. Choose another tier.",
    "tier_waits": (
        "{product} cannot change to {tier} at once: a lower tier starts at the renewal on "
        "{renewal}. Schedule it for that day."
    ),
    "tier_scheduled": (
        "{product} already changes to {tier} on {effective}. Cancel that request first, then "
        "ask for another tier."
    ),
    "terms_scheduled": (
        "Other terms of {product} are already agreed for the renewal on {effective}. Cancel them "
        "first, then ask for others."
    ),
    "same_terms": (
        "The terms of {product} stay: it renews on {renewal} with these already. Choose another "
        "commitment, length, billing or price."
    ),
    "only_today": (
        "{product} cannot change to {tier} on {on}: a higher tier starts on the day it is "
        "ordered. Do it on that day; today is {as_of}."
    ),
    "tier_too_small": (
        "{product} cannot change to {tier}: {assigned:used} assigned, and with it {owned} would be "
        "owned. Unassign seats or buy more first."
    ),
    "tier_too_small.terms": (
        "{product} cannot renew on these terms: {assigned:used} assigned, and with them {owned} "
        "would be owned. Unassign seats or buy more first."
    ),
    "same_setting": (
        "Auto-renewal of {product} stays: it already is {setting}. There is nothing to do."
    ),
    "no_price": (
        "{product} {tier} has no price in {currency} with {commitment} commitment on {on} in the "
        "price book {book}. Choose another tier, currency, commitment or price book, or enter the "
        "contract's own prices."
    ),
    "unknown_price_book.own_prices": (
        "{product} {tier} has no price here: the contract has its own prices and no price book. "
        "Enter the prices of {tier} too, or give the contract a price book first."
    ),
    "unknown_price_book.none": (
        "The price book “{book}” is not one of this workspace's own, of which there is none. "
        "Import one or copy a shipped one first."
    ),
    "unknown_price_book": (
        "The price book “{book}” is not in this workspace. It has: {known}. Choose one of "
        "these, or enter the contract's own prices."
    ),
    # price books, rates
    "invalid_price_book": (
        "The price book {book} was not saved: {problem} Correct it and save again."
    ),
    "price_book_in_use": (
        "The price book {book} cannot be removed: it prices {products}. Give these contracts "
        "another price book or their own prices first."
    ),
    "price_book_moved": (
        "The price book {book} was not saved: someone else changed it meanwhile. Open it again "
        "and make your change anew."
    ),
    "invalid_rate": (
        "The exchange rate {pair} of {on} was not saved: {problem}. Correct it and save again."
    ),
    "unknown_rate": (
        "The exchange rate {pair} of {on} was not changed: it is not in the account's table. Look "
        "at the table again, and choose one that is there."
    ),
    # time, history
    "clock_back": (
        "Nothing was saved: the date {today} is before the last history line of {last}. Set the "
        "clock right, or use a later date."
    ),
    "unknown_line": (
        "Line {line} cannot be undone: the history has no such line. Choose one that it lists."
    ),
    "not_reversible": (
        "{what} cannot be undone: it was brought by time, or by the opening of the account. "
        "Correct it with a new change."
    ),
    "moved_on.taken_back": (
        "{what} is taken back already. To do it again, undo the line that took it back."
    ),
    "moved_on": (
        "{what} cannot be undone any more: it has changed since. Correct it with a new change."
    ),
}
