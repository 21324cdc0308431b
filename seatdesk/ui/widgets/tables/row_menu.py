"""The menu of the chosen rows of a list: by right click, by the menu key, and its keys to copy."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QMenu, QWidget

from seatdesk.override import override
from seatdesk.ui.text.mnemonics import letter_of, with_letters
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.tables.copied_rows import copy_rows
from seatdesk.ui.widgets.tables.spoken_focus import SpokenFocus

Entry: TypeAlias = QAction | QAbstractButton | QMenu | None
"""The command that an entry of the menu stands for; None: a line between entries."""
Entries: TypeAlias = Callable[[], Sequence[Entry]]
WITH_HEADERS = QKeySequence("Ctrl+Shift+C")
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class RowMenu(QObject):
    """Gives a list its menu. Entries are the buttons and actions that a page has for its rows."""

    def __init__(
        self,
        view: QAbstractItemView,
        entries: Entries = tuple,
        copy: Callable[[bool], object] | None = None,
    ) -> None:
        """`copy`: what copies rows, with their headings or without; else the cells as shown."""
        super().__init__(view)
        self._view, self._entries = view, entries
        self._copy = copy or (lambda headers: copy_rows(view, headers=headers))
        self._menu: QMenu | None = None
        self.whole_rows = False
        """True where rows are chosen whole although the list chooses cells."""
        SpokenFocus(view)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def offer(self, *entries: Entry) -> None:
        """Have these entries above those that every list has."""
        self._entries = lambda: entries

    def offer_later(self, entries: Entries) -> None:
        """Have entries that are asked for whenever the menu is opened."""
        self._entries = entries

    def copy_by(self, copy: Callable[[bool], object]) -> None:
        """Copy rows in another way: `copy` is told whether their headings are wanted."""
        self._copy = copy

    def copy(self, *, headers: bool) -> None:
        """Copy the chosen rows for a spreadsheet."""
        self._copy(headers)

    def menu(self) -> QMenu:
        """Make the menu for the rows that are chosen now."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for entry in self._entries():
            _add(menu, entry)
        if not menu.isEmpty():
            menu.addSeparator()
        taken = frozenset(letter_of(action.text()) for action in menu.actions())
        texts = with_letters((self.tr("&Copy"), self.tr("Copy with &headers")), taken)
        keys_of = (QKeySequence(QKeySequence.StandardKey.Copy), WITH_HEADERS)
        for text, keys, headers in zip(texts, keys_of, (False, True), strict=True):
            action = menu.addAction(text)
            action.setShortcut(keys)
            action.triggered.connect(lambda _=False, headers=headers: self._copy(headers))
        return menu

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
            if by_key or watched is not self._view:  # a click comes by the viewport first
                return self._open(None if by_key else event.pos())
        elif isinstance(event, QKeyEvent) and watched is self._view:
            if kind is QEvent.Type.ShortcutOverride and _is_ours(event):
                event.accept()  # else the window's own action would copy its own table
            elif kind is QEvent.Type.KeyPress:
                return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Follow the keys of the menu; True when one of them was pressed."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy(headers=False)
        elif QKeySequence(event.keyCombination()) == WITH_HEADERS:
            self.copy(headers=True)
        elif opens_menu(event):
            return self._open(None)
        else:
            return False
        return True

    def _open(self, where: QPoint | None) -> bool:
        """Open the menu: at a click, or below the row under the cursor."""
        if self._menu is not None and self._menu.isVisible():
            return True  # some systems send both the key and a request for the menu
        view = self._view
        index = view.currentIndex() if where is None else view.indexAt(where)
        if not index.isValid():
            return True
        view.selectionModel().setCurrentIndex(index, self._command(index))
        if where is None:
            view.scrollTo(index)
            where = view.visualRect(index).bottomLeft()
        self._menu = menu = self.menu()
        menu.destroyed.connect(self._forget)
        menu.popup(view.viewport().mapToGlobal(where))
        if (first := _first(menu)) is not None:
            menu.setActiveAction(first)
        return True

    def _command(self, index: QModelIndex) -> QItemSelectionModel.SelectionFlag:
        """The menu chooses the row it is opened on, unless that is chosen with others."""
        view, flags = self._view, QItemSelectionModel.SelectionFlag
        nothing = view.selectionMode() is QAbstractItemView.SelectionMode.NoSelection
        if nothing or view.selectionModel().isSelected(index):
            return flags.NoUpdate
        cells = view.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectItems
        only = flags.NoUpdate if cells and not self.whole_rows else flags.Rows
        return flags.ClearAndSelect | only

    def _forget(self) -> None:
        self._menu = None


def menu_of(view: QWidget | None) -> RowMenu | None:
    """The menu of a list; None: it has none, or it is no list."""
    if not isinstance(view, QAbstractItemView):
        return None
    found = view.findChildren(RowMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found[0] if found else None


def opens_menu(event: QKeyEvent) -> bool:
    """True for the keys that open a menu: the one made for it, and Shift+F10."""
    shift_f10 = event.key() == Qt.Key.Key_F10 and event.modifiers() == _SHIFT
    return event.key() == Qt.Key.Key_Menu or shift_f10


def _is_ours(event: QKeyEvent) -> bool:
    matches, keys = event.matches, QKeySequence.StandardKey
    own = matches(keys.Copy) or matches(keys.SelectAll)
    return own or QKeySequence(event.keyCombination()) == WITH_HEADERS or opens_menu(event)


def _first(menu: QMenu) -> QAction | None:
    """The first entry that can be asked for."""
    free = (one for one in menu.actions() if one.isEnabled() and not one.isSeparator())
    return next(free, None)


def _is_hidden(button: QAbstractButton) -> bool:
    """True for a button that was hidden; one whose page was never shown is not."""
    return button.isHidden() and button.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _add(menu: QMenu, entry: Entry) -> None:
    """Add an entry that does what an action, a button or a menu does, and is as free to."""
    if entry is None:
        menu.addSeparator()
    elif isinstance(entry, QMenu):
        menu.addAction(entry.menuAction())  # `addMenu` would delete it together with this one
    elif isinstance(entry, QAction):
        menu.addAction(entry)
    elif not _is_hidden(entry):
        action = menu.addAction(entry.icon(), entry.text())
        action.setEnabled(entry.isEnabled())
        action.setToolTip(plain_tip(entry.toolTip()))
        action.triggered.connect(entry.click)
