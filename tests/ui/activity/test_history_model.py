"""The table of the history obeys Qt and reads older lines when they are scrolled to."""

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt

from seatdesk.ui.activity.history_model import HistoryTable, when


def told(line: Any) -> str:
    return f"line {line.seq}"


class Line:
    """A line of the history as the table needs it."""

    def __init__(self, seq):
        self.seq, self.batch, self.day, self.at = seq, seq, date(2026, 1, 1), "2026-01-01T10:00"
        self.actor, self.note, self.source = "eva@x.example", "", "window"
        self.actor_name = "Eva Gren"


def lines(first: int, beyond: int) -> Any:
    return [Line(n) for n in range(first, beyond, -1)]


def test_the_history_obeys_the_item_model_contract(qtmodeltester, qapp):
    model = HistoryTable(told, qapp)
    model.show_lines(lines(400, 200))
    qtmodeltester.check(model, force_py=True)


def test_older_lines_are_read_when_they_are_scrolled_to(qtbot):
    owner = QObject()
    model = HistoryTable(told, owner)
    model.show_lines(lines(400, 200))
    with qtbot.waitSignal(model.more_requested) as asked:
        model.fetchMore(model.index(-1, -1))
    assert asked.args == [201]
    model.add_lines(lines(200, 199))
    assert model.rowCount() == 201
    assert not model.canFetchMore(model.index(-1, -1))


def test_who_is_a_name_and_the_address_is_told_when_it_is_pointed_at(qapp):
    model = HistoryTable(told, qapp)
    model.show_lines(lines(1, 0))
    who = model.index(0, 1)
    assert who.data() == "Eva Gren"
    assert "Eva Gren, eva@x.example" in who.data(Qt.ItemDataRole.ToolTipRole)


def test_when_is_short_and_told_whole_when_it_is_pointed_at(qapp):
    at = "2026-01-01T10:00"
    assert "2026" not in when(date(2026, 1, 1), at, this_year=2026)
    assert when(date(2026, 1, 1), at, this_year=2027) == "Jan 1, 2026"
    model = HistoryTable(told, qapp)
    model.show_lines(lines(1, 0))
    assert "Jan 1, 2026" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
