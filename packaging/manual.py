"""The help as a PDF to print or send: one manual a language, with contents, outline and pictures.

Run by `python3 packaging/dev.py manual`; the topics and pictures are those of the help window.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
)

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from seatdesk import __version__  # noqa: E402 (the checkout's own, also where another is installed)
from seatdesk.resources import resource  # noqa: E402
from seatdesk.ui.application import make_application  # noqa: E402
from seatdesk.ui.shell import help_topics  # noqa: E402
from seatdesk.ui.text import language  # noqa: E402

FOLDER = ROOT / "dist" / "manual"
TITLES = {"en": "SeatDesk manual", "sv": "Handbok för SeatDesk", "de": "Handbuch für SeatDesk"}
DOTS = 96
"""Dots an inch of the layout: as on a screen, so that pictures have their size."""
MARGIN = 20
"""Millimetres."""
FOOT = 28
"""Dots below the text in which the number of the page stands."""
LINE = 20
"""Dots of a line of the contents."""


class Chapter(NamedTuple):
    """A topic laid out, and the number of pages that it takes."""

    title: str
    text: QTextDocument
    pages: int


def main() -> int:
    """Write the manual of every language and say where it is."""
    make_application(sys.argv[:1])
    font = _font()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for code in language.LANGUAGES:
        path = FOLDER / f"seatdesk-{__version__}-manual-{code}.pdf"
        path.write_bytes(manual(code, font))
        print(path.relative_to(ROOT))
    return 0


def manual(code: str, font: QFont) -> bytes:
    """The manual of a language."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    room = QSizeF(writer.width(), writer.height() - FOOT)
    chapters = [
        _chapter(topic, code, font, room) for topic in help_topics.read_topics(code).values()
    ]
    starts = _starts(chapters)
    painter = QPainter(writer)
    painter.setFont(font)
    _paint_contents(painter, code, chapters, starts, room)
    number = 1
    for chapter in chapters:
        for sheet in range(chapter.pages):
            writer.newPage()
            number += 1
            _paint_sheet(painter, chapter.text, sheet, room)
            _paint_number(painter, number, room)
    painter.end()
    titles = dict(zip((chapter.title for chapter in chapters), starts, strict=True))
    return _furnished(bytes(buffer.data().data()), code, titles)


def _chapter(topic: help_topics.HelpTopic, code: str, font: QFont, room: QSizeF) -> Chapter:
    text = QTextDocument()
    text.setDefaultFont(font)
    text.setDocumentMargin(0)
    text.setBaseUrl(f"{help_topics.folder(code).as_uri()}/")
    text.setMarkdown(topic.text)
    help_topics.part_paragraphs(text)
    help_topics.fit_pictures(text, help_topics.folder(code), round(room.width()), 2)
    _plain_links(text)
    text.setPageSize(room)
    return Chapter(topic.title, text, text.pageCount())


def _plain_links(text: QTextDocument) -> None:
    """Links lead from topic to topic in the window; on paper they are words."""
    block = text.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().isAnchor():
                cursor = QTextCursor(text)
                cursor.setPosition(fragment.position())
                end = fragment.position() + fragment.length()
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                plain = cursor.charFormat()
                plain.setAnchor(False)
                plain.setAnchorHref("")
                plain.setFontUnderline(False)
                plain.clearForeground()
                cursor.setCharFormat(plain)
            fragments += 1
        block = block.next()


def _starts(chapters: list[Chapter]) -> list[int]:
    """The page on which each chapter begins; the contents are page 1."""
    starts, page = [], 2
    for chapter in chapters:
        starts.append(page)
        page += chapter.pages
    return starts


def _paint_contents(
    painter: QPainter, code: str, chapters: list[Chapter], starts: list[int], room: QSizeF
) -> None:
    plain = painter.font()
    large = QFont(plain)
    large.setPixelSize(plain.pixelSize() * 2)
    large.setBold(True)
    painter.setFont(large)
    painter.drawText(QPointF(0, LINE * 2), TITLES[code])
    painter.setFont(plain)
    painter.drawText(QPointF(0, LINE * 3.4), f"SeatDesk {__version__}")
    top = LINE * 5.0
    for chapter, start in zip(chapters, starts, strict=True):
        row = QRectF(0, top, room.width(), LINE)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, chapter.title)
        painter.drawText(row, Qt.AlignmentFlag.AlignRight, str(start))
        top += LINE * 1.4


def _paint_sheet(painter: QPainter, text: QTextDocument, sheet: int, room: QSizeF) -> None:
    painter.save()
    painter.translate(0, -sheet * room.height())
    text.drawContents(painter, QRectF(QPointF(0, sheet * room.height()), room))
    painter.restore()


def _paint_number(painter: QPainter, number: int, room: QSizeF) -> None:
    foot = QRectF(0, room.height(), room.width(), FOOT)
    alignment = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
    painter.drawText(foot, alignment, str(number))


def _furnished(data: bytes, code: str, titles: Mapping[str, int]) -> bytes:
    """The same pages with an outline, a title and the language."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    for title, start in titles.items():
        writer.add_outline_item(title=title, page_number=start - 1)
    writer.add_metadata({"/Title": TITLES[code], "/Author": "SeatDesk", "/Creator": "SeatDesk"})
    writer.root_object[NameObject("/Lang")] = TextStringObject(code)
    writer.root_object[NameObject("/PageMode")] = NameObject("/UseOutlines")
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _font() -> QFont:
    """The typeface of the program's papers, which every machine has."""
    families = []
    for name in ("Roboto-Regular.ttf", "Roboto-Bold.ttf"):
        number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        families += QFontDatabase.applicationFontFamilies(number)
    font = QFont(families[0])
    font.setPixelSize(14)
    return font


if __name__ == "__main__":
    sys.exit(main())
