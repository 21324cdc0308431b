"""The base class of dialogs: opening, waiting for an outcome, closing."""

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.override import override
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.theme import scaled
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.confirm import Ask, Confirmation, ask
from seatdesk.ui.widgets.dialogs.dialog_body import DialogBody
from seatdesk.ui.widgets.dialogs.inquiry import Inquiry
from seatdesk.ui.widgets.dialogs.refused_entry import RefusedEntry
from seatdesk.ui.widgets.dialogs.window_requests import ask_for_help, ask_to_print
from seatdesk.ui.widgets.notice import Notice

remembered_sizes: dict[str, QSize] = {}
"""The size each kind of dialog was left with; the settings keep it until the next start."""


class Dialog(QDialog):
    """The base class: shown with `open()`, answers by signal, deletes itself when closed.

    A dialog that starts a use case stays open until `show_outcome` tells it what came of it.
    """

    is_alone = True
    """True when two of a kind make no sense beside each other."""
    help_topic = ""
    """The key of the topic that F1 opens; empty: the one of the page below."""

    def __init__(self, parent: QWidget | None, ask: Ask = ask) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ask = ask
        self.setSizeGripEnabled(True)
        self._touched = False
        self._body: DialogBody | None = None
        self._grown = QSize(0, 0)
        self._waiting: list[QWidget] = []
        self.notice = Notice(Severity.REFUSAL, parent=self)
        self._refused_entry = RefusedEntry(self, self.notice)
        self.inquiry = Inquiry(self)
        self.inquiry.slow.connect(self._show_waiting)
        self.buttons = QDialogButtonBox(self)
        self.buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.HelpContents, self).activated.connect(self._help)
        QShortcut(QKeySequence.StandardKey.Print, self).activated.connect(self.print_contents)

    @Slot()
    def _help(self) -> None:
        ask_for_help(self.help_topic, self)

    @Slot()
    def print_contents(self) -> None:
        """Show what is in the dialog as it would be printed."""
        ask_to_print(self)

    @override
    def open(self) -> None:
        """Open; if the same dialog is open already, bring that one to the front instead.

        What a dialog shows is read first, and a double click is quicker than that.
        """
        parent = self.parent()
        there = parent.findChildren(type(self)) if parent is not None and self.is_alone else []
        for other in there:
            if other is not self and other.isVisible():
                other.raise_()
                self.deleteLater()
                return
        super().open()

    def open_soon(self) -> None:
        """Open with the first answer, so that nothing jumps; without one when it takes long."""
        if not self.inquiry.busy:
            self.open()
            return
        once = Qt.ConnectionType.SingleShotConnection
        for ready in (self.inquiry.ended, self.inquiry.slow):
            ready.connect(self._open_once, once)

    @Slot()
    def _open_once(self) -> None:
        if not self.isVisible():
            self.open()

    def set_title(self, title: str) -> None:
        """Set the title, for the title bar and for assistive technology."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    @property
    def line(self) -> int:
        """The height of a line of text: the measure of every distance."""
        return self.fontMetrics().height()

    @property
    def touched(self) -> bool:
        """True when something was entered that closing would lose."""
        return self._touched

    def watch(self, *fields: QWidget) -> None:
        """Have closing ask first once one of these fields was edited."""
        for field in fields:
            _on_edit(field, self._touch)

    def show_outcome(self, outcome: Outcome[Any] | Exception) -> None:
        """Show the outcome of a request: close, or say why not and stay open."""
        self.stop_waiting()
        if isinstance(outcome, Done):
            self.conclude(outcome)
        elif isinstance(outcome, Refused):
            self.refuse(outcome)
        else:
            self.notice.show_message(sentence(outcome), Severity.REFUSAL)
        if not isinstance(outcome, Done):
            self._refused_entry.follow()

    def show_remark(self, text: str) -> None:
        """Show what holds for everything in the dialog, above it."""
        layout = self._body.inside.layout() if self._body is not None else None
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, Notice(Severity.INFO, text, self))

    def conclude(self, _done: Done[object]) -> None:
        """Close after the use case; a dialog with a confirmation page shows that instead."""
        self._touched = False
        self.accept()

    def refuse(self, refused: Refused) -> None:
        """Show the sentence of a refusal in the dialog."""
        self.notice.show_message(sentence(refused), Severity.REFUSAL)

    def wait(self, *buttons: QWidget) -> None:
        """Disable these buttons until the outcome is here: nothing can be asked twice."""
        self._waiting = [button for button in buttons if button.isEnabled()]
        for button in self._waiting:
            button.setEnabled(False)
            button.setToolTip(self.tr("Working on it…"))

    def stop_waiting(self) -> None:
        """Enable the buttons again that `wait` disabled."""
        for button in self._waiting:
            button.setEnabled(True)
            button.setToolTip("")
        self._waiting = []

    @override
    def reject(self) -> None:
        if not self.touched:
            super().reject()
            return
        question = Confirmation(
            title=self.windowTitle(),
            text=self.tr("Close without keeping what you entered?"),
            verb=self.tr("Discard"),
            keep=self.tr("Keep editing"),
        )
        self._ask(self, question, self._discard)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Polish:
            self._move_buttons()
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._make_room()
        return done

    def _make_room(self) -> None:
        """Grow until wrapped text fits: layouts promise a height only once they know a width.

        Never beyond the screen: what does not fit there is scrolled to, and the buttons stay.
        """
        if self._body is None or not self.isVisible():
            return
        around = self.height() - self._body.height()
        needed = around + self._body.height_for(self._body.viewport().width())
        wanted = self._bounded(self.size().expandedTo(QSize(0, needed)))
        if wanted != self.size():
            self.resize(wanted)
        self._keep_on_screen()

    def grow(self) -> None:
        """Make the dialog larger for something more that is shown, as far as there is room."""
        before = self.size()
        self._update_sizes()
        self.resize(self._bounded(before.expandedTo(self.sizeHint())))
        self._make_room()
        self._grown = self.size() - before

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part of the dialog, where the screen has no room for all of it."""
        if self._body is not None:
            self._body.ensureWidgetVisible(part)

    def shrink(self) -> None:
        """Take back the room that `grow` gave, and leave what the person gave."""
        self._update_sizes()
        left, self._grown = self.size() - self._grown, QSize(0, 0)
        self.resize(self._bounded(left.expandedTo(self.sizeHint())))

    def _update_sizes(self) -> None:
        """Bring size hints up to date now, not at the next turn of the events."""
        if self._body is None:
            return
        inside, outer = self._body.inside.layout(), self.layout()
        if inside is not None and outer is not None:
            inside.invalidate()
            inside.activate()
            self._body.updateGeometry()
            outer.activate()

    def _bounded(self, size: QSize) -> QSize:
        """A size that fits on the screen, with a title bar."""
        room = self.screen().availableGeometry().size() - QSize(2, 3) * self.line
        return size.boundedTo(room)

    def _keep_on_screen(self) -> None:
        """Move the dialog back onto the screen when it grew over an edge of it."""
        screen, mine = self.screen().availableGeometry(), self.frameGeometry()
        x = max(screen.left(), min(mine.left(), screen.right() - mine.width() + 1))
        y = max(screen.top(), min(mine.top(), screen.bottom() - mine.height() + 1))
        if (x, y) != (mine.left(), mine.top()):
            self.move(x, y)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        remembered_sizes[type(self).__name__] = self.size() - self._grown
        super().hideEvent(event)

    def frame(self) -> QVBoxLayout:
        """Make the layout of the contents, with the distances all dialogs share.

        The buttons are added to it last; they stay in sight when the contents scroll.
        """
        line = self.line
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._body = DialogBody(self)
        outer.addWidget(self._body, 1)
        layout = self._body.make_layout()
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(line * 2 // 3)
        return layout

    def _move_buttons(self) -> None:
        """Move the buttons out of the part that scrolls."""
        outer = self.layout()
        if self._body is None or self.buttons.parentWidget() is self:
            return
        line, below = self.line, QVBoxLayout()
        below.setContentsMargins(line, 0, line, line)
        below.addWidget(self.buttons)
        inside = self._body.inside.layout()
        if inside is not None:
            inside.setContentsMargins(line, line, line, line * 2 // 3)
        if isinstance(outer, QVBoxLayout):
            outer.addLayout(below)

    def heading(self, text: str) -> QLabel:
        """Make a line of larger text, for the top of the dialog."""
        label = PlainLabel(text, self)
        label.setFont(scaled(self.font(), 1.25, bold=True))
        label.setWordWrap(True)
        return label

    def set_opening_size(self, width: int, height: int = 0) -> None:
        """Set the opening size: as it was left last time, or so many characters and lines."""
        self._move_buttons()
        least = QSize(self.fontMetrics().averageCharWidth() * width, self.line * height)
        wanted = remembered_sizes.get(type(self).__name__, least)
        self.resize(self._bounded(wanted.expandedTo(self.sizeHint()).expandedTo(least)))

    def add_primary(self, text: str) -> QPushButton:
        """Add the default button, named after what it does."""
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        button.setDefault(True)
        return button

    def add_secondary(self, text: str) -> QPushButton:
        """Add a button apart from the others: a step back, a look at the arithmetic, a copy."""
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ResetRole)
        button.setAutoDefault(False)
        return button

    def add_cancel(self, text: str = "") -> QPushButton:
        """Add the button that closes without doing anything."""
        button = self.buttons.addButton(
            text or self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        button.setAutoDefault(False)
        return button

    @Slot()
    def _show_waiting(self) -> None:
        """Say that the answer takes long: what is shown is still that to the last question."""
        self.notice.show_message(self.tr("Working on it…"), Severity.INFO)

    @Slot()
    def _touch(self, *_: object) -> None:
        self._touched = True

    @Slot()
    def _discard(self) -> None:
        self._touched = False
        self.reject()


def _on_edit(field: QWidget, slot: object) -> None:
    match field:
        case QLineEdit():
            field.textEdited.connect(slot)
        case QPlainTextEdit():
            field.textChanged.connect(slot)
        case QAbstractSpinBox():
            for line in field.findChildren(QLineEdit):
                line.textEdited.connect(slot)
        case QComboBox():
            field.activated.connect(slot)
        case QCheckBox() | QRadioButton() | QAbstractButton():
            field.clicked.connect(slot)
        case _:
            for line in field.findChildren(QLineEdit):
                line.textEdited.connect(slot)
