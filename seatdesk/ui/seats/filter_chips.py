"""Filter chips: counts of users that are also filters (All 48, Paid 31, Idle > 60 d 6)."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.widgets.flow_layout import Flow

if TYPE_CHECKING:
    from seatdesk.ui.widgets.marks.term_mark import TermMark


class Chip(QAbstractButton):
    """A button for one filter, with its count; the chosen one stands on the accent."""

    def __init__(self, key: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._title, self._count = title, ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme.tabular(self.font()))
        self.count(None)

    def count(self, users: int | None) -> None:
        """Show how many users the filter finds; None: not known yet."""
        self._count = "" if users is None else QLocale().toString(users)
        self.setText(f"{self._title} {self._count}".rstrip())
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    @property
    def title(self) -> str:
        """The name of the filter, without its count."""
        return self._title

    def retitle(self, title: str) -> None:
        """Change the name: the limit of idleness is a setting."""
        self._title = title
        self.setText(f"{self._title} {self._count}".rstrip())
        self.setAccessibleName(self.text())

    @override
    def sizeHint(self) -> QSize:
        unit, metrics = theme.step(self), self.fontMetrics()
        wide = metrics.horizontalAdvance(self._title) + metrics.horizontalAdvance(self._count)
        gap = 2 * unit if self._count else 0
        return QSize(wide + gap + 6 * unit, metrics.height() + 3 * unit)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette, unit = QPainter(self), self.palette(), theme.step(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        accent = palette.color(theme.Role.Accent)
        chosen = self.isChecked()
        painter.setPen(accent if chosen or self.hasFocus() else theme.hairline(palette))
        share = 0.2 if chosen else 0.08 if self.underMouse() else 0.0
        painter.setBrush(theme.soft_accent(palette, share))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        words = self.rect().adjusted(3 * unit, 0, -3 * unit, 0)
        painter.setPen(palette.color(theme.Role.WindowText))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(leading), self._title)
        painter.setPen(theme.muted(palette))
        painter.drawText(words, int(trailing), self._count)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class FilterChips(QWidget):
    """A row of chips, one of them chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Quick filters"))
        self._group = QButtonGroup(self)
        self.chips: dict[str, Chip] = {}
        self._explained: TermMark | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._flow = flow = Flow(self, theme.step(self) + 2)
        row.addWidget(flow)
        for key, title in self._titles(60).items():
            chip = Chip(key, title, flow)
            self.chips[key] = chip
            self._group.addButton(chip)
            flow.add(chip)
        self.chips["all"].setChecked(True)
        self._group.buttonClicked.connect(self._choose)

    @property
    def current(self) -> str:
        """The key of the chosen chip."""
        chip = self._group.checkedButton()
        return chip.key if isinstance(chip, Chip) else "all"

    def show_counts(self, counts: Mapping[str, int], idle_after: int) -> None:
        """Write the counts, and the limit of idleness."""
        titles = self._titles(idle_after)
        for key, chip in self.chips.items():
            chip.retitle(titles[key])
            chip.count(counts.get(key))
            idle = counts.get(key) == 0 and key not in {"all", self.current}
            chip.setVisible(not idle)

    def explain_idle(self) -> None:
        """Offer beside the chips what idle means; once, after the first paint."""
        if self._explained is None:
            from seatdesk.ui.text.terms import Term  # noqa: PLC0415 - as said
            from seatdesk.ui.widgets.marks.term_mark import TermMark  # noqa: PLC0415 - as said

            self._explained = TermMark(Term.IDLE, self._flow)
            self._flow.add(self._explained, after=self.chips["idle"])
            QWidget.setTabOrder(self.chips["idle"], self._explained)
        self._explained.setVisible(not self.chips["idle"].isHidden())

    def choose(self, key: str) -> None:
        """Choose a chip as a click would, without the signal."""
        self.chips[key].setChecked(True)

    def _choose(self, chip: QAbstractButton) -> None:
        if isinstance(chip, Chip):
            self.chosen.emit(chip.key)

    def _titles(self, idle_after: int) -> dict[str, str]:
        return {
            "all": self.tr("All"),
            "paid": self.tr("Paid"),
            "idle": self.tr("Idle > {days} d").format(days=idle_after),
            "no_seat": self.tr("No seat"),
            "invited": self.tr("Invited"),
            "deactivated": self.tr("Deactivated"),
        }
