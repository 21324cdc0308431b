"""A language that nobody speaks: every text marked, and longer by four tenths.

What has no mark was never translated; what its place cuts off in it will be cut in some language.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QSize, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

MARK = "¡"
"""It opens every text of this language."""
LONGER = 0.4
SLACK = 2
"""Pixels that rounding may cost."""
WORD = "xyl "
"""It fills a text up: short, so that a text may be wrapped as often as one of real words."""


class PseudoTranslator(QTranslator):
    """Answers every text with itself, marked and made longer."""

    def translate(
        self,
        context: str | bytes,
        source: str | bytes,
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        """The text in the language that nobody speaks."""
        return pseudo(source if isinstance(source, str) else source.decode())

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


def pseudo(text: str) -> str:
    """A text in the language that nobody speaks; its facts, its key and its dots stay."""
    if not any(letter.isalpha() for letter in re.sub(r"\{.*?\}|%n", "", text)):
        return text
    count = round(len(text) * LONGER)
    more = (WORD * (count // len(WORD) + 1))[:count].strip()
    dots = "…" if text.endswith("…") else ""
    return f"{MARK}{text.removesuffix('…')} {more}{dots}" if more else f"{MARK}{text}"


@contextmanager
def spoken(application: QCoreApplication) -> Iterator[None]:
    """Speak it for a while."""
    translator = PseudoTranslator()
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)


def untranslated(root: QWidget, known: re.Pattern[str]) -> list[str]:
    """Texts in sight that are not of this language; `known` finds what is data in them."""
    return [
        f"{type(widget).__name__}: {text}"
        for widget, text in texts(root)
        if MARK not in text and any(letter.isalpha() for letter in known.sub("", text))
    ]


def texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that is in sight, or is shown or read out once somebody points at it."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        yield from ((widget, text) for text in _texts_of(widget) if text)


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case _:
            return


def clipped(root: QWidget) -> list[str]:
    """Texts in sight that their place cuts off, and that are not told whole when pointed at."""
    return [
        f"{type(widget).__name__}: {widget.accessibleName() or text!r}"
        for widget, text, needed in _needs(root)
        if text.strip().removesuffix("…") not in widget.toolTip()  # which a name may end in already
        if widget.width() < needed.width() - SLACK or widget.height() < needed.height() - SLACK
    ]


def _needs(root: QWidget) -> Iterator[tuple[QWidget, str, QSize]]:
    """Widgets in sight with a text, and the room that it takes."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        match widget:
            case QLabel() if widget.text():
                yield widget, widget.text(), _room_of_label(widget)
            case QAbstractButton() if widget.text() and type(widget).__name__ != "QTabButton":
                yield widget, widget.text(), QSize(widget.sizeHint().width(), 0)
            case QComboBox() if widget.currentText():
                yield widget, widget.currentText(), QSize(_room_of_choice(widget), 0)
            case _:
                continue


def _room_of_label(label: QLabel) -> QSize:
    if label.wordWrap():
        return QSize(0, label.heightForWidth(label.width()))
    return label.sizeHint()


def _room_of_choice(box: QComboBox) -> int:
    """Of the text alone: its frame and arrow take at least the height of the box once more."""
    return box.fontMetrics().horizontalAdvance(box.currentText()) + box.height() // 2


def settle() -> None:
    """Let what was shown be laid out."""
    for _ in range(3):
        QApplication.processEvents()
