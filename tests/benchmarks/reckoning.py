"""Money: a projection that explains itself against a bare sum, and many what-if totals at once."""

from collections.abc import Iterator
from decimal import Decimal

from seatdesk.domain.account.account import Account
from seatdesk.domain.forecast.projection import Projection, project
from seatdesk.domain.forecast.sweep import sweep
from tests.benchmarks.company import desk_on_copy
from tests.benchmarks.figures import Bar, Figure, alternate, timed

SALES = "Sales Hub"
MONTHS = 60
CENT = Decimal("0.01")


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """60 months of invoices, and the totals for 100 and 10,000 numbers of seats."""
    with desk_on_copy(users) as workspace:
        account = workspace.account()
    amounts = [
        [(Decimal(line.quantity), line.unit_price) for line in invoice.lines]
        for invoice in project(account, months=MONTHS).invoices
    ]
    for what, subject in (("lines and totals", _totals), ("every derivation", _explained)):
        floor, samples = alternate(
            rounds * 5,
            lambda _number: timed(lambda: bare_sum(amounts)),
            lambda _number, subject=subject: timed(  # type: ignore[misc]
                lambda: subject(account)
            ),
        )
        yield Figure(
            "project",
            f"{MONTHS} months, {what}",
            samples,
            floor,
            "bare Decimal sum",
            Bar("ratio", 4),
        )
    for count, limit in ((100, 15), (10_000, 1_000)):
        yield _sweep(account, count, rounds, limit)


def bare_sum(amounts: list[list[tuple[Decimal, Decimal]]]) -> Decimal:
    """The same lines as products of decimals, rounded and added: no dates, no reasons."""
    total = Decimal(0)
    for lines in amounts:
        total += sum(((quantity * unit).quantize(CENT) for quantity, unit in lines), Decimal(0))
    return total


def _totals(account: Account) -> Projection:
    projection = project(account, months=MONTHS)
    for invoice in projection.invoices:
        assert invoice.total >= 0
    return projection


def _explained(account: Account) -> int:
    return sum(
        line.derivation is not None
        for invoice in project(account, months=MONTHS).invoices
        for line in invoice.lines
    )


def _sweep(account: Account, count: int, rounds: int, limit: float) -> Figure:
    numbers = range(1, count + 1)
    floor, samples = alternate(
        rounds,
        lambda _number: timed(
            lambda: [sum(45_000 + n * 9_000 for _ in range(36)) for n in numbers]
        ),
        lambda _number: timed(lambda: sweep(account, SALES, numbers, months=36)),
    )
    return Figure(
        "sweep", f"{count:,} totals, 36 months", samples, floor, "integers", Bar("p50", limit)
    )


def _integers(seats: int) -> int:
    """36 invoices in minor units, added up."""
    return sum(45_000 + seats * 9_000 for _ in range(36))
