"""A runner of jobs that ends with its test."""

import pytest
from PySide6.QtCore import QObject

from seatdesk.ui.session.job_runner import JobRunner


@pytest.fixture
def runner(qapp):
    owner = QObject()
    runner = JobRunner(owner)
    yield runner
    runner.close()
