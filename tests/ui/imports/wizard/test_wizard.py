"""The import wizard, step by step: what is shown, asked, answered and ordered."""

import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.outcome import Done, Refused
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.refusals import Code, refuse
from seatdesk.exchange.unreadable import Unreadable
from seatdesk.ui.imports.import_commands import carried_out
from seatdesk.ui.imports.wizard.file_step.rows_preview import BAD
from seatdesk.ui.imports.wizard.review_step.page import ImportOrder
from seatdesk.ui.widgets.list_rows import choose_row
from tests.journeys.conftest import SALES, SERVICE, TODAY, contract, make_workspace
from tests.ui.wizard import COLUMNS, FILE, FILES, REVIEW, VALUES, wizard

HEAD = "Name,E-mail,Team,Status,Last active,Seats\n"
ROLE = Qt.ItemDataRole


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def workspace(tmp_path):
    """Five Sales seats of which three are held, five Service seats of which one is."""
    path = tmp_path / "nordwind.seatdesk"
    make_workspace(path, contracts=(contract(), contract(SERVICE)), holders={SALES: 3, SERVICE: 1})
    opened = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    yield opened
    opened.close()


@pytest.fixture
def write(tmp_path):
    def written(text, name="people.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        return path

    return written


@pytest.fixture
def talk(window, workspace, write):
    """A wizard over files with these texts."""

    def talked(*texts, **needs):
        names = ("people.csv", "second.csv", "third.csv")
        files = [write(text, name) for text, name in zip(texts, names, strict=False)]
        return wizard(window, files, workspace, **needs)

    return talked


def cells(table):
    """What a table shows, row by row."""
    model = table.model()
    columns = range(model.columnCount())
    return [[model.index(row, n).data() for n in columns] for row in range(model.rowCount())]


def tabs(widget):
    """Titles of the tabs that can be seen."""
    return [widget.tabText(n) for n in range(widget.count()) if widget.isTabVisible(n)]


def choose(box, text):
    """Choose an entry as a person does."""
    place = box.findText(text)
    assert place >= 0, [box.itemText(n) for n in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


def do(dialog, workspace):
    """Import as it is reviewed."""
    orders: list[ImportOrder] = []
    dialog.import_requested.connect(orders.append)
    dialog.run.click()
    return carried_out(workspace, orders[0], Progress())


# -- where it opens ------------------------------------------------------------------------------


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


# -- 1 File --------------------------------------------------------------------------------------


def test_lines_above_the_header_are_grey_bad_cells_outlined_secrets_blank(window, workspace, write):
    path = write(
        "Nordwind AB;;;\nName;E-mail;Status;Password\nNils Ny;nils;active;hush\n"
        "Rut Ros;rut@nordwind.example;active;hush\n"
    )
    dialog = wizard(window, [path], workspace)
    rows = dialog.file.rows.rows
    shown = cells(dialog.file.rows)
    assert shown[0] == ["Nordwind AB", "", "", ""]
    assert [row[3] for row in shown[2:]] == ["", ""]
    assert rows.index(0, 0).data(ROLE.ForegroundRole) is not None
    assert rows.index(2, 0).data(ROLE.ForegroundRole) is None
    assert rows.index(2, 1).data(BAD)
    assert not rows.index(3, 1).data(BAD)
    assert rows.index(2, 1).data(ROLE.AccessibleTextRole) == (
        "nils, This is not an e-mail address."
    )
    assert rows.headerData(3, Qt.Orientation.Horizontal) == "Never read"
    assert "Password" in dialog.file.note.text()
    assert dialog.file.form.header.value() == 2
    dialog.show_step(FILE)
    dialog.open()
    assert dialog.file.rows.grab().isNull() is False


def test_how_the_file_is_read_can_be_changed_and_is_shown_at_once(
    qtbot, window, workspace, tmp_path
):
    path = tmp_path / "people.csv"
    path.write_bytes("Name;E-post\nÅsa Öst;asa@nordwind.example\n".encode("cp1252"))
    dialog = wizard(window, [path], workspace)
    form = dialog.file.form
    assert form.encoding.currentText() == "Western Europe (Windows)"
    assert form.delimiter.currentText() == "Semicolon ;"
    choose(form.encoding, "Cyrillic (Windows)")
    assert cells(dialog.file.rows)[1][0] != "Åsa Öst"
    choose(form.encoding, "Western Europe (Windows)")
    assert cells(dialog.file.rows)[1][0] == "Åsa Öst"
    choose(form.delimiter, "Comma ,")
    assert dialog.file.rows.rows.columnCount() == 1
    choose(form.delimiter, "Semicolon ;")
    form.header.setValue(2)
    qtbot.waitUntil(lambda: dialog.state.reads[0].table.layout.header_record == 2)
    form.header.setValue(1)
    qtbot.waitUntil(lambda: dialog.state.reads[0].table.layout.header_record == 1)
    assert form.sheet.isHidden()


def test_what_the_file_is_can_be_said_otherwise(talk):
    dialog = talk("E-mail,Last active\nanna@nordwind.example,2026-11-01\n")
    form = dialog.file.form
    assert form.kind.currentText() == "Usage report (as recognised)"
    choose(form.kind, "List of people")
    assert cells(dialog.file.files)[0][1].startswith("List of people")


def test_the_day_a_file_stands_for_is_an_answer(talk):
    dialog = talk(HEAD + "Anna Berg,anna@nordwind.example,,,12 days ago,\n")
    field = dialog.file.form.as_of
    field.line.setText("2026-10-31")
    field.line.textEdited.emit("2026-10-31")
    field.line.editingFinished.emit()
    assert dialog.state.read.recognition.as_of == date(2026, 10, 31)


def test_the_region_decides_what_dates_leave_open(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,03/04/2026,\n")
    assert dialog.values.open == 1
    form = dialog.file.form
    english = form.region.findData("en_US")
    form.region.setCurrentIndex(english)
    form.region.activated.emit(english)
    assert dialog.values.open == 0
    assert dialog.state.preview.plan.new[0].user.last_active == date(2026, 3, 4)


def test_a_sheet_of_a_workbook_is_chosen(window, workspace, tmp_path):
    import xlsxwriter

    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, address in (("People", "nils@nordwind.example"), ("Old", "ola@nordwind.example")):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Name", "E-mail"])
            sheet.write_row(1, 0, ["Somebody", address])
    dialog = wizard(window, [path], workspace)
    form = dialog.file.form
    assert form.delimiter.isHidden()
    assert form.encoding.isHidden()
    choose(form.sheet, "Old")
    assert cells(dialog.file.rows)[1][1] == "ola@nordwind.example"


def test_more_files_come_by_button_or_by_dropping_them(qtbot, talk, write):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n")
    with qtbot.waitSignal(dialog.add_requested):
        dialog.file.add.click()
    more = write("E-mail,Last active\nanna@nordwind.example,2026-11-01\n", "usage.csv")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(more)), QUrl.fromLocalFile("/nowhere/picture.png")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none.NoModifier))
    assert [row[0] for row in cells(dialog.file.files)] == ["people.csv", "usage.csv"]
    assert dialog.state.preview.plan.matched == 1


# -- 2 Columns -----------------------------------------------------------------------------------


def test_columns_are_named_in_words_with_values_and_notes(talk):
    text = (
        "Display name,User principal name,Block credential,Licenses,City\n"
        "Nils Ny,nils@nordwind.example,False,Office 365 E3+Copilot,Lund\n"
    )
    dialog = talk(text)
    dialog.show_step(COLUMNS)
    rows = {row[0]: row[1:] for row in cells(dialog.columns.table)}
    assert rows["Block credential"][0] == "Status"
    assert "Turned round" in rows["Block credential"][2]
    assert rows["Licenses"][0] == "Seats"
    assert rows["User principal name"][:2] == ["E-mail address", "nils@nordwind.example"]


def test_a_column_can_be_read_as_something_else(talk):
    dialog = talk("Name,E-mail,Site\nNils Ny,nils@nordwind.example,Lund\n")
    dialog.show_step(COLUMNS)
    choose_row(dialog.columns.table, 2)
    assert dialog.columns.form.field.currentText() == "Not read"
    choose(dialog.columns.form.field, "Team")
    assert cells(dialog.columns.table)[2][1] == "Team"
    assert dialog.state.preview.plan.new[0].user.team == "Lund"
    choose(dialog.columns.form.field, "Seat of Sales Hub")
    assert dialog.columns.columns.plan(2).product == SALES
    assert dialog.columns.table.currentIndex().row() == 2


def test_words_are_answered_anew_when_their_column_is_read_as_something_else(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,,sometimes,,\n")
    choose_row(dialog.values.words.table, 0)
    choose(dialog.values.words.choice, "Active")
    dialog.show_step(COLUMNS)
    choose_row(dialog.columns.table, 3)
    choose(dialog.columns.form.field, "Seat of Sales Hub")
    assert dialog.columns.columns.plan(3).product == SALES
    dialog.show_step(VALUES)
    choose_row(dialog.values.words.table, 0)
    assert [row[2] for row in cells(dialog.values.words.table)] == ["sometimes"]
    choose(dialog.values.words.choice, "Yes: has the seat")
    assert dialog.review.why_not() == ""


def test_dates_and_numbers_of_a_column_come_with_worked_examples(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,,,03/04/2026,\n"
                         "Rut Ros,rut@nordwind.example,,,05/06/2026,\n")  # fmt: skip
    dialog.show_step(COLUMNS)
    assert dialog.columns.open == 1
    choose_row(dialog.columns.table, 4)
    form = dialog.columns.form
    choose(form.order, "Day first")
    assert form.worked.text() == "03/04/2026 = Apr 3, 2026\n05/06/2026 = Jun 5, 2026"
    choose(form.order, "Month first")
    assert form.worked.text() == "03/04/2026 = Mar 4, 2026\n05/06/2026 = May 6, 2026"
    assert dialog.columns.open == 0


def test_numbers_are_read_as_the_column_writes_them(talk):
    dialog = talk("Product,Quantity,Renewal date,Unit price\nExtra Hub,5,2027-06-30,1.250\n")
    dialog.show_step(COLUMNS)
    choose_row(dialog.columns.table, 3)
    form = dialog.columns.form
    choose(form.mark, "Decimal comma (1.234,50)")
    assert form.worked.text() == "1.250 = 1,250"
    choose(form.mark, "Decimal point (1,234.50)")
    assert form.worked.text() == "1.250 = 1.25"


def test_a_secret_column_cannot_be_read(talk):
    dialog = talk("Name,E-mail,Password\nNils Ny,nils@nordwind.example,hush\n")
    dialog.show_step(COLUMNS)
    choose_row(dialog.columns.table, 2)
    assert cells(dialog.columns.table)[2][1:3] == ["Never read", ""]
    assert dialog.columns.form.field.isHidden()
    assert "never stored" in dialog.columns.form.note.text()


def test_with_several_files_each_step_says_which_one_it_speaks_of(talk):
    dialog = talk(
        HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n",
        "E-mail,Last active\nanna@nordwind.example,2026-11-01\n",
    )
    assert not dialog.columns.file.isHidden()
    choose(dialog.columns.file.box, "second.csv (Usage report)")
    assert [row[0] for row in cells(dialog.columns.table)] == ["E-mail", "Last active"]
    assert dialog.file.files.currentIndex().row() == 1


# -- 3 Values ------------------------------------------------------------------------------------


def test_a_question_is_answered_and_can_be_asked_again(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,03/04/2026,\n")
    (card,) = dialog.values.questions.cards
    assert "03/04/2026 in Last active" in card.sentence.text()
    choose(card.choice, "Month first")
    card.confirm.click()
    assert dialog.values.open == 0
    assert dialog.state.preview.plan.new[0].user.last_active == date(2026, 3, 4)
    (card,) = dialog.values.questions.cards
    assert not card.again.isHidden()
    card.again.click()
    assert dialog.values.open == 1
    (card,) = dialog.values.questions.cards
    card.confirm.click()
    assert dialog.state.preview.plan.new[0].user.last_active == date(2026, 4, 3)


def test_where_nothing_is_proposed_a_person_has_to_choose(talk):
    dialog = talk("Name,Team\nNils,Lund\nAda,Lund\n")
    (card,) = dialog.values.questions.cards
    assert card.choice.currentIndex() == -1
    assert card.confirm.toolTip() == "Choose an answer first."
    assert not card.confirm.isEnabled()


def test_names_of_products_can_be_synonyms_several_at_once(talk):
    dialog = talk(
        HEAD + "Nils Ny,nils@nordwind.example,,,,Sales Suite+Old Sales\n"
        "Rut Ros,rut@nordwind.example,,,,Something\n"
    )
    table = dialog.values.products
    table.table.selectAll()
    keys = {row.key for row in table.selected}
    assert keys == {"Sales Suite", "Old Sales", "Something"}
    choose(table.choice, SALES)
    assert {row[2] for row in cells(table.table)} == {SALES}
    assert dialog.state.preview.plan.seats == {SALES: 2}
    choose_row(table.table, [row[0] for row in cells(table.table)].index("Something"))
    choose(table.choice, "Only listed: nobody gets a seat")
    assert dialog.state.preview.plan.seats == {SALES: 1}


def test_words_get_a_meaning_or_their_rows_are_left_out(talk):
    dialog = talk(
        HEAD + "Nils Ny,nils@nordwind.example,,sometimes,,\n"
        "Rut Ros,rut@nordwind.example,,perhaps,,\n"
    )
    assert dialog.pages.currentIndex() == VALUES
    words = dialog.values.words
    assert [row[2] for row in cells(words.table)] == ["sometimes", "perhaps"]
    choose_row(words.table, 0)
    choose(words.choice, "Active")
    assert len(dialog.state.preview.plan.new) == 1
    assert dialog.values.open == 1
    choose_row(words.table, [row[2] for row in cells(words.table)].index("perhaps"))
    choose(words.choice, "Nothing: leave these rows out")
    assert dialog.values.open == 0
    assert dialog.review.why_not() == ""


def test_somebody_called_like_a_missing_user_may_be_the_same_person(talk, workspace):
    dialog = talk(HEAD + "Cia Ljung,cia.ljung@new.example,Support,active,,\n")
    people = dialog.values.people
    row = ["Cia Ljung", "cia.ljung@new.example", "cia@nordwind.example"]
    assert cells(people.table)[0][:3] == row
    assert dialog.pages.currentIndex() == VALUES
    choose_row(people.table, 0)
    choose(people.choice, "Somebody else: comes in as a new user")
    assert len(dialog.state.preview.plan.new) == 1
    choose_row(people.table, 0)
    choose(people.choice, "The same person: cia@nordwind.example is kept")
    assert len(dialog.state.preview.plan.new) == 0
    assert [one.email for one in dialog.state.preview.plan.changed] == ["cia@nordwind.example"]


# -- 4 Review ------------------------------------------------------------------------------------


def test_the_lists_have_their_counts_in_their_tabs(talk):
    dialog = talk(
        HEAD + "Anna Berg,anna@nordwind.example,Support,active,,\n"
        "Nils Ny,nils@nordwind.example,Sales,active,,\nBo Ek,bo@nordwind.example,Sales,active,,\n"
        "Nobody,nobody,Sales,active,,\n"
    )
    assert tabs(dialog.review.lists) == [
        "1 new", "1 changed", "1 unchanged", "5 not in the files", "1 problem",
        "3 seats held here only",
    ]  # fmt: skip
    lists = dialog.review.lists
    assert cells(lists.edited.table) == [["anna@nordwind.example", "Team: Sales → Support", "2"]]
    assert cells(lists.same.table) == [["Bo Ek", "bo@nordwind.example", "4"]]
    assert cells(lists.new.table)[0][:2] == ["Nils Ny", "nils@nordwind.example"]
    assert "4 rows → 3 people" in dialog.review.summary.text()


def test_a_list_is_filtered_while_one_types(qtbot, talk):
    rows = "".join(f"User {n},user{n}@x.example,Sales,active,,\n" for n in range(450))
    dialog = talk(HEAD + rows)
    view = dialog.review.lists.new
    assert view.items.rowCount() == 200
    view.items.fetchMore(view.table.rootIndex())
    assert view.items.rowCount() == 400
    view.filter.setText("user44")
    qtbot.waitUntil(lambda: view.items.rowCount() == 11)
    assert view.note.text() == "11 of 450"
    qtbot.keyClick(view.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.items.rowCount() == 200)


def test_a_list_of_many_rows_is_never_read_as_a_whole(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,,,,\n")

    class Endless:
        def __len__(self):
            return 1_000_000

        def __iter__(self):
            yield from ((f"User {n}", f"user{n}@x.example", n) for n in range(100_000))
            raise AssertionError

    view = dialog.review.lists.same
    view.show_items(Endless())
    assert view.items.rowCount() == 200
    assert view.items.total == 1_000_000


def test_a_cell_is_fixed_a_row_skipped_and_the_same_used_for_all(talk, workspace):
    dialog = talk(
        HEAD + "Nils Ny,nils(at)nordwind.example,Sales,active,,\n"
        "Rut Ros,rut@nordwind.example,Sales,active,some day,\n"
        "Siv Salo,siv@nordwind.example,Sales,active,some day,\n"
        "Total,,,,,\n"
    )
    tools, lists = dialog.review.lists.tools, dialog.review.lists
    assert tools.text.text() == "nils(at)nordwind.example"
    assert tools.note.text() == (
        "Line 2: E-mail: “nils(at)nordwind.example”. This is not an e-mail address."
    )
    tools.text.setText("nils@nordwind.example")
    tools.fix.click()
    assert len(dialog.state.preview.plan.new) == 3
    place = [row[2] for row in cells(lists.problems.table)].index("some day")
    choose_row(lists.problems.table, place)
    assert tools.all.text() == "Use for all 2 like this"
    tools.text.setText("2026-10-01")
    tools.all.click()
    days = {one.user.last_active for one in dialog.state.preview.plan.new}
    assert days == {None, date(2026, 10, 1)}
    place = [row[0] for row in cells(lists.problems.table)].index("5")
    choose_row(lists.problems.table, place)
    tools.skip.click()
    assert dialog.state.read.counts.skipped == 1
    assert "1 left out by you" in dialog.review.summary.text()
    done = do(dialog, workspace)
    assert isinstance(done, Done)
    assert done.value.added == 3
    dialog.stopped()
    tools.back.click()
    assert dialog.state.read.counts.skipped == 0


def test_who_is_missing_leaves_the_company_only_when_ticked(qtbot, talk, workspace):
    dialog = talk(HEAD + "Anna Berg,anna@nordwind.example,Sales,active,,\n")
    assert dialog.run.toolTip() == "There is nothing to import."
    view = dialog.review.lists.missing
    view.table.setCurrentIndex(view.items.index(0, 1))
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    first = view.items.index(0, 0)
    assert first.data(ROLE.AccessibleTextRole).endswith(", ticked")
    assert dialog.run.text() == "Import 1 change"
    view.all.click()
    assert dialog.run.text() == "Import 6 changes"
    view.none.click()
    assert not dialog.run.isEnabled()
    view.all.click()
    view.items.setData(first, Qt.CheckState.Unchecked, ROLE.CheckStateRole)
    assert dialog.review.lists.leavers == 5
    done = do(dialog, workspace)
    assert isinstance(done, Done)
    assert done.value.left == 5
    assert done.value.seats == 0


def test_seats_are_assigned_bought_or_left(talk, workspace):
    people = "".join(f"New {n},new{n}@x.example,,,,Sales Hub\n" for n in range(4))
    quotes = []

    def quote(seats, done):
        quotes.append(dict(seats))
        done(workspace.checkout.quote(seats))

    dialog = talk(HEAD + people, quote=quote)
    choice = dialog.review.seats
    assert choice.no_seats.isChecked()
    assert choice.note.text() == "Sales Hub: 2 seats short"
    assert choice.buy.text() == "Buy 2 missing seats with this import"
    choice.buy.click()
    assert choice.cost.text.startswith("Sales Hub: 2 seats cost ")
    (why,) = choice.cost.whys
    assert why._because() == choice.quotes[0].to_renewal_derivation
    done = do(dialog, workspace)
    assert isinstance(done, Done)
    assert (done.value.added, done.value.seats) == (4, 4)
    assert workspace.account().subscription(SALES).pool.owned == 7
    assert quotes == [{SALES: 2}]


def test_seats_and_price_of_a_new_subscription_are_seen_on_a_small_screen(talk):
    dialog = talk("Product,Seats,Renewal date\nOps Hub,3,2027-01-31\nCMS,0,2027-01-31\n")
    dialog.show_step(REVIEW)
    dialog.open()
    dialog.resize(1180, 740)
    dialog.review.lists.setCurrentWidget(dialog.review.lists.subscriptions)
    QApplication.processEvents()
    table = dialog.review.lists.subscriptions.table
    (row, left) = cells(table)
    assert row[1].startswith("3 seats, no price, from ")
    seats_price_and_start, _ = row[1].split(", renews on ")
    assert table.fontMetrics().horizontalAdvance(seats_price_and_start) < table.columnWidth(1)
    assert left[1].startswith("The file says that it has 0 seats")


def test_c2_what_is_paid_for_already_is_named_before_it_is_bought(talk, workspace):
    holder = next(iter(workspace.look(lambda use_case: use_case.work.seats.holders(SALES))))
    assert isinstance(workspace.users.deactivate([holder]), Done)
    offers = [seat for seat in workspace.checkout.reclaimable([SALES]) if seat.user_id]
    people = "".join(f"New {n},new{n}@x.example,,,,Sales Hub\n" for n in range(4))

    dialog = talk(
        HEAD + people, reclaim=lambda products, done: done(workspace.checkout.reclaimable(products))
    )

    choice = dialog.review.seats
    said = choice.paid.text().splitlines()
    assert not choice.paid.isHidden()
    assert said[0].startswith("Paid for already and perhaps not needed. Unassign these seats")
    assert len(said) == 1 + len(offers)
    (name,) = [seat.name for seat in offers if seat.user_id == holder]
    assert f"Sales Hub: {name}, the user is deactivated (certain)" in said


def test_c2_nothing_is_named_where_nothing_is_short(talk, workspace):
    dialog = talk(
        HEAD + "Nils Ny,nils@nordwind.example,,,,Sales Hub\n",
        reclaim=lambda products, done: done(workspace.checkout.reclaimable(products)),
    )
    assert dialog.review.seats.paid.isHidden()


def test_without_the_right_to_buy_people_come_without_seats(talk):
    people = "".join(f"New {n},new{n}@x.example,,,,Sales Hub\n" for n in range(4))
    dialog = talk(HEAD + people, missing_billing_permission="You may not modify billing.")
    choice = dialog.review.seats
    assert not choice.buy.isEnabled()
    assert choice.buy.toolTip() == "You may not modify billing."
    assert not dialog.review.order.with_seats
    assert dialog.run.isEnabled()


def test_a_quote_that_cannot_be_had_says_why(talk):
    def refused(_seats, done):
        done(Refused(refuse(Code.CONTACT_CSM, product=SALES, reason="legacy")))

    people = "".join(f"New {n},new{n}@x.example,,,,Sales Hub\n" for n in range(4))
    dialog = talk(HEAD + people, quote=refused)
    assert not dialog.review.seats.buy.isEnabled()
    assert SALES in dialog.review.seats.cost.text


def test_seats_that_are_there_are_assigned_unless_one_says_otherwise(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,,,,Sales Hub\n")
    choice = dialog.review.seats
    assert choice.assign.text() == "Assign 1 seat"
    assert choice.assign.isChecked()
    assert dialog.review.order.with_seats
    choice.no_seats.click()
    assert not dialog.review.order.with_seats


def test_a_pending_removal_that_would_be_cancelled_is_said_beforehand(talk, workspace):
    assert isinstance(workspace.downgrades.schedule(SALES, 2), Done)
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,,,,Sales Hub\n")
    assert "cancels the pending removal of 2 Sales Hub seats" in dialog.review.remarks.text
    dialog.review.seats.no_seats.click()
    assert "cancels" not in dialog.review.remarks.text


def test_subscriptions_are_added_or_taken_over_when_ticked(talk, workspace):
    dialog = talk("Product,Quantity,Renewal date\nSales Hub,9,2027-03-01\nExtra Hub,5,2027-06-30\n")
    view = dialog.review.lists.subscriptions
    rows = {row[0]: row for row in cells(view.table)}
    told = "5 seats, no price, from Jun 30, 2026, renews on Jun 30, 2027"
    assert rows["Extra Hub"][1:3] == [told, "New"]
    assert rows["Sales Hub"][1:3] == ["Seats paid for: 5 → 9", "Tick to take it from the file"]
    assert dialog.run.text() == "Import 1 change"
    view.all.click()
    assert dialog.run.text() == "Import 2 changes"
    done = do(dialog, workspace)
    assert isinstance(done, Done)
    assert workspace.account().subscription(SALES).pool.owned == 9
    assert workspace.account().subscription("Extra Hub").pool.owned == 5


def test_strangers_of_a_usage_file_are_listed(talk):
    dialog = talk(
        "E-mail,Last active\nanna@nordwind.example,2026-11-01\nwho@nordwind.example,2026-11-02\n"
    )
    assert "1 not known" in tabs(dialog.review.lists)
    assert cells(dialog.review.lists.strangers.table) == [["who@nordwind.example", "3"]]


def test_who_may_not_import_is_told_so(talk):
    dialog = talk(
        HEAD + "Nils Ny,nils@nordwind.example,,,,\n", missing_permission="You may not add users."
    )
    assert dialog.run.toolTip() == "You may not add users."
    assert "You may not add users." in dialog.review.remarks.text


# -- presets -------------------------------------------------------------------------------------


def test_answers_are_remembered_under_a_name_and_used_next_month(talk, workspace):
    text = "Name,E-mail,Site,Last active\nNils Ny,nils@nordwind.example,Lund,{}\n"
    dialog = talk(text.format("03/04/2026"))
    (card,) = dialog.values.questions.cards
    choose(card.choice, "Month first")
    card.confirm.click()
    choose_row(dialog.columns.table, 2)
    choose(dialog.columns.form.field, "Team")
    remember = dialog.review.remember
    assert remember.tick.isChecked()
    remember.name.setText("Monthly list")
    remember.name.textEdited.emit("Monthly list")
    ((path, name),) = dialog.review.order.presets.items()
    read = dialog.state.read_of(path)
    assert isinstance(workspace.presets.save(name, read, read.options), Done)

    dialog = talk(text.format("05/06/2026"))
    assert dialog.pages.currentIndex() == REVIEW
    assert dialog.state.read.preset == "Monthly list"
    assert dialog.file.form.preset.currentText() == "Monthly list"
    assert not dialog.review.remember.tick.isChecked()
    assert dialog.state.preview.plan.new[0].user.last_active == date(2026, 5, 6)
    choose(dialog.file.form.preset, "Without preset")
    assert dialog.values.open == 1
    assert dialog.state.read.preset == ""
    choose(dialog.file.form.preset, "Monthly list")
    assert dialog.values.open == 0
    assert dialog.state.answers.preset(path) == "Monthly list"


def test_a_preset_stays_named_when_something_is_answered_beside_it(talk, workspace):
    text = HEAD + "Nils Ny,nils@nordwind.example,Sales,active,2026-11-01,{}\n"
    dialog = talk(text.format(""))
    read = dialog.state.read
    assert isinstance(workspace.presets.save("Ours", read, read.options), Done)
    dialog = talk(text.format("Sales Suite"))
    assert dialog.state.read.preset == "Ours"
    choose_row(dialog.values.products.table, 0)
    choose(dialog.values.products.choice, SALES)
    assert dialog.state.read.preset == "Ours"
    assert dialog.state.preview.plan.seats == {SALES: 1}


def test_a_name_that_is_taken_says_what_it_would_replace(talk, workspace):
    text = HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n"
    dialog = talk(text)
    read = dialog.state.reads[0]
    assert isinstance(workspace.presets.save("Other list", read, read.options), Done)
    dialog = talk("Name,Mail\nNils Ny,nils@nordwind.example\n")
    remember = dialog.review.remember
    assert remember.tick.isChecked()
    assert remember.note.isHidden()
    remember.name.setText("other LIST")
    remember.name.textEdited.emit("other LIST")
    assert remember.note.text() == "Takes the place of the preset of this name."
    remember.tick.click()
    assert remember.name.toolTip() == "Tick “Remember as preset” first."


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
    assert names[VALUES][-3:] == ["Back", "Next", "Cancel"]
    assert names[REVIEW][1:3] == ["Filter: Changed", "Changed"]
    last = ["Remember as preset", "Name of the preset", "Back", "Cancel"]
    assert names[REVIEW][-4:] == last
    dialog.state.answers.touched = False
    dialog.close()


def test_several_files_are_remembered_one_by_one(talk):
    dialog = talk(
        HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n",
        "E-mail,Last active\nanna@nordwind.example,2026-11-01\n",
    )
    names = set(dialog.review.order.presets.values())
    dash = "\N{EN DASH}"
    assert names == {f"Our files {dash} List of people", f"Our files {dash} Usage report"}
    dialog.review.remember.tick.click()
    assert dialog.review.order.presets == {}


# -- the way through -----------------------------------------------------------------------------


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


def test_every_sort_of_question_is_worded(window):
    from seatdesk.exchange.question import SENTENCES, Question
    from seatdesk.ui.imports.wizard.model.field_names import asked

    facts = dict.fromkeys(
        ("column", "other", "field", "words", "example", "first", "second", "count", "row",
         "expected", "found", "names", "what", "name", "email", "known_as"), "x",
    )  # fmt: skip
    for code in SENTENCES:
        worked = {"dates": "2026-04-03", "numbers": "1.5"}.get(code, "x")
        said = asked(Question(code, code, "comma", (), facts | {"first": worked, "second": worked}))
        assert "{" not in said


def test_every_field_kind_and_meaning_has_its_word():
    from seatdesk.exchange.cells.state_words import SEAT_MEANINGS, STATUS_MEANINGS
    from seatdesk.exchange.fields import ALL, FieldKind
    from seatdesk.exchange.files.encoding import CHOICES
    from seatdesk.exchange.people.person import Grade
    from seatdesk.ui.imports.wizard.model import field_names as names

    assert set(ALL) <= set(names.FIELDS)
    assert {str(kind) for kind in FieldKind} == set(names.KINDS)
    assert {*SEAT_MEANINGS, *STATUS_MEANINGS} <= set(names.MEANINGS)
    assert {str(grade) for grade in Grade} == set(names.EFFECTS)
    assert set(CHOICES) - set(names.ENCODINGS) == {"utf-16-le", "utf-16-be", "utf-32"}


def test_a_file_with_something_at_every_step(window, workspace):
    dialog = wizard(window, [FILES / "people.csv"], workspace)
    assert dialog.pages.currentIndex() == VALUES


def test_the_column_that_names_people_is_chosen_and_can_be_asked_again(talk):
    dialog = talk("Contact,Site\nnils@nordwind.example,Lund\nada@nordwind.example,Lund\n")
    (card,) = [c for c in dialog.values.questions.cards if c.question.code in {"email", "login"}]
    card.confirm.click()
    assert len(dialog.state.preview.plan.new) == 2
    assert dialog.state.read.options.fields == {"Contact": "email"}
    (card,) = [c for c in dialog.values.questions.cards if c.question.code in {"email", "login"}]
    card.again.click()
    assert dialog.state.read.options.fields == {}
    assert dialog.values.open


def test_of_two_columns_for_one_field_the_other_can_count(talk):
    dialog = talk(
        "E-mail,Team,Department\nnils@nordwind.example,Sales,Lund\nada@nordwind.example,HR,Lund\n"
    )
    (card,) = dialog.values.questions.cards
    assert card.question.code == "two_columns"
    choose(card.choice, "Department")
    card.confirm.click()
    assert {one.user.team for one in dialog.state.preview.plan.new} == {"Lund"}


def test_the_header_the_separator_and_what_a_file_is_are_answered(talk):
    dialog = talk("Who,Where\nNils,Lund\nAda,Lund\n")
    codes = {card.question.code for card in dialog.values.questions.cards}
    assert codes == {"header", "kind"}
    (card,) = [c for c in dialog.values.questions.cards if c.question.code == "header"]
    assert card.choice.currentText() == "There is none"
    choose(card.choice, "1")
    card.confirm.click()
    assert dialog.state.read.table.header == ("Who", "Where")
    (card,) = [c for c in dialog.values.questions.cards if c.question.code == "kind"]
    choose(card.choice, "List of people")
    card.confirm.click()
    assert str(dialog.state.read.kind) == "people"
    (card,) = [c for c in dialog.values.questions.cards if c.question.code == "header"]
    card.again.click()
    assert dialog.state.read.table.header == ("Column 1", "Column 2")


def test_several_presets_that_fit_are_asked_about(talk, workspace):
    text = HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n"
    read = talk(text).state.reads[0]
    for name in ("One", "Two"):
        assert isinstance(workspace.presets.save(name, read, read.options), Done)
    dialog = talk(text)
    assert dialog.pages.currentIndex() == VALUES
    (card,) = dialog.values.questions.cards
    choose(card.choice, "Two")
    card.confirm.click()
    assert dialog.state.reads[0].preset == "Two"


def test_a_region_is_minded_for_what_is_asked_later(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n")
    form = dialog.file.form
    place = form.region.findData("de_DE")
    form.region.setCurrentIndex(place)
    form.region.activated.emit(place)
    text = "Name,E-mail,Seen\nNils Ny,nils@nordwind.example,03/04/2026\n"
    dialog.state.current.write_text(text)
    dialog.state.answered.emit()
    dialog.columns.table.setFocus()
    choose_row(dialog.columns.table, 2)
    choose(dialog.columns.form.field, "Last active")
    assert dialog.values.open == 0
    assert dialog.state.preview.plan.new[0].user.last_active == date(2026, 4, 3)


def test_rates_are_told_once_they_are_settled(qtbot, talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n")
    dialog.open()
    dialog.progress.start("Reading…")
    dialog.advance(10, 0)
    qtbot.waitUntil(dialog.progress.isVisible)
    qtbot.wait(50)
    dialog.advance(50_000, 100_000)
    assert "rows per second" in dialog.progress.note.text()
    with qtbot.waitSignal(dialog.stop_requested):
        dialog.progress.stop.click()
    dialog.progress.end()
    dialog.advance(1, 2)
    assert not dialog.progress.isVisible()
    dialog.close()


def test_keys_go_from_the_filter_into_the_list_and_enter_corrects(qtbot, window, workspace, write):
    window.show()
    path = write(HEAD + "Nils Ny,nils(at)nordwind.example,Sales,active,,\n"
                        "Rut Ros,rut@nordwind.example,,,,\n")  # fmt: skip
    dialog = wizard(window, [path], workspace)
    dialog.open()
    lists = dialog.review.lists
    lists.setCurrentWidget(lists.new)
    qtbot.keyClicks(lists.new.filter, "rut")
    qtbot.keyClick(lists.new.filter, Qt.Key.Key_Return)
    qtbot.keyClick(lists.new.filter, Qt.Key.Key_Down)
    assert dialog.focusWidget() is lists.new.table
    ordered: list[ImportOrder] = []
    dialog.import_requested.connect(ordered.append)
    lists.setCurrentWidget(lists.problems)
    lists.tools.text.setText("nils@nordwind.example")
    qtbot.keyClick(lists.tools.text, Qt.Key.Key_Return)
    assert lists.new.items.total == 2
    assert ordered == []
    dialog.state.answers.touched = False
    dialog.close()


def test_every_sort_of_change_is_told_in_words(talk):
    text = (
        "E-mail,Status,User type,Last active,Hire date\n"
        "anna@nordwind.example,deactivated,bot,never,2020-01-02\n"
        "nils@nordwind.example,invited,guest,never,\n"
    )
    dialog = talk(text)
    (changed,) = cells(dialog.review.lists.edited.table)
    assert changed[1] == (
        "Type of user: Person → Bot · Hire date: \N{EN DASH} → Jan 2, 2020 · "
        "Activity: last use unknown → never active · Status: Active → Deactivated"
    )
    (new,) = cells(dialog.review.lists.new.table)
    assert new[2] == "Guest · Invited · never active"


def test_who_holds_more_than_the_file_says_is_remarked_and_listed(talk, workspace):
    dialog = talk(HEAD + "Bo Ek,bo@nordwind.example,Sales,active,,Service Hub\n")
    assert "1 seat held here is not in the files and stays." in dialog.review.remarks.text
    assert "1 seat held here only" in tabs(dialog.review.lists)
    assert cells(dialog.review.lists.elsewhere.table) == [["bo@nordwind.example", SALES]]


def test_every_sample_is_shown_at_every_step(window, workspace):
    folder = os.environ.get("SEATDESK_SAMPLES", FILES.parents[3] / "shared" / "samples")
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
