"""The sheet `Checks` names each total by the words of its row (E10.2)."""

from zipfile import ZipFile

from seatdesk.exchange.report import report as made
from seatdesk.exchange.report import report_csv, workbook
from seatdesk.exchange.report.ledger import CellsSum
from seatdesk.exchange.report.report import ReportSection, ReportTable, SectionKey
from tests.report_forms import COMMA, csv_rows
from tests.ui.reports.samples import pack, usd


def by_step():
    """Effects of steps and their sum; rows begin with the step's number, the sum with none."""
    columns = (
        made.whole_column("number", "No."),
        made.text_column("step", "Step"),
        made.money_column("difference", "Difference"),
    )
    rows = ((1, "Buy 2", usd("180.00")), (None, "Total", usd("180.00")))
    table = ReportTable(
        "by_step_1", "Difference by step, Tidy", columns, rows,
        sources={(1, 2): CellsSum((0,))}, totals=frozenset({1}),
    )  # fmt: skip
    return pack(sections=(ReportSection(SectionKey.COMPARE, "Compare", tables=(table,)),))


def test_e10_2_a_check_is_named_by_the_first_words_of_its_row(tmp_path):
    workbook.write(by_step(), tmp_path / "pack.xlsx")
    with ZipFile(tmp_path / "pack.xlsx") as archive:
        texts = archive.read("xl/sharedStrings.xml").decode()
    assert "Difference by step, Tidy: Total, Difference" in texts


def test_e10_3_a_column_of_currencies_has_a_head_in_words(tmp_path):
    report_csv.write(by_step(), tmp_path / "pack.csv", COMMA)
    heads = next(row for row in csv_rows(tmp_path / "pack.csv") if "No." in row)
    assert heads[-2:] == ["Difference", "Currency"]
