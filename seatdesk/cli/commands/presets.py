"""presets: answers for import files of one form, kept in the workspace."""

import argparse
from typing import Any

from seatdesk.cli.output.reply import Reply, refused, table, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.controllers.operations.import_presets import Preset
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.refusals import Code, refuse
from seatdesk.exchange.recognition.answers import to_json

NAMES = ("presets",)


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the commands."""
    noun = commands.add_parser("presets", help="presets for importing: list, show, rename, remove")
    noun.add_argument("workspace", metavar="W")
    verbs = noun.add_subparsers(title="what to do", metavar="VERB", required=True)
    verbs.add_parser("list", help="the presets there are").set_defaults(run=_list)
    show = verbs.add_parser("show", help="the answers of one")
    show.add_argument("name", metavar="NAME")
    show.set_defaults(run=_show)
    rename = verbs.add_parser("rename", help="call one otherwise")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("to", metavar="NEW")
    rename.set_defaults(run=_rename)
    remove = verbs.add_parser("remove", help="take one away")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(run=_remove)


ILLEGIBLE = (
    "Some answers of the preset {preset} cannot be read; an import asks for them again. Save it "
    "anew (import --save-preset), or take it away (presets remove)."
)


def _list(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        presets = workspace.presets.all()
    rows = ((p.name, p.recognised_as, _columns(p), p.saved.isoformat()) for p in presets)
    lines = table(("Name", "For", "Columns", "Saved"), rows)
    lines = lines if presets else ["No import presets. Keep one with import --save-preset NAME."]
    lines += [ILLEGIBLE.format(preset=preset.name) for preset in presets if not preset.legible]
    return Reply([_plain(preset) for preset in presets], lines)


def _show(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        preset = _find_preset(workspace, asked.name)
    answers = to_json(preset.options)
    lines = [f"{preset.name}: {preset.recognised_as}, saved {preset.saved.isoformat()}"]
    lines += [
        f"{name}: {_answer_text(value)}" for name, value in answers.items() if name != "version"
    ]
    lines += [] if preset.legible else [ILLEGIBLE.format(preset=preset.name)]
    return Reply(_plain(preset), lines)


def _rename(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        renamed = value_of(workspace.presets.rename(asked.name, asked.to))
    return Reply(_plain(renamed), [f"The preset {asked.name} is {renamed.name} now."])


def _remove(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        removed = value_of(workspace.presets.remove(asked.name))
    return Reply(_plain(removed), [f"The preset {removed.name} was removed."])


def _find_preset(workspace: Workspace, name: str) -> Preset:
    preset = workspace.presets.find(name)
    if preset is None:
        names = tuple(one.name for one in workspace.presets.all())
        raise refused(refuse(Code.UNKNOWN_PRESET, preset=name, known=names))
    return preset


def _plain(preset: Preset) -> dict[str, Any]:
    return {
        "name": preset.name,
        "kind": preset.kind,
        "recognised_as": preset.recognised_as,
        "columns": preset.signature.split("\n"),
        "saved": preset.saved.isoformat(),
        "answers": to_json(preset.options),
    }


def _columns(preset: Preset) -> int:
    return preset.signature.count("\n") + 1


def _answer_text(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} = {_answer_text(inner)}" for name, inner in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
