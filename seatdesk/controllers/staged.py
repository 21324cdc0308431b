"""People of an import, kept outside the memory: what the files say, and what becomes of it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import repeat
from typing import Any, Generic, TypeVar, cast, overload

from seatdesk.domain.account import Activity, Status, UserKind
from seatdesk.exchange.person import PersonRow, Problem, merge
from seatdesk.override import override
from seatdesk.store.staging import Row, Staging

T = TypeVar("T")
COLUMNS = (
    "key", "email", "name", "team", "cost_centre", "job_title", "manager", "status", "kind",
    "activity", "last_active", "censored", "seats", "hired", "gone", "user_id", "line", "rows",
    "creates", "file",
)  # fmt: skip
NEW, CHANGED, UNCHANGED, STRANGER = "", "changed", "unchanged", "stranger"
"""Fates. A row nothing was decided about is new: that is what most of a first import are."""
_SIGN = "\x1f"
_WORDS: dict[object, str | None] = {
    None: None,
    **{word: word.value for kind in (Status, UserKind, Activity) for word in kind},
}


class Listing(Sequence[T], Generic[T]):
    """A list that is read when it is looked at, a portion at a time."""

    def __init__(self, count: int, portions: Callable[[], Iterator[list[T]]]) -> None:
        self._count, self._portions = count, portions

    @override
    def __len__(self) -> int:
        return self._count

    @override
    def __iter__(self) -> Iterator[T]:
        for portion in self._portions():
            yield from portion

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    @override
    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            return self._slice(*index.indices(self._count))
        place = range(self._count)[index]
        return self._slice(place, place + 1, 1)[0]

    def _slice(self, start: int, stop: int, step: int) -> list[T]:
        wanted = range(start, stop, step)
        found = {}
        for number, item in enumerate(self):
            if number in wanted:
                found[number] = item
            if len(found) == len(wanted):
                break
        return [found[number] for number in wanted if number in found]


class Staged:
    """The people of all files of one import, each once."""

    def __init__(self) -> None:
        self._staging = Staging(COLUMNS)
        self.repeated: Counter[int] = Counter()
        """Rows that were merged into others of the same file, by number of the file."""
        self.contradictions: dict[int, list[Problem]] = defaultdict(list)
        """Where rows of one person say different things, by number of the file."""

    def add(self, people: Sequence[PersonRow], file: int, *, creates: bool = True) -> None:
        """Put people of a file behind those that are there; `creates`: they may become users."""
        if people:
            columns: list[Iterable[Any]] = [*zip(*people, strict=True)]
            for place, convert in _STORED.items():
                columns[place] = map(convert, columns[place])
            columns += [repeat(int(creates), len(people)), repeat(file, len(people))]
            self._staging.add(zip(*columns, strict=True))

    def settle(self) -> None:
        """Make the rows of each person into one. Once, when all files are read."""
        self._staging.settle(self._merge)

    def _merge(self, rows: list[Row]) -> Row:
        """People come before those of whom only the activity is known."""
        ordered = sorted(rows, key=lambda row: not row[_CREATES])
        files = Counter(row[_FILE] for row in rows)
        self.repeated.update({file: count - 1 for file, count in files.items()})
        merged = merge(_persons(ordered))
        by_line = {row[_LINE]: row[_FILE] for row in ordered}
        for problem in merged.problems:
            self.contradictions[by_line[problem.line]].append(problem)
        person: list[Any] = list(merged.person)
        for place, convert in _STORED.items():
            person[place] = convert(person[place])
        return (*person, max(row[_CREATES] for row in rows), ordered[0][_FILE])

    def people(self) -> Iterator[list[tuple[PersonRow, bool, int]]]:
        """Everybody: the row, whether it may become a user, and its place."""
        for portion in self._staging.portions():
            created, places = ([row[place] for row in portion] for place in (_CREATES, _PLACE))
            yield list(zip(_persons(portion), map(bool, created), places, strict=True))

    def of(self, fate: str) -> Iterator[list[tuple[PersonRow, str | None]]]:
        """Those of one fate, with what was noted about it."""
        for portion in self._staging.portions(fate):
            yield list(zip(_persons(portion), (row[-1] for row in portion), strict=True))

    def decide(self, fates: Sequence[tuple[str, str | None, int]]) -> None:
        """What becomes of people: fate, a note, place."""
        if fates:
            self._staging.decide(fates)

    def undecide(self) -> None:
        """Forget all decisions."""
        self._staging.undecide()

    def counts(self) -> dict[str, int]:
        """How many have which fate."""
        return self._staging.counts()

    def know(self, living: Iterable[tuple[int, str, str, str]]) -> None:
        """Note who is in the account."""
        self._staging.know(living)

    def missing(self, make: Callable[[int, str, str], T]) -> Listing[T]:
        """Those in the account whom no file speaks of."""
        count = self._staging.count_missing()
        return Listing(
            count, lambda: ([make(*row) for row in portion] for portion in self._staging.missing())
        )

    def close(self) -> None:
        """Let go of the disk space."""
        self._staging.close()


def _seats_stored(seats: tuple[str, ...] | None) -> str | None:
    return None if seats is None else _SIGN.join(seats)


def _day_stored(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _seats_loaded(text: str | None) -> tuple[str, ...] | None:
    if not text:
        return None if text is None else ()
    return tuple(text.split(_SIGN))


def _day_loaded(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


_PLACES = {name: place for place, name in enumerate(COLUMNS)}
_CREATES, _FILE, _LINE = _PLACES["creates"], _PLACES["file"], _PLACES["line"]
_PLACE = len(COLUMNS)
_STORED: dict[int, Callable[[Any], object]] = {
    _PLACES["status"]: _WORDS.__getitem__,
    _PLACES["kind"]: _WORDS.__getitem__,
    _PLACES["activity"]: _WORDS.__getitem__,
    _PLACES["last_active"]: _day_stored,
    _PLACES["seats"]: _seats_stored,
    _PLACES["hired"]: _day_stored,
    _PLACES["gone"]: _day_stored,
}


def _persons(rows: Sequence[Row]) -> list[PersonRow]:
    """Stored rows as people, a column at a time."""
    columns: list[Iterable[Any]] = [*tuple(zip(*rows, strict=True))[:_CREATES]]
    for place, convert in _LOADED.items():
        columns[place] = map(convert, columns[place])
    return list(map(_made, zip(*columns, strict=True)))


_MEANT: dict[str | None, object] = {text: word for word, text in _WORDS.items()}
# Faster than the constructor, which passes eighteen arguments through Python.
_made = cast("Callable[[tuple[Any, ...]], PersonRow]", partial(tuple.__new__, PersonRow))
_LOADED: dict[int, Callable[[Any], object]] = {
    _PLACES["status"]: _MEANT.__getitem__,
    _PLACES["kind"]: _MEANT.__getitem__,
    _PLACES["activity"]: _MEANT.__getitem__,
    _PLACES["last_active"]: _day_loaded,
    _PLACES["censored"]: bool,
    _PLACES["seats"]: _seats_loaded,
    _PLACES["hired"]: _day_loaded,
    _PLACES["gone"]: _day_loaded,
}
