"""The card of one question of a file: its text, its choices, and the answer given."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from seatdesk.exchange.question import Question
from seatdesk.ui.imports.wizard.model.field_names import choice_name, question_text
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.form import choice, choose
from seatdesk.ui.widgets.muted_label import MutedLabel

_LETTERS = 36


class QuestionCard(Card):
    """The card; without choices there is only to confirm. An answered one can be asked again."""

    answered = Signal(str)
    reopened = Signal()

    def __init__(self, file: str, question: Question, answer: str | None, parent: QWidget) -> None:
        super().__init__(file, parent)
        self.question = question
        self.sentence = PlainLabel(question_text(question), self)
        self.sentence.setWordWrap(True)
        self.setAccessibleName(self.sentence.text())
        named: list[tuple[str, object]] = [(choice_name(question, c), c) for c in question.choices]
        self.choice = choice(self.tr("Answer"), named, self)
        self.choice.setPlaceholderText(self.tr("Choose…"))
        self.choice.setCurrentIndex(-1)  # where nothing is proposed a person has to choose
        choose(self.choice, question.proposed if answer is None else answer)
        self.confirm = QPushButton(self.tr("Confirm"), self)
        self.confirm.setAutoDefault(False)
        self.again = QPushButton(self.tr("Ask again"), self)
        self.again.setAutoDefault(False)
        self._lay_out(open_=answer is None)
        self.confirm.clicked.connect(self._answer)
        self.again.clicked.connect(self.reopened)
        self.choice.currentIndexChanged.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        open_still = bool(self.question.choices) and self.choice.currentIndex() < 0
        reason = self.tr("Choose an answer first.") if open_still else ""
        self.confirm.setEnabled(not reason)
        self.confirm.setToolTip(plain_tip(reason))

    def _answer(self) -> None:
        data = self.choice.currentData() if self.question.choices else self.question.proposed
        self.answered.emit(str(data or ""))

    def _lay_out(self, *, open_: bool) -> None:
        line = self.fontMetrics().height()
        self.choice.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        self.choice.setVisible(open_ and bool(self.question.choices))
        self.confirm.setVisible(open_)
        self.again.setVisible(not open_)
        row = QHBoxLayout()
        row.addWidget(self.choice)
        row.addWidget(self.confirm)
        if not open_:
            answer = choice_name(self.question, self.choice.currentData() or "")
            text = self.tr("Answered: {answer}").format(answer=answer) if answer else ""
            row.addWidget(MutedLabel(text or self.tr("Confirmed."), self), 1)
        row.addWidget(self.again)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(line // 2)
        layout.addWidget(self.sentence)
        layout.addLayout(row)
