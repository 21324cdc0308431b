"""The window in another language, and what it says when that language is not there."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QTabWidget

from seatdesk import app
from seatdesk.settings import Settings
from seatdesk.ui.preferences.preferences_dialog import Choices
from seatdesk.ui.shell.help_dialog import HelpDialog
from seatdesk.ui.startup.language_switch import LanguageSwitch
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from seatdesk.ui.text import language
from tests.journeys.conftest import TODAY, Person


@pytest.fixture
def wants_swedish(tmp_path):
    """A person who chose Swedish."""
    Settings(language="sv").save(tmp_path / "settings.json")


def test_a_window_speaks_the_swedish_somebody_chose(qapp, open_window, company, wants_swedish):
    language.install(qapp, "sv")
    try:
        person = open_window(company)
        person.workspace_window.show_missing_language()
        assert person.window.messages.texts == []
        assert person.window.actions_of["save"].text().replace("&", "") == "Spara"
    finally:
        language.install(qapp, "en")


def test_a_language_that_is_not_there_is_named_with_what_brings_it(
    qapp, open_window, company, wants_swedish, monkeypatch
):
    monkeypatch.setattr(language, "catalogue_of", lambda code: None)
    person = open_window(company)
    for task in app.late_tasks(qapp, person.workspace_window)[1:]:
        task()
    assert person.told("texts in Svenska are missing")
    assert person.told("packaging/dev.py run")
    assert person.window.actions_of["save"].text().replace("&", "") == "Save"


def test_another_language_is_spoken_at_once_on_the_page_that_was_looked_at(
    qtbot, qapp, open_window, company, tmp_path
):
    """A draft, the page, its tab, the filter and the help come along into the window."""
    person = open_window(company)
    made = []

    def make():
        one = WorkspaceWindow(
            app.openers(TODAY, None),
            person.workspace_window.context.folders,
            Settings(language="de"),
        )
        app.complete_after_paint(one, [])
        app.follow_language(qapp, one, make)
        made.append(one)
        return one

    app.follow_language(qapp, person.workspace_window, make)
    try:
        person.tick("Dan Falk")
        person.window.filter.setText("falk")
        person.window.show_page("billing")
        person.settle()
        tabs(person.window).setCurrentIndex(2)
        person.window.actions_of["help"].trigger()
        assert person.dialog(HelpDialog).topic == "billing"
        person.workspace_window.commands.features.preferences._choose(Choices("de"))
        qtbot.waitUntil(lambda: bool(made) and made[0].complete)
        new = Person(qtbot, made[0])
        new.settle()
        assert new.window.actions_of["save"].text().replace("&", "") == "Speichern"
        assert new.window.page == "billing"
        assert tabs(new.window).currentIndex() == 2
        assert new.dialog(HelpDialog).windowTitle() == "Hilfe: Abrechnung und Rechnungen"
        assert new.window.filter.text() == "falk"
        new.until(lambda: new.workspace_window.draft.dirty)
        assert new.window.messages.texts == []
        assert Settings.load(tmp_path / "settings.json").language == "de"
        assert person.workspace_window.closed
    finally:
        for one in made:
            one.window.close()
            one.window.deleteLater()
            one.deleteLater()
        language.install(qapp, "en")


def tabs(window):
    """The tabs of the page that is looked at."""
    return window.stack.currentWidget().findChild(QTabWidget)


def test_another_region_writes_the_page_that_is_looked_at_anew(open_window, company):
    person = open_window(company)
    person.window.show_page("renewals")
    person.settle()
    before = QLocale()
    try:
        person.workspace_window.commands.features.preferences._choose(Choices("en", "de_DE"))
        person.settle()
        said = [one.text() for one in person.window.stack.currentWidget().findChildren(QLabel)]
        assert "1. Mar 2027" in said
    finally:
        QLocale.setDefault(before)


def test_a_window_that_was_closed_meanwhile_is_not_made_anew(qapp, open_window, company):
    person = open_window(company)
    person.window.close()

    def make():
        raise AssertionError

    LanguageSwitch(qapp, make, person.workspace_window).switch()


@pytest.mark.parametrize(("code", "place"), [("sv", 6), ("de", 1)])
def test_a_reader_finds_names_where_the_own_alphabet_has_them(
    qapp, open_window, company, wants_swedish, code, place
):
    """Å comes after Z in Swedish only; whoever types no accents finds it all the same."""
    language.install(qapp, code)
    try:
        person = open_window(company)
        assert person.row("Åsa Öberg") == place
        person.window.filter.setText("asa ob")
        person.settle()
        assert (person.page.model.rowCount(), person.row("Åsa Öberg")) == (1, 0)
    finally:
        language.install(qapp, "en")
