"""Looking at several files of which some cannot be read."""

from typing import Any

import pytest

from seatdesk.controllers.imports import controller
from seatdesk.controllers.imports.preview_files import preview_readable
from seatdesk.exchange.unreadable import Unreadable

HEAD = "email,name,status,team,last active,seats\n"


@pytest.fixture
def write(tmp_path):
    def written(text, name="people.csv", folder=""):
        path = tmp_path / folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return written


def test_the_readable_files_are_previewed_and_each_other_one_says_why(workspace, write):
    good = write(HEAD + "new@example.com,New,active,Sales,,\n")
    broken, empty = write(b"\0\1\2" * 50, "broken.csv"), write("", "empty.csv")
    files_preview = preview_readable(
        workspace.importing, [broken, good, empty, good], workspace.presets.names()
    )
    assert files_preview.preview is not None
    assert [read.name for read in files_preview.preview.files] == ["people.csv"]
    assert {path: reason.code for path, reason in files_preview.failed.items()} == {
        broken: "binary", empty: "empty",
    }  # fmt: skip
    assert files_preview.read(good) is files_preview.preview.files[0]
    assert files_preview.read(broken) is None


def test_nothing_readable_is_no_preview(workspace, write):
    empty = write("")
    files_preview = preview_readable(workspace.importing, [empty], workspace.presets.names())
    assert files_preview.preview is None
    assert files_preview.same == ()
    assert files_preview.read(empty) is None
    assert list(files_preview.failed) == [empty]


def test_of_two_files_of_one_name_the_one_that_fails_is_found(workspace, write):
    good = write(HEAD + "new@example.com,New,active,Sales,,\n", folder="a")
    bad = write("", folder="b")
    assert list(
        preview_readable(workspace.importing, [good, bad], workspace.presets.names()).failed
    ) == [bad]
    assert list(
        preview_readable(workspace.importing, [bad, good], workspace.presets.names()).failed
    ) == [bad]


def test_who_is_here_as_the_file_says_is_listed_when_looked_at(workspace, write):
    path = write(HEAD + "user1@example.com,User1,active,Support,,\nuser2@example.com,,,,,\n")
    files_preview = preview_readable(workspace.importing, [path], workspace.presets.names())
    assert len(files_preview.same) == 2
    first, second = files_preview.same
    assert first == ("User1", "user1@example.com", 2)
    assert second[1:] == ("user2@example.com", 3)


def test_problems_that_are_the_same_are_counted(workspace, write):
    path = write(HEAD + "a@example.com,A,perhaps,,,\nb@example.com,B,perhaps,,,\nc,C,,,,\n")
    files_preview = preview_readable(workspace.importing, [path], workspace.presets.names())
    assert files_preview.alike == {
        (path, "unknown_word", "status", "perhaps"): 2,
        (path, "bad_email", "email", "c"): 1,
    }


def test_presets_that_are_kept_are_named(workspace, write):
    path = write(HEAD + "new@example.com,New,active,Sales,,\n")
    first = preview_readable(workspace.importing, [path], workspace.presets.names())
    assert first.presets == ()
    read = first.read(path)
    assert read is not None
    workspace.presets.save("Monthly", read, read.options)
    assert preview_readable(workspace.importing, [path], workspace.presets.names()).presets == (
        "Monthly",
    )


def test_what_is_no_trouble_of_a_file_is_not_taken_for_one(workspace, write, monkeypatch):
    def fails(*_args, **_options):
        raise ZeroDivisionError

    monkeypatch.setattr(controller, "read_files", fails)
    with pytest.raises(ZeroDivisionError):
        preview_readable(workspace.importing, [write(HEAD)], workspace.presets.names())


def test_a_file_that_fails_only_beside_others_is_the_last_one(workspace, write, monkeypatch):
    one = write(HEAD + "new@example.com,New,active,Sales,,\n", folder="a")
    two = write(HEAD + "other@example.com,Other,active,Sales,,\n", folder="b")
    preview = workspace.importing.preview

    def together(files, options=None, progress=None):
        if len(files) > 1:
            raise Unreadable("unknown_encoding", encoding="klingon")
        return preview(files, options, progress)

    monkeypatch.setattr(workspace.importing, "preview", together)
    files_preview = preview_readable(workspace.importing, [one, two], workspace.presets.names())
    assert list(files_preview.failed) == [two]
    assert files_preview.read(one) is not None


def test_lists_find_words_anywhere_in_name_address_team_and_seats(workspace, write):
    path = write(
        HEAD + "asa@example.com,Åsa Öst,active,Säljare,,\nbo@example.com,Bo Ek,active,Support,,\n"
        "user1@example.com,User1,active,Support,,\nuser2@example.com,User2,active,Ledning,,\n"
    )
    files_preview = preview_readable(workspace.importing, [path], workspace.presets.names())
    assert files_preview.preview is not None
    plan: Any = files_preview.preview.plan  # its lists know more than a sequence has to
    same: Any = files_preview.same

    def new(words):
        return [one.user.name for one in plan.new.holding(words)]

    assert new("ÖST") == ["Åsa Öst"]
    assert new("säljare") == ["Åsa Öst"]
    assert new("BO@") == ["Bo Ek"]
    assert new("example") == ["Åsa Öst", "Bo Ek"]
    assert new("nobody") == []
    assert [one.email for one in plan.changed.holding("ledning")] == ["user2@example.com"]
    assert [name for name, _, _ in same.holding("user1")] == ["User1"]
    assert [name for name, _, _ in same.holding("user2")] == []
    assert [one.email for one in plan.missing.holding("USER3")] == ["user3@example.com"]
