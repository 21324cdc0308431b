"""The preview of a report: its pages below each other, painted as they will be on paper."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from seatdesk.override import override
from seatdesk.ui.reports.printing.sheet import Sheets
from seatdesk.ui.reports.printing.sheet_painter import paint_sheet
from seatdesk.ui.reports.printing.typeface import report_typeface
from seatdesk.ui.style import theme

_WIDEST = 900
"""Pixels: a page that is wider is harder to read."""


class PreviewPages(QWidget):
    """All pages; only those that are seen are painted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheets: Sheets | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_sheets(self, sheets: Sheets | None) -> None:
        """Show other pages; None: there are none yet."""
        self.sheets = sheets
        self.fit(self.width())
        self.update()

    def fit(self, width: int) -> None:
        """Take the height that the pages need at a width."""
        count = len(self.sheets.pages) if self.sheets else 0
        gap = self._gap
        height = round(self._page_width(width) * self._ratio)
        self.setFixedHeight(max(1, count * (height + gap) + gap))

    def room(self, page: int) -> QRect:
        """The place of a page, counted from 0."""
        wide = self._page_width(self.width())
        high = round(wide * self._ratio)
        return QRect((self.width() - wide) // 2, self._gap + page * (high + self._gap), wide, high)

    @property
    def _ratio(self) -> float:
        return self.sheets.paper.height / self.sheets.paper.width if self.sheets else 1.0

    @property
    def _gap(self) -> int:
        return 3 * theme.step(self)

    def _page_width(self, width: int) -> int:
        return max(1, min(_WIDEST, width - 2 * self._gap))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.sheets is None:
            return
        painter = QPainter(self)
        for number, sheet in enumerate(self.sheets.pages):
            room = self.room(number)
            if not room.intersects(event.rect()):
                continue
            painter.save()
            painter.fillRect(room, QColor("white"))
            painter.setPen(theme.hairline(self.palette()))
            painter.drawRect(QRectF(room).adjusted(-0.5, -0.5, 0.5, 0.5))
            painter.setClipRect(room)
            painter.translate(room.topLeft())
            scale = room.width() / self.sheets.paper.width
            painter.scale(scale, scale)
            paint_sheet(painter, sheet, report_typeface())
            painter.restore()


class PagePreview(QScrollArea):
    """Scrolls through the pages; says to screen readers what stands on them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages = PreviewPages(self)
        self.setAccessibleName(self.tr("Preview"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(self.pages)

    def show_sheets(self, sheets: Sheets | None) -> None:
        """Show the pages of a report; where one is looked at stays."""
        at = self.verticalScrollBar().value()
        self.pages.show_sheets(sheets)
        self.verticalScrollBar().setValue(at)
        first = sheets.pages[0].texts if sheets else ()
        self.setAccessibleDescription("\n".join(first))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pages.fit(self.viewport().width())

    @override
    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().averageCharWidth()
        return QSize(letter * 80, letter * 90)
