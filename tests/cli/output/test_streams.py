"""F21: standard streams that are closed, full or left: a sentence, the right exit code, no
traceback."""

import os
import subprocess
import sys

import pytest

FULL = "/dev/full"
pytestmark = pytest.mark.skipif(os.name == "nt", reason="shells of Windows cannot close a stream")


@pytest.fixture
def shell(w):
    """Run a command with redirections; its code and what standard error said."""

    def shell(command, redirection="", text=""):
        line = f'exec "{sys.executable}" -m seatdesk {command} {redirection}'
        done = subprocess.run(
            line.replace("W", f'"{w}"'),
            shell=True,
            capture_output=True,
            input=text,
            text=True,
            check=False,
            timeout=120,
        )
        assert "Traceback" not in done.stderr
        assert "Exception ignored" not in done.stderr
        return done

    return shell


LOST = "The answer was not printed: "


@pytest.mark.parametrize("command", ["users W", "users W --json", "users nowhere.seatdesk --json"])
@pytest.mark.parametrize("redirection", [">&-", f">{FULL}"])
def test_an_answer_that_cannot_be_printed_is_trouble(shell, command, redirection):
    if redirection.endswith(FULL) and not os.path.exists(FULL):  # noqa: PTH110 - a device
        pytest.skip("there is no /dev/full")
    done = shell(command, redirection)
    assert done.returncode == 3
    assert done.stderr.startswith(LOST)


def test_what_was_done_is_done_though_nobody_heard_of_it(shell):
    done = shell("assign W ada@example.com --product 'Sales Hub'", ">&-")
    assert (done.returncode, "is saved all the same" in done.stderr) == (3, True)
    again = shell("assign W ada@example.com --product 'Sales Hub'")
    assert "already holds" in again.stderr


def test_help_on_a_full_disk_is_trouble_and_quiet_needs_no_output(shell):
    assert shell("users --help", f">{FULL}").returncode == 3
    assert shell("users W --quiet", ">&-").returncode == 0


@pytest.mark.parametrize(
    ("command", "code"), [("history W", 0), ("nonsense W --json", 2), ("users no.seatdesk", 3)]
)
def test_a_reader_who_has_seen_enough_changes_no_exit_code(w, tmp_path, command, code):
    program = f'"{sys.executable}" -m seatdesk {command}'.replace("W", f'"{w}"')
    left = tmp_path / "code"
    done = subprocess.run(
        f"{{ sleep 0.5; {program}; echo $? >{left}; }} | true",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert left.read_text().strip() == str(code)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("redirection", ["2>&-", f"2>{FULL}"])
def test_a_sentence_that_nobody_can_hear_leaves_the_exit_code(shell, redirection):
    assert shell("nonsense W", redirection).returncode == 2


def test_calc_without_standard_input_is_wrong_usage(shell):
    done = shell("calc", "<&-")
    assert done.returncode == 2
    assert "standard input, which is closed" in done.stderr
    assert shell("calc", f">{FULL}", text="{}\n").returncode == 3


def test_no_file_takes_the_number_of_a_closed_stream(shell, tmp_path):
    out = tmp_path / "users.csv"
    done = shell(f"export W users --out {out}", ">&- 2>&- <&-")
    assert done.returncode == 3
    assert out.read_text(encoding="utf-8-sig").startswith("E-mail")
