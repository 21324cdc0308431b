"""The table of the history obeys Qt and reads older lines when they are scrolled to."""

from typing import Any

from PySide6.QtCore import QObject

from seatdesk.ui.activity.history_model import HistoryTable


def told(line: Any) -> str:
    return f"line {line.seq}"


class Line:
    """A line of the history as the table needs it."""

    def __init__(self, seq):
        from datetime import date

        self.seq, self.batch, self.day, self.at = seq, seq, date(2026, 1, 1), "2026-01-01T10:00"
        self.actor, self.note, self.source = "eva@x.example", "", "window"


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
