"""Steps made from findings: seats are freed, and as many as that allows are given up (E3.13)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.addresses import address_key
from seatdesk.domain.findings.finding import Certainty, Finding, Reason
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import (
    Basis,
    CancelRemovalStep,
    RemoveStep,
    ScenarioStep,
    UnassignStep,
)

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def findings_scenario(today: date) -> Scenario:
    """The scenario for steps of a day's findings where none is active: `Findings, 16 Mar 2026`."""
    name = f"Findings, {today.day} {_MONTHS[today.month - 1]} {today.year}"
    return Scenario(name=name, edited=today)


def with_findings(
    scenario: Scenario, account: Account, rows: Iterable[Finding], *, give_up: bool
) -> Scenario:
    """A scenario with steps of the account's day that free the seats of rows.

    `give_up`: as many seats leave at the renewal as these rows stand for and the contract lets go.
    What a step of it does already is not asked for again: a removal of the product grows instead.
    Rows of nobody in particular free nothing, except that unassigned seats are free already.
    """
    by_product: dict[str, list[Finding]] = {}
    for row in rows:
        by_product.setdefault(row.product, []).append(row)
    steps = scenario.steps
    for product, found in by_product.items():
        subscription = account.find(product)
        if subscription is not None:
            steps = _with_product(steps, subscription, found, account.as_of, give_up=give_up)
    return replace(scenario, steps=steps)


def _with_product(
    steps: tuple[ScenarioStep, ...],
    subscription: Subscription,
    rows: Sequence[Finding],
    today: date,
    *,
    give_up: bool,
) -> tuple[ScenarioStep, ...]:
    before = _freed_by(steps, subscription.product)
    new = [row for row in rows if row.email and address_key(row.email) not in before]
    added = (*steps, *_unassigns(new, today))
    if not give_up or subscription.ended or not subscription.auto_renew:
        return added
    free = sum(row.seats - row.money.scheduled for row in rows if row.reason is Reason.UNASSIGNED)
    return _with_removal(added, subscription, new, free, today)


def _freed_by(steps: Iterable[ScenarioStep], product: str) -> frozenset[str]:
    """The keys of addresses whose seat a scenario frees."""
    return frozenset(
        address_key(email)
        for step in steps
        if isinstance(step, UnassignStep) and step.product == product
        for email in step.users
    )


def _unassigns(rows: Sequence[Finding], today: date) -> Iterator[UnassignStep]:
    """A step for who is active and one for who is deactivated, whose seat is released (P6)."""
    for release in (False, True):
        freed = [row for row in rows if (Reason.DEACTIVATED in row.reasons) is release]
        if freed:
            yield UnassignStep(
                on=today,
                product=freed[0].product,
                users=tuple(row.email for row in freed),
                release=release,
                basis=_basis(freed),
            )


def _basis(rows: Sequence[Finding]) -> Basis:
    certain = sum(row.certainty is Certainty.CERTAIN for row in rows)
    return Basis(certain, len(rows) - certain)


def _with_removal(
    steps: tuple[ScenarioStep, ...],
    subscription: Subscription,
    freed: Sequence[Finding],
    unassigned: int,
    today: date,
) -> tuple[ScenarioStep, ...]:
    """One removal of what is asked for, in place of the one that is there or is pending (D4)."""
    product = subscription.product
    known = next(
        (one for one in steps if isinstance(one, RemoveStep) and one.product == product), None
    )
    pending = subscription.removal.seats if subscription.removal else 0
    asked = pending if known is None else known.seats
    holders = len(_freed_by(steps, product))
    after = replace(subscription, assigned=max(0, subscription.assigned - holders))
    spare = max(0, min(unassigned, after.pool.unassigned - asked - len(freed)))
    seats = min(asked + len(freed) + spare, after.removable)
    if seats <= asked:
        return steps
    new, old = _basis(freed), Basis(pending) if known is None else known.basis
    found = seats - (asked - old.certain - old.to_check)
    certain = min(found, old.certain + new.certain + spare)
    basis = Basis(certain, found - certain)
    if known is not None:
        larger = replace(known, seats=seats, basis=basis)
        return tuple(larger if step is known else step for step in steps)
    removal = RemoveStep(on=today, product=product, seats=seats, basis=basis)
    if not pending:
        return (*steps, removal)
    # What leaves already is in both, so that it is no saving of either certainty (E2.7).
    return (*steps, CancelRemovalStep(on=today, product=product, basis=Basis(pending)), removal)
