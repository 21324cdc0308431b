"""The story of the sample company: its last thirteen months, and what is left to decide."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from seatdesk.controllers.demo.cast import SALES, SERVICE, Cast
from seatdesk.controllers.demo.stage import Stage
from seatdesk.controllers.operations import assignments, user_changes
from seatdesk.controllers.operations.purchases import buy_all
from seatdesk.controllers.operations.subscription_form import subscription_of
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.account.account import User
from seatdesk.domain.account.subscription_form import SubscriptionForm
from seatdesk.domain.calendar import add_months, month_start
from seatdesk.domain.changes.changes import AddSubscription, CancelRemoval, ScheduleRemoval
from seatdesk.domain.choices import Activity, Status

BOOK = "hubs-2022"
FEW = 12
"""A company smaller than this invites nobody."""
INVITED = (
    User(
        email="signe.ahlqvist@nordlicht.example",
        name="Signe Ahlqvist",
        status=Status.INVITED,
        team="Sales Nordics",
        cost_centre="4110 Sales Nordics",
        job_title="Account Executive",
        access=(SALES,),
    ),
    User(
        email="benedikt.aumann@nordlicht.example",
        name="Benedikt Aumann",
        status=Status.INVITED,
        team="Customer Support",
        cost_centre="5100 Support",
        job_title="Support Specialist",
        access=(SERVICE,),
    ),
)
"""They start next month; the first has a seat already."""


class Story:
    """Thirteen months, month by month. Days are counted back from today."""

    def __init__(self, stage: Stage, cast: Cast, today: date) -> None:
        self._stage = stage
        self._cast = cast
        self._today = today
        self._ids: dict[str, int] = {}
        self._wanted = {SALES: cast.sales, SERVICE: cast.service}
        owned = max(9, len(cast.sales) + bool(cast.invited) + max(3, cast.size // 16))
        self._seats = owned - 5
        """Additional Sales Hub seats in the end; the tier includes five."""
        self._bought = max(1, self._seats // 5)
        self._service_seats = max(3, len(cast.service) + max(2, cast.size // 24) - 2)

    def first_year(self) -> None:
        """Play the story from the first day to two months ago."""
        for month, day, scene in (
            (13, 3, self._opening),
            (12, 16, self._doubts),
            (11, 8, self._second_thoughts),
            (10, 20, self._spring),
            (9, 1, self._service_hub),
            (8, 11, self._saving),
            (6, 5, self._summer),
            (4, 24, self._departures),
            (3, 13, self._autumn),
            (2, 2, self._newcomers),
        ):
            self._stage.on(self._month(month, day))
            scene()

    def last_days(self) -> None:
        """Play the last days: what waits for a decision."""
        self._stage.on(self._today - timedelta(days=1))
        self._invitations()
        self._sign_in_report()
        self._pending()

    def _month(self, ago: int, days: int = 0) -> date:
        return add_months(month_start(self._today), -ago) + timedelta(days=days)

    def _opening(self) -> None:
        opening = self._seats - 2 * self._bought + 1
        form = SubscriptionForm(
            product=SALES,
            tier="Professional",
            start=self._month(19),
            additional=max(1, opening),
            price_book=BOOK,
            notice_days=30,
        )
        self._enter(form)
        self._add(self._cast.founders, "First list of people from the HR system")
        self._stage.workspace.actor = self._cast.users[0].email
        spare = self._cast.guest_seller
        self._assign(SALES, [*self._cast.founders, *([spare] if spare else [])], extra=spare)

    def _doubts(self) -> None:
        self._schedule(SALES, 1, "Savings round: fewer seats from the renewal on")

    def _second_thoughts(self) -> None:
        self._cancel(SALES, "Two new colleagues in sales: the seats are needed after all")

    def _spring(self) -> None:
        self._buy(SALES, self._bought, "PO-1187")
        self._add(self._cast.waves[0], "New colleagues, spring")
        self._assign(SALES, self._cast.waves[0])

    def _service_hub(self) -> None:
        form = SubscriptionForm(
            product=SERVICE,
            tier="Starter",
            start=self._month(9),
            additional=max(1, self._service_seats - 2),
            price_book=BOOK,
            notice_days=30,
        )
        self._enter(form)
        there = [u for u in self._cast.users if u.email in self._ids]
        chosen = [self._ids[u.email] for u in there if u.email in self._cast.service]
        if chosen:
            self._stage.run(
                lambda use_case: user_changes.set_access(use_case, SERVICE, chosen, on=True)
            )
        self._assign(SERVICE, [u for u in there if u.email not in self._cast.patient])

    def _saving(self) -> None:
        """One seat leaves at the renewal that follows, a month later."""
        self._schedule(SALES, 1, "One seat has been free since winter")

    def _summer(self) -> None:
        self._add(self._cast.waves[1], "New colleagues, summer")
        self._buy(SALES, self._bought, "PO-1342", "Team Japan grows")
        self._hand_over()
        self._assign(SALES, self._cast.waves[1])
        patient = self._cast.patient
        self._assign(SERVICE, [u for u in self._cast.waves[1] if u.email not in patient])

    def _hand_over(self) -> None:
        """A seat that was not needed goes to somebody who needs it, in one step."""
        from_user = self._cast.guest_seller
        to_user = next((u for u in self._cast.waves[1] if u.email in self._cast.sales), None)
        if from_user is None or to_user is None:
            return
        pair = self._ids[from_user.email], self._ids[to_user.email]
        self._stage.run(
            lambda use_case: assignments.transfer(use_case, SALES, *pair),
            note="Campaign is over; the seat moves to sales",
        )

    def _departures(self) -> None:
        """Users leave the company; for some of them nobody thought of the seat."""
        ids = [self._ids[user.email] for user in self._cast.gone]
        if not ids:
            return
        day = self._month(4, 24)

        def deactivate(use_case: UseCase) -> None:
            leavers = use_case.work.users.by_id(ids)
            edits = [e for user in leavers for e in user_changes.edits_of(user, {"left": day})]
            user_changes.edit(use_case, edits)
            user_changes.set_status(use_case, ids, Status.DEACTIVATED)

        self._stage.run(deactivate, note="Left the company")

    def _autumn(self) -> None:
        self._add(self._cast.waves[2], "New colleagues, autumn")
        self._buy(SERVICE, 2, "PO-1420")
        self._schedule(SERVICE, len(self._cast.users), "Fewer shifts in support from next year")
        self._assign(SALES, self._cast.waves[2])

    def _newcomers(self) -> None:
        """New people in support need the very seats that were to leave."""
        self._add(self._cast.waves[3], "New colleagues, winter")
        self._assign(SALES, self._cast.users)
        self._assign(SERVICE, self._cast.users)

    def _invitations(self) -> None:
        """Two more are invited; the first may start with a seat at once."""
        invited = self._cast.invited
        if not invited:
            return

        def invite(use_case: UseCase) -> None:
            first, *_ = user_changes.add(use_case, invited)
            assignments.assign(use_case, SALES, [first.id])

        self._stage.run(invite, note="Start next month")

    def _sign_in_report(self) -> None:
        """Note when everybody was last active, as the identity provider reports it."""
        seen = {u.email: u for u in self._cast.users if u.activity is not Activity.UNKNOWN}
        gone = {u.email for u in self._cast.gone}
        left = self._month(5, 17)

        def report(use_case: UseCase) -> None:
            now = use_case.work.users.by_email(seen)
            edits = [
                edit
                for email, user in now.items()
                for edit in user_changes.edits_of(
                    user, _activity(seen[user.email], left, gone=email in gone)
                )
            ]
            user_changes.edit(use_case, edits)

        self._stage.run(report, note="Sign-in report of the identity provider")

    def _pending(self) -> None:
        """Two seats leave at the next renewal unless somebody needs them."""
        self._schedule(SALES, 2, "Hiring freeze until summer")

    # the use cases, as often as the story needs them

    def _enter(self, form: SubscriptionForm) -> None:
        self._stage.run(
            lambda use_case: use_case.do(AddSubscription(subscription_of(use_case, form))),
            note="Contract as signed",
        )

    def _add(self, users: Sequence[User], note: str) -> None:
        """Add users as they are known on that day: without their activity."""
        if not users:
            return
        products = [s.product for s in self._stage.workspace.account().subscriptions]
        fresh = tuple(
            replace(
                user,
                activity=Activity.UNKNOWN,
                last_active=None,
                access=tuple(
                    p for p in self._wanted if p in products and user.email in self._wanted[p]
                ),
            )
            for user in users
        )
        for user in self._stage.run(lambda use_case: user_changes.add(use_case, fresh), note=note):
            self._ids[user.email] = user.id

    def _assign(self, product: str, users: Iterable[User], extra: User | None = None) -> None:
        """Assign seats to those who need one and have none, as far as the pool reaches."""
        needing = self._wanted[product]
        holders = self._holders(product)
        chosen = [
            self._ids[user.email]
            for user in dict.fromkeys(users)
            if (user.email in needing or user is extra) and user.email in self._ids
        ]

        def assign(use_case: UseCase) -> None:
            active = {u.id for u in use_case.work.users.by_id(chosen) if u.status is Status.ACTIVE}
            free = [u for u in dict.fromkeys(chosen) if u not in holders and u in active]
            room = use_case.subscription(product).pool.unassigned
            if free[:room]:
                assignments.assign(use_case, product, free[:room])

        self._stage.run(assign)

    def _holders(self, product: str) -> frozenset[int]:
        return frozenset(
            self._stage.workspace.look(lambda use_case: use_case.work.seats.holders(product))
        )

    def _buy(self, product: str, seats: int, order: str, note: str = "") -> None:
        self._stage.run(
            lambda use_case: buy_all(use_case, {product: seats}, order=order), note=note
        )

    def _schedule(self, product: str, seats: int, note: str) -> None:
        """Ask for fewer seats, as many of them as can be removed."""

        def schedule(use_case: UseCase) -> None:
            fewer = min(seats, use_case.subscription(product).removable)
            if fewer:
                use_case.do(ScheduleRemoval(product, fewer))

        self._stage.run(schedule, note=note)

    def _cancel(self, product: str, note: str) -> None:
        def cancel(use_case: UseCase) -> None:
            pending = use_case.subscription(product).removal
            if pending:
                use_case.do(CancelRemoval(product, pending.seats))

        self._stage.run(cancel, note=note)


def _activity(seen: User, left: date, *, gone: bool) -> dict[str, object]:
    """The activity of a user in the report; those who left were last active before."""
    if gone:
        return {"activity": Activity.KNOWN, "last_active": left}
    return {"activity": seen.activity, "last_active": seen.last_active}
