"""Imports: a preview of what would change, then all of it in one transaction and undo step."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from seatdesk.controllers.imports.apply import ImportResult, ImportRun, silent
from seatdesk.controllers.imports.apply_extras import (
    ImportExtras,
    cancelled_by_import,
)
from seatdesk.controllers.imports.plan import plan as import_plan
from seatdesk.controllers.imports.plan.people_questions import with_questions
from seatdesk.controllers.imports.plan.plan_subscriptions import compare, with_named_products
from seatdesk.controllers.imports.plan.possible_matches import possible_matches
from seatdesk.controllers.imports.plan.subscription_differences import ChosenFigures
from seatdesk.controllers.imports.prepare_users import PreparedUsers, prepare_users
from seatdesk.controllers.imports.preview import ImportPreview
from seatdesk.controllers.imports.reading.import_options import AnyImportOptions, ImportOptions
from seatdesk.controllers.imports.reading.open_file import check_presets, workspace_facts
from seatdesk.controllers.imports.reading.read_files import (
    FileRead,
    ImportFiles,
    check_not_empty,
    read_files,
)
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations import import_presets
from seatdesk.controllers.operations.use_case import Declined, UseCase, decline
from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.changes.kinds.user_record_changes import AddUsers
from seatdesk.domain.control_signs import without_control
from seatdesk.domain.forecast.quote import Quote
from seatdesk.domain.refusals import Code
from seatdesk.exchange.fields import FieldKind
from seatdesk.exchange.people.person import RowProblem
from seatdesk.exchange.question import Options
from seatdesk.exchange.unreadable import Unreadable
from seatdesk.interpreter import collector_paused

FEW_MATCHES = 10
"""Percent: when fewer addresses of a usage file are known here, they are most likely hidden."""
ENOUGH_ROWS = 10


def lines_with_same_problem(read: FileRead, problem: RowProblem) -> tuple[int, ...]:
    """Lines of a file with the same problem, in the same column, with the same value."""
    same = (problem.problem, problem.column, problem.value)
    alike = (p.line for p in read.problems if (p.problem, p.column, p.value) == same)
    return tuple(dict.fromkeys(alike))


def preview(
    files: Sequence[Path],
    options: AnyImportOptions = None,
    *,
    runner: UseCaseRunner | None = None,
    progress: Progress | None = None,
) -> ImportPreview:
    """Preview the import of files; without a workspace everybody is new.

    Raises Unreadable for a file that cannot be read, and Cancelled.
    """
    import_options = ImportOptions.of(options)
    if runner is None:
        return _decide(None, read_files(files, import_options, progress=progress), progress)
    facts = runner.look(lambda use_case: workspace_facts(use_case, import_options.aliases))
    check_presets(import_options, facts)
    reading = read_files(files, import_options, facts, progress)
    revision = runner.database.revision()
    decided = runner.look(lambda use_case: _decide(use_case, reading, progress))
    return replace(decided, revision=revision)


def _decide(
    use_case: UseCase | None, reading: ImportFiles, progress: Progress | None
) -> ImportPreview:
    account = use_case.account if use_case else None
    priced = compare(account, reading.files)
    plan = import_plan.plan(use_case, reading, priced.new, progress)
    subscriptions = with_named_products(account, reading.files, priced, plan.unknown_products)
    if subscriptions.new != priced.new:
        plan = import_plan.plan(use_case, reading, subscriptions.new, progress)
    if use_case is not None:
        found = possible_matches(use_case, reading, plan)
        cancels = cancelled_by_import(use_case.account, plan.counted)
        plan = replace(plan, possible_matches=found, cancels=cancels)
    return ImportPreview(with_questions(use_case, reading, plan), plan, subscriptions)


class ImportingController:
    """The use cases behind the import wizard and `seatdesk import`."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def preview(
        self,
        files: Sequence[Path],
        options: AnyImportOptions = None,
        progress: Progress | None = None,
    ) -> ImportPreview:
        """Preview the import of files into this workspace. Raises Unreadable and Cancelled."""
        with collector_paused():
            return preview(files, options, runner=self._runner, progress=progress)

    def run(
        self,
        shown: ImportPreview,
        *,
        with_seats: bool = True,
        buy: Mapping[str, int] | None = None,
        quotes: Sequence[Quote] | None = None,
        accept: bool = False,
        take: ChosenFigures = (),
        leaving: Collection[int] = (),
        release_leaving: bool = False,
        presets: Sequence[tuple[str, FileRead, Options]] = (),
        note: str = "",
        progress: Progress | None = None,
    ) -> Outcome[ImportResult]:
        """Import what the preview shows, decided again on fresh numbers, all of it or nothing.

        `with_seats` False leaves the seats of the files out. `accept`: what is proposed in the
        questions is right. `buy` buys what is short in the same transaction. `take` are figures of
        `subscriptions.different` to take over, product and field each. `leaving` are those of
        `plan.missing` who left the company: they are deactivated, and `release_leaving` takes their
        seats first (P6). `presets`: answers to save with it, by name. Raises Unreadable when a file
        holds nothing or changed since, and Cancelled.
        """
        check_not_empty(shown.files)
        _check_matches(shown)
        for read in shown.files:
            read.table.source.check_unchanged()
        names = ", ".join(read.name for read in shown.files)
        leaving_users = tuple(dict.fromkeys(leaving))
        extras = ImportExtras(take, leaving_users, release_leaving, shown.reading.options.aliases)

        source = "; ".join(read.source for read in shown.files)
        watch = progress or Progress()
        note = without_control(note)
        prepared = self._prepare(shown, note, source, watch, with_seats=with_seats)

        def run(use_case: UseCase) -> ImportResult:
            use_case.allow(AddUsers(()))
            if asked := shown.unanswered(accepted=accept):
                first = asked[0].sentence
                decline(Code.QUESTIONS_OPEN, count=len(asked), question=first, file=names)
            same = self._runner.database.revision() == shown.revision and not use_case.passed
            import_run = ImportRun(use_case, shown, watch, prepared, source, same=same)
            try:
                done = import_run.run(extras, with_seats=with_seats, buy=buy or {}, quotes=quotes)
            except Declined as no:
                if not presets or no.refusal.code is not Code.NOTHING_TO_SAVE:
                    raise
                done = ImportResult(0, 0, 0, 0)
            preset_names = tuple(_save_preset(use_case, *one) for one in presets)
            return replace(done, presets=preset_names)

        with collector_paused():
            return self._runner.run(run, note=note, source=source)

    def _prepare(
        self, shown: ImportPreview, note: str, source: str, progress: Progress, *, with_seats: bool
    ) -> PreparedUsers | None:
        """Prepare new users before the lock is taken; used only if nothing happens meanwhile."""

        def look(use_case: UseCase) -> PreparedUsers | None:
            if self._runner.database.revision() != shown.revision or use_case.passed:
                return None
            products = shown.plan.seats if with_seats else ()
            step = silent(progress)
            staged = shown.reading.staged
            return prepare_users(use_case, staged, products, note=note, source=source, step=step)

        found = self._runner.ask(look)
        return found.value if isinstance(found, Done) else None


def _check_matches(shown: ImportPreview) -> None:
    """Refuse a usage file that hardly matches anybody: most likely its addresses are hidden."""
    only_usage = all(read.kind is FieldKind.USAGE for read in shown.files)
    total = shown.plan.matched + len(shown.plan.unknown_addresses)
    if only_usage and total >= ENOUGH_ROWS and shown.plan.matched * 100 < total * FEW_MATCHES:
        facts = {"matched": shown.plan.matched, "total": total}
        raise Unreadable("no_match", name=shown.files[0].name, **facts)


def _save_preset(use_case: UseCase, name: str, read: FileRead, options: Options) -> str:
    """Save the answers for files like this one as a preset; the preset's name."""
    return import_presets.save_preset(
        use_case, name, read.recognition, read.table.layout, options
    ).name
