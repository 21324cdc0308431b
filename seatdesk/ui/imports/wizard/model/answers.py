"""The answers of a person to one import: options per file, and who is the same person."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from seatdesk.controllers.imports.reading.import_options import ImportOptions
from seatdesk.controllers.imports.reading.read_files import FileRead
from seatdesk.domain.addresses import address_key
from seatdesk.exchange.question import EVERYBODY, LEAVE_OUT, NO_PRICE, NO_SEAT, Options, Question
from seatdesk.ui.imports.wizard.model.regions import date_order, decimal_mark

_WHOLE = {
    "encoding": "encoding",
    "encoding_mixed": "encoding",
    "delimiter": "delimiter",
    "sheet": "sheet",
    "kind": "kind",
    "seats_by_profile": "everyone",
    "terms": "terms",
    "passed": "passed",
    "finer": "finer",
}
"""Questions whose answer is one setting of the file, by that setting."""
_NUMBERED = {"header", "second_header"}
_BY_REGION = {"dates", "numbers"}
_TABLES = {
    "dates": "dates",
    "numbers": "numbers",
    "ends": "ends",
    "period": "periods",
    "currency": "currencies",
    "price_of": "fields",
    "serial": "dates",
}
"""Questions about a column, or a sign in one, by the table their answer is filed in."""
_LEFT_OUT = {("price_of", NO_PRICE), ("serial", LEAVE_OUT)}
"""Answers after which a column is not read."""
_KINDS = {"service_account", "service_accounts"}
_IDENTITY = {"email", "two_addresses", "login"}


class Answers:
    """The options of each file, and the people who are the same; going back loses nothing."""

    def __init__(self, files: Iterable[Path]) -> None:
        self.files = list(dict.fromkeys(files))
        self.aliases: dict[str, int] = {}
        self.others: set[str] = set()
        """Addresses whose proposal of a known person was turned down."""
        self.touched = False
        """True when something was answered that closing would lose."""
        self._options: dict[Path, Options] = {}
        self._presets: dict[Path, str] = {}
        self._plain: set[Path] = set()
        self._regions: dict[Path, str] = {}
        self._answered: dict[Path, dict[str, tuple[Question, str]]] = {}

    # -- the files ---------------------------------------------------------------------------------

    def add(self, files: Iterable[Path]) -> None:
        """Add files."""
        self.files = list(dict.fromkeys((*self.files, *files)))

    def remove(self, path: Path) -> None:
        """Remove a file, and what was answered about it."""
        self.files.remove(path)
        for kept in (self._options, self._presets, self._regions, self._answered):
            kept.pop(path, None)
        self._plain.discard(path)

    def import_options(self) -> ImportOptions:
        """The answers as the next preview takes them."""
        return ImportOptions(
            by_file=dict(self._options),
            aliases=dict(self.aliases),
            presets=dict(self._presets),
            plain=frozenset(self._plain),
            newcomers=frozenset(map(address_key, self.others)),
        )

    def use_preset(self, path: Path, name: str | None) -> None:
        """Read a file with a preset; None: without any. Its other answers are forgotten."""
        self.touched = True
        self._options.pop(path, None)
        self._answered.pop(path, None)
        self._presets.pop(path, None)
        self._plain.discard(path)
        if name is None:
            self._plain.add(path)
        else:
            self._presets[path] = name

    def preset(self, path: Path) -> str | None:
        """The preset that was chosen by hand; "" for none chosen, None for “without”."""
        return None if path in self._plain else self._presets.get(path, "")

    # -- answers -----------------------------------------------------------------------------------

    def options(self, path: Path) -> Options:
        """The options of a file so far."""
        return self._options.get(path, Options())

    def set_options(self, path: Path, read: FileRead | None, **settings: object) -> None:
        """Set options of one file; those of its preset stay."""
        self.touched = True
        self._options[path] = replace(self._begun(path, read), **settings)  # type: ignore[arg-type]  # by name

    def set_entries(
        self, path: Path, read: FileRead | None, table: str, entries: Mapping[str, Any]
    ) -> None:
        """Set entries in one of the tables of a file's options; None takes an entry out."""
        before: Mapping[str, Any] = getattr(self._begun(path, read), table)
        merged = {**before, **entries}
        self.set_options(path, read, **{table: {k: v for k, v in merged.items() if v is not None}})

    def set_meaning(
        self, path: Path, read: FileRead | None, column: str, word: str, what: str
    ) -> None:
        """Set what a word of a column stands for; "" takes it back."""
        known = dict(self._begun(path, read).words.get(column, {}))
        known.pop(word, None)
        if what:
            known[word] = what
        self.set_entries(path, read, "words", {column: known or None})

    def leave_out(self, path: Path, read: FileRead | None, column: str, *, yes: bool) -> None:
        """Leave rows out, or not, with a word of this column that nobody explained."""
        key = frozenset({f"words:{column}"})
        confirmed = self._begun(path, read).confirmed
        self.set_options(path, read, confirmed=confirmed | key if yes else confirmed - key)

    def fix(self, path: Path, read: FileRead, lines: Iterable[int], column: str, text: str) -> None:
        """Read a cell of these lines as another text."""
        fixes = {line: dict(cells) for line, cells in self._begun(path, read).fixes.items()}
        for line in lines:
            fixes.setdefault(line, {})[column] = text
        self.set_options(path, read, fixes=fixes)

    def skip(self, path: Path, read: FileRead, lines: Iterable[int]) -> None:
        """Leave these lines of a file out."""
        self.set_options(path, read, skip=self._begun(path, read).skip | frozenset(lines))

    def unskip(self, path: Path, read: FileRead) -> None:
        """Take back every correction and every line left out."""
        self.set_options(path, read, skip=frozenset(), fixes={})

    def _begun(self, path: Path, read: FileRead | None) -> Options:
        """The options so far; at first those that the file was read with."""
        if path in self._options or read is None:
            return self._options.get(path, Options())
        if read.preset:
            self._presets[path] = read.preset
        return read.options

    # -- questions ---------------------------------------------------------------------------------

    def answer(self, path: Path, read: FileRead, question: Question, choice: str) -> None:
        """Answer one question; the proposal is an answer as well."""
        if question.code == "preset":
            self.use_preset(path, choice)
            return
        confirmed = self._begun(path, read).confirmed | {question.key}
        self.set_options(path, read, confirmed=confirmed, **_settings(question, choice))
        column = question.key.partition(":")[2]
        if table := _table_of(question, choice):
            value = "" if (question.code, choice) in _LEFT_OUT else choice
            self.set_entries(path, read, table, {column: value})
        elif question.code in _IDENTITY and choice:
            self.set_entries(path, read, "fields", {choice: "email"})
        elif question.code == "duplicate_headers" and choice:
            others = dict.fromkeys(question.choices, "")
            self.set_entries(path, read, "fields", {**others, choice: question.params["field"]})
        elif question.code in _KINDS:
            self.set_entries(path, read, "kinds", {EVERYBODY: choice})
        elif question.code == "seat_column":
            field = "" if choice == NO_SEAT else f"seat:{choice}"
            self.set_entries(path, read, "fields", {column: field})
        elif question.code == "two_columns" and choice != question.proposed:
            self.set_entries(path, read, "fields", {choice: column})
        self._answered.setdefault(path, {})[question.key] = (question, choice)

    def answered(self, path: Path) -> tuple[tuple[Question, str], ...]:
        """The questions that were answered, each with its answer."""
        return tuple(self._answered.get(path, {}).values())

    def reopen(self, path: Path, key: str) -> None:
        """Ask a question again."""
        question, choice = self._answered[path].pop(key)
        options = self._options.get(path, Options())
        blank = {name: None if name == "header_record" else "" for name in _settings(question, "0")}
        self.set_options(path, None, confirmed=options.confirmed - {key}, **blank)
        column = key.partition(":")[2]
        if table := _table_of(question, choice):
            self.set_entries(path, None, table, {column: None})
        elif question.code in _KINDS:
            self.set_entries(path, None, "kinds", {EVERYBODY: None})
        elif question.code in {"seat_column", "duplicate_headers"}:
            columns = question.choices if question.code == "duplicate_headers" else (column,)
            self.set_entries(path, None, "fields", dict.fromkeys(columns))
        elif question.code in _IDENTITY or question.code == "two_columns":
            self.set_entries(path, None, "fields", {choice: None})

    # -- where the file is from --------------------------------------------------------------------

    def region(self, path: Path) -> str:
        """The region that decides what is unclear; "" when that is asked."""
        return self._regions.get(path, "")

    def set_region(self, path: Path, code: str) -> None:
        """Decide unclear dates and numbers as this region writes them."""
        self.touched = True
        self._regions[path] = code

    def decide_by_region(self, path: Path, read: FileRead) -> bool:
        """Answer what the region of the file decides; returns whether there was anything."""
        code = self._regions.get(path, "")
        unclear = [q for q in read.questions if q.code in _BY_REGION] if code else []
        for question in unclear:
            wanted = date_order(code) if question.code == "dates" else decimal_mark(code)
            fitting = wanted if wanted in question.choices else question.choices[0]
            self.answer(path, read, question, fitting)
        return bool(unclear)

    # -- people ------------------------------------------------------------------------------------

    def same_person(self, address: str, user: int) -> None:
        """Take an address for that of somebody who is here under another one."""
        self.touched = True
        self.aliases[address] = user
        self.others.discard(address)

    def somebody_else(self, address: str) -> None:
        """Take an address for that of a new person."""
        self.touched = True
        self.aliases.pop(address, None)
        self.others.add(address)

    def forget_person(self, address: str) -> None:
        """Take back the answer about whose an address is."""
        self.touched = True
        self.aliases.pop(address, None)
        self.others.discard(address)


def _table_of(question: Question, choice: str) -> str:
    """The table of the options that the answer about a column is filed in, "" for none."""
    left_out = (question.code, choice) in _LEFT_OUT
    return "fields" if left_out else _TABLES.get(question.code, "")


def _settings(question: Question, choice: str) -> dict[str, Any]:
    if question.code in _WHOLE:
        return {_WHOLE[question.code]: choice}
    return {"header_record": int(choice)} if question.code in _NUMBERED else {}
