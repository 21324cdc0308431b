"""The story of the sample company: its last thirteen months, and what is left to decide."""

from collections.abc import Mapping
from datetime import date, timedelta

from seatdesk.controllers.demo.cast import SALES, SERVICE, Cast
from seatdesk.controllers.demo.loose_ends import LooseEnds
from seatdesk.controllers.demo.notes import NOTES
from seatdesk.controllers.demo.scenes import Scenes
from seatdesk.controllers.demo.stage import Stage
from seatdesk.controllers.operations import assignments, user_changes
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.account.account import User
from seatdesk.domain.account.subscription_form import SubscriptionForm
from seatdesk.domain.calendar import add_months, month_start
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
        self._scenes = Scenes(stage, {SALES: cast.sales, SERVICE: cast.service})
        self._loose_ends = LooseEnds(self._scenes, cast, today)
        needed = {p: len(self._scenes.wanted[p]) + cast.forgotten[p] for p in cast.forgotten}
        owned = max(9, needed[SALES] + bool(cast.invited) + max(3, cast.size // 16))
        self._seats = owned - 5
        """Additional Sales Hub seats in the end; the tier includes five."""
        self._bought = max(1, self._seats // 5)
        self._service_seats = max(3, needed[SERVICE] + max(2, cast.size // 24) - 2)

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
        self._loose_ends.notice()
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
            notice_days=60,
        )
        self._scenes.enter(form)
        self._scenes.add(self._cast.founders, NOTES["people_list"])
        self._stage.workspace.actor = self._cast.users[0].email
        spare = self._cast.guest_seller
        self._scenes.assign(SALES, [*self._cast.founders, *([spare] if spare else [])], extra=spare)

    def _doubts(self) -> None:
        self._scenes.schedule(SALES, 1, NOTES["savings"])

    def _second_thoughts(self) -> None:
        self._scenes.cancel(SALES, NOTES["needed"])

    def _spring(self) -> None:
        self._scenes.buy(SALES, self._bought, "PO-1187")
        self._scenes.add(self._cast.waves[0], NOTES["spring"])
        self._scenes.assign(SALES, self._cast.waves[0])

    def _service_hub(self) -> None:
        form = SubscriptionForm(
            product=SERVICE,
            tier="Starter",
            start=self._month(9),
            additional=max(1, self._service_seats - 2),
            price_book=BOOK,
            notice_days=60,
        )
        self._scenes.enter(form)
        there = [u for u in self._cast.users if u.email in self._scenes.ids]
        chosen = [self._scenes.ids[u.email] for u in there if u.email in self._cast.service]
        if chosen:
            self._stage.run(
                lambda use_case: user_changes.set_access(use_case, SERVICE, chosen, on=True)
            )
        self._scenes.assign(SERVICE, [u for u in there if u.email not in self._cast.patient])

    def _saving(self) -> None:
        """One seat leaves at the renewal that follows, a month later."""
        self._scenes.schedule(SALES, 1, NOTES["free_since_winter"])

    def _summer(self) -> None:
        self._scenes.add(self._cast.waves[1], NOTES["summer"])
        self._scenes.buy(SALES, self._bought, "PO-1342", NOTES["japan"])
        self._hand_over()
        self._scenes.assign(SALES, self._cast.waves[1])
        patient = self._cast.patient
        self._scenes.assign(SERVICE, [u for u in self._cast.waves[1] if u.email not in patient])

    def _hand_over(self) -> None:
        """A seat that was not needed goes to somebody who needs it, in one step."""
        from_user = self._cast.guest_seller
        to_user = next((u for u in self._cast.waves[1] if u.email in self._cast.sales), None)
        if from_user is None or to_user is None:
            return
        pair = self._scenes.ids[from_user.email], self._scenes.ids[to_user.email]
        self._stage.run(
            lambda use_case: assignments.transfer(use_case, SALES, *pair),
            note=NOTES["campaign"],
        )

    def _departures(self) -> None:
        """Users leave the company; for some of them nobody thought of the seat."""
        ids = [self._scenes.ids[user.email] for user in self._cast.gone]
        if not ids:
            return
        day = self._month(4, 24)
        self._scenes.edit(
            {user.email: {"left": day} for user in self._cast.gone[::2]}, NOTES["notice"]
        )
        self._stage.run(
            lambda use_case: user_changes.set_status(use_case, ids, Status.DEACTIVATED),
            note=NOTES["left"],
        )

    def _autumn(self) -> None:
        self._scenes.add(self._cast.waves[2], NOTES["autumn"])
        self._scenes.buy(SERVICE, 2, "PO-1420")
        self._scenes.schedule(SERVICE, len(self._cast.users), NOTES["shifts"])
        self._scenes.assign(SALES, self._cast.waves[2])
        self._loose_ends.earlier_report(self._month(3, 13))

    def _newcomers(self) -> None:
        """New people in support need the very seats that were to leave; contracts are looked at."""
        self._scenes.add(self._cast.waves[3], NOTES["winter"])
        self._loose_ends.newcomers()
        for product in (SALES, SERVICE):
            self._scenes.correct_notice(product, 30)
        self._scenes.assign(SALES, self._cast.users)
        self._scenes.assign(SERVICE, self._cast.users)

    def _invitations(self) -> None:
        """Two more are invited; the first may start with a seat at once."""
        invited = self._cast.invited
        if not invited:
            return

        def invite(use_case: UseCase) -> None:
            first, *_ = user_changes.add(use_case, invited)
            assignments.assign(use_case, SALES, [first.id])

        self._stage.run(invite, note=NOTES["next_month"])

    def _sign_in_report(self) -> None:
        """Note when everybody was last active, as the identity provider reports it."""
        gone = {user.email for user in self._cast.gone}
        last = self._month(5, 17)
        day = self._today - timedelta(days=1)
        seen: dict[str, Mapping[str, object]] = {
            user.email: _activity(user, last if user.email in gone else user.last_active, day)
            for user in self._cast.users
            if user.activity is not Activity.UNKNOWN
        }
        told = self._loose_ends.report(day)
        found = {email: told.get(email, facts) for email, facts in (seen | dict(told)).items()}
        self._scenes.edit(
            {email: facts for email, facts in found.items() if facts},
            NOTES["sign_ins"],
        )

    def _pending(self) -> None:
        """Two seats leave at the next renewal unless somebody needs them."""
        self._scenes.schedule(SALES, 2, NOTES["hiring_freeze"])


def _activity(user: User, last: date | None, day: date) -> dict[str, object]:
    """The activity of a user in the report of a day; those who left were last active before."""
    activity = user.activity if last is None else Activity.KNOWN
    return {"activity": activity, "last_active": last, "activity_as_of": day}
