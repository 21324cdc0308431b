"""Sentences that screen readers say at once, wherever the keyboard is."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from seatdesk.override import override

SETTLED_MS = 400
"""Milliseconds that a place stays empty before that is said: contents may be on their way."""


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a sentence said; `urgent`: before what is being said."""
    if not text or not QAccessible.isActive():
        return
    from PySide6.QtGui import QAccessibleAnnouncementEvent  # noqa: PLC0415 - where somebody listens

    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class SpokenHint(QObject):
    """Has what a place without contents says read out when it is shown, as eyes see it at once."""

    def __init__(self, place: QWidget, *labels: QLabel) -> None:
        super().__init__(place)
        self._place, self._labels = place, labels
        self._timer = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._timer.timeout.connect(self._say)
        place.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and not event.spontaneous():
            self._timer.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _say(self) -> None:
        if self._place.isVisible():
            texts = [label.text().rstrip(".") for label in self._labels if label.text()]
            announce(self._place, ". ".join(texts) + ".")
