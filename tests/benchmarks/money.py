"""Projections, quotes and sweeps against plain Decimal and integer sums of the same amounts.

`python -m tests.benchmarks.money` prints medians and ratios. "cold": nothing kept from before.
"""

from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from statistics import median
from time import perf_counter

from seatdesk.domain.account.account import Account, Policies, new_subscription
from seatdesk.domain.account.terms_and_prices import Bought, Rates, SeatPrice
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.charges.formula import minor_of
from seatdesk.domain.charges.invoicing import term_invoices
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.forecast.sweep import sweep

START, TODAY = date(2024, 1, 31), date(2024, 3, 10)
MONTHS, CENT = 60, Decimal("0.01")
FRAME = 16.7


def account(products: int = 1) -> Account:
    """So many contracts of the 2022 line, taxed."""
    rates = Rates(Decimal(450), 5, SeatPrice.of(Decimal(90)))
    made = tuple(
        new_subscription(
            product=f"Hub {number}",
            tier="Professional",
            currency="USD",
            start=START,
            term_months=12,
            rates=rates,
            additional=3,
        )
        for number in range(products)
    )
    policies = Policies(tax_percent=Decimal(25))
    return Account(name="Nordlys", as_of=TODAY, policies=policies, subscriptions=made)


def bare_decimal() -> Decimal:
    """The floor of a projection: its sums, and the days they fall on, and nothing else."""
    total = Decimal(0)
    for month in range(MONTHS):
        days = add_months(START, month), add_months(START, month + 1)
        base = Decimal(450).quantize(CENT, ROUND_HALF_UP)
        seats = (Decimal(90) * 3).quantize(CENT, ROUND_HALF_UP)
        net = base + seats
        tax = (net * Decimal(25) / 100).quantize(CENT, ROUND_HALF_UP)
        total += net + tax if days[0] < days[1] else 0
    return total


def forget() -> None:
    """As if nothing had been computed yet."""
    for kept in (term_invoices, minor_of):
        kept.cache_clear()


def milliseconds(work: Callable[[], object], before: Callable[[], object] | None = None) -> float:
    """One run, after a preparation that is not timed."""
    if before is not None:
        before()
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def main() -> None:
    """Print the table."""
    one, ten = account(), account(10)
    floors, colds, warms = [], [], []
    for _ in range(40):
        floors.append(milliseconds(bare_decimal))
        colds.append(milliseconds(partial(project, one, months=MONTHS), forget))
        warms.append(milliseconds(partial(project, one, months=MONTHS)))
    floor = median(floors)
    print(f"60 months, bare Decimal sum          {floor:8.2f} ms")
    for name, runs in (("cold", colds), ("again", warms)):
        took = median(runs)
        print(f"60 months, projection, {name:5}         {took:8.2f} ms  {took / floor:4.1f} x (4)")

    spins = []
    for seats in range(1, 41):  # one number changes, nine products are wanted as before
        numbers = {s.product: 1 for s in ten.subscriptions} | {"Hub 3": seats}
        wants = [Buy(product, Bought(TODAY, number)) for product, number in numbers.items()]
        spins.append(milliseconds(partial(quote, ten, wants)))
    print(f"spin box, one of 10 products         {median(spins):8.2f} ms  ({FRAME} ms)")

    for count, bar in ((100, 15), (10_000, 1000)):
        swept = partial(sweep, one, "Hub 0", range(count), months=36)
        runs = [milliseconds(swept, forget) for _ in range(5)]
        print(f"sweep of {count:6} projections          {median(runs):8.2f} ms  ({bar} ms)")


if __name__ == "__main__":
    main()
