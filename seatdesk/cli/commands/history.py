"""history, verify: listing, undoing and proving what happened."""

import argparse
from typing import Any

from seatdesk.cli.output.cancelled_requests import cancelled_json, restored_lines
from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.reply import Exit, Reply, table, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import between, line_hash
from seatdesk.controllers.history import HistoryLine
from seatdesk.controllers.messages.history_lines import describe
from seatdesk.controllers.operations.use_case import BY_TIME
from seatdesk.controllers.outcome import Done
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.json_values import to_plain

NAMES = ("history", "verify")
MOST = 1_000_000_000


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the commands."""
    history = commands.add_parser("history", help="what happened, the newest first")
    history.add_argument("workspace", metavar="W")
    history.add_argument("--limit", type=between(1, MOST), default=MOST, metavar="N")
    history.add_argument("--find", default="", metavar="TEXT", help="lines with this text")
    history.add_argument(
        "--undo", type=between(1, MOST), metavar="N", help="take back action N; again: do it again"
    )
    history.set_defaults(run=_history)
    verify = commands.add_parser(
        "verify",
        help="prove the history, the seats and the account",
        description="Check that no history line was changed or dropped, that the seats count up, "
        "and that the account is what its history made of it. The lines are chained by hashes "
        "without a secret: who may write to the file and rewrites all of it, or cuts off the "
        "newest lines with what they made, is not found out by the file alone. Note the hash that "
        "is printed somewhere else, and give it with --expect later.",
    )
    verify.add_argument("workspace", metavar="W")
    verify.add_argument(
        "--expect",
        type=line_hash,
        metavar="HASH",
        help="the hash that an earlier verify printed: some line must still have it",
    )
    verify.set_defaults(run=_verify)


def _history(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=asked.undo is not None) as workspace:
        if asked.undo is not None:
            return _undo(workspace, asked.undo)
        lines = workspace.history.page(limit=asked.limit, text=asked.find)
        ahead = [
            {
                "seq": None,
                "batch": None,
                "at": None,
                "day": planned.on.isoformat(),
                "actor": "",
                "kind": type(planned.change).__name__,
                "what": describe(planned.change, {}),
                "note": "",
                "source": BY_TIME,
                "reverses": None,
                "change": to_plain(planned.change),
            }
            for planned in reversed(workspace.history.coming())
        ]
    data = [*ahead, *(_line(line) for line in lines)][: asked.limit]
    rows = ((d["batch"], d["day"], _who(d), d["what"], d["note"]) for d in data)
    return Reply(data, table(("No.", "Day", "Who", "What", "Note"), rows))


def _who(line: dict[str, Any]) -> str:
    """The author of a line, as the window names it: an address, the file's owner, or time."""
    return line["actor"] or ("time" if line["source"] == BY_TIME else "owner of the file")


def _undo(workspace: Workspace, batch: int) -> Reply:
    done = workspace.history.reverse(batch)
    changes = value_of(done)
    restored = done.restored if isinstance(done, Done) else ()
    names = workspace.history.names(changes)
    taken_back = [describe(change, names) for change in changes]
    (first,) = workspace.history.page(limit=1)
    lines = [f"Taken back: {what}" for what in taken_back] + restored_lines(restored)
    return Reply(
        {
            "undone": batch,
            "batch": first.batch,
            "what": taken_back,
            "restored": cancelled_json(restored),
        },
        [*lines, f"To do it again: --undo {first.batch}"],
    )


def _line(line: HistoryLine) -> dict[str, Any]:
    return {
        "seq": line.seq,
        "batch": line.batch,
        "at": line.at,
        "day": line.day.isoformat(),
        "actor": line.actor,
        "kind": type(line.change).__name__,
        "what": line.what(),
        "note": line.note,
        "source": line.source,
        "reverses": line.reverses,
        "change": to_plain(line.change),
    }


def _verify(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        report = workspace.history.verify(expect=asked.expect or "")
    data = {
        "ok": report.ok,
        "head": report.head,
        "lines": report.lines,
        "seats": report.seats_recounted,
        "users": report.users,
        "problems": list(report.problems),
    }
    checked = (
        f"Checked: {counted(report.lines, 'history line')}, "
        f"{counted(report.seats_recounted, 'seat')}, {counted(report.users, 'user')}"
    )
    if asked.expect:
        data["expected"] = {"hash": asked.expect, "line": report.expected}
    if report.ok:
        lines = [
            f"{checked}. Everything is as the history says.",
            f"Hash of the newest line: {report.head}",
        ]
        if report.expected:
            lines.append(f"Line {report.expected:,} has the hash that was expected.")
        return Reply(data, lines)
    message = f"{checked}. Something is not as the history says. Restore the newest good backup."
    data |= {"error": "not_verified", "message": message}
    return Reply(data, [message, *(f"  {problem}" for problem in report.problems)], Exit.TROUBLE)
