"""Copied cells: none is a formula to the program it is pasted into (H6)."""

import pytest

from seatdesk.ui.seats.table import clipboard
from seatdesk.ui.seats.table.columns import TableColumn
from seatdesk.ui.widgets.tables import cell_clipboard
from tests.exchange.writing.test_formula_injection import PAYLOADS


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_h6_a_copied_cell_is_text(monkeypatch, payload):
    monkeypatch.setattr(clipboard, "_cell", lambda *_: payload)
    columns = [(0, TableColumn("name", "=Name", 10))]
    block = clipboard.block_of(None, columns, [None], headers=True)  # type: ignore[arg-type,list-item]

    assert block == [["'=Name"], [f"'{payload}"]]
    mime = cell_clipboard.mime_of(cell_clipboard.clipboard_texts(block))
    assert mime.text().splitlines()[0] == "'=Name"
    assert "<td>'=Name</td>" in mime.html() or "<td>&#x27;=Name</td>" in mime.html()


def test_what_is_no_formula_is_copied_as_it_is(monkeypatch):
    monkeypatch.setattr(clipboard, "_cell", lambda *_: "-5")
    columns = [(0, TableColumn("name", "Name", 10))]

    assert clipboard.block_of(None, columns, [None], headers=False) == [["-5"]]  # type: ignore[arg-type,list-item]
