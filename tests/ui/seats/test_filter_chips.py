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


def test_a_chip_of_nobody_is_not_shown_unless_it_is_chosen(frame):
    chips = FilterChips(frame)
    chips.show_counts({"all": 48, "paid": 31, "idle": 0, "deactivated": 0}, 90)
    assert [key for key, chip in chips.chips.items() if chip.isHidden()] == ["idle", "deactivated"]
    chips.choose("idle")
    chips.show_counts({"all": 0, "paid": 0, "idle": 0}, 90)
    assert not chips.chips["idle"].isHidden(), "it says what is looked at"
    assert not chips.chips["all"].isHidden()
    chips.show_counts({}, 90)
    assert not any(chip.isHidden() for chip in chips.chips.values()), "nothing is known yet"
