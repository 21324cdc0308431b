"""Import presets in an open transaction: answers for files of one form (rule 13)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.domain.changes.kinds.account_changes import PutPreset
from seatdesk.domain.control_signs import without_control
from seatdesk.domain.import_preset import ImportPreset, preset_key
from seatdesk.domain.refusals import Code
from seatdesk.exchange.files.layout import Layout
from seatdesk.exchange.question import Options
from seatdesk.exchange.recognition.answers import for_next_month, from_json, legible, to_json
from seatdesk.exchange.recognition.recognition import Recognition

ALIKE = 0.8
"""The part of a file's columns that a preset must know, where the file has more than it."""


@dataclass(frozen=True, slots=True)
class Preset:
    """An import preset: answers under a name. `signature`: the columns of the files they fit."""

    name: str
    signature: str
    kind: str
    recognised_as: str
    options: Options
    saved: date
    legible: bool = True
    """False: some of the answers cannot be read, and are asked again."""


def save_preset(
    use_case: UseCase, name: str, recognition: Recognition, layout: Layout, options: Options
) -> Preset:
    """Save the answers for files like this one as a preset; see `PresetsController.save`."""
    name = " ".join(without_control(name).split())
    if not name:
        decline(Code.NO_NAME)
    before = _find(use_case, name)
    answers = to_json(for_next_month(options, recognition, layout))
    after = ImportPreset(
        name=name,
        signature=recognition.signature,
        kind=str(recognition.kind),
        recognised_as=recognition.recognised_as,
        answers=json.dumps(answers, sort_keys=True, ensure_ascii=False),
        saved=use_case.today,
    )
    if before is None or replace(before, saved=after.saved) != after:
        put_preset(use_case, before, after)
    return read_preset(after)


def put_preset(use_case: UseCase, before: ImportPreset | None, after: ImportPreset | None) -> None:
    """Add, change, rename or remove a preset, with its line in the history.

    `before` is what was looked at: if it is something else now, nothing happens.
    """
    change = PutPreset(before, after)
    use_case.allow(change)
    if before == after:
        decline(Code.NOTHING_TO_SAVE)
    stored = {preset.key: preset for preset in use_case.work.presets.all()}
    if before is not None and stored.pop(before.key, None) != before:
        decline(Code.MOVED_ON, what=before.name)
    if after is not None and after.key in stored:
        decline(Code.PRESET_EXISTS, preset=after.name)
    use_case.work.presets.put(before, after)
    use_case.do(change)


def fitting_presets(presets: Sequence[Preset], signature: str) -> tuple[Preset, ...]:
    """The presets that fit a file of these columns best: with the same columns, or few more.

    A vendor adds a column now and then; what is new about it is asked as ever.
    """
    ranked: dict[float, list[Preset]] = {}
    for preset in presets:
        ranked.setdefault(_likeness(preset.signature, signature), []).append(preset)
    best = max(ranked, default=0)
    return tuple(ranked[best]) if best >= ALIKE else ()


def _likeness(preset_signature: str, signature: str) -> float:
    """A score: 2 the same columns, above 1 reordered, else the share known, 0 if one is missing."""
    if preset_signature == signature:
        return 2
    of_preset, of_file = sorted(preset_signature.split("\n")), sorted(signature.split("\n"))
    if of_preset == of_file:
        return 1.5
    missing = set(of_preset) - set(of_file)
    return 0 if missing else len(of_preset) / len(of_file)


def all_presets(use_case: UseCase) -> tuple[Preset, ...]:
    """The presets of the workspace."""
    return tuple(map(read_preset, use_case.work.presets.all()))


def _find(use_case: UseCase, name: str) -> ImportPreset | None:
    return next((p for p in use_case.work.presets.all() if p.key == preset_key(name)), None)


def stored_preset(use_case: UseCase, name: str) -> ImportPreset:
    """The preset of a name in any case; declines where there is none."""
    found = _find(use_case, name)
    if found is None:
        names = tuple(preset.name for preset in use_case.work.presets.all())
        decline(Code.UNKNOWN_PRESET, preset=name, known=names)
    return found


def read_preset(preset: ImportPreset) -> Preset:
    """A preset made of its stored form, with its answers read."""
    answers = _parsed_answers(preset.answers)
    return Preset(
        preset.name,
        preset.signature,
        preset.kind,
        preset.recognised_as,
        from_json(answers),
        preset.saved,
        legible(answers),
    )


def _parsed_answers(answers: str) -> object:
    """The stored answers as JSON values; None where they are no JSON."""
    try:
        return json.loads(answers)
    except (ValueError, RecursionError):
        return None
