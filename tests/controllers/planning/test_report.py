"""Approval packs of a workspace: one object, and the same figures in every file of it (E10.3)."""

import errno
import re
from collections import Counter
from dataclasses import replace
from datetime import date
from zipfile import ZipFile

import pytest

from seatdesk.controllers.messages.planning.renewal_texts import TextForm
from seatdesk.controllers.messages.planning.report_texts import REPORT, ReportWords
from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.planning.report import ReportKind, ReportOrder, report_kind
from seatdesk.domain.costs.cost_question import CostGrouping
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import Basis, BuyStep, RemoveStep, UnassignStep
from seatdesk.exchange.report.report import FigureKey, SectionKey
from seatdesk.exchange.writing.atomic_write import Unwritable
from seatdesk.ui.reports.printing.windowless_pdf import write_pdf_without_window
from tests.controllers.asserts import code, value, verified
from tests.factories import RENEWAL, SALES, TODAY
from tests.office import all_sheets, office
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

ONE, TWO = "user1@example.com", "user2@example.com"


@pytest.fixture
def keep(workspace):
    """Keep a scenario; eight people hold a seat."""
    value(workspace.seats.assign(SALES, range(1, 9)))

    def keep(name, *steps, note=""):
        made = Scenario(name=name, steps=steps, edited=TODAY, seen_length=3, note=note)
        value(workspace.run(lambda use_case: put_scenario(use_case, None, made)))

    return keep


@pytest.fixture
def tidy(keep):
    """Two seats are given up; one of them is certain. And one step that no rule allows."""
    keep(
        "Tidy",
        UnassignStep(on=TODAY, product=SALES, users=(ONE, TWO)),
        RemoveStep(on=TODAY, product=SALES, seats=2, basis=Basis(certain=1, to_check=1)),
        RemoveStep(on=TODAY, product=SALES, seats=99),
    )
    keep("Grow", BuyStep(on=date(2026, 3, 16), product=SALES, seats=2))


def made(workspace, words=None, **order):
    found = value(workspace.reports.make(ReportOrder(**order), words))
    assert verified(workspace)
    return found


@pytest.mark.usefixtures("tidy")
def test_e10_1_a_pack_has_its_parts_in_order_and_its_three_numbers(workspace):
    report = made(workspace, scenario="tidy").report
    assert [section.key for section in report.sections] == list(SectionKey)
    figures = {key: figure.amount.text for key, figure in report.figures.items()}
    # 12 months of 450 + 3 * 90 and of 450 + 90; the plan has 2 seats less in January and February
    assert figures == {
        "do_nothing": "15120.00",
        "plan": "14760.00",
        "difference": "-360.00",
        "certain": "-180.00",
    }
    assert report.last_day_to_act == date(2026, 12, 31)
    assert report.ask.startswith("Approve “Tidy”: Unassign Sales Hub from user1@example.com")
    assert "99" not in report.ask
    refused = report.section(SectionKey.REFUSED).tables[0]
    assert [row[1] for row in refused.rows] == [3]
    assert any("1 step" in text for text in report.section(SectionKey.DECISION).paragraphs)


@pytest.mark.usefixtures("tidy")
def test_e10_1_the_headline_is_that_of_twelve_months_whatever_the_span(workspace):
    spans = [made(workspace, scenario="Tidy", months=months) for months in (1, 12, 60)]
    assert len({str(found.report.figures) for found in spans}) == 1
    months = [len(found.report.section(SectionKey.CASH).tables[0].rows) for found in spans]
    assert months == [2, 13, 61]  # and a total


@pytest.mark.usefixtures("tidy")
def test_e10_1_title_and_sentence_can_be_ones_own_and_more_can_stand_beside(workspace):
    found = made(workspace, scenario="Tidy", compared=("Grow", "tidy"), title="Seats", ask="Yes?")
    report = found.report
    assert (report.title, report.ask) == ("Seats", "Yes?")
    assert report.section(SectionKey.DECISION).paragraphs[0] == "Yes?"
    heads = [column.title for column in report.section(SectionKey.COMPARE).tables[0].columns]
    assert heads[1:] == ["Do nothing", "Tidy", "Grow"]


def test_e10_1_without_a_scenario_nothing_is_asked(workspace):
    report = made(workspace).report
    assert set(report.figures) == {FigureKey.DO_NOTHING}
    assert report.ask == REPORT["ask.none"]
    assert report.last_day_to_act == date(2026, 12, 31)


def test_e10_1_a_scenario_that_changes_nothing_says_so(workspace, keep):
    keep("Idle")
    report = made(workspace, scenario="Idle").report
    assert report.ask == "Approve “Idle”: none of its steps changes anything."
    assert report.figures[FigureKey.DIFFERENCE].amount.text == "0.00"
    assert report.last_day_to_act is None


def test_e10_1_findings_stand_by_reason_and_add_up_to_their_totals(workspace, keep):
    keep("Tidy")
    value(workspace.users.deactivate([3]))
    table = made(workspace, scenario="Tidy").report.section(SectionKey.FINDINGS).tables[0]
    assert table.rows
    for (row, column), source in table.sources.items():
        parts = [table.rows[above][column].amount for above in source.rows]
        assert sum(parts) == table.rows[row][column].amount
        assert sum(table.rows[above][3] for above in source.rows) == table.rows[row][3]


@pytest.mark.usefixtures("tidy")
def test_e10_1_costs_by_team_are_what_the_days_of_the_plan_cost(workspace):
    report = made(workspace, scenario="Tidy").report
    table = report.section(SectionKey.COSTS).tables[0]
    assert [row[0] for row in table.rows] == ["Support", "Unassigned seats", "Base price", "Total"]
    *parts, total = [row[2].amount for row in table.rows]
    assert sum(parts) == total
    compared = report.section(SectionKey.COMPARE).tables[0]
    [served] = [row[2] for row in compared.rows if row[0] == "Cost of the days, 12 months"]
    assert served.amount == total
    without = made(workspace, scenario="Tidy", costs_by=None).report
    assert without.section(SectionKey.COSTS) is None
    nobody = made(workspace, scenario="Tidy", costs_by=CostGrouping.COST_CENTRE).report
    assert nobody.section(SectionKey.COSTS) is None  # nobody has one


def test_e10_1_what_is_unknown_or_too_much_is_refused(workspace, keep):
    for number in range(6):
        keep(f"Plan {number}")
    make = workspace.reports.make
    assert code(make(ReportOrder(scenario="None such"))) == "unknown_scenario"
    assert code(make(ReportOrder(months=0))) == "out_of_span"
    everything = tuple(f"Plan {number}" for number in range(6))
    assert code(make(ReportOrder(compared=everything))) == "too_many"


def written(workspace, found, path, **more):
    kind = report_kind(path)
    return workspace.reports.write(found, path, kind, **more)


@pytest.mark.usefixtures("tidy")
@pytest.mark.usefixtures("qapp")
def test_e10_3_figures_of_all_formats_are_equal(workspace, tmp_path):
    found = made(workspace, scenario="Tidy", compared=("Grow",))
    expected = report_amounts(found.report)
    every = Counter(cell.amount.normalize() for cells in expected.values() for cell in cells)
    assert len(expected) > 8
    for ending in ("json", "csv", "html", "xlsx", "pdf"):
        path = tmp_path / f"pack.{ending}"
        written(workspace, found, path, region=COMMA, pdf=write_pdf_without_window)

    assert json_amounts(tmp_path / "pack.json") == expected
    assert html_amounts(tmp_path / "pack.html") == expected
    rows = csv_rows(tmp_path / "pack.csv")
    for section in found.report.sections:
        for table in section.tables:
            if cells := list(table.amounts):
                own = [row for row in rows if row[:2] == [section.title, table.title]]
                read = csv_decimals(cell for row in own[1:] for cell in row)
                assert read == [cell.amount for cell in cells]
    assert set(every) <= set(workbook_numbers(tmp_path / "pack.xlsx"))
    assert every <= pdf_decimals(tmp_path / "pack.pdf")  # sentences have some of them, too


@pytest.mark.usefixtures("tidy")
def test_e10_2_another_program_adds_up_to_every_figure(workspace, tmp_path):
    found = made(workspace, scenario="Tidy", compared=("Grow",))
    written(workspace, found, tmp_path / "pack.xlsx")
    sheets = all_sheets(office(), tmp_path / "pack.xlsx", tmp_path)
    assert set(sheets) == {
        *("Decision", "Compare", "Cash by month", "Lines", "Changes"),
        *("Findings", "Costs", "Assumptions", "Sources", "Checks"),
    }
    results = [row[5] for row in sheets["Checks"][4:]]
    assert len(results) > 60
    assert set(results) == {"ties"}


@pytest.mark.usefixtures("tidy")
def test_e10_2_a_total_that_is_not_the_programs_does_not_tie(workspace, tmp_path):
    found = made(workspace, scenario="Tidy")
    ledger = found.report.ledger
    first = replace(ledger.rows[0], minor=ledger.rows[0].minor + 1, factors=None)
    wrong = replace(ledger, rows=(first, *ledger.rows[1:]))
    bent = replace(found, report=replace(found.report, ledger=wrong))
    written(workspace, bent, tmp_path / "bent.xlsx")
    checks = all_sheets(office(), tmp_path / "bent.xlsx", tmp_path)["Checks"]
    assert "DOES NOT TIE" in {row[5] for row in checks[4:]}
    assert checks[1][5] == "DOES NOT TIE"


@pytest.mark.usefixtures("tidy")
def test_e10_2_texts_are_never_run(workspace, keep, tmp_path):
    name = "=HYPERLINK(1)"
    keep(name, note="+1+1")
    found = made(workspace, scenario=name, title="@SUM(1)")
    for ending in ("xlsx", "csv", "html"):
        written(workspace, found, tmp_path / f"pack.{ending}")
    with ZipFile(tmp_path / "pack.xlsx") as archive:
        names = archive.namelist()
        everything = b"".join(archive.read(one) for one in names)
    assert b"<f>HYPERLINK" not in everything
    assert b"'=HYPERLINK(1)" in everything
    assert not [one for one in names if "vba" in one or "externalLink" in one]
    rows = (tmp_path / "pack.csv").read_text("utf-8-sig").splitlines()
    assert not [row for row in rows if re.match(r'"?[=+@]', row) or re.search(r",[=+@]", row)]


@pytest.mark.usefixtures("tidy")
def test_e10_3_a_calendar_has_last_days_renewals_and_open_steps(workspace, tmp_path):
    found = made(workspace, scenario="Tidy")
    done = written(workspace, found, tmp_path / "pack.ics")
    text = (tmp_path / "pack.ics").read_text("utf-8")
    assert text.count("BEGIN:VEVENT") == done.events == 4 + len(found.changes.changes.steps)
    assert f"{RENEWAL:%Y%m%d}" in text


@pytest.mark.usefixtures("tidy")
def test_e10_3_a_pdf_is_written_by_who_can_draw(workspace, tmp_path):
    found = made(workspace, scenario="Tidy")

    def draw(report, path):
        path.write_text(report.title, "utf-8")
        return 7

    done = written(workspace, found, tmp_path / "pack.PDF", pdf=draw)
    assert (done.pages, (tmp_path / "pack.PDF").read_text("utf-8")) == (7, "Approval: Tidy")


@pytest.mark.usefixtures("tidy")
@pytest.mark.parametrize("kind", [kind for kind in ReportKind if kind is not ReportKind.PDF])
def test_e10_3_no_half_file_is_left_when_the_disk_is_full(workspace, tmp_path, monkeypatch, kind):
    found = made(workspace, scenario="Tidy")
    path = tmp_path / "out" / f"pack.{kind}"
    path.parent.mkdir()
    path.write_text("before", "utf-8")

    def full(*_arguments, **_more):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("seatdesk.exchange.writing.atomic_write.put_over", full)
        with pytest.raises(Unwritable) as caught:
            workspace.reports.write(found, path, kind)
    assert caught.value.params["reason"] == "disk_full"
    assert path.read_text("utf-8") == "before"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.usefixtures("tidy")
@pytest.mark.parametrize("kind", [kind for kind in ReportKind if kind is not ReportKind.PDF])
def test_e10_3_nothing_is_written_where_there_is_no_folder(workspace, tmp_path, kind):
    found = made(workspace, scenario="Tidy")
    with pytest.raises(Unwritable) as caught:
        workspace.reports.write(found, tmp_path / "gone" / f"pack.{kind}", kind)
    assert caught.value.params["reason"] == "no_folder"
    assert not (tmp_path / "gone").exists()


@pytest.mark.usefixtures("tidy")
def test_e10_1_a_pack_in_another_language_says_the_same_figures(workspace):
    form = TextForm(lambda text: f"[{text}]" if text == REPORT["decision"] else text)
    words = ReportWords(form, "sv")
    found = made(workspace, words, scenario="Tidy").report
    assert found.sections[0].title == "[Decision]"
    assert found.language == "sv"
    assert report_amounts(found) == report_amounts(made(workspace, scenario="Tidy").report)


@pytest.mark.usefixtures("tidy")
def test_e11_3_figures_say_what_they_rest_on(workspace, clock):
    clock.day = date(2027, 3, 1)
    value(workspace.run(lambda _use_case: None))
    report = made(workspace, scenario="Tidy").report
    assert report.notes
    assert "Contracts" in report.figures[FigureKey.PLAN].mark
