"""The workspace that damages and tamperings are done to: every table has rows."""

from decimal import Decimal
from pathlib import Path

from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.recorded_invoice import RecordedInvoice
from seatdesk.domain.changes.kinds.planning_changes import (
    PutExemption,
    PutHeadcount,
    PutScenario,
    RecordInvoice,
)
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.headcount.kept_headcount import keep_headcount
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import RemoveStep
from tests.controllers.asserts import value
from tests.controllers.use_cases import EURO, OURS
from tests.factories import SALES, SERVICE, TODAY, create, furnish, make_subscription

PEOPLE = f"email,name,seats\nzoe@example.com,Zoë,{SALES}\nuser2@example.com,Two,\n"


def fill(path: Path, *, users: int) -> None:
    """Make it at a path, with so many users before those that are imported."""
    database = create(str(path))
    furnish(
        database,
        users=users,
        subscriptions=(make_subscription(), make_subscription(SERVICE)),
        seated={SALES: (1, 2), SERVICE: (5,)},
    )
    database.close()
    workspace = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    value(workspace.users.edit(5, aliases=("old@x.se",), super_admin=True, team="Süd"))
    value(workspace.users.set_access(SALES, (4, 5), on=True))
    value(workspace.downgrades.schedule(SALES, 1))
    value(workspace.billing.put_price_book(OURS))
    value(workspace.billing.change_rates((), (EURO,)))
    with workspace.database.work() as work:
        tidy = Scenario(
            name="Tidy", note="before the renewal", edited=TODAY, seen_length=9,
            seen_total=Decimal("-540.00"), steps=(RemoveStep(on=TODAY, product=SALES, seats=1),),
        )  # fmt: skip
        leave = Exemption(user=1, product=SALES, reason="leave", until=TODAY, by="ada@example.com")
        work.scenarios.put(None, tidy)
        work.history.record(PutScenario(None, tidy), day=TODAY)
        work.exemptions.put(None, leave)
        work.history.record(PutExemption(None, leave), day=TODAY)
        hiring = keep_headcount(
            HeadcountPlan(entries=(MoveEntry(products=(SALES,), on=TODAY, people=1),)), TODAY
        )
        work.headcount.put(None, hiring)
        work.history.record(PutHeadcount(None, hiring), day=TODAY)
        invoice = RecordedInvoice(
            dated=TODAY, number="A-17", currency="USD", net=Decimal("900.00"),
            tax=Decimal("0.00"), gross=Decimal("900.00"), difference=Decimal("0.00"),
            sha256="ab" * 32, recorded=TODAY, products=(SALES,),
        )  # fmt: skip
        work.recorded_invoices.put(None, invoice)
        work.history.record(RecordInvoice(None, invoice), day=TODAY)
        work.commit()
    people = path.with_name("people.csv")
    people.write_text(PEOPLE, encoding="utf-8")
    shown = workspace.importing.preview([people])
    (read,) = shown.files
    value(workspace.importing.run(shown, presets=[("Staff", read, read.options)]))
    shown.close()
    workspace.close()
