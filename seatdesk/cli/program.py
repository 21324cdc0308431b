"""Reads the arguments, runs one command, prints its reply, and gives the exit code."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from typing import IO

from seatdesk import __version__
from seatdesk.cli import (
    billing_commands,
    contract_commands,
    export_commands,
    history_commands,
    import_commands,
    policy_commands,
    preset_commands,
    price_commands,
    seat_commands,
    user_commands,
    workspace_commands,
)
from seatdesk.cli.arguments import Hide, check_arguments, hiding
from seatdesk.cli.cancelled import with_cancelled
from seatdesk.cli.parsing import Parser
from seatdesk.cli.reply import CommandError, Exit, Reply, trouble, usage
from seatdesk.cli.session import Session
from seatdesk.cli.values import day
from seatdesk.controllers.reading import StoreError

GLOBAL_OPTIONS = """\
options of every command, before or after it:
  --json         print the answer as JSON; an error as {"error": code, "message": sentence}
  --today DATE   a what-if clock: act and look as if it were that day
  --as EMAIL     work as this user, with this user's permissions
  --quiet        print nothing when all went well
  --version      print the version

exit codes: 0 done, 1 refused by a rule, 2 wrong usage, 3 file or database trouble
"""
NOUNS = (
    workspace_commands,
    contract_commands,
    user_commands,
    seat_commands,
    billing_commands,
    price_commands,
    policy_commands,
    import_commands,
    preset_commands,
    export_commands,
    history_commands,
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Never raises for what a person can get wrong."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _write_anything(sys.stdout, sys.stderr)
    as_json = "--json" in arguments
    hide = hiding(arguments)
    try:
        return _main(arguments, hide)
    except CommandError as error:
        _fail(error, hide, as_json=as_json)
        return error.exit
    except SystemExit as left:  # --help and --version
        return int(left.code or 0)
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has seen enough; Python must not complain about it while closing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE


def _main(arguments: Sequence[str], hide: Hide) -> int:
    check_arguments(arguments)
    session, rest = _globals(arguments)
    asked = _asked(rest)
    run: Callable[[Session, argparse.Namespace], Reply] = asked.run
    reply = with_cancelled(_run(run, session, asked), session.cancelled)
    _print(reply, session, hide)
    return reply.code


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    """What the arguments ask for; e-mail addresses may stand between the options, too."""
    asked, rest = parser().parse_known_args(arguments)
    emails: list[str] | None = getattr(asked, "emails", None)
    if emails is not None and not any(word.startswith("-") for word in rest):
        emails += rest
    elif rest:
        raise usage(f"Wrong usage: unrecognized arguments: {' '.join(rest)}. See seatdesk --help.")
    return asked


def _run(
    run: Callable[[Session, argparse.Namespace], Reply],
    session: Session,
    asked: argparse.Namespace,
) -> Reply:
    try:
        return run(session, asked)
    except StoreError as error:
        raise trouble(error) from error
    except OSError as error:
        why = error.strerror or type(error).__name__
        where = f"{error.filename}: " if error.filename else ""
        raise CommandError(Exit.TROUBLE, "file", f"{where}{why}.") from error


def parser() -> argparse.ArgumentParser:
    """The parser of all commands; the global options are taken out before."""
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
    for noun in NOUNS:
        noun.add_commands(commands)
    return top


def _globals(arguments: Sequence[str]) -> tuple[Session, list[str]]:
    taken = Parser(prog="seatdesk", add_help=False, allow_abbrev=False)
    taken.add_argument("--json", action="store_true")
    taken.add_argument("--quiet", action="store_true")
    taken.add_argument("--today", type=day, metavar="DATE")
    taken.add_argument("--as", dest="actor", metavar="EMAIL")
    taken.add_argument("--version", action="version", version=f"SeatDesk {__version__}")
    found, rest = taken.parse_known_args(arguments)
    return Session(found.json, found.quiet, found.today, found.actor), rest


def _print(reply: Reply, session: Session, hide: Hide) -> None:
    if session.json:
        sys.stdout.write(hide(json.dumps(reply.data, ensure_ascii=False, indent=2)) + "\n")
    elif not session.quiet:
        sys.stdout.writelines(f"{hide(line)}\n" for line in reply.lines)
    sys.stdout.flush()


def _fail(error: CommandError, hide: Hide, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(hide(json.dumps(error.as_json(), ensure_ascii=False)) + "\n")
        return
    sys.stderr.writelines(f"{hide(line)}\n" for line in error.as_lines())


def _write_anything(*streams: IO[str]) -> None:
    """A terminal that lacks a letter shows a question mark, not a traceback."""
    for stream in streams:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


COMMANDS: frozenset[str] = frozenset(name for noun in NOUNS for name in noun.NAMES)
"""The words that make a call a command; anything else is a workspace to open."""
