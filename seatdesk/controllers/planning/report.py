"""Approval packs: made of what the pages show, and written to files whole or not at all (E10.3)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from seatdesk.controllers.evaluation.change_lists import ChangeListView, change_list_view
from seatdesk.controllers.evaluation.evaluation_facts import evaluation_facts
from seatdesk.controllers.evaluation.planned_facts import plan_in_force, with_plan
from seatdesk.controllers.evaluation.seat_findings import FindingPages, find_findings
from seatdesk.controllers.evaluation.seat_reasons import seat_reasons
from seatdesk.controllers.evaluation.span_check import check_span
from seatdesk.controllers.evaluation.stored_scenarios import stored_scenario
from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.messages.planning.renewal_texts import TextForm
from seatdesk.controllers.messages.planning.report_texts import ReportWords
from seatdesk.controllers.operations.planning import data_freshness
from seatdesk.controllers.operations.price_books import listed_price_books
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.planning.change_list import step_events
from seatdesk.controllers.planning.costs import CostWish, asked_costs
from seatdesk.controllers.planning.renewal_calendar import RenewalCalendar, write_events
from seatdesk.controllers.planning.report_sections.pack import YEAR, Pack
from seatdesk.controllers.planning.report_sections.sections import report_of
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.calendar import add_months
from seatdesk.domain.comparison.comparison import DEFAULT_MONTHS, MOST_COMPARED, compare
from seatdesk.domain.comparison.day_grid import TOTALS_OVER
from seatdesk.domain.costs.cost_question import CostGrouping
from seatdesk.domain.costs.costs import Costs
from seatdesk.domain.evaluation.freshness import DataSource
from seatdesk.domain.evaluation.renewal_calendar import renewal_calendar
from seatdesk.domain.findings.finding import Certainty
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.refusals import Code
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.exchange.report import report_csv, report_html, report_json, workbook
from seatdesk.exchange.report.paper_size import PaperSize
from seatdesk.exchange.report.report import PdfWriter, Report
from seatdesk.exchange.writing.atomic_write import replacing
from seatdesk.exchange.writing.document import NumberRegion

NEUTRAL = NumberRegion()


class ReportKind(StrEnum):
    """The kinds of files a report is written to; each is the ending of its name."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"
    HTML = "html"
    ICS = "ics"
    JSON = "json"


def report_kind(path: Path) -> ReportKind | None:
    """The kind that a file's name asks for; None for a name that asks for none."""
    ending = path.suffix.lower().lstrip(".")
    return ReportKind(ending) if ending in set(ReportKind) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOrder:
    """The settings of a report. `compared` are scenarios beside the one that is to be approved."""

    scenario: str = ""
    compared: Sequence[str] = ()
    months: int = DEFAULT_MONTHS
    title: str = ""
    ask: str = ""
    costs_by: CostGrouping | None = CostGrouping.TEAM
    """The groups whose costs are a section, where anybody is in one; None: there is none."""
    plan: HeadcountPlan | None = None
    """Lies over every side in place of the workspace's; None: that one does."""
    paper: PaperSize = PaperSize.A4


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeReport:
    """A report, and what calendar programs get of it."""

    report: Report
    calendar: RenewalCalendar
    changes: ChangeListView | None
    form: TextForm
    """The language of what is not in the report itself."""


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """The result of writing a report; what a kind of file does not have is None."""

    path: Path
    kind: ReportKind
    pages: int | None = None
    sheets: tuple[str, ...] | None = None
    events: int | None = None


class ReportController:
    """The use cases behind *Approval* and `seatdesk report`. Reads only; may take long."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def make(
        self,
        order: ReportOrder,
        words: ReportWords | None = None,
        progress: Progress | None = None,
    ) -> Outcome[MadeReport]:
        """The report as of today; raises Cancelled."""
        said, watched = words or ReportWords(), progress or Progress()

        def made(use_case: UseCase) -> MadeReport:
            check_span(order.months)
            pack, calendar = _read(use_case, order, watched)
            report = report_of(pack, said, title=order.title, ask=order.ask)
            return MadeReport(
                report=replace(report, paper=order.paper),
                calendar=calendar,
                changes=pack.changes,
                form=said.form,
            )

        return self._runner.ask(made)

    def write(
        self,
        made: MadeReport,
        path: Path,
        kind: ReportKind,
        *,
        region: NumberRegion = NEUTRAL,
        pdf: PdfWriter | None = None,
    ) -> WrittenReport:
        """Write a report; an existing file is replaced when the new one is whole.

        `pdf` is what writes a PDF, which needs one: drawing is the window's. Raises `Unwritable`.
        """
        report = made.report
        with replacing(path) as part:
            match kind:
                case ReportKind.PDF:
                    if pdf is None:
                        raise ValueError("a PDF needs somebody who draws it")
                    return WrittenReport(path, kind, pages=pdf(report, part))
                case ReportKind.XLSX:
                    return WrittenReport(path, kind, sheets=workbook.write(report, part))
                case ReportKind.CSV:
                    report_csv.write(report, part, region)
                case ReportKind.HTML:
                    report_html.write(report, part, region)
                case ReportKind.ICS:
                    return WrittenReport(path, kind, events=_write_events(made, part))
                case ReportKind.JSON:
                    report_json.write(report, part)
        return WrittenReport(path, kind)


def _read(
    use_case: UseCase, order: ReportOrder, progress: Progress
) -> tuple[Pack, RenewalCalendar]:
    scenarios = _asked(use_case, order)
    chosen = scenarios[0] if order.scenario else None
    facts = evaluation_facts(use_case, scenarios)
    facts = with_plan(use_case, facts, order.plan, months=max(order.months, *TOTALS_OVER))
    comparison = compare(
        facts,
        scenarios,
        months=order.months,
        reasons=seat_reasons(use_case, facts, scenarios, progress),
        report=progress.step,
    )
    year = comparison
    if order.months != YEAR:
        year = compare(facts, scenarios[: int(chosen is not None)], months=YEAR)
    findings = find_findings(use_case, progress=progress)
    calendar = _calendar(use_case, findings)
    books = listed_price_books(use_case)
    unjudged = sum(total.seats for total in findings.totals if total.certainty is Certainty.UNKNOWN)
    pack = Pack(
        account=use_case.account,
        prepared_by=use_case.actor.email,
        scenario=chosen,
        comparison=comparison,
        year=year,
        changes=change_list_view(use_case, chosen.name, plan=order.plan) if chosen else None,
        findings=findings,
        plan=plan_in_force(use_case, order.plan),
        first_last_day=min((row.last_day for row in calendar.rows), default=None),
        freshness=data_freshness.states(
            use_case, tuple(DataSource), unjudged=unjudged, plan=order.plan
        ),
        costs=_costs(use_case, order, progress),
        books={one.book.key: one.book.name for one in books},
        samples=frozenset(one.book.key for one in books if one.shipped),
    )
    return pack, calendar


def _costs(use_case: UseCase, order: ReportOrder, progress: Progress) -> Costs | None:
    """The costs of the months of the headline, with the scenario."""
    if order.costs_by is None:
        return None
    start = use_case.today
    wish = CostWish(
        start=start,
        end=add_months(start, YEAR),
        by=order.costs_by,
        scenario=order.scenario,
    )
    return asked_costs(use_case, wish, progress).costs


def _asked(use_case: UseCase, order: ReportOrder) -> tuple[Scenario, ...]:
    """The scenario that is to be approved first, then the others, each once."""
    names = [*([order.scenario] if order.scenario else []), *order.compared]
    found = {one.key: one for one in (stored_scenario(use_case, name) for name in names)}
    if len(found) > MOST_COMPARED:
        decline(Code.TOO_MANY, reason="compared", value=len(found), most=MOST_COMPARED)
    return tuple(found.values())


def _calendar(use_case: UseCase, findings: FindingPages) -> RenewalCalendar:
    """The renewals to come, with what the findings say can certainly be avoided."""
    avoidable = {
        total.product: total.money.avoidable
        for total in findings.totals
        if total.certainty is Certainty.CERTAIN and total.seats
    }
    head = use_case.work.transaction.head
    return RenewalCalendar(
        account=use_case.account,
        rows=renewal_calendar(use_case.account, avoidable),
        freshness=(),
        book_prices=(),
        workspace=head("workspace"),
        history_length=head("history_length"),
    )


def _write_events(made: MadeReport, part: Path) -> int:
    """The last days to act and the renewals, and the open steps of the change list."""
    steps = () if made.changes is None else tuple(step_events(made.changes, made.form))
    return write_events(part, made.calendar, made.form, steps)
