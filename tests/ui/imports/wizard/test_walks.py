"""Somebody who presses whatever there is: no fault, and nothing stored before the last button."""

import random

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QTableView,
    QTabWidget,
    QWidget,
)

from seatdesk.controllers.workspace import Workspace
from seatdesk.ui.widgets.tables.list_rows import choose_row
from tests.journeys.conftest import SALES, TODAY, contract, make_workspace
from tests.ui.imports.wizard.open_wizard import FILES, wizard

FILES_OF_A_COMPANY = {
    "usage.csv": "E-mail;Last active\nanna@nordwind.example;03/04/2026\nwho@x.example;never\n",
    "subscriptions.csv": "Product,Quantity,Renewal date,Price per seat\n"
    "Sales Hub,9,2027-03-01,1.250\nExtra Hub,5,2027-06-30,\n",
    "odd.csv": "Export;;\nWho;Where;Login\nNils;Lund;nils@x.example\nAda;Åbo;\n\nTotal;2;\n",
    "empty.csv": "",
}
TEXTS = ("", "abc", "a@b.example", "2026-01-01", "7")
STEPS = 40
CONTROLS = (QComboBox, QAbstractButton, QTableView, QTabWidget, QSpinBox, QLineEdit)


@pytest.fixture
def workspace(tmp_path):
    path = tmp_path / "nordwind.seatdesk"
    make_workspace(path, contracts=(contract(),), holders={SALES: 3})
    opened = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    yield opened
    opened.close()


def touch(chance: random.Random, control: QWidget) -> None:
    """Do something with a control as a person would."""
    match control:
        case QComboBox() if control.count():
            place = chance.randrange(control.count())
            control.setCurrentIndex(place)
            control.activated.emit(place)
        case QTabWidget():
            control.setCurrentIndex(chance.randrange(control.count()))
        case QTableView() if control.model().rowCount():
            choose_row(control, chance.randrange(control.model().rowCount()))
        case QSpinBox():
            control.setValue(chance.randrange(5))
        case QLineEdit():
            control.setText(chance.choice(TEXTS))
            control.textEdited.emit(control.text())
        case QAbstractButton() if control.text() not in {"Why?", ""}:
            control.click()


@pytest.mark.parametrize("seed", range(16))
def test_whatever_is_pressed_nothing_breaks_and_nothing_is_stored(qtbot, workspace, tmp_path, seed):
    chance = random.Random(seed)
    paths = [FILES / "people.csv"]
    for name, text in FILES_OF_A_COMPANY.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        paths.append(tmp_path / name)
    before = workspace.database.revision()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    chosen = chance.sample(paths, chance.randint(1, 3))
    dialog = wizard(
        window, chosen, workspace, quote=lambda seats, done: done(workspace.checkout.quote(seats))
    )
    dialog.open()
    for _ in range(STEPS):
        dialog.show_step(chance.randrange(4))
        page = dialog.pages.currentWidget()
        assert page is not None
        controls = [
            one
            for kind in CONTROLS
            for one in page.findChildren(kind)
            if one.isVisible() and one.isEnabled()
        ]
        touch(chance, chance.choice(controls))
        QApplication.processEvents()
        assert dialog.run.isEnabled() is (not dialog.review.why_not())
    assert workspace.database.revision() == before
    dialog.state.answers.touched = False
    dialog.reject()
