"""A vendor's invoice beside ours: our own is the same, and differences add up and are explained."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.controllers.messages.planning.reconciliation_texts import reason_text, vendor_letter
from seatdesk.controllers.messages.sentences import CONVENTIONS, ROUNDINGS
from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.account.terms_and_prices import Bought, SeatPrice, SeatTier
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.charges.formula import minor_of
from seatdesk.domain.charges.invoicing import term_invoices
from seatdesk.domain.choices import (
    SUBSCRIPTION_CONVENTIONS,
    Charge,
    Commitment,
    Convention,
    PriceModel,
    Rounding,
)
from seatdesk.domain.reconciliation.difference_reasons import (
    DifferenceReason,
    OfferedRates,
    ReasonCode,
)
from seatdesk.domain.reconciliation.our_charges import charges_of, our_invoices
from seatdesk.domain.reconciliation.reconciliation import (
    LineStatus,
    Reconciliation,
    reconcile,
)
from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind, VendorInvoice, VendorLine
from seatdesk.domain.refusals import Code, Refusal
from tests.domain.company import RENEWAL, SALES, account, done, lives, sales
from tests.factories import make_rates

DAY = timedelta(days=1)
APRIL = date(2026, 4, 1)


def copied(invoice, *, last_day=False, words=True):
    """A vendor's invoice that says what ours says."""
    lines = []
    for row, charge in enumerate(charges_of(invoice), 1):
        start, end = charge.span
        spans = charge.line is not None and start < end
        last = end - DAY if last_day else end
        lines.append(
            VendorLine(
                row=row,
                description=charge.kind.value,
                amount=Decimal(charge.minor).scaleb(-2),
                product="" if charge.line is None else charge.product,
                kind=charge.kind if words or charge.line is None else None,
                first=start if spans else None,
                last=last if spans else None,
            )
        )
    return VendorInvoice(lines=tuple(lines), currency=invoice.currency)


def compared(of, vendor, day, **more):
    found = reconcile(of, vendor, day, **more)
    assert isinstance(found, Reconciliation)
    return found


def bought(seats=2, on=date(2026, 3, 10), **fields):
    """The account after a purchase inside a period, as of that day."""
    before = replace(account(sales(additional=4, **fields)), as_of=on)
    return done(before, Buy(SALES, Bought(on, seats)))


def prorated(of, **changed):
    """The invoice of April as the vendor would write it with the purchase's line changed."""
    (invoice,) = (
        one for one in term_invoices(of.subscriptions[0], of.policies) if one.date == APRIL
    )
    vendor = copied(invoice)
    lines = [
        replace(line, **changed) if line.kind is ChargeKind.PRORATED else line
        for line in vendor.lines
    ]
    return replace(vendor, lines=tuple(lines)), invoice


@settings(max_examples=60, deadline=None)
@given(lives(), st.booleans())
def test_e8_3_our_own_invoice_is_the_same_in_every_line(life, last_day):
    _, of, _ = life
    for subscription in of.subscriptions:
        if subscription.currency != "USD":
            continue
        for invoice in term_invoices(subscription, of.policies)[:4]:
            alone = replace(of, subscriptions=(subscription,))
            found = compared(alone, copied(invoice, last_day=last_day), invoice.date)
            assert {line.status for line in found.lines} <= {LineStatus.SAME}
            assert (found.difference, found.explained) == (0, 0)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.builds(
            VendorLine,
            row=st.integers(1, 99),
            description=st.just("x"),
            amount=st.decimals(-500, 500, places=2),
            product=st.sampled_from([SALES, "Other"]),
            kind=st.sampled_from([None, *ChargeKind]),
            quantity=st.none() | st.integers(0, 9).map(Decimal),
            first=st.sampled_from([None, APRIL, date(2026, 3, 10)]),
        ),
        max_size=8,
    ),
    st.decimals(0, 50, places=2),
)
def test_e8_6_the_difference_is_the_sum_of_the_lines(lines, tolerance):
    found = compared(bought(), VendorInvoice(lines=tuple(lines)), APRIL, tolerance=tolerance)
    assert sum(len(line.pair.vendor) for line in found.lines) == len(lines)
    assert found.difference == found.theirs_total.gross - found.our_total.gross
    for line in found.lines:
        if line.status is LineStatus.DIFFERS:
            assert line.reasons
            first = line.reasons[0].code
            alone = first is not ReasonCode.QUANTITY
            assert not alone or line.reasons[0].minor == line.minor


@pytest.mark.parametrize("convention", SUBSCRIPTION_CONVENTIONS)
def test_e8_5_every_convention_is_found(convention):
    """What the engine makes by another convention is explained by it, and by all that are equal."""
    of = bought()
    other = replace(of, subscriptions=(replace(of.subscriptions[0], convention=convention),))
    (theirs,) = (
        one for one in term_invoices(other.subscriptions[0], of.policies) if one.date == APRIL
    )
    found = compared(of, copied(theirs), APRIL)
    (line,) = (one for one in found.lines if one.pair.ours[0].kind is ChargeKind.PRORATED)
    if line.minor:
        assert line.reasons[0].code is ReasonCode.CONVENTION
        assert convention in line.reasons[0].conventions
        assert line.reasons[0].minor == line.minor
        for named in line.reasons[0].conventions:
            charge = line.pair.ours[0].seats
            part = replace(charge.part, convention=named)
            assert minor_of(replace(charge, part=part), 2) == line.pair.vendor[0].minor
    else:
        assert line.status is LineStatus.SAME


def reasons_of(of, vendor, **more):
    found = compared(of, vendor, APRIL, **more)
    return next(line for line in found.lines if line.status is LineStatus.DIFFERS).reasons


def test_e8_5_another_number_of_seats_measured_in_another_way():
    """Three seats, whole: 3 x 90; ours are two for 22 of 31 days."""
    vendor, _ = prorated(bought(), amount=Decimal("270.00"), quantity=Decimal(3))
    quantity, convention = reasons_of(bought(), vendor)[:2]
    assert quantity.code is ReasonCode.QUANTITY
    assert quantity.minor == 19161 - 12774  # 3 and 2 x 90 x 22/31
    assert convention.code is ReasonCode.CONVENTION
    assert set(convention.conventions) == {Convention.WHOLE_MONTHS, Convention.FULL}
    assert quantity.minor + convention.minor == 27000 - 12774


@pytest.mark.parametrize(
    ("amount", "code", "facts"),
    [
        ("121.94", ReasonCode.CHANGE_DAY, {"on": date(2026, 3, 11)}),  # 2 x 90 x 21/31
        ("133.55", ReasonCode.CHANGE_DAY, {"on": date(2026, 3, 9)}),  # 2 x 90 x 23/31
        ("127.76", ReasonCode.ROUNDING, {"rounding": None}),
        ("114.97", ReasonCode.DISCOUNT, {"percent": 10}),  # 127.74 x 0.9
        ("153.29", ReasonCode.TAX, {"percent": Decimal(20)}),  # 127.74 x 1.2
        (
            "85.16",
            ReasonCode.PRICE_LIST,
            {"tier": "Starter", "commitment": "monthly"},
        ),  # 2 x 60 x 22/31
    ],
)
def test_e8_5_one_thing_changed_explains_the_amount(amount, code, facts):
    vendor, _ = prorated(bought(), amount=Decimal(amount))
    rates = make_rates(seat="60")
    offers = {SALES: [OfferedRates("Starter", Commitment.MONTHLY, "List", APRIL, rates)]}
    reason = reasons_of(bought(), vendor, offers=offers)[0]
    assert (reason.code, {key: reason.facts[key] for key in facts}) == (code, facts)


def test_e8_5_another_currency_is_told_with_a_rate_of_the_table_or_the_one_it_implies():
    of = bought()
    rate = Rate(base="USD", quote="EUR", on=date(2026, 3, 1), rate=Decimal("0.5"), source="bank")
    vendor, _ = prorated(of, amount=Decimal("63.87"))
    vendor = replace(vendor, currency="EUR")
    (reason,) = (
        one for one in reasons_of(replace(of, rates=(rate,)), vendor) if one.code == "currency"
    )
    assert (reason.facts["rate"], reason.facts.get("implied")) == (Decimal("0.5"), None)
    (reason,) = (one for one in reasons_of(of, vendor) if one.code == "currency")
    assert (reason.facts["rate"], reason.facts["implied"]) == (Decimal("0.500000"), True)


def test_e8_5_the_same_numbers_of_another_currency_are_pointed_out():
    of = bought()
    lines = compared(of, replace(prorated(of)[0], currency="EUR"), APRIL).lines
    same = [one for one in lines if one.status is LineStatus.SAME]
    told = [reason for one in same for reason in one.reasons if reason.code == "currency"]
    assert same
    assert {(one.minor, one.facts["rate"]) for one in told} == {(0, Decimal(1))}
    assert len(told) == len(same)


def test_e8_2_the_invoice_of_the_day_or_the_nearest_within_ten_days():
    of = account(sales())
    for offset, expected in ((0, True), (10, True), (11, False), (-10, True)):
        found = our_invoices(of, APRIL + offset * DAY, of.subscriptions, {SALES})
        assert [one.date for one in found.chosen] == ([APRIL] if expected else [])
    assert our_invoices(of, APRIL + DAY, of.subscriptions, ()).chosen == ()


def test_e8_2_invoices_of_the_last_term_are_known():
    later, _ = bring_forward(account(sales()), RENEWAL + DAY)
    found = our_invoices(later, date(2026, 12, 1), later.subscriptions, {SALES})
    assert [one.date for one in found.chosen] == [date(2026, 12, 1)]


def test_e8_3_a_line_without_a_product_is_of_the_only_contract_or_asked():
    of = account(sales())
    line = VendorLine(row=3, description="Users", amount=Decimal(270), kind=ChargeKind.SEATS)
    found = compared(of, VendorInvoice(lines=(line,)), APRIL)
    assert found.lines[0].status is LineStatus.SAME
    two = replace(of, subscriptions=(*of.subscriptions, sales(product="Other")))
    refused = reconcile(two, VendorInvoice(lines=(line,)), APRIL)
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.params["line"]) == (Code.NO_INVOICE, 3)
    assert compared(two, VendorInvoice(lines=(line,)), APRIL, product=SALES).difference


def test_e8_4_a_difference_within_the_tolerance_is_let_pass():
    vendor, _ = prorated(bought(), amount=Decimal("127.80"))
    found = compared(bought(), vendor, APRIL, tolerance=Decimal("0.06"))
    assert [line.minor for line in found.lines if line.status is LineStatus.TOLERATED] == [6]
    assert found.explained == found.difference == 6


def test_e8_5_what_nothing_explains_is_said():
    vendor, _ = prorated(bought(), amount=Decimal("131.37"))
    assert [one.code for one in reasons_of(bought(), vendor)] == [ReasonCode.UNEXPLAINED]


def test_e8_5_a_charge_of_the_other_rounding():
    of = bought(1, date(2026, 3, 11), rounding=Rounding.DOWN, charge=Charge.NEXT_INVOICE)
    (reason, *_) = reasons_of(of, prorated(of, amount=Decimal("60.97"))[0])
    assert (reason.code, reason.facts["rounding"]) == (ReasonCode.ROUNDING, Rounding.HALF_UP)


def test_e8_5_a_number_of_seats_that_no_price_reaches_is_not_explained_by_it():
    ending = SeatPrice((SeatTier(8, Decimal(90)),), PriceModel.GRADUATED)
    of = account(sales(rates=replace(make_rates(), seat=ending)))
    line = VendorLine(
        row=1, description="x", amount=Decimal("999.00"), product=SALES, kind=ChargeKind.SEATS,
        quantity=Decimal(20), first=APRIL, last=date(2026, 4, 30),
    )  # fmt: skip
    found = compared(of, VendorInvoice(lines=(line,)), APRIL)
    (told,) = (one for one in found.lines if one.status is LineStatus.DIFFERS)
    assert [one.code for one in told.reasons] == [ReasonCode.UNEXPLAINED]


def test_e8_5_tax_is_rounded_as_the_account_rounds():
    """Down: 19 % of 450.29 is 85.5551, so 85.55."""
    policies = replace(Policies(), tax_percent=Decimal(19), rounding=Rounding.DOWN)
    of = replace(account(sales(additional=0)), policies=policies)
    lines = (
        VendorLine(row=1, description="b", amount=Decimal("450.29"), product=SALES,
                   kind=ChargeKind.BASE, first=APRIL, last=date(2026, 4, 30)),
        VendorLine(row=2, description="t", amount=Decimal("85.55"), kind=ChargeKind.TAX),
    )  # fmt: skip
    found = compared(of, VendorInvoice(lines=lines), APRIL)
    reason = found.lines[1].reasons[0]
    assert (reason.code, reason.facts.get("follows")) == (ReasonCode.TAX, True)


def test_e8_5_an_amount_with_the_other_sign_is_charged_instead_of_credited():
    vendor, _ = prorated(bought(), amount=Decimal("-127.74"))
    reasons = reasons_of(bought(), vendor)
    assert [(one.code, one.facts.get("credited")) for one in reasons] == [(ReasonCode.SIGN, False)]
    assert reasons[0].minor == -2 * 12774


def test_e8_2_a_line_that_differs_says_when_ours_is_of_another_day():
    """The reason of the difference first; then the day, which explains nothing of it."""
    vendor, _ = prorated(bought(), amount=Decimal("114.97"))
    found = compared(bought(), vendor, APRIL + 3 * DAY)
    (line,) = (one for one in found.lines if one.status is LineStatus.DIFFERS)
    assert [one.code for one in line.reasons] == [ReasonCode.DISCOUNT, ReasonCode.TIMING]
    assert [one.minor for one in line.reasons] == [line.minor, 0]
    vendor, _ = prorated(bought(), amount=Decimal("131.37"))
    found = compared(bought(), vendor, APRIL + 3 * DAY)
    (line,) = (one for one in found.lines if one.status is LineStatus.DIFFERS)
    assert [one.code for one in line.reasons] == [ReasonCode.UNEXPLAINED, ReasonCode.TIMING]
    assert not line.explained


def test_e8_3_a_line_that_costs_nothing_takes_no_charge_from_another():
    lines = tuple(
        VendorLine(row=row, description="seats", amount=amount, product=SALES,
                   kind=ChargeKind.SEATS, first=APRIL, last=date(2026, 4, 30))
        for row, amount in ((1, Decimal(0)), (2, Decimal(99)))
    )  # fmt: skip
    found = compared(account(sales()), VendorInvoice(lines=lines), APRIL)
    free, charged = (one for one in found.lines if one.pair.vendor)
    assert (free.status, charged.status) == (LineStatus.UNEXPECTED, LineStatus.DIFFERS)


def seats_line(row, **said):
    """The line of April's three additional seats, as the vendor writes it."""
    usual = VendorLine(
        row=row, description="users", amount=Decimal(270), product=SALES,
        kind=ChargeKind.SEATS, first=APRIL, last=date(2026, 4, 30),
    )  # fmt: skip
    return replace(usual, **said)


def test_e8_3_the_product_that_is_given_is_that_of_the_lines_that_name_none():
    """One line says no product, the others name two: nothing of either becomes unexpected."""
    of = account(sales())
    two = replace(of, subscriptions=(*of.subscriptions, sales(product="Other")))
    lines = [*copied(ours(two, SALES)).lines, *copied(ours(two, "Other")).lines]
    unnamed = next(n for n, line in enumerate(lines) if line.kind is ChargeKind.SEATS)
    lines[unnamed] = replace(lines[unnamed], product="")
    vendor = VendorInvoice(lines=tuple(lines), currency="USD")
    assert isinstance(reconcile(two, vendor, APRIL), Refusal)
    found = compared(two, vendor, APRIL, product=SALES)
    assert {line.status for line in found.lines} == {LineStatus.SAME}
    assert set(found.products) == {SALES, "Other"}
    wrong = compared(two, vendor, APRIL, product="Other")
    assert {line.status for line in wrong.lines} > {LineStatus.SAME}


def ours(of, product):
    """April's invoice of a product."""
    invoices = term_invoices(of.find(product), of.policies)
    return next(one for one in invoices if one.date == APRIL)


def test_e8_4_a_line_of_another_month_with_our_amount_is_the_same_and_pointed_out():
    march = {"first": date(2026, 3, 1), "last": date(2026, 3, 31)}
    line = seats_line(1, **march)
    found = compared(account(sales()), VendorInvoice(lines=(line,)), APRIL)
    assert found.lines[0].status is LineStatus.SAME
    stands, days = found.lines[0].reasons
    assert (stands.code, stands.minor, stands.facts) == (
        ReasonCode.TIMING, 0, {"on": date(2026, 3, 1)},
    )  # fmt: skip
    assert (days.code, days.minor) == (ReasonCode.TIMING, 0)
    assert days.facts == march | {"start": APRIL, "end": date(2026, 4, 30)}
    assert reason_text(days) == (
        "the vendor's days are 2026-03-01 to 2026-03-31, ours 2026-04-01 to 2026-04-30"
    )
    only = replace(line, last=None)
    found = compared(account(sales()), VendorInvoice(lines=(only,)), APRIL)
    assert reason_text(found.lines[0].reasons[-1]).startswith(
        "the vendor's days begin on 2026-03-01,"
    )


def test_e8_4_the_days_over_an_invoice_say_nothing_of_a_part_of_a_period():
    """Seats bought on 10 March are on April's invoice, over which April stands."""
    days = {"first": APRIL, "last": date(2026, 4, 30)}
    for own, told in ((False, 0), (True, 1)):
        vendor, _ = prorated(bought(), own_days=own, **days)
        found = compared(bought(), vendor, APRIL)
        (line,) = (one for one in found.lines if one.pair.ours[0].kind is ChargeKind.PRORATED)
        assert (line.status, len(line.reasons)) == (LineStatus.SAME, told)
    march = seats_line(1, first=date(2026, 3, 1), last=date(2026, 3, 31), own_days=False)
    found = compared(account(sales()), VendorInvoice(lines=(march,)), APRIL)
    assert len(found.lines[0].reasons) == 2


@pytest.mark.parametrize("last", [date(2026, 4, 30), date(2026, 5, 1), None])
def test_e8_4_a_line_of_our_days_is_not_pointed_out(last):
    found = compared(account(sales()), VendorInvoice(lines=(seats_line(1, last=last),)), APRIL)
    assert found.lines[0].reasons == ()


def test_e8_5_timing_names_the_invoice_for_the_days_of_the_line():
    """Every month costs the same: the days tell which is meant; without them the nearest."""
    june = seats_line(2, first=date(2026, 6, 1), last=date(2026, 6, 30))
    lines = (seats_line(1), june, seats_line(3, first=None, last=None))
    found = compared(account(sales()), VendorInvoice(lines=lines), APRIL)
    on = [[one.facts["on"] for one in line.reasons] for line in found.lines[1:3]]
    assert on == [[date(2026, 6, 1)], [date(2026, 5, 1)]]
    never = seats_line(2, first=date(2031, 6, 1), last=date(2031, 6, 30))
    found = compared(account(sales()), VendorInvoice(lines=(seats_line(1), never)), APRIL)
    assert found.lines[1].reasons == ()


def test_e8_5_timing_takes_no_base_price_for_seats_nor_seats_for_a_base_price():
    """May's invoice has a base price of 450.00 and seats of 270.00, both for all of May."""
    may = {"first": date(2026, 5, 1), "last": date(2026, 5, 31)}
    kinds = {Decimal(450): ChargeKind.BASE, Decimal(270): ChargeKind.SEATS}
    for amount, own in kinds.items():
        for kind in (*kinds.values(), None):
            stray = seats_line(2, amount=amount, kind=kind, **may)
            lines = (seats_line(1), replace(seats_line(3), amount=Decimal(450),
                                            kind=ChargeKind.BASE), stray)  # fmt: skip
            found = compared(account(sales()), VendorInvoice(lines=lines), APRIL)
            on = [one.facts.get("on") for line in found.lines[2:3] for one in line.reasons]
            assert on == ([date(2026, 5, 1)] if kind in {own, None} else []), (amount, kind)


def test_e8_5_a_tax_rate_is_not_guessed_where_the_quantity_explains_all():
    """21 seats instead of 20 are five per cent more, and nothing else."""
    more = seats_line(1, amount=Decimal(1890), quantity=Decimal(21), unit_price=Decimal(90))
    found = compared(account(sales(additional=20)), VendorInvoice(lines=(more,)), APRIL)
    assert [one.code for one in found.lines[0].reasons] == [ReasonCode.QUANTITY]
    with_tax = replace(more, quantity=Decimal(20), unit_price=None)
    found = compared(account(sales(additional=20)), VendorInvoice(lines=(with_tax,)), APRIL)
    (reason,) = found.lines[0].reasons
    assert (reason.code, reason.facts["percent"]) == (ReasonCode.TAX, 5)


def test_e8_5_conventions_and_roundings_are_said_in_words():
    by = (Convention.WHOLE_MONTHS, Convention.FULL)
    said = reason_text(DifferenceReason(ReasonCode.CONVENTION, 1, {}, by))
    assert said.endswith(": a started month counts whole; full price, no proration")
    for convention in SUBSCRIPTION_CONVENTIONS:
        text = reason_text(DifferenceReason(ReasonCode.CONVENTION, 1, {}, (convention,)))
        assert text == f"measured by another convention: {CONVENTIONS[convention.value]}"
    for rounding in Rounding:
        text = reason_text(DifferenceReason(ReasonCode.ROUNDING, 1, {"rounding": rounding}))
        assert text == f"rounded in another way: {ROUNDINGS[rounding.value]}"


def test_e8_6_the_letter_gives_the_reason_and_not_what_would_explain_it_otherwise():
    """Three seats instead of four are a quarter less, too."""
    less = seats_line(1, quantity=Decimal(3), unit_price=Decimal(90))
    found = compared(account(sales(additional=4)), VendorInvoice(lines=(less,)), APRIL)
    assert [one.code for one in found.lines[0].reasons] == ["quantity", "discount"]
    assert "(the vendor charges 3 instead of 4)." in vendor_letter(found)
