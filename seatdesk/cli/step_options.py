"""Options of the command line that are steps of a scenario, in the order in which they stand."""

import argparse
from collections.abc import Sequence
from datetime import date
from typing import Any

from seatdesk.cli.output.reply import refused, usage
from seatdesk.cli.values import day, whole
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.scenario.step_document import read_step
from seatdesk.domain.scenario.steps import ScenarioStep
from seatdesk.override import override

PARTS = "step_parts"
"""The name under which the options gather the steps they are."""


class _StepOption(argparse.Action):
    """An option that is a step: its values are kept with those of the others, in order."""

    @override
    def __call__(
        self,
        _parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,
        _option: str | None = None,
    ) -> None:
        parts = [*(getattr(namespace, PARTS, None) or ()), (self.dest, values)]
        setattr(namespace, PARTS, parts)


def describe_steps(verb: argparse.ArgumentParser) -> None:
    """Describe the options; they stand for steps of one day."""
    verb.add_argument(
        "--on", type=day, metavar="DATE", help="the day of the steps (default: today)"
    )
    for name, metavar, says in (
        ("--buy", "P=N", "buy so many seats"),
        ("--remove", "P=N", "give up so many seats at the renewal"),
        ("--tier", "P=T", "another tier: a dearer one at once, others at the renewal"),
        ("--terms", "P=COMMITMENT", "monthly or annual, perhaps with ,BILLING: from the renewal"),
        ("--renewal-price", "P=PERCENT", "prices change by so much at the renewal"),
        ("--auto-renew", "P=on|off", "renew at the end of the term, or end there"),
    ):
        verb.add_argument(name, action=_StepOption, type=_pair, metavar=metavar, help=says)
    for name, says in (
        ("--assign", "give these users a seat of --product"),
        ("--unassign", "take their seat of --product"),
    ):
        verb.add_argument(name, action=_StepOption, nargs="+", metavar="EMAIL", help=says)
    verb.add_argument("--product", metavar="P", help="the product of --assign and --unassign")
    verb.add_argument(
        "--release",
        action="store_true",
        help="with --unassign, of deactivated users: reactivate, unassign, deactivate",
    )


def _pair(text: str) -> tuple[str, str]:
    """`Sales Hub=2` as product and value."""
    product, mark, value = text.rpartition("=")
    if not (mark and product.strip() and value.strip()):
        raise argparse.ArgumentTypeError(f"“{text}” is not a product and a value: write it as P=…")
    return product.strip(), value.strip()


def asked_steps(asked: argparse.Namespace, today: date, first: int = 1) -> tuple[ScenarioStep, ...]:
    """The steps that stand on the command line; `first` is the number of the first of them."""
    parts = getattr(asked, PARTS, None) or ()
    on = asked.on or today
    _check_seat_options(asked, {name for name, _ in parts})
    documents = [{"on": on.isoformat(), **_document(name, values, asked)} for name, values in parts]
    return tuple(_read(document, number) for number, document in enumerate(documents, first))


def _check_seat_options(asked: argparse.Namespace, names: set[str]) -> None:
    seats = names & {"assign", "unassign"}
    if seats and not asked.product:
        raise usage("--assign and --unassign need --product P.")
    if asked.product and not seats:
        raise usage("--product goes with --assign and --unassign; other options name their own.")
    if asked.release and "unassign" not in names:
        raise usage("--release goes with --unassign.")


def _read(document: dict[str, Any], number: int) -> ScenarioStep:
    step = read_step(document, number)
    if isinstance(step, Refusal):
        raise refused(step)
    return step


def _document(name: str, values: Any, asked: argparse.Namespace) -> dict[str, Any]:  # noqa: ANN401
    """The step of an option as a document."""
    if name in {"assign", "unassign"}:
        release = {"release": True} if name == "unassign" and asked.release else {}
        return {"do": name, "product": asked.product, "users": list(values)} | release
    product, value = values
    return {"product": product} | _MAKERS[name](value)


def _seats(verb: str, value: str) -> dict[str, Any]:
    try:
        return {"do": verb, "seats": whole(value)}
    except argparse.ArgumentTypeError as wrong:
        raise usage(f"Wrong usage: --{verb}: {wrong}.") from wrong


def _terms(value: str) -> dict[str, Any]:
    commitment, _, billing = value.partition(",")
    _check_word("terms", commitment, [c.value for c in Commitment])
    if billing:
        _check_word("terms", billing.strip(), [b.value for b in Billing])
    more = {"billing": billing.strip()} if billing else {}
    return {"do": "terms", "commitment": commitment} | more


def _setting(value: str) -> dict[str, Any]:
    _check_word("auto-renew", value, ["on", "off"])
    return {"do": "auto-renew", "setting": value}


def _check_word(option: str, value: str, words: Sequence[str]) -> None:
    if value not in words:
        raise usage(f"Wrong usage: --{option}: “{value}” is none of {', '.join(words)}.")


_MAKERS = {
    "buy": lambda value: _seats("buy", value),
    "remove": lambda value: _seats("remove", value),
    "tier": lambda value: {"do": "tier", "tier": value},
    "terms": _terms,
    "renewal_price": lambda value: {"do": "renewal-price", "percent": value},
    "auto_renew": _setting,
}
