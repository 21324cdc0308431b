"""Sharing out the width of a table: everything in sight, nothing left over, own widths kept."""

from hypothesis import given
from hypothesis import strategies as st

from seatdesk.ui.widgets.tables.column_widths import ColumnRoom, fill_width

PIXELS = st.integers(1, 400)


@st.composite
def rooms(draw):
    floor, more, most = draw(PIXELS), draw(PIXELS), draw(PIXELS)
    chosen = draw(st.none() | st.integers(floor, 900))
    return ColumnRoom(floor + more + most, floor + more, floor, draw(st.integers(0, 3)), chosen)


COLUMNS = st.lists(rooms(), min_size=1, max_size=8)


@given(COLUMNS, st.integers(0, 4000))
def test_no_column_is_below_its_floor_and_all_fit_where_their_floors_do(columns, width):
    widths = fill_width(columns, width)
    floors = [room.floor for room in columns]
    assert all(wide >= floor for wide, floor in zip(widths, floors, strict=True))
    assert sum(widths) <= max(width, sum(floors))


@given(COLUMNS, st.integers(0, 4000))
def test_what_is_left_over_goes_to_the_columns_that_share_it(columns, width):
    widths = fill_width(columns, width)
    takes = any(room.share and room.chosen is None for room in columns)
    wanted = sum(room.wanted for room in columns)
    if wanted > width:
        assert sum(widths) == max(width, sum(room.floor for room in columns))
    else:
        assert sum(widths) == (width if takes else wanted)


@given(COLUMNS, st.integers(0, 4000))
def test_a_chosen_width_is_kept_while_others_can_give_way(columns, width):
    floors = sum(room.floor if room.chosen is None else room.chosen for room in columns)
    if floors <= width:
        for room, wide in zip(columns, fill_width(columns, width), strict=True):
            assert room.chosen in {None, wide}


def test_content_comes_before_what_is_left_over():
    name, team = ColumnRoom(150, 100, 80, share=1), ColumnRoom(90, 60, 40)
    assert fill_width([name, team], 300) == [210, 90]
    assert fill_width([name, team], 200) == [125, 75]
    assert fill_width([name, team], 130) == [85, 45]
    assert fill_width([name, team], 50) == [80, 40]
