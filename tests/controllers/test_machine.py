"""A machine that does what people do, in any order, on both databases; some things always hold."""

import shutil
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.controllers.operations.planning.exemptions import put_exemption
from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.controllers.outcome import CancelledRequest, Done, Refused
from seatdesk.controllers.users import NewUsers
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import Policies
from seatdesk.domain.account.terms_and_prices import RenewalPrice
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval
from seatdesk.domain.changes.priced_changes import TermsForm
from seatdesk.domain.choices import Billing, Commitment, DeactivatedSeats
from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.store.database import Database
from tests.domain.scenario.drawn import exemptions, scenarios
from tests.factories import SALES, SERVICE, create, furnish, make_rates, make_subscription

EXAMPLES = {"sqlite": 32, "postgresql": 20}
STEPS = 60
PEOPLE = 9
ADDRESSES = ("a@old.com", "b@old.com", "user000002@example.com")
FIRST_DAY, LAST_DAY = date(2026, 3, 1), date(2040, 1, 1)

users = st.integers(1, PEOPLE)
some_users = st.lists(users, min_size=1, max_size=4, unique=True)
products = st.sampled_from([SALES, SERVICE])
seats = st.integers(0, 4)
TIERS = {
    "Starter": make_rates("45", 2, "22.50"),
    "Professional": make_rates("450", 4, "90"),
    "Enterprise": make_rates("1200", 6, "120"),
}


def told(cancelled: Iterable[CancelledRequest]) -> list[tuple[str, int]]:
    """Requests that were cancelled as previews say them: seats of a removal, else 0."""
    return [
        (request.product, request.seats if isinstance(request, CancelRemoval) else 0)
        for request in cancelled
    ]


class Office(RuleBasedStateMachine):
    """Two windows on one workspace, and a calendar."""

    def __init__(self, new_location: Callable[[], str]) -> None:
        super().__init__()
        self.today = FIRST_DAY
        location = new_location()
        database = Database.open(location)
        furnish(
            database,
            users=PEOPLE,
            subscriptions=(
                make_subscription(SALES, rates=TIERS["Professional"], additional=2),
                make_subscription(
                    SERVICE,
                    rates=TIERS["Starter"],
                    tier="Starter",
                    additional=1,
                    start=date(2025, 12, 31),
                    term_months=3,
                ),
            ),
        )
        database.close()
        self.workspaces = [self.open(location), self.open(location)]
        self.workspace = self.workspaces[0]
        self.batches: list[int] = []
        self.emails = count(1)
        self.proved = 0
        self.folder = TemporaryDirectory()

    def open(self, location: str) -> Workspace:
        return Workspace.open(location, clock=lambda _zone: self.today, source="machine")

    def teardown(self) -> None:
        assert self.workspace.history.verify().problems == ()
        for workspace in self.workspaces:
            workspace.close()
        self.folder.cleanup()

    def done(self, outcome: Done[Any] | Refused) -> bool:
        """Remember what can be undone; a refusal has a whole sentence."""
        if isinstance(outcome, Refused):
            assert "…" not in sentence(outcome.refusal), outcome.refusal
            return False
        if outcome.batch is not None:
            self.batches.append(outcome.batch)
        return True

    def bill(self) -> list[tuple[Any, ...]]:
        rows = self.workspace.billing.overview()
        return [(row.term_total, row.period_amount, row.next_invoice) for row in rows]

    @initialize(window=st.integers(0, 1))
    def begin(self, window: int) -> None:
        self.workspace = self.workspaces[window]

    @rule()
    def go_to_the_other_window(self) -> None:
        self.workspace = self.workspaces[1 - self.workspaces.index(self.workspace)]

    @precondition(lambda self: self.today < LAST_DAY)
    @rule(days=st.sampled_from([1, 7, 27, 31, 59, 365]))
    def time_passes(self, days: int) -> None:
        self.today += timedelta(days=days)
        self.done(self.workspace.apply_due_renewals())

    @rule(product=products, people=some_users)
    def assign(self, product: str, people: list[int]) -> None:
        pending = {s.product: s.removal for s in self.workspace.account().subscriptions}
        edits = [SeatEdit(u, product, seated=True) for u in people]
        said = self.workspace.seats.preview(edits).cancels
        outcome: Any = self.workspace.seats.assign(product, people)
        if self.done(outcome):
            requests = told(outcome.value.cancelled)
            assert sorted(requests) == sorted(said)
            gone = (
                pending[product] and self.workspace.account().subscription(product).removal is None
            )
            assert bool(gone) == any(seats for _, seats in requests)

    @rule(product=products, people=some_users)
    def unassign(self, product: str, people: list[int]) -> None:
        before = self.bill()
        self.done(self.workspace.seats.unassign(product, people))
        assert self.bill() == before

    @rule(product=products, given=some_users, taken=some_users)
    def save_a_draft(self, product: str, given: list[int], taken: list[int]) -> None:
        edits = [SeatEdit(u, product, seated=False) for u in taken]
        self.done(
            self.workspace.seats.save(edits + [SeatEdit(u, product, seated=True) for u in given])
        )

    @rule(product=products, giver=users, taker=users)
    def transfer(self, product: str, giver: int, taker: int) -> None:
        self.done(self.workspace.seats.transfer(product, giver, taker))

    @rule(product=products, number=seats, people=some_users, days=st.integers(0, 40))
    def check_out(self, product: str, number: int, people: list[int], days: int) -> None:
        edits = [SeatEdit(u, product, seated=True) for u in people]
        on = self.today + timedelta(days=days)
        quote = self.workspace.checkout.quote({product: number}, on, edits)
        shown = quote.value if isinstance(quote, Done) else None
        outcome: Any = self.workspace.checkout.purchase({product: number}, on, shown, edits)
        if self.done(outcome):
            assert outcome.value.quotes == shown

    @rule(product=products, number=seats)
    def schedule(self, product: str, number: int) -> None:
        self.done(self.workspace.downgrades.schedule(product, number))

    @rule(product=products, number=seats)
    def reschedule(self, product: str, number: int) -> None:
        self.done(self.workspace.downgrades.reschedule(product, number))

    @rule(product=products)
    def cancel(self, product: str) -> None:
        self.done(self.workspace.downgrades.cancel(product))

    @rule(product=products, tier=st.sampled_from(sorted(TIERS)))
    def change_tier(self, product: str, tier: str) -> None:
        self.done(self.workspace.billing.change_tier(product, tier, TIERS[tier]))

    @rule(product=products)
    def cancel_tier(self, product: str) -> None:
        self.done(self.workspace.billing.cancel_tier(product))

    @rule(
        product=products,
        commitment=st.sampled_from(Commitment),
        months=st.none() | st.sampled_from([1, 2, 18]),
        billing=st.none() | st.sampled_from(Billing),
        tier=st.sampled_from(sorted(TIERS)),
    )
    def agree_terms(
        self,
        product: str,
        commitment: Commitment,
        months: int | None,
        billing: Billing | None,
        tier: str,
    ) -> None:
        rates = TIERS[tier]
        form = TermsForm(
            commitment=commitment,
            months=months,
            billing=billing,
            base=rates.base,
            included=rates.included,
            seat_price=rates.seat,
        )
        before = self.bill()
        if self.done(self.workspace.renewal_terms.schedule(product, form)):
            now = [(total, period) for total, period, _ in self.bill()]
            assert now == [(total, period) for total, period, _ in before]

    @rule(product=products)
    def cancel_terms(self, product: str) -> None:
        self.done(self.workspace.renewal_terms.cancel(product))

    @rule(product=products, percent=st.none() | st.sampled_from([Decimal(5), Decimal(-3)]))
    def agree_price(self, product: str, percent: Decimal | None) -> None:
        price = None if percent is None else RenewalPrice(percent=percent)
        self.done(self.workspace.renewal_terms.set_price(product, price))

    @rule(product=products, on=st.booleans())
    def auto_renew(self, product: str, on: bool) -> None:
        self.done(self.workspace.billing.auto_renew(product, on=on))

    @rule(product=products)
    def begin_anew(self, product: str) -> None:
        made = make_subscription(product, rates=TIERS["Starter"], start=self.today, additional=1)
        self.done(self.workspace.billing.add(made))

    @rule(product=products, additional=seats, notice=st.integers(0, 20))
    def correct(self, product: str, additional: int, notice: int) -> None:
        from seatdesk.controllers.operations.subscription_form import corrected

        now = self.workspace.account().subscription(product)
        after = corrected(now, self.today, {"additional": additional, "notice_days": notice})
        self.done(self.workspace.billing.edit(product, after))

    @rule(invited=st.booleans(), kept=st.booleans())
    def set_policies(self, invited: bool, kept: bool) -> None:
        chosen = DeactivatedSeats.KEEP_UNCOUNTED if kept else DeactivatedSeats.MUST_UNASSIGN
        after = replace(Policies(), invited_hold_seat=invited, deactivated_seats=chosen)
        self.done(self.workspace.billing.set_policies(after))

    @rule(step=st.sampled_from(["activate", "deactivate", "reactivate", "invite"]), person=users)
    def live(self, step: str, person: int) -> None:
        self.done(getattr(self.workspace.users, step)([person]))

    @rule(person=st.integers(PEOPLE + 1, PEOPLE + 3), clear=st.booleans())
    def remove(self, person: int, clear: bool) -> None:
        self.done(self.workspace.users.remove([person], clear=clear))

    @rule(product=products, seated=st.booleans())
    def create(self, product: str, seated: bool) -> None:
        new = NewUsers(
            emails=(f"new{next(self.emails)}@example.com",), seats=(product,) if seated else ()
        )
        self.done(self.workspace.users.create(new))

    @rule(person=users, addresses=st.lists(st.sampled_from(ADDRESSES), max_size=2))
    def know_as(self, person: int, addresses: list[str]) -> None:
        self.done(self.workspace.users.edit(person, aliases=addresses))

    @rule(name=st.sampled_from(["List", "list ", "Hub"]), to=st.sampled_from(["Hub", "Other"]))
    def rename_a_preset(self, name: str, to: str) -> None:
        self.done(self.workspace.presets.rename(name, to))

    @rule(data=st.data(), gone=st.booleans())
    def put_a_scenario(self, data: st.DataObject, gone: bool) -> None:
        new = data.draw(scenarios(self.today, most=2))

        def put(use_case: UseCase) -> None:
            before = use_case.work.scenarios.get(new.name)
            put_scenario(use_case, before, None if gone else new)

        self.done(self.workspace.run(put))

    @rule(data=st.data(), gone=st.booleans())
    def exempt(self, data: st.DataObject, gone: bool) -> None:
        new = data.draw(exemptions(range(1, PEOPLE + 4), self.today))

        def put(use_case: UseCase) -> None:
            mine = use_case.work.exemptions.of_users((new.user,))
            before = next((one for one in mine if one.key == new.key), None)
            put_exemption(use_case, before, None if gone else new)

        self.done(self.workspace.run(put))

    @rule(product=products, people=some_users, leaves=st.booleans(), release=st.booleans())
    def bring_in(self, product: str, people: list[int], leaves: bool, release: bool) -> None:
        here = self.workspace.look(lambda use_case: list(use_case.work.users.invited_and_active()))
        gone = [number for number, *_ in here if leaves and number == people[0]]
        rows = [
            f"{email},{product if number in people else ''}\n"
            for number, _, email, _ in here
            if number not in gone
        ]
        path = Path(self.folder.name) / "people.csv"
        path.write_text("".join(["email,seats\n", *rows, f"{ADDRESSES[0]},{product}\n"]))
        shown = self.workspace.importing.preview([path])
        said = shown.plan.cancels
        if not leaves and not shown.plan.empty():
            self.done(self.workspace.presets.save("List", shown.files[0], shown.files[0].options))
        outcome: Any = self.workspace.importing.run(shown, leaving=gone, release_leaving=release)
        if self.done(outcome) and not leaves:
            assert sorted(told(outcome.value.cancelled)) == sorted(said)
        shown.close()

    @rule(number=st.integers(1, 3), product=products, seated=st.booleans())
    def bring_in_newcomers(self, number: int, product: str, seated: bool) -> None:
        path = Path(self.folder.name) / "newcomers.csv"
        rows = [
            f"fresh{next(self.emails)}@example.com,{product if seated else ''}\n"
            for _ in range(number)
        ]
        path.write_text("".join(["email,seats\n", *rows]))
        shown = self.workspace.importing.preview([path])
        self.done(self.workspace.importing.run(shown))
        shown.close()

    @rule(product=products, people=some_users)
    def release(self, product: str, people: list[int]) -> None:
        self.done(self.workspace.seats.release_deactivated(product, people))

    @precondition(lambda self: self.batches)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        batch = data.draw(st.sampled_from(self.batches[-6:]))
        self.done(self.workspace.history.reverse(batch))

    @invariant()
    def nobody_sits_on_a_seat_that_is_not_paid_for(self) -> None:
        for subscription in self.workspace.account().subscriptions:
            assert 0 <= subscription.assigned <= subscription.pool.owned

    @invariant()
    def a_scheduled_removal_is_possible_or_gone(self) -> None:
        for subscription in self.workspace.account().subscriptions:
            if removal := subscription.removal:
                assert 1 <= removal.seats <= subscription.removable
                assert removal.effective == subscription.renewal > self.today

    @invariant()
    def the_history_proves_itself(self) -> None:
        revision = self.workspace.database.revision()
        if revision != self.proved:
            assert self.workspace.history.verify().problems == ()
            self.proved = revision


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_whatever_people_do_the_rules_hold(kind, request, tmp_path):
    numbers = count(1)
    with ExitStack() as databases:
        if kind == "sqlite":
            template = tmp_path / "template.seatdesk"
            create(str(template)).close()

            def new_location() -> str:
                return str(shutil.copy(template, tmp_path / f"{next(numbers)}.seatdesk"))
        else:
            server = request.getfixturevalue("postgres")

            def new_location() -> str:
                databases.close()
                return str(databases.enter_context(server.database("workspace")))

        run_state_machine_as_test(
            lambda: Office(new_location),  # type: ignore[arg-type] # called, not subclassed
            settings=settings(
                max_examples=EXAMPLES[kind],
                stateful_step_count=STEPS,
                deadline=None,
                suppress_health_check=list(HealthCheck),
                print_blob=False,
                database=None,
                derandomize=True,
                phases=[Phase.generate],
            ),
        )
