"""Preparing new users of an import before the lock is taken, and storing them under it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from seatdesk.controllers.imports.reading.staged_people import StagedPeople
from seatdesk.controllers.operations.use_case import UseCase, accepted, decline
from seatdesk.domain.changes.apply import carry_out
from seatdesk.domain.changes.kinds.change_needs import AccountPart
from seatdesk.domain.changes.kinds.user_record_changes import AddUsers
from seatdesk.domain.choices import Status
from seatdesk.domain.refusals import Code
from seatdesk.domain.seat_age import SeatAge

if TYPE_CHECKING:
    from seatdesk.store.unit_of_work.insert_staged_users import NumberedUsers

Step = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class PreparedUsers:
    """New users ready to be stored, with the seats and the status they get then.

    `seats`: who gets one, by product, and by what the files say of its age. `leaving`: who is
    deactivated once they hold it (P6).
    """

    ready: "NumberedUsers"
    seats: Mapping[str, Mapping[SeatAge | None, Sequence[int]]] = field(default_factory=dict)
    leaving: Sequence[int] = ()

    def fits(self, use_case: UseCase) -> bool:
        """True when they can still be stored: the same acting user, day, and last number."""
        facts = self.ready.facts
        same = (use_case.actor.email, use_case.today) == (facts.actor, facts.day)
        return (
            same and use_case.batch is None and use_case.work.imports.position == self.ready.begins
        )


def prepare_users(
    use_case: UseCase,
    staged: StagedPeople,
    products: Collection[str],
    *,
    note: str,
    source: str,
    step: Step,
) -> PreparedUsers | None:
    """Prepare all new users; None when there are none. `products`: seats to assign."""
    from seatdesk.store.unit_of_work.insert_staged_users import LineFacts  # noqa: PLC0415 - SQLAlchemy, after the paint

    new_users = staged.new_users(products)
    if not new_users.count:
        return None
    facts = LineFacts(use_case.today, use_case.actor.email, note, source)
    ready = use_case.work.imports.prepare(new_users, facts, use_case.batch, step)
    seats_of: dict[str, dict[SeatAge | None, list[int]]] = {}
    leaving: list[int] = []
    for seats, status, ranks in staged.new_holders(new_users) if products else ():
        ids = [ready.begins.last_user + rank for rank in ranks]
        assigned = [product for product in seats if product in products]
        for product in assigned:
            seats_of.setdefault(product, {}).setdefault(seats[product], []).extend(ids)
        if assigned and status is Status.DEACTIVATED:
            leaving += ids
    return PreparedUsers(ready, seats_of, leaving)


def store_prepared(use_case: UseCase, prepared: PreparedUsers, source: int, step: Step) -> None:
    """Store prepared users, as `UseCase.do` would. `source`: number of their import."""
    coming = AddUsers(())
    use_case.allow(coming)
    use_case.account = accepted(carry_out(use_case.account, coming)).account
    last = use_case.work.history.last_day()
    if last is not None and use_case.today < last:
        decline(Code.CLOCK_BACK, today=use_case.today, last=last)
    if use_case.batch is None:
        use_case.batch = use_case.work.history.begin_batch()
    use_case.touched |= coming.touches | AccountPart.HISTORY
    use_case.work.account.save(use_case.account)  # it is as of the day of its newest line
    use_case.work.imports.insert(prepared.ready, source, step)
