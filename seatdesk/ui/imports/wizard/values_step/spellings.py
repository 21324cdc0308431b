"""The spellings in the files and their meanings: products, words, people known already."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject

from seatdesk.controllers.imports.reading.read_files import FileRead
from seatdesk.exchange.cells.state_words import meanings_of
from seatdesk.exchange.question import Options
from seatdesk.ui.imports.wizard.model.field_names import meaning_name
from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.imports.wizard.values_step.meaning_table import MeaningRow
from seatdesk.ui.text.number_format import number

if TYPE_CHECKING:
    from seatdesk.controllers.imports.plan.plan_rows import PossibleMatch

Strange: TypeAlias = tuple[Path, str, str]
"""A word of a column of a file."""
SAME, OTHER = "same", "other"
MOST = 2_000
"""Rows of one list; a file with more unknown names is read wrongly."""
LEFT_OUT = "-"


class Spellings(QObject):
    """Makes the rows for the tables of the third step, and carries out what is chosen there."""

    def __init__(self, state: ImportState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state

    # -- products ----------------------------------------------------------------------------------

    def products(self) -> list[MeaningRow]:
        """The names of seats that no subscription has, and those that were given a meaning."""
        preview = self._state.preview
        if preview is None:
            return []
        counts, paid_for = Counter(preview.plan.unknown_products), set[str]()
        for read in self._state.reads:
            paid_for.update(self._unknown_subscriptions(read))
            counts.update(dict.fromkeys(read.options.synonyms, 0))
        counts.update(dict.fromkeys(paid_for, 0))
        return [
            self._product(name, seats, paid_for=name in paid_for)
            for name, seats in counts.most_common(MOST)
        ]

    def _product(self, name: str, seats: int, *, paid_for: bool) -> MeaningRow:
        listed, own = (
            self.tr("Only listed: nobody gets a seat"),
            self.tr("A subscription of its own"),
        )
        new = () if paid_for else ((self.tr("New, without a price"), name),)
        known = ((product, product) for product in self._products() if product != name)
        choices = ((own if paid_for else listed, ""), *new, *known)
        return MeaningRow(
            name, (name, number(seats) if seats else ""), choices, self._meaning(name)
        )

    @property
    def unsure(self) -> int:
        """The number of names and people that may mean something or somebody known."""
        names = self.products() if self._products() else []
        return sum(bool(row.cells[1]) and not row.value for row in names) + sum(
            not row.value for row in self.possible_matches()
        )

    def name_product(self, spellings: Iterable[str], product: str) -> None:
        """Read these names as a product; "" as themselves."""
        for read in self._state.reads:
            entries = dict.fromkeys(spellings, product or None)
            self._state.answers.set_entries(self._state.path_of(read), read, "synonyms", entries)
        self._state.answered.emit()

    def _products(self) -> list[str]:
        preview = self._state.preview
        new = [one.product for one in preview.subscriptions.new] if preview else []
        return list(dict.fromkeys((*self._state.needs.products, *new)))

    def _unknown_subscriptions(self, read: FileRead) -> list[str]:
        """The products of a subscriptions file that the account does not have."""
        rows = read.subscriptions.rows if read.subscriptions else ()
        here = set(self._state.needs.products)
        return [row.product for row in rows if row.product not in here]

    def _meaning(self, spelling: str) -> str:
        for read in self._state.reads:
            if spelling in read.options.synonyms:
                return read.options.synonyms[spelling]
        return ""

    # -- words -------------------------------------------------------------------------------------

    def words(self) -> list[MeaningRow]:
        """The words of status and seat columns without a meaning, and those answered."""
        files_preview, found = self._state.files_preview, Counter[Strange]()
        for (path, problem, column, text), count in (
            files_preview.alike if files_preview else {}
        ).items():
            if problem == "unknown_word":
                found[path, column, text] = count
        for read in self._state.reads:
            path = self._state.path_of(read)
            for column, known in read.options.words.items():
                found.update({(path, column, text): 0 for text in known})
        return [self._word(strange, count) for strange, count in found.most_common(MOST)]

    def _word(self, strange: Strange, count: int) -> MeaningRow:
        path, column, text = strange
        read = self._state.read_of(path)
        columns = read.recognition.columns if read else ()
        plan = next((plan for plan in columns if plan.source == column), None)
        codes = meanings_of(plan.field if plan else None)
        choices = (
            (self.tr("Not answered yet"), ""),
            (self.tr("Nothing: leave these rows out"), LEFT_OUT),
            *((meaning_name(code), code) for code in codes),
        )
        options = read.options if read else Options()
        left_out = LEFT_OUT if f"words:{column}" in options.confirmed else ""
        value = options.words.get(column, {}).get(text, left_out)
        cells = (path.name, column, text, number(count) if count else "")
        return MeaningRow(strange, cells, choices, value)

    def name_word(self, keys: Iterable[Strange], meaning: str) -> None:
        """Set what words stand for."""
        for path, column, text in keys:
            read = self._state.read_of(path)
            self._state.answers.leave_out(path, read, column, yes=meaning == LEFT_OUT)
            value = "" if meaning == LEFT_OUT else meaning
            self._state.answers.set_meaning(path, read, column, text, value)
        self._state.answered.emit()

    # -- people ------------------------------------------------------------------------------------

    def possible_matches(self) -> list[MeaningRow]:
        """The newcomers who are called like somebody whom the file misses."""
        preview = self._state.preview
        found = preview.plan.possible_matches[:MOST] if preview else []
        return [self._match_row(one) for one in found]

    def _match_row(self, one: "PossibleMatch") -> MeaningRow:
        answers = self._state.answers
        value = SAME if one.email in answers.aliases else ""
        value = OTHER if one.email in answers.others else value
        unsaid = self.tr("Not answered: comes in as a new user")
        choices = (
            (self.tr("Not answered yet") if one.seat else unsaid, ""),
            (self.tr("The same person: {address} is kept").format(address=one.known_as), SAME),
            (self.tr("Somebody else: comes in as a new user"), OTHER),
        )
        return MeaningRow(
            (one.email, one.user), (one.name, one.email, one.known_as), choices, value
        )

    def name_person(self, keys: Iterable[tuple[str, int]], meaning: str) -> None:
        """Set whether addresses are those of people known already."""
        for address, user in keys:
            if meaning == SAME:
                self._state.answers.same_person(address, user)
            elif meaning == OTHER:
                self._state.answers.somebody_else(address)
            else:
                self._state.answers.forget_person(address)
        self._state.answered.emit()
