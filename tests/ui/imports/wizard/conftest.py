"""A workspace, and wizards over files that are written for them."""

import pytest
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.workspace import Workspace
from tests.journeys.conftest import SALES, SERVICE, TODAY, contract, make_workspace
from tests.ui.imports.wizard.open_wizard import wizard


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
