"""A workspace file that is cut while it is read: the reader hears of it, and lives."""

import subprocess
import sys

import pytest

from tests.factories import create, furnish

READER = """
import os, sys
from pathlib import Path
from seatdesk.store.errors import StoreError
from seatdesk.store.connection.row_source import FileSource

path, moment = Path(sys.argv[1]), sys.argv[2]
source = FileSource(path)

class Cuts:
    asked = 0

    def step(self, done, total):
        self.asked += 1
        if self.asked == 2:
            os.truncate(path, 8192)

source.rows("SELECT max(id) FROM users")
if moment == "before":
    os.truncate(path, 8192)
watch = Cuts() if moment == "within" else None
try:
    for rows in source.chunks("SELECT * FROM users AS u, json_each('[1, 2]')", {}, watch):
        pass
except StoreError as error:
    print(error.code, error.params["location"] == str(path))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a file in use cannot be cut there")
@pytest.mark.parametrize("moment", ["before", "within"])
def test_f1_a_file_that_is_cut_does_not_end_who_reads_it(tmp_path, moment):
    path = tmp_path / "desk.seatdesk"
    database = create(str(path))
    furnish(database, users=30_000)
    database.fold_log()
    database.close()

    command = [sys.executable, "-c", READER, str(path), moment]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert done.stdout == "damaged True\n"
