"""The page of step 3: open questions, and the meaning of names and words."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.imports.wizard.values_step.meaning_table import MeaningTable
from seatdesk.ui.imports.wizard.values_step.questions import ONE_BY_ONE, Questions
from seatdesk.ui.imports.wizard.values_step.spellings import Spellings
from seatdesk.ui.widgets.page_tabs import WholeTabs


class ValuesPage(QWidget):
    """The page: four lists, each with its number in its tab."""

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._spellings = Spellings(state, self)
        self.tabs = WholeTabs(self)
        self.tabs.setDocumentMode(True)
        self.questions = Questions(state, self)
        self.products = MeaningTable(
            self.tr("Products"),
            (self.tr("Name in the files"), self.tr("People")),
            self.tr(
                "No subscription of this account has these names. Where one is only listed, nobody "
                "gets a seat of it; a new subscription has as many seats as its people need, and "
                "no price yet."
            ),
            self,
        )
        self.words = MeaningTable(
            self.tr("Words"),
            (self.tr("File"), self.tr("Column"), self.tr("Word"), self.tr("Rows")),
            self.tr("Words that say nothing by themselves: choose what each of them means."),
            self,
        )
        self.people = MeaningTable(
            self.tr("Same person?"),
            (self.tr("Name"), self.tr("Address in the files"), self.tr("Address here")),
            self.tr("People who come in under a new address and are called like a user. Where a "
                    "seat depends on it, say whether they are the same person."),
            self,
        )  # fmt: skip
        for tab in (self.questions, self.products, self.words, self.people):
            self.tabs.addTab(tab, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self.products.meaning_chosen.connect(self._spellings.name_product)
        self.words.meaning_chosen.connect(self._spellings.name_word)
        self.people.meaning_chosen.connect(self._spellings.name_person)
        state.shown.connect(self.show_state)
        self.show_state()

    @property
    def open(self) -> int:
        """The number of questions to answer or confirm."""
        return self.questions.open + sum(
            question.code in ONE_BY_ONE for read in self._state.reads for question in read.questions
        )

    @property
    def unsure(self) -> int:
        """The number of names and people that may mean somebody or something known."""
        return self._spellings.unsure

    @Slot()
    def show_state(self) -> None:
        """Show all lists anew."""
        self.questions.show_state()
        products, words = self._spellings.products(), self._spellings.words()
        people = self._spellings.possible_matches()
        self.products.show_rows(products)
        self.words.show_rows(words)
        self.people.show_rows(people)
        titles = (
            self.tr("%n question(s)", "", self.questions.open)
            if self.questions.open
            else self.tr("Questions"),
            self.tr("%n product name(s)", "", len(products)),
            self.tr("%n word(s)", "", len(words)),
            self.tr("%n perhaps the same person", "", len(people)),
        )
        lists = (bool(products), bool(words), bool(people))
        there = (bool(self.questions.cards) or not any(lists), *lists)
        for place, (title, shown) in enumerate(zip(titles, there, strict=True)):
            self.tabs.setTabText(place, title)
            self.tabs.setTabVisible(place, shown)

    def show_open(self) -> None:
        """Show the first list with something open, or at least something in it."""
        rows = (self.products, self.words, self.people)
        waiting = (self.questions.open, *(table.unanswered for table in rows))
        there = (len(self.questions.cards), *(table.count for table in rows))
        first = next((place for place, count in enumerate(waiting) if count), -1)
        if first < 0:
            first = next((place for place, count in enumerate(there) if count), 0)
        self.tabs.setCurrentIndex(first)
