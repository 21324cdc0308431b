"""The Seats page: the users table, its filters, and the footer that stores the draft (S1-S8)."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seatdesk.controllers.read_models import PoolRow, UserQuery, Views
from seatdesk.domain.seat_draft import SeatDraft, SeatPlan
from seatdesk.override import override
from seatdesk.ui.seats.draft_footer import DraftFooter
from seatdesk.ui.seats.filter_chips import FilterChips
from seatdesk.ui.seats.table.columns import SEAT, ColumnSet, UseLimits
from seatdesk.ui.seats.table.model import UserTable
from seatdesk.ui.seats.table.selection_keeper import HiddenSelection, SelectionKeeper
from seatdesk.ui.seats.table.user_rows import UserRows
from seatdesk.ui.seats.table.view import ArrangedColumns, BoxClicks, UserTableView, ids_of
from seatdesk.ui.seats.user_search import FIRST, FirstLook, Found, UserSearch
from seatdesk.ui.session.job_runner import JobRunner
from seatdesk.ui.style import theme

if TYPE_CHECKING:
    from seatdesk.ui.widgets.empty.first_steps import FirstSteps


class SeatsPage(QWidget):
    """The page: shows users and asks for what people do to them; decides nothing."""

    toggle_requested = Signal(str, object)
    """Product, ids: turn these boxes (S8)."""
    opened = Signal(object)
    """User id."""
    filter_typed = Signal(str)
    filter_cleared = Signal()
    selection_changed = Signal()
    found_changed = Signal()
    columns_changed = Signal()
    failed = Signal(object)
    begin_requested = Signal(str)
    """The key of the action or page that a first step leads to."""

    def __init__(
        self, draft: SeatDraft, search_runner: JobRunner, reader: JobRunner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Seats"))
        self.draft = draft
        self.views: Views | None = None
        self.pools: tuple[PoolRow, ...] = ()
        self.today = date.min
        self.limits = UseLimits()
        self.complete = True
        self.first_steps: FirstSteps | None = None
        """Shown in place of the table while there is nobody."""
        self._text = ""
        self._scenario: Mapping[int, Mapping[str, bool]] | None = None
        """The seats of users whom the active scenario names; None: there is none."""
        self._plan: SeatPlan | None = None
        self._plan_of: tuple[object, ...] = ()
        """The facts that plan was made of: it is asked for with every key that is typed."""
        self._asked = UserQuery()
        self._answered: UserQuery | None = None
        self._filtered: tuple[str, str] | None = None
        """The text and the chip that all users were last found for."""
        self.rows = UserRows(reader, self)
        self.rows.failed.connect(self.failed)
        self.search = UserSearch(search_runner, self)
        self.search.found.connect(self._show_found)
        self.search.failed.connect(self.failed)
        self.chips = FilterChips(self)
        self.view = UserTableView(self)
        self.model = UserTable(ColumnSet((), self.today, self.limits), draft, self.rows, self.view)
        self.view.setModel(self.model)
        self.columns = ArrangedColumns(self.view)
        self._keeper = SelectionKeeper(self.view)
        self._boxes = BoxClicks(self.view, self.model)
        self.footer = DraftFooter(self)
        self._lay_out()
        self.hidden_rows = HiddenSelection(self._keeper, self._column, self)
        self._connect()

    # -- what it shows -------------------------------------------------------------------------

    def show_account(
        self, views: Views, pools: Sequence[PoolRow], today: date, limits: UseLimits
    ) -> None:
        """Show another workspace, or the same one on another day or with other limits."""
        self._use_workspace(views, pools, today, limits)
        self.look_up()

    def show_first(self, look: FirstLook, today: date) -> None:
        """Show a workspace whose first rows were read already."""
        self._use_workspace(look.views, look.pools, today, UseLimits())
        self._asked = self.query()
        if look.found is None:
            self.look_up()
        else:
            self.search.begin_with(self._asked, look.found)

    def _use_workspace(
        self, views: Views, pools: Sequence[PoolRow], today: date, limits: UseLimits
    ) -> None:
        self.views, self.today, self.limits = views, today, limits
        self.search.read_from(views)
        self.rows.read_from(views)
        self.use_pools(pools)
        self._fit_columns(anew=True)

    def pause(self) -> None:
        """Stop reading until the first rows are painted: it would slow that down."""
        self.search.pause()
        self.rows.pause()

    @Slot()
    def resume(self) -> None:
        """Read on: the first rows are painted."""
        self.search.resume()
        self.rows.resume()

    def forget(self) -> None:
        """Show nothing: no workspace is open."""
        self.search.read_from(None)
        self.rows.read_from(None)
        self._keeper.forget()
        self.views, self.pools, self._answered = None, (), None
        self.columns.forget()
        self.model.show_ids(array("i"))
        self._scenario = None
        self.show_counts({})

    def use_pools(self, pools: Sequence[PoolRow]) -> None:
        """Use these pools, as they are stored, without those that have ended."""
        self.pools = tuple(pool for pool in pools if not pool.ended)

    def reload(self, pools: Sequence[PoolRow]) -> None:
        """Read again after a change of what is stored, and keep what is selected."""
        if self.views is None:
            return
        self.use_pools(pools)
        self._fit_columns(anew=False)
        self.model.reread()
        self.look_up()

    def use_plan(
        self,
        seats: Mapping[int, Mapping[str, bool]] | None,
        pools: Sequence[PoolRow],
        today: date,
    ) -> None:
        """Show the seats of these users as a scenario has them; None: all as they are stored."""
        before, self._scenario = self.plan(), seats
        self.use_pools(pools)
        self._fit_columns(anew=False)
        if self.rows.use_plan(seats or {}, today):
            self.model.reread()
        if self.plan() != before:
            self.look_up()

    def plan(self) -> SeatPlan | None:
        """The seats that are shown; None: they are those that are stored."""
        if self._scenario is None and not self.draft.dirty:
            return None
        made_of = (self._scenario, self.draft.version, self.pools, self.today)
        if made_of != self._plan_of:
            from seatdesk.ui.seats.shown_seats import shown_seats  # noqa: PLC0415 - when there are some

            self._plan_of = made_of
            self._plan = shown_seats(self._scenario or {}, self.draft, self.pools, self.today)
        return self._plan

    @Slot()
    def follow_draft(self) -> None:
        """Once a draft is gone, what was found by it is looked for again.

        While it grows nobody leaves the list: a row must not vanish under who ticks its box.
        """
        if not self.draft.dirty and self._asked.plan != self.plan():
            self.look_up()

    def use_day(self, today: date, limits: UseLimits) -> None:
        """Use the day and the limits of use, when they differ from those used so far."""
        if (today, limits) != (self.today, self.limits):
            self.today, self.limits = today, limits
            self._fit_columns(anew=True)
            self.look_up()

    def reformat(self) -> None:
        """Format the rows anew, in other words or for another region."""
        self._fit_columns(anew=True)
        self.look_up()

    def filter_by(self, text: str) -> None:
        """Show the users that match the text of the filter field."""
        self._text = text
        self.look_up()

    def look_up(self) -> None:
        """Search the users of text, chip and order.

        Asked again, what is shown stays until all is found: the first rows alone would lose place
        and selection further down.
        """
        self._asked = query = self.query()
        again = query == self._answered and len(self.model.ids) >= FIRST
        self._keeper.begin()
        self.search.ask(query, whole=again or self._keeper.is_large, kept=self._keeper.users)

    def query(self) -> UserQuery:
        """The query of text, chip and order as they are now."""
        there = {column.key for column in self.model.columns}
        order = tuple(
            (key.removeprefix(SEAT), down) for key, down in self.model.sort_order if key in there
        )
        chip, idle_after = self.chips.current, self.limits.idle_after
        return UserQuery(self._text, chip, order, self.today, idle_after, self.plan())

    def filter_words(self) -> str:
        """The filter of the table in words; empty: everybody is shown."""
        query = self.query()
        chip = "" if query.chip == "all" else self.chips.chips[query.chip].title
        return " · ".join(filter(None, (query.text.strip(), chip)))

    def lock(self, why_not: str) -> None:
        """Disable the boxes and name the permission that is missing (P1); empty: enable them."""
        if why_not != self.model.locked:
            self.model.locked = why_not
            self.view.viewport().update()

    def show_counts(self, counts: dict[str, int]) -> None:
        """Write the counts of the chips; while there is nobody at all, say how to begin."""
        self.chips.show_counts(counts, self.limits.idle_after)
        nobody = counts.get("all") == 0
        if nobody or self.first_steps is not None:
            self._show_first_steps(nobody=nobody)

    def _show_first_steps(self, *, nobody: bool) -> None:
        """The steps are made when they are first needed: most workspaces have users."""
        if self.first_steps is None:
            from seatdesk.ui.widgets.empty.first_steps import FirstSteps  # noqa: PLC0415 - as said

            self.first_steps = FirstSteps(self.tr("No users yet"), self)
            self.first_steps.requested.connect(self.begin_requested)
            self._column.insertWidget(self._column.indexOf(self.view), self.first_steps, 1)
        self.first_steps.show_done(subscription=bool(self.pools), people=False)
        self.first_steps.setVisible(nobody)
        for part in (self.chips, self.view, self.footer):
            part.setVisible(not nobody)

    # -- selection -----------------------------------------------------------------------------

    def selected_ids(self) -> tuple[int, ...]:
        """The ids of the selected users, in the order of the table."""
        return ids_of(self.view)

    def select_ids(self, ids: Iterable[int]) -> int:
        """Select those of the users that are shown; returns how many."""
        shown = self._keeper.choose(frozenset(ids))
        if shown:
            first = min(self.view.selected_rows())
            self.view.scrollTo(self.model.index(first, 0))
        self.hidden_rows.show_count()
        return shown

    def focus_table(self) -> None:
        """Put the keyboard into the table."""
        self.view.setFocus()

    # -- inside --------------------------------------------------------------------------------

    @Slot(object)
    def _show_found(self, found: Found) -> None:
        ids, self.complete = found.ids, found.complete
        self.rows.put(found.read)
        if not ids:
            from seatdesk.ui.seats.empty_words import nobody_words  # noqa: PLC0415 - when it is so

            self.view.placeholder = nobody_words(self._text, self.chips.current)
        self._answered = self._asked if found.complete else None
        if self.model.continues(ids):
            self.model.append_rest(ids)
            self._keeper.complete(found.rows)
        elif ids != self.model.ids:
            self.model.show_ids(ids)
            self._keeper.recall(found.rows)
        elif not ids:
            self.view.viewport().update()  # why nobody is shown may have changed
        if found.complete:
            filtered = (self._asked.text, self._asked.chip)
            self._keeper.end(same=filtered == self._filtered)
            self._filtered = filtered
            self._tell_nobody()
            self.hidden_rows.show_count()
        self.view.measure_rows()
        self.found_changed.emit()

    def _tell_nobody(self) -> None:
        """Have read out why nobody is shown, which eyes read in the empty table."""
        reason = "" if self.model.ids else self.view.placeholder
        if reason != self.view.accessibleDescription():
            self.view.setAccessibleDescription(reason)
            self.view.announce(reason)

    def _fit_columns(self, *, anew: bool) -> None:
        products = tuple(pool.product for pool in self.pools)
        if not anew and products == self.model.set.products:
            return
        self.columns.show_columns(ColumnSet(products, self.today, self.limits))
        self.search.columns = tuple(c.key.removeprefix(SEAT) for c in self.model.columns)

    @Slot()
    def _show_everybody(self) -> None:
        self.chips.choose("all")
        if self._text:
            self.filter_cleared.emit()
        else:
            self.look_up()

    @Slot(object)
    def _sort(self, order: tuple[tuple[str, bool], ...]) -> None:
        self.model.sort_order = order
        self.view.header.viewport().update()
        self.look_up()
        self.columns_changed.emit()

    def _connect(self) -> None:
        self.chips.chosen.connect(self.look_up)
        self._boxes.toggle_requested.connect(self.toggle_requested)
        self.view.opened.connect(self.opened)
        self.view.typed.connect(self.filter_typed)
        self.view.header.sort_requested.connect(self._sort)
        self.view.header.layout_changed.connect(self.columns_changed)
        self.view.selectionModel().selectionChanged.connect(self.hidden_rows.follow)
        self.view.selectionModel().selectionChanged.connect(self.selection_changed)
        self.hidden_rows.show_requested.connect(self._show_everybody)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        top = QHBoxLayout()
        top.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        top.addWidget(self.chips)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self.footer)

    @override
    def setFocus(self, *_args: object) -> None:
        if self.view.isHidden() and self.first_steps is not None:
            self.first_steps.focusNextChild()
        else:
            self.view.setFocus()
