"""scenario: plans kept beside the account, and what becomes of each of their steps."""

import argparse
import errno
import os
from pathlib import Path
from typing import Any

from seatdesk.cli.commands.planning import cheapest_plan, comparison
from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.planning.scenario_shapes import (
    age_json,
    list_json,
    list_lines,
    view_json,
    view_lines,
)
from seatdesk.cli.output.reply import Reply, refused, trouble, usage, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.cli.step_options import asked_steps, describe_steps
from seatdesk.cli.values import whole
from seatdesk.controllers.planning.scenarios import DEFAULT_SPAN
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.scenario.steps import ScenarioStep
from seatdesk.exchange.scenario_files import read_steps_file
from seatdesk.exchange.writing.atomic_write import Unwritable

NAMES = ("scenario",)


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the commands."""
    noun = commands.add_parser("scenario", help="plans beside the account: add, show, compare")
    noun.add_argument("workspace", metavar="W")
    verbs = noun.add_subparsers(title="what to do", metavar="VERB", required=True)
    verbs.add_parser("list", help="the scenarios there are").set_defaults(run=_list)

    add = _named(verbs, "add", "append steps, in a new scenario if there is none", _add)
    add.add_argument("--note", metavar="T", help="what it is for")
    add.add_argument("--steps", type=Path, metavar="FILE", help="steps from a JSON file")
    describe_steps(add)

    show = _named(verbs, "show", "its steps, and what becomes of each", _show)
    show.add_argument("--months", type=whole, default=DEFAULT_SPAN, metavar="N")

    comparison.describe(verbs)
    cheapest_plan.describe(verbs)

    remove = _named(verbs, "remove", "take one step out, or delete the scenario", _remove)
    remove.add_argument("--step", type=whole, metavar="N", help="only this step")

    for name, says, run in (
        ("copy", "make another one with the same steps", _copy),
        ("rename", "call it otherwise", _rename),
    ):
        _named(verbs, name, says, run).add_argument("to", metavar="NEW")

    move = _named(verbs, "move", "put a step at another place of the list", _move)
    move.add_argument("--step", type=whole, required=True, metavar="N")
    move.add_argument("--to", type=whole, required=True, metavar="M")

    export = _named(verbs, "export", "write it to a file", _export)
    export.add_argument("--out", type=Path, required=True, metavar="F")
    _named(verbs, "looks-right", "take the account of today for its base", _looks_right)
    record = _named(verbs, "record", "carry one step out in the account, today", _record)
    record.add_argument("--step", type=whole, required=True, metavar="N")
    record.add_argument("--note", default="", metavar="T", help="why, for the history")

    read = verbs.add_parser("import", help="read one from a file")
    read.add_argument("file", type=Path, metavar="F")
    read.add_argument("--name", metavar="NAME", help="in place of the name in the file")
    read.set_defaults(run=_import)


def _named(verbs: Any, name: str, says: str, run: Any) -> argparse.ArgumentParser:  # noqa: ANN401
    verb: argparse.ArgumentParser = verbs.add_parser(name, help=says)
    verb.add_argument("name", metavar="NAME")
    verb.set_defaults(run=run)
    return verb


def _list(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        found = workspace.scenarios.list()
    return Reply(list_json(found), list_lines(found))


def _add(session: CommandSession, asked: argparse.Namespace) -> Reply:
    steps = _steps_of(asked.steps)
    with session.workspace(asked.workspace, writes=True) as workspace:
        steps += asked_steps(asked, workspace.today, len(steps) + 1)
        kept = value_of(workspace.scenarios.add(asked.name, steps, asked.note))
        return _shown(workspace, kept.name)


def _steps_of(file: Path | None) -> tuple[ScenarioStep, ...]:
    found = () if file is None else read_steps_file(file)
    if isinstance(found, Refusal):
        raise refused(found)
    return found


def _show(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        return _shown(workspace, asked.name, asked.months)


def _shown(workspace: Workspace, name: str, months: int = DEFAULT_SPAN) -> Reply:
    view = value_of(workspace.scenarios.show(name, months))
    return Reply(view_json(view), view_lines(view))


def _remove(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        if asked.step is not None:
            kept = value_of(workspace.scenarios.remove_step(asked.name, asked.step))
            return _shown(workspace, kept.name)
        gone = value_of(workspace.scenarios.remove(asked.name))
        data = {"name": gone.name, "removed": True, **age_json(workspace.scenarios.age())}
    return Reply(data, [f"{gone.name} was deleted."])


def _copy(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        return _shown(workspace, value_of(workspace.scenarios.copy(asked.name, asked.to)).name)


def _rename(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        return _shown(workspace, value_of(workspace.scenarios.rename(asked.name, asked.to)).name)


def _move(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        kept = value_of(workspace.scenarios.move_step(asked.name, asked.step, asked.to))
        return _shown(workspace, kept.name)


def _looks_right(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        return _shown(workspace, value_of(workspace.scenarios.looks_right(asked.name)).name)


def _record(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        kept = value_of(workspace.scenarios.record(asked.name, asked.step, asked.note))
        return _shown(workspace, kept.name)


def _export(session: CommandSession, asked: argparse.Namespace) -> Reply:
    if asked.out.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(asked.out))
    with session.workspace(asked.workspace) as workspace:
        try:
            scenario = value_of(workspace.scenarios.export_file(asked.name, asked.out))
        except Unwritable as error:
            raise trouble(error) from error
        age = age_json(workspace.scenarios.age())
    steps = len(scenario.steps)
    data = {"name": scenario.name, "out": str(asked.out), "steps": steps, **age}
    return Reply(data, [f"{scenario.name} was written to {asked.out}: {counted(steps, 'step')}."])


def _import(session: CommandSession, asked: argparse.Namespace) -> Reply:
    if asked.name is not None and not asked.name.strip():
        raise usage("Give --name a name, or leave it out.")
    with session.workspace(asked.workspace, writes=True) as workspace:
        kept = value_of(workspace.scenarios.import_file(asked.file, asked.name or ""))
        return _shown(workspace, kept.name)
