"""Own cases: figures worked out by hand, and the command line that says them."""

from pathlib import Path

import pytest

from tests.evaluation.case_file import Case, read_cases
from tests.evaluation.hand_arithmetic import worked_out

CASES = read_cases(Path(__file__).with_name("own"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_own_case_holds(case: Case, played):
    assert played(case) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_arithmetic_of_an_own_case_makes_its_figures(case: Case):
    for expected in case.expectations:
        if "hand" in expected:
            pairs = worked_out(expected["hand"])
            assert all(made == figure for made, figure in pairs), expected
            assert pairs[-1][1] == str(expected["is"]), expected


def test_the_names_of_own_cases_are_those_of_their_files():
    assert CASES
    assert [case.name for case in CASES] == [case.path.stem for case in CASES]
