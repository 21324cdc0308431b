"""import: people, usage and subscriptions out of files."""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from seatdesk.cli.imports import import_arguments as answers
from seatdesk.cli.imports.import_hints import hint_for
from seatdesk.cli.imports.import_text import done_lines, nothing_lines, preview_lines
from seatdesk.cli.imports.import_unused import unused_answers
from seatdesk.cli.output.cancelled_requests import cancelled_json
from seatdesk.cli.output.reply import CommandError, Exit, Reply, refused, usage, value_of
from seatdesk.cli.purchase_checks import (
    check_sold_here,
    reclaimable_seats,
    with_reclaimable_seats,
    with_vendor_refusals,
)
from seatdesk.cli.session import CommandSession
from seatdesk.controllers.imports.apply import ImportResult
from seatdesk.controllers.imports.controller import preview
from seatdesk.controllers.imports.preview import ImportPreview
from seatdesk.controllers.imports.preview_report import as_json
from seatdesk.controllers.imports.preview_report import question_json as asked_as_json
from seatdesk.controllers.imports.reading.read_files import FileRead
from seatdesk.controllers.operations.use_case import Declined
from seatdesk.controllers.outcome import Outcome, Refused
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.exchange.question import Options
from seatdesk.exchange.unreadable import OF_AN_ANSWER, Unreadable

NAMES = ("import",)


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    verb = commands.add_parser("import", help="bring in people, usage and subscriptions from files")
    verb.add_argument("files", nargs="+", type=Path, metavar="FILE")
    verb.add_argument("--into", metavar="W", help="the workspace; needed unless --dry-run")
    verb.add_argument("--dry-run", action="store_true", help="only show what would change")
    verb.add_argument("--yes", action="store_true", help="what the questions propose is right")
    verb.add_argument("--without-seats", action="store_true", help="leave the files' seats out")
    verb.add_argument("--buy", action="store_true", help="buy the seats that are short")
    verb.add_argument("--note", default="", metavar="T")
    answers.add_file_options(verb)
    answers.add_workspace_options(verb)
    verb.set_defaults(run=_import)


def _import(session: CommandSession, asked: argparse.Namespace) -> Reply:
    if asked.into is None and not asked.dry_run:
        raise usage("Say where to import: --into W. Or only look: --dry-run.")
    if asked.into is None and answers.needs_workspace(asked):
        raise usage("Presets, --alias, --take and --leaving need a workspace: --into W.")
    with _named_trouble():
        if asked.into is None:
            shown = preview(asked.files, answers.options_of(asked))
            _check_used(asked, shown)
            return Reply(as_json(shown), preview_lines(shown))
        with session.workspace(asked.into, writes=not asked.dry_run) as workspace:
            shown = answers.preview_of(asked, workspace)
            _check_used(asked, shown)
            instead = reclaimable_seats(workspace, shown.plan.short)
            if asked.dry_run:
                reply = with_reclaimable_seats(Reply(as_json(shown), preview_lines(shown)), instead)
                buys = asked.buy and not asked.without_seats
                return with_vendor_refusals(reply, workspace, shown.plan.short) if buys else reply
            if not asked.buy or asked.without_seats:
                return _run(workspace, asked, shown)
            check_sold_here(workspace, shown.plan.short)
            return with_reclaimable_seats(_run(workspace, asked, shown), instead)


def _check_used(asked: argparse.Namespace, shown: ImportPreview) -> None:
    """Refuse answers that no file takes: whoever gives one believes it was followed."""
    unused = list(unused_answers(answers.options_of(asked), asked.newcomer, shown.files))
    if unused:
        shown.close()
        raise usage(" ".join(unused))


def _run(workspace: Workspace, asked: argparse.Namespace, shown: ImportPreview) -> Reply:
    outcome = workspace.importing.run(
        shown,
        with_seats=not asked.without_seats,
        buy=shown.plan.short if asked.buy else None,
        accept=asked.yes,
        take=answers.figures_to_take_over(asked, shown),
        leaving=answers.users_who_left(asked, workspace, shown),
        release_leaving=asked.release_leaving,
        presets=_presets(asked, shown),
        note=asked.note,
    )
    if _changes_nothing(outcome):
        return Reply(_result(shown, ImportResult(0, 0, 0, 0)), nothing_lines(shown))
    if isinstance(outcome, Refused) and outcome.refusal.code is Code.QUESTIONS_OPEN:
        raise _questions(outcome.refusal, shown)
    imported = value_of(outcome)
    saved = [f"Kept as the preset {name}." for name in imported.presets]
    if saved and imported.nothing:
        return Reply(as_json(shown), [f"Nothing would change. {saved[0]}"])
    return Reply(_result(shown, imported), [*done_lines(shown, imported), *saved])


def _questions(refusal: Refusal, shown: ImportPreview) -> CommandError:
    """The error of open questions: each with what can be answered, and how."""
    several = len(shown.files) > 1
    lines = []
    for number, (name, question) in enumerate(shown.questions, 1):
        text = f"{name}: {question.sentence}" if several else question.sentence
        lines += [f"  {number}. {text}", f"     {hint_for(question)}"]
    asked = [
        asked_as_json(question) | {"file": name, "answer": hint_for(question)}
        for name, question in shown.questions
    ]
    return replace(refused(refusal), details=tuple(lines), more={"questions": asked})


def _changes_nothing(outcome: Outcome[ImportResult]) -> bool:
    return isinstance(outcome, Refused) and outcome.refusal.code is Code.NOTHING_TO_SAVE


def _presets(
    asked: argparse.Namespace, shown: ImportPreview
) -> tuple[tuple[str, FileRead, Options], ...]:
    """The preset to save with the import; with --yes what was proposed is an answer, too."""
    if not asked.save_preset:
        return ()
    answers.single_file(asked)
    (read,) = shown.files
    accepted = (question.key for question in read.questions)
    return ((asked.save_preset, read, read.options.agreeing(accepted)),)


@contextmanager
def _named_trouble() -> Iterator[None]:
    try:
        yield
    except Unreadable as error:
        code = Exit.USAGE if error.code in OF_AN_ANSWER else Exit.TROUBLE
        raise CommandError(code, error.code, error.sentence) from error
    except Declined as no:
        raise refused(no.refusal, no.also) from no


def _result(shown: ImportPreview, imported: ImportResult) -> Mapping[str, Any]:
    return as_json(shown) | {
        "imported": {
            "added": imported.added,
            "changed": imported.changed,
            "seats": imported.seats,
            "subscriptions": imported.subscriptions,
            "left": imported.deactivated,
            "taken": imported.figures,
            "aliases": imported.aliases,
            "observed": imported.observed,
            "dated": imported.dated,
            "cancelled": cancelled_json(imported.cancelled),
        }
    }
