"""Palettes of high contrast, as Windows gives them to programs."""

from PySide6.QtGui import QColor, QPalette

Role = QPalette.ColorRole
SCHEMES = {
    "black": ("#000000", "#ffffff", "#1aebff", "#000000", "#3ff23f"),
    "white": ("#ffffff", "#000000", "#37006e", "#ffffff", "#600000"),
}
"""Ground, words, chosen ground, chosen words, words of what is disabled."""
_GROUNDS = (Role.Window, Role.Base, Role.Button, Role.AlternateBase, Role.Light, Role.Midlight)
_WORDS = (Role.WindowText, Role.Text, Role.ButtonText, Role.PlaceholderText, Role.Mid, Role.Dark)


def high_contrast(name: str) -> QPalette:
    """A palette by its ground."""
    ground, words, chosen, chosen_words, disabled = map(QColor, SCHEMES[name])
    palette = QPalette(ground)
    for roles, colour in ((_GROUNDS, ground), (_WORDS, words)):
        for role in roles:
            palette.setColor(role, colour)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    for role in (Role.Highlight, Role.Accent):
        palette.setColor(role, chosen)
    palette.setColor(Role.HighlightedText, chosen_words)
    return palette
