"""The parser of arguments, which raises an error for wrong ones and does not exit."""

import argparse
from typing import Any, NoReturn

from seatdesk.cli.output import streams
from seatdesk.cli.output.reply import usage
from seatdesk.override import override

OPTIONS_ELSEWHERE = (
    "W is a workspace: a file, or the URL of a PostgreSQL database. --json, --today, --as and "
    "--quiet go with every command: see seatdesk --help."
)


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
    def error(self, message: str) -> NoReturn:
        raise usage(f"Wrong usage: {message}. See {self.prog} --help.")
