"""Sentences for refusals, troubles and the history: one for each code, complete and plain."""

import re
import string
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import ClassVar

import pytest

from seatdesk.controllers.imports.plan.plan_subscriptions import WHY_NO_PRICE, WHY_NOT
from seatdesk.controllers.imports.plan.subscription_differences import WHY_NOT_TAKEN
from seatdesk.controllers.messages.history_lines import BECAUSE, LINES, describe
from seatdesk.controllers.messages.refusal_templates import TEMPLATES
from seatdesk.controllers.messages.sentences import PLURALS, WORDS, listed, sentence
from seatdesk.controllers.messages.verification_report import FINDINGS
from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.recorded_invoice import RecordedInvoice
from seatdesk.domain.account.terms_and_prices import Bought, RenewalPrice, TierChanged
from seatdesk.domain.changes.kinds.account_changes import (
    ChangeRates,
    OpenAccount,
    PutPreset,
    PutPriceBook,
    SetPolicies,
)
from seatdesk.domain.changes.kinds.planning_changes import (
    PutExemption,
    PutHeadcount,
    PutScenario,
    RecordInvoice,
)
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    CancelTier,
    ScheduleRemoval,
    ScheduleTerms,
    ScheduleTier,
    SetAutoRenew,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.seat_changes import (
    Assign,
    DateSeats,
    PlanSeats,
    Transfer,
    Unassign,
)
from seatdesk.domain.changes.kinds.term_changes import (
    AddSubscription,
    Buy,
    ChangeTier,
    EditSubscription,
    RemoveSubscription,
    Renew,
    StartPurchase,
    Withdraw,
)
from seatdesk.domain.changes.kinds.user_record_changes import (
    ActivityDay,
    AddUsers,
    AliasEdit,
    CompleteFacts,
    EditUsers,
    FieldEdit,
    ObserveActivity,
    SetAccess,
    SetAliases,
    SetStatus,
    WithdrawUsers,
)
from seatdesk.domain.choices import Billing, Commitment, Status
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.headcount.kept_headcount import keep_headcount
from seatdesk.domain.import_preset import ImportPreset
from seatdesk.domain.refusals import Code, refuse
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import RemoveStep
from seatdesk.domain.seat_age import SeatsSince
from seatdesk.exchange import price_book_files, unreadable
from seatdesk.exchange.people import problems
from seatdesk.exchange.question import SENTENCES as QUESTIONS
from seatdesk.store import errors
from tests.factories import SALES, TODAY, make_rates, make_subscription, make_user

EURO = Rate(base="EUR", quote="USD", on=date(2026, 1, 1), rate=Decimal("1.10"))
BOOK = PriceBook("ours", "Ours", "", ())
PRESET = ImportPreset("Hub", "email", "people", "people", "{}", TODAY)
TIDY = Scenario(name="Tidy", edited=TODAY)
LEAVE = Exemption(user=1, product=SALES, reason="parental leave")
HIRING = keep_headcount(
    HeadcountPlan(entries=(MoveEntry(products=(SALES,), on=date(2026, 5, 4), people=2),)), TODAY
)
INVOICE = RecordedInvoice(
    dated=date(2026, 4, 1),
    number="A-17",
    currency="USD",
    net=Decimal("900.00"),
    tax=Decimal("0.00"),
    gross=Decimal("900.00"),
    difference=Decimal("90.00"),
    sha256="ab",
    recorded=TODAY,
    products=(SALES,),
)
STORE_CODES = {
    kind.code
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, errors.StoreError)
} - {"store"}


@pytest.mark.parametrize("code", [*(c.value for c in Code), *sorted(STORE_CODES)])
def test_every_refusal_and_every_trouble_has_a_sentence_that_says_what_next(code):
    templates = [text for key, text in TEMPLATES.items() if key.partition(".")[0] == code]

    assert templates
    for template in templates:
        assert template[0].isupper() or template[0] in "{“"
        assert template.endswith((".", "{question}"))
        assert len(re.findall(r"[.:;!] ", template)) >= 1, "what was refused, then what to do"


@pytest.mark.parametrize("key", TEMPLATES)
def test_templates_count_only_with_nouns_that_are_known(key):
    nouns = {spec for _, _, spec, _ in string.Formatter().parse(TEMPLATES[key]) if spec}

    assert nouns <= PLURALS.keys()


NUMBERS = frozenset(
    {
        *("additional", "assigned", "count", "least", "minimum", "most", "owned", "refused"),
        *("removable", "seats", "short", "unassigned", "included", "value", "line"),
    }
)
"""Facts that are numbers where a sentence has them."""
ONE_OF_MANY = re.compile(r"(?<![\d,.-])1 (?!is\b|as\b|was\b|does\b|has\b)[a-z]*s\b")
MANY_OF_ONE = re.compile(r"(?<![\d,.-])[02] (seat|user|row|question|day|line)\b")


@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize("key", TEMPLATES)
def test_every_template_reads_right_with_none_one_and_two(key, number):
    code, _, reason = key.partition(".")
    names = {name for _, name, _, _ in string.Formatter().parse(TEMPLATES[key]) if name}
    facts: dict[str, object] = {
        name: number if name in NUMBERS else next(iter(WORDS.get(name, {"x@y.se": ""})))
        for name in names
    }
    if reason == "undo":
        facts["undone"] = "Something"
    elif reason:
        facts["reason"] = reason

    said = sentence(Said(code, facts))

    assert not ONE_OF_MANY.search(said), said
    assert not MANY_OF_ONE.search(said), said
    assert not re.search(r"[{}…]|\(\)|  |“”", said), said


ALWAYS_MANY = {"service_accounts", "terms", "same_people", "too_many_columns", "sheet_too_large"}
COUNTS = NUMBERS | {"rows", "columns", "lines", "stored", "counted", "users", "cells", "number"}
TABLES = {
    "findings": FINDINGS,
    "history": LINES,
    "reasons": BECAUSE,
    "questions": QUESTIONS,
    "problems": problems.SENTENCES,
    "prices": price_book_files.SENTENCES,
    "files": unreadable.SENTENCES,
    "contracts": WHY_NOT,
    "prices of contracts": WHY_NO_PRICE,
    "taking": WHY_NOT_TAKEN,
}


@pytest.mark.parametrize("table", TABLES)
def test_every_other_sentence_reads_right_with_one(table):
    """What has no plural forms of its own must not need any."""
    for key, template in TABLES[table].items():
        if key in ALWAYS_MANY:
            continue
        names = {name for _, name, _, _ in string.Formatter().parse(template) if name}
        said = template.format_map({name: "1" if name in COUNTS else "X" for name in names})
        assert not ONE_OF_MANY.search(said), (key, said)


@dataclass(frozen=True)
class Said:
    """A refusal, or trouble with a file, of any code."""

    code: str
    params: dict[str, object]


def test_numbers_take_their_noun_and_days_their_form():
    short = refuse(Code.SHORT, product=SALES, short=1, owned=1200, assigned=1200)
    ending = refuse(Code.ENDING, product=SALES, renewal=TODAY)

    assert sentence(short).startswith("Sales Hub is 1 seat short: 1,200 of 1,200 seats")
    assert "01.03.2026" in sentence(ending, day=lambda day: f"{day:%d.%m.%Y}")


def test_a_template_is_translated_before_its_facts_go_in():
    german = {TEMPLATES["seat_not_held"]: "{email} hat keinen Platz in {product}."}
    refusal = refuse(Code.SEAT_NOT_HELD, email="a@x.com", product=SALES)

    assert sentence(refusal, lambda text: german.get(text, text)) == (
        "a@x.com hat keinen Platz in Sales Hub."
    )


def test_words_for_permissions_reasons_problems_and_nobody():
    lacking = refuse(
        Code.NO_PERMISSION, permissions=("add_edit_users", "modify_billing"), who="a@x.com"
    )
    csm = refuse(Code.CONTACT_CSM, product=SALES, reason="legacy")
    wrong = refuse(Code.INVALID_CONTRACT, product=SALES, field="base", value=-1, problem="negative")
    rows = refuse(Code.SOME_REFUSED, refused=2, first=csm)

    assert sentence(lacking) == (
        "a@x.com may not do this: the permissions Add & edit users + Modify billing are missing. "
        "Ask a Super Admin for them, or work as someone who has them."
    )
    assert "legacy subscription. Contact your Customer Success Manager" in sentence(csm)
    assert "“-1” (it is negative)" in sentence(wrong)
    assert "2 rows cannot be done. The first: Sales Hub cannot be changed here" in sentence(rows)
    taken = refuse(Code.SEATS_TAKEN, product=SALES, short=2, who="", when="now")
    assert "2 seats short: Someone else took seats" in sentence(taken)


def test_a_fact_that_is_missing_leaves_a_gap_and_an_unknown_code_is_named():
    class Odd:
        code = "odd"
        params: ClassVar[dict[str, object]] = {}

    assert "…" in sentence(refuse(Code.SHORT))
    assert sentence(Odd()) == "This cannot be done (odd)."


def test_lists_are_cut_when_they_get_long():
    assert listed([]) == "none"
    assert listed(["a", "b", "c", "d"]) == "a, b, c, d"
    assert listed(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"


RATES = make_rates()
CHANGES = [
    (OpenAccount("Nordlys", "USD", "UTC"), "Account Nordlys opened"),
    (SetPolicies(Policies(), Policies()), "Account policies changed"),
    (
        AddSubscription(make_subscription()),
        "Sales Hub Professional added: 5 included + 3 additional",
    ),
    (RemoveSubscription(make_subscription()), "Sales Hub Professional removed from the account"),
    (
        EditSubscription(make_subscription(), make_subscription(notice_days=3)),
        "Contract of Sales Hub corrected: days of notice",
    ),
    (Buy(SALES, Bought(TODAY, 2)), "Sales Hub: 2 additional bought, from 2026-03-01"),
    (
        Buy(SALES, Bought(TODAY, 2, order="7")),
        "Sales Hub: 2 additional bought, from 2026-03-01, order 7",
    ),
    (
        ChangeTier(SALES, TierChanged(TODAY, "Gold", RATES)),
        "Sales Hub: tier changed to Gold from 2026-03-01",
    ),
    (Withdraw(SALES, Bought(TODAY, 2)), "Sales Hub: purchase of 2 taken back"),
    (
        Withdraw(SALES, TierChanged(TODAY, "Gold", RATES)),
        "Sales Hub: change to Gold taken back",
    ),
    (
        StartPurchase(SALES, Bought(TODAY, 2, order="7")),
        "Sales Hub: 2 additional bought earlier begin to count",
    ),
    (ScheduleRemoval(SALES, 2), "Sales Hub: removal of 2 scheduled for the renewal"),
    (CancelRemoval(SALES, 2), "Sales Hub: removal of 2 cancelled"),
    (
        CancelRemoval(SALES, 2, outgrown=True),
        "Sales Hub: removal of 2 cancelled, the seats are needed",
    ),
    (
        CancelRemoval(SALES, 2, outgrown=True, because="Assign"),
        "Sales Hub: removal of 2 cancelled by this: seats were assigned",
    ),
    (
        CancelTier(SALES, "Gold", RATES, outgrown=True, because="EditSubscription"),
        "Sales Hub: change to Gold cancelled by this: the contract was corrected",
    ),
    (ScheduleTier(SALES, "Gold", RATES), "Sales Hub: change to Gold scheduled for the renewal"),
    (CancelTier(SALES, "Gold", RATES), "Sales Hub: change to Gold cancelled"),
    (
        CancelTier(SALES, "Gold", RATES, outgrown=True),
        "Sales Hub: change to Gold cancelled, it would not hold the seats",
    ),
    (
        ScheduleTerms(SALES, 24, Commitment.ANNUAL, Billing.TERM, RATES, 30),
        "Sales Hub: from the renewal annual commitment, terms of 24 months, billed once a term",
    ),
    (
        ScheduleTerms(SALES, 1, Commitment.MONTHLY, Billing.MONTHLY, RATES, 0),
        "Sales Hub: from the renewal monthly commitment, terms of one month, billed monthly",
    ),
    (
        CancelTerms(SALES, 1, Commitment.MONTHLY, Billing.MONTHLY, RATES, 0),
        "Sales Hub: other terms at the renewal cancelled",
    ),
    (
        CancelTerms(SALES, 1, Commitment.MONTHLY, Billing.MONTHLY, RATES, 0, outgrown=True),
        "Sales Hub: other terms at the renewal cancelled, they do not fit",
    ),
    (
        CancelTerms(SALES, 1, Commitment.MONTHLY, Billing.MONTHLY, RATES, 0, True, "CancelTier"),
        "Sales Hub: other terms at the renewal cancelled by this: the change of tier was cancelled",
    ),
    (
        SetRenewalPrice(SALES, RenewalPrice(rates=RATES)),
        "Sales Hub: other prices agreed from the renewal on",
    ),
    (
        SetRenewalPrice(SALES, RenewalPrice(percent=Decimal("-2.50"))),
        "Sales Hub: prices change by -2.5 % at the renewal",
    ),
    (
        SetRenewalPrice(SALES, None, RenewalPrice(rates=RATES)),
        "Sales Hub: the change of prices at the renewal taken off",
    ),
    (SetAutoRenew(SALES, on=True), "Sales Hub: auto-renewal switched on"),
    (SetAutoRenew(SALES, on=False), "Sales Hub: auto-renewal switched off"),
    (
        Renew(SALES, date(2027, 1, 1)),
        "Sales Hub: term ended, renewal of 2027-01-01 applied",
    ),
    (Assign(SALES, (1, 2)), "Sales Hub seat assigned to Ada, #2"),
    (Unassign(SALES, tuple(range(1, 9))), "Sales Hub seat unassigned from Ada, #2, #3 and 5 more"),
    (Transfer(SALES, 1, 2), "Sales Hub seat transferred from Ada to #2"),
    (AddUsers((make_user(),)), "Added Ada"),
    (WithdrawUsers((make_user(name=""),)), "Taken back: the adding of ada@example.com"),
    (EditUsers((FieldEdit(1, "cost_centre", "", "7"),)), "Changed cost centre of Ada"),
    (SetStatus((1,), Status.ACTIVE, Status.DEACTIVATED), "Ada: active → deactivated"),
    (SetStatus((1,), Status.INVITED, Status.INVITED), "Invited again: Ada"),
    (
        SetStatus((1,), Status.INVITED, Status.INVITED, ((SALES, 1),)),
        "Seats counted anew for Ada (invited)",
    ),
    (ChangeRates((), (EURO,)), "Exchange rates entered: EUR/USD 2026-01-01 1.10"),
    (ChangeRates((EURO,), ()), "Exchange rates removed: EUR/USD 2026-01-01 1.10"),
    (
        ChangeRates((EURO,), (replace(EURO, rate=Decimal("1.2")),)),
        "Exchange rates corrected: EUR/USD 2026-01-01 1.2, before EUR/USD 2026-01-01 1.10",
    ),
    (PutPriceBook("ours", None, BOOK), "Price book Ours added"),
    (PutPriceBook("ours", BOOK, replace(BOOK, note="new")), "Price book Ours changed"),
    (PutPriceBook("ours", BOOK, None), "Price book Ours removed"),
    (PutPreset(None, PRESET), "Import preset Hub kept"),
    (PutPreset(PRESET, replace(PRESET, answers="{1}")), "Import preset Hub changed"),
    (PutPreset(PRESET, replace(PRESET, name="Hubs")), "Import preset Hub renamed to Hubs"),
    (PutPreset(PRESET, None), "Import preset Hub removed"),
    (PutScenario(None, TIDY), "Scenario Tidy made"),
    (PutScenario(TIDY, replace(TIDY, note="x", name="tidy")), "Scenario Tidy renamed to tidy"),
    (PutScenario(TIDY, replace(TIDY, note="x")), "Scenario Tidy edited"),
    (
        PutScenario(TIDY, replace(TIDY, seen_length=9)),
        "Scenario Tidy compared with the account of the day: looks right",
    ),
    (PutScenario(TIDY, None), "Scenario Tidy deleted"),
    (PutExemption(None, LEAVE), "Sales Hub: Ada exempted from findings: parental leave"),
    (
        PutExemption(None, replace(LEAVE, user=2, until=date(2026, 6, 1))),
        "Sales Hub: #2 exempted from findings until 2026-06-01: parental leave",
    ),
    (
        PutExemption(LEAVE, replace(LEAVE, reason="kiosk")),
        "Sales Hub: exemption of Ada from findings changed: kiosk",
    ),
    (PutExemption(LEAVE, None), "Sales Hub: Ada no longer exempted from findings"),
    (PutHeadcount(None, HIRING), "Head-count plan made, entries: 1"),
    (
        PutHeadcount(HIRING, replace(HIRING, edited=date(2026, 6, 1))),
        "Head-count plan edited, entries: 1",
    ),
    (PutHeadcount(HIRING, None), "Head-count plan deleted"),
    (RecordInvoice(None, INVOICE), "Invoice A-17 of 2026-04-01 accepted: 900.00 USD"),
    (
        RecordInvoice(INVOICE, replace(INVOICE, sha256="cd")),
        "Invoice A-17 of 2026-04-01 accepted again: 900.00 USD",
    ),
    (RecordInvoice(INVOICE, None), "Invoice A-17 of 2026-04-01 no longer accepted"),
    (
        RecordInvoice(None, replace(INVOICE, number="")),
        "Invoice of 2026-04-01 accepted: 900.00 USD",
    ),
    (
        RecordInvoice(replace(INVOICE, number=""), replace(INVOICE, number="", sha256="cd")),
        "Invoice of 2026-04-01 accepted again: 900.00 USD",
    ),
    (
        RecordInvoice(replace(INVOICE, number=""), None),
        "Invoice of 2026-04-01 no longer accepted",
    ),
    (PlanSeats(SALES, 3), "Sales Hub: 3 more people without a name hold a seat"),
    (PlanSeats(SALES, -2), "Sales Hub: 2 fewer people without a name hold a seat"),
    (
        DateSeats(
            SALES,
            (SeatsSince(date(2026, 3, 1), known=False, users=(1,)),),
            (SeatsSince(date(2025, 5, 1), users=(1,)),),
        ),
        "Sales Hub: since when the seat is held noted for Ada",
    ),
    (
        ObserveActivity(
            (ActivityDay(None, ((1, 2),)),), (ActivityDay(date(2026, 3, 1), ((1, 2),)),)
        ),
        "Use observed until 2026-03-01, as it was known: Ada, #2",
    ),
    (
        CompleteFacts(),
        "Newer version: what is known of use and of the age of seats completed",
    ),
    (
        SetAliases((AliasEdit(1, (), ("a@x.com",)), AliasEdit(2, (), ("b@x.com",)))),
        "Other addresses of Ada, #2: a@x.com, b@x.com",
    ),
    (SetAliases((AliasEdit(1, ("a@x.com",), ()),)), "Other addresses of Ada removed"),
    (SetAccess(SALES, (1,), on=True), "Sales Hub access given to Ada"),
    (SetAccess(SALES, (1,), on=False), "Sales Hub access taken from Ada"),
]


@pytest.mark.parametrize(("change", "line"), CHANGES, ids=[line for _, line in CHANGES])
def test_h1_every_change_reads_as_a_line(change, line):
    assert describe(change, {1: "Ada"}) == line


def test_e1_10_what_is_seen_of_a_step_is_no_edit_of_it():
    step = RemoveStep(on=TODAY, product=SALES, seats=1)
    before = replace(TIDY, steps=(replace(step, seen="applies"),))
    after = replace(TIDY, steps=(replace(step, seen="refused"),), seen_length=9)
    assert describe(PutScenario(before, after), {}).endswith("looks right")
    assert describe(PutScenario(before, replace(after, note="x")), {}) == "Scenario Tidy edited"


def test_h1_an_exemption_of_nobody_has_no_line():
    with pytest.raises(ValueError, match="PutExemption"):
        describe(PutExemption(None, None), {})


def test_h1_no_line_is_left_untested():
    assert len(CHANGES) == len(LINES)


def test_d10_all_who_still_hold_a_seat_are_counted_though_few_are_named():
    named = tuple(f"user{n}@x.se" for n in range(20))
    refusal = refuse(Code.HOLDERS_LEFT, product="P", assigned=22, holders=named, reason="named")

    assert "22 seats are still assigned (user0@x.se, user1@x.se, user2@x.se and 19 more)" in (
        sentence(refusal)
    )
    one = refuse(Code.HOLDERS_LEFT, product="P", assigned=1, holders=("a@x.se",), reason="named")
    assert "1 seat is still assigned (a@x.se)." in sentence(one)


def test_e7_1_a_range_that_ends_on_the_day_it_begins_does_not_end_before_it():
    for end in (date(2026, 3, 1), date(2026, 2, 1)):
        facts = {"reason": "no_days", "start": date(2026, 3, 1), "end": end}
        said = sentence(refuse(Code.OUT_OF_SPAN, **facts))
        assert said == (
            f"There is no day from 2026-03-01 up to {end}, which is no part of the range. "
            "Choose an end after its first day."
        )


def test_e8_3_a_line_without_a_product_asks_for_the_product_of_such_lines():
    facts = {"reason": "whose", "line": 2, "text": "users", "known": ("Hub", "Other")}
    said = sentence(refuse(Code.NO_INVOICE, **facts))
    assert said.endswith("Say of which product such lines are.")
