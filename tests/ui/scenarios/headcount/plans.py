"""A head-count plan with an entry of each kind, and the need that comes of it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from seatdesk.controllers.planning.headcount import HeadcountNeed
from seatdesk.domain.account.account import Account
from seatdesk.domain.calendar import Span
from seatdesk.domain.evaluation.headcount_outlook import HeadcountOutlook, MonthNeed
from seatdesk.domain.headcount.headcount_plan import (
    GrowthEntry,
    HeadcountPlan,
    MoveEntry,
    SeasonEntry,
    SeatBuffer,
)
from seatdesk.domain.headcount.need import NeedFrom

TODAY = date(2026, 3, 16)
HUB = ("Sales Hub",)
PLAN = HeadcountPlan(
    entries=(
        MoveEntry(products=HUB, on=date(2026, 4, 15), people=3),
        GrowthEntry(products=HUB, start=date(2026, 5, 1), months=6, per_month=Decimal("0.5")),
        SeasonEntry(products=HUB, start=date(2026, 6, 1), end=date(2026, 9, 1), people=4),
        MoveEntry(
            products=("Sales Hub", "Desk"),
            on=date(2026, 12, 10),
            people=-1,
            email="bo@nord.example",
        ),
    ),
    buffers={"Sales Hub": SeatBuffer(2, Decimal(10))},
)


def need_of_plan(plan: HeadcountPlan = PLAN, **changes: Any) -> HeadcountNeed:
    """Two months of one product. `changes`: of its outlook, and `skipped`."""
    march = MonthNeed(Span(TODAY, date(2026, 4, 1)), 4, 4, 5, 0, 0, 0)
    april = MonthNeed(Span(date(2026, 4, 1), date(2026, 5, 1)), 7, 7, 5, 2, 3, 0)
    one = HeadcountOutlook(
        product="Sales Hub",
        base=4,
        held=4,
        owned=5,
        runs_out=None,
        peak=NeedFrom(date(2026, 4, 15), 7, 7),
        months=(march, april),
        too_late=(),
        counted=4,
    )
    skipped = changes.pop("skipped", ())
    return HeadcountNeed(
        account=Account(name="Nord", currency="USD", as_of=TODAY),
        months=2,
        plan=plan,
        kept=None,
        products=(replace(one, **changes),),
        skipped=skipped,
        freshness=(),
    )
