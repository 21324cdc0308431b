"""New workspaces and copies: whole, private, under no name that can be guessed, nothing left."""

import os
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from seatdesk import whole_file
from seatdesk.store.connection.temporary_folders import ScratchFolder
from seatdesk.store.database import Database
from seatdesk.store.errors import AlreadyThere
from seatdesk.store.read_models.indexed.mapped_bytes import MappedBytes
from seatdesk.store.restore import restore
from seatdesk.whole_file import FORGOTTEN, part_of, put_new, put_over
from tests.factories import OPENING, TODAY, create, furnish

ROOT = Path(__file__).parents[3]
posix = pytest.mark.skipif(os.name != "posix", reason="modes and signals are POSIX's")


def mode(path):
    return stat.S_IMODE(Path(path).stat().st_mode)


@posix
def test_f6_a_new_workspace_is_its_owners_alone(workspace_file):
    database = create(workspace_file)
    furnish(database, users=1)
    assert mode(workspace_file) == 0o600
    assert mode(f"{workspace_file}-wal") == 0o600
    database.close()


@posix
@pytest.mark.parametrize(("given", "folder"), [(0o600, 0o700), (0o640, 0o750), (0o644, 0o755)])
def test_f6_copies_are_as_private_as_the_workspace(workspace_file, tmp_path, given, folder):
    create(workspace_file).close()
    Path(workspace_file).chmod(given)
    database = Database.open(workspace_file)
    before, kept = database.backups.make_before("test"), [database.backups.make_daily(TODAY)]
    database.backup(tmp_path / "copy.seatdesk")
    database.close()
    restore(tmp_path / "copy.seatdesk", tmp_path / "restored.seatdesk")
    kept += [before, tmp_path / "copy.seatdesk", tmp_path / "restored.seatdesk"]
    assert {mode(str(path)) for path in kept} == {given}
    assert mode(before.parent) == folder


@posix
def test_f6_a_servers_copy_is_its_owners_alone(database, tmp_path):
    if database.path is None:
        database.backup(tmp_path / "copy.seatdesk")
        database.backups.make_daily(TODAY, tmp_path / "kept")
        assert mode(tmp_path / "copy.seatdesk") == 0o600
        assert mode(tmp_path / "kept") == 0o700


def test_f6_a_planted_link_is_not_followed(workspace_file, tmp_path):
    create(workspace_file).close()
    victim = tmp_path / "victim"
    victim.write_text("mine", encoding="utf-8")
    with part_of(tmp_path / "copy.seatdesk") as part:
        names = {part.name}
    for number in (os.getpid(), os.getppid()):
        (tmp_path / f".copy.seatdesk.{number}.part").symlink_to(victim)
    database = Database.open(workspace_file)
    database.backup(tmp_path / "copy.seatdesk")
    database.close()
    with part_of(tmp_path / "copy.seatdesk") as part:
        assert part.name not in names
    assert victim.read_text(encoding="utf-8") == "mine"


KILLED = """
import os, signal, sys, time
from seatdesk.whole_file import part_of
from pathlib import Path
with part_of(Path(sys.argv[1])) as part:
    for end in ("-wal", "-shm", "-journal"):
        Path(f"{part}{end}").touch()
    print(part.name, flush=True)
    time.sleep(60)
"""


@posix
def test_f10_parts_of_killed_programs_are_taken_away_and_those_of_others_stay(tmp_path):
    place = tmp_path / "copy.seatdesk"
    children = [
        subprocess.Popen(
            [sys.executable, "-c", KILLED, str(place)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    names = [str(child.stdout and child.stdout.readline()).strip() for child in children]
    children[0].send_signal(signal.SIGKILL)
    children[0].communicate()
    with part_of(place):
        assert {names[0], names[1]} <= {path.name for path in tmp_path.iterdir()}  # one lives
    children[1].send_signal(signal.SIGKILL)
    children[1].communicate()
    with part_of(place) as part:
        assert list(tmp_path.iterdir()) == [part]
    assert list(tmp_path.iterdir()) == []


def test_f10_parts_of_earlier_versions_are_taken_away_after_a_day(tmp_path):
    old, young = tmp_path / ".copy.seatdesk.4711.part", tmp_path / ".u.csv.37360aa7.part"
    other = tmp_path / ".mine.part"
    for path in (old, young, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (time.time() - FORGOTTEN - 60,) * 2)
    with part_of(tmp_path / "x"):
        pass
    assert sorted(tmp_path.iterdir()) == sorted([other, young])


def test_long_names_have_parts_too(tmp_path):
    with part_of(tmp_path / ("å" * 120)) as part:
        put_new(part, tmp_path / ("å" * 120))
    assert [path.name for path in tmp_path.iterdir()] == ["å" * 120]


def test_a_new_name_replaces_nothing(tmp_path):
    (tmp_path / "x").write_text("old", encoding="utf-8")
    with part_of(tmp_path / "x") as part, pytest.raises(FileExistsError):
        put_new(part, tmp_path / "x")
    assert (tmp_path / "x").read_text(encoding="utf-8") == "old"


def test_without_links_a_new_name_replaces_nothing_either(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    for _ in range(2):
        with part_of(tmp_path / "x") as part:
            part.write_text("new", encoding="utf-8")
            if (tmp_path / "x").exists():
                with pytest.raises(FileExistsError):
                    put_new(part, tmp_path / "x")
            else:
                put_new(part, tmp_path / "x")
    assert [path.read_text(encoding="utf-8") for path in tmp_path.iterdir()] == ["new"]


@posix
def test_f19_nothing_is_told_before_its_folder_is_on_disk(tmp_path, monkeypatch):
    order = []

    def note(folder):
        order.append(sorted(path.name for path in folder.iterdir() if path.name[0] != "."))

    monkeypatch.setattr(whole_file, "sync_folder", note)
    with part_of(tmp_path / "a") as part:
        put_new(part, tmp_path / "a")
    with part_of(tmp_path / "b") as part:
        put_over(part, tmp_path / "b")
    assert order == [["a"], ["a", "b"]]


@posix
@pytest.mark.parametrize("put", [put_new, put_over])
def test_f19_a_folder_that_cannot_be_synced_is_as_before(tmp_path, monkeypatch, put):
    def fail(_folder):
        raise OSError(5, "Input/output error")

    place = tmp_path / "x"
    if put is put_over:
        place.write_text("old", encoding="utf-8")
    monkeypatch.setattr(whole_file, "sync_folder", fail)
    with pytest.raises(OSError, match="Input"), part_of(place) as part:  # noqa: PT012
        part.write_text("new", encoding="utf-8")
        put(part, place)
    told = [path.read_text(encoding="utf-8") for path in tmp_path.iterdir()]
    assert told == (["old"] if put is put_over else [])


MAKES = """
import sys
from tests.factories import create
create(sys.argv[1]).close()
"""


@posix
@pytest.mark.parametrize("after", [0.05, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
def test_f11_a_new_workspace_that_is_killed_midway_is_none(workspace_file, after):
    child = subprocess.Popen([sys.executable, "-c", MAKES, workspace_file], cwd=ROOT)
    time.sleep(after)
    child.kill()
    child.wait()
    if Path(workspace_file).exists():
        Database.open(workspace_file).close()
    else:
        create(workspace_file).close()
    database = Database.open(workspace_file)
    assert database.verify().ok
    database.close()
    assert [path.name for path in Path(workspace_file).parent.iterdir()] == ["desk.seatdesk"]


def test_f11_on_a_server_tables_and_account_come_together_or_not_at_all(postgres, monkeypatch):
    def fail(*_, **__):
        raise KeyboardInterrupt

    with postgres.database() as url:
        with monkeypatch.context() as patch:
            patch.setattr("seatdesk.store.files.create.insert_account", fail)
            with pytest.raises(KeyboardInterrupt):
                create(url)
        engine = create_engine(url)
        assert inspect(engine).get_table_names() == []
        create(url).close()
        with pytest.raises(AlreadyThere):
            create(url)
        engine.dispose()


def test_f11_tables_that_an_earlier_version_left_without_an_account_are_taken(postgres):
    with postgres.database("workspace") as url:
        engine = create_engine(url)
        with engine.begin() as connection:
            connection.execute(text("ALTER TABLE history DISABLE TRIGGER USER"))
            connection.execute(text("DELETE FROM history"))
            connection.execute(text("DELETE FROM account"))
            connection.execute(text("ALTER TABLE history ENABLE TRIGGER USER"))
        engine.dispose()
        database = Database.create(url, OPENING, on=TODAY)
        assert database.verify().ok
        database.close()


def test_scratch_folders_are_made_while_others_delete_abandoned_ones():
    made = []

    def make():
        for _ in range(100):
            folder = ScratchFolder()
            (folder.path / "people").write_text("Ada", encoding="utf-8")
            made.append((folder.path / "people").exists())
            folder.close()

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [True] * 400


def test_f7_what_finds_no_room_on_disk_is_kept_in_memory(monkeypatch):
    def fail(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(
        "seatdesk.store.read_models.indexed.mapped_bytes.tempfile.TemporaryFile", fail
    )
    assert bytes(MappedBytes(b"abc").read()) == b"abc"
