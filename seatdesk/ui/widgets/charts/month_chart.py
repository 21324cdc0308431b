"""A chart by month: walked through by keys and pointer, read out, copied, saved."""

from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QToolTip, QWidget

from seatdesk.override import override
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog

_SCALE = 2
"""Pictures are saved at twice the size of the screen's, so that they print well."""


class MonthChart(QWidget):
    """Keys and the pointer choose a month, whose values are shown and read out.

    A chart says how many months it has, its values in words, and how it is painted.
    """

    month_chosen = Signal(object)
    """Index of the month, or None."""
    saved = Signal(str, bool)
    """The file that the chart was saved to, and whether that worked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.actions_menu = self._menu()

    # -- what a chart says of itself -----------------------------------------------------------

    def month_count(self) -> int:
        """The number of months; none: the summary stands in place of a chart."""
        raise NotImplementedError

    def summary(self) -> str:
        """The chart in words."""
        raise NotImplementedError

    def values(self, month: int) -> str:
        """The text of one month."""
        raise NotImplementedError

    def paint_chart(self, painter: QPainter, chosen: int | None = None) -> None:
        """Paint everything on the widget's rectangle; the chosen month is marked."""
        raise NotImplementedError

    def month_at(self, at: QPointF) -> int | None:
        """The month under a point."""
        raise NotImplementedError

    # ------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> int | None:
        """The number of the chosen month; None: there is none."""
        return self._chosen

    def show_anew(self) -> None:
        """Paint other numbers; no month of them is chosen."""
        self._chosen = None
        self.setAccessibleDescription(self.summary())
        self.update()

    def choose(self, month: int | None) -> None:
        """Choose a month."""
        if month == self._chosen:
            return
        self._chosen = month
        text = self.summary() if month is None else self.values(month)
        self.setAccessibleDescription(text)
        self.month_chosen.emit(month)
        self.update()

    def save(self, path: Path) -> bool:
        """Write the chart as SVG or PNG, by the name's ending."""
        from seatdesk.exchange.writing.atomic_write import Unwritable, replacing  # noqa: PLC0415 - when saved

        ending = path.suffix.lower().removeprefix(".")
        data = self._drawing() if ending == "svg" else self._coded(ending)
        try:
            with replacing(path) as part:
                part.write_bytes(data)
        except Unwritable:
            return False
        return bool(data)

    def _coded(self, ending: str) -> bytes:
        """The picture as the bytes of a file; none where there is no such kind."""
        coded = QBuffer()
        coded.open(QBuffer.OpenModeFlag.WriteOnly)
        self.picture().save(coded, ending or "png")  # type: ignore[call-overload]
        return bytes(coded.data().data())

    def picture(self) -> QImage:
        """The chart as an image, on its own ground."""
        image = QImage(self.size() * _SCALE, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(_SCALE)
        image.fill(self.palette().color(QPalette.ColorRole.Base))
        painter = QPainter(image)
        self.paint_chart(painter)
        painter.end()
        return image

    @override
    def sizeHint(self) -> QSize:
        letters = self.fontMetrics()
        return QSize(letters.averageCharWidth() * 90, letters.height() * 18)

    @override
    def minimumSizeHint(self) -> QSize:
        letters = self.fontMetrics()
        return QSize(letters.averageCharWidth() * 40, letters.height() * 13)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if not self.month_count():
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.summary())
            return
        self.paint_chart(painter, self._chosen)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        month = self.month_at(event.position()) if self.month_count() else None
        self.choose(month)
        if month is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), self.values(month), self)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.choose(None)
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.month_count() - 1
        now = self._chosen
        steps = {
            Qt.Key.Key_Left: last if now is None else max(0, now - 1),
            Qt.Key.Key_Right: 0 if now is None else min(last, now + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        month = steps.get(Qt.Key(event.key()))
        if month is None or last < 0:
            super().keyPressEvent(event)
            return
        self.choose(month)
        QToolTip.showText(self._above(month), self.values(month), self)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.actions_menu.popup(event.globalPos())

    @Slot()
    def copy(self) -> None:
        """Put the picture and its numbers on the clipboard."""
        data = QMimeData()
        data.setImageData(self.picture())
        data.setText("\n".join(self.values(m) for m in range(self.month_count())))
        QGuiApplication.clipboard().setMimeData(data)

    @Slot()
    def save_as(self) -> None:
        """Ask where, and save the chart there."""
        dialog = FileDialog(self, self.tr("Save chart"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("SVG drawing (*.svg)"), self.tr("PNG picture (*.png)")])
        dialog.setDefaultSuffix("svg")
        dialog.fileSelected.connect(self._save_to)
        dialog.open()

    @Slot(str)
    def _save_to(self, name: str) -> None:
        self.saved.emit(name, self.save(Path(name)))

    def _drawing(self) -> bytes:
        from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - only when a drawing is saved

        drawing, generator = QBuffer(), QSvgGenerator()
        generator.setOutputDevice(drawing)
        generator.setSize(self.size())
        generator.setViewBox(QRect(QPoint(0, 0), self.size()))
        generator.setTitle(self.accessibleName())
        generator.setDescription(self.summary())
        painter = QPainter(generator)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        self.paint_chart(painter)
        painter.end()
        return bytes(drawing.data().data())

    def _above(self, month: int) -> QPoint:
        share = (month + 0.5) / max(1, self.month_count())
        return self.mapToGlobal(QPoint(int(self.width() * share), self.height() // 3))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        copy = QAction(self.tr("Copy chart"), self)
        copy.triggered.connect(self.copy)
        save = QAction(self.tr("Save chart as PNG or SVG…"), self)
        save.triggered.connect(self.save_as)
        menu.addAction(copy)
        menu.addAction(save)
        return menu
