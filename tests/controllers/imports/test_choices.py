"""Choices in an import beside its people: aliases, leavers, figures of subscriptions."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.controllers.imports import controller
from seatdesk.controllers.imports.plan import possible_matches
from seatdesk.controllers.imports.plan.possible_matches import folded
from seatdesk.controllers.imports.preview_report import as_json
from seatdesk.controllers.imports.reading.import_options import ImportOptions
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice, SeatTier
from seatdesk.domain.choices import PriceModel, Status
from seatdesk.exchange.question import Options
from tests.controllers.asserts import BOSS, GONE, code, pool, seats_of, status_of, value, verified
from tests.factories import SALES, SERVICE

HEAD = "email,name,status,seats\n"
BOUGHT = "Product,Quantity,Renewal date,Edition,Price per seat per month\n"


@pytest.fixture
def write(tmp_path):
    def written(text, name="people.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        return path

    return written


@pytest.fixture
def look(workspace, write):
    def preview(text, options=None, name="people.csv"):
        return workspace.importing.preview([write(text, name)], options)

    return preview


def name_of(workspace, user, name):
    value(workspace.users.edit(user, name=name))


# -- other addresses (rule 5) ----------------------------------------------------------------------


def test_rule_5_a_person_is_found_by_another_address(workspace, look):
    value(workspace.users.edit(1, aliases=["Old.One@x.com", "other@x.com"]))
    shown = look(HEAD + "old.one@X.com,Eins,,\nuser1@example.com,,,\nnew@x.com,New,,\n")
    assert [u.email for u in shown.plan.changed] == ["user1@example.com"]
    assert shown.files[0].counts.repeated == 1
    assert "user1@example.com" not in [one.email for one in shown.plan.missing]
    done = value(workspace.importing.run(shown))
    assert (done.added, done.changed) == (1, 1)
    assert workspace.users.find("user1@example.com").name == "Eins"
    assert workspace.users.find("old.one@x.com") is None
    assert verified(workspace)


def test_rule_5_the_address_comes_before_the_alias(workspace, look):
    value(workspace.users.edit(1, aliases=["was@x.com"]))
    value(workspace.users.edit(2, email="was@x.com"))
    (changed,) = look(HEAD + "was@x.com,Zwei,,\n").plan.changed
    assert changed.user == 2


def test_aliases_are_edited_undone_and_verified(workspace):
    edited = workspace.users.edit(1, aliases=["b@x.com", "A@x.com", "user1@example.com", "a@x.com"])
    assert workspace.users.aliases(value(edited).id) == ("a@x.com", "b@x.com")
    assert workspace.users.page(1).aliases == ("a@x.com", "b@x.com")
    assert code(workspace.users.edit(1, aliases=["b@x.com", "a@x.com"])) == "nothing_to_save"
    value(workspace.history.reverse(edited.batch))
    assert workspace.users.aliases(1) == ()
    assert verified(workspace)


def test_an_alias_and_an_address_may_change_places(workspace):
    value(workspace.users.edit(1, email="new@x.com", aliases=["user1@example.com", "new@x.com"]))
    assert workspace.users.aliases(1) == ("user1@example.com",)
    lines = [line.what(str) for line in workspace.history.page(limit=2)]
    assert lines == ["Other addresses of User1: user1@example.com", "Changed e-mail of User1"]
    assert verified(workspace)


@pytest.mark.parametrize(
    ("address", "why"),
    [("nonsense", "email_malformed"), ("user2@example.com", "email_taken"),
     ("taken@x.com", "alias_taken")],
)  # fmt: skip
def test_an_alias_that_leads_to_somebody_else_is_refused(workspace, address, why):
    value(workspace.users.edit(3, aliases=["taken@x.com"]))
    assert code(workspace.users.edit(1, aliases=[address])) == why


def test_p2_who_is_known_under_other_addresses_is_not_taken_back_as_if_never_added(workspace, look):
    done = workspace.importing.run(look(HEAD + "new@x.com,New,,\n"))
    added = workspace.users.find("new@x.com")
    value(workspace.users.edit(added.id, aliases=["newer@x.com"]))
    assert code(workspace.history.reverse(done.batch)) == "moved_on"


def test_an_address_that_is_noted_already_is_not_noted_again(workspace, look):
    value(workspace.users.edit(1, aliases=["old@x.com"]))
    shown = look(HEAD + "old@x.com,Eins,,\n", ImportOptions(aliases={"OLD@x.com": 1}))
    assert value(workspace.importing.run(shown)).aliases == 0


def test_rule_5_never_by_name_but_lookalikes_are_proposed(workspace, look):
    name_of(workspace, 1, "Åsa Öberg")
    text = HEAD + 'asa@new.com,"Oberg, Asa",,\nuser2@example.com,,,\nx@x.com,Madonna,,\n'
    plan = look(text).plan
    assert [one.user.email for one in plan.new] == ["asa@new.com", "x@x.com"]
    (found,) = plan.possible_matches
    assert (found.line, found.email, found.user, found.known_as) == (
        2, "asa@new.com", 1, "user1@example.com",
    )  # fmt: skip


def test_a_lookalike_is_taken_over_with_the_import_and_found_next_month(workspace, look):
    name_of(workspace, 1, "Asa Oberg")
    text = HEAD + f"asa@new.com,Asa Öberg,,{SALES}\n"
    shown = look(text, ImportOptions(aliases={"Asa@new.com": 1}))
    assert (len(shown.plan.new), shown.plan.possible_matches) == (0, ())
    done = workspace.importing.run(shown)
    assert (value(done).added, value(done).aliases, value(done).seats) == (0, 1, 1)
    assert workspace.users.aliases(1) == ("Asa@new.com",)
    assert workspace.users.find("user1@example.com").name == "Asa Öberg"
    assert code(workspace.importing.run(look(text))) == "nothing_to_save"
    value(workspace.history.reverse(done.batch))
    assert (workspace.users.aliases(1), seats_of(workspace, 1)) == ((), {1: ()})
    assert verified(workspace)


def test_a_name_that_two_people_have_says_nothing(workspace, look):
    for user in (1, 2):
        name_of(workspace, user, "Kim Lee")
    name_of(workspace, 3, "Jo Doe")
    text = HEAD + "kim@x.com,Kim Lee,,\nj1@x.com,Jo Doe,,\nj2@x.com,Doe Jo,,\n"
    assert look(text).plan.possible_matches == ()


def test_strangers_of_a_usage_file_may_be_known_under_another_address(workspace, look):
    name_of(workspace, 1, "Asa Oberg")
    name_of(workspace, 2, "Bo Ek")
    text = (
        "Report Refresh Date,User Principal Name,Display Name,Is Deleted,Mail Last Activity Date\n"
        "2026-03-01,asa@new.com,Asa Oberg,False,2026-02-20\n"
        "2026-03-01,user2@example.com,Another Name,False,2026-02-20\n"
        "2026-03-01,bo@new.com,Bo Ek,False,2026-02-20\n"
    )
    plan = look(text).plan
    assert [(one.email, one.user) for one in plan.possible_matches] == [("asa@new.com", 1)]
    assert (len(plan.unknown_addresses), len(plan.missing)) == (2, 0)
    assert [edit.field for edit in plan.changed[0].edits] == [
        "activity", "last_active", "activity_as_of",
    ]  # fmt: skip
    taken = look(text, ImportOptions(aliases={"asa@new.com": 1})).plan
    assert sorted(one.user for one in taken.changed) == [1, 2]


def test_lookalikes_are_looked_for_from_the_smaller_side(workspace, look, monkeypatch):
    name_of(workspace, 1, "Asa Oberg")
    rows = "".join(f"n{n}@x.com,Nobody Number{n},,\n" for n in range(20))
    (found,) = look(HEAD + rows + "asa@new.com,Asa Oberg,,\n").plan.possible_matches
    assert (found.email, found.user) == ("asa@new.com", 1)
    monkeypatch.setattr(possible_matches, "MOST", 5)
    assert look(HEAD + rows + "asa@new.com,Asa Oberg,,\n").plan.possible_matches == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [("Åsa Öberg", "asa oberg"), ("Doe, John", "John Doe"), ("Anne-Marie Li", "LI  Anne Marie")],
)
def test_names_are_folded(one, other):
    assert folded(one) == folded(other) != ""
    assert folded("Madonna") == folded("") == ""


def test_aliases_that_changed_since_the_preview_stop_the_import(workspace, look):
    value(workspace.users.edit(1, aliases=["old@x.com"]))
    shown = look(HEAD + "old@x.com,Eins,,\n")
    value(workspace.users.edit(1, aliases=["older@x.com"]))
    assert code(workspace.importing.run(shown)) == "preview_moved"
    again = look(HEAD + "old@x.com,Eins,,\n")
    value(workspace.users.edit(2, team="Ops"))
    assert value(workspace.importing.run(again)).added == 1


# -- who left the company (rule 14) ----------------------------------------------------------------


def everybody_but(workspace, *left):
    here = workspace.look(lambda use_case: list(use_case.work.users.invited_and_active()))
    return HEAD + "".join(f"{email},,,\n" for number, _, email, _ in here if number not in left)


def test_rule_14_who_left_is_deactivated_in_the_same_step(workspace, look):
    shown = look(everybody_but(workspace, 1, 2))
    assert [one.user for one in shown.plan.missing] == [1, 2]
    done = workspace.importing.run(shown, leaving=[1, 1])
    assert value(done).deactivated == 1
    assert [status_of(workspace, user) for user in (1, 2)] == [Status.DEACTIVATED, Status.ACTIVE]
    value(workspace.history.reverse(done.batch))
    assert status_of(workspace, 1) is Status.ACTIVE
    assert verified(workspace)


def test_p6_the_seats_of_those_who_left_can_be_released_and_given_on(workspace, look):
    value(workspace.seats.assign(SERVICE, [1, 2, 3]))
    text = everybody_but(workspace, 1) + f"new@x.com,New,,{SERVICE}\n"
    shown = look(text)
    assert shown.plan.short == {SERVICE: 1}
    assert code(workspace.importing.run(shown, leaving=[1])) == "short"
    done = value(workspace.importing.run(look(text), leaving=[1], release_leaving=True))
    assert (done.deactivated, done.added, done.seats) == (1, 1, 1)
    assert (seats_of(workspace, 1), pool(workspace, SERVICE)) == ({1: ()}, (3, 3))
    assert status_of(workspace, 1) is Status.DEACTIVATED
    assert verified(workspace)


@pytest.mark.parametrize("user", [3, GONE])
def test_only_those_the_file_misses_can_leave(workspace, look, user):
    shown = look(everybody_but(workspace, 1))
    assert code(workspace.importing.run(shown, leaving=[user])) == "not_missing"
    assert status_of(workspace, 3) is Status.ACTIVE


def test_the_last_super_admin_does_not_leave(workspace, look):
    shown = look(everybody_but(workspace, BOSS))
    assert code(workspace.importing.run(shown, leaving=[BOSS])) == "last_super_admin"


# -- contracts -------------------------------------------------------------------------------------


def differences(shown):
    return {(d.product, d.field): d.why_not for d in shown.subscriptions.different}


def test_figures_of_a_contract_are_taken_over(workspace, look):
    shown = look(BOUGHT + f"{SALES},12,2027-06-01,Enterprise,120\n", name="bought.csv")
    assert set(differences(shown).values()) == {"far", ""}
    text = BOUGHT + f"{SALES},12,2026-07-01,Sales Hub Enterprise,120\n"
    shown = look(text, name="bought.csv")
    assert differences(shown) == {
        (SALES, "quantity"): "", (SALES, "renewal"): "", (SALES, "tier"): "",
        (SALES, "unit_price"): "",
    }  # fmt: skip
    some = workspace.importing.run(shown, take=[(SALES, "quantity"), (SALES, "unit_price")])
    assert value(some).figures == 2
    now = workspace.account().subscription(SALES)
    assert (now.pool.owned, now.included, now.term.rates.seat.tiers[0].unit) == (12, 5, 120)
    rest = value(workspace.importing.run(look(text, name="bought.csv"), take="all"))
    assert rest.figures == 2
    now = workspace.account().subscription(SALES)
    assert (now.renewal, now.start, now.tier) == (
        date(2026, 7, 1), date(2025, 7, 1), "Sales Hub Enterprise",
    )  # fmt: skip
    assert verified(workspace)
    assert look(text, name="bought.csv").subscriptions.same == 1


def test_a_contract_that_was_taken_over_is_undone(workspace, look):
    before = workspace.account().subscription(SALES)
    shown = look(BOUGHT + f"{SALES},12,2027-01-01,,\n", name="bought.csv")
    done = workspace.importing.run(shown, take="all")
    value(workspace.history.reverse(done.batch))
    assert workspace.account().subscription(SALES) == before
    assert verified(workspace)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("New,,2027-01-01,,", "no_quantity"), ("New,5,2028-02-29,,", "unfit"),
        ("New,unlimited,2027-01-01,,", "unmetered"), ("New,5,2026-01-01,,", "renewed"),
        ("New,5,,,", "no_renewal"), ("New,0,2027-01-01,,", "no_seats"),
        ("New,2.5,2027-01-01,,", "seats_unusable"), ("New,-3,2027-01-01,,", "seats_unusable"),
        ("New,ten,2027-01-01,,", "seats_unusable"), ("New,n/a,2027-01-01,,", "seats_unusable"),
        ("New,1000001,2027-01-01,,", "seats_unusable"),
        ("New,Unlimited seats,2027-01-01,,", "unmetered"),
    ],
)  # fmt: skip
def test_why_a_subscription_is_not_taken_is_said(look, row, why):
    text = BOUGHT + f"{row}\n{SALES},8,2027-01-01,,\n"
    contracts = look(text, Options(passed="ended"), name="bought.csv").subscriptions
    assert [(one.product, one.why) for one in contracts.not_taken] == [("New", why)]


def test_a_contract_that_ended_here_and_runs_in_the_file_is_added_anew(
    opened, workspace, look, clock
):
    value(workspace.billing.auto_renew(SALES, on=False))
    clock.day = date(2027, 1, 2)
    later = opened()
    assert later.account().subscription(SALES).ended
    shown = look(BOUGHT + f"{SALES},9,2027-06-01,Enterprise,\n", name="bought.csv")
    assert [s.product for s in shown.subscriptions.new] == [SALES]
    assert value(later.importing.run(shown)).subscriptions == 1
    assert later.account().subscription(SALES).pool.owned == 9
    assert verified(later)


def test_why_a_figure_is_not_taken_is_known_beforehand(workspace, look):
    value(workspace.seats.assign(SALES, [1, 2, 3, 4, 5, 6]))
    text = BOUGHT + f"{SALES},4,2026-01-01,,\n{SERVICE},1,2029-01-01,,\n"
    shown = look(text, name="bought.csv")
    assert differences(shown) == {
        (SALES, "quantity"): "holders", (SALES, "renewal"): "renewed",
        (SERVICE, "quantity"): "included", (SERVICE, "renewal"): "far",
    }  # fmt: skip
    assert code(workspace.importing.run(shown, take=[(SALES, "quantity")])) == "not_taken"
    assert code(workspace.importing.run(shown, take=[(SALES, "tier")])) == "not_taken"
    assert code(workspace.importing.run(shown, take="all")) == "nothing_to_save"
    told = as_json(shown)["subscriptions"]["different"][0]
    assert (told["why_not"], told["message"]) == (
        "holders", "More people hold a seat here than the file has seats.",
    )  # fmt: skip


def test_figures_that_do_not_fit_together_are_refused_together(workspace, look):
    """Five seats are included, so with a pending removal of three none of them can go."""
    value(workspace.downgrades.schedule(SALES, 3))
    minimum = replace(workspace.account().subscription(SALES), minimum=0)
    assert minimum.removal is not None
    shown = look(BOUGHT + f"{SALES},5,2027-01-01,,\n", name="bought.csv")
    done = workspace.importing.run(shown, take="all")
    assert value(done).figures == 1
    assert workspace.account().subscription(SALES).removal is None
    assert verified(workspace)


def test_assigned_numbers_ended_contracts_and_stepped_prices_are_not_taken(workspace, look):
    steps = SeatPrice((SeatTier(3, Decimal(99)), SeatTier(None, Decimal(80))), PriceModel.GRADUATED)
    before = workspace.account().subscription(SALES)
    rates = Rates(before.term.rates.base, before.included, steps)
    value(workspace.billing.edit(SALES, before.with_term(rates=rates)))
    head = "Product,Quantity,Assigned,Currency,Price per seat per month,Renewal\n"
    text = head + f"{SALES},8,3,,120,2027-01-01\n{SERVICE},3,0,EUR,50,2027-01-01\n"
    assert differences(look(text, name="bought.csv")) == {
        (SALES, "assigned"): "assigned", (SALES, "unit_price"): "steps",
        (SERVICE, "unit_price"): "currency",
    }  # fmt: skip


def test_a_price_of_no_known_period_is_not_taken_for_a_monthly_one(workspace, look):
    text = "Product,Quantity,Renewal date,Price per seat\n"
    text += f"{SALES},8,2027-01-01,1080\nNew,5,2026-09-01,240\n"
    shown = look(text, name="bought.csv")
    assert differences(shown) == {(SALES, "unit_price"): "period"}
    assert shown.subscriptions.unpriced == ("New",)
    (new,) = shown.subscriptions.new
    assert new.term.rates.seat.tiers[0].unit == 0


@pytest.mark.parametrize(
    ("head", "price", "monthly"),
    [("Annual price per seat", "1080", 90), ("Price per seat per month", "90", 90),
     ("Pris per licens per år", "1200", 100), ("Preis pro Lizenz pro Monat", "9", 9)],
)  # fmt: skip
def test_a_price_for_a_year_is_twelve_months(look, head, price, monthly):
    text = f"Product,Quantity,Renewal date,{head}\nNew,5,2026-09-01,{price}\n"
    contracts = look(text, name="bought.csv").subscriptions
    assert contracts.new[0].term.rates.seat.tiers[0].unit == monthly
    assert contracts.unpriced == ()


def test_a_yearly_price_that_has_no_exact_month_is_left_open(look):
    text = "Product,Quantity,Renewal date,Annual price per seat\nNew,5,2026-09-01,100\n"
    assert look(text, name="bought.csv").subscriptions.unpriced == ("New",)


# -- what it cancels (D5) --------------------------------------------------------------------------


def test_d5_what_an_import_would_cancel_is_known_before_it_runs(workspace, look):
    value(workspace.downgrades.schedule(SALES, 2))
    rows = "".join(f"user{n}@example.com,,,{SALES}\n" for n in range(1, 8))
    shown = look(HEAD + rows)
    assert shown.plan.cancels == ((SALES, 2),)
    assert as_json(shown)["cancels"] == [{"product": SALES, "seats": 2}]
    done = value(workspace.importing.run(shown))
    assert [(c.product, c.seats) for c in done.cancelled] == [(SALES, 2)]


def test_d5_seats_that_fit_beside_the_removal_cancel_nothing(workspace, look):
    value(workspace.downgrades.schedule(SALES, 2))
    rows = "".join(f"user{n}@example.com,,,{SALES}\n" for n in range(1, 7))
    assert look(HEAD + rows).plan.cancels == ()


def test_d8_a_lower_tier_that_would_not_hold_the_seats_is_cancelled_too(workspace, look):
    smaller = Rates(Decimal(45), 2, SeatPrice.of(Decimal(22)))
    value(workspace.billing.change_tier(SALES, "Starter", smaller))
    rows = "".join(f"user{n}@example.com,,,{SALES}\n" for n in range(1, 7))
    shown = look(HEAD + rows)
    assert shown.plan.cancels == ((SALES, 0),)
    value(workspace.importing.run(shown))
    assert workspace.account().subscription(SALES).tier_plan is None


# -- single lines ----------------------------------------------------------------------------------


def test_a_problem_finds_its_like_and_all_are_fixed_at_once(workspace, look):
    text = HEAD + "a@x.com,A,odd,\nb@x.com,B,odd,\nc@x.com,C,strange,\nbad,D,active,\n"
    read = look(text).files[0]
    odd = next(p for p in read.problems if p.value == "odd")
    assert controller.lines_with_same_problem(read, odd) == (2, 3)
    fixes = {line: {odd.column: "active"} for line in controller.lines_with_same_problem(read, odd)}
    options = Options(fixes=fixes, skip=frozenset({4, 5}))
    shown = look(text, options)
    assert shown.certain
    counts = shown.files[0].counts
    assert (counts.data, counts.skipped, counts.people, len(shown.plan.new)) == (4, 2, 2, 2)
    told = as_json(shown)
    assert told["rows"]["skipped"] == 2
    assert [(p["line"], p["effect"]) for p in told["problems"]] == [(4, "skipped"), (5, "skipped")]
