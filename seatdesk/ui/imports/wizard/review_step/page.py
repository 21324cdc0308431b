"""The page of step 4: everything that would happen, before it does."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seatdesk.controllers.imports.plan.plan_subscriptions import WHY_NO_PRICE
from seatdesk.exchange.fields import FieldKind
from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.imports.wizard.review_step.list_cells import grouped
from seatdesk.ui.imports.wizard.review_step.list_model import Ticks
from seatdesk.ui.imports.wizard.review_step.lists import ReviewLists
from seatdesk.ui.imports.wizard.review_step.remember_preset import RememberPreset
from seatdesk.ui.imports.wizard.review_step.seat_choice import SeatChoice
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from seatdesk.controllers.imports.plan.plan_rows import ImportPlan
    from seatdesk.controllers.imports.plan.plan_subscriptions import SubscriptionPlan
    from seatdesk.controllers.imports.preview import ImportPreview
    from seatdesk.domain.forecast.quote import Quote

_NAMED = 5
"""Names in a sentence before “and n more”."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOrder:
    """The import to carry out. `leaving`: users who left the company.

    `take`: figures of subscriptions to take over. `presets`: names under which the answers of files
    are remembered.
    """

    preview: "ImportPreview"
    with_seats: bool
    buy: Mapping[str, int]
    quotes: "tuple[Quote, ...] | None"
    take: Collection[tuple[str, str]]
    leaving: Ticks
    release_leaving: bool
    presets: Mapping[Path, str]


class ImportReviewPage(QWidget):
    """The page: lists, and below them what can still be chosen."""

    changed = Signal()

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.summary = MutedLabel(parent=self)
        self.lists = ReviewLists(state, self)
        self.remarks = Notice(Severity.WARNING, parent=self)
        self.seats = SeatChoice(state, self)
        self.remember = RememberPreset(state, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() * 2 // 3)
        layout.addWidget(self.summary)
        layout.addWidget(self.lists, 1)
        layout.addWidget(self.remarks)
        layout.addWidget(self.seats)
        layout.addWidget(self.remember)
        self.seats.changed.connect(self._follow)
        self.lists.changed.connect(self.changed)
        state.shown.connect(self.show_state)
        self.show_state()

    # -- what would be done ------------------------------------------------------------------------

    @property
    def changes(self) -> int:
        """The number of things that an import would change."""
        preview = self._state.preview
        if preview is None:
            return 0
        plan = preview.plan
        only_seats = 0 if self.seats.with_seats else plan.only_seats
        people = len(plan.new) + len(plan.changed) - only_seats + plan.observed + plan.dated
        return people + len(preview.subscriptions.new) + len(self._taken) + self.lists.leavers

    @property
    def order(self) -> ImportOrder:
        """The import as it is chosen now."""
        preview = self._state.preview
        assert preview is not None  # noqa: S101 - the button is disabled without one
        wants = self.seats.wants
        return ImportOrder(
            preview=preview,
            with_seats=self.seats.with_seats,
            buy=wants,
            quotes=self.seats.quotes if wants else None,
            take=self._taken,
            leaving=self.lists.leaving,
            release_leaving=self.lists.release.isChecked(),
            presets=self.remember.names,
        )

    def why_not(self) -> str:
        """The reason why it cannot be imported now; empty: it can."""
        needs, preview = self._state.needs, self._state.preview
        if preview is None:
            return self.tr("There is no file that can be read.")
        if needs.missing_permission:
            return needs.missing_permission
        if preview.questions:
            return self.tr("Answer the open questions first.")
        if not self.changes:
            return self.tr("There is nothing to import.")
        return self.seats.pending

    @property
    def _taken(self) -> tuple[tuple[str, str], ...]:
        preview = self._state.preview
        different = preview.subscriptions.different if preview else ()
        return tuple(
            (one.product, one.field)
            for one in different
            if not one.why_not and self.lists.taking.has((one.product, one.field))
        )

    # -- what is said ------------------------------------------------------------------------------

    @Slot()
    def show_state(self) -> None:
        """Show a newer preview."""
        preview = self._state.preview
        self.summary.setText(self._summed(preview) if preview else "")
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Bring the sentences in line with what is chosen below."""
        preview = self._state.preview
        self.remarks.show_message("\n".join(self._remarks(preview)) if preview else "")
        self.changed.emit()

    def _summed(self, preview: "ImportPreview") -> str:
        sentences = []
        for read in preview.files:
            data, count = read.counts.data, read.counts.people
            rows = grouped(self.tr("%n row(s)", "", data), data)
            people = grouped(self.tr("%n person(s)", "", count), count)
            text = f"{rows} → {people}" if read.kind is not FieldKind.SUBSCRIPTIONS else rows
            left = read.counts.skipped
            skipped = self.tr("%n left out by you", "", left) if left else ""
            unseen = read.table.layout.notes.hidden
            hidden = self.tr("%n hidden row(s) of the sheet count, too", "", unseen)
            message = ", ".join(filter(None, (text, skipped, hidden if unseen else "")))
            sentences.append(f"{read.name}: {message}" if len(preview.files) > 1 else message)
        sentences.append(self.tr("Everything is stored together, or nothing. It can be undone."))
        return "  ·  ".join(sentences)

    def _remarks(self, preview: "ImportPreview") -> list[str]:
        plan = preview.plan
        cancels = plan.cancels if self.seats.with_seats else ()
        sentences = [self._cancels(product, seats) for product, seats in cancels]
        if plan.unknown_products:
            text = self.tr("The account has no subscription for these seats: {names}")
            sentences.append(text.format(names=self._named(list(plan.unknown_products))))
        if unpriced := [*preview.subscriptions.unpriced, *preview.subscriptions.own]:
            text = self.tr("The price of these subscriptions is left open: {names}")
            sentences.append(text.format(names=self._named(unpriced)))
            sentences += _prices_to_correct(preview.subscriptions)
        if plan.kept_active:
            text = self.tr("The only Super Admin stays active: {names}")
            sentences.append(text.format(names=self._named(list(plan.kept_active))))
        sentences += self._kept_seats(plan)
        if found := len(plan.possible_matches):
            sentences.append(
                self.tr("%n new person(s) may be known already: see Values.", "", found)
            )
        if preview.questions:
            sentences.insert(0, self.tr("Answer the open questions first."))
        return [*filter(None, (self._state.needs.missing_permission,)), *sentences]

    def _kept_seats(self, plan: "ImportPlan") -> list[str]:
        """The seats that stay where they are, although that may not be wanted."""
        sentences = []
        if plan.deactivated_holders:
            text = self.tr(
                "They hold seats, which cannot be unassigned once they are deactivated: {names}"
            )
            sentences.append(
                text.format(names=self._named([email for email, _ in plan.deactivated_holders]))
            )
        if plan.new_deactivated_holders:
            sentences.append(
                self.tr(
                    "%n new user(s) come deactivated with a seat.", "", plan.new_deactivated_holders
                )
            )
        if plan.seats_not_in_file:
            sentences.append(
                self.tr("%n seat(s) held here are not in the files and stay.", "",
                        len(plan.seats_not_in_file))
            )  # fmt: skip
        return sentences

    def _cancels(self, product: str, seats: int) -> str:
        text = self.tr(
            "Assigning these seats cancels the pending change of tier or terms of {product}."
        )
        if seats:
            text = self.tr(
                "Assigning these seats cancels the pending removal of %n {product} seat(s).",
                "",
                seats,
            )
        return text.format(product=product)

    def _named(self, names: list[str]) -> str:
        more = len(names) - _NAMED
        if more <= 0:
            return ", ".join(names)
        and_more = self.tr("and {n} more").format(n=number(more))
        return f"{', '.join(names[:_NAMED])} {and_more}"


def _prices_to_correct(subscriptions: "SubscriptionPlan") -> list[str]:
    """Sentences about wrong prices in a file: which, where, what to do."""
    wrong = {
        product: none
        for product, none in subscriptions.no_price.items()
        if none.why in {"negative", "unreadable"}
    }
    return [
        f"{product}: {translated(WHY_NO_PRICE[none.why]).format(value=none.value, line=none.line)}"
        for product, none in list(wrong.items())[:_NAMED]
    ]
