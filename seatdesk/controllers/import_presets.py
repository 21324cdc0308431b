"""Presets: answers for files of one form, kept in the workspace for next month's file (rule 13)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.domain.changes.changes import PutPreset
from seatdesk.domain.import_preset import ImportPreset, preset_key
from seatdesk.domain.refusals import Code
from seatdesk.exchange.question import Options
from seatdesk.exchange.recognition.answers import from_json, kept, legible, to_json

if TYPE_CHECKING:
    from seatdesk.controllers.imports.reading.read_files import FileRead
    from seatdesk.controllers.workspace import Workspace

ALIKE = 0.8
"""How much of a file's columns a preset must know, where the file has more than it."""


@dataclass(frozen=True, slots=True)
class Preset:
    """Answers under a name. `signature`: the columns of the files that they are for."""

    name: str
    signature: str
    kind: str
    recognised_as: str
    options: Options
    saved: date
    legible: bool = True
    """False: some of the answers cannot be read, and are asked again."""


class PresetsController:
    """The use cases behind the presets of the import wizard and `seatdesk presets`."""

    def __init__(self, desk: "Workspace") -> None:
        self._desk = desk

    def all(self) -> tuple[Preset, ...]:
        """Every preset, by name."""
        return tuple(map(_opened, self._desk.look(lambda action: action.work.presets())))

    def named(self, name: str) -> Preset | None:
        """The preset of a name in any case."""
        return next((p for p in self.all() if preset_key(p.name) == preset_key(name)), None)

    def fitting(self, signature: str) -> Preset | None:
        """The preset for files with these columns; None where none or several fit equally."""
        found = fitting(self.all(), signature)
        return found[0] if len(found) == 1 else None

    def save(self, name: str, read: "FileRead", options: Options) -> Outcome[Preset]:
        """Keep the answers for files like this one, in place of those under the same name.

        Of what was confirmed the choice itself is kept, so next month's file is not read
        otherwise because something else would be proposed then. Nothing of single lines is kept.
        """
        return self._desk.run(lambda action: keep(action, name, read, options))

    def rename(self, name: str, to: str) -> Outcome[Preset]:
        """Call a preset otherwise."""
        to = " ".join(to.split())

        def rename(action: UseCase) -> Preset:
            if not to:
                decline(Code.NO_NAME)
            before = _known(action, name)
            after = replace(before, name=to)
            put(action, before, after)
            return _opened(after)

        return self._desk.run(rename)

    def remove(self, name: str) -> Outcome[Preset]:
        """Take a preset away."""

        def remove(action: UseCase) -> Preset:
            before = _known(action, name)
            put(action, before, None)
            return _opened(before)

        return self._desk.run(remove)


def keep(action: UseCase, name: str, read: "FileRead", options: Options) -> Preset:
    """Keep the answers for files like this one, in an open transaction: see the controller."""
    name = " ".join(name.split())
    if not name:
        decline(Code.NO_NAME)
    before = _find(action, name)
    answers = to_json(kept(options, read.recognition, read.table.layout))
    after = ImportPreset(
        name=name,
        signature=read.recognition.signature,
        kind=str(read.kind),
        recognised_as=read.recognition.recognised_as,
        answers=json.dumps(answers, sort_keys=True, ensure_ascii=False),
        saved=action.today,
    )
    if before is None or replace(before, saved=after.saved) != after:
        put(action, before, after)
    return _opened(after)


def put(action: UseCase, before: ImportPreset | None, after: ImportPreset | None) -> None:
    """Keep, change, rename or take away a preset, with its line in the history.

    `before` is what was looked at: if it is something else now, nothing happens.
    """
    change = PutPreset(before, after)
    action.allow(change)
    if before == after:
        decline(Code.NOTHING_TO_SAVE)
    stored = {preset.key: preset for preset in action.work.presets()}
    if before is not None and stored.pop(before.key, None) != before:
        decline(Code.MOVED_ON, what=before.name)
    if after is not None and after.key in stored:
        decline(Code.PRESET_EXISTS, preset=after.name)
    action.work.put_preset(before, after)
    action.do(change)


def fitting(presets: Sequence[Preset], signature: str) -> tuple[Preset, ...]:
    """The presets that fit a file of these columns best: the same ones, or few beside them.

    A vendor adds a column now and then; what is new about it is asked as ever.
    """
    ranked: dict[float, list[Preset]] = {}
    for preset in presets:
        ranked.setdefault(_likeness(preset.signature, signature), []).append(preset)
    best = max(ranked, default=0)
    return tuple(ranked[best]) if best >= ALIKE else ()


def _likeness(kept_for: str, signature: str) -> float:
    """2: the same; above 1: in another order; else the share known, 0 when any is missing."""
    if kept_for == signature:
        return 2
    known, there = sorted(kept_for.split("\n")), sorted(signature.split("\n"))
    if known == there:
        return 1.5
    missing = set(known) - set(there)
    return 0 if missing else len(known) / len(there)


def stored(action: UseCase) -> tuple[Preset, ...]:
    """The presets of the workspace, in an open transaction."""
    return tuple(map(_opened, action.work.presets()))


def _find(action: UseCase, name: str) -> ImportPreset | None:
    return next((p for p in action.work.presets() if p.key == preset_key(name)), None)


def _known(action: UseCase, name: str) -> ImportPreset:
    found = _find(action, name)
    if found is None:
        known = tuple(preset.name for preset in action.work.presets())
        decline(Code.UNKNOWN_PRESET, preset=name, known=known)
    return found


def _opened(preset: ImportPreset) -> Preset:
    answers = _written(preset.answers)
    return Preset(
        preset.name,
        preset.signature,
        preset.kind,
        preset.recognised_as,
        from_json(answers),
        preset.saved,
        legible(answers),
    )


def _written(answers: str) -> object:
    """What is stored of the answers; None where it is no JSON."""
    try:
        return json.loads(answers)
    except (ValueError, RecursionError):
        return None
