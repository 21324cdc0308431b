"""Texts of `COMMAND --help`: a sentence on each command, examples, every option's meaning.

The examples of all commands, one after the other, are a small story that a test plays.
"""

import argparse
from collections.abc import Iterator, Mapping

from seatdesk.cli.example_words import SALES, W
from seatdesk.cli.scenario_help_texts import SCENARIO_ARGUMENTS, SCENARIO_COMMANDS
from seatdesk.domain.user_fields import typed

WORKSPACE = "the workspace: a file, or the URL of a PostgreSQL database"

_OTHER_COMMANDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "new": (
        "Makes an empty workspace for one account; what is there already is left alone.",
        (f'new {W} --account "Example Ltd" --currency USD --time-zone Europe/Berlin',),
    ),
    "demo": (
        "Makes a sample workspace to try things on: users, both hubs, a year of history.",
        ("demo sample.seatdesk --users 40 --seed 7",),
    ),
    "subscription": ("Contracts: one product at one tier, with its term and prices.", ()),
    "subscription add": (
        "Enters a contract, priced by a price book or by its own prices.",
        (
            f"subscription {W} add {SALES} --tier Professional --start 2026-01-01 --additional 5",
            (
                f'subscription {W} add --product "Service Hub" --tier Basic --start 2026-01-01'
                " --base 100 --included 5 --seat-price 10"
            ),
        ),
    ),
    "subscription show": (
        "Shows the contracts with their terms, seats and prices.",
        (f"subscription {W} show {SALES}",),
    ),
    "subscription edit": (
        (
            "Corrects what was entered wrong; what is bought or given up goes by checkout and "
            "downgrade."
        ),
        (f"subscription {W} edit {SALES} --notice-days 30",),
    ),
    "subscription change-tier": (
        "Changes the tier: a higher one at once, a lower one at the renewal.",
        (f"subscription {W} change-tier {SALES} --tier Enterprise",),
    ),
    "subscription terms": (
        "Agrees another commitment, length, billing and price from the renewal on.",
        (
            f"subscription {W} terms {SALES} --commitment monthly --keep-price",
            f"subscription {W} terms {SALES} --cancel",
        ),
    ),
    "subscription renewal-price": (
        "Agrees another price from the renewal on, or takes that off.",
        (f"subscription {W} renewal-price {SALES} --percent 7",),
    ),
    "subscription auto-renew": (
        "Says whether a contract renews at the end of its term. Off needs all seats unassigned.",
        (f'subscription {W} auto-renew off --product "Service Hub"',),
    ),
    "subscription remove": (
        "Takes a contract out that nobody holds a seat of; its history is kept.",
        (f'subscription {W} remove --product "Service Hub"',),
    ),
    "user": ("Users and their life in the account: invited, active, deactivated, removed.", ()),
    "user add": (
        "Adds users, all with the same choices, and gives them seats where asked.",
        (f'user {W} add ada@example.com bo@example.com --team Sales --seat "Sales Hub"',),
    ),
    "user edit": (
        "Changes facts about one user.",
        (f'user {W} edit ada@example.com --name "Ada Lovelace" --alias ada@old.example',),
    ),
    "user invite": (
        "Invites users again who have not answered yet.",
        (f"user {W} invite bo@example.com",),
    ),
    "user activate": (
        "Notes that invited users have signed in: they are active.",
        (f"user {W} activate ada@example.com bo@example.com",),
    ),
    "user deactivate": (
        "Deactivates users; they keep their seats, which stay paid for.",
        (f"user {W} deactivate bo@example.com",),
    ),
    "user reactivate": (
        "Makes deactivated users active again.",
        (f"user {W} reactivate bo@example.com",),
    ),
    "user remove": (
        "Removes users for good; their history is kept.",
        (f"user {W} remove bo@example.com --clear",),
    ),
    "users": (
        "Lists who holds what.",
        (f'users {W} --filter "team:sales status:active idle:>60"',),
    ),
    "unassign": (
        "Takes seats from users. The seats stay paid for until the renewal.",
        (f'unassign {W} ada@example.com {SALES} --note "on leave"',),
    ),
    "assign": (
        "Gives users a seat; all of them or none.",
        (f"assign {W} ada@example.com {SALES} --buy",),
    ),
    "transfer": (
        "Moves a seat from one user to another in one step; it costs nothing.",
        (
            f"user {W} add cy@example.com",
            f"transfer {W} ada@example.com cy@example.com {SALES}",
        ),
    ),
    "checkout": (
        "Buys additional seats, or with --quote says what they cost.",
        (f"checkout {W} {SALES} --seats 3 --quote", f"checkout {W} {SALES} --seats 3 --order PO-7"),
    ),
    "downgrade": (
        "Gives additional seats up at the renewal, or cancels that.",
        (f"downgrade {W} {SALES} --seats 2", f"downgrade {W} {SALES} --cancel"),
    ),
    "overview": (
        "Shows every subscription's seats, prices, renewal and last day to act.",
        (f"overview {W} --json",),
    ),
    "project": (
        "Lists every invoice of the months to come, or sums of them.",
        (f"project {W} --months 24 --view accrual --by quarter",),
    ),
    "renewals": (
        "Lists the renewals to come: the last day to act, and what follows if nothing is done.",
        (f"renewals {W} --months 24", f"renewals {W} --ics renewals.ics"),
    ),
    "findings": (
        "Lists seats that could be given up: why, how sure that is, and what it would save.",
        (f"findings {W}", f"findings {W} {SALES} --limit 20 --json"),
    ),
    "findings exempt": (
        "Leaves seats out of the findings, because somebody knows why they are needed.",
        (
            (
                f"findings {W} exempt cy@example.com {SALES} --reason 'Parental leave' "
                "--until 2030-06-30"
            ),
        ),
    ),
    "findings unexempt": (
        "Lets seats be findings again.",
        (f"findings {W} unexempt cy@example.com {SALES}",),
    ),
    "costs": (
        "Splits the costs of a range of days among teams, cost centres or users.",
        (
            f"costs {W} --by team --from 2026-01-01 --to 2026-04-01",
            f"costs {W} --base shares --share Sales=100",
            f'costs {W} --by team --why "Base price"',
        ),
    ),
    "prices": ("Price books: what a seat costs, by product, tier, currency and commitment.", ()),
    "prices list": ("Lists the price books.", (f"prices {W} list",)),
    "prices show": ("Shows the prices of one book.", (f"prices {W} show hubs-2022",)),
    "prices copy": (
        "Copies a book into the workspace, where it can be edited.",
        (f'prices {W} copy hubs-2022 --key ours --name "Our prices"',),
    ),
    "prices export": (
        "Writes a book to a JSON file, to be edited by hand.",
        (f"prices {W} export ours ours.json",),
    ),
    "prices remove": (
        "Takes a book out of the workspace that prices no contract.",
        (f"prices {W} remove ours",),
    ),
    "prices import": (
        "Takes a book from a JSON file, in place of the one of the same key.",
        (f"prices {W} import ours.json",),
    ),
    "policies": ("The account's own rules.", ()),
    "policies show": ("Shows every rule.", (f"policies {W} show",)),
    "policies set": (
        "Changes some of the rules; seats that count otherwise by them are counted anew.",
        (f"policies {W} set --tax-label VAT --tax-percent 25",),
    ),
    "rates": ("Dated exchange rates, for totals in the account's currency.", ()),
    "rates add": (
        "Notes what one unit of BASE is worth in QUOTE from a day on.",
        (f'rates {W} add EUR USD 1.0842 --on 2026-01-01 --source "central bank"',),
    ),
    "rates list": ("Lists the rates.", (f"rates {W} list",)),
    "rates remove": (
        "Takes a rate out of the table.",
        (f"rates {W} remove EUR USD --on 2026-01-01",),
    ),
    "import": (
        (
            "Brings people, usage and subscriptions in from files that vendors export. Look first: "
            "--dry-run."
        ),
        (
            f"import people.csv --into {W} --dry-run",
            f'import people.csv --into {W} --yes --save-preset "Monthly list"',
        ),
    ),
    "presets": ("Presets: how files of one form are read.", ()),
    "presets list": ("Lists the presets.", (f"presets {W} list",)),
    "presets show": ("Shows the answers of one.", (f'presets {W} show "Monthly list"',)),
    "presets rename": (
        "Calls a preset otherwise.",
        (f'presets {W} rename "Monthly list" "Sales list"',),
    ),
    "presets remove": ("Takes a preset away.", (f'presets {W} remove "Sales list"',)),
    "export": (
        (
            "Writes users, overview, invoices to come or history to a file for Excel, other "
            "programs or the browser."
        ),
        (f'export {W} users --out users.csv --filter "team:sales"',),
    ),
    "history": (
        "Lists what happened, the newest first, or takes an action back.",
        (f'history {W} --limit 20 --find "Ada"', f"history {W} --undo 4"),
    ),
    "verify": (
        (
            "Proves that no line of the history was changed or dropped, recounts the seats and "
            "replays the account."
        ),
        (f"verify {W}",),
    ),
    "backup": ("Saves a copy of a workspace.", (f"backup {W} copy.seatdesk",)),
    "restore": (
        "Puts a copy in the place of a workspace; what was there is kept beside it.",
        (f"restore copy.seatdesk {W} --preview",),
    ),
    "upgrade": (
        "Brings a workspace of an older version to this one, after a backup.",
        (f"upgrade {W} --json",),
    ),
    "calc": (
        "Answers money questions: one JSON object a line on standard input, one answer a line.",
        ("calc < questions.jsonl",),
    ),
}
COMMANDS: Mapping[str, tuple[str, tuple[str, ...]]] = {**_OTHER_COMMANDS, **SCENARIO_COMMANDS}
"""A sentence and examples by command; a command with verbs has its examples at the verbs."""

_TERMS = {
    "commitment": "annual, or month to month",
    "billing": "how often it is invoiced, in advance",
    "notice_days": "days before the renewal by which the vendor must know of a change",
    "rounding": "how amounts are rounded to the currency's digits",
    "product": "the product's name, such as “Sales Hub”",
    "tier": "the tier's name, such as Professional",
    "included": "seats in its base price",
    "seat_price": "per seat and month",
}
_PERSON = {
    "emails": "e-mail addresses, separated by space, comma or semicolon",
    **{field.name: f"the {field.in_history}" for field in typed() if field.name != "email"},
    "name": "the user's name",
    "manager": "the manager's name",
    "type": "person, or what is no seat demand: bot, service, guest",
    "super_admin": "with all permissions; gets no paid seat while being added",
}
ARGUMENTS: Mapping[str, Mapping[str, str]] = {
    "": {
        "workspace": WORKSPACE,
        "product": "a product of the account",
        "note": "why, for the history",
    },
    "subscription": _TERMS,
    "subscription edit": {
        "price_book": "key of the price book that prices it from now on",
        "start": "its first day",
    },
    "subscription auto-renew": {"setting": "on: it renews; off: it ends at the renewal"},
    "user": _PERSON,
    "new": {"workspace": "a file that is not there yet, or the URL of an empty database"},
    "demo": {
        "workspace": "a file that is not there yet",
        "users": "how many users (default: 48)",
    },
    "assign": {"emails": "who gets a seat"},
    "unassign": {"emails": "who loses the seat"},
    "transfer": {"from_user": "who holds the seat", "to_user": "who gets it"},
    "checkout": {"seats": "how many to buy"},
    "project": {
        "months": "how many months from today (default: 12)",
        "view": "cash: when invoiced (default); accrual: spread over the days paid for",
        "by": "sums for each of these, in place of the list of invoices",
    },
    "costs": {
        "by": "the groups that costs go to (default: team)",
        "view": "service: what the days cost (default); cash: what is invoiced on them",
        "basis": "days: seats of every day (default); snapshot: those of a month's first day",
        "base": "a row of its own (default), by seats, by active users, or by shares",
        "unassigned": "the same for seats that nobody holds",
    },
    "findings exempt": {"emails": "who holds the seat"},
    "findings unexempt": {"emails": "who holds the seat"},
    "prices": {"book": "key or name of a price book", "file": "a JSON file"},
    "prices copy": {"name": "what people call the copy"},
    "policies set": {
        "deactivated_seats": "must_unassign: their seats count; keep_uncounted: they do not",
        "charge": "when added seats are charged, for contracts to come",
        "convention": "how a part of a period is counted, for contracts to come",
        "rounding": "how amounts are rounded, for contracts to come",
        "invited_hold_seat": "whether the seat of an invitation counts",
        "others_are_demand": "whether bots and guests count as seat demand",
        "idle_after_days": "days a seat is seen unused after which it counts as idle",
        "minimum_seat_age_days": "days for which the use of a new seat is not judged",
        "fiscal_year_start": "the month, 1 to 12, in which the fiscal year begins",
        "tax_label": "what the tax is called on invoices",
        "tax_percent": "the tax in percent of an invoice's net total",
    },
    "rates": {
        "base": "the currency that is worth something, such as EUR",
        "quote": "the currency it is worth that in, such as USD",
        "rate": "what one unit of BASE is worth in QUOTE",
        "on": "the day from which the rate holds",
    },
    "import": {
        "files": "CSV, text or workbook files",
        "delimiter": "the sign that parts the columns",
    },
    "presets": {"name": "the preset's name", "to": "its new name"},
    "export": {"months": "of the invoices to come (default: 12)"},
    "restore": {"file": "the copy", "workspace": "the workspace whose place it takes"},
    "history": {"limit": "show at most so many lines (default: all)"},
    **SCENARIO_ARGUMENTS,
}
"""Help of arguments that stand without one: by command, by its noun, or for all (empty)."""


def add_help_texts(parser: argparse.ArgumentParser, path: str = "") -> None:
    """Give every command its sentence and examples, and every argument its help."""
    if path in COMMANDS:
        sentence, examples = COMMANDS[path]
        parser.description = parser.description or sentence
        parser.formatter_class = argparse.RawDescriptionHelpFormatter
        lines = [f"  seatdesk {example}" for example in examples]
        head = ["example:" if len(lines) == 1 else "examples:"] if lines else []
        parser.epilog = "\n".join([*head, *lines, *([""] if lines else []), parser.epilog or ""])
    noun = path.partition(" ")[0]
    known = {**ARGUMENTS[""], **ARGUMENTS.get(noun, {}), **ARGUMENTS.get(path, {})}
    for action in parser._actions:  # noqa: SLF001 - argparse gives them to nobody otherwise
        action.help = action.help or known.get(action.dest)
    for name, verb in verbs_of(parser):
        add_help_texts(verb, f"{path} {name}".strip())


def verbs_of(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """The commands of a parser, or the verbs of a command."""
    for action in parser._actions:  # noqa: SLF001 - as above
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            yield from action.choices.items()
