"""Every use case that stores something, each on the account of the fixture `workspace`.

A case may have to be prepared: what it cancels has to be scheduled first.
"""

import ast
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from seatdesk import controllers
from seatdesk.controllers.imports.reading.import_options import ImportOptions
from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.controllers.users import NewUsers
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.account.subscription_form import SubscriptionForm
from seatdesk.domain.account.terms_and_prices import RenewalPrice, SeatPrice
from seatdesk.domain.changes.priced_changes import TermsForm
from seatdesk.domain.cheapest_plan.cheapest_answer import CheapestQuestion
from seatdesk.domain.choices import Commitment, DeactivatedSeats, UserKind
from seatdesk.domain.findings.finding import Finding
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.reconciliation.vendor_invoice import VendorInvoice, VendorLine
from seatdesk.domain.scenario.steps import BuyStep
from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.exchange.price_book_files import shipped_books
from tests.controllers.asserts import CLERK, GONE, INVITED, value
from tests.factories import SALES, SERVICE, TODAY, make_rates, make_subscription

HUBS = next(book for book in shipped_books() if book.key == "hubs-2022")
OURS = replace(HUBS, key="ours", name="Our prices")
EURO = Rate(base="EUR", quote="USD", on=date(2026, 1, 1), rate=Decimal("1.10"), source="ECB")
FORM = SubscriptionForm(
    product="X Hub", tier="Basic", start=date(2026, 1, 1), base=Decimal(10), included=2,
    seat_price=SeatPrice.of(Decimal(5)),
)  # fmt: skip
KEEP = replace(Policies(), deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED)
NEWCOMERS = "email,name\nzoe@example.com,Zoë\nyan@example.com,Yan\n"
SEATED = f"email,name,seats\nzoe@example.com,Zoë,{SALES}\nuser1@example.com,User1,{SALES}\n"
USED = "email,last active,activity as of\nuser1@example.com,Before 11 Feb 2017,2026-03-01\n"
LATER = USED.replace("2026-03-01", "2026-03-09")
DATED = f"email,seats,assigned on\nuser1@example.com,{SALES},2024-05-06\n"
KNOWN = "email,team\nuser1@example.com,Nord\nuser2@example.com,Süd\n"
MIXED = "email,team,status\nuser1@example.com,Nord,active\nzoe@example.com,Süd,deactivated\n"
Step = Callable[[Workspace, Path], Any]


@dataclass(frozen=True)
class UseCase:
    """`name`: controller and method; `act`: the use case; `before`: what has to be there."""

    name: str
    act: Callable[[Workspace, Path], Outcome[Any]]
    before: tuple[Step, ...] = ()
    what: str = ""

    def prepare(self, workspace: Workspace, folder: Path) -> None:
        """Make what it needs."""
        for step in self.before:
            value(step(workspace, folder))

    def __str__(self) -> str:
        return f"{self.name} {self.what}".strip()


def _seats(*users: int) -> list[SeatEdit]:
    return [SeatEdit(user, SALES, seated=True) for user in users]


def _import(text: str, **how: Any) -> Callable[[Workspace, Path], Outcome[Any]]:
    def bring(workspace: Workspace, folder: Path) -> Outcome[Any]:
        path = folder / "people.csv"
        path.write_text(text, encoding="utf-8")
        shown = workspace.importing.preview([path])
        try:
            return workspace.importing.run(shown, **how)
        finally:
            shown.close()

    return bring


def _import_keeping(workspace: Workspace, folder: Path) -> Outcome[Any]:
    path = folder / "people.csv"
    path.write_text(NEWCOMERS, encoding="utf-8")
    shown = workspace.importing.preview([path])
    try:
        (read,) = shown.files
        return workspace.importing.run(shown, presets=[("Staff", read, read.options)])
    finally:
        shown.close()


def _keep_preset(workspace: Workspace, folder: Path) -> Outcome[Any]:
    path = folder / "people.csv"
    path.write_text(KNOWN, encoding="utf-8")
    shown = workspace.importing.preview([path], ImportOptions(plain=frozenset({path})))
    try:
        return workspace.presets.save("Staff", shown.files[0], shown.files[0].options)
    finally:
        shown.close()


def _buy(workspace: Workspace, on: date | None = None) -> Outcome[Any]:
    quotes = value(workspace.checkout.quote({SALES: 2}, on, _seats(1, 2)))
    return workspace.checkout.purchase(
        {SALES: 2}, on, quotes, _seats(1, 2), order="PO-1", note="why"
    )


def _last(workspace: Workspace) -> int:
    (line,) = workspace.history.page(limit=1)
    return line.batch


def assign(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    return workspace.seats.assign(SALES, (1, 2, 3))


def schedule(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    return workspace.downgrades.schedule(SALES, 2)


def lower(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    return workspace.billing.change_tier(SALES, "Starter", make_rates("45", 8, "1"))


def agree(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    return workspace.renewal_terms.schedule(SALES, TermsForm(commitment=Commitment.MONTHLY))


def put_book(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    return workspace.billing.put_price_book(OURS)


def _buy_step(seats: int) -> BuyStep:
    return BuyStep(on=TODAY, product=SALES, seats=seats)


def plan(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    return workspace.scenarios.make("Tidy", (_buy_step(1),), "before the renewal")


def tick(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    return workspace.change_list.tick("Tidy", 1)


def make_bots(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    return workspace.users.edit(1, kind=UserKind.BOT)


def _found(workspace: Workspace) -> list[Finding]:
    pages = workspace.findings.read().pages
    return workspace.findings.rows(pages, pages.entries())


QUESTION = CheapestQuestion()


def hire(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    entry = MoveEntry(products=(SALES,), on=date(2026, 6, 1), people=30)
    return workspace.headcount.put(HeadcountPlan(entries=(entry,)))


def save_cheapest(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    return workspace.cheapest_plan.find_and_save(QUESTION, "Cheapest")


def accept_invoice(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    account = workspace.account()
    subscription = account.subscription(SALES)
    line = VendorLine(row=1, description="Base", amount=Decimal(450), product=SALES)
    invoice = VendorInvoice(lines=(line,), number="A-1", dated=subscription.term.start)
    return workspace.reconciliation.accept(invoice)


def exempt(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    return workspace.findings.exempt(SALES, [1], "Parental leave", date(2030, 1, 1))


def leave(workspace: Workspace, _folder: Path) -> Outcome[Any]:
    return workspace.users.deactivate([3])


ALL = (
    UseCase("users.create", lambda d, _: d.users.create(NewUsers(emails=("n@x.se", "m@x.se")))),
    UseCase(
        "users.create",
        lambda d, _: d.users.create(
            NewUsers(emails=tuple(f"n{n}@x.se" for n in range(5)), seats=(SERVICE,)), {SERVICE: 2}
        ),
        what="with seats that are bought",
    ),
    UseCase("users.edit", lambda d, _: d.users.edit(1, team="Nord", email="Ny@x.se", note="moved")),
    UseCase("users.edit", lambda d, _: d.users.edit(1, aliases=("old@x.se",)), what="aliases"),
    UseCase("users.set_access", lambda d, _: d.users.set_access(SALES, (1, 2), on=True)),
    UseCase("users.invite", lambda d, _: d.users.invite([INVITED])),
    UseCase("users._change_status", lambda d, _: d.users.activate([INVITED]), what="activate"),
    UseCase(
        "users._change_status", lambda d, _: d.users.withdraw_invitation([INVITED]), what="withdraw"
    ),
    UseCase("users._change_status", lambda d, _: d.users.deactivate([4, 5]), what="deactivate"),
    UseCase("users._change_status", lambda d, _: d.users.reactivate([GONE]), what="reactivate"),
    UseCase("users._change_status", lambda d, _: d.users.remove([9]), what="remove"),
    UseCase(
        "users._change_status",
        lambda d, _: d.users.remove([1], clear=True),
        (assign,),
        "remove with seat",
    ),
    UseCase("seats._save", assign, what="assign"),
    UseCase("seats._save", lambda d, _: d.seats.unassign(SALES, (2,)), (assign,), "unassign"),
    UseCase(
        "seats._save",
        lambda d, _: d.seats.save([SeatEdit(1, SALES, seated=False), *_seats(7)], "why"),
        (assign,),
        "draft",
    ),
    UseCase(
        "seats._save",
        lambda d, _: d.seats.assign(SALES, range(1, 9)),
        (schedule,),
        "that outgrows a removal",
    ),
    UseCase("seats.transfer", lambda d, _: d.seats.transfer(SALES, 1, 9), (assign,)),
    UseCase(
        "seats.release_deactivated",
        lambda d, _: d.seats.release_deactivated(SALES, [3]),
        (lambda d, _: d.billing.set_policies(KEEP), assign, leave),
    ),
    UseCase("checkout.purchase", lambda d, _: _buy(d)),
    UseCase("checkout.purchase", lambda d, _: _buy(d, date(2026, 6, 1)), what="for later"),
    UseCase("downgrades.schedule", schedule),
    UseCase("downgrades.reschedule", lambda d, _: d.downgrades.reschedule(SALES, 1), (schedule,)),
    UseCase("downgrades.cancel", lambda d, _: d.downgrades.cancel(SALES), (schedule,)),
    UseCase("billing.add", lambda d, _: d.billing.add(make_subscription("X Hub"))),
    UseCase("billing.enter", lambda d, _: d.billing.enter(FORM)),
    UseCase(
        "billing.edit",
        lambda d, _: d.billing.edit(
            SALES, replace(d.account().subscription(SALES), notice_days=30), "as signed"
        ),
    ),
    UseCase("billing.remove", lambda d, _: d.billing.remove(SERVICE)),
    UseCase(
        "billing.change_tier",
        lambda d, _: d.billing.change_tier(SALES, "Enterprise", make_rates("1200", 10, "120")),
        what="at once",
    ),
    UseCase("billing.change_tier", lower, what="at the renewal"),
    UseCase("billing.cancel_tier", lambda d, _: d.billing.cancel_tier(SALES), (lower,)),
    UseCase("renewalterms._do", agree, what="terms"),
    UseCase("renewalterms._do", lambda d, _: d.renewal_terms.cancel(SALES), (agree,), "no terms"),
    UseCase(
        "renewalterms._do",
        lambda d, _: d.renewal_terms.set_price(SALES, RenewalPrice(percent=Decimal(5))),
        what="price",
    ),
    UseCase("billing.auto_renew", lambda d, _: d.billing.auto_renew(SERVICE, on=False)),
    UseCase("billing.put_price_book", put_book),
    UseCase(
        "billing.save_price_book",
        lambda d, _: d.billing.save_price_book(OURS, replace(OURS, note="checked")),
        (put_book,),
    ),
    UseCase(
        "billing.remove_price_book", lambda d, _: d.billing.remove_price_book("ours"), (put_book,)
    ),
    UseCase("billing.change_rates", lambda d, _: d.billing.change_rates((), (EURO,))),
    UseCase("billing.set_policies", lambda d, _: d.billing.set_policies(KEEP), (assign,)),
    UseCase("access.work_as", lambda d, _: d.access.work_as("boss@example.com")),
    UseCase("history.reverse", lambda d, _: d.history.reverse(_last(d)), (assign,), "undo"),
    UseCase(
        "history.reverse",
        lambda d, _: d.history.reverse(_last(d)),
        (assign, lambda d, _: d.history.reverse(_last(d))),
        "redo",
    ),
    UseCase("scenarios.make", plan),
    UseCase("scenarios.add", lambda d, _: d.scenarios.add("Tidy", (_buy_step(2),)), (plan,)),
    UseCase("scenarios.copy", lambda d, _: d.scenarios.copy("Tidy", "Tidy twice"), (plan,)),
    UseCase("scenarios._edit", lambda d, _: d.scenarios.rename("Tidy", "Tidier"), (plan,)),
    UseCase("scenarios.looks_right", lambda d, _: d.scenarios.looks_right("Tidy"), (plan, assign)),
    UseCase("scenarios.record", lambda d, _: d.scenarios.record("Tidy", 1), (plan,)),
    UseCase("scenarios.remove", lambda d, _: d.scenarios.remove("Tidy"), (plan,)),
    UseCase("changelist.tick", tick, (plan,)),
    UseCase("changelist.untick", lambda d, _: d.change_list.untick("Tidy", 1), (plan, tick)),
    UseCase("changelist.record", lambda d, _: d.change_list.record("Tidy", 1), (plan,)),
    UseCase("findingsteps.free", lambda d, _: d.finding_steps.free(_found(d)), (assign, make_bots)),
    UseCase(
        "findingsteps.give_up",
        lambda d, _: d.finding_steps.give_up(_found(d)),
        (assign, make_bots),
    ),
    UseCase("headcount.put", hire),
    UseCase("cheapestplan.find_and_save", save_cheapest, (hire,)),
    UseCase(
        "cheapestplan.save",
        lambda d, _: d.cheapest_plan.save(value(d.cheapest_plan.find(QUESTION)), "Cheapest"),
        (hire,),
    ),
    UseCase("reconciliation.accept", accept_invoice),
    UseCase("findings.exempt", exempt, (assign,)),
    UseCase("findings.unexempt", lambda d, _: d.findings.unexempt(SALES, [1]), (assign, exempt)),
    UseCase(
        "findings.exempt_many",
        lambda d, _: d.findings.exempt_many({SALES: [2, 3]}, "Shared kiosk"),
        (assign,),
    ),
    UseCase(
        "findings.unexempt_many",
        lambda d, _: d.findings.unexempt_many({SALES: [1]}),
        (assign, exempt),
    ),
    UseCase("presets.save", _keep_preset),
    UseCase("presets.rename", lambda d, _: d.presets.rename("Staff", "Hub"), (_keep_preset,)),
    UseCase("presets.remove", lambda d, _: d.presets.remove("Staff"), (_keep_preset,)),
    UseCase("importing.run", _import(NEWCOMERS), what="of newcomers only"),
    UseCase("importing.run", _import_keeping, what="of newcomers, with a preset"),
    UseCase("importing.run", _import(SEATED), what="with seats"),
    UseCase("importing.run", _import(USED), what="with limits of use"),
    UseCase("importing.run", _import(LATER), (_import(USED),), "of use observed for longer"),
    UseCase("importing.run", _import(DATED), what="with the days of seats"),
    UseCase("importing.run", _import(DATED), (_import(SEATED),), "with the days of held seats"),
    UseCase("importing.run", _import(KNOWN), what="of facts"),
    UseCase("importing.run", _import(MIXED), what="of both"),
    UseCase("importing.run", _import(MIXED, leaving=(4, CLERK)), what="with people who left"),
)


def running() -> set[str]:
    """Controller and method of everything that runs a use case, as the sources say."""
    found = set()
    for path in Path(controllers.__file__).parent.rglob("*.py"):
        for kind in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(kind, ast.ClassDef) and kind.name.endswith("Controller"):
                found |= {
                    f"{kind.name.removesuffix('Controller').lower()}.{name}"
                    for name in _runners(kind)
                }
    return found


def _runners(kind: ast.ClassDef) -> set[str]:
    return {
        method.name
        for method in kind.body
        if isinstance(method, ast.FunctionDef)
        for node in ast.walk(method)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"self._runner.run", "runner.run"}
    }


def done(outcome: Outcome[Any]) -> Done[Any]:
    """The value of an outcome."""
    assert isinstance(outcome, Done), outcome
    return outcome
