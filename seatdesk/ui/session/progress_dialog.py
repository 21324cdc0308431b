"""A progress dialog that comes only when work takes long."""

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from seatdesk.controllers.jobs import Progress
from seatdesk.override import override
from seatdesk.ui.session.job_runner import JobRunner

PATIENCE_MS = 600
"""Work that takes longer gets a dialog."""


class ProgressDialog(QProgressDialog):
    """Shows how far one job is, but only if it takes long; Cancel asks the job to stop."""

    def __init__(self, text: str, job: Progress, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(text, QCoreApplication.translate("ProgressDialog", "Cancel"), 0, 0, parent)
        self.setWindowTitle(self.tr("Working"))
        self.setAccessibleName(text)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.setMinimumDuration(2**31 - 1)  # Qt would guess; the timer below knows
        self._job = job
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.open)
        self._timer.start(PATIENCE_MS)
        self.canceled.connect(job.cancel)
        runner.progressed.connect(self._advance)
        runner.finished.connect(self._end)

    @override
    def reject(self) -> None:
        self._job.cancel()
        super().reject()

    @Slot(object, int, int)
    def _advance(self, job: Progress, steps: int, total: int) -> None:
        if job is self._job and self.isVisible():
            self.setMaximum(total)
            self.setValue(steps)

    @Slot(object)
    def _end(self, job: Progress) -> None:
        if job is self._job:
            self._timer.stop()
            self.hide()
            self.deleteLater()
