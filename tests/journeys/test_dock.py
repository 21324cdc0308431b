"""The billing overview as a person meets it: what matters first, and all of it of one moment."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.ui.text.number_format import day, money
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.window.context import BILLING, SEATS
from tests.journeys.conftest import RENEWAL, SALES, SERVICE, contract, make_workspace


@pytest.fixture
def two(tmp_path: Path, open_window):
    """Sales Hub leaves 2 seats free of which 1 is asked to go; Service Hub has a longer notice."""
    path = tmp_path / "two.seatdesk"
    sales = contract(removal=Removal(1, RENEWAL))
    service = contract(SERVICE, notice_days=60)
    make_workspace(path, contracts=(sales, service), holders={SALES: 3, SERVICE: 5})
    person = open_window(path)
    person.until(lambda: saved(person) == euros(1080))
    return person


def euros(amount):
    return money(Decimal(amount), "EUR")


def saved(person):
    """The sum, once it is no longer that of before."""
    amount = person.window.overview.savings.amount
    return amount.text() if amount.isEnabled() else ""


def texts(person, product=SALES):
    card = person.window.overview.cards[product]
    return {link.accessibleName(): link.text() for link in card.findChildren(AmountLink)}


def test_e3_14_the_sum_leads_and_the_next_last_day_names_its_product(two):
    """Of 5 seats 3 are held and 1 leaves: one more can be saved, 90 x 12."""
    card = two.window.overview.savings
    assert (
        card.deadline.text()
        == f"Next last day to act: {day(date(2026, 12, 31))} (39 days left) · Service Hub"
    )
    assert list(two.window.overview.cards) == [SERVICE, SALES]
    link = card.amount.button
    link.click()
    two.until(lambda: [d for d in two.window.children() if d.inherits("QDialog")])


def test_s3_while_there_is_a_draft_all_of_it_is_the_drafts(two):
    before = texts(two)
    for name in ("Dan Falk", "Eva Gren"):
        two.tick(name)
    dock = two.window.overview
    two.until(dock.cards[SALES].pending.isHidden)  # the draft needs the seat that was to leave
    two.until(lambda: saved(two) == euros(0))
    assert dock.savings.accessibleName() == "Can be saved, with the changes not saved"
    assert not [name for name in texts(two) if name.startswith("Saved a year")]
    two.press("Discard")
    two.until(lambda: saved(two) == euros(1080))
    assert dock.savings.accessibleName() == "Can be saved"
    assert texts(two) == before
    assert dock.cards[SALES].pending.isVisible()


def test_s3_a_seat_taken_in_the_draft_can_be_saved_in_it(two):
    two.tick("Anna Berg")
    two.until(lambda: saved(two) == euros(2160))
    two.press("Save")
    two.until(lambda: not two.session.draft.dirty)
    two.settle()
    two.until(lambda: saved(two) == euros(2160))


def test_d4_the_dock_gives_way_to_the_page_that_shows_the_same(two):
    two.window.show_page(BILLING)
    two.settle()
    assert not two.window.overview.isVisible()
    page = two.window.stack.currentWidget()
    assert page.savings.amount.text() == euros(1080)
    assert list(page.subscriptions.groups) == [SERVICE, SALES]
    group = page.subscriptions.groups[SALES]
    assert group.removal.text == two.window.overview.cards[SALES].pending.text
    assert not group.details.isVisible()
    two.press("Cancel downgrade request", group)
    two.until(group.removal.isHidden)
    two.until(lambda: page.savings.amount.text() == euros(2160))
    two.window.show_page(SEATS)
    assert two.window.overview.isVisible()


def test_details_that_were_opened_stay_open_when_the_page_is_read_again(two):
    two.window.show_page(BILLING)
    two.settle()
    groups = two.window.stack.currentWidget().subscriptions.groups
    groups[SALES].summary.arrow.click()
    two.session.refresh()
    two.settle()
    assert groups[SALES].details.isVisible()
    assert not groups[SERVICE].details.isVisible()
    assert groups[SALES].summary.arrow.accessibleName().startswith("Hide the details of Sales Hub")
