"""The price-book list and editor: read-only samples, checks while typing, nothing wrong stored."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt

from seatdesk.controllers.operations.price_books import ListedPriceBook
from seatdesk.controllers.outcome import Done, Refused
from seatdesk.domain.account.price_book_document import parse_book
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.terms_and_prices import SeatPrice, SeatTier
from seatdesk.domain.choices import PriceModel
from seatdesk.domain.refusals import Code, refuse
from seatdesk.exchange.price_book_files import book_text, shipped_books
from seatdesk.ui.prices.price_books.draft import BookDraft, key_from
from seatdesk.ui.prices.price_books.editor_dialog import PriceBookDialog
from seatdesk.ui.prices.price_books.list_dialog import PriceBooksDialog, PriceBooksNeeds
from seatdesk.ui.prices.price_commands import read_book, write_book
from seatdesk.ui.text import language
from seatdesk.ui.widgets.form import choose
from tests.ui.samples import TODAY

HUBS, SEATS = shipped_books()
OURS = replace(HUBS, key="ours", name="Ours")
SHELF = (
    ListedPriceBook(HUBS, shipped=True),
    ListedPriceBook(SEATS, shipped=True),
    ListedPriceBook(OURS, shipped=False),
)


def answer_yes(_parent, _question, then):
    then()


@pytest.fixture
def books(window):
    def open_books(shelf=SHELF, **more):
        needs = PriceBooksNeeds(shelf, TODAY, read_book, write_book, "EUR", **more)
        dialog: Any = PriceBooksDialog(needs, window)
        dialog._ask = answer_yes
        dialog.saved = []
        dialog.save_requested.connect(lambda *asked: dialog.saved.append(asked))
        dialog.open()
        return dialog

    return open_books


def editor_of(dialog):
    return dialog.findChild(PriceBookDialog)


def type_into(qtbot, field, text):
    field.selectAll()
    qtbot.keyClicks(field, text)


@pytest.fixture
def editor(books):
    dialog = books()
    dialog.choose("ours")
    dialog.edit.click()
    return editor_of(dialog)


def test_sample_prices_are_marked_and_read_only_until_they_are_copied(books):
    dialog = books()
    assert dialog.chosen.book == HUBS
    assert dialog._books.item(0, 2).text() == "Sample prices: check against your contract"
    assert not dialog.edit.isEnabled()
    assert "copy it to change it" in dialog.edit.toolTip()

    dialog.copy.click()
    editor = editor_of(dialog)
    assert editor.name.text() == "Copy of Sales Hub and Service Hub 2022"
    editor.save.click()
    ((before, after, asked),) = dialog.saved
    assert (before, after.key, after.prices, asked) == (None, "hubs-2022-2", HUBS.prices, editor)


def test_a_price_is_edited_by_keyboard_and_only_what_was_edited_changes(qtbot, books):
    dialog = books()
    dialog.choose("ours")
    dialog.edit.click()
    editor = editor_of(dialog)
    assert not editor.save.isEnabled()
    assert editor.save.toolTip() == "Nothing is changed yet."
    editor.table.setFocus()
    qtbot.keyClick(editor.table, Qt.Key.Key_Down)
    type_into(qtbot, editor.form.base, "=5*11")
    type_into(qtbot, editor.form.source, "our contract, page 3")
    editor.save.click()

    ((before, after, _),) = dialog.saved
    assert before == OURS
    changed = replace(OURS.prices[1], base=Decimal(55), source="our contract, page 3")
    assert after == replace(OURS, prices=(OURS.prices[0], changed, *OURS.prices[2:]))


WRONG = {
    "negative": (lambda f: f.base, "-5", "Row 1, base price: -5.00 is below zero."),
    "no amount": (lambda f: f.unit, "lots", "Row 1, seat price: 'lots' is not an amount"),
    "digits": (lambda f: f.unit, "1.005", "Row 1, seat price: 1.005 has more digits"),
    "currency": (lambda f: f.currency.lineEdit(), "XQX", "'XQX' is not an ISO 4217 currency"),
    "date": (lambda f: f.start, "soon", "Row 1, valid from: 'soon' is not a date"),
    "end": (lambda f: f.end, "2020-01-01", "2020-01-01 is not after the day the price starts"),
    "tier": (lambda f: f.tier.lineEdit(), " ", "Row 1, tier: "),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said_while_typing_and_cannot_be_saved(qtbot, editor, wrong):
    find, text, sentence = wrong
    type_into(qtbot, find(editor.form), text)
    assert sentence in editor.wrong.text()
    assert not editor.save.isEnabled()
    assert sentence in editor.save.toolTip()
    index = editor.model.index(0, 1)
    assert sentence in editor.model.data(index, Qt.ItemDataRole.AccessibleTextRole)


def test_a_new_price_from_a_day_on_ends_the_old_one_and_overlap_is_named(qtbot, editor):
    editor.follow_up.click()
    assert not editor.wrong.text()
    old, new = editor._draft.rows[:2]
    assert (old["to"], new["from"]) == ("2026-12-01", "2026-12-01")
    type_into(qtbot, editor.form.start, "2026-06-01")
    assert "Row 2, valid from: overlaps row 1" in editor.wrong.text()
    editor.drop.click()
    assert editor.model.rowCount() == len(OURS.prices)


def test_graduated_prices_are_typed_step_by_step(editor):
    form = editor.form
    choose(form.model, PriceModel.GRADUATED.value)
    assert editor.save.isEnabled()
    form.tiers.add.click()
    assert "only the last tier may be open" in editor.wrong.text()
    form.tiers.table.cellWidget(0, 0).setText("10")
    form.tiers.table.cellWidget(1, 1).setText("20")
    assert not editor.wrong.text()
    steps = (SeatTier(10, Decimal("22.50")), SeatTier(None, Decimal(20)))
    book = parse_book(editor._draft.document())
    assert isinstance(book, PriceBook)
    assert book.prices[0].seat == SeatPrice(steps, PriceModel.GRADUATED)
    choose(form.model, PriceModel.FLAT.value)
    assert parse_book(editor._draft.document()) == OURS


def test_a_new_book_starts_with_one_price_in_the_accounts_currency(qtbot, books):
    dialog = books()
    dialog.new.click()
    editor = editor_of(dialog)
    assert not editor.save.isEnabled()
    type_into(qtbot, editor.form.product.lineEdit(), "Ops Hub")
    type_into(qtbot, editor.form.tier.lineEdit(), "Basic")
    type_into(qtbot, editor.form.unit, "12")
    editor.save.click()
    ((_, after, _),) = dialog.saved
    assert (after.key, after.prices[0].currency) == ("our-prices", "EUR")
    assert after.prices[0].seat == SeatPrice.of(Decimal(12))


def test_an_import_names_line_and_place_and_takes_nothing_that_is_wrong(books, tmp_path):
    dialog, file = books(), tmp_path / "book.json"
    file.write_text(book_text(OURS).replace('"base": "45"', '"base": "-45"', 1), encoding="utf-8")
    dialog.import_from(str(file))
    assert "book.json, line 13: prices[0].base -45 is below zero." in dialog.notice.text
    assert "Nothing was imported" in dialog.notice.text
    assert not dialog.saved

    file.write_text(book_text(replace(OURS, note="new")), encoding="utf-8")
    dialog.import_from(str(file))
    assert dialog.saved == [(OURS, replace(OURS, note="new"), dialog)]
    dialog.show_outcome(Refused(refuse(Code.PRICE_BOOK_MOVED, book="Ours")))
    assert "someone else changed it" in dialog.notice.text


def test_an_export_is_read_again_as_the_same_book(books, tmp_path):
    dialog, file = books(), tmp_path / "out.json"
    dialog.choose("seats-2024")
    dialog.export_to(str(file))
    assert read_book(file) == SEATS
    dialog.export_to(str(tmp_path / "nowhere" / "out.json"))
    assert "was not exported" in dialog.notice.text


def test_a_book_in_use_stays_and_a_saved_one_is_shown(books):
    used = ListedPriceBook(OURS, shipped=False, used_by=("Sales Hub",))
    dialog = books((SHELF[0], used))
    dialog.choose("ours")
    assert not dialog.drop.isEnabled()
    assert "It prices Sales Hub" in dialog.drop.toolTip()
    dialog.show_outcome(Done(None))
    dialog.show_books(SHELF)
    assert dialog.isVisible()
    assert dialog.chosen.book == OURS
    asked: list[str] = []
    dialog.remove_requested.connect(asked.append)
    dialog.drop.click()
    assert asked == ["ours"]


def test_p1_without_the_permission_books_can_be_read_and_exported_only(books):
    dialog = books(missing_permission="Modify billing is missing.")
    for button in (dialog.copy, dialog.new, dialog.edit, dialog.bring, dialog.drop):
        assert not button.isEnabled()
        assert button.toolTip() == "Modify billing is missing."
    assert dialog.give.isEnabled()


def test_short_names_are_made_of_the_name_and_never_twice():
    assert key_from("Våra priser 2026!", ()) == "våra-priser-2026"
    assert key_from("Ours", ("ours", "ours-2")) == "ours-3"
    assert key_from("…", ()) == "prices"


def test_a_draft_of_a_book_is_the_book():
    for book in shipped_books():
        assert BookDraft.of(book).book() == book
    assert date(2026, 11, 22) == TODAY


def test_the_note_of_a_book_that_comes_with_the_program_is_in_the_windows_language(books, qapp):
    language.install(qapp, "de")
    dialog = books()
    assert "Beispielpreise: mit Ihrem Vertrag vergleichen. Grundpreis" in dialog.about.text()
