"""The window in another language, and what it says when that language is not there."""

import pytest

from seatdesk import app
from seatdesk.settings import Settings
from seatdesk.ui.text import language


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
