"""SeatDesk with four facts more in its list, as a program of its own: `test_new_fact` runs it.

python -m tests.journeys.new_fact FOLDER makes a workspace, brings people in, changes them, and
prints as JSON where the new facts were found. The list is a longer one before anything else of the
program is loaded; the columns, which a migration would make, are made here.
"""

import io
import json
import sqlite3
import sys
from contextlib import closing, redirect_stdout
from datetime import date
from pathlib import Path
from typing import Any

from seatdesk.domain import user_fields
from seatdesk.domain.user_fields import UserField

TODAY = date(2026, 11, 22)
TRIAL_TEXT = UserField("trial_text", "Trial text", sort="rank", editable=True, width=14)
TRIAL_DAY = UserField(
    "trial_day", "Trial day", "day", None, column="tried_on", wizard="Day of trial"
)
TRIAL_FLAG = UserField("trial_flag", "Trial flag", "flag", default=False, imported=False)
TRIAL_NOTE = UserField("trial_note", "Trial note", imported=False, editable=True)
COLUMNS = (
    "trial_text TEXT NOT NULL DEFAULT ''",
    "tried_on DATE",
    "trial_flag BOOLEAN NOT NULL DEFAULT 0",
    "trial_note TEXT NOT NULL DEFAULT ''",
)


def lengthen() -> None:
    """Put the facts behind those of the list, while nothing has read it."""
    loaded = {name for name in sys.modules if name.startswith("seatdesk.")}
    assert loaded <= {"seatdesk.domain", "seatdesk.domain.alphabet", user_fields.__name__}, loaded
    more = (TRIAL_TEXT, TRIAL_DAY, TRIAL_FLAG, TRIAL_NOTE)
    user_fields.USER_FIELDS = (*user_fields.USER_FIELDS, *more)


def add_columns(workspace: Path) -> None:
    """What a migration would do, and what the file is compared with from then on."""
    from seatdesk.store.schema import known_schema

    with closing(sqlite3.connect(workspace)) as connection, connection:
        for column in COLUMNS:
            connection.execute(f"ALTER TABLE users ADD COLUMN {column}")
        ((text,),) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'users'")
    for schema, statements in known_schema.STATEMENTS.items():
        others = (old for old in statements if not old.startswith("CREATE TABLE users "))
        known_schema.STATEMENTS[schema] = (*others, text)


def run(*arguments: str) -> str:
    """One command; what it printed. It must succeed."""
    from seatdesk.cli.program import main

    said = io.StringIO()
    with redirect_stdout(said):
        code = main([*arguments, "--today", TODAY.isoformat()])
    assert code == 0, (arguments, code, said.getvalue())
    return said.getvalue()


def bring_in(folder: Path, workspace: str) -> dict[str, object]:
    """People come with the fact, and change; a file that says nothing new changes nobody."""
    answers = ("--map", "Line=trial_text", "--map", "Day=trial_day", "--into", workspace)
    first, second = folder / "people.csv", folder / "changed.csv"
    first.write_text(
        "Email,Name,Line,Day\nann@x.se,Ann,222,2001-02-03\nbo@x.se,Bo,111,\ncia@x.se,Cia,,\n",
        encoding="utf-8",
    )
    changed = first.read_text(encoding="utf-8").replace("cia@x.se,Cia,,", "cia@x.se,Cia,333,")
    second.write_text(changed, encoding="utf-8")
    new = json.loads(run("import", *answers, "--dry-run", "--json", str(first)))
    run("import", *answers, str(first))
    again = json.loads(run("import", *answers, "--dry-run", "--json", str(first)))
    update = json.loads(run("import", *answers, "--dry-run", "--json", str(second)))
    run("import", *answers, str(second))
    return {"new": new["new"], "again": again["changed"], "update": update["changed"]}


def table(workspace: str) -> dict[str, object]:
    """The users table sorted by the fact: its title, and a text for each user."""
    from seatdesk.controllers.read_models import UserQuery
    from seatdesk.store.read_models.views import Views
    from seatdesk.ui.seats.table.columns import ColumnSet, UseLimits

    columns = ColumnSet((), TODAY, UseLimits())
    place = columns.find(TRIAL_TEXT.name)
    assert place is not None
    with closing(Views.open(workspace)) as views:
        rows = views.rows(views.ids(UserQuery(sort=((TRIAL_TEXT.name, False),))))
    texts = [(columns.texts(row)[0], columns.texts(row)[place]) for row in rows]
    return {"title": columns.columns[place].title, "rows": texts}


def dialog(workspace: str) -> dict[str, object]:
    """The user's dialog: the field's caption, and what it holds."""
    from PySide6.QtWidgets import QApplication, QLabel

    from seatdesk.store.database import Database
    from seatdesk.ui.users.user_dialog import UserDialog, UserNeeds

    with closing(Database.open(workspace)) as database, database.look() as work:
        (user,) = work.users.by_email(["ann@x.se"]).values()
    _application = QApplication.instance() or QApplication([])
    shown = UserDialog(UserNeeds(user, (), (), (), TODAY), None)
    field = shown.texts[TRIAL_TEXT.name]
    captions = [label.text() for label in shown.findChildren(QLabel) if label.buddy() is field]
    return {"captions": captions, "text": field.text()}


def found(folder: Path) -> dict[str, Any]:
    """Everywhere."""
    from seatdesk.ui.imports.wizard.model.field_names import FIELDS

    workspace = folder / "company.seatdesk"
    where = str(workspace)
    run("new", where, "--account", "A", "--currency", "EUR", "--time-zone", "Europe/Berlin")
    add_columns(workspace)
    imported = bring_in(folder, where)
    run("user", where, "add", "dan@x.se", "--trial-text", "444")
    run("user", where, "edit", "bo@x.se", "--trial-text", "555", "--trial-note", "tall")
    out = folder / "users.csv"
    run("export", where, "users", "--out", str(out), "--for", "programs")
    return {
        "import": imported,
        "offered": [name in FIELDS for name in (TRIAL_FLAG.name, TRIAL_NOTE.name)],
        "wizard": [FIELDS[TRIAL_TEXT.name], FIELDS[TRIAL_DAY.name]],
        "table": table(where),
        "listed": json.loads(run("users", where, "--json")),
        "dialog": dialog(where),
        "export": out.read_text(encoding="utf-8-sig").splitlines(),
        "history": run("history", where),
        "undone": run("history", where, "--undo", "5") and table(where),
        "verified": run("verify", where),
    }


if __name__ == "__main__":
    lengthen()
    sys.stdout.write(json.dumps(found(Path(sys.argv[1]))))
