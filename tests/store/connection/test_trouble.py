"""H4: everything that can be wrong with a file or server, each by its own name."""
# ruff: noqa: PT012 - a unit of work is several statements

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from unittest.mock import Mock

import pytest

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.redaction import shown
from seatdesk.sqlite_file import log_of, looking_uri
from seatdesk.store.connection import engine as engine_module
from seatdesk.store.connection import network_shares
from seatdesk.store.connection.driver_errors import from_postgresql, from_sqlite, from_system
from seatdesk.store.database import Database
from seatdesk.store.errors import (
    AlreadyThere,
    Conflict,
    Damaged,
    DiskFull,
    DriverMissing,
    InUse,
    NetworkShare,
    NotAWorkspace,
    NotFound,
    ReadOnly,
    RuleBroken,
    StoreError,
    Unreachable,
    Unusable,
    Vanished,
)
from seatdesk.store.read_models.query.user_query import UserQuery
from seatdesk.store.read_models.views import Views
from tests.factories import SALES, create, furnish, make_subscription, make_user

ROOT = Path(__file__).parents[3]


@pytest.fixture
def workspace(workspace_file):
    """A closed workspace with people in it."""
    database = create(workspace_file)
    furnish(database, users=300, subscriptions=(make_subscription(),), seated={SALES: (1, 2)})
    database.close()
    return Path(workspace_file)


def refused(error, where, **params):
    """Opening it says so by the window's way and by the command line's, and changes nothing."""
    before = where.read_bytes() if where.is_file() else None
    for opening in (Database.open, Views.open):
        with pytest.raises(error) as caught:
            opening(where)
        assert caught.value.params.items() >= {"location": str(where), **params}.items()
    assert before is None or where.read_bytes() == before


def test_h4_nothing_there(tmp_path):
    refused(NotFound, tmp_path / "none.seatdesk")
    refused(NotFound, tmp_path / "no" / "folder.seatdesk")
    assert list(tmp_path.iterdir()) == []


def test_h4_a_folder(tmp_path):
    refused(NotAWorkspace, tmp_path, found="folder")


def test_h4_an_empty_file(tmp_path):
    (tmp_path / "x").touch()
    refused(NotAWorkspace, tmp_path / "x", found="empty")


@pytest.mark.parametrize("content", [b"a,b\n1,2\n", b"SQLite format 3\0" + b"x" * 20, b"\0" * 5000])
def test_h4_another_kind_of_file(tmp_path, content):
    (tmp_path / "x").write_bytes(content)
    refused(NotAWorkspace, tmp_path / "x", found="other_file")


def test_h4_another_programs_database(tmp_path):
    with sqlite3.connect(tmp_path / "x") as other:
        other.execute("CREATE TABLE t (a)")
    other.close()
    refused(NotAWorkspace, tmp_path / "x", found="other_database")


def test_h4_a_file_cut_short(workspace):
    with workspace.open("rb+") as file:
        file.truncate(workspace.stat().st_size // 2)
    refused(Damaged, workspace)


def test_h4_a_file_scribbled_over(workspace):
    with workspace.open("rb+") as file:
        file.seek(4096)
        file.write(os.urandom(workspace.stat().st_size - 4096))
    before = workspace.read_bytes()
    with pytest.raises(Damaged):
        Database.open(workspace)
    with pytest.raises(Damaged), closing(Views.open(workspace)) as views:
        views.ids(UserQuery())
    assert workspace.read_bytes() == before


def test_a_connection_that_cannot_be_prepared_is_closed(workspace):
    with workspace.open("rb+") as file:
        file.write(os.urandom(200))
    made, record = sqlite3.connect(workspace), Mock(info={})
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        engine_module._prepare_sqlite(made, record)
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        made.execute("SELECT 1")


def test_a_server_s_connection_that_cannot_be_prepared_is_closed(postgres):
    import psycopg

    with postgres.database("workspace") as url:
        made = psycopg.connect(url.replace("+psycopg", ""))
        with pytest.raises(psycopg.DataError):
            made.execute("SELECT 1 / 0")
        with pytest.raises(psycopg.errors.InFailedSqlTransaction):
            engine_module._prepare_postgresql(made, None)
        assert made.closed


def test_h4_damage_further_in_is_named_when_it_is_met(workspace):
    with sqlite3.connect(workspace) as look:
        find = "SELECT rootpage FROM sqlite_master WHERE name = 'users'"
        page = look.execute(find).fetchone()[0]
    look.close()
    with workspace.open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    database = Database.open(workspace)
    with pytest.raises(Damaged), database.work() as work:
        work.users.by_id(range(300))
    with pytest.raises(Damaged):
        database.verify()
    database.close()


def test_h4_locked_by_another_program(workspace, monkeypatch):
    monkeypatch.setattr(engine_module, "LOCK_SECONDS", 0.05)
    database = Database.open(workspace)
    with sqlite3.connect(workspace, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(InUse), database.work():
            pass
        assert database.views().summary()  # looking is still possible
        other.execute("ROLLBACK")
    other.close()
    with database.work() as work:
        assert work.users.get(1)
    database.close()


def test_h4_kept_to_itself_by_another_program(workspace, monkeypatch):
    monkeypatch.setattr(engine_module, "LOCK_SECONDS", 0.05)
    monkeypatch.setattr("seatdesk.store.connection.row_source.LOCK_SECONDS", 0.05)
    with sqlite3.connect(workspace, isolation_level=None) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(InUse):
            Database.open(workspace)
        with pytest.raises(InUse), closing(Views.open(workspace)) as views:
            views.summary()
        other.execute("ROLLBACK")
    other.close()


NOBODY = """
import os, sys
from seatdesk.store.database import Database
from seatdesk.store.errors import StoreError
from tests.factories import create
os.setgroups([]) if os.geteuid() == 0 else None
os.setuid(65534) if os.geteuid() == 0 else None
try:
    if sys.argv[2] == "look":
        database = Database.open(sys.argv[1], allow_read_only=True)
        with database.look() as work:
            print(len(work.users.by_id(range(400))), database.views().summary()[0].assigned)
        database.work()
    (create if sys.argv[2] == "create" else Database.open)(sys.argv[1])
except StoreError as error:
    print(type(error).__name__, error.params.get("what", ""))
"""


def as_nobody(path, what="open"):
    done = subprocess.run(
        [sys.executable, "-c", NOBODY, str(path), what],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert not done.stderr
    return done.stdout.strip()


@pytest.fixture
def shared(tmp_path_factory):
    """A folder that a person without rights can look into."""
    folder = Path("/tmp") / f"seatdesk-test-{os.getpid()}-{time.monotonic_ns()}"
    folder.mkdir(mode=0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


posix = pytest.mark.skipif(os.name != "posix", reason="permissions work otherwise on Windows")


@posix
def test_h4_a_read_only_file(workspace, shared):
    path = shared / "desk.seatdesk"
    shutil.copy(workspace, path)
    path.chmod(0o444)
    shared.chmod(0o777)
    assert as_nobody(path) == "ReadOnly file"


@posix
def test_h4_a_read_only_folder(workspace, shared):
    path = shared / "desk.seatdesk"
    shutil.copy(workspace, path)
    path.chmod(0o666)
    shared.chmod(0o555)
    assert as_nobody(path) == "ReadOnly folder"
    assert as_nobody(shared / "new.seatdesk", "create") == "ReadOnly folder"
    assert [p.name for p in shared.iterdir()] == ["desk.seatdesk"]


@posix
@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o777), (0o666, 0o555), (0o444, 0o555)])
def test_h4_what_cannot_be_written_to_can_be_looked_at(workspace, shared, file, folder):
    path = shared / "desk.seatdesk"
    shutil.copy(workspace, path)
    path.chmod(file)
    shared.chmod(folder)
    before = path.read_bytes()
    seen, refused = as_nobody(path, "look").splitlines()
    assert seen == "300 2"
    assert refused.startswith("ReadOnly")
    assert path.read_bytes() == before


def test_looking_waits_for_nobody_and_sees_one_moment(database, monkeypatch):
    furnish(database, users=2)
    monkeypatch.setattr(engine_module, "LOCK_SECONDS", 0.05)
    with database.look() as look, database.work() as work:
        work.users.add([make_user("new@example.com")])
        with database.look() as another:
            assert len(another.users.by_id((1, 2, 3))) == 2
        work.commit()
        assert len(look.users.by_id((1, 2, 3))) == 2
    with database.look() as look:
        assert len(look.users.by_id((1, 2, 3))) == 3
        with pytest.raises(RuntimeError):
            look.commit()


@posix
def test_h4_a_file_that_may_not_be_read(workspace, shared):
    path = shared / "desk.seatdesk"
    shutil.copy(workspace, path)
    path.chmod(0o000)
    assert as_nobody(path).startswith("Unusable")


def test_h4_a_full_disk_while_saving(workspace):
    database = Database.open(workspace)
    with database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull), database.work() as work:
        work.users.add(tuple(make_user(f"more{n}@example.com") for n in range(2_000)))
        work.commit()
    database.close()

    database = Database.open(workspace)
    assert database.verify().ok
    assert database.views().count(UserQuery()) == 300
    database.close()


FULL = """
import resource, signal, sys
from pathlib import Path
from seatdesk.store.database import Database
from seatdesk.store.errors import StoreError
from tests.factories import create, make_user
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
database = None if sys.argv[2] == "create" else Database.open(path)
limit = 50_000 if database is None else 200_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    if database is None:
        create(str(path.with_name("new.seatdesk")))
    elif sys.argv[2] == "backup":
        database.backup(path.with_name("copy.seatdesk"))
    else:
        with database.work() as work:
            work.users.add(tuple(make_user(f"more{n}@example.com") for n in range(5_000)))
            work.commit()
except StoreError as error:
    print(type(error).__name__)
"""


@posix
@pytest.mark.parametrize("what", ["create", "backup", "save"])
def test_h4_no_room_for_a_bigger_file(workspace_file, tmp_path, what):
    database = create(workspace_file)
    furnish(database, users=2_000)
    database.close()
    done = subprocess.run(
        [sys.executable, "-c", FULL, workspace_file, what],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.stdout.strip(), done.stderr) == ("DiskFull", "")

    database = Database.open(workspace_file)
    assert database.verify().ok
    assert database.views().count(UserQuery()) == 2_000
    database.close()
    assert [p.name for p in tmp_path.iterdir()] == ["desk.seatdesk"]


@pytest.mark.parametrize("how", ["deleted", "replaced"])
def test_h4_a_file_that_vanishes_is_not_written_to(workspace, how):
    database = Database.open(workspace)
    copy = workspace.with_name("copy")
    shutil.copy(workspace, copy)
    with pytest.raises(Vanished), database.work() as work:
        work.users.set_acting_user(1)
        workspace.unlink()
        if how == "replaced":
            copy.rename(workspace)
        work.commit()
    with pytest.raises(Vanished), database.work():
        pass
    for look in (database.verify, database.views().summary, database.build_search_index):
        with pytest.raises(Vanished):
            look()
    database.close()
    if how == "replaced":
        again = Database.open(workspace)
        with again.work() as work:
            assert work.users.acting_user() is None
        again.close()


def test_h4_a_network_share(workspace, monkeypatch):
    monkeypatch.setattr(
        network_shares, "_mounts", lambda: {"/": "ext4", str(workspace.parent): "nfs4"}
    )
    refused(NetworkShare, workspace, kind="nfs4")
    with pytest.raises(NetworkShare):
        create(str(workspace.with_name("new.seatdesk")))
    assert [p.name for p in workspace.parent.iterdir()] == [workspace.name]


def test_mounts_are_read_as_linux_lists_them():
    listed = (
        "22 1 0:21 / / rw,relatime - ext4 /dev/sda1 rw\n"
        "40 22 0:50 / /mnt/my\\040files rw shared:5 - cifs //nas/x rw\n"
        "nonsense\n"
    )
    assert network_shares.parse_mountinfo(listed) == {"/": "ext4", "/mnt/my files": "cifs"}


def test_mounts_are_read_as_macos_lists_them():
    listed = (
        "/dev/disk1s1 on / (apfs, local, journaled)\n//me@nas/x on /Volumes/My X (smbfs, nodev)\n\n"
    )
    assert network_shares.parse_mount(listed) == {"/": "apfs", "/Volumes/My X": "smbfs"}


def test_a_new_workspace_overwrites_nothing(workspace, location):
    before = workspace.read_bytes()
    with pytest.raises(AlreadyThere):
        create(str(workspace))
    with pytest.raises(AlreadyThere):
        create(location)
    with pytest.raises(NotFound):
        create(str(workspace.parent / "no" / "folder.seatdesk"))
    assert workspace.read_bytes() == before


def test_a_path_with_odd_characters(tmp_path):
    path = tmp_path / "a?b#c %20 å.seatdesk"
    create(str(path)).close()
    database = Database.open(path)
    assert database.views().summary() == ()
    database.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+psycopg://me:secret@127.0.0.1:1/desk",
        "postgresql://me:secret@/desk?host=/nonexistent",
        "postgres://me:secret@[::bad/desk",
    ],
)
def test_h4_a_server_that_does_not_answer(url):
    with pytest.raises(Unreachable) as caught:
        Database.open(url)
    assert "secret" not in repr(caught.value)


def test_h4_a_database_that_is_not_there(postgres):
    with pytest.raises(Unreachable) as caught:
        Database.open(postgres.url("nowhere"))
    assert "nowhere" in str(caught.value.params["detail"])


def test_h4_a_database_of_something_else(postgres):
    with postgres.database() as url, pytest.raises(NotAWorkspace):
        Database.open(url)


def test_h4_a_server_that_goes_away(postgres):
    with postgres.database("workspace") as url:
        database = Database.open(url)
        with pytest.raises(Unreachable), database.work() as work:
            postgres._administer(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                f" WHERE datname = '{database.engine.url.database}'"
            )
            work.account.load()
        with database.work() as work:  # it is back
            assert work.account.load().name == "Nordlys"
        database.close()


def test_h4_a_server_without_its_driver(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(DriverMissing):
        Database.open("postgresql://me@localhost/desk")


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("postgresql://me:pw@host/db", "postgresql://me:***@host/db"),
        ("postgresql://me@host/db", "postgresql://me@host/db"),
        ("postgresql:///db?user=me&password=pw&x=1", "postgresql:///db?user=me&password=***&x=1"),
        ("postgresql://me:p:w@host/db", "postgresql://me:***@host/db"),
        ("/home/me/a:b@c.seatdesk", "/home/me/a:b@c.seatdesk"),
    ],
)
def test_passwords_are_not_shown(url, seen):
    assert shown(url) == seen


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (sqlite3.SQLITE_BUSY, InUse),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, InUse),
        (sqlite3.SQLITE_READONLY_DBMOVED, Vanished),
        (sqlite3.SQLITE_IOERR_WRITE, Unusable),
        (sqlite3.SQLITE_CANTOPEN, Vanished),
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_CORRUPT, Damaged),
        (sqlite3.SQLITE_NOTADB, NotAWorkspace),
        (sqlite3.SQLITE_CONSTRAINT_CHECK, RuleBroken),
        (sqlite3.SQLITE_IOERR_READ, Unusable),
    ],
)
def test_every_complaint_of_sqlite_has_a_name(code, error):
    complaint = sqlite3.OperationalError("x")
    complaint.sqlite_errorcode = code
    assert type(from_sqlite(complaint, "f")) is error


@pytest.mark.parametrize(
    ("state", "error"),
    [
        ("53100", DiskFull), ("25006", ReadOnly), ("42501", ReadOnly), ("55P03", InUse),
        ("40P01", InUse), ("XX001", Damaged), (None, Unreachable), ("57P01", Unreachable),
        ("28P01", Unreachable), ("3D000", Unreachable), ("23514", RuleBroken), ("42601", Unusable),
    ],
)  # fmt: skip
def test_every_complaint_of_postgresql_has_a_name(state, error):
    assert type(from_postgresql(state, "x", "u")) is error


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO])
@pytest.mark.parametrize(
    "code", [sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_CANTOPEN]
)
def test_f18_a_disk_is_full_where_nothing_more_can_be_written(workspace, monkeypatch, number, code):
    def fail(*_, **__):
        raise OSError(number, "x")

    monkeypatch.setattr("seatdesk.store.connection.driver_errors.tempfile.TemporaryFile", fail)
    complaint = sqlite3.OperationalError("disk I/O error")
    complaint.sqlite_errorcode = code
    found = type(from_sqlite(complaint, str(workspace)))
    assert (found is DiskFull) is (number != errno.EIO)


@pytest.mark.parametrize(
    ("change", "found"), [("workspace_", "no_database"), ("postgres@", "login"), ("host=", "")]
)
def test_f18_a_server_that_lets_nobody_in_is_not_called_out_of_reach(postgres, change, found):
    other = {"workspace_": "nowhere_", "postgres@": "nobody@", "host=": "host=/nowhere"}[change]
    with postgres.database("workspace") as url, pytest.raises(Unreachable) as caught:
        Database.open(url.replace(change, other))
    assert caught.value.params["found"] == found
    told = sentence(caught.value)
    assert ("cannot be reached" in told) is (found == "")
    assert told.endswith(".")


@pytest.mark.parametrize(
    ("said", "found", "next_step"),
    [
        ("server does not support SSL, but SSL was required", "no_tls", "switch it on"),
        ("SSL error: certificate verify failed", "certificate", "certificate file"),
        ('server certificate for "a" does not match host name "b"', "certificate", "its authority"),
        ('root certificate file "/x/root.crt" does not exist', "certificate", "certificate file"),
    ],
)
def test_f18_a_server_without_the_encryption_that_is_asked_for_is_not_called_out_of_reach(
    said, found, next_step
):
    error = from_postgresql(None, f"connection to server failed: {said}", "postgresql://a@b/c")
    assert error.params["found"] == found
    assert next_step in sentence(error)


def test_f18_an_empty_database_is_called_so(postgres):
    with postgres.database() as url:
        with pytest.raises(NotAWorkspace) as caught:
            Database.open(url)
        assert "is an empty database" in sentence(caught.value)


def test_a_file_that_is_there_and_cannot_be_opened(workspace):
    complaint = sqlite3.OperationalError("x")
    complaint.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    assert type(from_sqlite(complaint, str(workspace))) is ReadOnly


def test_every_complaint_of_the_system_has_a_name():
    assert type(from_system(OSError(28, "full"), "f")) is DiskFull
    assert type(from_system(OSError(13, "no"), "f")) is ReadOnly
    assert type(from_system(OSError(5, "disk"), "f")) is Unusable


def test_every_store_error_has_a_code_of_its_own():
    codes = [kind.code for kind in StoreError.__subclasses__()]
    assert len(codes) == len(set(codes))
    assert "store" not in codes


def test_a_subscription_somebody_else_saved_first_conflicts(database):
    furnish(database, subscriptions=(make_subscription(),))
    with database.work() as work:
        account = work.account.load()
        work.account._stored[SALES] = (1, 99)
        changed = account.subscriptions[0].with_term(opening=2)
        with pytest.raises(Conflict):
            work.account.save(account.with_subscription(changed))


@posix
def test_a_link_leads_to_the_log_beside_the_file(workspace, tmp_path):
    """Where the link lies decides nothing: its folder may be read-only while the file is in use."""
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "desk.seatdesk"
    link.symlink_to(workspace)
    assert log_of(link) == log_of(workspace)
    database = Database.open(link)
    with database.work() as work:
        work.users.add([make_user("new@example.com")])
        work.commit()
    assert "immutable" not in looking_uri(link)
    with closing(Views.open(link, allow_read_only=True)) as views:
        assert views.count(UserQuery()) == 301
    database.close()
