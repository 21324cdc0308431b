"""A company brings its three files: who is there, who was active, what is paid for."""

from datetime import date

import pytest

from seatdesk.controllers.jobs import Progress
from seatdesk.domain.choices import Activity
from seatdesk.ui.imports.wizard.dialog import ImportDialog
from seatdesk.ui.widgets.tables.list_rows import choose_row
from tests.journeys.conftest import SALES
from tests.journeys.test_import import REVIEW, VALUES, bring_in, cells, choose, run

SUPPORT = "Support Hub"
PEOPLE = """Name;E-post;Avdelning;Status;Licenser;Lösenord
Anna Berg;anna@nordwind.example;Ledning;aktiv;Sales Hub Professional+Helpdesk;hemligt
Bo Ek;bo@nordwind.example;Sälj;tjänstledig;Sales Hub Professional;hemligt
Cia Ljung;cia@nordwind.example;Sales;aktiv;Sales Hub;hemligt
Nils Ny;nils@nordwind.example;Sälj;aktiv;Helpdesk;hemligt
Rut Ros;rut@nordwind.example;Sälj;aktiv;Unlicensed;hemligt
"""
USAGE = """E-mail,Last active
anna@nordwind.example,03/04/2026
nils@nordwind.example,05/06/2026
rut@nordwind.example,never
nobody@nordwind.example,01/02/2026
"""
SUBSCRIPTIONS = """Product,Quantity,Renewal date,Currency
Sales Hub,5,2027-03-01,EUR
Support Hub,4,2027-06-30,EUR
"""
ADDRESSES = ("anna", "bo", "cia", "dan", "eva", "finn", "åsa")


@pytest.fixture
def write(tmp_path):
    def written(name, text):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return written


@pytest.fixture
def files(write):
    return (
        write("people.csv", PEOPLE),
        write("usage.csv", USAGE),
        write("subscriptions.csv", SUBSCRIPTIONS),
    )


def state(workspace):
    """What undo has to bring back."""
    opened, snapshot = workspace.session.workspace, workspace.session.snapshot
    users = opened.users.find_all([f"{name}@nordwind.example" for name in ADDRESSES])
    pools = {s.product: (s.pool.owned, s.assigned) for s in snapshot.account.subscriptions}
    return users, pools, workspace.page.model.rowCount()


def answer(workspace, dialog):
    """What the three files leave open: a word, a date, and a product by another name."""
    assert dialog.pages.currentIndex() == VALUES
    assert not dialog.run.isEnabled()
    words = dialog.values.words
    assert [row[2] for row in cells(words.table)] == ["tjänstledig"]
    choose(workspace, words.choice, "Active")
    (card,) = [c for c in dialog.values.questions.cards if c.question.code == "dates"]
    choose(workspace, card.choice, "Day first")
    card.confirm.click()
    workspace.settle()
    products = dialog.values.products
    names = [row[0] for row in cells(products.table)]
    assert "Helpdesk" in names
    choose_row(products.table, names.index("Helpdesk"))
    choose(workspace, products.choice, SUPPORT)


def test_three_files_of_a_company_at_once_and_undo_brings_everything_back(workspace, files):
    before = state(workspace)
    dialog = bring_in(workspace, *files)
    looks = [row[1].partition(" (")[0] for row in cells(dialog.file.files)]
    assert looks == ["List of people", "Usage report", "Software licences"]
    assert "Lösenord" in dialog.file.note.text()
    answer(workspace, dialog)
    dialog.show_step(REVIEW)
    titles = [dialog.review.lists.tabText(n) for n in range(7)]
    assert titles[0] == "2 new"
    assert titles[5] == "1 not known"
    assert dialog.review.seats.assign.text() == "Assign 2 seats"
    dialog.review.remember.tick.setChecked(False)
    run(workspace, dialog)
    workspace.until(lambda: workspace.page.model.rowCount() == 9)

    anna = workspace.session.workspace.users.find("anna@nordwind.example")
    nils = workspace.session.workspace.users.find("nils@nordwind.example")
    rut = workspace.session.workspace.users.find("rut@nordwind.example")
    assert (anna.team, anna.last_active) == ("Ledning", date(2026, 4, 3))
    assert nils.last_active == date(2026, 6, 5)
    assert rut.activity is Activity.NEVER
    assert workspace.holds("Nils Ny", SUPPORT)
    assert workspace.holds("Anna Berg", SUPPORT)
    assert workspace.footer(SUPPORT) == "Support Hub: 2 of 4 assigned"
    assert workspace.footer(SALES) == "Sales Hub: 3 of 5 assigned"
    overview = {one.product: one for one in workspace.session.snapshot.overview}
    support = overview[SUPPORT]
    assert (support.owned, support.assigned, support.renewal) == (4, 2, date(2027, 6, 30))
    assert workspace.told("2 users added")
    assert workspace.session.workspace.history.verify().ok

    workspace.press("Undo", workspace.window.messages)
    workspace.until(lambda: workspace.page.model.rowCount() == 7)
    assert state(workspace) == before
    assert workspace.session.workspace.history.verify().ok


def test_next_month_with_the_preset_is_two_clicks(workspace, files, write):
    dialog = bring_in(workspace, *files)
    answer(workspace, dialog)
    dialog.review.remember.name.setText("Nordwind")
    dialog.review.remember.name.textEdited.emit("Nordwind")
    run(workspace, dialog)
    workspace.until(lambda: workspace.page.model.rowCount() == 9)
    names = {preset.name for preset in workspace.session.workspace.presets.all()}
    assert len(names) == 3
    assert all(name.startswith("Nordwind") for name in names)

    next_month = PEOPLE.replace("Rut Ros;rut@", "Siv Salo;siv@").replace(";Ledning;", ";Styrelse;")
    path = write("people december.csv", next_month + "Ny Anka;anka@nordwind.example;;aktiv;;x\n")
    workspace.window.files_dropped.emit([str(path)])  # one: the file is dropped
    dialog = workspace.dialog(ImportDialog)
    workspace.settle()
    assert dialog.pages.currentIndex() == REVIEW
    assert dialog.state.reads[0].preset in names
    changed = cells(dialog.review.lists.edited.table)
    assert changed == [["anna@nordwind.example", "Team: Ledning → Styrelse", "2"]]
    assert [row[0] for row in cells(dialog.review.lists.new.table)] == ["Siv Salo", "Ny Anka"]
    assert "Rut Ros" in [row[0] for row in cells(dialog.review.lists.missing.table)]
    assert dialog.run.text() == "Import 3 changes"
    dialog.run.click()  # two: it is imported
    workspace.settle()
    workspace.until(lambda: workspace.page.model.rowCount() == 11)
    assert workspace.session.workspace.users.find("anna@nordwind.example").team == "Styrelse"
    assert workspace.session.workspace.users.find("rut@nordwind.example") is not None


def test_a_broken_file_beside_good_ones_and_cancel_half_way_change_nothing(
    workspace, files, tmp_path, monkeypatch
):
    before = state(workspace)
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    dialog = bring_in(workspace, broken, *files)
    assert "broken.xlsx" in dialog.file.trouble.text
    assert cells(dialog.file.files)[0][1] == "Cannot be read"
    dialog.show_step(VALUES)
    answer(workspace, dialog)
    dialog.show_step(REVIEW)
    workspace.until(dialog.run.isEnabled)

    step = Progress.step

    def stop_half_way(job, done, total):
        if dialog.progress.note.text().startswith("Importing"):
            job.cancel()
        step(job, done, total)

    with monkeypatch.context() as patch:
        patch.setattr(Progress, "step", stop_half_way)
        dialog.run.click()
        workspace.settle()
    workspace.until(lambda: dialog.notice.text == "Nothing was imported.")
    assert state(workspace) == before
    assert workspace.session.workspace.history.verify().ok
    assert dialog.isVisible()
    run(workspace, dialog)
    workspace.until(lambda: workspace.page.model.rowCount() == 9)


def test_a_file_that_changes_while_it_is_reviewed_is_not_imported(workspace, write):
    path = write("people.csv", "Name,E-mail\nNils Ny,nils@nordwind.example\n")
    dialog = bring_in(workspace, path)
    path.write_text("Name,E-mail\nNils Ny,other@nordwind.example,\n", encoding="utf-8")
    dialog.run.click()
    workspace.settle()
    workspace.until(lambda: "people.csv was changed" in dialog.notice.text)
    assert workspace.page.model.rowCount() == 7
    assert dialog.run.isEnabled()


def test_problems_are_fixed_skipped_and_used_for_all(workspace, write):
    path = write(
        "people.csv",
        "Name,E-mail,Status,Last active\nNils Ny,nils(at)nordwind.example,active,2026-11-01\n"
        "Rut Ros,rut@nordwind.example,active,yesterday or so\n"
        "Siv Salo,siv@nordwind.example,active,yesterday or so\n"
        "Test Person,test@nordwind,active,2026-11-01\n",
    )
    dialog = bring_in(workspace, path)
    dialog.show_step(REVIEW)
    lists, tools = dialog.review.lists, dialog.review.lists.tools
    lists.setCurrentWidget(lists.problems)
    assert len(cells(lists.problems.table)) == 4
    tools.text.setText("nils@nordwind.example")
    workspace.press("Fix", tools)
    tools.text.setText("2026-11-21")
    workspace.press("Use for all 2 like this", tools)
    assert [row[2] for row in cells(lists.problems.table)] == ["test@nordwind"]
    workspace.press("Skip row", tools)
    assert "1 left out by you" in dialog.review.summary.text()
    run(workspace, dialog)
    workspace.until(lambda: workspace.page.model.rowCount() == 10)
    found = workspace.session.workspace.users.find("siv@nordwind.example")
    assert found.last_active == date(2026, 11, 21)
