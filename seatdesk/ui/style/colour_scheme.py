"""The colour scheme that a person chose: light, dark, or as the system is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from seatdesk.ui.style import theme

SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


def apply_scheme(app: QApplication, choice: str) -> None:
    """Make the program light, dark or as the system is; mix a palette where none is offered.

    Colours of high contrast are the system's in any case: somebody needs them to read.
    """
    hints = app.styleHints()
    hints.setColorScheme(SCHEMES.get(choice, Qt.ColorScheme.Unknown))
    follows = hints.colorScheme() is SCHEMES.get(choice)
    contrast = hints.accessibility().contrastPreference()
    if choice not in {"light", "dark"} or contrast is Qt.ContrastPreference.HighContrast:
        if app.testAttribute(Qt.ApplicationAttribute.AA_SetPalette):
            app.setPalette(QPalette())  # the one that was mixed gives way to the system's
    elif choice == "dark" and not follows and not theme.is_dark(app.palette()):
        app.setPalette(theme.darkened(app.style().standardPalette()))
    elif choice == "light" and not follows and theme.is_dark(app.palette()):
        app.setPalette(app.style().standardPalette())
    outline(app)


def outline(app: QApplication) -> None:
    """Give boxes and fields edges that can be seen, where the colours of the moment need them."""
    if theme.needs_outlines(app.palette()):
        from seatdesk.ui.style.dark_outlines import use_outlines  # noqa: PLC0415 - for few palettes only

        use_outlines(app)
