"""The import wizard as a whole: the step it opens on, the way through, leaving it."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from seatdesk.controllers.outcome import Done, Refused
from seatdesk.domain.refusals import Code, refuse
from seatdesk.exchange.unreadable import Unreadable
from seatdesk.ui.widgets.tables.list_rows import choose_row
from tests.ui.imports.wizard.open_wizard import (
    COLUMNS,
    FILE,
    FILES,
    HEAD,
    REVIEW,
    ROLE,
    VALUES,
    cells,
    choose,
    wizard,
)


def test_a_file_with_nothing_to_ask_lands_on_the_review(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,2026-11-01,\n")
    assert dialog.pages.currentIndex() == REVIEW
    assert dialog.run.text() == "Import 1 change"
    assert dialog.run.isEnabled()
    assert dialog.run.isDefault()
    said = [dialog.steps.item(n).data(ROLE.AccessibleTextRole) for n in range(3)]
    assert said == ["1  File, done", "2  Columns, done", "3  Values, done"]


def test_a_question_lands_on_the_step_that_asks_it(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,03/04/2026,\n")
    assert dialog.pages.currentIndex() == VALUES
    assert dialog.run.toolTip() == "Answer the open questions first."
    assert not dialog.run.isEnabled()


def test_it_says_why_it_did_not_begin_at_the_beginning_until_another_step_is_looked_at(talk):
    clear = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,2026-11-01,\n")
    assert clear.skipped.text() == (
        "The file, its columns and all words in it are clear. Back leads there."
    )
    assert not clear.skipped.isHidden()
    clear.back.click()
    assert clear.skipped.isHidden()
    asks = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,03/04/2026,\n")
    assert asks.skipped.text() == (
        "How the file is read and what its columns hold is clear. Back leads there."
    )


def test_next_waits_for_the_answers_of_its_step(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,sometimes,2026-04-03,\n")
    assert not dialog.next.isEnabled()
    assert dialog.next.toolTip() == "Answer the 1 open question of this step first."
    dialog._go_on()
    assert dialog.pages.currentIndex() == VALUES, "nor by the keyboard"
    dialog.back.click()
    assert dialog.next.isEnabled(), "the columns ask nothing"


def test_names_that_may_mean_a_product_are_asked_about_the_first_time(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,Office 365 E3\n")
    assert dialog.pages.currentIndex() == VALUES
    table = dialog.values.products
    assert cells(table.table) == [["Office 365 E3", "1", "Only listed: nobody gets a seat"]]
    choose_row(table.table, 0)
    choose(table.choice, "New, without a price")
    assert dialog.state.preview.plan.seats == {"Office 365 E3": 1}
    assert cells(table.table) == [["Office 365 E3", "", "New, without a price"]]


def test_a_file_that_cannot_be_read_says_so_beside_itself_and_the_others_stay(
    window, workspace, write
):
    good = write(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n")
    bad = good.with_name("broken.csv")
    bad.write_bytes(b"\x00\x01\x02" * 50)
    dialog = wizard(window, [good, bad], workspace)
    assert dialog.pages.currentIndex() == FILE
    assert "broken.csv" in dialog.file.trouble.text
    assert [row[1] for row in cells(dialog.file.files)] == [
        "List of people (sure)", "Cannot be read",
    ]  # fmt: skip
    dialog.show_step(REVIEW)
    assert dialog.run.text() == "Import 1 change"
    dialog.show_step(FILE)
    dialog.file.remove.click()
    assert [row[0] for row in cells(dialog.file.files)] == ["people.csv"]
    assert dialog.file.trouble.text == ""


def test_nothing_that_can_be_read_is_nothing_to_import(window, workspace, tmp_path):
    dialog = wizard(window, [tmp_path / "gone.csv"], workspace)
    assert dialog.run.toolTip() == "There is no file that can be read."
    assert dialog.file.rows.isHidden()


def test_with_several_files_each_step_says_which_one_it_speaks_of(talk):
    dialog = talk(
        HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n",
        "E-mail,Last active\nanna@nordwind.example,2026-11-01\n",
    )
    assert not dialog.columns.file.isHidden()
    choose(dialog.columns.file.box, "second.csv (Usage report)")
    assert [row[0] for row in cells(dialog.columns.table)] == ["E-mail", "Last active"]
    assert dialog.file.files.currentIndex().row() == 1


def test_who_may_not_import_is_told_so(talk):
    dialog = talk(
        HEAD + "Nils Ny,nils@nordwind.example,,,,\n", missing_permission="You may not add users."
    )
    assert dialog.run.toolTip() == "You may not add users."
    assert "You may not add users." in dialog.review.remarks.text


def test_tab_goes_through_a_step_as_it_is_read(qtbot, window, workspace):
    window.show()
    dialog = wizard(window, [FILES / "people.csv"], workspace)
    dialog.open()
    names: dict[int, list[str]] = {}
    for step in range(4):
        dialog.show_step(step)
        dialog.steps.setFocus()
        names[step] = []
        for _ in range(30):
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            focus = dialog.focusWidget()
            if focus is dialog.steps:
                break
            text = focus.text() if isinstance(focus, QAbstractButton) else ""
            names[step].append(focus.accessibleName() or text)
    assert names[FILE] == [
        "Files", "Add files…", "What it is", "Preset", "Text encoding", "Separator",
        "Header on line", "Region", "As of", "Pick a date: As of", "First rows", "Next", "Cancel",
    ]  # fmt: skip
    assert names[COLUMNS] == ["Columns", "Read as", "Back", "Next", "Cancel"]
    assert names[VALUES][-2:] == ["Back", "Cancel"], "Next waits for an answer"
    assert names[REVIEW][1:3] == ["Filter: Changed", "Changed"]
    last = ["Remember as preset", "Name of the preset", "Back", "Cancel"]
    assert names[REVIEW][-4:] == last
    dialog.state.answers.touched = False
    dialog.close()


def test_back_is_free_and_loses_nothing(qtbot, talk):
    dialog = talk("Name,E-mail,Site\nNils Ny,nils@nordwind.example,Lund\n")
    dialog.show_step(COLUMNS)
    choose_row(dialog.columns.table, 2)
    choose(dialog.columns.form.field, "Team")
    dialog.back.click()
    assert dialog.pages.currentIndex() == FILE
    assert dialog.back.toolTip() == "This is the first step."
    dialog.next.click()
    dialog.next.click()
    dialog.next.click()
    assert dialog.pages.currentIndex() == REVIEW
    dialog.steps.setCurrentRow(COLUMNS)
    assert dialog.pages.currentIndex() == COLUMNS
    assert cells(dialog.columns.table)[2][1] == "Team"
    assert not dialog.next.isHidden()
    assert dialog.run.isHidden()


def test_esc_asks_only_when_something_was_answered(qtbot, window, workspace, write):
    path = write("Name,E-mail,Site\nNils Ny,nils@nordwind.example,Lund\n")
    dialog = wizard(window, [path], workspace)
    asked = []
    dialog._ask = lambda *question: asked.append(question)
    assert not dialog.touched
    choose_row(dialog.columns.table, 2)
    choose(dialog.columns.form.field, "Team")
    dialog.reject()
    assert len(asked) == 1
    asked[0][2]()
    assert dialog.result() == 0


def test_while_it_imports_esc_stops_it_and_nothing_can_be_asked_twice(qtbot, talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n")
    dialog.open()
    with qtbot.waitSignal(dialog.import_requested):
        dialog.run.click()
    assert not dialog.run.isEnabled()
    assert dialog.progress.running
    dialog.advance(50_000, 100_000)
    assert "50,000 rows" in dialog.progress.note.text()
    with qtbot.waitSignal(dialog.stop_requested):
        dialog.reject()
    dialog.stopped()
    assert dialog.notice.text == "Nothing was imported."
    assert dialog.run.isEnabled()
    dialog._closing = True
    dialog.reject()


def test_what_went_wrong_stands_in_the_wizard(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n")
    dialog.run.click()
    dialog.show_outcome(Unreadable("changed", name="people.csv"))
    assert "people.csv was changed" in dialog.notice.text
    dialog.run.click()
    dialog.show_outcome(Refused(refuse(Code.NOTHING_TO_SAVE)))
    assert dialog.notice.text
    assert dialog.run.isEnabled()
    dialog.run.click()
    dialog.show_outcome(Done(None))
    assert dialog.result() == 1


def test_a_file_with_something_at_every_step(window, workspace):
    dialog = wizard(window, [FILES / "people.csv"], workspace)
    assert dialog.pages.currentIndex() == VALUES


def test_every_sample_is_shown_at_every_step(window, workspace):
    folder = os.environ.get("SEATDESK_SAMPLES", FILES.parents[5] / "shared" / "samples")
    files = sorted(path for path in Path(folder).glob("*/*.csv"))
    if not files:
        pytest.skip("the samples are not here")
    for path in files:
        dialog = wizard(window, [path], workspace)
        landed = dialog.pages.currentIndex()
        for step in range(4):
            dialog.show_step(step)
            assert not dialog.pages.grab().isNull()
        questions = dialog.state.preview.questions if dialog.state.preview else ()
        assert landed == REVIEW or questions or dialog.values.unsure or dialog.file.open, path.name
        assert (dialog.run.isEnabled()) is (not dialog.review.why_not())
        if dialog.state.preview:
            dialog.state.preview.close()
