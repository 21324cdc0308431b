"""The Findings page: read and paged in the worker; its steps and exemptions are made there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot

from seatdesk.controllers.evaluation.seat_findings import EntrySum
from seatdesk.controllers.outcome import Done
from seatdesk.domain.changes.kinds.change_needs import USERS
from seatdesk.domain.findings.finding_steps import findings_scenario
from seatdesk.ui.findings.findings_model import PAGE
from seatdesk.ui.findings.page import FindingsPage, FindingsState
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.text.number_format import money
from seatdesk.ui.text.wording import seats_text
from seatdesk.ui.widgets.tables.cell_clipboard import CopiedCells
from seatdesk.ui.widgets.tables.copied_rows import harmless_texts, put_on_clipboard
from seatdesk.ui.window.context import FINDINGS, WindowContext

if TYPE_CHECKING:
    from array import array

    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.outcome import Outcome
    from seatdesk.controllers.planning.findings import ExemptSeat, FindingsOverview
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.findings.finding import Finding
    from seatdesk.domain.scenario.scenario import Scenario
    from seatdesk.ui.findings.findings_tab import FindingsFilter

MOST_NAMED = 3
PORTION = 2_000
"""Rows that are read at once to be copied."""
ADDED_UP = 20_000
"""Chosen rows whose money is added up."""


@dataclass(frozen=True)
class _Rows:
    """Rows that were read: the numbers of all, and the first of them."""

    entries: "array[int]"
    first: "Sequence[Finding]"


@dataclass(frozen=True)
class _Exempted:
    """The seats that shall be exempt: users by product, and the first of their names."""

    users: dict[str, list[int]]
    names: tuple[str, ...]
    count: int
    today: date


class FindingCommands(QObject):
    """Makes the page when it is first looked at, and does what it asks for."""

    scenario_requested = Signal(str)
    """A scenario is to be looked at."""
    status_changed = Signal(str)
    """The totals of the chosen rows; empty: none of them is looked at."""

    def __init__(self, context: WindowContext, requests: DialogRequests) -> None:
        super().__init__(context.window)
        self._window, self._requests = context.window, requests
        self.page: FindingsPage | None = None
        self._found: FindingsOverview | None = None
        self._asked = 0
        """Counts questions: answers to older ones are not shown."""
        self._summed = 0
        context.window.make_page_later(FINDINGS, self._make_page)

    @Slot()
    def reload(self) -> None:
        """Read everything again, where it is looked at."""
        if self.page is not None and self._window.page == FINDINGS:
            self._read()

    def _make_page(self) -> FindingsPage:
        self.page = page = FindingsPage(self._window)
        page.begin_requested.connect(self._window.begin)
        page.tabs.currentChanged.connect(self.show_selection)
        tab = page.findings
        tab.filter_chosen.connect(self._filter)
        tab.model.page_requested.connect(self._read_page)
        tab.selection_changed.connect(self.show_selection)
        tab.free_requested.connect(self.free_seats)
        tab.give_up_requested.connect(self.give_up_seats)
        tab.exempt_requested.connect(self.exempt_seats)
        tab.copy_requested.connect(self._copy)
        page.exempt.end_requested.connect(self._end_exemptions)
        return page

    # -- reading -------------------------------------------------------------------------------

    def _read(self) -> None:
        session = self._requests.session
        self._asked = asked = self._asked + 1
        wanted = self.page.findings.filter if self.page is not None else None
        scenario = session.active_scenario.name

        def read(
            workspace: "Workspace", progress: "Progress"
        ) -> "tuple[FindingsOverview, _Rows, str]":
            outcome = (
                workspace.findings.read_with(scenario, progress=progress) if scenario else None
            )
            with_scenario = isinstance(outcome, Done)
            found = (
                outcome.value
                if isinstance(outcome, Done)
                else workspace.findings.read(progress=progress)
            )
            return found, _rows(workspace, found, wanted), scenario if with_scenario else ""

        def show(answer: "tuple[FindingsOverview, _Rows, str]") -> None:
            if asked == self._asked:
                self._show(*answer)

        job = session.ask(read, show)
        if job is not None:
            text = self.tr("Looking for seats that cost money for nothing…")
            ProgressDialog(text, job, session.runner, self._window)

    def _show(self, found: "FindingsOverview", rows: _Rows, scenario: str) -> None:
        if self.page is None:
            return
        self._found = found
        sealed, no_permission = self._requests.sealed(), self._requests.why_not(USERS)
        self.page.show_state(FindingsState(found, sealed, sealed or no_permission, scenario))
        self.page.findings.show_rows(rows.entries, rows.first)

    @Slot(object)
    def _filter(self, wanted: "FindingsFilter") -> None:
        found = self._found
        if found is None:
            return
        self._asked = asked = self._asked + 1

        def show(rows: _Rows) -> None:
            if asked == self._asked and self.page is not None:
                self.page.findings.show_rows(rows.entries, rows.first)

        self._requests.session.ask(lambda workspace, _: _rows(workspace, found, wanted), show)

    @Slot(int)
    def _read_page(self, first: int) -> None:
        found, page = self._found, self.page
        if found is None or page is None:
            return
        shown = page.findings.model.entries
        entries = shown[first : first + PAGE]

        def show(rows: "list[Finding]") -> None:
            if page.findings.model.entries is shown:  # a later question may have been given up
                page.findings.model.show_page(first, rows)
                page.findings.refresh_row()

        self._read_rows(found, entries, show)

    def read_all(self, then: "Callable[[list[Finding]], None]") -> None:
        """Read every row that the filter finds, for what needs them at once."""
        if self._found is not None and self.page is not None:
            self._read_rows(self._found, self.page.findings.model.entries, then)

    def _read_rows(
        self,
        found: "FindingsOverview",
        entries: "array[int]",
        then: "Callable[[list[Finding]], None]",
    ) -> None:
        self._requests.session.ask(
            lambda workspace, _: workspace.findings.rows(found.pages, entries), then
        )

    # -- the selection -------------------------------------------------------------------------

    @Slot()
    def show_selection(self) -> None:
        """Add the chosen rows up, as a spreadsheet does."""
        page, found = self.page, self._found
        if page is None or found is None or self._window.page != FINDINGS:
            return
        self._summed = summed = self._summed + 1
        seen = page.tabs.currentWidget() is page.findings
        count = sum(map(len, page.findings.view.selected_rows())) if seen else 0
        self.status_changed.emit(self._count(count))
        if not 0 < count <= ADDED_UP:
            return
        chosen = page.findings.chosen

        def show(sums: "list[EntrySum]") -> None:
            if summed == self._summed and self._window.page == FINDINGS:  # and the same tab
                self.status_changed.emit(self._told(count, sums))

        self._requests.session.ask(lambda _workspace, _: found.pages.sums(chosen), show)

    @Slot(bool)
    def _copy(self, headers: bool) -> None:  # noqa: FBT001 - a slot
        """Read the chosen rows, all of them when none is chosen, and copy them in the worker."""
        found, page = self._found, self.page
        if found is None or page is None:
            return
        model, chosen = page.findings.model, page.findings.chosen or page.findings.model.entries

        def write(workspace: "Workspace", progress: "Progress") -> CopiedCells:
            block = [list(model.headings())] if headers else []
            for start in range(0, len(chosen), PORTION):
                progress.step(start, len(chosen))
                rows = workspace.findings.rows(found.pages, chosen[start : start + PORTION])
                block += map(model.copied_line, rows)
            return harmless_texts(block)

        session = self._requests.session
        job = session.ask(write, put_on_clipboard)
        if job is not None:
            text = self.tr("Copying %n row(s)…", "", len(chosen))
            ProgressDialog(text, job, session.runner, self._window)

    def _count(self, count: int) -> str:
        return self.tr("%n row(s) selected", "", count) if count else ""

    def _told(self, count: int, sums: "list[EntrySum]") -> str:
        parts = [self._count(count), seats_text(sum(one.seats for one in sums))]
        sunk, avoidable = self.tr("{amount} sunk"), self.tr("{amount} avoidable")
        parts.append(sunk.format(amount=_total(sums, "sunk")))
        parts.append(avoidable.format(amount=_total(sums, "avoidable")))
        return " · ".join(parts)

    # -- steps ---------------------------------------------------------------------------------

    @Slot()
    def free_seats(self) -> None:
        """Steps that free the seats of the chosen rows."""
        text = self.tr(
            "Steps that free the seats of %n finding(s) added to the scenario {scenario}",
            "",
            self._chosen(),
        )
        step = Step(self.tr("free seats in a scenario"), self._told_where(text))
        self._make_steps(step, lambda w, rows, name: w.finding_steps.free(rows, name))

    @Slot()
    def give_up_seats(self) -> None:
        """The same, and as many seats are given up at the renewal as the contract lets go."""
        text = self.tr(
            "Steps that give up the seats of %n finding(s) added to the scenario {scenario}",
            "",
            self._chosen(),
        )
        step = Step(self.tr("give up seats in a scenario"), self._told_where(text))
        self._make_steps(step, lambda w, rows, name: w.finding_steps.give_up(rows, name))

    def _chosen(self) -> int:
        return len(self.page.findings.chosen) if self.page is not None else 0

    def _told_where(self, text: str) -> str:
        """A text with the scenario that the steps go in: the active one, or that of the day."""
        session = self._requests.session
        scenario = session.active_scenario.name
        if not scenario and session.snapshot is not None:
            scenario = findings_scenario(session.snapshot.today).name
        return text.format(scenario=scenario)

    def _make_steps(
        self,
        step: Step,
        use_case: "Callable[[Workspace, Sequence[Finding], str], Outcome[Scenario]]",
    ) -> None:
        found, page = self._found, self.page
        if found is None or page is None:
            return
        chosen = page.findings.chosen
        active = self._requests.session.active_scenario.name

        def made(done: "Done[Scenario]") -> None:
            self.scenario_requested.emit(done.value.name)

        self._requests.run(
            step,
            lambda workspace: use_case(
                workspace, workspace.findings.rows(found.pages, chosen), active
            ),
            done=made,
        )

    # -- exemptions ----------------------------------------------------------------------------

    @Slot()
    def exempt_seats(self) -> None:
        """Ask why the chosen seats are needed, and exempt them."""
        found, page = self._found, self.page
        if found is None or page is None:
            return
        chosen = page.findings.chosen

        def look(workspace: "Workspace", _progress: "Progress") -> _Exempted:
            held = [entry for entry in chosen if entry >= 0]
            rows = workspace.findings.rows(found.pages, held[:MOST_NAMED])
            names = tuple(row.name or row.email for row in rows)
            return _Exempted(_by_product(found, held), names, len(held), found.account.as_of)

        self._requests.session.ask(look, self._ask_exemption)

    def _ask_exemption(self, seats: "_Exempted") -> None:
        from seatdesk.ui.findings.exempt_dialog import ExemptDialog, ExemptNeeds  # noqa: PLC0415 - when it is opened

        dialog = ExemptDialog(ExemptNeeds(seats.names, seats.count, seats.today), self._window)
        step = Step(self.tr("exempt {who} from findings"), self.tr("{who} exempted"))
        who = seats.names[0] if seats.count == 1 and seats.names else seats_text(seats.count)

        def request(reason: str, until: date | None) -> None:
            self._requests.run(
                step.about(who=who),
                lambda workspace: workspace.findings.exempt_many(seats.users, reason, until),
                dialog,
            )

        dialog.exempt_requested.connect(request)
        dialog.open()

    @Slot(object)
    def _end_exemptions(self, seats: "tuple[ExemptSeat, ...]") -> None:
        step = Step(
            self.tr("end the exemption of {who}"), self.tr("Exemption of {who} ended")
        ).about(who=seats[0].email if len(seats) == 1 else seats_text(len(seats)))
        wanted: dict[str, list[int]] = {}
        for seat in seats:
            wanted.setdefault(seat.exemption.product, []).append(seat.exemption.user)
        self._requests.run(step, lambda workspace: workspace.findings.unexempt_many(wanted))


def _total(sums: "Sequence[EntrySum]", which: Literal["sunk", "avoidable"]) -> str:
    """One figure of some rows together, by currency."""
    totals: dict[str, Decimal] = {}
    for one in sums:
        currency = one.subscription.currency
        totals[currency] = totals.get(currency, Decimal(0)) + one.amount(which)
    return " + ".join(money(total, currency) for currency, total in totals.items())


def _rows(
    workspace: "Workspace", found: "FindingsOverview", wanted: "FindingsFilter | None"
) -> _Rows:
    """The rows that a filter lets through, and the first page of them."""
    entries = (
        found.pages.entries(wanted.reason, wanted.product)
        if wanted is not None
        else found.pages.entries()
    )
    return _Rows(entries, workspace.findings.rows(found.pages, entries[:PAGE]))


def _by_product(found: "FindingsOverview", entries: Sequence[int]) -> dict[str, list[int]]:
    """The users of some seats by their product."""
    users: dict[str, list[int]] = {}
    for entry in entries:
        users.setdefault(found.pages.product_of(entry), []).append(found.pages.found[entry].user)
    return users
