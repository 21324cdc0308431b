"""Lines of the history: each change in words, before the names and numbers go in."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import assert_never

from seatdesk.controllers.messages.contract_lines import told_of_subscription
from seatdesk.controllers.messages.planning.scenario_lines import (
    SCENARIO_LINES,
    observed_users,
    told_of_evaluation,
)
from seatdesk.controllers.messages.renewal_lines import RENEWAL_LINES, told_of_renewal
from seatdesk.controllers.messages.sentences import PERMISSIONS, listed
from seatdesk.domain.account.terms_and_prices import Bought, TermEvent
from seatdesk.domain.changes.kinds.account_changes import (
    ChangeRates,
    OpenAccount,
    PutPreset,
    PutPriceBook,
    SetPolicies,
)
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.planning_changes import (
    PutExemption,
    PutHeadcount,
    PutScenario,
    RecordInvoice,
)
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    CancelTier,
    RequestCancelled,
    ScheduleRemoval,
    ScheduleTerms,
    ScheduleTier,
    SetAutoRenew,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.seat_changes import (
    Assign,
    DateSeats,
    PlanSeats,
    Transfer,
    Unassign,
)
from seatdesk.domain.changes.kinds.term_changes import (
    AddSubscription,
    Buy,
    ChangeTier,
    EditSubscription,
    RemoveSubscription,
    Renew,
    StartPurchase,
    Withdraw,
)
from seatdesk.domain.changes.kinds.user_record_changes import (
    AddUsers,
    CompleteFacts,
    EditUsers,
    ObserveActivity,
    SetAccess,
    SetAliases,
    SetStatus,
    WithdrawUsers,
)
from seatdesk.domain.choices import Status
from seatdesk.domain.user_fields import USER_FIELDS

LINES: dict[str, str] = (
    {
        "OpenAccount": "Account {name} opened",
        "SetPolicies": "Account policies changed",
        "ChangeRates": "Exchange rates entered: {added}",
        "ChangeRates.removed": "Exchange rates removed: {removed}",
        "ChangeRates.corrected": "Exchange rates corrected: {added}, before {removed}",
        "PutPriceBook": "Price book {name} changed",
        "PutPriceBook.new": "Price book {name} added",
        "PutPriceBook.gone": "Price book {name} removed",
        "PutPreset": "Import preset {name} changed",
        "PutPreset.new": "Import preset {name} kept",
        "PutPreset.renamed": "Import preset {before} renamed to {name}",
        "PutPreset.gone": "Import preset {name} removed",
        "AddSubscription": "{product} {tier} added: {included} included + {additional} additional",
        "RemoveSubscription": "{product} {tier} removed from the account",
        "EditSubscription": "Contract of {product} corrected: {fields}",
        "Buy": "{product}: {seats} additional bought, from {on}",
        "Buy.order": "{product}: {seats} additional bought, from {on}, order {order}",
        "ChangeTier": "{product}: tier changed to {tier} from {on}",
        "Withdraw": "{product}: purchase of {seats} taken back",
        "Withdraw.tier": "{product}: change to {tier} taken back",
        "StartPurchase": "{product}: {seats} additional bought earlier begin to count",
        "ScheduleRemoval": "{product}: removal of {seats} scheduled for the renewal",
        "CancelRemoval": "{product}: removal of {seats} cancelled",
        "CancelRemoval.outgrown": "{product}: removal of {seats} cancelled, the seats are needed",
        "CancelRemoval.because": "{product}: removal of {seats} cancelled by this: {because}",
        "ScheduleTier": "{product}: change to {tier} scheduled for the renewal",
        "CancelTier": "{product}: change to {tier} cancelled",
        "CancelTier.outgrown": "{product}: change to {tier} cancelled, it would not hold the seats",
        "CancelTier.because": "{product}: change to {tier} cancelled by this: {because}",
        "SetAutoRenew.on": "{product}: auto-renewal switched on",
        "SetAutoRenew.off": "{product}: auto-renewal switched off",
        "Renew": "{product}: term ended, renewal of {on} applied",
        "Assign": "{product} seat assigned to {users}",
        "Unassign": "{product} seat unassigned from {users}",
        "DateSeats": "{product}: since when the seat is held noted for {users}",
        "Transfer": "{product} seat transferred from {giver} to {taker}",
        "AddUsers": "Added {users}",
        "WithdrawUsers": "Taken back: the adding of {users}",
        "EditUsers": "Changed {fields} of {users}",
        "SetStatus": "{users}: {before} → {after}",
        "SetStatus.invited": "Invited again: {users}",
        "SetStatus.recounted": "Seats counted anew for {users} ({after})",
        "SetAccess.on": "{product} access given to {users}",
        "SetAccess.off": "{product} access taken from {users}",
        "SetAliases": "Other addresses of {users}: {aliases}",
        "SetAliases.none": "Other addresses of {users} removed",
    }
    | RENEWAL_LINES
    | SCENARIO_LINES
)
"""Every history line by its change; where the change comes in kinds, by `Change.kind`."""

BECAUSE = {
    "Assign": "seats were assigned",
    "Transfer": "a seat was transferred to a user whose seat counts",
    "SetStatus": "seats count again with their users' status",
    "SetPolicies": "more seats count by the account's policies",
    "EditSubscription": "the contract was corrected",
    "Withdraw": "a purchase or a tier was taken back",
    "ChangeTier": "the tier was changed at once",
    "CancelTier": "the change of tier was cancelled",
}
"""Reasons why a pending request could not stay, by the kind of change that outgrew it (D5)."""

FIELDS = {field.name: field.in_history for field in USER_FIELDS} | PERMISSIONS
del FIELDS["status"]  # it has changes of its own


MOST_NAMED = 5
"""Users whose names a line can show; more are counted."""


def describe(
    change: Change,
    names: Mapping[int, str],
    translate: Callable[[str], str] = str,
    dated: Callable[[date], str] = date.isoformat,
) -> str:
    """A history line in words. `names`: of users, by number; others are named by their number.

    `dated` writes a day, as whoever reads the line is used to.
    """
    key, facts = _key_and_facts(change, names, translate)
    written = {
        name: dated(fact) if isinstance(fact, date) else fact for name, fact in facts.items()
    }
    return translate(LINES[key]).format_map(written)


def user_ids_in(change: Change) -> tuple[int, ...]:
    """The ids of the users a change speaks of; those it adds are named in the change itself."""
    match change:
        case Assign() | Unassign() | SetStatus() | SetAccess() | DateSeats():
            return change.users
        case Transfer():
            return (change.giver, change.taker)
        case PutExemption():
            one = change.after or change.before
            return (one.user,) if one else ()
        case EditUsers() | SetAliases():
            return tuple(dict.fromkeys(edit.user for edit in change.edits))
        case ObserveActivity():
            return observed_users(change, MOST_NAMED)
        case _:
            return ()


def _key_and_facts(  # noqa: PLR0911 - one line a group
    change: Change, names: Mapping[int, str], translate: Callable[[str], str]
) -> tuple[str, dict[str, object]]:
    key = type(change).__name__
    match change:
        case (
            Assign()
            | Unassign()
            | Transfer()
            | DateSeats()
            | SetStatus()
            | SetAccess()
            | EditUsers()
            | SetAliases()
        ):
            return _of_users(change, names, translate)
        case AddUsers() | WithdrawUsers():
            called = [user.name or user.email for user in change.users[:MOST_NAMED]]
            return key, {"users": _listed_users(called, len(change.users), translate)}
        case OpenAccount() | SetPolicies() | ChangeRates() | PutPriceBook() | PutPreset():
            return _of_account(change, translate)
        case (
            PutScenario()
            | PutExemption()
            | PutHeadcount()
            | RecordInvoice()
            | PlanSeats()
            | CompleteFacts()
            | ObserveActivity()
        ):
            return told_of_evaluation(change, names, translate)
        case AddSubscription() | RemoveSubscription() | EditSubscription():
            return key, told_of_subscription(change, translate)
        case ScheduleTerms() | SetRenewalPrice():
            return told_of_renewal(change, translate)
        case CancelRemoval() | CancelTier() | CancelTerms():
            return _of_cancelled_request(change, translate)
        case _:
            return _of_terms(change)


def _of_account(
    change: OpenAccount | SetPolicies | ChangeRates | PutPriceBook | PutPreset,
    translate: Callable[[str], str],
) -> tuple[str, dict[str, object]]:
    match change:
        case OpenAccount():
            return "OpenAccount", {"name": change.name}
        case SetPolicies():
            return "SetPolicies", {}
        case ChangeRates():
            return _of_rates(change, translate)
        case PutPriceBook():
            return _of_price_book(change)
        case PutPreset():
            return _of_preset(change)
        case _:
            assert_never(change)


def _of_rates(
    change: ChangeRates, translate: Callable[[str], str]
) -> tuple[str, dict[str, object]]:
    added, removed = (
        listed([f"{r.base}/{r.quote} {r.on} {r.rate}" for r in rates], translate)
        for rates in (change.added, change.removed)
    )
    kind = "" if not change.removed else ".corrected" if change.added else ".removed"
    return f"ChangeRates{kind}", {"added": added, "removed": removed}


def _of_price_book(change: PutPriceBook) -> tuple[str, dict[str, object]]:
    kind = ".new" if change.before is None else "" if change.after else ".gone"
    book = change.after or change.before
    return f"PutPriceBook{kind}", {"name": book.name if book else change.key}


def _of_preset(change: PutPreset) -> tuple[str, dict[str, object]]:
    before, after = change.before, change.after
    if after is None:
        return "PutPreset.gone", {"name": before.name if before else ""}
    if before is None:
        return "PutPreset.new", {"name": after.name}
    kind = ".renamed" if before.name != after.name else ""
    return f"PutPreset{kind}", {"name": after.name, "before": before.name}


def _of_aliases(
    change: SetAliases, facts: dict[str, object], translate: Callable[[str], str]
) -> tuple[str, dict[str, object]]:
    aliases = [alias for edit in change.edits for alias in edit.after]
    if not aliases:
        return "SetAliases.none", facts
    return "SetAliases", facts | {"aliases": listed(aliases, translate)}


def _of_terms(
    change: Buy
    | ChangeTier
    | Withdraw
    | StartPurchase
    | ScheduleRemoval
    | ScheduleTier
    | SetAutoRenew
    | Renew,
) -> tuple[str, dict[str, object]]:
    key = type(change).__name__
    facts: dict[str, object] = {"product": change.product}
    match change:
        case Buy(_, bought) | StartPurchase(_, bought):
            key += ".order" if bought.order and isinstance(change, Buy) else ""
            return key, facts | {"seats": bought.seats, "on": bought.on, "order": bought.order}
        case Withdraw() | ChangeTier():
            kind, more = _of_event(change.event)
            return key + (kind if isinstance(change, Withdraw) else ""), facts | more
        case ScheduleRemoval() | ScheduleTier():
            return key, facts | _of_request(change)
        case SetAutoRenew():
            return f"{key}.{'on' if change.on else 'off'}", facts
        case Renew():
            return key, facts | {"on": change.on}
        case _:
            assert_never(change)


def _of_request(change: ScheduleRemoval | ScheduleTier) -> dict[str, object]:
    if isinstance(change, ScheduleRemoval):
        return {"seats": change.seats}
    return {"tier": change.tier}


def _of_event(event: TermEvent) -> tuple[str, dict[str, object]]:
    if isinstance(event, Bought):
        return "", {"seats": event.seats}
    return ".tier", {"tier": event.tier, "on": event.on}


def _of_users(
    change: Assign
    | Unassign
    | Transfer
    | DateSeats
    | SetStatus
    | SetAccess
    | EditUsers
    | SetAliases,
    names: Mapping[int, str],
    translate: Callable[[str], str],
) -> tuple[str, dict[str, object]]:
    key, ids = type(change).__name__, user_ids_in(change)
    facts: dict[str, object] = {"users": _listed_users(_names_of(ids, names), len(ids), translate)}
    match change:
        case Assign() | Unassign() | DateSeats():
            return key, facts | {"product": change.product}
        case Transfer():
            from_user, to_user = _names_of(ids, names)
            return key, {"product": change.product, "giver": from_user, "taker": to_user}
        case SetAccess():
            return f"{key}.{'on' if change.on else 'off'}", facts | {"product": change.product}
        case SetAliases():
            return _of_aliases(change, facts, translate)
        case EditUsers():
            fields = dict.fromkeys(FIELDS.get(edit.field, edit.field) for edit in change.edits)
            return key, facts | {"fields": ", ".join(translate(field) for field in fields)}
        case SetStatus(_, before, after, counted):
            kind = ".recounted" if counted else ".invited"
            key += kind if before is after else ""
            return key, facts | {
                "before": _status(before, translate),
                "after": _status(after, translate),
            }
        case _:
            assert_never(change)


def _status(status: Status, translate: Callable[[str], str]) -> str:
    return translate(status.value)


def _of_cancelled_request(
    change: RequestCancelled, translate: Callable[[str], str]
) -> tuple[str, dict[str, object]]:
    """Key and facts of a cancelled request, with its cause; old lines do not say what it was."""
    asked = {name: getattr(change, name, None) for name in ("seats", "tier")}
    facts: dict[str, object] = {"product": change.product, **asked}
    because = BECAUSE.get(change.because, "")
    kind = ".because" if because else ".outgrown" if change.outgrown else ""
    return f"{type(change).__name__}{kind}", facts | {"because": translate(because)}


def _names_of(ids: Sequence[int], names: Mapping[int, str]) -> list[str]:
    return [names.get(user) or f"#{user}" for user in ids[:MOST_NAMED]]


def _listed_users(called: list[str], total: int, translate: Callable[[str], str]) -> str:
    """The names of the first few users, and how many more there are."""
    return listed(called + [""] * (total - len(called)), translate)
