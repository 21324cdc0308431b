"""Options of the import command: described for the parser, and read into answers."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from seatdesk.cli.output.reply import refused, usage
from seatdesk.cli.session import find_users, known_product
from seatdesk.cli.values import day
from seatdesk.controllers.imports.plan.subscription_differences import (
    ChosenFigures,
    SubscriptionDifference,
)
from seatdesk.controllers.imports.preview import ImportPreview
from seatdesk.controllers.imports.reading.import_options import ImportOptions
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.addresses import address_key
from seatdesk.domain.currency import is_currency
from seatdesk.domain.refusals import Code, refuse
from seatdesk.exchange.cells.dates import ORDERS
from seatdesk.exchange.fields import FieldKind
from seatdesk.exchange.question import EVERYBODY, NO_SEAT, PERSON, SERVICE, Options
from seatdesk.exchange.subscriptions.subscription_prices import NONE, ROUNDED
from seatdesk.exchange.subscriptions.subscription_terms import (
    ENDED,
    LAST_DAY,
    NEXT_TERM,
    ONE,
    RENEWED,
    YEARS,
)
from seatdesk.exchange.vocabulary.price_headings import TERM

TAKEN = {"seats": "quantity", "price": "unit_price"}
"""Figures of a subscription by the words that people have for them."""
PERIODS = {"month": "1", "quarter": "3", "year": "12", "term": TERM, "none": NONE}
"""For how long a price is, by the words that people have for it."""


def add_file_options(verb: argparse.ArgumentParser) -> None:
    """Add the options that answer questions of a file."""
    kinds = [str(kind) for kind in FieldKind if kind is not FieldKind.UNKNOWN]
    verb.add_argument("--kind", choices=kinds, default="", help="what the files are")
    pairs = {
        "--map": ("COLUMN=field", "what a column is; COLUMN= leaves it out, seat:P is a seat of P"),
        "--dates": ("COLUMN=order", f"how a column writes dates: {', '.join(ORDERS)}"),
        "--numbers": ("COLUMN=mark", "the decimal mark of a column: . or ,"),
        "--word": (
            "COLUMN:word=meaning",
            "what a word means: active, deactivated, …; yes or no for a seat",
        ),
        "--product": (
            "spelling=PRODUCT",
            "the product that a seat name stands for; itself: a new one, without a price",
        ),
        "--ends": (
            "COLUMN=last_day|next_term",
            "what the days of a column of ends are, where unclear",
        ),
        "--period": (
            "COLUMN=month|quarter|year|term|none",
            "for how long the price of a column is",
        ),
        "--currency": ("SIGN=CODE", "the currency that a sign or word stands for, such as $=CAD"),
        "--fix": ("LINE:COLUMN=text", "read a cell as this text; COLUMN may be #3"),
    }
    for name, (form, text) in pairs.items():
        verb.add_argument(name, action="append", default=[], metavar=form, help=text)
    verb.add_argument(
        "--skip", action="append", default=[], type=int, metavar="LINE", help="leave a line out"
    )
    verb.add_argument(
        "--passed", choices=(RENEWED, ENDED), default="",
        help="contracts whose renewal has passed renewed since, or have ended",
    )  # fmt: skip
    verb.add_argument(
        "--terms", choices=(YEARS, ONE), default="",
        help="many years from start to end are years in a row, or one term",
    )  # fmt: skip
    verb.add_argument(
        "--finer", choices=(NONE, ROUNDED), default="",
        help="prices finer than their currency: none is taken, or they are rounded",
    )  # fmt: skip
    verb.add_argument(
        "--everyone", default="", metavar="PRODUCT",
        help="all people of the files hold a seat of it, where no column says so; or none",
    )  # fmt: skip
    for name, what in (
        ("--service", "no person: a service account or a shared mailbox"),
        ("--person", "a person, although the address or name looks otherwise"),
    ):
        verb.add_argument(name, action="append", default=[], metavar="EMAIL|all", help=what)
    verb.add_argument("--encoding", default="", metavar="E", help="such as utf-8 or cp1252")
    signs = ("comma", "semicolon", "tab", "pipe", "single column")
    verb.add_argument("--delimiter", choices=signs, default="")
    verb.add_argument("--header", type=int, metavar="N", help="record with the column names; 0: no")
    verb.add_argument("--sheet", default="", metavar="S", help="the sheet of a workbook")
    verb.add_argument("--as-of", type=day, metavar="DATE", help="the day the figures stand for")


def add_workspace_options(verb: argparse.ArgumentParser) -> None:
    """Add the options that need a workspace."""
    presets = verb.add_mutually_exclusive_group()
    presets.add_argument("--preset", default="", metavar="NAME", help="read the files with it")
    presets.add_argument(
        "--no-preset", action="store_true", help="with none, although one fits by itself"
    )
    verb.add_argument("--save-preset", default="", metavar="NAME", help="keep the answers")
    verb.add_argument(
        "--alias", action="append", default=[], metavar="OLD=NEW|all",
        help="two addresses are one person: one is a user's, the other is in the file; all: "
        "whoever is new and asked about is the user of that name",
    )  # fmt: skip
    verb.add_argument(
        "--newcomer", action="append", default=[], metavar="EMAIL|all",
        help="somebody new, although a user is called the same",
    )  # fmt: skip
    verb.add_argument(
        "--take", action="append", default=[], metavar="PRODUCT.field|all",
        help="correct contracts by the file: seats, renewal, tier, price",
    )  # fmt: skip
    verb.add_argument(
        "--leaving", action="append", default=[], metavar="EMAIL|all",
        help="deactivate people whom the file misses: they left the company",
    )  # fmt: skip
    verb.add_argument(
        "--release-leaving", action="store_true", help="take the seats of those who left first"
    )


def options_of(asked: argparse.Namespace) -> Options:
    """The answers for the files."""
    dates, numbers = pairs(asked.dates, "--dates"), pairs(asked.numbers, "--numbers")
    if set(dates.values()) - set(ORDERS):
        raise usage(f"--dates takes COLUMN=order; the orders are {', '.join(ORDERS)}.")
    if set(numbers.values()) - {".", ","}:
        raise usage("--numbers takes COLUMN=. or COLUMN=, (the decimal mark).")
    ends, periods = pairs(asked.ends, "--ends"), pairs(asked.period, "--period")
    if set(ends.values()) - {LAST_DAY, NEXT_TERM}:
        raise usage(f"--ends takes COLUMN={LAST_DAY} or COLUMN={NEXT_TERM}.")
    if set(periods.values()) - PERIODS.keys():
        raise usage(f"--period takes COLUMN=period; the periods are {', '.join(PERIODS)}.")
    if asked.header is not None and asked.header < 0:
        raise usage("--header takes the number of a record, 1 for the first, 0 for none.")
    if (asked.fix or asked.skip) and len(asked.files) > 1:
        raise usage("--fix and --skip speak of the lines of one file; several were given.")
    return Options(
        encoding=asked.encoding,
        delimiter=asked.delimiter,
        header_record=asked.header,
        sheet=asked.sheet,
        kind=asked.kind,
        everyone=asked.everyone,
        fields=pairs(asked.map, "--map"),
        dates=dates,
        numbers=numbers,
        words=_words(asked.word),
        ends=ends,
        periods={column: PERIODS[word] for column, word in periods.items()},
        currencies=_currencies(asked.currency),
        passed=asked.passed,
        terms=asked.terms,
        finer=asked.finer,
        synonyms=pairs(asked.product, "--product"),
        fixes=_fixes(asked.fix),
        skip=frozenset(asked.skip),
        as_of=asked.as_of,
        kinds={
            address if address == EVERYBODY else address_key(address): kind
            for kind, addresses in ((SERVICE, asked.service), (PERSON, asked.person))
            for address in addresses
        },
    )


def import_options_of(asked: argparse.Namespace, workspace: Workspace) -> ImportOptions:
    """The answers for the files, with presets and aliases of the workspace."""
    options = options_of(asked)
    for spelling, product in options.synonyms.items():
        if spelling != product:
            known_product(workspace, product)
    if options.everyone not in {"", NO_SEAT}:
        options = replace(options, everyone=known_product(workspace, options.everyone))
    return ImportOptions(
        aliases=dict(_alias(workspace, text) for text in asked.alias if text != EVERYBODY),
        newcomers=frozenset(a if a == EVERYBODY else address_key(a) for a in asked.newcomer),
        presets=dict.fromkeys(asked.files, asked.preset) if asked.preset else {},
        plain=frozenset(asked.files) if asked.no_preset else frozenset(),
        for_all=options,
    )


def needs_workspace(asked: argparse.Namespace) -> bool:
    """True when an option was given that means nothing without a workspace."""
    people = (asked.alias, asked.newcomer, asked.leaving)
    given = (asked.preset, asked.save_preset, asked.take, *people)
    return any(given) or asked.release_leaving


def preview_of(asked: argparse.Namespace, workspace: Workspace) -> ImportPreview:
    """Preview the import with these answers."""
    options = import_options_of(asked, workspace)
    shown = workspace.importing.preview(asked.files, options)
    if EVERYBODY not in asked.alias:
        return shown
    found = {one.email: one.user for one in shown.plan.possible_matches if one.seat}
    shown.close()
    return workspace.importing.preview(
        asked.files, replace(options, aliases={**found, **options.aliases})
    )


def figures_to_take_over(asked: argparse.Namespace, shown: ImportPreview) -> ChosenFigures:
    """The figures to take over."""
    if "all" in asked.take:
        return "all"
    return tuple(_figure(text, shown.subscriptions.different) for text in asked.take)


def users_who_left(
    asked: argparse.Namespace, workspace: Workspace, shown: ImportPreview
) -> tuple[int, ...]:
    """The people who left the company."""
    if not asked.leaving:
        return ()
    if "all" in asked.leaving:
        return tuple(one.user for one in shown.plan.missing)
    return tuple(user.id for user in find_users(workspace, asked.leaving))


def pairs(given: Sequence[str], option: str) -> dict[str, str]:
    """Names and values of an option that was given several times."""
    found = {}
    for text in given:
        name, sign, value = text.rpartition("=")
        if not sign or not name.strip():
            raise usage(f"{option} takes name=value; {text} is none.")
        found[name.strip()] = value.strip()
    return found


def _currencies(given: Sequence[str]) -> dict[str, str]:
    codes = {sign: code.upper() for sign, code in pairs(given, "--currency").items()}
    for sign, code in codes.items():
        if not is_currency(code):
            raise usage(f"--currency: {code} is no currency; {sign} needs a code such as USD.")
    return codes


def _words(given: Sequence[str]) -> dict[str, dict[str, str]]:
    words: dict[str, dict[str, str]] = {}
    for place, meaning in pairs(given, "--word").items():
        column, sign, word = place.rpartition(":")
        if not sign:
            raise usage(f"--word takes COLUMN:word=meaning; {place}={meaning} is none.")
        words.setdefault(column, {})[word] = meaning
    return words


def _fixes(given: Sequence[str]) -> dict[int, dict[str, str]]:
    fixes: dict[int, dict[str, str]] = {}
    for text in given:
        place, sign, value = text.partition("=")
        line, _, column = place.partition(":")
        if not sign or not line.isdecimal() or not column:
            raise usage(f"--fix takes LINE:COLUMN=text; {text} is none.")
        fixes.setdefault(int(line), {})[column] = value
    return fixes


def _alias(workspace: Workspace, text: str) -> tuple[str, int]:
    """The address of the file and the user's number: the user has one of the two addresses."""
    (pair,) = pairs([text], "--alias").items()
    found = [workspace.users.find(address) for address in pair]
    if all(found):
        raise refused(refuse(Code.EMAIL_TAKEN, email=pair[0]))
    for user, other in zip(found, reversed(pair), strict=True):
        if user is not None:
            return other, user.id
    raise refused(refuse(Code.UNKNOWN_USER, email=pair[1]))


def _figure(text: str, different: Sequence[SubscriptionDifference]) -> tuple[str, str]:
    product, sign, field = text.rpartition(".")
    if not sign:
        raise usage(f"--take takes PRODUCT.field or all; {text} is neither.")
    products = [one.product for one in different if one.product.casefold() == product.casefold()]
    return (products or [product])[0], TAKEN.get(field, field)


def single_file(asked: argparse.Namespace) -> Path:
    """The one file that a preset is kept for."""
    if len(asked.files) > 1:
        raise usage("--save-preset keeps the answers for one file; several were given.")
    only: Path = asked.files[0]
    return only
