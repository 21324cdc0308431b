"""A report in every form: whatever stands in it, its figures are equal (E10.3)."""

from collections import Counter
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.exchange.report import report as made
from seatdesk.exchange.report import report_csv, report_html, report_json, workbook
from seatdesk.exchange.report.paper_size import PaperSize
from seatdesk.exchange.report.report import (
    FigureKey,
    ReportFigure,
    ReportSection,
    ReportTable,
    SectionKey,
)
from seatdesk.exchange.writing.document import MoneyCell
from seatdesk.ui.reports.printing.windowless_pdf import write_pdf_without_window
from tests.report_forms import (
    COMMA,
    csv_decimals,
    csv_rows,
    html_amounts,
    json_amounts,
    pdf_decimals,
    report_amounts,
    workbook_numbers,
)
from tests.ui.reports.samples import pack

LETTERS = st.text("abcdefghåäö @.,;'\"&<>=+-", max_size=40)
CURRENCIES = {"USD": 2, "EUR": 2, "KWD": 3}
ANY = st.sampled_from(sorted(CURRENCIES))


@st.composite
def money(draw, currency):
    """An amount with the digits of its currency, large or small, owed or due."""
    chosen = draw(currency)
    minor = draw(st.integers(-(10**11), 10**11) | st.integers(-999, 999))
    return MoneyCell(Decimal(minor).scaleb(-CURRENCIES[chosen]), chosen)


@st.composite
def rows(draw, columns):
    """A row of a name, amounts of one currency, and amounts that are not known."""
    currency = st.just(draw(ANY))
    cells = money(currency) | st.none() | st.just("not known")
    return (draw(LETTERS), *(draw(cells) for _ in range(columns)))


@st.composite
def tables(draw, key):
    """A table of such rows, some of them totals."""
    columns = draw(st.integers(1, 4))
    shown = tuple(draw(st.lists(rows(columns), max_size=8)))
    heads = [made.text_column("name", "Name", wraps=True)]
    heads += [made.money_column(f"c{n}", f"Column {'abcd'[n]}") for n in range(columns)]
    title = draw(st.sampled_from(["Compare", "Cash"]))
    totals = frozenset({len(shown) - 1}) if shown else frozenset()
    return ReportTable(key, title, tuple(heads), shown, totals=totals)


@st.composite
def reports(draw):
    """A report of a headline and three tables, on either paper."""
    amount = draw(money(ANY))
    text = f"{amount.amount:,.{amount.digits}f}"
    figure = ReportFigure(FigureKey.PLAN, draw(LETTERS) or "Plan", amount, text)
    sections = (
        ReportSection(SectionKey.DECISION, "Decision", (draw(LETTERS),), figures=(figure,)),
        ReportSection(SectionKey.CASH, "Cash", tables=(draw(tables("cash")),)),
        ReportSection(SectionKey.COMPARE, "Compare", tables=(draw(tables("a")), draw(tables("b")))),
    )
    paper = draw(st.sampled_from(PaperSize))
    return pack(sections=sections, title="Pack", ask="", paper=paper, facts=())


@settings(max_examples=12)
@given(report=reports())
def test_e10_3_figures_of_any_report_are_equal_in_every_form(qapp, report):
    expected = report_amounts(report)
    every = Counter(cell.amount.normalize() for cells in expected.values() for cell in cells)
    with TemporaryDirectory() as folder:
        place = Path(folder)
        report_json.write(report, place / "pack.json")
        assert json_amounts(place / "pack.json") == expected
        report_html.write(report, place / "pack.html", COMMA)
        assert html_amounts(place / "pack.html") == expected
        report_csv.write(report, place / "pack.csv", COMMA)
        cells = [cell for row in csv_rows(place / "pack.csv") for cell in row]
        assert Counter(amount.normalize() for amount in csv_decimals(cells)) == every
        workbook.write(report, place / "pack.xlsx")
        assert every <= workbook_numbers(place / "pack.xlsx")
        write_pdf_without_window(report, place / "pack.pdf")
        assert pdf_decimals(place / "pack.pdf") == every
