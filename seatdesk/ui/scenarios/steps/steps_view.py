"""The table of steps with a hairline above every new day."""

from PySide6.QtGui import QPainter, QPaintEvent

from seatdesk.override import override
from seatdesk.ui.scenarios.steps.steps_model import StepsTable
from seatdesk.ui.style import theme
from seatdesk.ui.widgets.tables.plain_table import PlainTable


class StepsView(PlainTable):
    """A table whose days are told apart; rows are dragged within one."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        if not isinstance(model, StepsTable):
            return
        painter = QPainter(self.viewport())
        painter.setPen(theme.hairline(self.palette()))
        for row in range(model.rowCount()):
            if model.begins_day(row):
                top = self.rowViewportPosition(row) - 1
                painter.drawLine(0, top, self.viewport().width(), top)
