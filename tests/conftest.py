"""Fixtures for all tests: workspaces on both databases, and a fixed day."""

import gc
import os
import shutil
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nobody's own keyring is asked, or changed: `tests.memory_keyring` is there for those who need one.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

import translations
from tests.open_connections import check_closed, follow_connections

if TYPE_CHECKING:
    from seatdesk.store.database import Database
    from tests.postgres import Server

# A machine shared with others is slow now and then: no test is about that.
settings.register_profile(
    "seatdesk", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("seatdesk")
follow_connections()
DATABASES = ("sqlite", "postgresql")


class PatientBot(QtBot):
    """Waits for what is to happen as long as a busy machine may take, not the usual 5 seconds."""

    def waitUntil(self, callback, *, timeout=120_000):  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=120_000, **more):  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals, *, timeout=120_000, **more):  # noqa: N802
        return super().waitSignals(signals, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """In place of pytest-qt's own."""
    return PatientBot(request)


def pytest_collection_finish() -> None:
    """What was collected stays to the end: Python's collector need not look at it again.

    Nor as often as it would by itself, for which a tenth of the whole run's time was spent.
    """
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """What was collected during a test was closed before, whoever had opened it."""
    yield
    check_closed()


@pytest.fixture(scope="session", autouse=True)
def _connections_closed() -> Iterator[None]:
    """The same for what is collected last."""
    yield
    gc.collect()
    check_closed()


@pytest.fixture(scope="session", autouse=True)
def _catalogues() -> None:
    """The window's languages, compiled as they are now."""
    assert translations.release() == 0


@pytest.fixture(scope="session")
def postgres() -> "Iterator[Server]":
    """A PostgreSQL server for this run; without one skip and say why, in CI fail."""
    from tests.postgres import serving

    with serving() as server:
        server.make_template("workspace", _create_and_close)
        yield server


@pytest.fixture(scope="session")
def guarded(postgres: "Server") -> "Server":
    """That server, which from now on lets `tests.postgres.ROLE` in with the password alone."""
    postgres.demand_password()
    return postgres


def _create_and_close(url: str) -> None:
    from tests.factories import create

    create(url).close()


@pytest.fixture
def workspace_file(tmp_path: Path) -> str:
    """Where a new SQLite workspace may be made."""
    return str(tmp_path / "desk.seatdesk")


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite workspace to copy."""
    path = tmp_path_factory.mktemp("empty") / "team.seatdesk"
    _create_and_close(str(path))
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    return path


@pytest.fixture(params=DATABASES)
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty workspace that exists, on each database in turn: its path or URL."""
    if request.param == "sqlite":
        yield str(shutil.copy(request.getfixturevalue("empty_file"), tmp_path))
        return
    with request.getfixturevalue("postgres").database("workspace") as url:
        yield url


@pytest.fixture
def database(location: str) -> "Iterator[Database]":
    """An empty workspace, open, on each database in turn."""
    from seatdesk.store.database import Database

    opened = Database.open(location)
    yield opened
    opened.close()


def pytest_sessionfinish() -> None:
    """Empty the clipboard of the platform without a screen.

    It is a static object of Qt's: what was copied would be destroyed after Python has ended, and
    the process with it. Clipboards of real screens end with the application.
    """
    qt = sys.modules.get("PySide6.QtGui")
    if qt is not None and qt.QGuiApplication.instance() is not None:
        qt.QGuiApplication.clipboard().clear()
