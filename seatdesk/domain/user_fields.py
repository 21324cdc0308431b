"""The facts known about a user: one `UserField` each, and everything that follows from it.

Columns of the tables, of imports and exports and of the window, the captions and the options of
the command line are made from this list. A stored fact more is a line here and a migration, the
words that files use for it and its translation. Standard library only, and little of it: the
first paint waits for this.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable
from typing import Any, Literal, NamedTuple, TypeVar

from seatdesk.domain.alphabet import Alphabet

FieldType = Literal["text", "word", "flag", "day"]
T = TypeVar("T")


class UserField(NamedTuple):
    """One fact about a user.

    `history`, `exported`, `table` and `wizard` are what it is called there, where that differs
    from its caption. Typed by people and shown in the table are texts only; what else shall be is
    given a field of its own kind there.
    """

    name: str
    caption: str
    """In English, as a form calls it."""
    type: FieldType = "text"
    default: str | bool | None = ""
    """As the table keeps it: of a word its text."""
    column: str = ""
    """Its name in tables, if that is another."""
    sort: Literal["", "key", "rank", "value"] = ""
    """Sorted by a key of its own, which is a column, by rank among all values, or as it is."""
    key: str = ""
    """The column of that key, if not `<name>_key`."""
    alphabets: tuple[Alphabet, ...] = (Alphabet.LATIN,)
    """The alphabets it has a key for, which has an index; by another one it is sorted by rank.

    None: its key is the same for every reader.
    """
    stand_in: str = ""
    """The fact that people see, and that it is sorted by, where this one is empty."""
    search_line: int = 0
    """Its line in the text that words are looked for in; 0: it is not in there."""
    imported: bool = True
    """True when files say it."""
    plain: bool = True
    """True when an import only compares it; else rules of its own say what an import changes."""
    editable: bool = False
    """True when a person types it: in the user's dialog, and as an option of `seatdesk user`."""
    width: int = 0
    """In the users table, in digits; 0: it is not a column there."""
    shown: bool = False
    """True when it is there before a person has chosen."""
    in_json: bool = True
    """True when JSON of users has it: the preview of an import, and `seatdesk users`."""
    history: str = ""
    exported: str = ""
    table: str = ""
    wizard: str = ""

    @property
    def stored(self) -> str:
        """The column that keeps it."""
        return self.column or self.name

    def key_in(self, alphabet: Alphabet) -> str:
        """The column of the key it is sorted by in an alphabet; empty: it has none."""
        if self.sort != "key" or (self.alphabets and alphabet not in self.alphabets):
            return ""
        own = self.key or f"{self.name}_key"
        return f"{own}_{alphabet}" if alphabet in self.alphabets[1:] else own

    @property
    def keys(self) -> dict[str, Alphabet]:
        """The columns of its keys, and the alphabet of each; most have none."""
        found = {alphabet: self.key_in(alphabet) for alphabet in reversed(Alphabet)}
        return {column: alphabet for alphabet, column in found.items() if column}

    @property
    def in_history(self) -> str:
        """Its name in a line of the history."""
        return self.history or self.caption.lower()

    @property
    def in_export(self) -> str:
        """Its heading in a file."""
        return self.exported or self.caption

    @property
    def in_table(self) -> str:
        """Its heading in the users table."""
        return self.table or self.caption

    @property
    def in_wizard(self) -> str:
        """Its name in the import wizard."""
        return self.wizard or self.caption


USER_FIELDS: tuple[UserField, ...] = (
    UserField(
        "email", "E-mail", sort="key", alphabets=(), search_line=2, plain=False, editable=True,
        width=32, shown=True, wizard="E-mail address",
    ),
    UserField(
        "name", "Name", sort="key", alphabets=tuple(Alphabet), stand_in="email", search_line=1,
        editable=True, width=24, shown=True, table="User",
    ),
    UserField(
        "status", "Status", "word", "active", sort="value", plain=False, width=17, shown=True
    ),
    UserField(
        "kind", "Type", "word", "person", sort="value", width=15, exported="User type",
        wizard="Type of user",
    ),
    UserField("super_admin", "Super Admin", "flag", default=False, imported=False),
    UserField(
        "add_edit_users", "Add & edit users", "flag", default=False, imported=False, in_json=False
    ),
    UserField(
        "modify_billing", "Modify billing", "flag", default=False, imported=False, in_json=False
    ),
    UserField("team", "Team", sort="key", search_line=3, editable=True, width=18, shown=True),
    UserField("cost_centre", "Cost centre", sort="rank", editable=True, width=14),
    UserField("job_title", "Job title", sort="rank", editable=True, width=20, in_json=False),
    UserField("manager", "Manager", sort="rank", editable=True, width=20, in_json=False),
    UserField("activity", "Activity", "word", "unknown", plain=False, history="usage data"),
    UserField(
        "last_active", "Last active", "day", None, sort="key", key="active_key", alphabets=(),
        plain=False, width=13, shown=True, history="usage data", table="Last use",
    ),
    UserField(
        "censored", "Last use may be earlier", "flag", default=False, plain=False,
        history="usage data",
    ),
    UserField(
        "activity_as_of", "Activity as of", "day", None, plain=False, history="usage data",
    ),
    UserField(
        "hired", "Hired", "day", None, history="hire date", wizard="Hire date", in_json=False
    ),
    UserField(
        "left", "Left", "day", None, column="left_on", history="leave date", wizard="Leave date",
        in_json=False,
    ),
)  # fmt: skip
"""In the order in which files have them."""


def of_type(*types: FieldType) -> tuple[UserField, ...]:
    """The facts of some types."""
    return tuple(field for field in USER_FIELDS if field.type in types)


def texts() -> tuple[UserField, ...]:
    """The texts that a file may say: all but the address."""
    return tuple(field for field in of_type("text") if field.imported and field.plain)


def typed() -> tuple[UserField, ...]:
    """The texts that a person types: the name first, then the address."""
    found = [field for field in of_type("text") if field.editable]
    return tuple(sorted(found, key=lambda field: ("name", "email", field.name).index(field.name)))


def imported() -> tuple[UserField, ...]:
    """The facts that a file may say, whatever their rules are."""
    return tuple(field for field in of_type("text", "word", "day", "flag") if field.imported)


def compared() -> tuple[UserField, ...]:
    """The facts that an import compares and nothing else: texts, then words, then days."""
    found = (*of_type("text"), *of_type("word"), *of_type("day"))
    return tuple(field for field in found if field.imported and field.plain)


def exported() -> tuple[UserField, ...]:
    """The facts that a file has columns for: the activity stands in that of the last use."""
    return tuple(f for f in of_type("text", "word", "day") if f.name != "activity")


def tabled() -> tuple[UserField, ...]:
    """The facts that the users table has columns for."""
    return tuple(field for field in USER_FIELDS if field.width)


def listed() -> tuple[UserField, ...]:
    """The facts that a row about a user is read with: for the table, and for JSON."""
    return tuple(field for field in USER_FIELDS if field.width or field.in_json)


def searched() -> tuple[UserField, ...]:
    """The facts that words are looked for in, by their lines."""
    found = [field for field in USER_FIELDS if field.search_line]
    return tuple(sorted(found, key=lambda field: field.search_line))


def with_facts(facts: Iterable[UserField], *, unsaid: bool = False) -> Callable[[type[T]], type[T]]:
    """Gives a class those of the facts that it does not name itself, each with its default.

    A class names the facts that code speaks of, so that their types are checked; one that only
    passes through is a line in the list and nowhere else. `unsaid`: None stands for each, too.
    """

    def extended(cls: type[T]) -> type[T]:
        there = {*getattr(cls, "_fields", ()), *getattr(cls, "__dataclass_fields__", ())}
        new = (field for field in facts if field.name not in there)
        more = {field.name: None if unsaid else field.default for field in new}
        return _extended(cls, more) if more else cls

    return extended


def _extended(cls: Any, more: dict[str, Any]) -> Any:  # noqa: ANN401 - a tuple's class or another
    """Nobody comes here unless a fact is new, so none of the imports costs the start anything."""
    from dataclasses import make_dataclass  # noqa: PLC0415 - as said above
    from datetime import date  # noqa: PLC0415 - as said above

    about = {"__module__": cls.__module__, "__doc__": cls.__doc__}
    if issubclass(cls, tuple):
        old: dict[str, Any] = cls._field_defaults
        names = [name for name in cls._fields if name not in old]
        longer = namedtuple(  # type: ignore[misc] # noqa: PYI024 - its names are of a list
            cls.__name__, (*names, *more, *old), defaults=(*more.values(), *old.values())
        )
        return type(cls.__name__, (longer,), {**about, "__slots__": ()})
    kinds = {True: bool, False: bool, None: date | None}
    typed = [(name, kinds.get(said, str), said) for name, said in more.items()]
    return make_dataclass(
        cls.__name__, typed, bases=(cls,), namespace=about, frozen=True, slots=True, kw_only=True
    )
