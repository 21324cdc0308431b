"""Scenes of the sample company's story: what happens again and again to users and seats."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from seatdesk.controllers.demo.notes import NOTES
from seatdesk.controllers.demo.stage import Stage
from seatdesk.controllers.operations import assignments, user_changes
from seatdesk.controllers.operations.purchases import buy_all
from seatdesk.controllers.operations.subscription_form import subscription_of
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.account.account import User
from seatdesk.domain.account.subscription_form import SubscriptionForm
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval, ScheduleRemoval
from seatdesk.domain.changes.kinds.term_changes import AddSubscription, EditSubscription
from seatdesk.domain.choices import Activity, Status


class Scenes:
    """The use cases of the story, as often as it needs them."""

    def __init__(self, stage: Stage, wanted: Mapping[str, Mapping[str, User]]) -> None:
        self._stage = stage
        self.wanted = wanted
        """Users who need a seat, by product and address."""
        self.ids: dict[str, int] = {}
        """The numbers of the users who were added, by address."""

    def enter(self, form: SubscriptionForm) -> None:
        """Enter a subscription."""
        self._stage.run(
            lambda use_case: use_case.do(AddSubscription(subscription_of(use_case, form))),
            note=NOTES["signed"],
        )

    def correct_notice(self, product: str, days: int) -> None:
        """Correct the days of notice of a subscription."""

        def correct(use_case: UseCase) -> None:
            before = use_case.subscription(product)
            use_case.do(EditSubscription(before, replace(before, notice_days=days)))

        self._stage.run(correct, note=NOTES["notice_days"])

    def add(self, users: Sequence[User], note: str) -> None:
        """Add users as they are known on that day: without their activity."""
        if not users:
            return
        products = [s.product for s in self._stage.workspace.account().subscriptions]
        fresh = tuple(
            replace(
                user,
                activity=Activity.UNKNOWN,
                last_active=None,
                activity_as_of=None,
                access=tuple(
                    p for p in self.wanted if p in products and user.email in self.wanted[p]
                ),
            )
            for user in users
        )
        for user in self._stage.run(lambda use_case: user_changes.add(use_case, fresh), note=note):
            self.ids[user.email] = user.id

    def lend(self, product: str, user: User) -> None:
        """Assign a seat to somebody who does not need one."""
        number = self.ids[user.email]
        self._stage.run(lambda use_case: assignments.assign(use_case, product, [number]))

    def edit(self, facts: Mapping[str, Mapping[str, object]], note: str) -> None:
        """Edit users by their addresses."""

        def edit(use_case: UseCase) -> None:
            known = use_case.work.users.by_email(facts)
            edits = [
                change
                for email, user in known.items()
                for change in user_changes.edits_of(user, facts[email], use_case.today)
            ]
            user_changes.edit(use_case, edits)

        if facts:
            self._stage.run(edit, note=note)

    def assign(self, product: str, users: Iterable[User], extra: User | None = None) -> None:
        """Assign seats to those who need one and have none, as far as the pool reaches."""
        needing = self.wanted[product]
        holders = self.holders(product)
        chosen = [
            self.ids[user.email]
            for user in dict.fromkeys(users)
            if (user.email in needing or user is extra) and user.email in self.ids
        ]

        def assign(use_case: UseCase) -> None:
            active = {u.id for u in use_case.work.users.by_id(chosen) if u.status is Status.ACTIVE}
            free = [u for u in dict.fromkeys(chosen) if u not in holders and u in active]
            room = use_case.subscription(product).pool.unassigned
            if free[:room]:
                assignments.assign(use_case, product, free[:room])

        self._stage.run(assign)

    def holders(self, product: str) -> frozenset[int]:
        """The numbers of the users who hold a seat."""
        return frozenset(
            self._stage.workspace.look(lambda use_case: use_case.work.seats.holders(product))
        )

    def buy(self, product: str, seats: int, order: str, note: str = "") -> None:
        """Buy seats at the price of the day."""
        self._stage.run(
            lambda use_case: buy_all(use_case, {product: seats}, order=order), note=note
        )

    def schedule(self, product: str, seats: int, note: str) -> None:
        """Ask for fewer seats, as many of them as can be removed."""

        def schedule(use_case: UseCase) -> None:
            fewer = min(seats, use_case.subscription(product).removable)
            if fewer:
                use_case.do(ScheduleRemoval(product, fewer))

        self._stage.run(schedule, note=note)

    def cancel(self, product: str, note: str) -> None:
        """Cancel the pending removal, if there is one."""

        def cancel(use_case: UseCase) -> None:
            pending = use_case.subscription(product).removal
            if pending:
                use_case.do(CancelRemoval(product, pending.seats))

        self._stage.run(cancel, note=note)
