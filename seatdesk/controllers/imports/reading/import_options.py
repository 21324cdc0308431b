"""Options of an import, file by file: answers, presets, aliases of users."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from seatdesk.domain.addresses import address_key
from seatdesk.domain.control_signs import texts_without_control
from seatdesk.exchange.question import EVERYBODY, Options


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """The options of one import: answers, presets and aliases for its files.

    `by_file` are the answers for a file; a file without any is read with the preset that fits it,
    unless it is in `plain`. `presets` names another one, which the file's own answers go over.
    `aliases` says that an address of the files is that of a user (their number). `for_all` are
    answers for every file that has none of its own; they go over its preset. `newcomers` are
    addresses, as they are compared, of people who are new whatever they are called; or `EVERYBODY`.
    """

    by_file: Mapping[Path, Options] = field(default_factory=dict)
    aliases: Mapping[str, int] = field(default_factory=dict)
    presets: Mapping[Path, str] = field(default_factory=dict)
    plain: frozenset[Path] = frozenset()
    for_all: Options = field(default_factory=Options)
    newcomers: frozenset[str] = frozenset()

    def is_new(self, address: str) -> bool:
        """True when somebody was said to be new, although a user has the same name."""
        return EVERYBODY in self.newcomers or address_key(address) in self.newcomers

    @classmethod
    def of(cls, options: "AnyImportOptions") -> "ImportOptions":
        """Options of an import from any of their forms."""
        match options:
            case ImportOptions():
                by_file = {path: _as_kept(one) for path, one in options.by_file.items()}
                return replace(options, by_file=by_file, for_all=_as_kept(options.for_all))
            case None:
                return cls()
            case Options():
                return cls(for_all=_as_kept(options))
            case _:
                return cls({path: _as_kept(one) for path, one in options.items()})


def _as_kept(options: Options) -> Options:
    """Answers in which the names of products, which are typed, have no control characters."""
    everyone = texts_without_control(options.everyone)
    return replace(options, everyone=everyone, synonyms=texts_without_control(options.synonyms))


AnyImportOptions: TypeAlias = ImportOptions | Mapping[Path, Options] | Options | None
"""Answers for each file, or the same for all."""
