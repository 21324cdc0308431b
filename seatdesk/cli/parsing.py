"""The parser of arguments, which raises an error for wrong ones and does not exit."""

import argparse
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, NoReturn

from seatdesk.cli.output import streams
from seatdesk.cli.output.reply import usage
from seatdesk.override import override

OPTIONS_ELSEWHERE = (
    "W is a workspace: a file, or the URL of a PostgreSQL database. --json, --today, --as and "
    "--quiet go with every command: see seatdesk --help."
)


def likely(word: str, known: Iterable[str]) -> str:
    """The end of a sentence about a wrong word: the known one that was meant, if one is like it."""
    found = get_close_matches(word, tuple(known), 1)
    return f". Did you mean {found[0]}?" if found else ""


class Parser(argparse.ArgumentParser):
    """An argument parser that raises `CommandError` for wrong usage."""

    def __init__(self, *, epilog: str | None = None, **options: Any) -> None:  # noqa: ANN401
        super().__init__(epilog=epilog or OPTIONS_ELSEWHERE, **options)

    @override
    def _print_message(self, message: str, file: Any = None) -> None:
        """Print help or version; argparse would lose them in silence where it cannot."""
        if message:
            streams.write([message])

    @override
    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Refuse a word that is none of the choices, and name the one it is like."""
        if action.choices is not None and value not in action.choices:
            known = list(map(str, action.choices))
            listed = ", ".join(map(repr, known))
            wrong = f"invalid choice: {value!r}{likely(value, known)} (choose from {listed})"
            raise argparse.ArgumentError(action, wrong)

    @override
    def error(self, message: str) -> NoReturn:
        end = "" if message.endswith("?") else "."
        raise usage(f"Wrong usage: {message}{end} See {self.prog} --help.")
