"""The people, bots and guests of the sample company: believable, and the same for the same seed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from seatdesk.controllers.demo.names import (
    ENGLISH,
    GERMAN,
    JAPANESE,
    LANGUAGES,
    SWEDISH,
    Language,
    names,
)
from seatdesk.domain.account.account import User
from seatdesk.domain.choices import Activity, Permission, UserKind

DOMAIN = "nordlicht.example"
PARTNERS = ("fjordwerk.example", "tidewater.example", "sakurasoft.example")
SMALL = 400
"""Up to so many users a team is a department; larger companies have one in every city."""
DECK = {"lately": 13, "weeks": 2, "idle": 3, "never": 1, "unknown": 1}
"""Of twenty users, how many were last active when."""
HOLIDAYS = 14
"""Within so many days most people have been active."""


@dataclass(frozen=True, slots=True)
class Department:
    """A department: its cost centre, its job titles, and the languages of its people."""

    name: str
    cost_centre: str
    share: int
    titles: tuple[str, ...]
    lead: str
    languages: tuple[Language, ...] = LANGUAGES
    sells: bool = False
    serves: bool = False


DEPARTMENTS = (
    Department(
        "Sales Nordics",
        "4110 Sales Nordics",
        5,
        ("Account Executive", "Key Account Manager", "Sales Engineer", "Inside Sales"),
        "Head of Sales Nordics",
        (SWEDISH,),
        sells=True,
    ),
    Department(
        "Sales DACH",
        "4120 Sales DACH",
        5,
        ("Account Executive", "Regional Sales Manager", "Sales Engineer", "Inside Sales"),
        "Head of Sales DACH",
        (GERMAN,),
        sells=True,
    ),
    Department(
        "Sales Japan",
        "4130 Sales Japan",
        4,
        ("Account Executive", "Channel Manager", "Sales Engineer"),
        "Head of Sales Japan",
        (JAPANESE,),
        sells=True,
    ),
    Department(
        "Sales UK & Ireland",
        "4140 Sales UK & Ireland",
        4,
        ("Account Executive", "Business Development", "Inside Sales"),
        "Head of Sales UK & Ireland",
        (ENGLISH,),
        sells=True,
    ),
    Department(
        "Customer Support",
        "5100 Support",
        7,
        ("Support Specialist", "Senior Support Specialist", "Escalation Engineer"),
        "Head of Customer Support",
        serves=True,
    ),
    Department(
        "Customer Success",
        "5200 Customer Success",
        4,
        ("Customer Success Manager", "Onboarding Consultant", "Renewals Manager"),
        "Head of Customer Success",
        sells=True,
        serves=True,
    ),
    Department(
        "Marketing",
        "4300 Marketing",
        3,
        ("Campaign Manager", "Content Editor", "Event Manager"),
        "Head of Marketing",
    ),
    Department(
        "Operations",
        "6100 Operations",
        3,
        ("Sales Operations Analyst", "Order Manager", "Logistics Planner"),
        "Head of Operations",
    ),
    Department(
        "Finance",
        "7100 Finance",
        2,
        ("Accountant", "Billing Specialist", "Controller"),
        "Chief Financial Officer",
    ),
    Department(
        "IT",
        "7200 IT",
        2,
        ("Systems Administrator", "CRM Administrator", "Integration Engineer"),
        "Head of IT",
    ),
)
CITIES = (
    "Malmö",
    "Göteborg",
    "Stockholm",
    "Uppsala",
    "Hamburg",
    "Bremen",
    "München",
    "Leipzig",
    "Zürich",
    "Wien",
    "Sendai",
    "Osaka",
    "Kyōto",
    "Fukuoka",
    "Leeds",
    "Bristol",
    "Glasgow",
    "Cork",
    "Dublin",
    "Cardiff",
)
MACHINES = (
    ("Invoice sync", UserKind.BOT),
    ("Reporting service", UserKind.SERVICE),
    ("Lead router", UserKind.BOT),
    ("Chat assistant", UserKind.BOT),
    ("Telephony service", UserKind.SERVICE),
)
ADMINS: tuple[tuple[str, frozenset[Permission]], ...] = (
    ("IT", frozenset({Permission.SUPER_ADMIN})),
    ("Finance", frozenset({Permission.MODIFY_BILLING})),
    ("Operations", frozenset({Permission.ADD_EDIT_USERS})),
    ("Operations", frozenset({Permission.ADD_EDIT_USERS, Permission.MODIFY_BILLING})),
)
"""The first people of the company: department and permissions of each."""


def crowd(seed: int, size: int, today: date) -> Iterator[User]:
    """The users of a company, as they are today; administrators first, each address once."""
    rng = Random(f"{seed}:{size}")  # noqa: S311 - a story, not a secret
    called = {language.key: names(language, rng) for language in LANGUAGES}
    company = Company(rng, called, today, large=size > SMALL)
    machines, guests = size // 16, size // 16
    for number in range(size):
        if number >= size - machines:
            yield company.machine(number - size + machines)
        elif number >= size - machines - guests:
            yield company.guest()
        else:
            yield company.person(number)


class Company:
    """The company that hires people, one after the other."""

    def __init__(
        self,
        rng: Random,
        called: dict[str, Iterator[tuple[str, str]]],
        today: date,
        *,
        large: bool,
    ) -> None:
        self._rng = rng
        self._called = called
        self._today = today
        self._large = large
        self._leads: dict[str, str] = {}
        self._shares = [department.share for department in DEPARTMENTS]
        self._deck: list[str] = []

    def person(self, number: int) -> User:
        """The next employee; the first few have permissions."""
        powers: frozenset[Permission] = frozenset()
        if number < len(ADMINS):
            name, powers = ADMINS[number]
            department = next(d for d in DEPARTMENTS if d.name == name)
        else:
            department = self._rng.choices(DEPARTMENTS, self._shares)[0]
        called, address = next(self._called[self._rng.choice(department.languages).key])
        team = self._team(department)
        lead = self._leads.setdefault(team, called)
        hired = self._today - timedelta(days=self._rng.randint(420, 4200))
        user = User(
            email=f"{address}@{DOMAIN}",
            name=called,
            team=team,
            cost_centre=department.cost_centre,
            job_title=department.lead if lead == called else self._rng.choice(department.titles),
            manager="" if lead == called else lead,
            hired=hired,
            super_admin=Permission.SUPER_ADMIN in powers,
            add_edit_users=Permission.ADD_EDIT_USERS in powers,
            modify_billing=Permission.MODIFY_BILLING in powers,
        )
        return self._seen(user, quiet=bool(powers) or lead == called)

    def guest(self) -> User:
        """Someone of a partner company, with a login here."""
        language = self._rng.choice(LANGUAGES)
        called, address = next(self._called[language.key])
        guest = User(
            email=f"{address}@{self._rng.choice(PARTNERS)}",
            name=called,
            kind=UserKind.GUEST,
            team="Partners",
            cost_centre="4300 Marketing",
            job_title="Partner consultant",
        )
        return self._seen(guest)

    def machine(self, number: int) -> User:
        """A program with a login of its own."""
        name, kind = MACHINES[number % len(MACHINES)]
        copy = number // len(MACHINES)
        called = f"{name} {copy + 1}" if copy else name
        return User(
            email=f"{called.lower().replace(' ', '-')}@bots.{DOMAIN}",
            name=called,
            kind=kind,
            team="IT",
            cost_centre="7200 IT",
            activity=Activity.KNOWN,
            last_active=self._today - timedelta(days=self._rng.choice((0, 0, 0, 1, 190))),
            activity_as_of=self._today,
        )

    def _team(self, department: Department) -> str:
        if not self._large:
            return department.name
        return f"{department.name} {self._rng.choice(CITIES)}"

    def _seen(self, user: User, *, quiet: bool = False) -> User:
        """The user with an activity: mostly lately, sometimes long ago, never, or unknown."""
        kind = self._deal()
        ago = {
            "lately": self._rng.randint(0, HOLIDAYS),
            "weeks": self._rng.randint(15, 59),
            "idle": self._rng.randint(61, 320),
        }
        if quiet or kind in ago:
            days = ago["lately" if quiet else kind]
            day = self._today - timedelta(days=days)
            seen = replace(user, activity=Activity.KNOWN, last_active=day)
        else:
            seen = replace(user, activity=Activity(kind))
        unknown = seen.activity is Activity.UNKNOWN
        return seen if unknown else replace(seen, activity_as_of=self._today)

    def _deal(self) -> str:
        """A kind of activity, dealt from a deck: even a small company has some of each."""
        if not self._deck:
            self._deck = [kind for kind, cards in DECK.items() for _ in range(cards)]
            self._rng.shuffle(self._deck)
        return self._deck.pop()


def department_of(user: User) -> Department | None:
    """The department a user's costs belong to, for employees."""
    if user.kind is not UserKind.PERSON:
        return None
    return next((d for d in DEPARTMENTS if d.cost_centre == user.cost_centre), None)
