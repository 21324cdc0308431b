"""Everything unreadable ends in one clear sentence."""

import os
from pathlib import Path

import pytest

from seatdesk.exchange.files import encoding
from seatdesk.exchange.files.source import inspect
from seatdesk.exchange.files.table import open_table
from seatdesk.exchange.question import Options
from seatdesk.exchange.question import codes as question_codes
from seatdesk.exchange.unreadable import Unreadable, codes
from tests.exchange.conftest import Reader, read_file

PEOPLE = b"email,name\na@x.com,Ann\nb@x.com,Bob\n"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\n \n,,,\n", "blank_only"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "binary"),
        (b"%PDF-1.7 ...", "binary"),
        (b"PK\x03\x04 not really a packed file", "damaged"),
        (b"<!DOCTYPE html><table><tr><td>x</td></tr></table>", "binary"),
        (b'{"users": []}', "binary"),
        (bytes(range(1, 256)) * 40, "binary"),
        (b"email,name\na@x.com,A\0nn\n", "nul_bytes"),
        (b"email,name\na@x.com,A\xed\xa0\x80nn\n", "lone_surrogates"),
        (b"\xff\xfe" + "email\na".encode("utf-16-le") + b"\x00\xd8n\x00", "lone_surrogates"),
        (b"\xef\xbb\xbfemail,name\na@x.com,\xc5sa\n", "bad_text"),
        (b"email,name\na@x.com," + b"x" * 200_000 + b"\n", "cell_too_long"),
        (b",".join([b"c"] * 20_001) + b"\n", "too_many_columns"),
    ],
)
def test_h6_rule_19_one_clear_message(read: Reader, content: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        _ = read(content).people
    assert caught.value.code == code
    assert caught.value.sentence.endswith(".")
    assert "{" not in caught.value.sentence


def test_rule_19_a_line_without_an_end_is_given_up_early(
    read: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoding, "LONGEST_LINE", 3 << 20)
    with pytest.raises(Unreadable) as caught:
        read(b"email,name\n" + b"x" * (5 << 20))
    assert (caught.value.code, caught.value.facts["line"]) == ("line_too_long", 2)


def test_rule_19_folders_devices_and_files_that_are_not_there(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    cases = {tmp_path: "directory", tmp_path / "no.csv": "missing", tmp_path / "pipe": "not_a_file",
             tmp_path / "no" / "no.csv": "missing", Path("nul\0name"): "disk",
             tmp_path / ("n" * 300): "disk"}  # fmt: skip
    for path, code in cases.items():
        with pytest.raises(Unreadable) as caught:
            inspect(path)
        assert caught.value.code == code


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read every file")
def test_rule_19_files_of_others(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(PEOPLE)
    path.chmod(0)
    with pytest.raises(Unreadable) as caught:
        inspect(path)
    assert caught.value.code == "no_permission"


def test_rule_19_a_refusal_of_the_system_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(PEOPLE)
    for error, code in (
        (PermissionError(13, "denied"), "no_permission"),
        (OSError(5, "I/O"), "disk"),
    ):

        def refuse(*_: object, error: OSError = error) -> None:
            raise error

        monkeypatch.setattr(Path, "open", refuse)
        with pytest.raises(Unreadable) as caught:
            inspect(path)
        assert caught.value.code == code


def test_rule_19_a_file_that_changes_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(PEOPLE)
    table = open_table(path)
    path.write_bytes(PEOPLE + b"c@x.com,Cia\n")
    with pytest.raises(Unreadable) as caught:
        list(table.chunks())
    assert caught.value.code == "changed"
    path.unlink()
    with pytest.raises(Unreadable) as caught:
        list(table.chunks())
    assert caught.value.code == "missing"


def test_rule_19_late_bytes_that_do_not_fit_are_found(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(PEOPLE + b"c@x.com,Cia\n" * 40_000 + "d@x.com,Åsa\n".encode("cp1252"))
    found = read_file(path)
    assert found.table.layout.encoding == "cp1252"
    assert found.people.people[-1].name == "Åsa"
    with pytest.raises(Unreadable) as caught:
        _ = read_file(path, Options(encoding="utf-8")).people
    assert caught.value.code == "bad_text"


def test_rule_19_header_only_is_read_and_asked_about(read: Reader) -> None:
    found = read("email,name\n")
    assert "no_rows" in found.asked
    assert found.people.data == 0


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (Options(encoding="klingon"), "unknown_encoding"),
        (Options(header_record=99), "no_header_line"),
        (Options(fields={"nowhere": "email"}), "no_column"),
        (Options(fields={"name": "nothing"}), "no_such_field"),
    ],
)
def test_answers_that_do_not_fit_are_refused(read: Reader, options: Options, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(PEOPLE, options)
    assert caught.value.code == code


@pytest.mark.parametrize("name", encoding.CHOICES)
def test_every_encoding_that_can_be_chosen_reads_a_file_or_says_why_not(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes("Name,E-mail\nÅsa Öst,asa@x.example\n".encode())
    try:
        assert open_table(path, Options(encoding=name)).header
    except Unreadable as error:
        assert error.code in {"bad_text", "lone_surrogates", "blank_only"}  # noqa: PT017


def test_every_code_has_a_sentence() -> None:
    assert {"empty", "password", "zip_bomb"} <= set(codes())
    assert {"dates", "numbers", "header"} <= set(question_codes())
