"""Loose ends of the sample company: seats that people forget, one of every kind of finding."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from seatdesk.controllers.demo.cast import SALES, SERVICE, Cast
from seatdesk.controllers.demo.notes import NOTES
from seatdesk.controllers.demo.scenes import Scenes
from seatdesk.domain.account.account import User
from seatdesk.domain.choices import Activity, Status, UserKind

INVITEE = User(
    email="hedvig.palmcrantz@nordlicht.example",
    name="Hedvig Palmcrantz",
    status=Status.INVITED,
    team="Sales Nordics",
    cost_centre="4110 Sales Nordics",
    job_title="Inside Sales",
    access=(SALES,),
)
"""Invited in autumn, with a seat; nobody asked why the invitation was never taken."""
MADE = 2
"""Users who are made for it: the invitee, and somebody's second account."""


class LooseEnds:
    """The seats that are forgotten in a company of some size."""

    def __init__(self, scenes: Scenes, cast: Cast, today: date) -> None:
        self._scenes = scenes
        self._cast = cast
        self._today = today
        busy = {*cast.patient, *(user.email for user in cast.gone)}
        self._quiet = [
            user
            for user in cast.founders[4:]
            if user.email in cast.service and user.email not in busy
        ][: 5 * cast.complete]

    def earlier_report(self, day: date) -> None:
        """A first report of sign-ins knows somebody whom later ones do not."""
        self._scenes.edit(
            {user.email: _seen(day - timedelta(days=3), day) for user in self._quiet[3:4]},
            NOTES["first_sign_ins"],
        )

    def newcomers(self) -> None:
        """Machines, a guest, a second account and an invited user get seats."""
        account = self.second_account
        if account is not None:
            self._scenes.add((account,), NOTES["second_account"])
            self._scenes.add((INVITEE,), NOTES["offer"])
            for user in (account, INVITEE):
                self._scenes.lend(SALES, user)
        for kind, product in (
            (UserKind.BOT, SALES),
            (UserKind.SERVICE, SERVICE),
            (UserKind.GUEST, SERVICE),
        ):
            for user in self._others(kind, product)[:1]:
                self._scenes.lend(product, user)

    @property
    def second_account(self) -> User | None:
        """The second account of somebody in sales."""
        gone = {user.email for user in self._cast.gone}
        for user in self._cast.founders[4:]:
            if self._cast.complete and user.email in self._cast.sales and user.email not in gone:
                name, _, domain = user.email.partition("@")
                return replace(
                    user,
                    email=f"{name}+training@{domain}",
                    name=f"{user.name} (training)",
                    activity=Activity.UNKNOWN,
                    last_active=None,
                    access=(SALES,),
                )
        return None

    def notice(self) -> None:
        """Somebody hands in notice."""
        left = self._today + timedelta(days=12)
        self._scenes.edit({user.email: {"left": left} for user in self._quiet[:1]}, NOTES["notice"])

    def report(self, day: date) -> Mapping[str, Mapping[str, object]]:
        """The words of the report of a day about them, by address; about some it has none."""
        told: dict[str, Mapping[str, object]] = {}
        for user in self._quiet[1:4]:  # not in the report: the last says only what was known before
            told[user.email] = {}
        for user in self._quiet[4:]:
            told[user.email] = _seen(day - timedelta(days=30), day) | {"censored": True}
        if (account := self.second_account) is not None:
            told[account.email] = _seen(day - timedelta(days=47), day)
        return told

    def _others(self, kind: UserKind, product: str) -> list[User]:
        """Users of a kind who were added and need no seat of a product."""
        if not self._cast.complete:
            return []
        return [
            user
            for user in self._cast.users
            if user.kind is kind and user.email not in self._scenes.wanted[product]
        ]


def _seen(last: date, day: date) -> dict[str, object]:
    return {"activity": Activity.KNOWN, "last_active": last, "activity_as_of": day}
