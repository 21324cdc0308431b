"""The start: what may be loaded before the first paint, and the picture the README is made of."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from seatdesk.domain.changes.apply import apply
from seatdesk.domain.changes.kinds.term_changes import AddSubscription
from seatdesk.store.database import Database
from tests.factories import OPENING, TODAY, make_subscription, make_users

ROOT = Path(__file__).resolve().parents[3]
HEAVY = (
    *("sqlalchemy", "alembic", "xlsxwriter", "python_calamine", "psycopg"),
    *("PySide6.QtSvg", "PySide6.QtPrintSupport"),
    *("dataclasses", "decimal", "fractions", "zoneinfo", "xml", "uuid"),
    *("concurrent.futures", "asyncio", "csv", "hashlib", "subprocess", "html"),
    *(
        "seatdesk.domain.account.account",
        "seatdesk.cli",
        "seatdesk.ui.session.session",
        "seatdesk.ui.shell.commands",
    ),
    *(
        "seatdesk.ui.widgets.dialogs.dialog",
        "seatdesk.ui.text.wording",
        "seatdesk.ui.text.number_format",
        "seatdesk.logs",
    ),
)
"""What takes its time, is not needed to see the first rows, and is not loaded by PySide itself."""
UNMADE = ("QGradient", "QLinearGradient", "QImage")
"""Classes of Qt that PySide makes on the way to an answer, with hundreds of names in them."""
MOST_MODULES = 82
"""Of the program itself, folders aside: each takes a third of a millisecond and more."""
FIRST_PAINT = """
import os, sys
from seatdesk.__main__ import main, window
window()
from seatdesk import app

def after(workspace_window, _tasks):
    from PySide6 import QtGui

    loaded = [name for name in {heavy!r} if name in sys.modules]
    made = [name for name in {unmade!r} if name in vars(QtGui)]
    own = [
        name
        for name, module in sys.modules.items()
        if name.startswith("seatdesk.") and not hasattr(module, "__path__")
    ]
    controllers = [name for name in own if name.startswith("seatdesk.controllers.workspace")]
    import json, threading
    print(json.dumps({{"loaded": loaded, "made": made, "controllers": controllers, "own": len(own),
                      "threads": threading.active_count(),
                      "rows": workspace_window.seats.model.rowCount()}}), flush=True)
    os._exit(0)

app.complete = after
main(sys.argv[1:])
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "start.seatdesk"
    database = Database.create(path, OPENING, on=TODAY, source="test")
    with database.work() as work:
        work.users.add(make_users(700))
        account = apply(work.account.load(), AddSubscription(make_subscription()))
        work.account.save(account)  # type: ignore[arg-type]  # no refusal
        work.commit()
    database.close()
    return path


def run(code, *arguments, tmp_path):
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen", "SEATDESK_DATA": str(tmp_path / "me")}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        env=variables,
        cwd=ROOT,
        timeout=120,
        check=False,
    )


def test_nothing_heavy_is_loaded_before_the_first_rows_are_painted(file, tmp_path):
    done = run(FIRST_PAINT.format(heavy=HEAVY, unmade=UNMADE), str(file), tmp_path=tmp_path)
    assert done.stdout, done.stderr
    told = json.loads(done.stdout)
    assert told["rows"] >= 128
    assert not told["loaded"]
    assert not told["made"]
    assert not told["controllers"]
    assert told["own"] <= MOST_MODULES
    assert told["threads"] == 1


def test_the_program_takes_a_picture_of_itself_without_a_screen(file, tmp_path):
    from PySide6.QtGui import QImage

    picture = tmp_path / "picture.png"
    code = (
        "import sys; from datetime import date; from pathlib import Path; "
        "from seatdesk import app; "
        "sys.exit(app.run(sys.argv[1], today=date.fromisoformat(sys.argv[2]), "
        "screenshot=Path(sys.argv[3])))"
    )
    day = date(2026, 3, 2).isoformat()
    done = run(code, str(file), day, str(picture), tmp_path=tmp_path)
    assert done.returncode == 0, done.stderr
    assert QImage(str(picture)).width() > 1000


def test_without_a_workspace_the_picture_is_of_the_welcome_page(tmp_path):
    """At once: there is nothing to wait for."""
    from PySide6.QtGui import QImage

    code = (
        "import sys; from pathlib import Path; from seatdesk import app; "
        "from seatdesk.ui.startup import screenshot; screenshot.PATIENCE_MS = 15_000; "
        "sys.exit(app.run(None, screenshot=Path(sys.argv[1])))"
    )
    picture = tmp_path / "picture.png"
    done = run(code, str(picture), tmp_path=tmp_path)
    assert done.returncode == 0, done.stderr
    assert QImage(str(picture)).width() > 1000


def test_a_picture_that_cannot_be_written_says_so(tmp_path):
    code = (
        "import sys; from pathlib import Path; from seatdesk import app; "
        "sys.exit(app.run(None, screenshot=Path(sys.argv[1])))"
    )
    (tmp_path / "taken").write_text("a file, and no folder")
    done = run(code, str(tmp_path / "taken" / "a.png"), tmp_path=tmp_path)
    assert done.returncode == 3
    assert "No picture was taken: " in done.stderr
    assert "Traceback" not in done.stderr


def test_a_picture_of_what_cannot_be_opened_is_none(tmp_path):
    code = (
        "import sys; from pathlib import Path; from seatdesk import app; "
        "sys.exit(app.run(sys.argv[1], screenshot=Path(sys.argv[2])))"
    )
    picture = tmp_path / "none.png"
    done = run(code, str(tmp_path / "none.seatdesk"), str(picture), tmp_path=tmp_path)
    assert done.returncode == 3
    assert "none.seatdesk" in done.stderr
    assert not picture.exists()


HOLDS = """
import os, sys
from seatdesk import app

def after(workspace_window, _tasks):
    print(workspace_window.instance._lock is not None, flush=True)
    os._exit(0)

app.complete = after
from seatdesk.__main__ import main
main(sys.argv[1:])
"""


def test_the_first_window_holds_its_file_from_the_start(file, tmp_path):
    assert run(HOLDS, str(file), tmp_path=tmp_path).stdout.strip() == "True"
