"""Freshness: the age of the data behind a figure, and what that leaves open (E11.1)."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.exchange_rates import MissingRate, rate_on
from seatdesk.domain.account.pricing import PriceBook

COVERED_PERCENT = 80
"""Holders whose use must be known, in a hundred, for usage data to be fresh (E11.2)."""


class DataSource(StrEnum):
    """The sources a figure may rest on, in the order they are told in (E11.1)."""

    USAGE = "usage"
    PEOPLE = "people"
    CONTRACTS = "contracts"
    PRICE_BOOK = "price_book"
    RATES = "rates"
    HEADCOUNT = "headcount"


class FreshnessLevel(StrEnum):
    """The states of a source; all but the first are said beside a figure."""

    FRESH = "fresh"
    AGEING = "ageing"
    OLD = "old"
    MISSING = "missing"
    SAMPLE = "sample"


AGEING_AND_OLD: Mapping[DataSource, tuple[int, int]] = {
    DataSource.USAGE: (31, 61),
    DataSource.PEOPLE: (46, 91),
    DataSource.CONTRACTS: (181, 366),
    DataSource.RATES: (32, 93),
    DataSource.HEADCOUNT: (61, 121),
}
"""Days from which a source is ageing, and from which it is old (E11.1)."""
PLANS_REST_ON = (
    DataSource.CONTRACTS,
    DataSource.PRICE_BOOK,
    DataSource.RATES,
    DataSource.HEADCOUNT,
)
"""The sources of a comparison and of what a plan costs: never of usage (E11.3)."""
FINDINGS_REST_ON = (DataSource.USAGE, DataSource.PEOPLE, DataSource.CONTRACTS)
"""The sources of a finding (E11.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageCoverage:
    """The known part of the use of one product's seats."""

    product: str
    holders: int
    judged: int
    """Holders whose activity is known or never."""
    newest: date | None
    """The latest day that a source of their use spoke of."""
    silent: int = 0
    """Holders of whom nothing can be said: no data, or data too old."""
    aged: bool = False
    """True when a holder's own data is old, however new that of others is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataDays:
    """The days the workspace's data is of, as it was stored."""

    usage: tuple[UsageCoverage, ...] = ()
    people: date | None = None
    """The newest list's day, or the last edit by hand."""
    contracts: Mapping[str, date] = field(default_factory=dict)
    """Last edit of each product's subscription."""
    headcount: date | None = None
    """Last edit of the head-count plan; None: there is none, and nothing rests on it."""


@dataclass(frozen=True, slots=True)
class Freshness:
    """The state of one source on a day."""

    source: DataSource
    level: FreshnessLevel
    as_of: date | None = None
    age_days: int | None = None
    people: int = 0
    """Holders that cannot be judged (usage)."""
    percent: int = 100
    """Holders whose use is known, in a hundred (usage)."""
    names: tuple[str, ...] = ()
    """Sample books, pairs of currencies without a rate, or subscriptions without an edit."""

    @property
    def marked(self) -> bool:
        """True when a figure that rests on it carries the mark (E11.3)."""
        return self.level is not FreshnessLevel.FRESH


def freshness(
    account: Account,
    days: DataDays,
    books: Sequence[PriceBook] = (),
    samples: Collection[str] = (),
    rests_on: Collection[DataSource] = tuple(DataSource),
) -> tuple[Freshness, ...]:
    """The state of every source that is used, among those a figure rests on.

    `books` are the price books there are, `samples` the keys of those shipped with the program.
    """
    told = _told(account, days, books, samples)
    return tuple(state for state in told if state.source in rests_on)


def _told(
    account: Account, days: DataDays, books: Sequence[PriceBook], samples: Collection[str]
) -> Iterator[Freshness]:
    living = [s for s in account.subscriptions if not s.ended]
    if living:
        yield _usage(account.as_of, days.usage)
        yield _aged(DataSource.PEOPLE, days.people, account.as_of)
        yield _contracts(account.as_of, living, days.contracts)
    yield from _price_book(account.as_of, living, books, samples)
    yield from _rates(account, living)
    if days.headcount is not None:
        yield _aged(DataSource.HEADCOUNT, days.headcount, account.as_of)


def _aged(source: DataSource, as_of: date | None, today: date) -> Freshness:
    """The state of a source by its age alone."""
    if as_of is None:
        return Freshness(source, FreshnessLevel.MISSING)
    age = (today - as_of).days
    ageing, old = AGEING_AND_OLD[source]
    level = FreshnessLevel.AGEING if age >= ageing else FreshnessLevel.FRESH
    return Freshness(source, FreshnessLevel.OLD if age >= old else level, as_of, age)


def _usage(today: date, products: Iterable[UsageCoverage]) -> Freshness:
    """As old as the product whose newest data is oldest; who is not covered ages it (E11.2)."""
    held = [product for product in products if product.holders]
    holders, judged = sum(p.holders for p in held), sum(p.judged for p in held)
    silent = sum(p.silent for p in held)
    percent = judged * 100 // holders if holders else 100
    newest = [p.newest for p in held if p.newest is not None and p.judged]
    if not newest:
        return Freshness(DataSource.USAGE, FreshnessLevel.MISSING, people=silent, percent=percent)
    state = _aged(DataSource.USAGE, min(newest), today)
    level = state.level
    thin = judged * 100 < holders * COVERED_PERCENT or any(p.aged for p in held)
    if thin and level is FreshnessLevel.FRESH:
        level = FreshnessLevel.AGEING
    return Freshness(
        DataSource.USAGE, level, state.as_of, state.age_days, people=silent, percent=percent
    )


def _contracts(
    today: date, living: Sequence[Subscription], edited: Mapping[str, date]
) -> Freshness:
    """As old as the subscription that nobody has looked at for longest."""
    unknown = tuple(s.product for s in living if s.product not in edited)
    if unknown:
        return Freshness(DataSource.CONTRACTS, FreshnessLevel.MISSING, names=unknown)
    return _aged(DataSource.CONTRACTS, min(edited[s.product] for s in living), today)


def _price_book(
    today: date,
    living: Sequence[Subscription],
    books: Sequence[PriceBook],
    samples: Collection[str],
) -> Iterator[Freshness]:
    """The books that price a subscription; one that came with the program is a sample."""
    used = {s.price_book for s in living if s.price_book}
    if not used:
        return
    known = [book for book in books if book.key in used]
    if used - {book.key for book in known}:
        lost = tuple(sorted(used - {book.key for book in known}))
        yield Freshness(DataSource.PRICE_BOOK, FreshnessLevel.MISSING, names=lost)
        return
    days = [p.valid_from for book in known for p in book.prices if p.valid_from <= today]
    as_of = max(days, default=None)
    age = None if as_of is None else (today - as_of).days
    shipped = tuple(book.name for book in known if book.key in samples)
    level = FreshnessLevel.SAMPLE if shipped else FreshnessLevel.FRESH
    yield Freshness(DataSource.PRICE_BOOK, level, as_of, age, names=shipped)


def _rates(account: Account, living: Sequence[Subscription]) -> Iterator[Freshness]:
    """As old as the oldest of the rates that are used: none where there is one currency."""
    foreign = sorted({s.currency for s in living} - {account.currency})
    days, lacking = [], []
    for currency in foreign:
        try:
            days.append(rate_on(account.rates, currency, account.currency, account.as_of).on)
        except MissingRate:
            lacking.append(f"{currency}/{account.currency}")
    if lacking:
        yield Freshness(DataSource.RATES, FreshnessLevel.MISSING, names=tuple(lacking))
    elif days:
        yield _aged(DataSource.RATES, min(days), account.as_of)
