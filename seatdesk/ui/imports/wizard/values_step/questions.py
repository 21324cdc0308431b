"""The questions of the files, as cards; answered ones stay below and can be asked again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from seatdesk.controllers.imports.reading.read_files import FileRead
from seatdesk.exchange.question import Question
from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.imports.wizard.values_step.question_card import QuestionCard
from seatdesk.ui.widgets.muted_label import MutedLabel

ONE_BY_ONE = frozenset({"words", "same_person", "same_people"})
"""Questions about words and people are answered one by one, in lists of their own."""


class Questions(QScrollArea):
    """A column of cards, the open questions first."""

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.cards: list[QuestionCard] = []
        self.setAccessibleName(self.tr("Questions"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    @property
    def open(self) -> int:
        """The number of questions that nobody answered yet."""
        return sum(q.code not in ONE_BY_ONE for read in self._state.reads for q in read.questions)

    def show_state(self) -> None:
        """Show all cards anew."""
        inside = QWidget(self)
        inside.setAutoFillBackground(False)
        layout = QVBoxLayout(inside)
        line = self.fontMetrics().height()
        layout.setContentsMargins(line * 2 // 3, line * 2 // 3, line * 2 // 3, line * 2 // 3)
        layout.setSpacing(line // 2)
        self.cards = []
        answered: list[QuestionCard] = []
        for read in self._state.reads:
            path = self._state.path_of(read)
            there = [q for q in read.questions if q.code not in ONE_BY_ONE]
            self.cards += [self._asking(inside, path, read, question) for question in there]
            asked = {question.key for question in there}
            answered += [
                self._asked(inside, path, read, question, answer)
                for question, answer in self._state.answers.answered(path)
                if question.key not in asked
            ]
        self.cards += answered
        for card in self.cards:
            layout.addWidget(card)
        if not self.cards:
            layout.addWidget(MutedLabel(self.tr("The files leave nothing open."), inside))
        layout.addStretch()
        self.setWidget(inside)

    def _asking(
        self, parent: QWidget, path: Path, read: FileRead, question: Question
    ) -> QuestionCard:
        card = QuestionCard(read.name, question, None, parent)
        card.answered.connect(self._answering(path, read, question))
        return card

    def _asked(
        self, parent: QWidget, path: Path, read: FileRead, question: Question, answer: str
    ) -> QuestionCard:
        card = QuestionCard(read.name, question, answer, parent)

        def reopen() -> None:
            self._state.answers.reopen(path, question.key)
            self._state.answered.emit()

        card.reopened.connect(reopen)
        return card

    def _answering(self, path: Path, read: FileRead, question: Question) -> Callable[[str], None]:
        def answer(choice: str) -> None:
            self._state.answers.answer(path, read, question, choice)
            self._state.answered.emit()

        return answer
