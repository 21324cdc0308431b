"""All findings of an account, from everybody who holds a seat (E3.1-E3.10).

It holds them in memory. Where people stand in tables they are counted and paged there, by these
same rules: `ProductRows` is given the counts and makes the rows that are looked at.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.addresses import address_key
from seatdesk.domain.changes.rules import seat_counts
from seatdesk.domain.findings.duplicates import duplicates
from seatdesk.domain.findings.finding import UNKNOWN_REASONS, Certainty, Finding
from seatdesk.domain.findings.finding_totals import CertaintyTotal, totals_of
from seatdesk.domain.findings.seat_holder import SeatHolder
from seatdesk.domain.findings.seat_rows import JudgedHolder, ProductRows, SeatCounts
from seatdesk.domain.findings.usage import reasons_of


@dataclass(frozen=True, slots=True)
class Findings:
    """The rows of all products in the account's order, and their totals."""

    rows: tuple[Finding, ...]
    exempt: tuple[tuple[str, JudgedHolder], ...]
    """Product and holder of the rows that are exempt; they have no money (E3.9)."""
    totals: tuple[CertaintyTotal, ...]


def nobody_is_exempt(_product: str, _user_id: int) -> bool:
    """The exemptions of an account that has none."""
    return False


def findings_of(
    account: Account,
    holders: Mapping[str, Iterable[SeatHolder]],
    is_exempt: Callable[[str, int], bool] = nobody_is_exempt,
) -> Findings:
    """The findings of an account's day. `holders`: those of each product."""
    rows = list[Finding]()
    exempt = list[tuple[str, JudgedHolder]]()
    totals = list[CertaintyTotal]()
    for subscription in account.subscriptions:
        if subscription.ended:
            continue
        product = subscription.product
        found = judged_holders(account, subscription, holders.get(product, ()))
        left_out = [one for one in found if is_exempt(product, one.holder.user_id)]
        counted = [one for one in found if not is_exempt(product, one.holder.user_id)]
        made = ProductRows(account, subscription, _counts(counted))
        rows += _rows(made, counted)
        exempt += [(product, one) for one in left_out]
        totals += totals_of(made)
    return Findings(tuple(rows), tuple(exempt), tuple(totals))


def judged_holders(
    account: Account, subscription: Subscription, holders: Iterable[SeatHolder]
) -> list[JudgedHolder]:
    """The holders whose seats could be given up or cannot be judged, by e-mail.

    Seats that do not count are left alone: nobody is a duplicate of who holds one.
    """
    everybody = sorted(
        (holder for holder in holders if seat_counts(account.policies, holder.status)),
        key=lambda holder: address_key(holder.email),
    )
    kept = duplicates(everybody)
    judged = (
        JudgedHolder(
            holder,
            reasons_of(
                holder,
                account.policies,
                today=account.as_of,
                renewal=subscription.renewal,
                duplicate=holder.user_id in kept,
            ),
            kept[holder.user_id].email if holder.user_id in kept else "",
        )
        for holder in everybody
    )
    return [one for one in judged if one.reasons]


def _counts(judged: Sequence[JudgedHolder]) -> SeatCounts:
    by_certainty = Counter(one.certainty for one in judged)
    first = Counter(one.reasons[0] for one in judged if one.certainty is Certainty.UNKNOWN)
    return SeatCounts(
        by_certainty[Certainty.CERTAIN],
        by_certainty[Certainty.TO_CHECK],
        tuple((reason, first[reason]) for reason in UNKNOWN_REASONS if first[reason]),
    )


def _rows(made: ProductRows, judged: Sequence[JudgedHolder]) -> Iterator[Finding]:
    """In the order of their slots."""
    if (unassigned := made.of_unassigned()) is not None:
        yield unassigned
    for certainty in (Certainty.CERTAIN, Certainty.TO_CHECK):
        alike = [one for one in judged if one.certainty is certainty]
        for place, one in enumerate(alike):
            yield made.of_holder(one, place)
    yield from made.of_unknown()
