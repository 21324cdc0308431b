"""Workbooks on paper, as LibreOffice prints them: readable, whole, with totals and numbers."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.controllers.exports import columns as export_columns
from seatdesk.controllers.exports.controller import (
    ExportFormat,
    ExportingController,
    ExportSettings,
    ExportSubject,
)
from seatdesk.domain.account.account import Rate
from seatdesk.exchange.writing.page_layout import page_layout
from tests import office
from tests.factories import SALES, SERVICE, furnish, make_subscription, make_user

SMALLEST = 8.0
COLUMNS = {
    ExportSubject.USERS: export_columns.USERS,
    ExportSubject.OVERVIEW: export_columns.OVERVIEW,
    ExportSubject.HISTORY: export_columns.HISTORY,
}


@pytest.fixture
def location(workspace_file):
    """One database is enough here."""
    from tests.factories import create

    create(workspace_file).close()
    return workspace_file


@pytest.fixture
def company(opened, database):
    people = [
        make_user(f"user{n}.longer-name@example.com", name=f"User Number{n}", team="Sales Nordics")
        for n in range(1, 60)
    ]
    contracts = (make_subscription(SALES), make_subscription(SERVICE, currency="JPY"))
    furnish(database, users=tuple(people), subscriptions=contracts, seated={SALES: (1, 2, 3)})
    return opened()


@pytest.fixture
def pages(company, tmp_path):
    """The pages of an export."""
    program = office.office()

    def pages(subject, translate=str):
        path = tmp_path / f"{subject}.xlsx"
        ExportingController(company).export(ExportSettings(subject, path, translate=translate))
        return office.printed(program, path, tmp_path)

    return pages


def words_of(pages):
    return {word for page in pages for word in page.text.split()}


@pytest.mark.parametrize(
    "subject", [ExportSubject.USERS, ExportSubject.OVERVIEW, ExportSubject.HISTORY]
)
def test_a_table_is_printed_in_readable_letters_with_its_headings_on_every_page(pages, subject):
    printed = pages(subject)
    columns, count = COLUMNS[subject], len(printed)
    assert all(page.width > page.height for page in printed)
    assert min(size for page in printed for size in page.letters) >= SMALLEST
    assert count % len(page_layout(columns).groups) == 0
    for number, page in enumerate(printed, 1):
        assert columns[0].title in page.text
        assert f"{number} / {count}" in page.text
    for column in columns:
        assert set(column.title.split()) <= words_of(printed), column.title
    assert not any("###" in page.text for page in printed)


def test_lines_of_invoices_are_told_apart_by_subject(pages):
    printed = pages(ExportSubject.INVOICES)
    assert min(size for page in printed for size in page.letters) >= SMALLEST
    assert "Total" in printed[0].text.split()
    first = next(page for page in printed if "Description" in page.text)
    second = next(page for page in printed if "How it came about" in page.text)
    for page in (first, second):
        assert "Invoice date" in page.text
        assert "Subscription" in page.text
    assert "Amount" in first.text


def test_the_first_row_and_the_totals_are_there(company, pages):
    (first, *_) = pages(ExportSubject.OVERVIEW)
    assert "Sales Hub" in first.text
    text = "\n".join(page.text for page in pages(ExportSubject.OVERVIEW))
    for row in company.billing.overview():
        amount = f"{row.period_amount:,.2f}" if row.currency == "USD" else f"{row.period_amount:,}"
        assert f"{amount} {row.currency}" in text
    assert "Total in USD" in text
    assert "Total in JPY" in text


def test_a_total_in_the_account_s_currency_needs_its_rates(company, pages):
    assert not any("at the rates" in page.text for page in pages(ExportSubject.INVOICES))
    rate = Rate(base="JPY", quote="USD", on=date(2020, 1, 1), rate=Decimal("0.01"))
    company.billing.change_rates((), (rate,))
    text = "\n".join(page.text for page in pages(ExportSubject.INVOICES))
    assert "at the rates of the invoices' days" in " ".join(text.split())
    from seatdesk.domain.charges.totals import gross_total

    account = company.account()
    total = gross_total(company.billing.projection(12).invoices, account.currency, account.rates)
    assert f"{total:,.2f} USD" in text


def test_longer_words_of_another_language_are_not_cut(pages):
    long = {column.title: f"{column.title}sbezeichnungen" for column in export_columns.OVERVIEW}
    printed = pages(ExportSubject.OVERVIEW, lambda text: long.get(text, text))
    assert min(size for page in printed for size in page.letters) >= SMALLEST
    for title in long.values():
        assert set(title.split()) <= words_of(printed), title


def test_the_columns_of_a_page_hold_together():
    """No page is wider than paper, whatever the widths; every column is on one page."""
    for columns in (*COLUMNS.values(), export_columns.INVOICES, export_columns.LINES):
        for width in (8, 30, 90):
            wide = tuple(replace(column, width=max(column.width, width)) for column in columns)
            pages = page_layout(wide)
            listed = [place for group in pages.groups for place in group]
            assert listed == list(range(pages.repeated, len(columns)))
            assert 75 <= pages.scale <= 100


def test_html_is_divided_by_subject_and_its_totals_are_named(company, tmp_path):
    path = tmp_path / "overview.html"
    ExportingController(company).export(
        ExportSettings(ExportSubject.OVERVIEW, path, ExportFormat.HTML)
    )
    page = path.read_text(encoding="utf-8")
    tables = page.split("<table")[1:]
    assert len(tables) == len(page_layout(export_columns.OVERVIEW).groups)
    for table in tables:
        assert '<th scope="col">Product</th><th scope="col">Tier</th>' in table
        assert table.count("<td dir=auto>Sales Hub</td>") == 1
    assert "Total in USD" in page
    assert "Total in JPY" in page
    for column in export_columns.OVERVIEW[2:]:
        assert page.count(f">{column.title}</th>") == 1


def test_a_part_of_an_html_table_without_totals_speaks_of_none(company, tmp_path):
    path = tmp_path / "overview.html"
    ExportingController(company).export(
        ExportSettings(ExportSubject.OVERVIEW, path, ExportFormat.HTML)
    )
    tables = path.read_text(encoding="utf-8").split("<table")[1:]
    money = {column.title for column in export_columns.OVERVIEW if column.total}
    for table in tables:
        summed = any(f">{title}</th>" in table for title in money)
        assert ("Total in USD" in table) == summed
        assert "rows: " in table


def test_days_in_html_stay_on_one_line(company, tmp_path):
    path = tmp_path / "overview.html"
    ExportingController(company).export(
        ExportSettings(ExportSubject.OVERVIEW, path, ExportFormat.HTML)
    )
    page = path.read_text(encoding="utf-8")
    assert "<td dir=auto class=d>20" in page
    assert "<td dir=auto>20" not in page
    assert "td.d { white-space: nowrap; } th.n { white-space: normal; }" in page
