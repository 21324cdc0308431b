"""The cases of the folder that SEATDESK_EVALUATION names, through the command line."""

import os
from pathlib import Path

import pytest

from tests.evaluation.case_file import Case, read_cases

FOLDER = os.environ.get("SEATDESK_EVALUATION", "")
CASES = read_cases(Path(FOLDER)) if FOLDER else ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_given_case_holds(case: Case, played):
    assert played(case) == []
