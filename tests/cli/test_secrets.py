"""No password is kept or printed, and what is no text ends in a sentence (F3, F12, F20)."""

import json
import re
import stat
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from seatdesk.__main__ import main as start
from seatdesk.cli.arguments import password_hider
from seatdesk.redaction import kept, shown, with_password, without_secrets
from seatdesk.settings import Settings

SECRET = "s3cret"
LOCATIONS = {
    f"postgresql://ann:{SECRET}@db/x": "postgresql://ann@db/x",
    f"POSTGRESQL://ann:{SECRET}@db/x": "POSTGRESQL://ann@db/x",
    f"postgresql+psycopg://ann:{SECRET}%40x@db:5432/x": "postgresql+psycopg://ann@db:5432/x",
    f"postgresql://ann:{SECRET}@{SECRET}@db/x": "postgresql://ann@db/x",
    f"postgresql://ann:{SECRET}/{SECRET}@db/x": "postgresql://ann@db/x",
    f"postgresql://ann:{SECRET}?{SECRET}@db/x": "postgresql://ann@db/x",
    f"postgresql://ann:{SECRET}?{SECRET}@{SECRET}@db/x": "postgresql://ann@db/x",
    f"postgresql://ann@corp:{SECRET}@db/x": "postgresql://ann@corp@db/x",
    f"postgresql://ann:{SECRET}": "postgresql://ann",
    f"postgresql://ann:{SECRET}?{SECRET}": "postgresql://ann",
    f"postgresql://ann:{SECRET}?host={SECRET}@db/x": "postgresql://ann@db/x",
    f"postgresql://ann:{SECRET}@db/x?options=a@b&password={SECRET}": (
        "postgresql://ann@db/x?options=a@b"
    ),
    f"postgresql://:{SECRET}@db/x": "postgresql://@db/x",
    f"postgresql:///x?user=ann&password={SECRET}": "postgresql:///x?user=ann",
    f"postgresql:///x?password={SECRET}": "postgresql:///x",
    f"postgresql:///x?PASSWORD={SECRET}&host=db": "postgresql:///x?host=db",
    f"postgresql:///x?sslmode=require&sslpassword={SECRET}": "postgresql:///x?sslmode=require",
    f"postgresql:///x?%70assword={SECRET}&ssl%70assword={SECRET}": "postgresql:///x",
    f"mysql://u:{SECRET}@h/x": "mysql://u@h/x",
    "postgresql://ann@db:5432/x?host=a": "postgresql://ann@db:5432/x?host=a",
    "postgresql://ann@db:5432/x?application_name=a:b@c": (
        "postgresql://ann@db:5432/x?application_name=a:b@c"
    ),
    "postgresql://db:5432/x?sslmode=require&user=a@b": (
        "postgresql://db:5432/x?sslmode=require&user=a@b"
    ),
    "postgresql://ann@[::1]:5432/x": "postgresql://ann@[::1]:5432/x",
    "postgresql://[::1]:5432/x": "postgresql://[::1]:5432/x",
    "postgresql://ann@a:1,b:2/x": "postgresql://ann@a:1,b:2/x",
    "postgresql:///x?host=/tmp/s": "postgresql:///x?host=/tmp/s",
    "/home/ann/a:b@c.seatdesk": "/home/ann/a:b@c.seatdesk",
    "C:\\desk.seatdesk": "C:\\desk.seatdesk",
}


@pytest.mark.parametrize(("location", "without"), LOCATIONS.items())
def test_f3_a_location_is_kept_and_shown_without_its_password(location, without):
    assert kept(location) == without
    assert kept(kept(location)) == without
    assert SECRET not in shown(location)
    assert (shown(location) == location) == (SECRET not in location)


LETTERS = "jkvwyz"
"""Letters that stand nowhere in the address but in its password."""


@settings(max_examples=200, deadline=None)
@given(st.text(f"{LETTERS}?@/#:%", min_size=1, max_size=24))
@example("vk?wy@jz")
@example("vk@wy/jz?kk@zz")
def test_f3_no_two_letters_of_a_password_are_left_whatever_stands_between_them(password):
    url = f"postgresql://u:{password}@127.0.0.1:1/base"
    files = [str(place) for place in (Path(url), *Path(url).parents)]
    for place in files:
        assert not re.search(f"[{LETTERS}]{{2}}", password_hider([url])(place)), place
    for told in (shown(url), kept(url), password_hider([url])(url), without_secrets(f"at {url}.")):
        assert not re.search(f"[{LETTERS}]{{2}}", told), told
    assert kept(url) == "postgresql://u@127.0.0.1:1/base"


def test_f3_what_somebody_types_goes_where_the_password_was():
    url = with_password("postgresql://ann@db:5432/x?a=b", "p@ss/w:rd?")
    assert url == "postgresql://ann:p%40ss%2Fw%3Ard%3F@db:5432/x?a=b"
    assert kept(url) == "postgresql://ann@db:5432/x?a=b"
    assert with_password("postgresql:///x", "p") == "postgresql://:p@/x"


@pytest.mark.parametrize("location", [url for url in LOCATIONS if SECRET in url])
def test_f3_settings_hold_no_password_and_are_for_their_owner_alone(tmp_path, location):
    path = tmp_path / "settings.json"
    settings = Settings()
    settings.remember(location)
    settings.save(path)
    assert SECRET not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600

    path.chmod(0o644)
    path.write_text(json.dumps({"recent": [location], "pinned": [location]}))
    older = Settings.load(path)
    assert older.recent == older.pinned == [LOCATIONS[location]]
    older.save(path)
    assert SECRET not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    older.forget(location)
    assert older.recent == []


@pytest.mark.parametrize(
    "text",
    [
        "ada@intranet is there",
        '"ada b"@x.se wrote',
        "o'brien@example.com",
        "to ada%40example.com!",
        "KeyError: 'ada@example.com'",
        "{'email': \"ada@example.com\"}",
        "ada@[10.0.0.1]",
        "åda@exämple.se",
    ],
)
def test_f20_addresses_of_every_form_are_taken_out(text):
    hidden = without_secrets(text)
    assert "<e-mail>" in hidden
    assert not re.search(r"ada|o'|brien|exa|exä|intranet|10\.0", hidden.replace("<e-mail>", ""))


@pytest.mark.parametrize(
    "text",
    [
        f"password='{SECRET}'",
        f"password = '{SECRET} {SECRET}'",
        f'"password": "{SECRET}"',
        f"{{'password': '{SECRET}'}}",
        f"sslpassword={SECRET} host=db",
        f"PGPASSWORD={SECRET} psql",
        f"create_engine('postgresql://ann:{SECRET}@{SECRET}@db/x')",
        f"mysql://u:{SECRET}@h",
        f"cannot open postgresql://u:{SECRET}/x@h/y now",
    ],
)
def test_f20_passwords_of_every_form_are_taken_out(text):
    assert SECRET not in without_secrets(text)


def test_f20_what_is_no_address_stays():
    text = "    @override\n    def at(self): a @ b, x = matrix"
    assert without_secrets(text) == text


@pytest.mark.parametrize(
    "command",
    [
        ("overview", "{}"), ("upgrade", "{}"), ("backup", "{}", "x.seatdesk"),
        ("restore", "x.seatdesk", "{}"), ("verify", "{}"), ("history", "{}", "{}"), ("{}",),
        ("new", "{}", "--account", "A"), ("import", "people.csv", "--into", "{}"), ("demo", "{}"),
        ("import", "{}", "--into", "{}"), ("export", "{}", "users", "--out", "{}"),
        ("backup", "{}", "{}"), ("restore", "{}", "{}"), ("prices", "{}", "import", "{}"),
    ],
    ids=lambda command: command[0],
)  # fmt: skip
@pytest.mark.parametrize(
    "url", [f"postgresql://u:a?{SECRET}@{SECRET}@127.0.0.1:1/x", f"mysql://u:{SECRET}@h/x"]
)
@pytest.mark.parametrize("as_json", [True, False])
def test_f3_no_command_repeats_a_password(run, command, url, as_json, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "people.csv").write_text("email\na@x.se\n")
    said = run(*(word.format(url) for word in command), *(["--json"] if as_json else []))
    assert said.code in {2, 3}
    assert SECRET not in said.out + said.err
    assert "Traceback" not in said.err


def test_f3_what_is_printed_as_json_is_hidden_as_such():
    url = f'postgresql://u:{SECRET}"\\@h/x'
    assert SECRET not in password_hider([url])(json.dumps({"workspace": url}))


@pytest.mark.parametrize("url", [f"mysql://u:{SECRET}@h/x", "sqlite:///x.db", "http://x/y"])
def test_f20_a_url_of_something_else_is_no_name_of_a_file(js, url):
    said = js("overview", url, code=3)
    assert said["error"] == "not_a_workspace"
    assert "neither a file nor a PostgreSQL database" in said["message"]


NO_TEXT = "a\udcff"


@pytest.mark.parametrize(
    "arguments",
    [
        ("history", "{w}", "--find", NO_TEXT), ("users", "{w}", "--filter", NO_TEXT),
        ("overview", NO_TEXT), ("user", "{w}", "add", f"{NO_TEXT}@x.se"), (NO_TEXT,),
        ("new", f"{NO_TEXT}.seatdesk", "--account", "A"), ("--as", NO_TEXT, "overview", "{w}"),
        ("import", f"{NO_TEXT}.csv", "--into", "{w}"), ("export", "{w}", "--out", NO_TEXT),
    ],
    ids=lambda arguments: arguments[0].encode("ascii", "replace").decode(),
)  # fmt: skip
def test_f12_arguments_that_are_no_text_end_in_a_sentence(w, capsys, arguments):
    assert start([word.format(w=w) for word in arguments]) == 2
    said = capsys.readouterr()
    assert "is not text in UTF-8" in said.err
    assert "damaged" not in said.err


@pytest.mark.parametrize(
    "option", ["--find=--", "--limit=--", "--undo=--", "--today=--", "--as=--"]
)
def test_f12_two_dashes_are_no_value(js, w, option):
    assert "needs a value" in js("history", w, option, code=2)["message"]


AS_FILES = [
    ("backup", "W", "U"),
    ("restore", "U", "W"),
    ("prices", "W", "import", "U"),
    ("prices", "W", "export", "hubs-2022", "U"),
    ("export", "W", "users", "--out", "U.csv"),
    ("export", "W", "users", "--out=U.csv"),
    ("import", "U", "--into", "W"),
    ("new", "W", "--account=A", "--time-zone=U"),
    ("users", "W", "--filter=team:U"),
]


@pytest.mark.parametrize("words", AS_FILES, ids=" ".join)
@pytest.mark.parametrize("password", [SECRET, f"a/{SECRET}", f"{SECRET}@b"])
def test_f3_a_url_in_the_place_of_a_files_name_is_not_echoed(w, run, words, password):
    url = f"postgresql://u:{password}@host/base"
    arguments = [w if word == "W" else word.replace("U", url) for word in words]
    for form in ((), ("--json",)):
        said = run(*arguments, *form)
        assert SECRET not in said.out + said.err
