"""The export dialog says what it will write, and where to."""

import pytest
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.exports.controller import ExportFormat, ExportSubject
from seatdesk.controllers.outcome import Done
from seatdesk.exchange.writing.atomic_write import Unwritable
from seatdesk.ui.exports.export_dialog import ExportDialog, ExportNeeds
from seatdesk.ui.widgets.form import choose


@pytest.fixture
def open_dialog(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def make(**more):
        dialog = ExportDialog(ExportNeeds(tmp_path, "plan", **more), window)
        dialog.open()
        return dialog

    return make


def test_it_opens_on_users_as_a_workbook_beside_the_workspace(open_dialog, tmp_path):
    dialog = open_dialog()

    assert dialog.accessibleName() == "Export"
    assert dialog.answer.subject is ExportSubject.USERS
    assert dialog.answer.form is ExportFormat.XLSX
    assert dialog.answer.path == tmp_path / "plan users.xlsx"
    assert not dialog.answer.shown
    assert dialog.run.isEnabled()


def test_the_name_follows_what_is_chosen_until_it_is_typed(open_dialog, tmp_path, qtbot):
    dialog = open_dialog()
    choose(dialog.subject, ExportSubject.INVOICES)
    choose(dialog.kind, ExportFormat.HTML)
    assert dialog.answer.path == tmp_path / "plan invoices.html"

    dialog.path.clear()
    qtbot.keyClicks(dialog.path, str(tmp_path / "mine.html"))
    choose(dialog.subject, ExportSubject.HISTORY)
    choose(dialog.kind, ExportFormat.JSON_LINES)
    assert dialog.answer.path == tmp_path / "mine.jsonl"


def test_only_what_matters_is_asked(open_dialog):
    dialog = open_dialog()
    assert dialog.users.isVisible()
    assert not dialog.months.isVisible()
    assert not dialog.headers.isVisible()

    choose(dialog.subject, ExportSubject.INVOICES)
    assert not dialog.users.isVisible()
    assert dialog.months.isVisible()
    choose(dialog.kind, ExportFormat.CSV_PROGRAMS)
    assert dialog.headers.isVisible()

    choose(dialog.subject, ExportSubject.NEW_USERS)
    assert not dialog.kind.isVisible()
    assert dialog.answer.form is ExportFormat.VENDOR
    assert dialog.answer.path.suffix == ".csv"
    assert "100 users" in dialog.about.text()


def test_users_are_those_of_the_filter_unless_all_are_chosen(open_dialog):
    dialog = open_dialog(filter="team:sales")
    assert dialog.users.currentText() == "As filtered: team:sales"
    assert dialog.answer.shown
    dialog.users.setCurrentIndex(1)
    assert not dialog.answer.shown
    choose(dialog.subject, ExportSubject.OVERVIEW)
    dialog.users.setCurrentIndex(0)
    assert not dialog.answer.shown


@pytest.mark.parametrize(("mark", "words"), [(",", "parted by ;"), (".", "parted by ,")])
def test_17_a_csv_for_excel_is_explained_for_this_country(open_dialog, mark, words):
    dialog = open_dialog(decimal_mark=mark)
    choose(dialog.kind, ExportFormat.CSV_EXCEL)

    assert words in dialog.about.text()


def test_a_name_that_cannot_be_is_told_before_anything_is_written(open_dialog, tmp_path):
    dialog = open_dialog()
    for text in ("", str(tmp_path), str(tmp_path / "plan.csv")):
        dialog.path.setText(text)
        assert not dialog.run.isEnabled()
        assert dialog.run.toolTip()

    (tmp_path / "there.XLSX").write_text("old")
    dialog.path.setText(str(tmp_path / "there.XLSX"))
    assert dialog.run.isEnabled()
    assert dialog.run.text() == "Replace file"


def test_the_request_says_everything_and_trouble_stays_in_the_dialog(open_dialog, tmp_path, qtbot):
    dialog = open_dialog()
    choose(dialog.subject, ExportSubject.INVOICES)
    dialog.months.setValue(24)
    with qtbot.waitSignal(dialog.export_requested) as asked:
        dialog.run.click()
    (request,) = asked.args
    assert (request.subject, request.months, request.headers) == (ExportSubject.INVOICES, 24, True)
    assert not dialog.run.isEnabled()

    dialog.show_outcome(Unwritable(tmp_path / "plan.xlsx", "disk_full"))
    assert dialog.isVisible()
    assert dialog.run.isEnabled()
    assert "the disk is full" in dialog.notice.text

    dialog.show_outcome(Done(None))
    assert not dialog.isVisible()


def test_browsing_keeps_the_name_that_was_chosen(open_dialog, tmp_path):
    dialog = open_dialog()
    dialog._take(str(tmp_path / "chosen.xlsx"))
    choose(dialog.subject, ExportSubject.OVERVIEW)

    assert dialog.answer.path == tmp_path / "chosen.xlsx"
    dialog.browse.click()
