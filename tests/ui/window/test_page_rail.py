"""The rail of pages."""

from seatdesk.ui.window.page_rail import PageRail


def test_the_rail_lists_pages_by_name(frame, qtbot):
    rail = PageRail(frame)
    rail.add_page("seats", "Seats", "seats")
    rail.add_page("billing", "Billing", "billing")
    assert rail.pages.accessibleName() == "Pages"
    with qtbot.waitSignal(rail.page_chosen) as chosen:
        rail.pages.setCurrentRow(1)
    assert chosen.args == ["billing"]
