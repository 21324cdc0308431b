"""Bit rot and absurd contents end in a sentence, never in a traceback or a hang (F15)."""

import os

import pytest

from tests.cli.damages import make_whole, try_one

SAMPLE = 60


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    path = tmp_path_factory.mktemp("whole") / "whole.db"
    make_whole(path)
    return path


@pytest.mark.parametrize("seed", range(SAMPLE))
def test_f15_a_damaged_file_ends_in_a_sentence(whole, tmp_path, seed):
    assert try_one(whole, tmp_path, seed) == ""


def test_f15_a_pipe_in_the_file_s_place_is_not_waited_for(run, tmp_path):
    os.mkfifo(tmp_path / "desk.seatdesk")
    for command in ("overview", "users", "verify", "history"):
        said = run(command, tmp_path / "desk.seatdesk")
        assert said.code == 3
        assert "is not a SeatDesk workspace" in said.err
