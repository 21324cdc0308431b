"""Every action of the window as data: its words, its shortcut, its icon, and its menu."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from seatdesk.ui import theme

_ = QT_TRANSLATE_NOOP
SEPARATOR = ""
MENUS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "file": (
        _("Menu", "&File"),
        (
            "new",
            "open",
            "recent",
            SEPARATOR,
            "import",
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
        _("Menu", "&Edit"),
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
        _("Menu", "&View"),
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
        _("Menu", "&Seats"),
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
        _("Menu", "&Billing"),
        ("checkout", "remove-seats", "cancel-removal", SEPARATOR, "add-subscription"),
    ),
    "tools": (_("Menu", "&Tools"), ("palette", SEPARATOR, "working-as", "verify")),
    "help": (_("Menu", "&Help"), ("help", "about")),
}
"""Menus in their order, each with the keys of its actions; keys without an action are submenus."""


@dataclass(frozen=True, slots=True)
class Spec:
    """One action."""

    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole


SPECS: Mapping[str, Spec] = {
    "new": Spec(_("Action", "&New workspace…"), ("Ctrl+N",), "new"),
    "open": Spec(_("Action", "&Open…"), ("Ctrl+O",), "open"),
    "import": Spec(
        _("Action", "&Import…"),
        ("Ctrl+I",),
        "import",
        _("Action", "Bring people in from a CSV or Excel file"),
    ),
    "save": Spec(_("Action", "&Save"), ("Ctrl+S",), "save", _("Action", "Store the draft")),
    "discard": Spec(_("Action", "&Discard draft"), (), "close"),
    "copy-to": Spec(_("Action", "Save a &copy…"), ("Ctrl+Shift+S",)),
    "restore": Spec(_("Action", "&Restore a copy…")),
    "close": Spec(_("Action", "&Close workspace"), ("Ctrl+W",)),
    "quit": Spec(_("Action", "&Quit"), ("Ctrl+Q", "Alt+F4"), role=QAction.MenuRole.QuitRole),
    "undo": Spec(_("Action", "&Undo"), ("Ctrl+Z",), "undo"),
    "redo": Spec(_("Action", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
    "copy": Spec(_("Action", "&Copy"), ("Ctrl+C",)),
    "copy-headers": Spec(_("Action", "Copy with &headers"), ("Ctrl+Shift+C",)),
    "select-all": Spec(_("Action", "Select &all"), ("Ctrl+A",)),
    "select-pasted": Spec(
        _("Action", "Select &pasted e-mail addresses"),
        ("Ctrl+Shift+V",),
        tip=_("Action", "Select the users whose addresses are on the clipboard"),
    ),
    "find": Spec(_("Action", "&Find or filter"), ("Ctrl+F",), "search"),
    "clear-find": Spec(_("Action", "C&lear the filter")),
    "preferences": Spec(
        _("Action", "&Preferences…"),
        ("Ctrl+,",),
        "preferences",
        role=QAction.MenuRole.PreferencesRole,
    ),
    "next-pane": Spec(_("Action", "Next &pane"), ("F6",)),
    "refresh": Spec(_("Action", "&Refresh"), ("F5",)),
    "reset-layout": Spec(_("Action", "Reset &window layout")),
    "new-user": Spec(
        _("Action", "&New user"), ("Ctrl+Shift+N",), "new-user", _("Action", "Add users by e-mail")
    ),
    "open-user": Spec(_("Action", "&Show user…"), ("F2",)),
    "toggle": Spec(_("Action", "&Turn the seats of the selection")),
    "transfer": Spec(_("Action", "Trans&fer seat…")),
    "invite": Spec(_("Action", "&Invite again")),
    "activate": Spec(_("Action", "&Activate")),
    "deactivate": Spec(_("Action", "&Deactivate")),
    "remove-user": Spec(_("Action", "Re&move user…")),
    "add-subscription": Spec(_("Action", "&Add subscription…")),
    "palette": Spec(_("Action", "&Command palette…"), ("Ctrl+Shift+P", "Ctrl+K")),
    "working-as": Spec(_("Action", "&Working as…")),
    "verify": Spec(_("Action", "&Verify history")),
    "help": Spec(_("Action", "&Help on this page"), ("F1",), "help"),
    "about": Spec(_("Action", "&About SeatDesk"), role=QAction.MenuRole.AboutRole),
}


class Actions(QObject):
    """The actions of one window, by key."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}

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
        """What each action does."""
        for key, slot in slots.items():
            self[key].triggered.connect(slot)

    def allow(self, keys: tuple[str, ...], why_not: str) -> None:
        """Enable actions, or disable them and say why (P1)."""
        for key in keys:
            action = self[key]
            action.setEnabled(not why_not)
            action.setToolTip(why_not or self._tip(key))
            action.setStatusTip(why_not)

    def redraw(self) -> None:
        """Other colours: the icons follow."""
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
            action.setIcon(theme.icon(spec.icon))
        action.setToolTip(self._tip(key))
        return action

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
