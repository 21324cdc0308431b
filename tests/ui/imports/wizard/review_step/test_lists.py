"""The lists of the review: counted, filtered, read as far as they are scrolled, ticked."""

from PySide6.QtCore import Qt

from seatdesk.controllers.outcome import Done
from tests.journeys.conftest import SALES
from tests.ui.imports.wizard.open_wizard import (
    HEAD,
    ROLE,
    cells,
    do,
    tabs,
)


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
    assert done.value.deactivated == 5
    assert done.value.seats == 0


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
