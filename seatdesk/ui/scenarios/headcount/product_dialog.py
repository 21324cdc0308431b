"""The facts of a product in the head-count plan: its base, seats to spare, and lowest tiers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from seatdesk.domain.account.subscription_checks import MOST_SEATS
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, SeatBuffer
from seatdesk.domain.headcount.plan_document import EVERY_TEAM, MOST_PERCENT
from seatdesk.ui.scenarios.headcount.team_tiers import TeamTiers
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.typed_values import parse_amount
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.form import Form, allow, choice, choose, count
from seatdesk.ui.widgets.notice import Notice

_COUNTED, _STATED = "counted", "stated"
_AS_TODAY, _BY_TEAM, _TIER = "as-today", "by-team", "tier:"


@dataclass(frozen=True, slots=True)
class ProductNeeds:
    """A product, the plan, the people counted today, and the tiers that are sold."""

    product: str
    plan: HeadcountPlan
    base: int
    tiers: Sequence[str]
    sealed: str = ""
    """The reason why nothing can be kept; empty: it can."""


class ProductDialog(Dialog):
    """Stays open until what it says is stored."""

    help_topic = "headcount"

    settings_requested = Signal(object)
    """The parts of the plan's document that are of the product: `base`, `buffer`, `tiers`."""

    def __init__(self, needs: ProductNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._needs = needs
        plan, product = needs.plan, needs.product
        self.set_title(self.tr("{product} in the plan").format(product=product))
        buffer, tiers = plan.buffers.get(product, SeatBuffer()), plan.tiers.get(product, {})
        own = plan.base.get(product)
        bases = [(self.tr("Those who need their seat today"), _COUNTED)]
        bases += [(self.tr("Another number"), _STATED)]
        self.base = choice(self.tr("People to begin with"), bases, self)
        choose(self.base, _COUNTED if own is None else _STATED)
        self.people = count(self.tr("Number of people"), 0, MOST_SEATS, self)
        self.people.setValue(needs.base if own is None else own)
        self.seats = count(self.tr("Seats to spare"), 0, MOST_SEATS, self)
        self.seats.setValue(buffer.seats)
        self.percent = QLineEdit(self)
        self.percent.setText(number(buffer.percent.normalize()) if buffer.percent else "0")
        stated = (*needs.tiers, *(tier for tier in tiers.values() if tier not in needs.tiers))
        self.floor = choice(
            self.tr("Lowest tier"), self._floors(tuple(dict.fromkeys(stated))), self
        )
        one = tiers.get(EVERY_TEAM)
        choose(self.floor, f"{_TIER}{one}" if one else _BY_TEAM if tiers else _AS_TODAY)
        by_team = {} if one else tiers
        self.teams = TeamTiers(needs.tiers, by_team, self)
        self.state = Notice(Severity.INFO, parent=self, plain=True)
        self.form = Form(self, margin=False)
        self.add_cancel()
        self.confirm = self.add_primary(self.tr("Save"))
        self._lay_out()
        self._connect()
        self._show_rows()

    def settings(self) -> dict[str, Any]:
        """The parts of the document; None for what is not stated."""
        stated = self.base.currentData() == _STATED
        percent = parse_amount(self.percent.text(), 4)
        buffer: dict[str, Any] = {"seats": self.seats.value()} if self.seats.value() else {}
        if percent:
            buffer["percent"] = f"{percent.normalize():f}"
        return {
            "base": self.people.value() if stated else None,
            "buffer": buffer or None,
            "tiers": self._tiers(),
        }

    def _tiers(self) -> str | dict[str, str] | None:
        kind = str(self.floor.currentData())
        if kind == _BY_TEAM:
            return self.teams.tiers
        return kind.removeprefix(_TIER) if kind.startswith(_TIER) else None

    def _floors(self, tiers: Sequence[str]) -> list[tuple[str, object]]:
        """The choices of the lowest tier."""
        return [
            (self.tr("Today's"), _AS_TODAY),
            *((tier, f"{_TIER}{tier}") for tier in tiers),
            (self.tr("Another for each team"), _BY_TEAM),
        ]

    @Slot()
    def _show_rows(self) -> None:
        self.form.rows.setRowVisible(self._people, self.base.currentData() == _STATED)
        self.form.rows.setRowVisible(self.teams, self.floor.currentData() == _BY_TEAM)
        self._read()

    @Slot()
    def _read(self) -> None:
        problem = self._problem()
        self.notice.show_message("")
        self.state.show_message(problem)
        allow(self.confirm, self._needs.sealed or problem)

    def _problem(self) -> str:
        percent = parse_amount(self.percent.text(), 4)
        if percent is None or not 0 <= percent <= MOST_PERCENT:
            text = self.tr("The percentage is a number from 0 to {most}, such as 10 or 7.5.")
            return text.format(most=number(MOST_PERCENT))
        if self.floor.currentData() == _BY_TEAM and self.teams.pending:
            return self.tr("Add the team that was entered, or clear its name.")
        if self.floor.currentData() == _BY_TEAM and not self.teams.tiers:
            return self.tr("Add the teams that need a tier, each with the lowest that will do.")
        return ""

    @Slot()
    def _confirm(self) -> None:
        self.wait(self.confirm)
        self.settings_requested.emit(self.settings())

    def _connect(self) -> None:
        self.watch(self.people, self.seats, self.percent, self.teams.team)
        for box in (self.base, self.floor):
            box.currentIndexChanged.connect(self._show_rows)
        for spin in (self.people, self.seats):
            spin.valueChanged.connect(self._read)
        self.percent.textChanged.connect(self._read)
        self.teams.changed.connect(self._read)
        self.confirm.clicked.connect(self._confirm)

    def _lay_out(self) -> None:
        counted = self.tr("%n by today's count", "", self._needs.base)
        larger = self.tr("Of seats and percentage the larger counts.")
        form = self.form
        form.row("base", self.tr("People to begin with"), self.base, counted)
        self._people = form.row("people", self.tr("Number of people"), self.people)
        form.row("seats", self.tr("Seats to spare"), self.seats)
        form.row("percent", self.tr("Percent of the people"), self.percent, larger)
        floor = self.tr("The cheapest plan gives everybody the highest of them, or one above.")
        form.row("floor", self.tr("Lowest tier"), self.floor, floor)
        form.wide(self.teams)
        layout = self.frame()
        layout.addWidget(form)
        layout.addStretch()
        layout.addWidget(self.state)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.set_opening_size(64)


def with_settings(
    document: Mapping[str, Any], product: str, settings: Mapping[str, Any]
) -> dict[str, Any]:
    """A plan's document with other settings of a product; None takes one away."""
    found: dict[str, Any] = dict(document)
    for key, said in settings.items():
        others = {name: kept for name, kept in found.get(key, {}).items() if name != product}
        found[key] = others if said is None else {**others, product: said}
    return found
