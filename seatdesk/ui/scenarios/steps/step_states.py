"""States of steps in the window: a word, an icon and a colour for each, and what is read out."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.messages.planning.step_texts import STEP_STATUSES
from seatdesk.domain.evaluation.step_result import StepResult, StepStatus
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.status_icons import paint_sign
from seatdesk.ui.text.wording import sentence, translated

Selected = QIcon.Mode.Selected
MEANINGS: Final[Mapping[StepStatus, Severity]] = {
    StepStatus.APPLIES: Severity.DONE,
    StepStatus.REFUSED: Severity.REFUSAL,
    StepStatus.DONE: Severity.QUIET,
    StepStatus.PAST: Severity.WARNING,
    StepStatus.LATER: Severity.INFO,
}


def status_word(status: StepStatus) -> str:
    """The word for a status (E1.7, E1.8)."""
    return translated(STEP_STATUSES[status.value])


def status_told(result: StepResult) -> str:
    """The status as it is read out: with the rule's sentence where a rule says no."""
    if result.refusal is None:
        return status_word(result.status)
    word = QCoreApplication.translate("StepStates", "refused: {sentence}")
    return word.format(sentence=sentence(result.refusal))


def status_icon(status: StepStatus, widget: QWidget) -> QIcon:
    """The icon of a status in the colours of a widget."""
    side, ratio = widget.fontMetrics().height(), widget.devicePixelRatioF()
    drawn = QPixmap(QSize(side, side) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_sign(painter, QRectF(0, 0, side, side), MEANINGS[status], widget)
    painter.end()
    icon = QIcon(drawn)
    icon.addPixmap(_in_colour(drawn, widget.palette().highlightedText().color()), Selected)
    return icon


def _in_colour(drawn: QPixmap, colour: QColor) -> QPixmap:
    """The same shape in one colour: on the ground of a selected row no other can be seen."""
    other = QPixmap(drawn)
    painter = QPainter(other)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(other.rect(), colour)
    painter.end()
    return other
