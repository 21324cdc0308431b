"""One subscription of a file: what its row says, and what that comes to."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionRow:
    """One subscription of the file; None: the file does not say.

    `unmetered`: the number stands for “as many as you like” (free plans), so it must not enter
    any utilisation figure. `ends` is the day in the column `ends_field` (`renewal` or `term_end`)
    as written; `renewal` is the first day of the next term that it comes to, `term_months` the
    length of a term. `no_term` is the code of the reason why the days make no term; `renewed`: the
    renewal has passed, and the subscription runs on.

    `unit_price` is for one seat and so many `months`, None where nothing says so; `total_price`
    for all seats and `total_months`. `billing` is what a column of billing periods says: months,
    or `term`. `currency` is "" where it is that of the account; `sign` what stands for one that
    several currencies share. `monthly` is the price of one seat for a month; where there is none,
    `no_price` is the code of the reason. `holder` is the address of the person it is licensed to,
    where the file names one. `quantity_said` and `price_said` are those cells as written.
    """

    product: str
    sku: str
    tier: str
    quantity: int | None
    unmetered: bool
    assigned: int | None
    unit_price: Decimal | None
    total_price: Decimal | None
    currency: str
    sign: str
    billing: int | str | None
    ends: date | None
    ends_field: str
    term_start: date | None
    term_months: int | None
    supplier: str
    order: str
    holder: str
    line: int
    renewal: date | None = None
    no_term: str = ""
    renewed: bool = False
    months: int | None = None
    total_months: int | None = None
    monthly: Decimal | None = None
    no_price: str = ""
    quantity_said: str = ""
    price_said: str = ""
