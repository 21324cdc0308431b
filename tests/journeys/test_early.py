"""Input between the first rows and the controllers is carried out, not lost."""

from PySide6.QtCore import Qt

from seatdesk.ui.startup.deferred_startup import DeferredStartup
from seatdesk.ui.users.new_user.dialog import NewUserDialog
from tests.journeys.conftest import SALES


def test_a_box_that_is_clicked_at_once_is_turned(open_window, company):
    person = open_window(company, ready=False)
    seen = []

    def click():
        """In the very event in which the first rows are there: nothing can be loaded by then."""
        seen.append(person.workspace_window.session)
        view, model = person.page.view, person.page.model
        index = model.index(person.row("Dan Falk"), person.column(SALES))
        where = view.box_rect(index.row(), index.column()).center()
        person.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)

    person.window.first_painted.connect(click)
    person.until(lambda: person.workspace_window.complete)
    assert seen == [None]
    person.settle()
    assert person.footer() == "Sales Hub: 4 of 5 assigned (+1)"


def test_letters_typed_at_once_filter(open_window, company):
    person = open_window(company, ready=False)
    person.bot.keyClicks(person.window.filter, "falk")
    person.until(lambda: person.workspace_window.complete)
    person.settle()
    assert [person.page.model.line(0).row.name] == ["Dan Falk"]
    assert person.page.model.rowCount() == 1


def test_a_command_asked_for_at_once_is_done(open_window, company):
    person = open_window(company, ready=False)
    person.window.actions_of["new-user"].trigger()
    assert isinstance(person.dialog(NewUserDialog), NewUserDialog)


def test_a_file_dropped_at_once_is_opened(open_window, company, tmp_path):
    other = tmp_path / "other.seatdesk"
    other.write_bytes(company.read_bytes())
    person = open_window("", ready=False)
    person.until(lambda: person.workspace_window.findChild(DeferredStartup) is not None)
    person.window.files_dropped.emit([str(other)])
    person.until(lambda: person.workspace_window.complete)
    assert person.workspace_window.location == str(other)


def test_a_file_the_system_hands_over_is_opened_before_and_after_the_first_paint(
    open_window, company, tmp_path
):
    other = tmp_path / "other.seatdesk"
    other.write_bytes(company.read_bytes())
    person = open_window("", ready=False)
    assert person.workspace_window.findChild(DeferredStartup) is None
    person.workspace_window.open_file(str(company))
    person.until(lambda: person.workspace_window.complete)
    assert person.workspace_window.location == str(company)
    person.workspace_window.open_file(str(other))
    person.until(
        lambda: person.workspace_window.complete and person.workspace_window.location == str(other)
    )
