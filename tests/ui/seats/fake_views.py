"""An account in memory that answers like the store's read models: for widgets on their own."""

from array import array
from datetime import date, timedelta
from typing import Any

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.read_models import UserQuery, UserRow

TODAY = date(2026, 11, 22)
PRODUCTS = ("Sales Hub", "Service Hub")
NAMES = (
    "Anna Berg",
    "Bo Ek",
    "Cia Ljung",
    "Dan Falk",
    "Eva Gren",
    "Günther Weiß",
    "Åsa Öberg",
    "佐藤 健",
    "Ines de la Cruz",
    "svc-dialer",
)
TEAMS = ("Sales", "Support", "Marketing", "Research and Development")


def user_row(number: int, **changes: Any) -> UserRow:
    """One believable user; facts follow from the number."""
    name = NAMES[number % len(NAMES)]
    bot = name.startswith("svc")
    facts: dict[str, Any] = {
        "id": number,
        "email": f"{name.split()[0].lower()}.{number}@nordwind.example",
        "name": name if number < len(NAMES) else f"{name} {number}",
        "status": ("active", "active", "active", "deactivated", "invited")[number % 5],
        "kind": "bot" if bot else "person",
        "team": TEAMS[number % len(TEAMS)],
        "cost_centre": f"CC-{100 + number % 7}",
        "job_title": "",
        "manager": "",
        "activity": "unknown" if number % 7 == 6 else "known",
        "last_active": None if number % 7 == 6 else TODAY - timedelta(days=(number * 13) % 90),
        "censored": False,
        "activity_as_of": None if number % 7 == 6 else TODAY,
        "super_admin": number == 0,
        "seats": (seats := tuple(p for n, p in enumerate(PRODUCTS) if (number + n) % 3 == 0)),
        "since": (None,) * len(seats),
        "access": (),
    }
    return UserRow(**(facts | changes))


class FakeViews:
    """Users held in a dictionary, ordered and filtered the slow way."""

    def __init__(self, users: int = 48) -> None:
        self.users = {number: user_row(number) for number in range(1, users + 1)}
        self.reads = 0

    def ids(self, query: UserQuery, limit: int | None = None, progress: object = None):
        del progress
        found = [row for row in self.users.values() if _matches(row, query)]
        for key, down in reversed(query.sort):
            found.sort(key=lambda row: _key(row, key), reverse=down)
        return array("i", [row.id for row in found][:limit])

    is_far = False

    def first(self, query: UserQuery, limit: int, progress: object = None):
        ids = self.ids(query, limit, progress)
        return ids, len(ids) < limit

    def prepare(self, columns, progress: object = None):
        del columns, progress

    def rows(self, ids):
        self.reads += 1
        return [self.users[number] for number in ids if number in self.users]

    def count(self, query: UserQuery) -> int:
        return len(self.ids(query))


def _key(row: UserRow, key: str) -> Any:
    if key.startswith("seat:"):
        return key.removeprefix("seat:") not in row.seats
    value = getattr(row, key)
    return (value is None, value if value is not None else 0)


def _matches(row: UserRow, query: UserQuery) -> bool:
    text = f"{row.name}\n{row.email}\n{row.team}".casefold()
    return all(word in text for word in query.text.casefold().split())


class AtOnce:
    """A runner whose jobs are done before anything else happens: no thread, no waiting."""

    busy = False

    def start(self, work, *, done, failed):
        progress = Progress()
        try:
            answer = work(progress)
        except Exception as error:  # noqa: BLE001 - whatever it is is handed on
            failed(error)
        else:
            done(answer)
        return progress
