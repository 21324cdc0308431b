"""The program of the command line: parses arguments, runs one command, prints its reply."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from seatdesk import __version__
from seatdesk.cli.arguments import Hide, check_arguments, password_hider
from seatdesk.cli.commands import (
    billing,
    exports,
    history,
    imports,
    policies,
    presets,
    prices,
    seats,
    subscriptions,
    users,
    workspaces,
)
from seatdesk.cli.commands.planning import (
    change_list,
    costs,
    findings,
    headcount,
    reconciliation,
    renewals,
    report,
    scenarios,
)
from seatdesk.cli.help_texts import add_help_texts, verbs_of
from seatdesk.cli.output import streams
from seatdesk.cli.output.cancelled_requests import with_cancelled
from seatdesk.cli.output.reply import CommandError, Exit, Reply, trouble
from seatdesk.cli.parsing import Parser, likely
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import day
from seatdesk.controllers.imports.leftovers import remove_leftovers
from seatdesk.controllers.read_models import StoreError
from seatdesk.exchange.report.report import PdfWriter

GLOBALS = ("--json", "--today", "--as", "--quiet", "--version")
GLOBAL_OPTIONS = """\
options of every command, before or after it:
  --json         print the answer as JSON; an error as {"error": code, "message": sentence}
  --today DATE   a what-if clock: act and look as if it were that day
  --as EMAIL     work as this user, with this user's permissions
  --quiet        print nothing when all went well
  --version      print the version

exit codes: 0 done, 1 refused by a rule, 2 wrong usage, 3 file or database trouble
"""
NOT_PRINTED = (
    "The answer was not printed: {why}. What the command did is saved all the same; ask for it "
    "again with another output."
)
NOUNS = (
    workspaces,
    subscriptions,
    users,
    seats,
    billing,
    renewals,
    findings,
    costs,
    prices,
    policies,
    imports,
    presets,
    exports,
    history,
    scenarios,
    change_list,
    headcount,
    reconciliation,
    report,
)


def main(argv: Sequence[str] | None = None, *, pdf: PdfWriter | None = None) -> int:
    """Run one command. Never raises for what a person can get wrong.

    `pdf` writes reports as PDF: drawing is the window's, which nothing here knows.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    streams.prepare()
    as_json = "--json" in arguments
    hide = password_hider(arguments)
    try:
        return _main(arguments, hide, pdf, as_json=as_json)
    except streams.OutputLost as lost:
        streams.print_error([NOT_PRINTED.format(why=lost)])
        return Exit.TROUBLE
    except streams.ReaderGone:  # of help or version
        return Exit.DONE
    except SystemExit as left:  # --help, --version and calc
        return int(left.code or 0)
    except KeyboardInterrupt:
        return Exit.INTERRUPTED


def _main(arguments: Sequence[str], hide: Hide, pdf: PdfWriter | None, *, as_json: bool) -> int:
    try:
        check_arguments(arguments)
        session, rest = _take_global_options(arguments)
        session = replace(session, pdf=pdf)
        asked = _parsed(rest)
        run: Callable[[CommandSession, argparse.Namespace], Reply] = asked.run
        remove_leftovers()
        reply = with_cancelled(_run(run, session, asked), session.cancelled)
        reply = _with_notes(reply, session)
    except CommandError as error:
        with suppress(streams.ReaderGone):
            _fail(error, hide, as_json=as_json)
        return error.exit
    with suppress(streams.ReaderGone):  # whoever read us has seen enough
        _print(reply, session, hide)
    return reply.code


def _with_notes(reply: Reply, session: CommandSession) -> Reply:
    """The reply with the session's notes: in JSON where it is an object, else on standard error."""
    if session.json:
        more = {"notes": list(session.notes)} if session.notes else {}
        return replace(reply, data=reply.data | more) if isinstance(reply.data, dict) else reply
    if not session.quiet:
        streams.print_error(session.notes)
    return reply


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The parsed arguments; e-mail addresses may stand between the options, too."""
    top = parser(arguments[:1])
    asked, rest = top.parse_known_args(arguments)
    emails: list[str] | None = getattr(asked, "emails", None)
    if emails is not None and not any(word.startswith("-") for word in rest):
        emails += rest
    elif rest:
        command = _command_of(top, arguments)
        known = [*GLOBALS, *(name for one in command._actions for name in one.option_strings)]  # noqa: SLF001
        odd = next((word.partition("=")[0] for word in rest if word.startswith("-")), "")
        command.error(f"unrecognized arguments: {' '.join(rest)}{likely(odd, known)}")
    return asked


def _command_of(top: argparse.ArgumentParser, arguments: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of the command, or of its verb, that these arguments are for."""
    found = top
    for word in arguments:
        found = dict(verbs_of(found)).get(word, found)
    return found


def _run(
    run: Callable[[CommandSession, argparse.Namespace], Reply],
    session: CommandSession,
    asked: argparse.Namespace,
) -> Reply:
    try:
        return run(session, asked)
    except StoreError as error:
        raise trouble(error) from error
    except OSError as error:
        if isinstance(error, FileNotFoundError) and error.filename:
            missing = f"There is no file {error.filename}. Check the name and the folder."
            raise CommandError(Exit.TROUBLE, "file", missing) from error
        why = error.strerror or type(error).__name__
        where = f"{error.filename}: " if error.filename else ""
        raise CommandError(Exit.TROUBLE, "file", f"{where}{why}.") from error


def parser(words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The parser of all commands, or only of those that a word belongs to.

    The global options are taken out before.
    """
    top = Parser(
        prog="seatdesk",
        description="Paid seats of a SaaS subscription: who holds them, what they cost, what can "
        "still be changed and by when. Without a command it opens the window.",
        epilog=GLOBAL_OPTIONS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    commands = top.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=Parser
    )
    for noun in [noun for noun in NOUNS if set(words) & {*noun.NAMES}] or NOUNS:
        noun.add_commands(commands)
    add_help_texts(top)
    return top


def _take_global_options(arguments: Sequence[str]) -> tuple[CommandSession, list[str]]:
    global_options = Parser(prog="seatdesk", add_help=False, allow_abbrev=False)
    global_options.add_argument("--json", action="store_true")
    global_options.add_argument("--quiet", action="store_true")
    global_options.add_argument("--today", type=day, metavar="DATE")
    global_options.add_argument("--as", dest="actor", metavar="EMAIL")
    global_options.add_argument("--version", action="version", version=f"SeatDesk {__version__}")
    found, rest = global_options.parse_known_args(arguments)
    return CommandSession(found.json, found.quiet, found.today, found.actor), rest


def _print(reply: Reply, session: CommandSession, hide: Hide) -> None:
    if session.json:
        streams.write([hide(json.dumps(reply.data, ensure_ascii=False, indent=2)), "\n"])
    elif not session.quiet and reply.lines:
        streams.write(f"{hide(line)}\n" for line in reply.lines)


def _fail(error: CommandError, hide: Hide, *, as_json: bool) -> None:
    if as_json:
        streams.write([hide(json.dumps(error.as_json(), ensure_ascii=False)), "\n"])
    else:
        streams.print_error(map(hide, error.as_lines()))


COMMANDS: frozenset[str] = frozenset(name for noun in NOUNS for name in noun.NAMES)
"""The words that make a call a command; anything else is a workspace to open."""
