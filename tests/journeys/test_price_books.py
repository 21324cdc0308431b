"""Journeys through price books and exchange rates, from the Billing menu to the history."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.domain.account.pricing import PriceBook
from seatdesk.ui.billing.reporting_total import ReportingTotal
from seatdesk.ui.prices.exchange_rates_dialog import ExchangeRatesDialog
from seatdesk.ui.prices.price_books.editor_dialog import PriceBookDialog
from seatdesk.ui.prices.price_books.list_dialog import PriceBooksDialog
from seatdesk.ui.window.context import BILLING
from tests.journeys.conftest import SALES, contract, make_workspace


def choose(workspace, key):
    workspace.window.actions_of[key].trigger()
    workspace.settle()


def keys(workspace):
    return [
        shelved.book.key for shelved in workspace.session.workspace.billing.listed_price_books()
    ]


def latest(workspace):
    return workspace.session.workspace.history.page(limit=1)[0].what()


def test_h2_a_copy_of_the_sample_prices_is_edited_saved_undone_and_redone(workspace):
    choose(workspace, "price-books")
    shelf = workspace.dialog(PriceBooksDialog)
    workspace.press("Copy…", shelf)
    editor = workspace.dialog(PriceBookDialog)
    editor.name.selectAll()
    workspace.bot.keyClicks(editor.name, "Our prices")
    editor.form.unit.selectAll()
    workspace.bot.keyClicks(editor.form.unit, "19")
    workspace.press("Save", editor)
    workspace.until(lambda: shelf.chosen.book.name == "Our prices")

    assert shelf.chosen.book.prices[0].seat.tiers[0].unit == Decimal(19)
    assert shelf.edit.isEnabled()
    assert latest(workspace) == "Price book Our prices added"
    workspace.press("Close", shelf)
    workspace.undo()
    assert keys(workspace) == ["hubs-2022", "seats-2024"]
    workspace.redo()
    assert "hubs-2022-2" in keys(workspace)
    assert workspace.session.workspace.history.verify().ok


def test_h5_a_book_that_someone_else_changed_meanwhile_stays_open_with_the_sentence(workspace):
    billing = workspace.session.workspace.billing
    ours = replace(billing.price_books()[0], key="ours", name="Ours")
    billing.put_price_book(ours)
    choose(workspace, "price-books")
    shelf = workspace.dialog(PriceBooksDialog)
    shelf.choose("ours")
    workspace.press("Edit…", shelf)
    editor = workspace.dialog(PriceBookDialog)
    billing.put_price_book(replace(ours, note="theirs"))
    editor.note.selectAll()
    workspace.bot.keyClicks(editor.note, "mine")
    workspace.press("Save", editor)
    workspace.until(editor.notice.isVisible)
    assert "someone else changed it meanwhile" in editor.notice.text
    kept = next(book for book in billing.price_books() if book.key == "ours")
    assert isinstance(kept, PriceBook)
    assert kept.note == "theirs"


@pytest.fixture
def abroad(open_window, tmp_path):
    path = tmp_path / "abroad.seatdesk"
    dollars = contract("Ops Hub", currency="USD")
    make_workspace(path, contracts=(contract(SALES), dollars), holders={})
    return open_window(path)


def test_b11_the_rate_that_the_total_misses_is_entered_and_the_total_is_shown(abroad):
    workspace = abroad
    workspace.window.show_page(BILLING)
    workspace.settle()
    page = workspace.window.findChild(ReportingTotal)
    workspace.until(lambda: "USD/EUR" in page.missing.text)
    workspace.press("Exchange rates…", page)
    rates = workspace.dialog(ExchangeRatesDialog)
    assert "USD/EUR" in rates.missing.text
    rates.form.worth.setText("0.92")
    workspace.press("Add rate", rates)
    workspace.press("Save", rates)
    workspace.until(lambda: "All invoices shown" in page.total.text())
    assert latest(workspace).startswith("Exchange rates entered: USD/EUR 2026-11-22 0.92")
    assert workspace.session.workspace.billing.rates()[0].on == date(2026, 11, 22)
    workspace.undo()
    workspace.until(lambda: "USD/EUR" in page.missing.text and not page.missing.isHidden())
