"""The topics of the offline help: one Markdown file each, in every language of the program.

`resources/help/LANGUAGE/NN-KEY.md`: the number is the topic's place, the key is the same in every
language, the first line is its title. Links name keys, pictures lie beside the texts.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFontMetrics,
    QImage,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTabWidget, QWidget

from seatdesk.domain.alphabet import sort_key
from seatdesk.resources import resource
from seatdesk.ui.text import language
from seatdesk.ui.text.unmarked_letters import stands_in
from seatdesk.ui.window.context import HELP_TOPIC

FIRST = "welcome"
"""The topic that explains what has none of its own."""


class HelpTopic(NamedTuple):
    """One text, as it lies in its file."""

    key: str
    title: str
    text: str
    """Markdown, the title included."""

    def is_about(self, words: Iterable[str]) -> bool:
        """Tell whether all these words stand in it; nothing wanted is in every topic.

        With and without umlauts and accents, which not every keyboard has.
        """
        said = sort_key(self.text)
        return all(stands_in(word, said) for word in words)


def folder(code: str = "") -> Path:
    """The folder of a language's topics; by default of the one that is spoken."""
    return resource("help", code or language.code())


def read_topics(code: str = "") -> Mapping[str, HelpTopic]:
    """Every topic by its key, in the order of a manual."""
    topics = {}
    for path in sorted(folder(code).glob("*.md")):
        key = path.stem.partition("-")[2]
        text = path.read_text(encoding="utf-8")
        topics[key] = HelpTopic(key, text.partition("\n")[0].removeprefix("# "), text)
    return topics


def shown_topic(page: str, shown: QWidget | None) -> str:
    """The topic of the tab that is looked at on a page, where it has one; else the page's."""
    for tabs in shown.findChildren(QTabWidget) if shown is not None else ():
        if tabs.isVisible() and tabs.count():
            topic = tabs.currentWidget().property(HELP_TOPIC)
            if topic:
                return str(topic)
    return page


def part_paragraphs(text: QTextDocument) -> None:
    """Put room between the paragraphs, headings and pictures of a text that was just read.

    Qt puts none where a paragraph follows a picture or a list. Lines of code stay together.
    """
    line = QFontMetrics(text.defaultFont()).height()
    above = text.begin()
    while (block := above.next()).isValid():
        shape = block.blockFormat()
        if shape.nonBreakableLines() and above.blockFormat().nonBreakableLines():
            room = 0.0
        else:
            room = line / 4 if _is_item(block) and _is_item(above) else line * 3 / 4
        shape.setTopMargin(room)
        shape.setBottomMargin(0)
        QTextCursor(block).setBlockFormat(shape)
        above = block


def _is_item(block: QTextBlock) -> bool:
    return block.textList() is not None


def fit_pictures(text: QTextDocument, beside: Path, room: int, ratio: float) -> None:
    """Scale the pictures of a text, which lie in a folder, to no more than a width.

    Smoothly, which a text does not do by itself; `ratio`: pixels of the paper to one of the text.
    """
    block = text.begin()
    while block.isValid():
        for place in range(block.position(), block.position() + block.length()):
            cursor = QTextCursor(text)
            cursor.setPosition(place)
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
            picture = cursor.charFormat().toImageFormat()
            if picture.isValid():
                _fit_picture(text, picture, beside, (room, ratio))
                cursor.setCharFormat(picture)
        block = block.next()


def _fit_picture(
    text: QTextDocument, picture: QTextImageFormat, beside: Path, fit: tuple[int, float]
) -> None:
    (room, ratio), image = fit, QImage(str(beside / picture.name()))
    width = min(room, image.width())
    sharp = min(round(width * ratio), image.width())
    scaled = image.scaledToWidth(sharp, Qt.TransformationMode.SmoothTransformation)
    kind = QTextDocument.ResourceType.ImageResource.value
    text.addResource(kind, QUrl(picture.name()), scaled)
    picture.setWidth(width)
    picture.setHeight(image.height() * width / max(1, image.width()))
