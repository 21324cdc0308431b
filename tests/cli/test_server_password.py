"""A server that really demands a password: libpq's own ways, and nothing kept or printed (F3)."""

import pytest

from seatdesk.redaction import with_password
from tests.postgres import PASSWORD, ROLE

COMMANDS = (
    ("overview", "{w}"), ("users", "{w}"), ("history", "{w}"), ("verify", "{w}"),
    ("upgrade", "{w}"), ("backup", "{w}", "{folder}/copy.seatdesk"),
    ("user", "{w}", "add", "new@example.com"),
    ("restore", "{sent}", "{w}"),
    ("export", "{w}", "users", "--out", "{folder}/users.csv"),
)  # fmt: skip
TODAY = "2026-03-02"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A folder of one's own, without any password in it."""
    monkeypatch.chdir(tmp_path)
    for name in ("PGPASSWORD", "PGPASSFILE", "PGUSER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def words(guarded, home, w):
    """A workspace of a team, of somebody who has to say a password, and a file to restore there."""
    with guarded.database("workspace") as made:
        yield {"w": made.replace("postgres@", f"{ROLE}@"), "folder": home, "sent": w}


def by_environment(monkeypatch, _home, url):
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    return url


def by_pass_file(_monkeypatch, home, url):
    """libpq finds it in one's own folder by itself."""
    file = home / ".pgpass"
    told = PASSWORD.replace("\\", "\\\\").replace(":", "\\:")
    file.write_text(f"*:*:*:{ROLE}:{told}\n")
    file.chmod(0o600)
    return url


def by_url(_monkeypatch, _home, url):
    return with_password(url, PASSWORD)


def kept(folder):
    """The text of every file below a folder, but of those that hold it on purpose."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != ".pgpass"]
    return [path for path in files if PASSWORD.encode() in path.read_bytes()]


@pytest.mark.parametrize("said", [by_environment, by_pass_file, by_url])
@pytest.mark.parametrize("as_json", [True, False])
def test_f3_commands_take_the_password_where_libpq_does(words, run, monkeypatch, said, as_json):
    words["w"] = said(monkeypatch, words["folder"], words["w"])
    for command in COMMANDS:
        asked = [word.format(**words) for word in command]
        answer = run(*asked, *["--json"] * as_json, today=TODAY)
        assert answer.code == 0, (command, answer)
        assert "s3cret" not in answer.out + answer.err
    assert kept(words["folder"]) == []


@pytest.mark.parametrize("said", ["none", "wrong", "wrong in the URL"])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_f3_a_password_that_is_not_right_is_what_is_said(words, js, monkeypatch, said, command):
    if said == "wrong":
        monkeypatch.setenv("PGPASSWORD", "wr0ng")
    if said == "wrong in the URL":
        words["w"] = with_password(words["w"], "wr0ng")
    answer = js(*(word.format(**words) for word in command), code=3, today=TODAY)
    assert answer["error"] == "unreachable"
    assert "the server does not take this user name or password" in answer["message"]
    assert "wr0ng" not in answer["message"]
    made = [path.name for path in words["folder"].iterdir()]
    assert not any(name.startswith(("copy", "users")) for name in made)
