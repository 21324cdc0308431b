"""Freshness of the data behind figures, read in a use case (E11.1)."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta

from seatdesk.controllers.operations import price_books
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.account.account import Account
from seatdesk.domain.changes.kinds.term_changes import AddSubscription, EditSubscription
from seatdesk.domain.changes.kinds.user_record_changes import (
    AddUsers,
    EditUsers,
    SetAliases,
    SetStatus,
    WithdrawUsers,
)
from seatdesk.domain.evaluation.freshness import (
    AGEING_AND_OLD,
    DataDays,
    DataSource,
    Freshness,
    UsageCoverage,
    freshness,
)
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.origin import IMPORTED

PEOPLE_KINDS = (AddUsers, WithdrawUsers, EditUsers, SetStatus, SetAliases)
"""The changes that say something about people."""


def states(
    use_case: UseCase,
    rests_on: Collection[DataSource] = tuple(DataSource),
    account: Account | None = None,
    unjudged: int | None = None,
    plan: HeadcountPlan | None = None,
) -> tuple[Freshness, ...]:
    """The freshness of every source that a figure rests on and that is used.

    `account`: the one the figure is of, where that is not the account as it stands. `unjudged`:
    the people of whom findings can say nothing, where they were looked for; otherwise those
    without any data. `plan`: a head-count plan that stands in for the workspace's.
    """
    days = DataDays(
        usage=_usage(use_case) if DataSource.USAGE in rests_on else (),
        people=_people(use_case) if DataSource.PEOPLE in rests_on else None,
        contracts=_contracts(use_case) if DataSource.CONTRACTS in rests_on else {},
        headcount=_headcount(use_case, plan) if DataSource.HEADCOUNT in rests_on else None,
    )
    listed = price_books.listed_price_books(use_case) if DataSource.PRICE_BOOK in rests_on else ()
    told = freshness(
        account or use_case.account,
        days,
        books=[one.book for one in listed],
        samples={one.book.key for one in listed if one.shipped},
        rests_on=rests_on,
    )
    if unjudged is None:
        return told
    return tuple(
        replace(state, people=unjudged) if state.source is DataSource.USAGE else state
        for state in told
    )


def _usage(use_case: UseCase) -> tuple[UsageCoverage, ...]:
    _, old = AGEING_AND_OLD[DataSource.USAGE]
    return use_case.work.seats.usage(use_case.today - timedelta(days=old - 1))


def _people(use_case: UseCase) -> date | None:
    """The day of the newest list, or of what was typed in after it."""
    # The list of an import says itself of which day it is.
    typed = use_case.work.history.last_day_of(PEOPLE_KINDS, IMPORTED)
    days = [day for day in (use_case.work.sources.newest_day(), typed) if day is not None]
    return max(days, default=None)


def _contracts(use_case: UseCase) -> dict[str, date]:
    """The day each subscription was looked at last: entered, corrected, or an invoice accepted."""
    edited: dict[str, date] = {}
    for entry in use_case.work.history.of_kinds((AddSubscription, EditSubscription)):
        change = entry.change
        match change:
            case AddSubscription(subscription) | EditSubscription(after=subscription):
                edited[subscription.product] = entry.day
            case _:
                pass
    for invoice in use_case.work.recorded_invoices.all():
        for product in invoice.products:
            if product in edited:
                edited[product] = max(edited[product], invoice.recorded)
    return edited


def _headcount(use_case: UseCase, plan: HeadcountPlan | None) -> date | None:
    if plan is not None:
        return plan.edited or use_case.today
    kept = use_case.work.headcount.get()
    return kept.edited if kept is not None else None
