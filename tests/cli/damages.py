"""Random damages to a workspace file: what a disk, a bad copy or a stranger's tool leave behind.

Run by hand for as many as wanted: `python -m tests.cli.damages 2000`.
"""

import random
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from seatdesk.cli.program import main
from seatdesk.store.schema.tables import metadata
from tests.lived_in import fill

COMMANDS = (("overview",), ("users",), ("verify",), ("history",))
DAY = "2026-03-01"
SECONDS = 60
"""Longer than that is a hang, however busy the machine is."""
NUMBERS = ("'NaN'", "'Infinity'", "1e999", "-1", "0", "9223372036854775807", "2.5", "''")
TEXTS = (
    "NULL", "''", "x'00ff80'", "cast(x'ff80c3' AS TEXT)", "'{}'", "'[]'", "'{'", "'null'", "12",
    "zeroblob(100000)", "'2026-13-45'", "'9999-12-31'", "'0001-01-01'", "'\"\\ud800\"'",
    "replace(printf('%.5000c', '['), ' ', '[')",
)  # fmt: skip
INSIDE = (
    ('"450"', '"NaN"'), ('"450"', '"1e999999999"'), ('"450"', '"-1"'), ('"450"', "450"),
    ('"term_months":12', '"term_months":0'), ('"term_months":12', '"term_months":-5'),
    ('"term_months":12', '"term_months":99999999999999999999'),
    ('"term_months":12', '"term_months":1e400'), ("2026-", "9999-"), ("2026-", "0001-"),
    ('"included":5', '"included":-5'), ('"additional":3', '"additional":1000000000000'),
    ('"is":"Subscription"', '"is":"Account"'), ("Sales Hub", "\\ud800"), ("Sales Hub", "\\u0000"),
    ('"term":', '"former":'), ("actual_days", "never"), ("}", ""), ('"monthly"', '"fortnightly"'),
    ("12", "0"), ("{", "{{"), ('"tiers":[', '"tiers":[],"more":['),
)  # fmt: skip


def flip_bits(path: Path, chance: random.Random) -> str:
    """A few bits, anywhere behind the header."""
    content = bytearray(path.read_bytes())
    places = [chance.randrange(100, len(content)) for _ in range(chance.choice((1, 3, 40)))]
    for place in places:
        content[place] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    return f"bits at {places[:5]}"


def flip_header(path: Path, chance: random.Random) -> str:
    """A byte of the first hundred."""
    content = bytearray(path.read_bytes())
    place = chance.randrange(100)
    content[place] = chance.randrange(256)
    path.write_bytes(content)
    return f"header byte {place}"


def cut(path: Path, chance: random.Random) -> str:
    """The end is missing."""
    length = chance.randrange(path.stat().st_size)
    with path.open("rb+") as file:
        file.truncate(length)
    return f"cut at {length}"


def blank_page(path: Path, chance: random.Random) -> str:
    """A page of zeros, or of another page's content."""
    content = path.read_bytes()
    pages = len(content) // 4096
    one, other = chance.randrange(pages), chance.randrange(pages)
    filling = chance.choice((bytes(4096), b"\xff" * 4096, content[other * 4096 :][:4096]))
    path.write_bytes(content[: one * 4096] + filling + content[(one + 1) * 4096 :])
    return f"page {one} from {other}"


def absurd_value(path: Path, chance: random.Random) -> str:
    """A value that no program of ours writes, in one column of one row or of all."""
    table = chance.choice(metadata.sorted_tables)
    column = chance.choice(list(table.columns)).name
    value = chance.choice((*NUMBERS, *TEXTS))
    where = chance.choice(("", f" WHERE rowid % {chance.randrange(2, 5)} = 0"))
    return _sql(path, f'UPDATE {table.name} SET "{column}" = {value}{where}')


def absurd_document(path: Path, chance: random.Random) -> str:
    """Something else inside a document."""
    places = (
        ("subscription", "contract"), ("account", "policies"), ("account", "rates"),
        ("history", "change"), ("price_book", "document"), ("import_preset", "answers"),
    )  # fmt: skip
    table, column = chance.choice(places)
    old, new = (text.replace("'", "''") for text in chance.choice(INSIDE))
    return _sql(path, f"UPDATE {table} SET {column} = replace({column}, '{old}', '{new}')")


def missing_rows(path: Path, chance: random.Random) -> str:
    """A table without its rows."""
    table = chance.choice(metadata.sorted_tables).name
    return _sql(path, f"DELETE FROM {table} WHERE {chance.choice(('1', 'rowid % 2'))}")


DAMAGES: tuple[Callable[[Path, random.Random], str], ...] = (
    flip_bits, flip_header, cut, blank_page, absurd_value, absurd_value, absurd_document,
    absurd_document, missing_rows,
)  # fmt: skip


def _sql(path: Path, statement: str) -> str:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute("PRAGMA foreign_keys = OFF")
        guards = other.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        off = guards.fetchall()
        for name, _ in off:
            other.execute(f"DROP TRIGGER {name}")
        with suppress(sqlite3.Error):
            other.execute(statement)
        for _, sql in off:
            other.execute(sql)
    return statement


@contextmanager
def patience():
    """Ends what hangs."""

    def give_up(_signal, _frame):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def trouble(path: Path) -> str:
    """Faults in how the commands take a file; none where all they say is sentences."""
    for command in COMMANDS:
        out, err = StringIO(), StringIO()
        try:
            with patience(), redirect_stdout(out), redirect_stderr(err):
                code = main([*command, str(path), "--today", DAY])
        except BaseException as error:  # noqa: BLE001 - whatever a person would see
            return f"{command[0]}: {type(error).__name__}: {str(error)[:200]}"
        if code not in {0, 3}:
            return f"{command[0]}: exit {code}: {err.getvalue()[:200]}"
        if code == 3 and not (err.getvalue() + out.getvalue()).strip():
            return f"{command[0]}: no sentence"
        if "Traceback" in err.getvalue():
            return f"{command[0]}: {err.getvalue()[:300]}"
    return ""


def try_one(whole: Path, folder: Path, seed: int) -> str:
    """Damage a copy in the way of a seed, and look; empty, or what went wrong."""
    chance = random.Random(seed)
    path = folder / f"{seed}.seatdesk"
    shutil.copy(whole, path)
    damage = chance.choice(DAMAGES)
    told = damage(path, chance)
    found = trouble(path)
    for left in folder.glob(f"{seed}*"):
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    return f"{seed}: {damage.__name__}: {told}: {found}" if found else ""


def make_whole(path: Path) -> None:
    """A workspace with rows in every table."""
    fill(path, users=40)


if __name__ == "__main__":
    count, first = int(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else 0
    with TemporaryDirectory() as temporary:
        place = Path(temporary)
        make_whole(place / "whole.db")
        wrong = []
        for number in range(first, first + count):
            if failed := try_one(place / "whole.db", place, number):
                wrong.append(failed)
                sys.stdout.write(f"{failed}\n")
        sys.stdout.write(f"{count} damages, {len(wrong)} without a sentence\n")
