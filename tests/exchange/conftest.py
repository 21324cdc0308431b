"""Files made on the spot, and read in one go."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from seatdesk.exchange.files.table import Table, open_table
from seatdesk.exchange.question import Options
from seatdesk.exchange.recognition.recognition import Recognition, recognise
from seatdesk.exchange.subscriptions.subscriptions_reader import (
    SubscriptionsFile,
    read_subscriptions,
)
from tests.exchange.gathered_usage import Usage, read_usage
from tests.exchange.gathering import People, read_people


@dataclass(frozen=True, slots=True)
class Read:
    """A file that was opened and recognised; its rows are read when asked for."""

    table: Table
    recognition: Recognition

    @property
    def people(self) -> People:
        return read_people(self.table, self.recognition)

    @property
    def usage(self) -> Usage:
        return read_usage(self.table, self.recognition)

    @property
    def contracts(self) -> SubscriptionsFile:
        return read_subscriptions(self.table, self.recognition)

    @property
    def asked(self) -> list[str]:
        return [question.code for question in self.recognition.questions]

    def field(self, column: str) -> str | None:
        return next(c.field for c in self.recognition.columns if c.source == column)


Reader = Callable[..., Read]


def read_file(path: Path, options: Options | None = None) -> Read:
    options = options or Options()
    table = open_table(path, options)
    return Read(table, recognise(table, options))


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Write text or bytes to a file and open it as the importer would."""

    def made(content: str | bytes, options: Options | None = None, name: str = "file.csv") -> Read:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_file(path, options)

    return made


@pytest.fixture
def samples() -> Path:
    """The folder of sample files that nobody on this project wrote."""
    folder = os.environ.get("SEATDESK_SAMPLES")
    if not folder:
        pytest.skip("SEATDESK_SAMPLES names no folder of sample files")
    return Path(folder)
