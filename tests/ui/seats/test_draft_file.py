"""The draft of a workspace on disk."""

import pytest

from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.ui.seats.draft_file import DraftFile

SALES = "Sales Hub"


def test_h3_a_draft_on_disk_is_whole_or_not_there(tmp_path):
    draft = DraftFile(tmp_path, "/x/a.seatdesk")
    assert draft.load() == ()
    edits = (SeatEdit(1, SALES, seated=True), SeatEdit(2, SALES, seated=False))
    draft.save(edits)
    assert draft.load() == edits
    assert DraftFile(tmp_path, "/x/b.seatdesk").load() == ()
    assert not list(tmp_path.glob("*.new"))
    draft.save(())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("text", ["{", "[]", '{"edits": [[1]]}', '{"edits": 3}', '{"other": 1}'])
def test_a_draft_that_cannot_be_read_is_no_draft(tmp_path, text):
    draft = DraftFile(tmp_path, "/x")
    draft._path.write_text(text, encoding="utf-8")
    assert draft.load() == ()
