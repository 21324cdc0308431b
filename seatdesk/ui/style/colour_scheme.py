"""The colour scheme that a person chose: light, dark, or as the system is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seatdesk.ui.style import theme

SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


def apply_scheme(app: QApplication, choice: str) -> None:
    """Make the program light, dark or as the system is; mix a palette where none is offered."""
    hints = app.styleHints()
    hints.setColorScheme(SCHEMES.get(choice, Qt.ColorScheme.Unknown))
    follows = hints.colorScheme() is SCHEMES.get(choice)
    if choice == "dark" and not follows and not theme.is_dark(app.palette()):
        app.setPalette(theme.darkened(app.style().standardPalette()))
    elif choice != "dark" and not follows and theme.is_dark(app.palette()):
        app.setPalette(app.style().standardPalette())
    if theme.is_dark(app.palette()):
        from seatdesk.ui.style.dark_outlines import use_outlines  # noqa: PLC0415 - in the dark only

        use_outlines(app)
