"""Texts that people wrote, shown as they are: neither as HTML nor with `&` as a shortcut.

Qt takes a text for HTML as soon as it looks like it, in labels and in tips; and where a control may
be reached by a letter, `&` underlines the next one.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that never reads its text as HTML."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def plain_tip(text: str) -> str:
    """A tool tip that shows its text as it is written."""
    if "<" not in text:
        return text
    from html import escape  # noqa: PLC0415 - few tips need it, and none at the first paint

    return f'<span style="white-space: pre-wrap">{escape(text, quote=False)}</span>'


def wrapped_tip(*paragraphs: str) -> str:
    """A tool tip of several paragraphs whose long lines are broken, with every letter as it is."""
    from html import escape  # noqa: PLC0415 - few tips need it, and none at the first paint

    return "".join(f"<p>{escape(text, quote=False)}</p>" for text in paragraphs)


def literal(text: str) -> str:
    """The text of a button, a tab or a menu entry, with every `&` shown."""
    return text.replace("&", "&&")
