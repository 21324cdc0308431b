"""Every action of the window as data: its words, its shortcut, its icon, and its menu."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QKeySequence

from seatdesk.ui.style import theme
from seatdesk.ui.text.language import QT_TRANSLATE_NOOP
from seatdesk.ui.text.plain_text import plain_tip

SEPARATOR = ""
MENUS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "file": (
        QT_TRANSLATE_NOOP("Menu", "&File"),
        (
            "new",
            "open",
            "connect-team",
            "recent",
            SEPARATOR,
            "import",
            "export",
            SEPARATOR,
            "print",
            "print-overview",
            SEPARATOR,
            "save",
            "discard",
            SEPARATOR,
            "copy-to",
            "restore",
            SEPARATOR,
            "close",
            "quit",
        ),
    ),
    "edit": (
        QT_TRANSLATE_NOOP("Menu", "&Edit"),
        (
            "undo",
            "redo",
            SEPARATOR,
            "copy",
            "copy-headers",
            "select-all",
            "select-pasted",
            SEPARATOR,
            "find",
            "clear-find",
            SEPARATOR,
            "preferences",
        ),
    ),
    "view": (
        QT_TRANSLATE_NOOP("Menu", "&View"),
        (
            "pages",
            SEPARATOR,
            "overview",
            "columns",
            "sort",
            SEPARATOR,
            "next-pane",
            "refresh",
            SEPARATOR,
            "reset-layout",
        ),
    ),
    "seats": (
        QT_TRANSLATE_NOOP("Menu", "&Seats"),
        (
            "new-user",
            "open-user",
            SEPARATOR,
            "toggle",
            "assign",
            "unassign",
            "transfer",
            SEPARATOR,
            "invite",
            "activate",
            "deactivate",
            "remove-user",
        ),
    ),
    "billing": (
        QT_TRANSLATE_NOOP("Menu", "&Billing"),
        (
            "checkout",
            "remove-seats",
            "cancel-removal",
            SEPARATOR,
            "add-subscription",
            SEPARATOR,
            "price-books",
            "exchange-rates",
        ),
    ),
    "scenarios": (
        QT_TRANSLATE_NOOP("Menu", "S&cenarios"),
        (
            "active-scenario",
            SEPARATOR,
            "new-scenario",
            "import-scenario",
            SEPARATOR,
            "head-count",
            "cheapest",
        ),
    ),
    "tools": (QT_TRANSLATE_NOOP("Menu", "&Tools"), ("palette", SEPARATOR, "working-as", "verify")),
    "help": (QT_TRANSLATE_NOOP("Menu", "&Help"), ("help", "problem-report", "about")),
}
"""Menus in their order, each with the keys of its actions; keys without an action are submenus."""


class Spec(NamedTuple):
    """One action."""

    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole


SPECS: Mapping[str, Spec] = {
    "new": Spec(QT_TRANSLATE_NOOP("Action", "&New workspace…"), ("Ctrl+N",), "new"),
    "open": Spec(QT_TRANSLATE_NOOP("Action", "&Open…"), ("Ctrl+O",), "open"),
    "connect-team": Spec(
        QT_TRANSLATE_NOOP("Action", "Connect to a &team database…"),
        icon="team",
        tip=QT_TRANSLATE_NOOP("Action", "Work with others on one account, on a PostgreSQL server"),
    ),
    "import": Spec(
        QT_TRANSLATE_NOOP("Action", "&Import…"),
        ("Ctrl+I",),
        "import",
        QT_TRANSLATE_NOOP("Action", "Bring people in from a CSV or Excel file"),
    ),
    "export": Spec(
        QT_TRANSLATE_NOOP("Action", "&Export…"),
        ("Ctrl+E",),
        tip=QT_TRANSLATE_NOOP("Action", "Write users, overview, invoices or history to a file"),
    ),
    "print": Spec(
        QT_TRANSLATE_NOOP("Action", "&Print…"),
        ("Ctrl+P",),
        tip=QT_TRANSLATE_NOOP("Action", "See what is shown here as it would be printed"),
    ),
    "print-overview": Spec(
        QT_TRANSLATE_NOOP("Action", "Print &billing overview…"),
        tip=QT_TRANSLATE_NOOP("Action", "See the billing overview as it would be printed"),
    ),
    "save": Spec(
        QT_TRANSLATE_NOOP("Action", "&Save"),
        ("Ctrl+S",),
        "save",
        QT_TRANSLATE_NOOP("Action", "Store the draft"),
    ),
    "discard": Spec(QT_TRANSLATE_NOOP("Action", "&Discard draft"), (), "close"),
    "copy-to": Spec(QT_TRANSLATE_NOOP("Action", "Save a &copy…"), ("Ctrl+Shift+S",)),
    "restore": Spec(QT_TRANSLATE_NOOP("Action", "&Restore a copy…")),
    "close": Spec(QT_TRANSLATE_NOOP("Action", "&Close workspace"), ("Ctrl+W",)),
    "quit": Spec(
        QT_TRANSLATE_NOOP("Action", "&Quit"), ("Ctrl+Q", "Alt+F4"), role=QAction.MenuRole.QuitRole
    ),
    "undo": Spec(QT_TRANSLATE_NOOP("Action", "&Undo"), ("Ctrl+Z",), "undo"),
    "redo": Spec(QT_TRANSLATE_NOOP("Action", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
    "copy": Spec(QT_TRANSLATE_NOOP("Action", "&Copy"), ("Ctrl+C",)),
    "copy-headers": Spec(QT_TRANSLATE_NOOP("Action", "Copy with &headers"), ("Ctrl+Shift+C",)),
    "select-all": Spec(QT_TRANSLATE_NOOP("Action", "Select &all"), ("Ctrl+A",)),
    "select-pasted": Spec(
        QT_TRANSLATE_NOOP("Action", "Select &pasted e-mail addresses"),
        ("Ctrl+Shift+V",),
        tip=QT_TRANSLATE_NOOP("Action", "Select the users whose addresses are on the clipboard"),
    ),
    "find": Spec(QT_TRANSLATE_NOOP("Action", "&Find or filter"), ("Ctrl+F",), "search"),
    "clear-find": Spec(QT_TRANSLATE_NOOP("Action", "C&lear the filter")),
    "preferences": Spec(
        QT_TRANSLATE_NOOP("Action", "&Preferences…"),
        ("Ctrl+,",),
        "preferences",
        role=QAction.MenuRole.PreferencesRole,
    ),
    "next-pane": Spec(QT_TRANSLATE_NOOP("Action", "Next &pane"), ("F6",)),
    "refresh": Spec(QT_TRANSLATE_NOOP("Action", "&Refresh"), ("F5",)),
    "reset-layout": Spec(QT_TRANSLATE_NOOP("Action", "Reset &window layout")),
    "new-user": Spec(
        QT_TRANSLATE_NOOP("Action", "&New user"),
        ("Ctrl+Shift+N",),
        "new-user",
        QT_TRANSLATE_NOOP("Action", "Add users by e-mail"),
    ),
    "open-user": Spec(QT_TRANSLATE_NOOP("Action", "&Show user…"), ("F2",)),
    "toggle": Spec(QT_TRANSLATE_NOOP("Action", "&Turn the seats of the selection")),
    "invite": Spec(QT_TRANSLATE_NOOP("Action", "&Invite again")),
    "activate": Spec(QT_TRANSLATE_NOOP("Action", "&Activate")),
    "deactivate": Spec(QT_TRANSLATE_NOOP("Action", "&Deactivate")),
    "remove-user": Spec(QT_TRANSLATE_NOOP("Action", "Re&move user…")),
    "add-subscription": Spec(QT_TRANSLATE_NOOP("Action", "&Add subscription…")),
    "price-books": Spec(
        QT_TRANSLATE_NOOP("Action", "&Price books…"),
        tip=QT_TRANSLATE_NOOP("Action", "Look at price books, copy, edit, import and export them"),
    ),
    "exchange-rates": Spec(
        QT_TRANSLATE_NOOP("Action", "&Exchange rates…"),
        tip=QT_TRANSLATE_NOOP("Action", "Dated rates for totals in the account's currency"),
    ),
    "new-scenario": Spec(
        QT_TRANSLATE_NOOP("Action", "&New scenario…"),
        tip=QT_TRANSLATE_NOOP("Action", "Plan purchases, removals and other steps with dates"),
    ),
    "import-scenario": Spec(
        QT_TRANSLATE_NOOP("Action", "&Import scenario…"),
        tip=QT_TRANSLATE_NOOP("Action", "Bring in a scenario that was exported to a file"),
    ),
    "head-count": Spec(
        QT_TRANSLATE_NOOP("Action", "&Head-count plan"),
        tip=QT_TRANSLATE_NOOP("Action", "Say who joins and leaves, and see when seats run out"),
    ),
    "cheapest": Spec(
        QT_TRANSLATE_NOOP("Action", "&Cheapest plan"),
        tip=QT_TRANSLATE_NOOP("Action", "Find the contract that seats everybody and costs least"),
    ),
    "palette": Spec(QT_TRANSLATE_NOOP("Action", "&Command palette…"), ("Ctrl+Shift+P", "Ctrl+K")),
    "working-as": Spec(QT_TRANSLATE_NOOP("Action", "&Working as…")),
    "verify": Spec(QT_TRANSLATE_NOOP("Action", "&Verify history")),
    "help": Spec(QT_TRANSLATE_NOOP("Action", "&Help on this page"), ("F1",), "help"),
    "problem-report": Spec(
        QT_TRANSLATE_NOOP("Action", "&Problem report…"),
        tip=QT_TRANSLATE_NOOP("Action", "See what went wrong, and save it to send it to somebody"),
    ),
    "about": Spec(QT_TRANSLATE_NOOP("Action", "&About SeatDesk"), role=QAction.MenuRole.AboutRole),
}


class Actions(QObject):
    """The actions of one window, by key."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._slots: dict[str, list[Callable[[], object]]] = {}
        self._early: list[str] | None = []
        """Keys of actions that were asked for before there is anyone to do them."""
        self._drawn = False

    def __getitem__(self, key: str) -> QAction:
        """The action, made when it is first asked for: the first paint needs few."""
        action = self._actions.get(key)
        if action is None:
            action = self._actions[key] = self._made(key, SPECS[key])
        return action

    def __contains__(self, key: str) -> bool:
        return key in SPECS

    def all(self) -> list[QAction]:
        """Every action, in the order of the menus."""
        return [self[key] for key in SPECS]

    def connect_to(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Say what each action does, once it is no longer kept for later."""
        for key, slot in slots.items():
            self._slots.setdefault(key, []).append(slot)

    def replay(self) -> None:
        """Do what was asked for meanwhile, and from now on at once."""
        early, self._early = self._early, None
        for key in early or ():
            if self[key].isEnabled():
                self._run(key)

    def allow(self, keys: tuple[str, ...], why_not: str) -> None:
        """Enable actions, or disable them and say why (P1)."""
        for key in keys:
            action = self[key]
            action.setEnabled(not why_not)
            action.setToolTip(plain_tip(why_not or self._tip(key)))
            action.setStatusTip(why_not)

    def redraw(self) -> None:
        """Draw the icons, at first and whenever the colours are others."""
        self._drawn = True
        for key, spec in SPECS.items():
            if spec.icon and key in self._actions:
                self._actions[key].setIcon(theme.icon(spec.icon))

    def _made(self, key: str, spec: Spec) -> QAction:
        action = QAction(_tr(spec.text), self)
        action.setObjectName(key)
        action.setMenuRole(spec.role)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setIconText(plain(_tr(spec.text)))
        if spec.icon:
            action.setIcon(theme.icon(spec.icon) if self._drawn else theme.blank())
        action.setToolTip(plain_tip(self._tip(key)))
        action.triggered.connect(self._asked)
        return action

    @Slot()
    def _asked(self) -> None:
        self._run(self.sender().objectName())

    def _run(self, key: str) -> None:
        if self._early is not None:
            self._early.append(key)
            return
        for slot in self._slots.get(key, ()):
            slot()

    def _tip(self, key: str) -> str:
        spec = SPECS[key]
        words = _tr(spec.tip) if spec.tip else plain(_tr(spec.text))
        keys = (
            QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            if spec.keys
            else ""
        )
        return f"{words} ({keys})" if keys else words


def plain(text: str) -> str:
    """The words of an action without its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def menu_title(key: str) -> str:
    """A menu's words."""
    return QCoreApplication.translate("Menu", MENUS[key][0])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Action", text)
