"""Everything that can be done, found by typing a few letters of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from seatdesk.override import override
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.inquiry import Asks
from seatdesk.ui.window.actions import plain

SHOWN = 60


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do: its words, its shortcut, and the doing."""

    text: str
    keys: str
    run: Callable[[], object]
    why_not: str = ""

    @classmethod
    def of(cls, action: QAction) -> "Command":
        """An action of a menu."""
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        why_not = "" if action.isEnabled() else action.statusTip()
        return cls(plain(action.text()).rstrip("…"), keys, action.trigger, why_not)


class CommandPalette(Dialog):
    """Type, arrow, Enter."""

    def __init__(
        self,
        commands: Sequence[Command],
        users: Asks[str, Sequence[Command] | Exception],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Command palette"))
        self._commands, self._users = tuple(commands), users
        self._shown: list[Command] = []
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(
            self.tr("What do you want to do? A command, a page, or a user")
        )
        self.field.setAccessibleName(self.tr("Command"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = self.frame()
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.notice)
        self.buttons.hide()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self.set_opening_size(64, 18)
        self._filter("")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        if watched is self.field and isinstance(event, QKeyEvent):
            pressed = event.type() is QEvent.Type.KeyPress
            if pressed and (step := moves.get(Qt.Key(event.key()))):
                row = max(0, min(self.list.count() - 1, self.list.currentRow() + step))
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        """Commands at once; users behind them when the worker has found some."""
        words = text.casefold().split()
        self._list([c for c in self._commands if all(w in c.text.casefold() for w in words)])
        self.notice.show_message("")
        self.inquiry.forget()
        if words:
            self.inquiry.ask(self._users, text, self._add_users)

    def _add_users(self, found: Sequence[Command] | Exception) -> None:
        if isinstance(found, Exception):
            self.notice.show_message(sentence(found), Severity.REFUSAL)
        else:
            self.notice.show_message("")
            self._list([*self._shown, *found], self.list.currentRow())

    def _list(self, commands: Sequence[Command], current: int = 0) -> None:
        self._shown = list(commands[:SHOWN])
        self.list.clear()
        for command in self._shown:
            words_and_keys = f"{command.text}    {command.keys}" if command.keys else command.text
            item = QListWidgetItem(words_and_keys, self.list)
            if command.why_not:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setToolTip(plain_tip(command.why_not))
        self.list.setCurrentRow(max(0, current))

    def _run(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown) and not self._shown[row].why_not:
            command = self._shown[row]
            self.accept()
            command.run()
