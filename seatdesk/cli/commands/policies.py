"""policies, rates: the account's own rules, and its dated exchange rates."""

import argparse
from dataclasses import asdict, fields, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from seatdesk.cli.output.reply import Reply, refused, table, usage, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import amount, between, day
from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.account.exchange_rates import pair_of
from seatdesk.domain.choices import SUBSCRIPTION_CONVENTIONS, Charge, DeactivatedSeats, Rounding
from seatdesk.domain.refusals import Code, refuse

NAMES = ("policies", "rates")
MOST_DAYS = 3650
MOST_TAX = Decimal(100)
ON_OFF = {"on": True, "off": False}


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the commands."""
    noun = commands.add_parser("policies", help="the account's own rules: show, set")
    noun.add_argument("workspace", metavar="W")
    verbs = noun.add_subparsers(title="what to do", metavar="VERB", required=True)
    verbs.add_parser("show", help="every rule").set_defaults(run=_show)
    change = verbs.add_parser("set", help="change some of them")
    change.set_defaults(run=_set)
    _describe_policies(change)
    change.add_argument("--note", default="", metavar="T")

    noun = commands.add_parser("rates", help="dated exchange rates: list, add, remove")
    noun.add_argument("workspace", metavar="W")
    verbs = noun.add_subparsers(title="what to do", metavar="VERB", required=True)
    verbs.add_parser("list", help="the account's rates").set_defaults(run=_list)
    add = verbs.add_parser("add", help="one unit of BASE is worth RATE of QUOTE from a day on")
    add.set_defaults(run=_add)
    drop = verbs.add_parser("remove", help="take a rate out of the table")
    drop.set_defaults(run=_remove)
    for verb in (add, drop):
        verb.add_argument("base", type=str.upper, metavar="BASE")
        verb.add_argument("quote", type=str.upper, metavar="QUOTE")
    add.add_argument("rate", type=amount, metavar="RATE")
    for verb in (add, drop):
        verb.add_argument("--on", type=day, required=True, metavar="DATE")
        verb.add_argument("--note", default="", metavar="T")
    add.add_argument("--source", default="", metavar="T", help="where the rate was read")
    add.add_argument("--replace", action="store_true", help="in place of the rate of that day")


def _describe_policies(change: argparse.ArgumentParser) -> None:
    for name, kind in (("deactivated-seats", DeactivatedSeats), ("charge", Charge)):
        change.add_argument(f"--{name}", choices=[choice.value for choice in kind])
    change.add_argument(
        "--convention", choices=[choice.value for choice in SUBSCRIPTION_CONVENTIONS]
    )
    change.add_argument("--rounding", choices=[choice.value for choice in Rounding])
    for name in ("invited-hold-seat", "others-are-demand"):
        change.add_argument(f"--{name}", choices=list(ON_OFF))
    change.add_argument("--idle-after-days", type=between(1, MOST_DAYS), metavar="N")
    change.add_argument("--minimum-seat-age-days", type=between(0, MOST_DAYS), metavar="N")
    change.add_argument("--fiscal-year-start", type=between(1, 12), metavar="MONTH")
    change.add_argument("--tax-label", metavar="T")
    change.add_argument("--tax-percent", type=_percent, metavar="N")


def _percent(text: str) -> Decimal:
    found = amount(text)
    if not 0 <= found <= MOST_TAX:
        raise argparse.ArgumentTypeError(f"{text} is not a percentage from 0 to 100")
    return found


def _shape(policies: Policies) -> dict[str, object]:
    return {name: _plain(value) for name, value in asdict(policies).items()}


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    return f"{value:f}" if isinstance(value, Decimal) else value


def _show(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        return _policies_reply(workspace.billing.policies())


def _policies_reply(policies: Policies) -> Reply:
    data = _shape(policies)
    return Reply(data, table(("Policy", "Value"), ((n, _word(v)) for n, v in data.items())))


def _word(value: object) -> object:
    return ("on" if value else "off") if isinstance(value, bool) else value


def _set(session: CommandSession, asked: argparse.Namespace) -> Reply:
    changes = {
        field.name: value
        for field in fields(Policies)
        if (value := vars(asked)[field.name]) is not None
    }
    if not changes:
        raise usage("Wrong usage: name at least one policy. See seatdesk policies W set --help.")
    with session.workspace(asked.workspace, writes=True) as workspace:
        before = workspace.billing.policies()
        kinds = asdict(before)
        read = {name: _value_like(kinds[name], value) for name, value in changes.items()}
        after = replace(before, **read)
        now = value_of(workspace.billing.set_policies(after, note=asked.note, before=before))
    return _policies_reply(now)


def _value_like(before: object, value: Any) -> Any:  # noqa: ANN401 - of the kind that it replaces
    if isinstance(before, bool):
        return ON_OFF[value]
    return type(before)(value) if isinstance(before, StrEnum) else value


def _list(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        rates = workspace.billing.rates()
    head = ("From", "Pair", "Rate", "Source")
    rows = ((rate.on, pair_of(rate), f"{rate.rate:f}", rate.source) for rate in rates)
    lines = table(head, rows) if rates else ["No exchange rates."]
    return Reply([_rate(rate) for rate in rates], lines)


def _add(session: CommandSession, asked: argparse.Namespace) -> Reply:
    rate = Rate(
        base=asked.base, quote=asked.quote, on=asked.on, rate=asked.rate, source=asked.source
    )
    with session.workspace(asked.workspace, writes=True) as workspace:
        same = tuple(r for r in workspace.billing.rates() if _key(r) == _key(rate))
        removed = same if asked.replace else ()
        value_of(workspace.billing.change_rates(removed, (rate,), note=asked.note))
    return Reply(_rate(rate), [f"From {rate.on} 1 {rate.base} = {rate.rate:f} {rate.quote}."])


def _remove(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        key = (asked.base, asked.quote, asked.on)
        same = tuple(rate for rate in workspace.billing.rates() if _key(rate) == key)
        if not same:
            pair = f"{asked.base}/{asked.quote}"
            raise refused(refuse(Code.UNKNOWN_RATE, pair=pair, on=asked.on))
        value_of(workspace.billing.change_rates(same, (), note=asked.note))
    return Reply(_rate(same[0]), [f"The rate {pair_of(same[0])} of {asked.on} was removed."])


def _key(rate: Rate) -> tuple[str, str, object]:
    return rate.base, rate.quote, rate.on


def _rate(rate: Rate) -> dict[str, str]:
    return {
        "base": rate.base,
        "quote": rate.quote,
        "on": rate.on.isoformat(),
        "rate": f"{rate.rate:f}",
        "source": rate.source,
    }
