"""The progress strip: the worker's step, rows, rows per second, and Cancel."""

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from seatdesk.ui.text.number_format import number
from seatdesk.ui.widgets.muted_label import MutedLabel

PATIENCE_MS = 400
"""Work that is quicker is not spoken of."""
_SETTLED_MS = 300
"""A rate is told after so long; before, it jumps about."""


class ProgressStrip(QWidget):
    """A strip that keeps its place, so that nothing moves when it comes and goes."""

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._what = ""
        self._clock = QElapsedTimer()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.note = MutedLabel(parent=self)
        self.note.setWordWrap(False)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(self.fontMetrics().height() * 2 // 3)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.note)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def running(self) -> bool:
        """True while work is under way."""
        return bool(self._what)

    def start(self, what: str, *, at_once: bool = False) -> None:
        """Begin; the strip is shown when it takes long."""
        self._what = what
        self._clock.start()
        self.bar.setRange(0, 0)
        self.note.setText(what)
        if at_once:
            self.show()
        elif not self.isVisible():
            self._patience.start()

    @Slot(int, int)
    def advance(self, done: int, total: int) -> None:
        """Show the rows done, of so many (0: nobody knows)."""
        if not self._what:
            return
        self.bar.setRange(0, total)
        self.bar.setValue(min(done, total))
        elapsed = self._clock.elapsed()
        text = self.tr("{what} {rows} rows")
        if elapsed >= _SETTLED_MS:
            text = self.tr("{what} {rows} rows, {rate} rows per second")
        rate = number(done * 1_000 // max(elapsed, 1))
        self.note.setText(text.format(what=self._what, rows=number(done), rate=rate))

    def end(self) -> None:
        """Hide the strip: the work is over."""
        self._what = ""
        self._patience.stop()
        self.hide()
