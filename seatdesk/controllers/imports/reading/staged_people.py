"""Staged people: rows of an import kept on disk, with what was decided about each."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeVar, cast, overload

from seatdesk.domain.alphabet import sort_key
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.domain.seat_age import SeatAge
from seatdesk.domain.user_fields import imported, of_type
from seatdesk.exchange.people.batch import PersonBatch
from seatdesk.exchange.people.person import PersonRow, RowProblem, merge_rows
from seatdesk.override import override
from seatdesk.store.schema.derived import keys_beside
from seatdesk.store.staging import match_existing
from seatdesk.store.staging.staged_users import StagedUsers
from seatdesk.store.staging.staging import Columns, Staging
from seatdesk.store.staging.staging_file import Row
from seatdesk.store.staging.staging_tables import KEYED, READ

T = TypeVar("T")
NEW, CHANGED, UNCHANGED, STRANGER = "", "changed", "unchanged", "stranger"
"""Outcomes. A row nothing was decided about is new: that is what most of a first import are."""
_SIGN = "\x1f"
_HELD = "<"
_SELDOM = {"censored", "assigned"}
_WORDS: dict[object, str | None] = {
    None: None,
    **{word: word.value for kind in (Status, UserKind, Activity) for word in kind},
}


class LazyList(Sequence[T], Generic[T]):
    """A list that is read when it is looked at, a portion at a time.

    `portions` gives those that hold a text, of which it gets the sort key; all for "".
    """

    def __init__(self, count: int, portions: Callable[[str], Iterator[list[T]]]) -> None:
        self._count, self._portions = count, portions

    def holding(self, words: str) -> Iterator[T]:
        """The items that hold a text, in their order."""
        for portion in self._portions(sort_key(words)):
            yield from portion

    @override
    def __len__(self) -> int:
        return self._count

    @override
    def __iter__(self) -> Iterator[T]:
        return self.holding("")

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
        places = range(start, stop, step)
        found = {}
        for number, item in enumerate(self):
            if number in places:
                found[number] = item
            if len(found) == len(places):
                break
        return [found[number] for number in places if number in found]


class StagedPeople:
    """The people of all files of one import, each once.

    `aliases` lead from a compared address to that of the same person.
    """

    def __init__(self, aliases: Mapping[str, str] | None = None) -> None:
        self._staging = Staging()
        self._aliases = aliases or {}
        self._groups: list[Row] = []
        """Of new people, once all is decided."""
        self.repeated: Counter[int] = Counter()
        """Rows that were merged into others of the same file, by number of the file."""
        self.contradictions: dict[int, list[RowProblem]] = defaultdict(list)
        """Rows of one person that say different things, by number of the file."""

    def add(self, batch: PersonBatch, file: int, *, creates: bool = True) -> None:
        """Add people of a file; `creates`: they may become users."""
        if batch.size:
            columns = batch.with_aliases(self._aliases).columns if self._aliases else batch.columns
            self._staging.add(staged_columns(columns), creates=creates, file=file)

    def merge_duplicates(self) -> None:
        """Merge the rows of each person into one. Once, when all files are read."""
        self._staging.merge_duplicates(self._merge)

    def _merge(self, groups: list[list[Row]]) -> Columns:
        """Groups of rows merged, each person's fullest row first."""
        merged, own = [], []
        for rows in groups:
            ordered = sorted(rows, key=lambda row: not row[_CREATES])
            files = Counter(row[_FILE] for row in rows)
            self.repeated.update({file: count - 1 for file, count in files.items()})
            found = merge_rows(_persons(ordered))
            by_line = {row[_LINE]: row[_FILE] for row in ordered}
            for problem in found.problems:
                self.contradictions[by_line[problem.line]].append(problem)
            merged.append(found.person)
            creates, place = max(row[_CREATES] for row in rows), min(row[_PLACE] for row in rows)
            own.append((creates, ordered[0][_FILE], place))
        columns = dict(zip(PersonRow._fields, zip(*merged, strict=True), strict=True))
        return staged_columns(columns) | dict(
            zip(("creates", "file", "place"), zip(*own, strict=True), strict=True)
        )

    def __len__(self) -> int:
        return len(self._staging)

    def addresses(self) -> Iterator[list[str]]:
        """The compared addresses of everybody."""
        return self._staging.addresses()

    def rows_of(self, keys: Collection[str]) -> list[tuple[PersonRow, int]]:
        """The rows of some people, each with its place."""
        rows = self._staging.rows_of(keys)
        return list(zip(_persons(rows), (row[_PLACE] for row in rows), strict=True))

    def with_outcome(
        self, outcome: str, words: str = ""
    ) -> Iterator[list[tuple[PersonRow, str | None, int]]]:
        """People of one outcome: the row, its note, the number of its file.

        `words`: only who holds them.
        """
        for portion in self._staging.portions(outcome, words):
            noted, files = ([row[place] for row in portion] for place in (-1, _FILE))
            yield list(zip(_persons(portion), noted, files, strict=True))

    def with_names(self, outcome: str) -> Iterator[tuple[int, str, str]]:
        """Line, address and name of people of one outcome who have a name."""
        for portion in self._staging.with_names(outcome):
            yield from portion

    def decide(self, outcomes: Sequence[tuple[int, str, str | None]]) -> None:
        """Set the outcomes of people: place, outcome and a note of each."""
        if outcomes:
            self._staging.decide(outcomes)

    def match_existing(
        self, workspace: Path, revision: int, step: Callable[[int], None], *, missing: bool
    ) -> int | None:
        """Decide about users of whom the files say nothing new; their number.

        None when the workspace file is not of this revision. `missing`: note who is in no file.
        """
        return match_existing.match(
            self._staging, workspace, revision, UNCHANGED, step, missing=missing
        )

    def addresses_of_changed(self) -> Iterator[list[str]]:
        """The compared addresses of the users who differ, after `match_existing`."""
        return match_existing.candidates(self._staging)

    def decide_others(self) -> None:
        """Decide about the others: one who is only in a usage file is unknown here."""
        self._staging.decide_others(STRANGER)

    def undecide(self) -> None:
        """Forget all decisions."""
        self._groups = []
        self._staging.undecide()

    def counts(self) -> dict[str, int]:
        """The number of people of each outcome."""
        return self._staging.counts()

    def new_by_seats_and_status(self) -> Iterator[tuple[tuple[str, ...], Status | None, int]]:
        """New people grouped by seats and status, with the number of each group."""
        self._groups = self._groups or self._staging.by_seats_and_status()
        for seats, status, count in self._groups:
            yield _seats_loaded(seats) or (), Status(status) if status else None, count

    def new_users(self, products: Collection[str]) -> StagedUsers:
        """New people, numbered one after the other. `products`: seats that are assigned."""
        waking = [
            _SIGN.join(seats)
            for seats, status, _ in self.new_by_seats_and_status()
            if status is Status.DEACTIVATED and not set(products).isdisjoint(seats)
        ]
        return StagedUsers(self._staging, waking)

    def observed(self) -> Iterator[tuple[int, date | None, date]]:
        """Users of whose use a later file tells the same, after `match_existing`.

        Number, the day that was spoken of so far, and the day of that file.
        """
        for rows in match_existing.observed(self._staging):
            for user, before, after in rows:
                yield user, _day_loaded(before), date.fromisoformat(after)

    @staticmethod
    def new_holders(
        new_users: StagedUsers,
    ) -> Iterator[tuple[dict[str, SeatAge | None], Status | None, Sequence[int]]]:
        """New people who hold seats: products with ages, status, and their numbers."""
        for (seats, assigned, status), ranks in new_users.seats():
            products = seats.split(_SIGN)
            ages = ages_loaded(assigned) or (None,) * len(products)
            yield dict(zip(products, ages, strict=True)), Status(status) if status else None, ranks

    def note_missing(self, living: Iterable[tuple[int, str, str, str]]) -> None:
        """Note users of the account who are in no file."""
        self._staging.note_missing(living)

    def missing(self, make: Callable[[int, str, str], T]) -> LazyList[T]:
        """Users of the account who are in no file."""

        def holding(words: str) -> Iterator[list[T]]:
            for portion in self._staging.missing():
                yield [make(*row) for row in portion if words in sort_key("\n".join(row[1:]))]

        return LazyList(self._staging.count_missing(), holding)

    def close(self) -> None:
        """Free the disk space."""
        self._staging.close()


def staged_columns(columns: Mapping[str, Sequence[Any]]) -> dict[str, Iterable[Any]]:
    """Columns of people as they are staged; empty optional ones are left out."""
    found: dict[str, Iterable[Any]] = {}
    for name, values in columns.items():
        if name in _SELDOM and not any(values):
            continue
        convert = _STORED.get(name)
        found[_RENAMED.get(name, name)] = map(convert, values) if convert else values
    if columns["email"] == columns["key"]:
        del found["email"]
    for field in KEYED:
        name = "key" if field.name == "email" else field.name
        if name in columns:
            found |= keys_beside(field, columns[name])
    return found


class _Days(dict[date | None, str | None]):
    """A cache of days as texts: many rows share few days."""

    def __missing__(self, day: date | None) -> str | None:
        text = None if day is None else day.isoformat()
        if len(self) < _MOST_DAYS:
            self[day] = text
        return text


def _seats_stored(seats: tuple[str, ...] | None) -> str | None:
    return None if seats is None else _SIGN.join(seats)


def _seats_loaded(text: str | None) -> tuple[str, ...] | None:
    if not text:
        return None if text is None else ()
    return tuple(text.split(_SIGN))


def ages_stored(ages: tuple[SeatAge | None, ...] | None) -> str | None:
    """Ages of seats as a text: days, `<` before one on which the seat was held already."""
    if not ages:
        return None  # an empty text is one seat of unknown age
    return _SIGN.join(f"{'' if age.known else _HELD}{age.on}" if age else "" for age in ages)


def ages_loaded(text: str | None) -> tuple[SeatAge | None, ...] | None:
    """Ages of seats from their text."""
    return None if text is None else tuple(map(_age_loaded, text.split(_SIGN)))


def _age_loaded(text: str) -> SeatAge | None:
    return SeatAge(date.fromisoformat(text.lstrip(_HELD)), text[0] != _HELD) if text else None


def _day_loaded(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


_MOST_DAYS = 100_000
_RENAMED = {field.name: field.stored for field in imported() if field.column}
_PLACES = {name: place for place, name in enumerate(READ)}
_CREATES, _FILE, _LINE = _PLACES["creates"], _PLACES["file"], _PLACES["line"]
_PLACE = _PLACES["place"]
_DAYS = _Days()
_STORED: dict[str, Callable[[Any], object]] = {
    **{field.name: _WORDS.__getitem__ for field in of_type("word")},
    **{field.name: _DAYS.__getitem__ for field in of_type("day")},
    "seats": _seats_stored,
    "assigned": ages_stored,
}


def _persons(rows: Sequence[Row]) -> list[PersonRow]:
    """Stored rows as people, a column at a time."""
    if not rows:
        return []
    read = list(zip(*rows, strict=True))
    columns: Iterator[Iterable[Any]] = (
        map(convert, read[place]) if convert else read[place] for place, convert in _LOADED
    )
    return list(map(_made, zip(*columns, strict=True)))


_MEANT: dict[str | None, object] = {text: word for word, text in _WORDS.items()}
# Faster than the constructor, which passes twenty arguments through Python.
_made = cast("Callable[[tuple[Any, ...]], PersonRow]", partial(tuple.__new__, PersonRow))
_CONVERTED: dict[str, Callable[[Any], object]] = {
    **{field.name: _MEANT.__getitem__ for field in of_type("word")},
    **{field.name: _day_loaded for field in of_type("day")},
    "censored": bool,
    "seats": _seats_loaded,
    "assigned": ages_loaded,
}
_LOADED = tuple(
    (_PLACES[_RENAMED.get(name, name)], _CONVERTED.get(name)) for name in PersonRow._fields
)
"""For each field of a person, its place in a row that is read, and what converts it."""
