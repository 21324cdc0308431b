"""Preview and result of an import as lines for people on the command line."""

from collections.abc import Iterator, Sequence
from itertools import islice

from seatdesk.cli.imports.import_hints import hint_for
from seatdesk.cli.output.amounts import money_text
from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.reply import table
from seatdesk.controllers.imports.apply import ImportResult
from seatdesk.controllers.imports.plan.plan_rows import ImportPlan
from seatdesk.controllers.imports.plan.plan_subscriptions import SubscriptionPlan
from seatdesk.controllers.imports.plan.subscription_differences import WHY_NOT_TAKEN
from seatdesk.controllers.imports.preview import ImportPreview
from seatdesk.controllers.imports.reading.read_files import FileRead
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.choices import Billing
from seatdesk.exchange.people.problems import sentence

MOST_SHOWN = 20
FEW_SHOWN = 3


def preview_lines(shown: ImportPreview) -> list[str]:
    """The lines of a preview."""
    lines = [line for read in shown.files for line in _file_lines(read)]
    return [
        *lines,
        *_people_lines(shown.plan),
        *_subscription_lines(shown.subscriptions),
        *_unknown(shown),
    ]


def done_lines(shown: ImportPreview, imported: ImportResult) -> list[str]:
    """The lines of an import that was done."""
    people = f"{counted(imported.added, 'user')} added, {imported.changed:,} changed"
    seats = counted(imported.seats, "seat")
    with_them = f"{seats} assigned, {counted(imported.subscriptions, 'subscription')} added"
    lines = [f"Imported: {people}, {with_them}."]
    more = (
        (imported.deactivated, "user", "who left the company deactivated"),
        (imported.figures, "figure of contracts", "taken over"),
        (imported.aliases, "other address", "noted"),
        (imported.observed, "user", "observed until a later day"),
        (imported.dated, "seat", "dated: since when it was held was not known"),
    )
    lines += [f"{_count_of(count, what)} {done}." for count, what, done in more if count]
    lines += _unknown(shown)
    lines += _deactivated_holders(shown.plan)
    lines += _seats_that_stay(shown.plan)
    lines += _without_price(shown.subscriptions)
    lines += _left_out(shown)
    return lines


def nothing_lines(shown: ImportPreview) -> list[str]:
    """The lines of an import that changes nothing."""
    names = ", ".join(read.name for read in shown.files)
    left_out = [*_differences(shown.subscriptions), *_unknown(shown)]
    left_out += [*_seats_that_stay(shown.plan), *_left_out(shown)]
    nothing = f"Nothing to change: {names} says nothing that is not here already."
    return [f"Nothing to change by {names} as it is read." if left_out else nothing, *left_out]


def _left_out(shown: ImportPreview) -> Iterator[str]:
    """Lines for what the import leaves out of the files, with the reasons."""
    yield from _not_taken(shown.subscriptions)
    for read in shown.files:
        rows = [(p.line, p.column, p.value, sentence(p.problem)) for p in read.unreadable]
        if rows:
            lines = len({problem.line for problem in read.unreadable})
            yield f"{counted(lines, 'row')} of {read.name} {_was(lines)} left out:"
        yield from (f"  {line}" for line in _shortened(("Line", "Column", "Value", ""), rows))


def _file_lines(read: FileRead) -> Iterator[str]:
    counts = read.counts
    skipped = f", {counts.skipped:,} skipped" if counts.skipped else ""
    yield (
        f"{read.name}: {read.recognition.recognised_as} ({read.recognition.confidence} "
        f"confidence), {counted(counts.data, 'row')}, {counts.unreadable:,} unreadable, "
        f"{counts.undecided:,} undecided, {counts.repeated:,} repeated{skipped}"
    )
    if read.preset:
        yield f"  read with the preset {read.preset}"
    if hidden := read.table.layout.notes.hidden:
        count = "counts" if hidden == 1 else "count"
        yield f"  {counted(hidden, 'hidden row')} of the sheet {count}, too"
    for question in read.questions:
        yield f"  ? {question.sentence}"
        yield f"    {hint_for(question)}"
    yield from (f"  not read: {name}" for name in read.recognition.dropped)
    if unused := read.recognition.unused:
        yield f"  not used: {', '.join(unused)}"
    rows = [(p.line, p.column, p.value, sentence(p.problem)) for p in read.problems]
    yield from (f"  {line}" for line in _shortened(("Line", "Column", "Value", ""), rows))


def _people_lines(plan: ImportPlan) -> Iterator[str]:
    yield (
        f"{len(plan.new):,} new, {len(plan.changed):,} changed, {plan.unchanged:,} unchanged, "
        f"{len(plan.missing):,} not in the file, {len(plan.unknown_addresses):,} unknown here"
    )
    if plan.observed:
        yield f"{plan.observed:,} of the unchanged: their use was observed until a later day"
    if plan.dated:
        yield f"{counted(plan.dated, 'seat')} held here: the file says since when"
    for one in islice(plan.possible_matches, MOST_SHOWN):
        yield (
            f"Line {one.line}: {one.name} <{one.email}> may be {one.known_as}. "
            f"If so: --alias {one.known_as}={one.email}; if not: --newcomer {one.email}"
        )
    yield from _deactivated_holders(plan)
    yield from _seats_that_stay(plan)
    if (more := len(plan.possible_matches) - MOST_SHOWN) > 0:
        yield f"… and {more:,} more who are called like somebody who is missing"
    for product, seats in plan.seats.items():
        short = plan.short.get(product, 0)
        yield f"{product}: {counted(seats, 'seat')} to give" + (f", {short:,} short" * bool(short))
    for product, seats in plan.cancels:
        gone = counted(seats, "seat", product)
        what = f"removal of {gone}" if seats else f"change of tier or terms of {product}"
        yield f"The scheduled {what} would be cancelled: the seats are needed."


def _deactivated_holders(plan: ImportPlan) -> Iterator[str]:
    """Lines for users who are deactivated and keep a seat (P6)."""
    for email, products in plan.deactivated_holders[:MOST_SHOWN]:
        yield (
            f"{email} is deactivated and keeps the seat of {' and '.join(products)}: it cannot be "
            "unassigned from a deactivated user. Unassign it first, or activate the user again."
        )
    if (more := len(plan.deactivated_holders) - MOST_SHOWN) > 0:
        yield f"{counted(more, 'more user')} deactivated with a seat."
    if plan.new_deactivated_holders:
        come = "comes" if plan.new_deactivated_holders == 1 else "come"
        yield f"{counted(plan.new_deactivated_holders, 'new user')} {come} deactivated with a seat."


def _seats_that_stay(plan: ImportPlan) -> Iterator[str]:
    """Lines for seats that the files do not give to those who hold them (rule 14)."""
    holders: dict[str, list[str]] = {}
    for email, product in plan.seats_not_in_file:
        holders.setdefault(product, []).append(email)
    for product, emails in holders.items():
        hold = "holds" if len(emails) == 1 else "hold"
        more = ", …" if len(emails) > FEW_SHOWN else ""
        yield (
            f"{counted(len(emails), 'user')} {hold} a {product} seat here and none in the file: "
            f"{', '.join(emails[:FEW_SHOWN])}{more}. An import takes no seat: unassign it, if it "
            "is to go."
        )


def _count_of(count: int, what: str) -> str:
    """A count with its noun, the plural of which may be irregular."""
    plural = {"other address": "other addresses", "figure of contracts": "figures of contracts"}
    return f"{count:,} {what if count == 1 else plural.get(what, what + 's')}"


def _was(count: int) -> str:
    return "was" if count == 1 else "were"


def _subscription_lines(subscriptions: SubscriptionPlan) -> Iterator[str]:
    if subscriptions.new or subscriptions.different or subscriptions.same:
        yield (
            f"Subscriptions: {len(subscriptions.new):,} new, {subscriptions.same:,} as here, "
            f"{len({d.product for d in subscriptions.different}):,} different"
        )
    yield from (_new_subscription(one, subscriptions) for one in subscriptions.new)
    yield from _differences(subscriptions)
    yield from _without_price(subscriptions)
    yield from _not_taken(subscriptions)


def _without_price(subscriptions: SubscriptionPlan) -> Iterator[str]:
    for product in subscriptions.unpriced:
        yield f"{product}: no price is taken. {subscriptions.no_price[product].sentence}"
    for product in subscriptions.own:
        yield f"{product}: a new subscription without a price. Enter its contract afterwards."


def _differences(subscriptions: SubscriptionPlan) -> Iterator[str]:
    for one in subscriptions.different:
        difference = (
            f"{one.product}: {one.field.replace('_', ' ')} {one.here} here, {one.there} there"
        )
        why = WHY_NOT_TAKEN[one.why_not] if one.why_not else f"--take “{one.product}.{one.field}”"
        yield f"{difference}. {why}"


def _not_taken(subscriptions: SubscriptionPlan) -> Iterator[str]:
    for left in subscriptions.not_taken:
        yield f"{left.product} (line {left.line}) is left out. {left.sentence}"


def _new_subscription(one: Subscription, subscriptions: SubscriptionPlan) -> str:
    """The line of a new subscription: its seats, its days, its price."""
    term, months = one.term, counted(one.term_months, "month")
    assumed = ", as the file names no length" if one.product in subscriptions.lengths else ""
    unit = money_text(term.rates.seat.tiers[0].unit, one.currency)
    price = f"{unit} {one.currency} a seat and month"
    priced = one.priced and one.product not in {*subscriptions.unpriced, *subscriptions.own}
    return (
        f"  {one.product} {one.tier}: {counted(one.pool.owned, 'seat')}, {term.start} to "
        f"{term.end} ({months}{assumed}), {price if priced else 'no price'}, billed by the "
        f"{_BILLED[one.billing]}"
    )


_BILLED = {
    Billing.MONTHLY: "month", Billing.QUARTERLY: "quarter", Billing.ANNUAL: "year",
    Billing.TERM: "term",
}  # fmt: skip


def _unknown(shown: ImportPreview) -> Iterator[str]:
    for name, count in shown.plan.unknown_products.items():
        yield (
            f"{name} is no subscription here, and the seat of {counted(count, 'user')}. Say what "
            f"it is: --product “{name}=…” with a product of the workspace, or with {name} again "
            "for a new one."
        )


def _shortened(head: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    if not rows:
        return []
    lines = table(head, rows[:MOST_SHOWN])
    more = len(rows) - MOST_SHOWN
    return [*lines, f"… and {more:,} more"] if more > 0 else lines
