"""The use of a seat, as far as it was observed, and the reasons for a finding that follow (E3.2-7).

Silence counts only up to the day the source spoke of: a source that died makes nobody idle.
"""

from collections.abc import Iterator
from datetime import date

from seatdesk.domain.account.account import Policies
from seatdesk.domain.changes.rules import is_demand, seat_counts
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.domain.findings.finding import UNKNOWN_REASONS, Observed, Reason
from seatdesk.domain.findings.seat_holder import SeatHolder

_BY_KIND = {
    UserKind.BOT: Reason.BOT,
    UserKind.SERVICE: Reason.SERVICE,
    UserKind.GUEST: Reason.GUEST,
}


def reasons_of(
    holder: SeatHolder,
    policies: Policies,
    *,
    today: date,
    renewal: date,
    duplicate: bool = False,
) -> tuple[Reason, ...]:
    """All reasons why a holder's seat might not be needed, in their order; often none.

    Seats that policies do not count cost nothing, and have none (E3.1). That use cannot be judged
    is said only where nothing else is (E3.3).
    """
    if not seat_counts(policies, holder.status):
        return ()
    found = set(_reasons_without_usage(holder, policies, today, renewal))
    if duplicate:
        found.add(Reason.DUPLICATE)
    usage = usage_reason(holder, policies, today)
    if usage is not None and not (found and usage in UNKNOWN_REASONS):
        found.add(usage)
    return tuple(reason for reason in Reason if reason in found)


def _reasons_without_usage(
    holder: SeatHolder, policies: Policies, today: date, renewal: date
) -> Iterator[Reason]:
    """A leave date is the last day; on the renewal itself the seat is needed for the next term."""
    if holder.left is not None and holder.left < today:
        yield Reason.LEFT
    elif holder.left is not None and holder.left < renewal:
        yield Reason.LEAVING
    if holder.status is Status.DEACTIVATED:
        yield Reason.DEACTIVATED
    if not is_demand(policies, holder.kind):
        yield _BY_KIND[holder.kind]


def usage_reason(holder: SeatHolder, policies: Policies, today: date) -> Reason | None:
    """The reason that the use of a seat gives; None: it is in use, or too new to judge (E3.5)."""
    if _is_too_new(holder, policies.minimum_seat_age_days, today):
        return None
    if holder.status is Status.INVITED:
        return Reason.INVITED
    match holder.activity:
        case Activity.UNKNOWN:
            return Reason.NO_USAGE_DATA
        case Activity.NEVER:
            return _why_never(holder, policies.minimum_seat_age_days)
        case _:
            return _why_idle(holder, policies.idle_after_days, today)


def _is_too_new(holder: SeatHolder, least_days: int, today: date) -> bool:
    known = (day for day in (holder.assigned_on, holder.hired) if day is not None)
    return any((today - day).days < least_days for day in known)


def _why_never(holder: SeatHolder, least_days: int) -> Reason:
    """Never used counts once it was observed for as long as a seat is new (E3.7)."""
    known = [day for day in (holder.assigned_on, holder.hired) if day is not None]
    if not known:
        return Reason.NEVER
    until = holder.activity_as_of
    seen = until is not None and (until - max(known)).days >= least_days
    return Reason.NEVER if seen else Reason.USAGE_DATA_OLD


def _why_idle(holder: SeatHolder, most_days: int, today: date) -> Reason | None:
    """Idle, or why that cannot be told (E3.6)."""
    last, until = last_use(holder), seen_until(holder)
    if last is None or until is None:
        return Reason.NO_USAGE_DATA
    if (until - last).days > most_days:
        return Reason.IDLE
    if (today - last).days > most_days:
        return Reason.USAGE_DATA_OLD
    uncertain = holder.censored and last == holder.last_active != holder.assigned_on
    return Reason.USAGE_INCONCLUSIVE if uncertain else None


def last_use(holder: SeatHolder) -> date | None:
    """The day from which a seat is silent: the last use, or its assignment where that is later."""
    if holder.last_active is None or holder.assigned_on is None:
        return holder.last_active
    return max(holder.last_active, holder.assigned_on)


def seen_until(holder: SeatHolder) -> date | None:
    """The day the source spoke of; it spoke of the last use at least."""
    return holder.activity_as_of or holder.last_active


def observed(holder: SeatHolder) -> Observed:
    """The use of a holder's seat, as a finding tells it."""
    last, until = last_use(holder), seen_until(holder)
    silent = None if last is None or until is None else max(0, (until - last).days)
    return Observed(
        activity=holder.activity,
        last=holder.last_active,
        censored=holder.censored,
        until=until,
        idle_days=silent,
        since=holder.assigned_on,
    )
