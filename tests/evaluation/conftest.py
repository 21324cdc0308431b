"""A case played through the command line, in a folder of its own."""

from pathlib import Path

import pytest

from seatdesk.cli.program import main
from tests.evaluation.case_file import Case, play


@pytest.fixture
def played(capsys, tmp_path):
    """Play a case; everything that is not as it expects."""

    def run(words):
        code = main(list(words))
        said = capsys.readouterr()
        return code, said.out + said.err

    def played(case: Case, folder: Path = tmp_path) -> list[str]:
        folder.mkdir(exist_ok=True)
        return play(case, folder, run)

    return played
