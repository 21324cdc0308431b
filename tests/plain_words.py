"""Finds names that a window would take for HTML, or for a letter to press."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QGroupBox,
    QLabel,
    QMessageBox,
    QTabBar,
    QWidget,
)

NAME = "<b>x</b>&amp;"
"""What somebody is called: bold and cut short where it is read as HTML."""
_ESCAPED = "&lt;b&gt;x&lt;/b&gt;&amp;amp;"
_ROWS = 30


def misread(root: QWidget) -> list[str]:
    """Everything in a window that does not show the name as it is written."""
    found: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisibleTo(root):
            found += [f"{type(widget).__name__}: {text}" for text in _in(widget)]
    for action in root.findChildren(QAction):
        found += [f"action: {text}" for text in _mnemonics(action.text())]
        found += [f"action's tip: {text}" for text in _tips(action.toolTip())]
    return sorted(set(found))


def _in(widget: QWidget) -> Iterator[str]:
    yield from _tips(widget.toolTip())
    match widget:
        case QMessageBox():
            yield from _in_texts(widget, widget.text(), widget.informativeText())
        case QLabel():
            yield from _in_texts(widget, widget.text())
            yield from _mnemonics(widget.text() if widget.buddy() is not None else "")
        case QAbstractButton():
            yield from _mnemonics(widget.text())
        case QGroupBox():
            yield from _mnemonics(widget.title())
        case QTabBar():
            yield from _in_tabs(widget)
        case QAbstractItemView() if widget.model() is not None:
            yield from _in_model(widget)


def _in_texts(widget: QLabel | QMessageBox, *texts: str) -> Iterator[str]:
    if widget.textFormat() is not Qt.TextFormat.PlainText:
        yield from (text for text in texts if "<b>" in text)


def _in_tabs(bar: QTabBar) -> Iterator[str]:
    for tab in range(bar.count()):
        yield from _mnemonics(bar.tabText(tab))
        yield from _tips(bar.tabToolTip(tab))


def _in_model(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(_ROWS, model.rowCount(QModelIndex()))):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            index = model.index(row, column, QModelIndex())
            yield from _tips(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))


def _tips(text: str) -> Iterator[str]:
    """A tip is read as HTML as soon as it looks like it."""
    if "<b>" in text or ("&lt;" in text and _ESCAPED not in text):
        yield f"tip {text}"


def _mnemonics(text: str) -> Iterator[str]:
    if "amp;" in text.replace("&&amp;", ""):
        yield f"mnemonic {text}"
