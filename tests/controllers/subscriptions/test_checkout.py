"""Use cases of the checkout: quotes, purchases, seats that are paid for already."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from seatdesk.controllers.subscriptions.checkout import CHOICE, MOST_OFFERED, Reclaim
from seatdesk.domain.account.terms_and_prices import SeatPrice, SeatTier
from seatdesk.domain.choices import Activity, PriceModel, UserKind
from seatdesk.domain.findings.finding import Certainty, Reason
from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.exchange.price_book_files import shipped_books
from seatdesk.store.read_models.seat_findings import SeatFindings
from tests.controllers.asserts import (
    GONE,
    code,
    hold_deactivated,
    pool,
    seats_of,
    value,
    verified,
)
from tests.factories import (
    SALES,
    SERVICE,
    furnish,
    make_rates,
    make_subscription,
    make_users,
)


def edits(product, *users):
    return [SeatEdit(user, product, seated=True) for user in users]


def test_c1_the_quote_shows_everything_before_anything_is_bought(workspace, clock):
    clock.day = date(2026, 3, 16)

    (quote,) = value(workspace.checkout.quote({SALES: 2}))

    # 16 of March's 31 days are left
    prorated = Decimal("92.90")
    assert quote.due_now == 0
    assert quote.lines[0].amount == prorated
    assert (quote.next_invoice_before, quote.next_invoice_after) == (720, 900 + prorated)
    assert quote.next_invoice_date == date(2026, 4, 1)
    assert quote.to_renewal == prorated + 9 * 180
    assert (quote.next_term_before, quote.next_term) == (8640, 10800)
    assert (quote.current.additional, quote.after.additional) == (3, 5)
    assert pool(workspace) == (0, 8)


def test_c1_a_purchase_may_start_later(workspace, clock):
    value(workspace.checkout.purchase({SALES: 2}, date(2026, 6, 1)))

    assert pool(workspace) == (0, 8)
    assert code(workspace.checkout.purchase({SALES: 1}, date(2026, 2, 28))) == "in_the_past"
    assert code(workspace.checkout.purchase({SALES: 1}, date(2027, 1, 1))) == "after_renewal"
    clock.day = date(2026, 6, 1)
    assert pool(workspace) == (0, 10)
    value(workspace.seats.assign(SALES, range(1, 11)))
    assert verified(workspace)


@pytest.mark.parametrize("seats", [0, -1, 1_000_000, 10**15])
def test_c1_impossible_numbers_are_refused(workspace, seats):
    assert code(workspace.checkout.purchase({SALES: seats})) == "quantity"
    assert code(workspace.checkout.quote({SALES: seats})) == "quantity"


def seen(workspace, user, last, until):
    """The last use of a user, as a source of a day said it."""
    value(workspace.users.edit(user, last_active=last, activity_as_of=until))


def test_c2_what_is_paid_for_already_is_offered_first(workspace, clock):
    value(workspace.seats.assign(SALES, [2, 3, 4, 5, 6]))
    clock.day += timedelta(100)
    hold_deactivated(workspace, 1)
    value(workspace.users.edit(2, kind=UserKind.BOT))
    seen(workspace, 3, date(2025, 12, 1), clock.day)
    value(workspace.users.edit(4, activity=Activity.NEVER, activity_as_of=clock.day))
    seen(workspace, 5, clock.day, clock.day)

    found = workspace.checkout.reclaimable({SALES: 3}).seats

    assert [(seat.user_id, seat.reason, seat.certain) for seat in found] == [
        (0, "unassigned", True),
        (1, "deactivated", True),
        (2, "bot", False),
        (3, "idle", False),
        (4, "never", False),
    ]
    assert found[0] == Reclaim(0, "", SALES, "unassigned", certain=True, seats=2)
    assert found[3].idle_days == 100


def test_c2_r3_idle_is_longer_than_the_limit_not_as_long(workspace, clock):
    value(workspace.seats.assign(SERVICE, [1, 2]))
    clock.day += timedelta(200)
    seen(workspace, 1, clock.day - timedelta(60), clock.day)
    seen(workspace, 2, clock.day - timedelta(61), clock.day)

    found = workspace.checkout.reclaimable({SERVICE: 1}).seats

    assert [seat.user_id for seat in found if seat.reason == "idle"] == [2]


def test_e3_14_the_list_at_the_checkout_never_differs_from_the_findings(workspace, clock):
    value(workspace.seats.assign(SALES, [2, 3, 4, 5, 6]))
    clock.day += timedelta(100)
    for user, kind in ((2, UserKind.BOT), (3, UserKind.GUEST), (4, UserKind.SERVICE)):
        value(workspace.users.edit(user, kind=kind))
    value(workspace.users.edit(5, left=clock.day - timedelta(1)))
    value(workspace.findings.exempt(SALES, [3], "Shared kiosk"))
    found = workspace.findings.read().pages
    rows = workspace.findings.rows(found, found.entries())
    told = [row for row in rows if row.certainty is not Certainty.UNKNOWN]

    offers = workspace.checkout.reclaimable({SALES: 1, SERVICE: 1}).seats

    told.sort(key=lambda row: row.certainty is not Certainty.CERTAIN)
    assert [(one.product, one.user_id, one.reason, one.seats) for one in offers] == [
        (row.product, row.user_id, row.reason.value, row.seats) for row in told
    ]
    assert {one.email for one in offers if one.certain} == {
        row.email for row in told if row.certainty is Certainty.CERTAIN
    }
    assert 3 not in {one.user_id for one in offers}


@pytest.fixture
def crowd(opened, database, clock):
    """5,000 holders of a Sales Hub seat and three of a Service Hub seat, all idle for 100 days."""
    last = clock.day
    clock.day += timedelta(100)
    facts = {"activity": Activity.KNOWN, "last_active": last, "activity_as_of": clock.day}
    subscriptions = make_subscription(SALES, additional=4_995), make_subscription(SERVICE)
    seated = {SALES: tuple(range(1, 5_001)), SERVICE: (7, 8, 9)}
    furnish(database, users=make_users(5_000, **facts), subscriptions=subscriptions, seated=seated)
    return opened()


@pytest.mark.parametrize(
    ("wanted", "named"), [(1, CHOICE), (60, 60), (MOST_OFFERED + 1, MOST_OFFERED)]
)
def test_c2_as_many_holders_are_named_as_are_wanted_within_bounds(crowd, wanted, named):
    found = crowd.checkout.reclaimable({SALES: wanted})

    assert len(found.named) == named
    assert (found.held, found.more) == (5_000, 5_000 - named)


def test_e3_14_those_who_are_named_are_the_first_of_the_findings(crowd):
    pages = crowd.findings.read([SALES]).pages
    first = crowd.findings.rows(pages, pages.entries()[:60])

    found = crowd.checkout.reclaimable({SALES: 60})

    assert [one.email for one in found.named] == [row.email for row in first]
    assert found.held == pages.seats_by_reason[Reason.IDLE]


def test_c2_only_those_who_are_named_are_read(crowd, monkeypatch):
    read: list[tuple[int, int]] = []
    holders = SeatFindings.holders

    def reading(self, asked, seats):
        found = holders(self, asked, seats)
        read.extend(found)
        return found

    monkeypatch.setattr(SeatFindings, "holders", reading)
    named = crowd.checkout.reclaimable({SALES: 60}).named

    assert sorted(user for user, _ in read) == sorted(one.user_id for one in named)
    assert len(read) == 60


def test_c2_no_product_takes_the_place_of_another(crowd):
    found = crowd.checkout.reclaimable({SALES: 5_000, SERVICE: 2})

    assert [one.product for one in found.named] == [SALES] * (MOST_OFFERED // 2) + [SERVICE] * 3
    assert found.held == 5_003
    (free,) = (one for one in found.seats if not one.user_id)
    assert (free.product, free.seats) == (SERVICE, 5)


def test_c2_seats_in_the_draft_are_neither_offered_nor_counted(crowd):
    first = crowd.checkout.reclaimable({SALES: 2}).named
    drafted = [SeatEdit(one.user_id, SALES, seated=False) for one in first]
    elsewhere = SeatEdit(4_000, SERVICE, seated=True)

    found = crowd.checkout.reclaimable({SALES: 2}, [*drafted, elsewhere])

    assert len(found.named) == CHOICE
    assert not {one.user_id for one in found.named} & {one.user_id for one in first}
    assert found.held == 5_000 - CHOICE


def test_c2_accepting_one_lowers_the_number_to_buy(workspace):
    value(workspace.seats.assign(SERVICE, [1]))
    hold_deactivated(workspace, 2, SERVICE)
    value(workspace.seats.assign(SERVICE, [3]))

    release = [SeatEdit(2, SERVICE, seated=False)]
    done = workspace.checkout.purchase({SERVICE: 1}, edits=edits(SERVICE, 4, 5), release=release)

    assert value(done).saved.assigned == 2
    assert pool(workspace, SERVICE) == (4, 4)
    assert seats_of(workspace, 2) == {2: ()}
    assert verified(workspace)
    value(workspace.history.reverse(done.batch))
    assert seats_of(workspace, 2) == {2: (SERVICE,)}


def test_c3_what_was_previewed_is_what_is_recorded(workspace):
    value(workspace.seats.assign(SERVICE, [1, 2, 3]))
    shown = value(workspace.checkout.quote({SERVICE: 2}, edits=edits(SERVICE, 4, 5)))

    done = value(
        workspace.checkout.purchase(
            {SERVICE: 2}, quotes=shown, edits=edits(SERVICE, 4, 5), order="PO-7", note="hiring"
        )
    )

    assert done.quotes == shown
    assert [line.amount for line in done.quotes[0].lines] == [
        line.amount for line in shown[0].lines
    ]
    assert pool(workspace, SERVICE) == (5, 5)
    term = workspace.account().subscription(SERVICE).term
    assert term.events[0].order == "PO-7"
    assert verified(workspace)


def test_c3_when_the_pool_moved_nothing_is_bought_and_the_new_quote_is_shown(workspace, opened):
    shown = value(workspace.checkout.quote({SALES: 1}))
    value(opened().checkout.purchase({SALES: 1}))

    refused = workspace.checkout.purchase({SALES: 1}, quotes=shown, edits=edits(SALES, 1))

    assert code(refused) == "quote_moved"
    assert refused.refusal.params["quotes"][0].after.additional == 5
    assert pool(workspace) == (0, 9)
    value(workspace.checkout.purchase({SALES: 1}, quotes=refused.refusal.params["quotes"]))


def test_c3_when_the_day_changed_the_price_did_too(workspace, clock):
    shown = value(workspace.checkout.quote({SALES: 1}))
    clock.day = date(2026, 3, 2)

    assert code(workspace.checkout.purchase({SALES: 1}, quotes=shown)) == "quote_moved"


def test_c3_a_removal_that_the_draft_outgrows_is_in_the_quote(workspace):
    value(workspace.downgrades.schedule(SALES, 3))
    (bare,) = value(workspace.checkout.quote({SALES: 1}))
    (whole,) = value(workspace.checkout.quote({SALES: 1}, edits=edits(SALES, *range(1, 8))))

    assert whole.next_term > bare.next_term


def test_c4_order_and_note_are_kept(workspace):
    value(workspace.checkout.purchase({SALES: 1}, order="PO-8", note="hiring"))

    (line,) = workspace.history.page(limit=1)
    assert (line.what(), line.note) == (
        "Sales Hub: 1 additional bought, from 2026-03-01, order PO-8",
        "hiring",
    )


@pytest.mark.parametrize("mark", ["legacy", "future_quote"])
def test_c5_contracts_of_the_vendors_own_people_are_refused_before_the_dialog(workspace, mark):
    value(workspace.billing.add(make_subscription("Ops Hub", **{mark: True})))

    assert workspace.checkout.check("Ops Hub").code.value == "contact_csm"
    assert workspace.checkout.check(SALES) is None
    assert workspace.checkout.check("No Hub") is None
    assert code(workspace.checkout.purchase({"Ops Hub": 1})) == "contact_csm"
    message = workspace.checkout.message_for_csm({"Ops Hub": 4})
    assert "add 4 paid users of Ops Hub Professional for Nordlys by 2026-12-31" in message


def test_c6_new_seats_end_with_the_subscription_at_the_contracts_price(workspace):
    (quote,) = value(workspace.checkout.quote({SALES: 1}))

    assert quote.lines[0].unit_price == 90
    assert quote.lines[0].source == "contract"


def test_c6_with_a_price_book_the_price_is_that_of_the_day(workspace):
    value(workspace.billing.remove(SALES))
    value(workspace.billing.add(make_subscription(SALES, price_book="hubs-2022")))

    (quote,) = value(workspace.checkout.quote({SALES: 1}))

    assert quote.lines[0].source == "Sales Hub and Service Hub 2022, 2022-01-01"
    value(workspace.checkout.purchase({SALES: 1}))
    assert workspace.account().subscription(SALES).term.events[0].unit == 90


def test_c6_a_price_in_steps_is_priced_by_the_contract(workspace):
    book = shipped_books()[0]
    steps = SeatPrice((SeatTier(5, Decimal(90)), SeatTier(None, Decimal(80))), PriceModel.GRADUATED)
    prices = tuple(replace(price, seat=steps) for price in book.prices)
    value(workspace.billing.put_price_book(replace(book, prices=prices)))
    value(workspace.billing.remove(SALES))
    rates = replace(make_rates(), seat=steps)
    value(workspace.billing.add(make_subscription(SALES, rates=rates, price_book=book.key)))

    value(workspace.checkout.purchase({SALES: 4}))

    assert workspace.account().subscription(SALES).term.events[0].unit is None
    assert workspace.billing.overview()[1].period_amount == 450 + 5 * 90 + 2 * 80


def test_c6_a_stored_book_that_cannot_be_read_is_left_out(workspace):
    with workspace.database.work() as work:
        work.price_books.put("broken", {"key": "broken"})
        work.commit()

    assert "broken" not in [book.key for book in workspace.billing.price_books()]


def test_c6_a_book_without_a_price_says_so(workspace):
    value(workspace.billing.add(make_subscription("Ops Hub", price_book="hubs-2022")))
    value(workspace.billing.add(make_subscription("Core Hub", price_book="lost")))

    assert code(workspace.checkout.quote({"Ops Hub": 1})) == "no_price"
    assert code(workspace.checkout.purchase({"Core Hub": 1})) == "unknown_price_book"


def test_a_purchase_that_does_not_cover_the_draft_is_refused_whole(workspace):
    value(workspace.seats.assign(SERVICE, [1, 2, 3]))

    refused = workspace.checkout.purchase({SERVICE: 1}, edits=edits(SERVICE, 4, 5))

    assert code(refused) == "short"
    assert pool(workspace, SERVICE) == (3, 3)
    assert code(workspace.checkout.purchase({SERVICE: 1}, edits=edits(SERVICE, GONE))) == (
        "deactivated_no_seat"
    )
    assert code(workspace.checkout.purchase({})) == "nothing_to_save"
    assert code(workspace.checkout.purchase({"No Hub": 1})) == "unknown_product"


def test_a_purchase_is_undone_while_its_seats_are_free(workspace):
    done = workspace.checkout.purchase({SALES: 2})
    value(workspace.seats.assign(SALES, range(1, 10)))

    assert code(workspace.history.reverse(done.batch)) == "short"
    value(workspace.seats.unassign(SALES, [1, 2]))
    undone = workspace.history.reverse(done.batch)
    assert pool(workspace) == (7, 8)
    value(workspace.history.reverse(undone.batch))
    assert pool(workspace) == (7, 10)
    assert verified(workspace)
