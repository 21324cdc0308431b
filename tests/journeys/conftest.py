"""The real window over a real file, driven as a person drives it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from seatdesk import app
from seatdesk.domain.account.account import Subscription, User, new_subscription
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice
from seatdesk.domain.changes.apply import apply
from seatdesk.domain.changes.kinds.account_changes import OpenAccount
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.changes.kinds.term_changes import AddSubscription
from seatdesk.domain.changes.kinds.user_record_changes import AddUsers
from seatdesk.domain.choices import Status
from seatdesk.domain.seat_age import SeatAge
from seatdesk.settings import Settings
from seatdesk.store.database import Database
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from seatdesk.ui.text import language
from seatdesk.ui.widgets.dialogs.confirm import Confirmation
from seatdesk.ui.widgets.dialogs.dialog import remembered_sizes
from seatdesk.ui.window.context import Folders
from tests.window_reads import watching

W = TypeVar("W", bound=QWidget)
TODAY = date(2026, 11, 22)
START, RENEWAL = date(2026, 3, 1), date(2027, 3, 1)
SALES, SERVICE = "Sales Hub", "Service Hub"
NAMES = ("Anna Berg", "Bo Ek", "Cia Ljung", "Dan Falk", "Eva Gren", "Finn Holm", "Åsa Öberg")
TIMEOUT = 120_000
"""Milliseconds: a machine that others work on, too, may take its time."""


def contract(product: str = SALES, **fields: object) -> Subscription:
    """A year's contract from March: 2 seats included, 3 bought on top, 90 a month each."""
    additional = int(fields.pop("additional", 3))  # type: ignore[call-overload]
    rates = Rates(Decimal(450), 2, SeatPrice.of(Decimal(90)))
    made = new_subscription(
        product=product,
        tier="Professional",
        currency="EUR",
        start=START,
        term_months=12,
        rates=rates,
        additional=additional,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def make_workspace(
    path: Path,
    *,
    contracts: tuple[Subscription, ...],
    holders: dict[str, int],
    people: tuple[User, ...] = (),
    on: date = TODAY,
) -> None:
    """A file with people, contracts, and the first so many people as holders of each product."""
    database = Database.create(
        str(path), OpenAccount("Nordwind AB", "EUR", "Europe/Stockholm"), on=on, source="test"
    )
    with database.work() as work:
        account = work.account.load()
        named = tuple(
            User(email=f"{name.split()[0].lower()}@nordwind.example", name=name, team="Sales")
            for name in NAMES
        )
        users = work.users.add((*named, *people))
        work.history.record(AddUsers(users), day=on, source="test")
        for subscription in contracts:
            for change in (
                AddSubscription(subscription),
                Assign(
                    subscription.product,
                    tuple(u.id for u in users[: holders.get(subscription.product, 0)]),
                ),
            ):
                if isinstance(change, Assign) and not change.users:
                    continue
                account = apply(account, change)  # type: ignore[assignment]
                work.account.save(account)
                if isinstance(change, Assign):
                    work.seats.assign(change.product, change.users, age=SeatAge(on))
                work.history.record(change, day=on, source="test")
        work.commit()
    database.close()


class Person:
    """Someone at the window: finds things by what they say, and waits as people do."""

    def __init__(self, qtbot, workspace_window: WorkspaceWindow) -> None:
        self.bot, self.workspace_window = qtbot, workspace_window
        self.questions: list[Confirmation] = []

    @property
    def window(self):
        return self.workspace_window.window

    @property
    def session(self):
        return self.workspace_window.session

    @property
    def page(self):
        return self.workspace_window.seats

    def until(self, fact: Callable[[], object]) -> None:
        """Wait for something to be so."""
        self.bot.waitUntil(lambda: bool(fact()), timeout=TIMEOUT)

    def settle(self) -> None:
        """Wait until nothing is running any more."""
        workspace_window = self.workspace_window
        self.until(
            lambda: (
                not any(
                    one.busy
                    for one in (
                        workspace_window.runner,
                        workspace_window.search_runner,
                        workspace_window.reader,
                    )
                )
                and not workspace_window.idle_tasks.busy
                and (
                    workspace_window.complete
                    or workspace_window.session is None
                    or workspace_window.session.snapshot is None
                )
            )
        )

    def row(self, name: str) -> int:
        """Where somebody stands in the table."""
        model: Any = self.page.model
        places = (n for n in range(model.rowCount()) if model.line(n).row.name == name)
        return int(next(places))

    def column(self, product: str) -> int:
        found = self.page.model.set.find(f"seat:{product}")
        assert found is not None
        return int(found)

    def tick(self, name: str, product: str = SALES) -> None:
        """Click a seat box."""
        view = self.page.view
        index = self.page.model.index(self.row(name), self.column(product))
        view.scrollTo(index)
        box = view.box_rect(index.row(), index.column())
        self.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        self.settle()

    def select(self, *names: str) -> None:
        """Click the first, Ctrl+click the others, as one selects rows."""
        view = self.page.view
        for number, name in enumerate(names):
            area = view.visualRect(self.page.model.index(self.row(name), 0))
            keys = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
            where = QPoint(area.left() + 8, area.center().y())
            self.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, where)

    def spoken(self, name: str, product: str = SALES) -> str:
        """What a screen reader hears of a seat box."""
        index = self.page.model.index(self.row(name), self.column(product))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def holds(self, name: str, product: str = SALES) -> bool:
        """What is stored."""
        row = self.page.views.rows([self.page.model.id_at(self.row(name))])[0]
        return product in row.seats

    def footer(self, product: str = SALES) -> str:
        return str(self.page.footer.labels[product].accessibleName())

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Press a button by its name."""
        button = self.button(name, within)
        self.until(button.isEnabled)
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def button(self, name: str, within: QWidget | None = None) -> QPushButton:
        """Wait for a button that is shown, and give it."""

        def found() -> list[QPushButton]:
            buttons = (within or self.window).findChildren(QPushButton)
            return [b for b in buttons if b.text().replace("&", "") == name and b.isVisible()]

        self.until(found)
        return found()[0]

    def dialog(self, kind: type[W]) -> Any:
        """Wait for a dialog and give it."""
        self.until(lambda: [d for d in self.window.findChildren(kind) if d.isVisible()])
        return next(d for d in self.window.findChildren(kind) if d.isVisible())

    def save(self) -> None:
        self.press("Save", self.page.footer)
        self.until(lambda: not self.session.draft.dirty)

    def undo(self) -> None:
        """Undo from the menu, once it can be."""
        self._trigger("undo")

    def redo(self) -> None:
        """Redo from the menu, once it can be."""
        self._trigger("redo")

    def _trigger(self, key: str) -> None:
        self.settle()
        action = self.window.actions_of[key]
        self.until(action.isEnabled)
        action.trigger()
        self.settle()

    def told(self, words: str) -> bool:
        """Whether a message says this."""
        return any(words in text for text in self.window.messages.texts)


@pytest.fixture
def english(qapp: QApplication) -> None:
    language.install(qapp, "en")


@pytest.fixture
def open_window(qtbot, tmp_path: Path, english, monkeypatch) -> Iterator[Callable[..., Person]]:
    """Opens the window on a workspace file, on a day, and closes it afterwards.

    Whatever a test does with it: the window's thread never reads or writes the store itself.
    """
    windows: list[WorkspaceWindow] = []
    remembered_sizes.clear()
    monkeypatch.setattr("seatdesk.ui.session.session.OTHERS_EVERY_MS", 3_600_000)

    def start(
        path: Path | str,
        *,
        today: date = TODAY,
        actor: str | None = None,
        ready: bool = True,
    ) -> Person:
        folders = Folders(tmp_path / "settings.json", tmp_path / "state")
        workspace_window = WorkspaceWindow(
            app.openers(today, actor), folders, Settings.load(folders.settings)
        )
        app.complete_after_paint(workspace_window, [workspace_window.show_damaged_files])
        windows.append(workspace_window)
        person = Person(qtbot, workspace_window)

        def yes(_parent: QWidget, question: Confirmation, then: Callable[[], object]) -> None:
            person.questions.append(question)
            then()

        monkeypatch.setattr("seatdesk.ui.seats.seat_editing.ask", yes)
        monkeypatch.setattr("seatdesk.ui.seats.bulk_assignment.ask", yes)
        monkeypatch.setattr("seatdesk.ui.users.user_commands.ask", yes)
        monkeypatch.setattr("seatdesk.ui.billing.billing_commands.ask", yes)
        monkeypatch.setattr("seatdesk.ui.scenarios.steps.step_commands.ask", yes)
        workspace_window.start(str(path) if path else "")
        workspace_window.window.resize(1300, 800)
        if ready:
            person.until(lambda: workspace_window.complete)
            person.settle()
        return person

    with watching(monkeypatch) as reads:
        yield start
    for workspace_window in windows:
        if workspace_window.closed and not shiboken6.isValid(workspace_window.window):
            continue  # another one took its place
        workspace_window.window.close()
        workspace_window.window.deleteLater()
        workspace_window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert reads.found == [], "the window's thread waited for the store"


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """Seven people; of five Sales seats three are held, of five Service seats one."""
    path = tmp_path / "nordwind.seatdesk"
    make_workspace(path, contracts=(contract(), contract(SERVICE)), holders={SALES: 3, SERVICE: 1})
    return path


@pytest.fixture
def workspace(open_window, company: Path) -> Any:
    return open_window(company)


DEACTIVATED = User(email="gone@nordwind.example", name="Gone Away", status=Status.DEACTIVATED)
