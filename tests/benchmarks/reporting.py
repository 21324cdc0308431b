"""Approval packs: made, and written in every form; the PDF beside the same pages of plain text.

One of a company with many users, and one of six sides of ten products over five years.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPdfWriter

from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.outcome import Done
from seatdesk.controllers.planning.report import MadeReport, ReportKind, ReportOrder
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.changes.kinds.account_changes import OpenAccount
from seatdesk.domain.costs.cost_question import CostGrouping
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.store.database import Database
from seatdesk.ui.application import make_application
from seatdesk.ui.reports.printing.pdf_file import page_layout, write_pdf
from seatdesk.ui.reports.printing.report_layout import lay_out
from seatdesk.ui.reports.printing.sheet import DOTS, Sheets, TextMark, TypeStyle
from seatdesk.ui.reports.printing.typeface import report_typeface
from tests.benchmarks.company import DAY, folder, workspace
from tests.benchmarks.comparing import PRODUCTS, TODAY, account, scenario
from tests.benchmarks.figures import Bar, Figure, alternate, timed
from tests.factories import furnish

SIDES, MONTHS = 5, 60
FORMS = (ReportKind.XLSX, ReportKind.HTML, ReportKind.CSV, ReportKind.JSON)
LARGE = 500_000


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """Both packs, each made and written."""
    with TemporaryDirectory(dir=folder()) as place:
        company = Workspace.open(str(workspace(users)), clock=lambda _zone: DAY, source="benchmark")
        limit = 8_000 if users > LARGE else 1_000
        try:
            yield from _measured(company, ReportOrder(), f"{users:,} users", limit, rounds, place)
            by_user = company.reports.make(ReportOrder(costs_by=CostGrouping.USER, months=MONTHS))
            assert isinstance(by_user, Done)
            what = f"{users:,} users, costs by user"
            yield from _drawn(by_user.value, Path(place) / "pack.pdf", what, rounds)
        finally:
            company.close()
        planned = _planned(Path(place) / "sides.seatdesk")
        names = tuple(f"Plan {number}" for number in range(SIDES))
        order = ReportOrder(scenario=names[0], compared=names[1:], months=MONTHS)
        what = f"{SIDES + 1} sides of {PRODUCTS} products, {MONTHS} months"
        try:
            yield from _measured(planned, order, what, 3_000, rounds, place)
        finally:
            planned.close()


def _measured(
    opened: Workspace, order: ReportOrder, what: str, limit: float, rounds: int, place: str
) -> Iterator[Figure]:
    made: list[MadeReport] = []

    def make() -> None:
        found = opened.reports.make(order)
        assert isinstance(found, Done)
        made.append(found.value)

    samples = [timed(make) for _ in range(rounds)]
    yield Figure("report", f"made, {what}", samples, bar=Bar("p50", limit))
    for form in FORMS:
        path = Path(place) / f"pack.{form}"

        def write(path: Path = path, form: ReportKind = form) -> None:
            opened.reports.write(made[0], path, form)

        samples = [timed(write) for _ in range(rounds)]
        size = path.stat().st_size // 1024
        yield Figure("report", f"{form}, {size:,} KB, {what}", samples, bar=Bar("p50", 3_000))
    yield from _drawn(made[0], Path(place) / "pack.pdf", what, rounds)


def _drawn(made: MadeReport, path: Path, what: str, rounds: int) -> Iterator[Figure]:
    """Laid out, drawn and furnished with an outline, against its texts alone in one typeface."""
    _app = make_application(["benchmarks"])
    sheets = lay_out(made.report)
    floor, samples = alternate(
        rounds,
        lambda _number: timed(lambda: _plain_text(sheets, path.with_suffix(".plain.pdf"))),
        lambda _number: timed(lambda: write_pdf(made.report, path)),
    )
    named = f"pdf, {len(sheets.pages)} pages, {what}"
    for bar in (Bar("ratio", 3), Bar("p50", 3_000)):
        yield Figure("report", named, samples, floor, "plain text", bar)


def _plain_text(sheets: Sheets, path: Path) -> None:
    """The same texts on as many pages: no boxes, lines, colours or outline."""
    writer = QPdfWriter(str(path))
    writer.setResolution(DOTS)
    writer.setPageLayout(page_layout(sheets))
    painter = QPainter(writer)
    painter.setFont(report_typeface().font(TypeStyle.CELL))
    for number, sheet in enumerate(sheets.pages):
        if number:
            writer.newPage()
        for mark in sheet.marks:
            if isinstance(mark, TextMark):
                painter.drawText(QPointF(mark.x, mark.y), mark.text)
    painter.end()


def _planned(path: Path) -> Workspace:
    """A workspace of many contracts with five scenarios."""
    company = account()
    first = min(subscription.start for subscription in company.subscriptions)
    opening = OpenAccount(company.name, company.currency, "UTC")
    database = Database.create(str(path), opening, on=first, source="benchmark")
    held: dict[str, tuple[int, ...]] = {s.product: (1, 2) for s in company.subscriptions}
    bare = tuple(replace(s, assigned=0) for s in company.subscriptions)
    furnish(database, users=2, subscriptions=bare, seated=held, on=first)
    database.close()
    opened = Workspace.open(str(path), clock=lambda _zone: TODAY, source="benchmark")
    for number in range(SIDES):
        _keep(opened, scenario(number))
    return opened


def _keep(opened: Workspace, made: Scenario) -> None:
    kept = opened.run(lambda use_case: put_scenario(use_case, None, made))
    assert isinstance(kept, Done)
