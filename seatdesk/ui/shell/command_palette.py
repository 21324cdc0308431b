"""Everything that can be done, found by typing a few letters of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from seatdesk.domain.alphabet import sort_key
from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.announcement import announce
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.inquiry import Asks
from seatdesk.ui.widgets.tables.list_rows import AiryRows
from seatdesk.ui.window.actions import plain

SHOWN = 60
KEYS: Final = Qt.ItemDataRole.UserRole
"""The role of what stands at the right of a command: its shortcut."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do: its words, its shortcut, and the doing."""

    text: str
    keys: str
    run: Callable[[], object]
    why_not: str = ""
    synonyms: str = ""
    """Other words by which it is found."""

    @classmethod
    def of(cls, action: QAction, synonyms: str = "", keys: str = "") -> "Command":
        """An action of a menu. `keys`: its shortcut, where it is not the action's own."""
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText) or keys
        why_not = "" if action.isEnabled() else action.statusTip()
        text = plain(action.text()).rstrip("…")
        return cls(text, keys, action.trigger, why_not, synonyms)

    def rank(self, words: Sequence[str]) -> int | None:
        """The place among the commands that are found; None: it is not what was typed.

        First what begins with it, then words that do, then words that hold it, then synonyms.
        """
        text = sort_key(self.text)
        if text.startswith(" ".join(words)):
            return 0
        named = text.split()
        if _begins(words, named):
            return 1
        if all(word in text for word in words):
            return 2
        return 3 if _begins(words, [*named, *sort_key(self.synonyms).split()]) else None


class CommandPalette(Dialog):
    """Type, arrow, Enter."""

    help_topic = "keyboard"

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
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_WithKeys(self.list))
        layout = self.frame()
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.notice)
        self.buttons.hide()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self.list.currentRowChanged.connect(self._tell)
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
        words = sort_key(text).split()
        ranked = [(command.rank(words), command) for command in self._commands]
        found = [(rank, command) for rank, command in ranked if rank is not None]
        self._list([command for _, command in sorted(found, key=lambda pair: pair[0])])
        self.notice.show_message("")
        self.inquiry.forget()
        if words:
            self.inquiry.ask(self._users, text, self._add_users)

    def _add_users(self, found: Sequence[Command] | Exception) -> None:
        if isinstance(found, Exception):
            self.notice.show_message(sentence(found), Severity.REFUSAL)
            return
        self._list([*self._shown, *found], self.list.currentRow())
        if not self._shown:
            nothing = self.tr("No command, page or user has these words.")
            self.notice.show_message(nothing, Severity.INFO)

    def _list(self, commands: Sequence[Command], current: int = 0) -> None:
        self._shown = list(commands[:SHOWN])
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        for command in self._shown:
            item = QListWidgetItem(command.text, self.list)
            item.setData(KEYS, command.keys)
            said = ", ".join(part for part in (command.text, command.keys) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            if command.why_not:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setToolTip(plain_tip(command.why_not))
        self.list.setCurrentRow(max(0, current))
        self.list.blockSignals(False)  # noqa: FBT003
        self._tell(self.list.currentRow())

    @Slot(int)
    def _tell(self, row: int) -> None:
        """Say which command Enter would do, and why it would not: the list has no keyboard."""
        command = self._shown[row] if 0 <= row < len(self._shown) else None
        why_not = command.why_not if command is not None else ""
        self.notice.show_message(why_not, Severity.INFO)
        if command is not None and self.isVisible():
            announce(self.field, ", ".join(part for part in (command.text, command.keys) if part))

    def _run(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown) and not self._shown[row].why_not:
            command = self._shown[row]
            self.accept()
            command.run()


class _WithKeys(AiryRows):
    """Paints a command's words, and its shortcut at the other end of the line."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        keys, air = str(index.data(KEYS) or ""), option.fontMetrics.averageCharWidth()
        super().paint(painter, option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette, sides = option.palette, Qt.AlignmentFlag
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setPen(
            palette.color(theme.Role.HighlightedText) if chosen else theme.muted(palette)
        )
        side = sides.AlignLeft if mirrored else sides.AlignRight
        painter.drawText(
            option.rect.adjusted(air, 0, -air, 0), int(side | sides.AlignVCenter), keys
        )
        painter.restore()


def _begins(words: Sequence[str], named: Sequence[str]) -> bool:
    """True when every word is the beginning of one of those."""
    return all(any(one.startswith(word) for one in named) for word in words)
