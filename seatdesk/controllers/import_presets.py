"""Presets: answers for files of one form, kept in the workspace for next month's file (rule 13)."""

from dataclasses import replace
from typing import TYPE_CHECKING

from seatdesk.controllers.operations.import_presets import (
    Preset,
    fitting_presets,
    put_preset,
    read_preset,
    save_preset,
    stored_preset,
)
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.control_signs import without_control
from seatdesk.domain.import_preset import preset_key
from seatdesk.domain.refusals import Code
from seatdesk.exchange.question import Options

if TYPE_CHECKING:
    from seatdesk.controllers.imports.reading.read_files import FileRead


class PresetsController:
    """The use cases behind the presets of the import wizard and `seatdesk presets`."""

    def __init__(self, runner: "UseCaseRunner") -> None:
        self._runner = runner

    def all(self) -> tuple[Preset, ...]:
        """Every preset, by name."""
        return tuple(
            map(read_preset, self._runner.look(lambda use_case: use_case.work.presets.all()))
        )

    def names(self) -> tuple[str, ...]:
        """The name of every preset."""
        return tuple(preset.name for preset in self.all())

    def find(self, name: str) -> Preset | None:
        """The preset of a name in any case."""
        return next((p for p in self.all() if preset_key(p.name) == preset_key(name)), None)

    def fitting(self, signature: str) -> Preset | None:
        """The preset for files with these columns; None where none or several fit equally."""
        found = fitting_presets(self.all(), signature)
        return found[0] if len(found) == 1 else None

    def save(self, name: str, read: "FileRead", options: Options) -> Outcome[Preset]:
        """Save the answers for files like this one, in place of those under the same name.

        Of what was confirmed the choice itself is kept, so next month's file is not read
        otherwise because something else would be proposed then. Nothing of single lines is kept.
        """
        return self._runner.run(
            lambda use_case: save_preset(
                use_case, name, read.recognition, read.table.layout, options
            )
        )

    def rename(self, name: str, to: str) -> Outcome[Preset]:
        """Give a preset another name."""
        to = " ".join(without_control(to).split())

        def rename(use_case: UseCase) -> Preset:
            if not to:
                decline(Code.NO_NAME)
            before = stored_preset(use_case, name)
            after = replace(before, name=to)
            put_preset(use_case, before, after)
            return read_preset(after)

        return self._runner.run(rename)

    def remove(self, name: str) -> Outcome[Preset]:
        """Remove a preset."""

        def remove(use_case: UseCase) -> Preset:
            before = stored_preset(use_case, name)
            put_preset(use_case, before, None)
            return read_preset(before)

        return self._runner.run(remove)
