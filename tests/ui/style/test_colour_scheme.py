"""The look that a person chose, and the system's own where that is asked for or needed."""

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seatdesk.ui.style import theme
from seatdesk.ui.style.colour_scheme import apply_scheme
from tests.ui.style.palettes import high_contrast


@pytest.fixture
def app(qapp):
    before = qapp.palette()
    yield qapp
    qapp.setPalette(before)


def test_the_systems_look_comes_back_after_a_mixed_one(app):
    usual = app.palette()
    apply_scheme(app, "dark")
    assert theme.is_dark(app.palette())
    apply_scheme(app, "system")
    assert app.palette() == usual


HIGH, USUAL = Qt.ContrastPreference.HighContrast, Qt.ContrastPreference.NoPreference


@pytest.mark.parametrize(
    ("choice", "ground", "contrast"),
    [
        *((choice, ground, HIGH) for choice in ("light", "dark") for ground in ("black", "white")),
        ("system", "black", HIGH),
        ("system", "black", USUAL),
    ],
)
def test_the_systems_own_colours_are_left_alone(choice, ground, contrast):
    """Those of a dark desktop where nobody chose others; of high contrast in any case."""
    painted: list[object] = []
    preference = SimpleNamespace(contrastPreference=lambda: contrast)
    hints = SimpleNamespace(
        setColorScheme=lambda _scheme: None,
        colorScheme=lambda: Qt.ColorScheme.Dark,
        accessibility=lambda: preference,
    )
    app: Any = SimpleNamespace(
        styleHints=lambda: hints,
        testAttribute=lambda _attribute: False,
        setPalette=painted.append,
        palette=lambda: high_contrast(ground),
        style=QApplication.style,
        setStyle=lambda _style: None,
    )
    apply_scheme(app, choice)
    assert painted == []
