"""The cast of the sample company's story: the users by the part they play."""

from seatdesk.controllers.demo.people import department_of
from seatdesk.domain.account.account import User

SALES, SERVICE = "Sales Hub", "Service Hub"
FORGOTTEN = {SALES: 3, SERVICE: 2}
"""Seats of a complete company that nobody needs: of machines, guests, second accounts, invitees."""
MODEL = 48
"""The size the story was written for; other companies are so many times larger or smaller."""


class Cast:
    """The users of the story: founders, joiners, those who need a seat, those who left."""

    def __init__(
        self, users: tuple[User, ...], invited: tuple[User, ...] = (), others: int = 0
    ) -> None:
        """Make a cast. `others`: users who are made on the way."""
        self.users = users
        self.invited = invited
        self.size = size = len(users) + len(invited) + others
        self.complete = size >= MODEL
        """True for a company large enough for everything that is forgotten in a real one."""
        self.forgotten = {p: self.complete * seats for p, seats in FORGOTTEN.items()}
        there = max(1, len(users) * 7 // 10)
        self.founders, joiners = users[:there], users[there:]
        self.waves = [joiners[i::4] for i in range(4)]
        """Users who joined later, quarter by quarter."""
        self.sales = self._needing(
            SALES, size * 22 // MODEL - bool(invited) - self.forgotten[SALES]
        )
        self.service = self._needing(SERVICE, size * 13 // MODEL)
        self.patient = frozenset(list(self.service)[-2:])
        """Need a Service Hub seat, and wait for it until others want to give it up."""
        plain = [u for u in self.founders[4:] if u.email in self.sales]
        self.gone = plain[1::5][:2] if size < MODEL * 4 else plain[1::20]
        """Left the company, and nobody took their seat away."""
        self.guest_seller = next(
            (u for u in self.founders[1:] if u.email not in {*self.sales, *self.service}), None
        )
        """Had a Sales Hub seat for a while without needing it."""

    def _needing(self, product: str, seats: int) -> dict[str, User]:
        """The users who need a seat of a product, those whose work it is first; machines last."""
        ranked = sorted(self.users[1:], key=lambda user: _distance(user, product))
        return {user.email: user for user in ranked[:seats]}


def _distance(user: User, product: str) -> int:
    department = department_of(user)
    if department is None:
        return 3 if user.name == "Lead router" and product == SALES else 5
    mine = department.sells if product == SALES else department.serves
    other = department.serves if product == SALES else department.sells
    return (1 if other else 0) if mine else 4
