"""overview, project: what the subscriptions cost, now and in the months to come."""

import argparse
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from seatdesk.cli.output import account_shapes
from seatdesk.cli.output.amounts import NO_PRICE, amount_text, money_text
from seatdesk.cli.output.planning.scenario_shapes import with_scenario
from seatdesk.cli.output.renewal_price_lines import difference_json, difference_line
from seatdesk.cli.output.reply import Exit, Reply, table, usage, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import between, day
from seatdesk.domain.account.account import Account
from seatdesk.domain.account.exchange_rates import needed_rates
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.charges.totals import TotalsBy, TotalsView, gross_total, net_total, totals
from seatdesk.domain.forecast.overview import Overview
from seatdesk.domain.forecast.projection import Projection
from seatdesk.domain.forecast.renewal_prices import RenewalDifference

NAMES = ("overview", "project")
_NO_TOTAL = f"Total: {NO_PRICE}"
"""In place of a sum to which nothing with a price adds up."""
LONGEST = 60


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the commands."""
    overview = commands.add_parser("overview", help="the billing overview")
    overview.add_argument("workspace", metavar="W")
    _describe_scenario(overview)
    overview.add_argument(
        "--on", type=day, metavar="DATE", help="with --scenario: as of this day (default: today)"
    )
    overview.set_defaults(run=_overview)

    project = commands.add_parser("project", help="every invoice to come, with its lines")
    project.add_argument("workspace", metavar="W")
    project.add_argument("--months", type=between(1, LONGEST), default=12, metavar="N")
    project.add_argument("--view", choices=[view.value for view in TotalsView], default="cash")
    project.add_argument("--by", choices=[by.value for by in TotalsBy if by is not TotalsBy.ALL])
    _describe_scenario(project)
    project.set_defaults(run=_project)


def _describe_scenario(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--scenario", metavar="S", help="with this scenario applied")


def _overview(session: CommandSession, asked: argparse.Namespace) -> Reply:
    if asked.on is not None and asked.scenario is None:
        raise usage("--on goes with --scenario: without one time brings only what is agreed.")
    with session.workspace(asked.workspace) as workspace:
        if asked.scenario is not None:
            found = value_of(workspace.scenarios.overview(asked.scenario, asked.on))
            reply = _overview_of(found.account, found.rows, found.renewals)
            return with_scenario(
                reply, found.scenario.name, found.refused, workspace.scenarios.age()
            )
        return _overview_of(
            workspace.account(),
            workspace.billing.overview(),
            workspace.billing.renewal_differences(),
        )


def _overview_of(
    account: Account, rows: Sequence[Overview], renewals: Sequence[RenewalDifference]
) -> Reply:
    found = {one.product: one for one in renewals}
    data = {
        "account": account.name,
        "as_of": account.as_of.isoformat(),
        "currency": account.currency,
        "subscriptions": [
            account_shapes.overview_json(row)
            | {
                "renewal_price": difference_json(found[row.product])
                if row.product in found
                else None
            }
            for row in rows
        ],
    }
    lines = account_shapes.overview_lines(account, tuple(rows))
    return Reply(data, [*lines, *map(difference_line, found.values())])


def _project(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        if asked.scenario is not None:
            scenario = value_of(workspace.scenarios.find(asked.scenario))
            projected = value_of(workspace.scenarios.project(scenario.name, asked.months))
            found = projected.evaluated
            reply = _projected(asked, found.today, found.projection, projected.renewals)
            return with_scenario(
                reply, scenario.name, len(found.refused), workspace.scenarios.age()
            )
        projection = workspace.billing.projection(asked.months)
        renewals = workspace.billing.renewal_differences(projection.span.end)
        return _projected(asked, workspace.account(), projection, renewals)


def _projected(
    asked: argparse.Namespace,
    account: Account,
    projection: Projection,
    renewals: Sequence[RenewalDifference],
) -> Reply:
    priced = {made.product for made in projection.invoices if made.priced}
    by = TotalsBy(asked.by or TotalsBy.MONTH)
    sums = [
        {
            "from": total.start.isoformat(),
            "subscription": total.product,
            "currency": total.currency,
            "amount": money_text(total.amount),
            "priced": bool(total.amount) or total.product in priced,
            "derivation": total.derivation.as_json(),
        }
        for total in totals(account, projection.invoices, TotalsView(asked.view), by)
    ]
    data = {
        "currency": account.currency,
        "from": projection.span.start.isoformat(),
        "to": projection.span.end.isoformat(),
        "view": asked.view,
        "by": by.value,
        "invoices": [account_shapes.invoice_json(invoice) for invoice in projection.invoices],
        "renewal_prices": [difference_json(found) for found in renewals],
        "totals": sums,
        "unpriced": [s.product for s in account.subscriptions if not s.priced and not s.ended],
        **_added_up(account, projection),
    }
    lines = _lines(data, projection, listed=asked.by is None and asked.view == "cash")
    lines += map(difference_line, renewals)
    if not data["missing_rates"]:
        return Reply(data, lines)
    error = {"error": "missing_rate", "message": " ".join(_missing(data))}
    return Reply(data | error, [*lines, *_missing(data)], Exit.REFUSED)


def _added_up(account: Account, projection: Projection) -> dict[str, Any]:
    """All invoices per currency, and in the account's where no rate is missing (B11)."""
    invoices, rates = projection.invoices, account.rates
    currencies = sorted({made.currency for made in invoices})
    per_currency, net_per_currency = (
        {
            currency: added([i for i in invoices if i.currency == currency], currency, rates)
            for currency in currencies
        }
        for added in (gross_total, net_total)
    )
    needed = [(made.currency, made.date) for made in invoices]
    missing = list(needed_rates(rates, needed, account.currency))
    total, net = (
        None if missing else money_text(added(invoices, account.currency, rates))
        for added in (gross_total, net_total)
    )
    return {
        "by_currency": {currency: money_text(amount) for currency, amount in per_currency.items()},
        "net_by_currency": {
            currency: money_text(amount) for currency, amount in net_per_currency.items()
        },
        "total": total,
        "net": net,
        "priced": not invoices or any(made.priced for made in invoices),
        "missing_rates": [
            {"base": rate.base, "quote": rate.quote, "on": rate.on.isoformat()} for rate in missing
        ],
    }


def _lines(data: dict[str, Any], projection: Projection, *, listed: bool) -> list[str]:
    if listed:
        rows = [
            (made.date, made.product, *_amounts(made), made.currency)
            for made in projection.invoices
        ]
        lines = table(("Date", "Subscription", "Net", "Tax", "Total", ""), rows)
    else:
        columns = ("from", "subscription", "currency")
        sums = [
            (
                *(t[column] for column in columns),
                amount_text(Decimal(t["amount"])) if t["priced"] else NO_PRICE,
            )
            for t in data["totals"]
        ]
        lines = table(("From", "Subscription", "Currency", "Without tax"), sums)
    lines += _unpriced_lines(data)
    priced = {made.currency for made in projection.invoices if made.priced}
    if data["total"] is not None:
        total_lines = _total_lines(data["net"], data["total"], data["currency"])
        return [*lines, *(total_lines if priced or not projection.invoices else [_NO_TOTAL])]
    for currency, total in data["by_currency"].items():
        total_lines = _total_lines(data["net_by_currency"][currency], total, currency)
        lines += total_lines if currency in priced else [f"{_NO_TOTAL} in {currency}"]
    return lines


def _amounts(made: Invoice) -> tuple[str, str, str]:
    if not made.priced:
        return NO_PRICE, NO_PRICE, NO_PRICE
    return amount_text(made.net), amount_text(made.tax), amount_text(made.total)


def _unpriced_lines(data: dict[str, Any]) -> list[str]:
    """The line that names subscriptions without a price, which no sum has."""
    names = data["unpriced"]
    return [f"Without a price, and so not in any sum: {', '.join(names)}"] if names else []


def _total_lines(net: str, total: str, currency: str) -> list[str]:
    """The lines of a total: net and gross apart where there is tax."""
    without, with_tax = (amount_text(Decimal(amount), currency) for amount in (net, total))
    if net == total:
        return [f"Total {with_tax}"]
    return [f"Total without tax {without}", f"Total with tax {with_tax}"]


def _missing(data: dict[str, Any]) -> list[str]:
    """A sentence for each missing exchange rate, which is never taken for 1 (B11)."""
    return [
        f"The total in {rate['quote']} cannot be given: the rate {rate['base']}/"
        f"{rate['quote']} of {rate['on']} is missing. Enter it in the account's rates."
        for rate in data["missing_rates"]
    ]
