"""A number of seats is changed in checkout or downgrade: until the new figures are painted."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from time import perf_counter, process_time
from typing import TypeAlias

from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSpinBox, QWidget

from seatdesk.controllers.outcome import Done
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import Subscription, new_subscription
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice
from seatdesk.ui.application import make_application
from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog, CheckoutNeeds
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog, DowngradeNeeds
from tests.benchmarks.company import desk_on_copy
from tests.benchmarks.figures import FRAME, Bar, Figure
from tests.benchmarks.window import Paints, until

SUBSCRIPTIONS = 10
CHANGES = 12
"""Changes in one opened dialog."""
Took: TypeAlias = tuple[float, float]
"""Milliseconds by the clock, and of the processor."""


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """In an account of ten subscriptions; every round opens the dialogs anew."""
    make_application(["benchmarks"])
    qInstallMessageHandler(lambda *_message: None)  # offscreen lacks size hints, and says so often
    try:
        with desk_on_copy(users) as workspace:
            products = [subscription.product for subscription in _ten(workspace)]
            for what, opened in (
                ("checkout of one product", lambda: _checkout(workspace, products[-1:])),
                ("checkout of ten products", lambda: _checkout(workspace, products)),
                ("downgrade", lambda: _downgrade(workspace, products[-1])),
            ):
                yield from _changes(what, opened, rounds)
    finally:
        qInstallMessageHandler(None)


def _ten(workspace: Workspace) -> tuple[Subscription, ...]:
    """The company's subscriptions, and as many more as make ten."""
    known = len(workspace.account().subscriptions)
    for number in range(known, SUBSCRIPTIONS):
        rates = Rates(Decimal(45 * number), 5, SeatPrice.of(Decimal("9.90")), "Benchmark")
        made = new_subscription(
            product=f"Product {number}",
            tier="Professional",
            currency=workspace.account().currency,
            start=date(2026, 1 + number, 15),
            term_months=12,
            rates=rates,
            additional=400,
        )
        outcome = workspace.billing.add(replace(made, notice_days=30))
        assert isinstance(outcome, Done), outcome
    return workspace.account().subscriptions


def _changes(
    what: str, opened: Callable[[], tuple[QWidget, QSpinBox]], rounds: int
) -> Iterator[Figure]:
    """By the clock, and of the processor alone: others may be at work on this machine."""
    first: list[Took] = []
    later: list[Took] = []
    for _ in range(rounds):
        dialog, spin = opened()
        dialog.show()
        QApplication.processEvents()
        times = [_change(dialog, spin) for _ in range(CHANGES)]
        first.append(times[0])
        later += times[1:]
        dialog.hide()
        dialog.deleteLater()
        QApplication.processEvents()
    for which, found in (("first number", first), ("next numbers", later)):
        clock, processor = (list(side) for side in zip(*found, strict=True))
        for unit, samples in (("ms", clock), ("ms of processor", processor)):
            name = f"{what}, {which}"
            yield Figure("change", name, samples, [FRAME], "frame", Bar("p95", FRAME), unit)


def _change(dialog: QWidget, spin: QSpinBox) -> Took:
    """From the arrow key to the end of the painting in which figures are painted."""
    labels = dialog.findChildren(QLabel)
    before = {label: label.text() for label in labels}
    paints = Paints(labels)
    clock, processor = perf_counter(), process_time()
    QTest.keyClick(spin, Qt.Key.Key_Up)
    until(lambda: paints.count > 0)
    took = (perf_counter() - clock) * 1000, (process_time() - processor) * 1000
    paints.stop()
    assert any(label.text() != text for label, text in before.items())
    return took


def _checkout(workspace: Workspace, products: list[str]) -> tuple[QWidget, QSpinBox]:
    account = workspace.account()
    needs = CheckoutNeeds(
        tuple(account.subscription(product) for product in products),
        dict.fromkeys(products, 1),
        lambda order, hear: hear(
            workspace.checkout.quote(order.wants, order.on, order.edits, order.release)
        ),
        account.as_of,
    )
    dialog = CheckoutDialog(needs, None)
    return dialog, dialog.seats[products[-1]]


def _downgrade(workspace: Workspace, product: str) -> tuple[QWidget, QSpinBox]:
    account, limits = workspace.account(), workspace.downgrades.limits(product)
    dialog = DowngradeDialog(
        DowngradeNeeds(
            account.subscription(product),
            limits.most,
            lambda seats, hear: hear(workspace.downgrades.quote(product, seats)),
            account.as_of,
            limits.why,
        ),
        None,
    )
    return dialog, dialog.seats
