"""new, demo, import, backup, restore, upgrade, calc: workspaces and files as a whole."""

import argparse
import json
import sys
from contextlib import suppress
from typing import IO, Any

from seatdesk.cli.output import streams
from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.reply import Exit, Reply, usage, value_of
from seatdesk.cli.session import SOURCE, CommandSession
from seatdesk.cli.values import between, whole
from seatdesk.controllers import workspace_files
from seatdesk.controllers.messages.sentences import sentence
from seatdesk.controllers.read_models import SavedUnread, StoreError, UserQuery, schema, shown
from seatdesk.controllers.time_zones import UNIVERSAL, is_known, known_zones
from seatdesk.domain.currency import is_currency

NAMES = ("new", "demo", "backup", "restore", "upgrade", "calc")
MOST_USERS = 2_000_000


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the commands."""
    new = commands.add_parser("new", help="make an empty workspace")
    new.add_argument("workspace", metavar="FILE|URL")
    new.add_argument("--account", required=True, metavar="NAME", help="the organisation's name")
    new.add_argument("--currency", default="USD", help="reporting currency, such as EUR")
    new.add_argument("--time-zone", default="UTC", help="decides what today is: Europe/Berlin")
    new.set_defaults(run=_new)

    demo = commands.add_parser(
        "demo",
        help="make a sample workspace: a company, both hubs, idle people, a year of history",
    )
    demo.add_argument("workspace", metavar="FILE")
    demo.add_argument("--users", type=between(1, MOST_USERS), metavar="N")
    demo.add_argument("--seed", type=whole, metavar="S", help="the same seed, the same company")
    demo.set_defaults(run=_demo)

    backup = commands.add_parser("backup", help="save a copy of a workspace")
    backup.add_argument("workspace", metavar="W")
    backup.add_argument("file", nargs="?", metavar="FILE", help="default: dated, beside W")
    backup.set_defaults(run=_backup)

    restore = commands.add_parser("restore", help="put a copy in the place of a workspace")
    restore.add_argument("file", metavar="FILE")
    restore.add_argument("workspace", metavar="W")
    restore.add_argument("--preview", action="store_true", help="only say what would change")
    restore.set_defaults(run=_restore)

    upgrade = commands.add_parser("upgrade", help="bring an older workspace to this version")
    upgrade.add_argument("workspace", metavar="W")
    upgrade.set_defaults(run=_upgrade)

    calc = commands.add_parser(
        "calc", help="answer money questions: one JSON object a line in, one a line out"
    )
    calc.set_defaults(run=_calc)


def _new(session: CommandSession, asked: argparse.Namespace) -> Reply:
    name, currency = asked.account.strip(), asked.currency.upper()
    if not name:
        raise usage("The account's name is empty. Give it with --account NAME.")
    if not is_currency(currency):
        raise usage(f"“{asked.currency}” is not a currency: write it as USD, EUR or JPY.")
    if not is_known(asked.time_zone):
        raise usage(_unknown_zone(asked.time_zone))
    workspace_files.new(
        asked.workspace, name, currency, asked.time_zone, clock=session.clock, source=SOURCE
    )
    where = shown(asked.workspace)
    data = {"workspace": where, "account": name, "currency": currency}
    return Reply(data, [f"{where} is ready for {name}."])


def _demo(session: CommandSession, asked: argparse.Namespace) -> Reply:
    from seatdesk.controllers.demo import demo_workspace as demo  # noqa: PLC0415 - a company's worth of names

    today = session.clock(demo.ZONE)
    chosen = {"users": asked.users, "seed": asked.seed}
    options = {name: value for name, value in chosen.items() if value is not None}
    demo.make(asked.workspace, today=today, **options)
    try:
        with session.workspace(asked.workspace) as workspace:
            account, users = (
                workspace.account(),
                workspace.views.count(UserQuery(today=workspace.today)),
            )
    except StoreError as error:
        raise SavedUnread(found="whole", first=error) from error
    data = {
        "workspace": asked.workspace,
        "account": account.name,
        "users": users,
        "subscriptions": [subscription.product for subscription in account.subscriptions],
    }
    return Reply(data, [f"{asked.workspace} is ready: {account.name}, {counted(users, 'user')}."])


def _unknown_zone(name: str) -> str:
    if known_zones() == [UNIVERSAL]:
        return (
            f"This system knows no time zone but UTC, so not “{name}”: install its time-zone data "
            "(on Debian: apt-get install tzdata), or use --time-zone UTC."
        )
    return f"“{name}” is not a time zone: write it as Europe/Berlin or UTC."


def _backup(session: CommandSession, asked: argparse.Namespace) -> Reply:
    copy = workspace_files.backup(asked.workspace, asked.file, clock=session.clock)
    return Reply({"workspace": asked.workspace, "backup": str(copy)}, [f"Saved as {copy}."])


def _restore(session: CommandSession, asked: argparse.Namespace) -> Reply:
    seen = workspace_files.preview_restore(asked.file, asked.workspace)
    data = {
        "file": asked.file,
        "workspace": asked.workspace,
        "comes": _contents(seen.comes),
        "goes": _contents(seen.goes),
    }
    lines = [f"{asked.file} holds {_contents_text(seen.comes)}."]
    if seen.goes is not None:
        lines.append(f"It takes the place of {_contents_text(seen.goes)}.")
    if seen.obstacle is not None:
        why = sentence(seen.obstacle)
        lines.append(f"What is there cannot be read and is kept aside as it is: {why}")
    if asked.preview:
        return Reply(data | {"restored": False}, lines)
    backup = value_of(workspace_files.restore(asked.file, asked.workspace, actor=session.actor))
    if backup is not None:
        lines.append(f"What was there is kept as {backup}.")
    lines.append(f"{asked.workspace} is restored.")
    return Reply(data | {"restored": True, "kept": str(backup) if backup else None}, lines)


def _contents(found: workspace_files.WorkspaceContents | None) -> dict[str, object] | None:
    if found is None:
        return None
    return {"account": found.account, "as_of": found.as_of.isoformat(), "lines": found.lines}


def _contents_text(found: workspace_files.WorkspaceContents) -> str:
    return f"{found.account} as of {found.as_of}, {counted(found.lines, 'history line')}"


def _upgrade(_session: CommandSession, asked: argparse.Namespace) -> Reply:
    before = workspace_files.upgrade(asked.workspace)
    where, now = shown(asked.workspace), schema()
    message = f"{where} is of this program's version ({now}) already: nothing was done."
    if before is not None:
        message = f"{where} was of version {before} and is of version {now} now. A backup was kept."
    data = {"workspace": where, "upgraded": before is not None}
    return Reply(data | {"version_before": before or now, "version": now}, [message])


def _calc(_session: CommandSession, _asked: argparse.Namespace) -> Reply:
    from seatdesk.controllers.calculator.calculator import answer_lines  # noqa: PLC0415 - only here

    questions: IO[str] | None = sys.stdin
    if questions is None:
        raise usage("calc reads questions from standard input, which is closed: give it a file.")
    code = Exit.DONE
    with suppress(streams.ReaderGone):
        for answer, good in answer_lines(questions):
            streams.write([json.dumps(answer, ensure_ascii=False), "\n"])
            code = code if good else Exit.USAGE
    raise SystemExit(code)
