"""The users table: its model, its painting, its keyboard and its header."""

from array import array
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QMenu

from seatdesk.controllers.read_models import UserQuery
from seatdesk.domain.account.account import Policies
from seatdesk.domain.seat_draft import SeatDraft
from seatdesk.ui.seats.table.clipboard import block_of
from seatdesk.ui.seats.table.columns import ColumnKind, ColumnSet, UseLimits
from seatdesk.ui.seats.table.header import next_sort
from seatdesk.ui.seats.table.model import UserTable
from seatdesk.ui.seats.table.row_index import places_of
from seatdesk.ui.seats.table.selection_keeper import SelectionKeeper
from seatdesk.ui.seats.table.text_cache import TextCache
from seatdesk.ui.seats.table.user_rows import AHEAD, KEPT, UserRows
from seatdesk.ui.seats.table.view import UserTableView
from seatdesk.ui.seats.tick_rules import tick
from seatdesk.ui.session.undo_stack import ClearDraft, TickSeats, box_change
from seatdesk.ui.widgets.tables.cell_clipboard import clipboard_texts, mime_of
from tests.ui.seats.fake_views import PRODUCTS, TODAY, AtOnce, FakeViews, user_row

SALES = PRODUCTS[0]
Role = Qt.ItemDataRole


class Table:
    """A table of users in a view, without a window round it."""

    def __init__(self, qtbot, users=300):
        self.views = FakeViews(users)
        self.draft = SeatDraft()
        self.view = UserTableView()
        qtbot.addWidget(self.view)
        runner: Any = AtOnce()
        self.rows = UserRows(runner, self.view)
        views: Any = self.views
        self.rows.read_from(views)
        self.model = UserTable(
            ColumnSet(PRODUCTS, TODAY, UseLimits()), self.draft, self.rows, self.view
        )
        self.view.setModel(self.model)
        self.view.header.restore({})
        self.model.show_ids(self.views.ids(UserQuery(sort=(("id", False),))))
        self.view.resize(900, 500)
        self.view.show()
        qtbot.waitExposed(self.view)

    def column(self, key):
        return self.model.set.find(key)

    def index(self, row, key):
        return self.model.index(row, self.column(key))


@pytest.fixture
def table(qtbot):
    return Table(qtbot)


def test_the_table_obeys_the_item_model_contract(table, qtmodeltester):
    qtmodeltester.check(table.model)


def test_only_rows_around_those_in_sight_are_read_and_few_are_kept(qtbot):
    table = Table(qtbot, users=KEPT + 1_000)
    assert sum(table.rows.get(user) is not None for user in table.model.ids) < 3 * AHEAD
    for row in range(KEPT + 1_000):
        table.model.line(row)
    assert sum(table.rows.get(user) is not None for user in table.model.ids) == KEPT


def test_painting_reads_lines_never_data(table, monkeypatch, qtbot):
    asked = []
    monkeypatch.setattr(UserTable, "data", lambda *args: asked.append(args))
    table.view.viewport().repaint()
    assert not asked


def test_a_box_says_whose_seat_it_is_and_how_it_stands(table):
    def spoken(user, product):
        return table.index(table.model.row_of(user), f"seat:{product}").data(
            Role.AccessibleTextRole
        )

    assert spoken(3, SALES) == "Sales Hub seat, Dan Falk, assigned"
    assert spoken(1, SALES) == "Sales Hub seat, Bo Ek, not assigned"
    assert spoken(8, SALES) == (
        "Sales Hub seat, Ines de la Cruz, not available: The user is deactivated"
    )
    table.model.locked = "Ask a Super Admin"
    assert spoken(1, SALES) == "Sales Hub seat, Bo Ek, not available: Ask a Super Admin"
    state = table.index(table.model.row_of(3), f"seat:{SALES}").data(Role.CheckStateRole)
    assert Qt.CheckState(state) is Qt.CheckState.Checked


def test_a_braced_name_is_read_as_it_is_written(table):
    table.views.users[1] = user_row(1, name="{product}")
    table.model.reread()
    assert "{product}" in table.index(0, f"seat:{SALES}").data(Role.AccessibleTextRole)


def test_setting_a_check_state_is_a_request(table, qtbot):
    index = table.index(0, f"seat:{SALES}")
    with qtbot.waitSignal(table.model.seat_toggled) as asked:
        assert table.model.setData(index, 2, Role.CheckStateRole)
    assert asked.args == [table.model.id_at(0), SALES, True]
    assert not table.model.setData(table.index(0, "name"), 2, Role.CheckStateRole)
    assert not table.draft.dirty


def test_boxes_are_checkable_and_nothing_is_editable(table):
    assert table.index(0, f"seat:{SALES}").flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not table.index(0, "name").flags() & Qt.ItemFlag.ItemIsEditable


def test_the_same_order_again_keeps_selection_and_position(table):
    table.view.selectRow(5)
    table.model.show_ids(array("q", table.model.ids))
    assert table.view.selected_count() == 1


def test_a_user_who_vanished_leaves_a_line_that_can_be_painted(table):
    del table.views.users[1]
    table.model.reread()
    table.view.viewport().repaint()
    assert table.model.line(0).row.status == "removed"


def test_space_asks_for_the_column_under_the_cursor(table, qtbot):
    table.view.setCurrentIndex(table.index(2, f"seat:{SALES}"))
    with qtbot.waitSignal(table.view.selection_toggle_requested) as asked:
        qtbot.keyClick(table.view, Qt.Key.Key_Space)
    assert asked.args == [SALES]


def test_tab_leaves_the_table(table):
    assert not table.view.tabKeyNavigation()


def test_letters_go_to_the_filter_instead_of_searching_a_million_rows(table, qtbot):
    table.view.setFocus()
    with qtbot.waitSignal(table.view.typed) as typed:
        qtbot.keyClicks(table.view, "a")
    assert typed.args == ["a"]


def test_a_click_on_a_box_leaves_the_selection_alone(table, qtbot):
    table.view.selectRow(1)
    row = 4
    box = table.view.box_rect(row, table.column(f"seat:{SALES}"))
    with qtbot.waitSignal(table.view.box_clicked) as clicked:
        qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert clicked.args == [table.model.id_at(row), SALES]
    assert [first for first, _ in table.view.selected_blocks()] == [1]


def test_a_press_that_ends_elsewhere_is_no_click(table, qtbot):
    box = table.view.box_rect(4, table.column(f"seat:{SALES}"))
    viewport = table.view.viewport()
    with qtbot.assertNotEmitted(table.view.box_clicked):
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=box.center())
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_paints_in_both_directions_with_draft_selection_and_marks(table, direction):
    table.view.setLayoutDirection(direction)
    table.draft.put(1, SALES, seated=True, stored=False)
    table.view.selectAll()
    table.view.viewport().repaint()
    before = table.view.grab().toImage()
    table.view.clearSelection()
    assert before != table.view.grab().toImage()
    assert isinstance(before, QImage)


def test_an_empty_table_says_why(table):
    table.view.placeholder = "Nobody"
    table.model.show_ids(array("q"))
    blank = table.view.grab().toImage()
    table.view.placeholder = ""
    table.view.viewport().update()
    assert blank != table.view.grab().toImage()


def test_sorting_turns_replaces_and_adds():
    order = (("name", False),)
    assert next_sort(order, "name", also=False) == (("name", True),)
    assert next_sort(order, "team", also=False) == (("team", False),)
    assert next_sort(order, "team", also=True) == (("name", False), ("team", False))
    both = (("name", False), ("team", False))
    assert next_sort(both, "team", also=True) == (("name", False), ("team", True))


def test_the_header_sorts_by_click_and_adds_by_shift_click(table, qtbot):
    header, spot = table.view.header, QPoint
    x = header.sectionViewportPosition(table.column("team")) + 20
    with qtbot.waitSignal(header.sort_requested) as asked:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot(x, 8))
    assert asked.args[0] == (("team", False),)
    shift = Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(header.sort_requested) as asked:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, shift, spot(x, 8))
    assert asked.args[0] == (("name", False), ("team", False))


def test_columns_are_chosen_remembered_by_key_and_reset(table):
    header, menu = table.view.header, QMenu()
    header.choices(menu)
    team = next(a for a in menu.actions() if a.text() == "Team")
    team.setChecked(False)
    assert table.view.isColumnHidden(table.column("team"))
    header.resizeSection(0, 333)
    saved = header.arrangement()
    header.reset_columns()
    assert not table.view.isColumnHidden(table.column("team"))
    assert 0 <= table.view.viewport().width() - header.length() < header.count()
    header.restore(saved | {"order": ["email", "name", "unknown key"]})
    assert table.view.isColumnHidden(table.column("team"))
    assert header.sectionSize(0) == 333
    assert header.visualIndex(table.column("email")) == 0


def in_sight(table):
    """The columns that are wholly in sight."""
    view = table.view
    return [
        column.key
        for number, column in enumerate(table.model.columns)
        if view.columnWidth(number) > 0
        and view.columnViewportPosition(number) >= 0
        and view.columnViewportPosition(number) + view.columnWidth(number)
        <= view.viewport().width()
    ]


def drag(table, qtbot, key, by):
    """Drag the right edge of a column."""
    header, button = table.view.header, Qt.MouseButton.LeftButton
    column = table.column(key)
    edge = header.sectionViewportPosition(column) + header.sectionSize(column) - 1
    qtbot.mouseMove(header.viewport(), QPoint(edge, 8))
    qtbot.mousePress(header.viewport(), button, pos=QPoint(edge, 8))
    header.resizeSection(column, header.sectionSize(column) + by)
    qtbot.mouseRelease(header.viewport(), button, pos=QPoint(edge + by, 8))


def test_a_narrow_window_shows_the_address_below_the_name(table):
    view, email = table.view, table.column("email")
    view.measure_rows()
    height = view.rowHeight(0)
    assert view.header.folded == email
    assert view.isColumnHidden(email)
    assert "email" not in view.header.arrangement()["hidden"]
    with_address = view.grab().toImage()
    view.header.choose(email, shown=False)
    assert view.rowHeight(0) < height
    assert view.grab().toImage() != with_address
    assert "email" in view.header.arrangement()["hidden"]
    view.header.choose(email, shown=True)
    assert view.grab().toImage() == with_address
    view.resize(1600, 500)
    assert not view.isColumnHidden(email)
    assert view.rowHeight(0) < height


def test_a_search_that_finds_few_measures_no_column_anew(table, qtbot, monkeypatch):
    """The scroll bar goes and comes back; its place is kept."""
    view = table.view
    view.measure_rows()
    widths = [view.columnWidth(number) for number in range(len(table.model.columns))]
    measured = []
    monkeypatch.setattr(UserTableView, "_use_widths", lambda *args, **_: measured.append(args))
    whole = table.model.ids
    table.model.show_ids(whole[:3])
    qtbot.waitUntil(lambda: not view.verticalScrollBar().isVisible())
    table.model.show_ids(whole)
    qtbot.waitUntil(lambda: view.verticalScrollBar().isVisible())
    assert measured == []
    assert widths == [view.columnWidth(number) for number in range(len(table.model.columns))]


def test_where_rows_have_two_lines_a_long_text_is_parted_between_words():
    texts = TextCache(QFont())
    room = texts.advance("Development")
    parted = texts.in_two_lines("Research and Development", room)
    assert " ".join(parted) == "Research and Development"
    assert parted[1].endswith("Development")
    assert texts.in_two_lines("Sales", room) == ("Sales",)
    assert texts.in_two_lines("Forschungsabteilung", 10) == ("Forschungsabteilung",)
    assert texts.in_two_lines("", room) == ("",)


def test_the_first_row_in_sight_stays_there_when_rows_become_higher(table):
    view = table.view
    view.resize(1600, 500)
    view.verticalScrollBar().setValue(100 * view.rowHeight(0))
    view.resize(900, 500)
    assert view.rowAt(0) == 100


def test_s1_no_width_that_was_dragged_hides_a_column_of_seats(table, qtbot):
    seats = [f"seat:{product}" for product in PRODUCTS]
    assert set(seats) < set(in_sight(table))
    drag(table, qtbot, "name", 2_000)
    assert set(seats) < set(in_sight(table))
    table.view.resize(600, 500)
    assert set(seats) < set(in_sight(table))


def test_a_dragged_column_keeps_its_width_and_the_others_follow_the_window(table, qtbot):
    view, team = table.view, table.column("team")
    view.measure_rows()
    usual = view.columnWidth(team)
    drag(table, qtbot, "team", 40)
    assert view.columnWidth(team) == usual + 40
    for width in (1_000, 1_500):
        view.resize(width, 500)
        assert view.columnWidth(team) == usual + 40
        assert view.header.length() == view.viewport().width()


@pytest.mark.parametrize("by_menu", [False, True])
def test_a_dragged_column_is_given_its_automatic_width_again(table, qtbot, by_menu):
    view, header, team = table.view, table.view.header, table.column("team")
    view.measure_rows()
    usual = view.columnWidth(team)
    drag(table, qtbot, "team", 40)
    if by_menu:
        menu = QMenu()
        header.choices(menu)
        (action,) = (a for a in menu.actions() if a.text() == "Automatic widths")
        action.trigger()
    else:
        edge = QPoint(header.sectionViewportPosition(team) + header.sectionSize(team) - 1, 8)
        qtbot.mouseMove(header.viewport(), edge)
        qtbot.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    assert view.columnWidth(team) == usual
    assert "widths" not in header.arrangement()


def test_s8_mixed_boxes_all_turn_on_and_then_all_off():
    rows = [user_row(n, status="active", seats=(SALES,) if n == 1 else ()) for n in (1, 2, 3)]
    draft = SeatDraft()
    first = tick(rows, SALES, draft)
    assert (first.seated, first.users) == (True, (2, 3))
    TickSeats("", draft, lambda *_: None, box_change(draft, SALES, (2, 3), seated=True)).redo()
    second = tick(rows, SALES, draft)
    assert (second.seated, second.users) == (False, (1, 2, 3))


def test_p6_deactivated_holders_are_listed_and_the_others_turned():
    rows = [user_row(1, status="active", seats=()), user_row(2, status="deactivated", seats=())]
    ticking = tick(rows, SALES, SeatDraft())
    assert ticking.users == (1,)
    assert len(ticking.refused) == 1
    assert not ticking.deactivated_holders
    held = [user_row(3, status="deactivated", seats=(SALES,))]
    assert tick(held, SALES, SeatDraft()).deactivated_holders == (3,)


def test_s2_boxes_of_users_whose_seats_do_not_count_move_no_balance():
    policies = Policies(invited_hold_seat=False)
    rows = [user_row(1, status="active", seats=()), user_row(2, status="invited", seats=())]
    draft = SeatDraft()
    ticking = tick(rows, SALES, draft, policies=policies)
    assert ticking.uncounted == {2}

    change = box_change(draft, SALES, ticking.users, seated=True, uncounted=ticking.uncounted)
    command = TickSeats("", draft, lambda *_: None, change)
    command.redo()
    assert (draft.balance(SALES), len(draft)) == (1, 2)
    discard = ClearDraft("", draft, lambda: None)
    discard.redo()
    discard.undo()
    assert draft.balance(SALES) == 1
    command.undo()
    assert (draft.balance(SALES), len(draft)) == (0, 0)


def test_a_flip_and_its_undo_leave_nothing_behind():
    draft = SeatDraft()
    draft.put(1, SALES, seated=False, stored=True)
    command = TickSeats("", draft, lambda *_: None, box_change(draft, SALES, (1, 2), seated=True))
    command.redo()
    assert draft.to_assign(SALES) == (2,)
    assert not draft.to_unassign(SALES)
    command.undo()
    assert draft.to_unassign(SALES) == (1,)
    assert not draft.to_assign(SALES)


def test_copied_cells_survive_a_spreadsheet(table):
    table.views.users[1] = user_row(1, name='Tab\there "x"', seats=(SALES,))
    table.model.reread()
    columns = [
        (n, c) for n, c in enumerate(table.model.columns) if c.key in {"name", "last_active"}
    ]
    columns += [(n, c) for n, c in enumerate(table.model.columns) if c.kind is ColumnKind.SEAT]
    block = block_of(table.model, columns, [table.model.line(0)], headers=True)
    assert block[0] == ["User", "Last use", *PRODUCTS]
    assert block[1][1] == "2026-11-09"
    assert block[1][2:] == ["1", "0"]
    mime = mime_of(clipboard_texts(block))
    assert mime.text().splitlines()[1].startswith('"Tab\there ""x"""\t')
    assert "&quot;x&quot;" in mime.html()


def test_the_rest_of_an_order_is_put_behind_what_is_shown(table):
    shown, whole = table.model.ids[:6], array("q", table.model.ids)
    table.model.show_ids(shown)
    flags = QItemSelectionModel.SelectionFlag
    sixth = table.index(5, "name")
    table.view.selectionModel().select(sixth, flags.ClearAndSelect | flags.Rows)
    read = table.model.line(5)
    assert table.model.continues(whole)
    table.model.append_rest(whole)
    assert table.model.rowCount() == len(whole)
    assert list(table.view.selected_rows()) == [5]
    assert table.model.line(5).row == read.row
    assert [table.model.id_at(row) for row in range(len(whole))] == list(whole)
    assert not table.model.continues(whole[1:])


@pytest.mark.parametrize("chosen", [False, True], ids=["in a plain row", "in a chosen row"])
def test_the_cell_the_keyboard_stands_in_is_framed_in_every_column(table, qtbot, chosen):
    view = table.view
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    for number, column in enumerate(table.model.columns):
        if view.isColumnHidden(number):
            continue
        other = table.index(2, "team" if column.key == "name" else "name")
        flags = QItemSelectionModel.SelectionFlag
        how = flags.ClearAndSelect | flags.Rows if chosen else flags.Clear
        view.scrollTo(table.model.index(2, number))
        view.selectionModel().setCurrentIndex(other, how)
        cell = view.visualRect(table.model.index(2, number))
        without = view.viewport().grab(cell).toImage()
        view.selectionModel().setCurrentIndex(table.model.index(2, number), how)
        assert view.viewport().grab(cell).toImage() != without, column.key


def test_a_row_that_made_room_is_read_again(qtbot):
    table = Table(qtbot, users=KEPT + 1_000)
    for row in range(KEPT + 500):
        table.model.line(row)
    assert table.rows.get(table.model.id_at(200)) is None
    lines = table.model.lines(180, 230)
    assert [line.row.id for line in lines] == list(table.model.ids[180:231])
    assert all(line.is_known for line in lines)


def test_selection_and_cursor_follow_users_beyond_the_first_rows(table):
    carrying, model, view = SelectionKeeper(table.view), table.model, table.view
    flags = QItemSelectionModel.SelectionFlag
    for row in (3, 250):
        view.selectionModel().select(table.index(row, "name"), flags.Select | flags.Rows)
    view.selectionModel().setCurrentIndex(table.index(250, "team"), flags.NoUpdate)
    chosen, current = [model.id_at(3), model.id_at(250)], model.id_at(250)
    turned = model.ids[::-1]
    carrying.begin()
    assert carrying.users == frozenset(chosen)
    model.show_ids(turned[:100])
    carrying.recall(None)
    assert [model.id_at(row) for row in view.selected_rows()] == [current]
    model.append_rest(turned)
    carrying.complete({user: turned.index(user) for user in chosen})
    assert sorted(model.id_at(row) for row in view.selected_rows()) == chosen
    assert model.id_at(view.currentIndex().row()) == current
    assert view.currentIndex().column() == table.column("team")


def choose(table, row):
    """As a click does, whatever keys the test before held down."""
    flags = QItemSelectionModel.SelectionFlag
    index = table.index(row, "name")
    table.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)


def test_what_is_chosen_meanwhile_stays(table):
    carrying, model, view = SelectionKeeper(table.view), table.model, table.view
    choose(table, 250)
    carrying.begin()
    turned = model.ids[::-1]
    model.show_ids(turned[:10])
    carrying.recall(None)
    choose(table, 2)
    model.append_rest(turned)
    carrying.complete(None)
    assert list(view.selected_rows()) == [2]


@pytest.mark.parametrize("users", [(), (5,), (300, 1, 999), tuple(range(1, 301, 7))])
def test_places_are_found_whatever_stands_beside(users):
    ids = array("i", [*range(300, 0, -1), 65536, 256, 16777216])
    wanted = {user: ids.index(user) for user in users if user in ids}
    assert places_of(users, ids) == wanted
    assert places_of((256,), ids) == {256: ids.index(256)}
