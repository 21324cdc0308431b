"""What is chosen for a pack: its parts, its paper, and the head-count plan that lies over it."""

import json
import re
from dataclasses import replace
from datetime import date
from zipfile import ZipFile

import pytest

from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.planning.report import ReportKind, ReportOrder
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import BuyStep, RemoveStep
from seatdesk.exchange.report.paper_size import PaperSize
from seatdesk.exchange.report.report import SectionKey
from tests.controllers.asserts import code, value
from tests.factories import SALES, SERVICE, TODAY

EVERY = frozenset(SectionKey)
SHEETS = {
    SectionKey.COMPARE: "Compare",
    SectionKey.CASH: "Cash by month",
    SectionKey.FINDINGS: "Findings",
    SectionKey.COSTS: "Costs",
    SectionKey.ASSUMPTIONS: "Assumptions",
    SectionKey.SOURCES: "Sources",
}

OLD = {"ROUND", "ROUNDDOWN", "SUM", "SUMIFS", "DATE", "MAX", "MIN", "IF", "COUNTIF"}
"""Functions that spreadsheets have had since the file format was made."""


@pytest.fixture
def planned(workspace):
    """Eight people hold a seat of one product; two seats more is a scenario."""
    value(workspace.seats.assign(SALES, range(1, 9)))
    steps = (BuyStep(on=date(2026, 3, 16), product=SALES, seats=2),)
    more = Scenario(name="More", steps=steps, edited=TODAY, seen_length=3)
    value(workspace.run(lambda use_case: put_scenario(use_case, None, more)))
    return workspace


def made(workspace, **order):
    return value(workspace.reports.make(ReportOrder(scenario="More", **order)))


def write(workspace, found, path, keys=EVERY):
    chosen = replace(found, report=found.report.only(keys))
    return workspace.reports.write(chosen, path, ReportKind(path.suffix[1:]))


def test_e10_2_what_is_left_out_has_no_sheet_and_no_check(planned, tmp_path):
    found = made(planned)
    whole = write(planned, found, tmp_path / "whole.xlsx").sheets
    for key, name in SHEETS.items():
        less = write(planned, found, tmp_path / "less.xlsx", EVERY - {key}).sheets
        assert [one for one in whole if one not in less] == [name]
        with ZipFile(tmp_path / "less.xlsx") as archive:
            sheets = [one for one in archive.namelist() if one.startswith("xl/worksheets/sheet")]
            formulas = "".join(archive.read(one).decode() for one in sheets)
            titles = archive.read("xl/workbook.xml").decode()
            texts = archive.read("xl/sharedStrings.xml").decode()
        assert f'name="{name}"' not in titles
        assert f"'{name}'!" not in formulas
        assert f"<t>{name}</t>" not in texts


def test_e10_2_formulas_use_functions_that_every_spreadsheet_has(planned, tmp_path):
    write(planned, made(planned), tmp_path / "pack.xlsx")
    with ZipFile(tmp_path / "pack.xlsx") as archive:
        sheets = [one for one in archive.namelist() if one.startswith("xl/worksheets/sheet")]
        everything = "".join(archive.read(one).decode() for one in sheets)
    formulas = re.findall(r"<f>(.*?)</f>", everything)
    assert len(formulas) > 100
    assert not [formula for formula in formulas if formula.startswith("=")]
    used = {name for formula in formulas for name in re.findall(r"[A-Z]+(?=\()", formula)}
    assert used <= OLD


def test_e10_2_lines_and_checks_stay_whatever_is_left_out(planned, tmp_path):
    written = write(planned, made(planned), tmp_path / "pack.xlsx", {SectionKey.DECISION})
    assert written.sheets == ("Decision", "Lines", "Checks")


def test_e10_2_a_sheet_stays_while_one_of_its_parts_does(planned, tmp_path):
    found = made(planned)
    one = write(planned, found, tmp_path / "one.xlsx", EVERY - {SectionKey.REFUSED}).sheets
    none = {SectionKey.REFUSED, SectionKey.CHANGES}
    assert "Changes" in one
    assert "Changes" not in write(planned, found, tmp_path / "none.xlsx", EVERY - none).sheets


def test_e10_3_what_is_left_out_is_in_no_form(planned, tmp_path):
    found = made(planned)
    title = found.report.section(SectionKey.SOURCES).title
    for ending in ("html", "csv", "json"):
        path = tmp_path / f"pack.{ending}"
        write(planned, found, path)
        assert title in path.read_text("utf-8-sig")
        write(planned, found, path, EVERY - {SectionKey.SOURCES})
        assert not re.search(rf"\b{title}\b", path.read_text("utf-8-sig")), ending
    assert [one["key"] for one in json.loads((tmp_path / "pack.json").read_text())["sections"]] == [
        key for key in SectionKey if key != SectionKey.SOURCES
    ]


@pytest.mark.parametrize(("size", "number", "name"), [("a4", "9", "A4"), ("letter", "1", "letter")])
def test_e10_3_workbooks_and_pages_are_made_for_the_paper(planned, tmp_path, size, number, name):
    found = made(planned, paper=PaperSize(size))
    write(planned, found, tmp_path / "pack.xlsx")
    with ZipFile(tmp_path / "pack.xlsx") as archive:
        sheets = [one for one in archive.namelist() if one.startswith("xl/worksheets/sheet")]
        papers = {re.search(r'paperSize="(\d+)"', archive.read(one).decode()) for one in sheets}
    assert {match and match[1] for match in papers} == {number}
    write(planned, found, tmp_path / "pack.html")
    assert f"@page {{ size: {name} landscape" in (tmp_path / "pack.html").read_text("utf-8")


def test_e10_3_without_anybody_who_draws_no_pdf_is_written(planned, tmp_path):
    with pytest.raises(ValueError, match="draws"):
        planned.reports.write(made(planned), tmp_path / "pack.pdf", ReportKind.PDF)
    assert list(tmp_path.glob("*.pdf*")) == []


def without_seat(found):
    rows = found.report.section(SectionKey.COMPARE).tables[0].rows
    return next(row[1:] for row in rows if row[0] == "People without a seat")


def assumed(found):
    return dict(row for row in found.report.section(SectionKey.ASSUMPTIONS).tables[0].rows)


def test_e1_13_a_plan_that_is_given_lies_over_every_side(planned):
    joining = MoveEntry(on=date(2026, 4, 1), products=(SALES,), people=5)
    found = made(planned, plan=HeadcountPlan(entries=(joining,)))
    # 8 hold 5 + 3 seats: five more have none; two seats are bought in the scenario
    assert without_seat(found) == (5, 3)
    assert assumed(found)["Head-count plan"].startswith("1 entry")
    assert "head-count plan" in found.report.section(SectionKey.COSTS).paragraphs[1]
    assert without_seat(made(planned)) == (0, 0)


def test_e1_13_a_plan_that_is_given_takes_the_place_of_the_one_kept(planned):
    kept = MoveEntry(on=date(2026, 4, 1), products=(SALES,), people=7)
    value(planned.headcount.put(HeadcountPlan(entries=(kept,))))
    assert without_seat(made(planned)) == (7, 5)
    other = MoveEntry(on=date(2026, 4, 1), products=(SALES,), people=1)
    assert without_seat(made(planned, plan=HeadcountPlan(entries=(other,)))) == (1, 0)


def test_e9_1_a_step_that_the_plan_leaves_no_seat_for_is_in_no_change_list(planned):
    value(planned.seats.unassign(SALES, [7, 8]))
    steps = (RemoveStep(on=date(2026, 5, 1), product=SALES, seats=2),)
    fewer = Scenario(name="Fewer", steps=steps, edited=TODAY, seen_length=3)
    value(planned.run(lambda use_case: put_scenario(use_case, None, fewer)))
    joining = MoveEntry(on=date(2026, 4, 1), products=(SALES,), people=2)
    plan = HeadcountPlan(entries=(joining,))

    def listed(order):
        report = value(planned.reports.make(order)).report
        changes, refused = (
            report.section(key).tables[0].rows for key in (SectionKey.CHANGES, SectionKey.REFUSED)
        )
        return len(changes), len(refused)

    assert listed(ReportOrder(scenario="Fewer")) == (1, 0)
    assert listed(ReportOrder(scenario="Fewer", plan=plan)) == (0, 1)
    value(planned.headcount.put(plan))
    assert listed(ReportOrder(scenario="Fewer")) == (0, 1)
    assert value(planned.change_list.read("Fewer")).changes.steps == ()


def test_a_plan_of_an_unknown_product_is_refused(planned):
    other = MoveEntry(on=date(2026, 4, 1), products=("Nowhere",), people=1)
    order = ReportOrder(plan=HeadcountPlan(entries=(other,)))
    assert code(planned.reports.make(order)) == "invalid_plan"


def test_e10_1_rows_that_add_up_others_are_named(planned):
    value(planned.users.deactivate([3]))
    report = made(planned).report
    tables = {table.key: table for section in report.sections for table in section.tables}
    findings = tables["findings"]
    assert {row for row, _ in findings.sources} == findings.totals
    assert all(findings.rows[row][2] == "all reasons" for row in findings.totals)
    cash = tables["cash_by_month"]
    assert cash.totals == {len(cash.rows) - 1}
    assert SERVICE in {row[0] for row in findings.rows}
