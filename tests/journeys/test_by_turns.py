"""Window and command line at one workspace, by turns and in processes of their own (H5).

`SEATDESK_TURNS` sets how many turns they take.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QFileSystemModel

from seatdesk.store.database import Database
from seatdesk.ui.session.session import OTHERS_EVERY_MS
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from tests.factories import SALES, furnish, make_subscription, make_user
from tests.held_locks import linux, locks_on
from tests.journeys.conftest import TODAY

ROOT = Path(__file__).parents[2]
ROUNDS, LOOKS = int(os.environ.get("SEATDESK_TURNS", "60")), 20
KIND = 0
WITHIN_MS = 2_000
"""How soon the window shows what others saved, without being asked."""
MOST_LOOKS = 2
"""One may have begun before they saved; counted, as a busy machine makes each of them slow."""
# Each command is a process of its own that ends; only the imports are shared.
COMMANDS = """
import io, json, os, sys
from contextlib import redirect_stdout
from seatdesk.cli.program import main
import seatdesk.store.database, seatdesk.controllers.seats, seatdesk.controllers.users
for line in sys.stdin:
    child = os.fork()
    if not child:
        said = io.StringIO()
        with redirect_stdout(said):
            code = main(json.loads(line))
        os.write(1, json.dumps([code, said.getvalue()]).encode() + b"\\n")
        os._exit(0)
    os.waitpid(child, 0)
"""
posix = pytest.mark.skipif(os.name != "posix", reason="commands are forked")


@pytest.fixture
def command():
    """Run a command in a process of its own; what it printed, read as JSON."""
    host = subprocess.Popen(
        [sys.executable, "-c", COMMANDS],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    orders, answers = host.stdin, host.stdout
    assert orders is not None
    assert answers is not None

    def run(*arguments):
        day = ("--today", TODAY.isoformat(), "--json")
        orders.write(json.dumps([*arguments, *day]) + "\n")
        orders.flush()
        code, said = json.loads(answers.readline())
        assert code == 0, said
        return json.loads(said)

    yield run
    orders.close()
    answers.close()
    host.wait()


@pytest.fixture
def shared(location):
    """Three people, two of them with a seat, on each database in turn."""
    database = Database.open(location)
    people = tuple(make_user(f"{name}@example.com") for name in ("ada", "bo", "cy"))
    furnish(database, users=people, subscriptions=(make_subscription(),), seated={SALES: (1, 2)})
    database.close()
    return location


@pytest.fixture
def watching(open_window, shared):
    """A window that looks for what others do as often as it really does."""
    person = open_window(shared)
    session, refresh = person.session, person.session._refresh_if_changed
    person.looks = 0

    def count(differs):
        person.looks += 1
        refresh(differs)

    session._refresh_if_changed = count
    session._timer.setInterval(OTHERS_EVERY_MS)
    return person


def seen(person, count):
    """How often the window has to look until it shows so many users."""
    before = person.looks
    person.until(lambda: person.page.model.rowCount() == count)
    return person.looks - before


@posix
def test_nothing_is_lost_when_window_and_command_line_save_by_turns(watching, shared, command):
    delays = []
    for number in range(1, ROUNDS + 1):
        watching.tick("Cy")
        watching.save()
        command("user", shared, "add", f"new{number:03}@example.com")
        if number % LOOKS in {0, 1}:
            holders = command("users", shared, "--filter", f'seat:"{SALES}"')
            assert ("cy@example.com" in {u["email"] for u in holders}) is bool(number % 2)
            delays.append(seen(watching, 3 + number))
    watching.window.close()

    assert max(delays) <= MOST_LOOKS, delays
    assert MOST_LOOKS * OTHERS_EVERY_MS <= WITHIN_MS
    database = Database.open(shared)
    proved = database.verify()
    database.close()
    assert (proved.problems, proved.users) == ((), 3 + ROUNDS)
    assert proved.lines >= 2 * ROUNDS


@posix
def test_what_others_save_appears_and_leaves_selection_and_draft_alone(watching, shared, command):
    watching.tick("Cy")
    watching.select("Bo")
    chosen = watching.page.selected_ids()
    command("user", shared, "add", "new@example.com")
    assert seen(watching, 4) <= MOST_LOOKS
    assert watching.session.draft.dirty
    assert watching.page.selected_ids() == chosen
    assert not watching.holds("Cy")
    saved = watching.window.status.saved
    watching.page.footer.discard_requested.emit()
    watching.settle()
    assert saved.text().startswith("Changed by the owner of the file at ")
    watching.tick("Cy")
    watching.save()
    assert saved.text().startswith("All changes saved")


@linux
def test_a_dialog_that_lists_the_workspace_leaves_its_locks_alone(workspace):
    path = Path(workspace.workspace_window.location)
    before = locks_on(path)
    assert before
    for mode in (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave):
        dialog = FileDialog(workspace.window, "Choose", str(path))
        dialog.setAcceptMode(mode)
        dialog.open()
        files = dialog.findChild(QFileSystemModel)
        workspace.until(lambda files=files: files.index(str(path)).data(KIND))
        workspace.bot.wait(200)
        assert locks_on(path) >= before
        dialog.reject()
