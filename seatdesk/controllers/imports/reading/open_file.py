"""Opening one file of an import with its own answers or those of a preset."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from seatdesk.controllers.imports.reading.import_options import ImportOptions
from seatdesk.controllers.operations import import_presets as presets
from seatdesk.controllers.operations.import_presets import Preset
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.addresses import address_key
from seatdesk.domain.import_preset import preset_key
from seatdesk.domain.refusals import Code
from seatdesk.exchange.files.table import Table, open_table, reopened
from seatdesk.exchange.question import Options, Question
from seatdesk.exchange.recognition.answers import merged_answers
from seatdesk.exchange.recognition.recognition import signature
from seatdesk.exchange.unreadable import Unreadable

if TYPE_CHECKING:
    from seatdesk.store.unit_of_work.unit_of_work import UnitOfWork

SEAT_WORDS = ("{product} {tier}", "{product} seat", "{product} {tier} seat", "{product} paid seat")
"""Names that exports give to the seat of a product."""


@dataclass(frozen=True, slots=True)
class WorkspaceFacts:
    """Facts of a workspace that help to read files.

    `aliases`: the compared address of everybody who has another one, by that one. `today` and
    `currency` are the account's, None and "" without a workspace.
    """

    subscriptions: Sequence[Subscription] = ()
    presets: Sequence[Preset] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)
    today: date | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """An opened file with the answers it is read with.

    `own`: what a person or a preset said; `options`: that, and what the workspace knows. `preset`:
    the name of the preset that was used, or "". `questions`: what is asked about presets.
    """

    table: Table
    own: Options
    options: Options
    preset: str = ""
    questions: tuple[Question, ...] = ()


def workspace_facts(use_case: UseCase, stated_aliases: Mapping[str, int]) -> WorkspaceFacts:
    """The facts of a workspace. `wanted`: addresses that a person says are those of users."""
    return WorkspaceFacts(
        use_case.account.subscriptions,
        presets.all_presets(use_case),
        aliases(use_case.work, stated_aliases),
        use_case.account.as_of,
        use_case.account.currency,
    )


def aliases(work: "UnitOfWork", stated_aliases: Mapping[str, int]) -> dict[str, str]:
    """Aliases and the address each leads to: those stored, and those a person names now.

    An address that was stored with characters nobody sees is found by what one sees of it.
    """
    users = {
        user.id: address_key(user.email)
        for user in work.users.by_id(tuple(stated_aliases.values()))
    }
    stated = {
        address_key(email): users[user] for email, user in stated_aliases.items() if user in users
    }
    seen = {address_key(key): key for key in work.users.non_ascii_keys() if address_key(key) != key}
    own = work.users.by_email(seen) if seen else {}
    return (
        {plain: key for plain, key in seen.items() if plain not in own}
        | work.aliases.unambiguous()
        | stated
    )


def check_presets(options: ImportOptions, facts: WorkspaceFacts) -> None:
    """Decline a preset that the workspace does not have."""
    keys = {preset_key(preset.name) for preset in facts.presets}
    for name in options.presets.values():
        if preset_key(name) not in keys:
            names = tuple(preset.name for preset in facts.presets)
            decline(Code.UNKNOWN_PRESET, preset=name, known=names)


def open_file(path: Path, options: ImportOptions, facts: WorkspaceFacts) -> OpenedFile:
    """Open a file with its own answers, else with those of its preset. Raises Unreadable."""
    preset_name = options.presets.get(path, "")
    chosen = [
        preset for preset in facts.presets if preset_key(preset.name) == preset_key(preset_name)
    ]
    if path in options.by_file:
        own = options.by_file[path]
        return _opened(open_table(path, own), own, facts, [c.name for c in chosen])
    if chosen:
        own = merged_answers(chosen[0].options, options.for_all)
        return _opened(open_table(path, own), own, facts, [chosen[0].name])
    table = open_table(path, options.for_all)
    fitting = () if path in options.plain else _fitting(table, options.for_all, facts)
    if len(fitting) == 1:
        own = merged_answers(_options_needed(fitting[0], table), options.for_all)
        return _opened(reopened(table, own), own, facts, [fitting[0].name])
    return _opened(table, options.for_all, facts, [preset.name for preset in fitting])


def _opened(table: Table, own: Options, facts: WorkspaceFacts, names: Sequence[str]) -> OpenedFile:
    """An opened file; with several presets none was used, and a question asks for one."""
    options = _with_workspace_facts(own, facts)
    if len(names) == 1:
        return OpenedFile(table, own, options, names[0])
    asked = [Question("preset", "preset", "", tuple(names), {"names": ", ".join(names)})]
    open_still = names and "preset" not in own.confirmed
    return OpenedFile(table, own, options, "", tuple(asked) if open_still else ())


def _fitting(table: Table, answers: Options, facts: WorkspaceFacts) -> tuple[Preset, ...]:
    """Presets that fit a table's columns, as it shows them or would when read by the preset."""
    found = presets.fitting_presets(facts.presets, signature(table.header))
    if found:
        return found
    special = [preset for preset in facts.presets if _has_layout(preset.options)]
    return tuple(preset for preset in special if _matches_when_reopened(table, preset, answers))


def _options_needed(preset: Preset, table: Table) -> Options:
    """The answers of a preset, with the file's layout only where the file leaves it open.

    Next month's file may be in another encoding, have a line more above the header, or another
    name for its sheet.
    """
    options, asked = preset.options, {question.key for question in table.layout.questions}
    if not presets.fitting_presets((preset,), signature(table.header)):
        return options
    known_sheet = options.sheet if options.sheet in table.layout.sheets else ""
    return replace(
        options,
        encoding=options.encoding if "encoding" in asked else "",
        delimiter=options.delimiter if "delimiter" in asked else "",
        header_record=options.header_record if "header" in asked else None,
        sheet=known_sheet if "sheet" in asked else "",
    )


def _has_layout(options: Options) -> bool:
    own = (options.encoding, options.delimiter, options.sheet)
    return any(own) or options.header_record is not None


def _matches_when_reopened(table: Table, preset: Preset, answers: Options) -> bool:
    try:
        again = reopened(table, merged_answers(preset.options, answers))
    except Unreadable:  # not in that encoding, or without that sheet or line
        return False
    return signature(again.header) == preset.signature


def _with_workspace_facts(own: Options, facts: WorkspaceFacts) -> Options:
    spellings = seat_spellings(facts.subscriptions)
    return replace(
        own,
        products=(*own.products, *(s.product for s in facts.subscriptions)),
        synonyms={**spellings, **own.synonyms},
        today=facts.today,
        home=facts.currency,
    )


def seat_spellings(subscriptions: Iterable[Subscription]) -> dict[str, str]:
    """The names that exports may have for seats of subscriptions, each with its product."""
    return {
        pattern.format(product=s.product, tier=s.tier): s.product
        for s in subscriptions
        for pattern in SEAT_WORDS
    }
