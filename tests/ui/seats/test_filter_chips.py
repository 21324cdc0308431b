"""The chips count users and filter them."""

from PySide6.QtCore import Qt

from seatdesk.ui.seats.filter_chips import FilterChips


def test_chips_count_and_filter(frame, qtbot):
    chips = FilterChips(frame)
    chips.show_counts({"all": 48, "paid": 31, "idle": 6}, 90)
    assert chips.chips["all"].accessibleName() == "All 48"
    assert chips.chips["idle"].accessibleName() == "Idle > 90 d 6"
    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.mouseClick(chips.chips["paid"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["paid"]
    assert chips.current == "paid"
    chips.choose("all")
    assert chips.current == "all"
