"""The commands that the palette finds: actions, pages, what can be done with a product, users."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QKeySequence

from seatdesk.controllers.read_models import UserQuery, UserRow
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.session.session import Session
from seatdesk.ui.shell.command_palette import Command, CommandPalette
from seatdesk.ui.text.language import QT_TRANSLATE_NOOP
from seatdesk.ui.window.actions import plain
from seatdesk.ui.window.context import SEATS, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.workspace import Workspace

FOUND: Final = 8
"""Users that the palette lists."""
SYNONYMS: Final[Mapping[str, str]] = {
    "new": QT_TRANSLATE_NOOP("Synonyms", "create file database"),
    "open": QT_TRANSLATE_NOOP("Synonyms", "load file database"),
    "import": QT_TRANSLATE_NOOP("Synonyms", "csv excel list bring people usage invoice"),
    "export": QT_TRANSLATE_NOOP("Synonyms", "csv excel xlsx download file"),
    "save": QT_TRANSLATE_NOOP("Synonyms", "store apply draft"),
    "discard": QT_TRANSLATE_NOOP("Synonyms", "throw away revert cancel changes"),
    "print": QT_TRANSLATE_NOOP("Synonyms", "paper pdf preview"),
    "copy-to": QT_TRANSLATE_NOOP("Synonyms", "backup duplicate"),
    "restore": QT_TRANSLATE_NOOP("Synonyms", "backup bring back"),
    "find": QT_TRANSLATE_NOOP("Synonyms", "search look for"),
    "clear-find": QT_TRANSLATE_NOOP("Synonyms", "reset search show all"),
    "select-pasted": QT_TRANSLATE_NOOP("Synonyms", "clipboard list of addresses"),
    "preferences": QT_TRANSLATE_NOOP("Synonyms", "settings options language theme dark currency"),
    "refresh": QT_TRANSLATE_NOOP("Synonyms", "reload update recompute"),
    "reset-layout": QT_TRANSLATE_NOOP("Synonyms", "size position columns dock"),
    "new-user": QT_TRANSLATE_NOOP("Synonyms", "add person invite create"),
    "open-user": QT_TRANSLATE_NOOP("Synonyms", "details profile edit rename"),
    "toggle": QT_TRANSLATE_NOOP("Synonyms", "assign unassign tick box switch"),
    "invite": QT_TRANSLATE_NOOP("Synonyms", "send invitation resend e-mail"),
    "activate": QT_TRANSLATE_NOOP("Synonyms", "reactivate enable"),
    "deactivate": QT_TRANSLATE_NOOP("Synonyms", "suspend disable block leaver"),
    "remove-user": QT_TRANSLATE_NOOP("Synonyms", "delete leaver"),
    "add-subscription": QT_TRANSLATE_NOOP("Synonyms", "contract product new"),
    "price-books": QT_TRANSLATE_NOOP("Synonyms", "price list tariff catalogue"),
    "exchange-rates": QT_TRANSLATE_NOOP("Synonyms", "currency conversion"),
    "new-scenario": QT_TRANSLATE_NOOP("Synonyms", "plan what if"),
    "import-scenario": QT_TRANSLATE_NOOP("Synonyms", "plan file load"),
    "head-count": QT_TRANSLATE_NOOP("Synonyms", "hiring joiners leavers growth"),
    "cheapest": QT_TRANSLATE_NOOP("Synonyms", "save money best"),
    "working-as": QT_TRANSLATE_NOOP("Synonyms", "role permission acting user"),
    "verify": QT_TRANSLATE_NOOP("Synonyms", "check audit proof"),
    "help": QT_TRANSLATE_NOOP("Synonyms", "manual documentation how"),
    "problem-report": QT_TRANSLATE_NOOP("Synonyms", "bug crash error fault log support"),
    "about": QT_TRANSLATE_NOOP("Synonyms", "version licence"),
    "seats": QT_TRANSLATE_NOOP("Synonyms", "users people home"),
    "billing": QT_TRANSLATE_NOOP("Synonyms", "invoices costs contract subscription"),
    "scenarios": QT_TRANSLATE_NOOP("Synonyms", "plans compare what if"),
    "renewals": QT_TRANSLATE_NOOP("Synonyms", "deadline notice last day calendar"),
    "findings": QT_TRANSLATE_NOOP("Synonyms", "unused idle savings"),
    "reports": QT_TRANSLATE_NOOP("Synonyms", "approval pdf reconcile costs teams"),
    "activity": QT_TRANSLATE_NOOP("Synonyms", "history log who changed"),
}
"""Other words by which people look for an action or a page."""
OF_PRODUCTS: Final[Mapping[str, tuple[str, str]]] = {
    "assign": (
        QT_TRANSLATE_NOOP("Palette", "Assign {product} seats"),
        QT_TRANSLATE_NOOP("Synonyms", "give tick add"),
    ),
    "unassign": (
        QT_TRANSLATE_NOOP("Palette", "Unassign {product} seats"),
        QT_TRANSLATE_NOOP("Synonyms", "take remove free release reclaim"),
    ),
    "transfer": (
        QT_TRANSLATE_NOOP("Palette", "Transfer a {product} seat between two users"),
        QT_TRANSLATE_NOOP("Synonyms", "move swap hand over"),
    ),
    "checkout": (
        QT_TRANSLATE_NOOP("Palette", "Buy {product} seats"),
        QT_TRANSLATE_NOOP("Synonyms", "checkout purchase order add paid users"),
    ),
    "remove-seats": (
        QT_TRANSLATE_NOOP("Palette", "Remove additional {product} seats"),
        QT_TRANSLATE_NOOP("Synonyms", "downgrade reduce give up cancel paid users"),
    ),
    "cancel-removal": (
        QT_TRANSLATE_NOOP("Palette", "Cancel the downgrade request of {product}"),
        QT_TRANSLATE_NOOP("Synonyms", "keep seats withdraw removal"),
    ),
}
"""Commands of a product by its submenu: the command, and other words for it."""
BY_KEY: Final = {"toggle": Qt.Key.Key_Space, "clear-find": Qt.Key.Key_Escape}
"""Keys of actions that the table or a field takes itself."""


class PaletteCommands(QObject):
    """Opens the palette on all that can be done now."""

    def __init__(self, context: WindowContext, session: Session, seats: SeatsPage) -> None:
        super().__init__(context.window)
        self._window, self._session, self._seats = context.window, session, seats

    @Slot()
    def open(self) -> None:
        """Everything that can be done, by typing."""
        CommandPalette(list(self.commands()), self._find_users, self._window).open()

    def commands(self) -> Iterator[Command]:
        """Actions in the order of the menus, pages, products, scenarios."""
        window = self._window
        for action in window.actions_of.all():
            if action.isVisible() and action.objectName() != "palette":
                key = action.objectName()
                yield Command.of(action, _synonyms(key), _native(key))
        for action in window.submenus["pages"].actions():
            yield Command.of(action, _synonyms(str(action.data())))
        yield from self._of_products()
        for name in ("", *self._session.active_scenario.names):
            yield self._of_scenario(name)

    def _of_products(self) -> Iterator[Command]:
        for key, (text, synonyms) in OF_PRODUCTS.items():
            menu = self._window.submenus[key]
            entry = menu.menuAction()
            for action in menu.actions():
                product = plain(action.text())
                words = QCoreApplication.translate("Palette", text).format(product=product)
                why_not = "" if entry.isEnabled() else entry.toolTip()
                others = QCoreApplication.translate("Synonyms", synonyms)
                yield Command(words, "", action.trigger, why_not, others)

    def _of_scenario(self, name: str) -> Command:
        text = self.tr("Work in the scenario {name}").format(name=name)
        choose = partial(self._session.active_scenario.choose, name)
        return Command(text if name else self.tr("Work in the account itself"), "", choose)

    def _find_users(self, text: str, hear: Callable[[Sequence[Command] | Exception], None]) -> None:
        def find(workspace: "Workspace", _progress: "Progress") -> list[UserRow]:
            return workspace.views.rows(workspace.views.ids(UserQuery(text), FOUND))

        def found(rows: list[UserRow]) -> None:
            hear([self._of_user(row) for row in rows])

        self._session.ask(find, found, hear)

    def _of_user(self, row: UserRow) -> Command:
        name = f"{row.name} <{row.email}>" if row.name else row.email
        return Command(name, "", partial(self._show_user, row.email))

    def _show_user(self, email: str) -> None:
        self._window.show_page(SEATS)
        self._window.filter.setText(email)
        self._seats.focus_table()


def _native(key: str) -> str:
    """The key of an action that the table takes itself, as it is written here."""
    own = BY_KEY.get(key)
    return "" if own is None else QKeySequence(own).toString(QKeySequence.SequenceFormat.NativeText)


def _synonyms(key: str) -> str:
    return QCoreApplication.translate("Synonyms", SYNONYMS[key]) if key in SYNONYMS else ""
