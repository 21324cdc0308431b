"""Preferences: the program's own choices, and the account's policies."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QLabel

from seatdesk.domain.account.account import Policies
from seatdesk.ui.preferences import preferences_dialog
from seatdesk.ui.preferences.preferences_dialog import Choices, PreferencesDialog, PreferencesNeeds
from seatdesk.ui.widgets.form import choose


def test_preferences_keep_language_and_region_apart(qtbot, window):
    dialog = PreferencesDialog(PreferencesNeeds(Choices(), Policies()), window)
    assert not dialog.save.isEnabled()
    choose(dialog.program.language, "sv")
    choose(dialog.program.region, "de_CH")
    assert "€\u00a012'345.60" in dialog.program.example.text()
    with qtbot.waitSignals([dialog.choices_requested, dialog.finished]):
        dialog.save.click()
    assert dialog.program.value == Choices("sv", "de_CH", "system")


def offered(box):
    return [box.itemData(index) for index in range(box.count())]


def test_only_languages_whose_texts_are_here_are_offered(window, monkeypatch):
    here = PreferencesDialog(PreferencesNeeds(Choices(), None), window)
    assert offered(here.program.language) == ["system", "en", "sv", "de"]
    assert not any("missing" in label.text() for label in here.program.findChildren(QLabel))
    monkeypatch.setattr(preferences_dialog, "missing", lambda: ["sv"])
    without = PreferencesDialog(PreferencesNeeds(Choices(), None), window)
    assert offered(without.program.language) == ["system", "en", "de"]
    assert any(
        label.text().endswith("Texts that are missing here: Svenska.")
        for label in without.program.findChildren(QLabel)
    )


def test_a_chosen_language_whose_texts_are_lost_stays_chosen(window, monkeypatch):
    monkeypatch.setattr(preferences_dialog, "missing", lambda: ["sv"])
    dialog = PreferencesDialog(PreferencesNeeds(Choices("sv"), None), window)
    assert dialog.program.value == Choices("sv")
    assert not dialog.save.isEnabled()


def test_policies_are_asked_for_only_when_they_change(qtbot, window):
    dialog = PreferencesDialog(PreferencesNeeds(Choices(), Policies()), window)
    dialog.policies.idle.setValue(90)
    dialog.policies.tax.setText("25")
    with qtbot.waitSignal(dialog.policies_requested) as asked:
        dialog.save.click()
    assert asked.args == [
        replace(Policies(), idle_after_days=90, tax_percent=Decimal(25)),
    ]
    dialog.policies.tax.setText("250")
    assert dialog.save.toolTip() == "Enter a percentage from 0 to 100, such as 25."


def test_policies_say_which_permission_is_missing(window):
    needs = PreferencesNeeds(Choices(), Policies(), "You lack the permission Modify billing.")
    dialog = PreferencesDialog(needs, window)
    assert not dialog.policies.isEnabled()
    assert dialog.policies.missing_permission.text() == "You lack the permission Modify billing."
