"""The parser of arguments: what is wrong with them is an error to handle, not the end."""

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
    """Raises what is wrong instead of printing it and leaving."""

    def __init__(self, *, epilog: str | None = None, **options: Any) -> None:  # noqa: ANN401
        super().__init__(epilog=epilog or OPTIONS_ELSEWHERE, **options)

    @override
    def _print_message(self, message: str, file: Any = None) -> None:
        """Help and version, which argparse would lose in silence where they cannot be printed."""
        if message:
            streams.write([message])

    @override
    def error(self, message: str) -> NoReturn:
        raise usage(f"Wrong usage: {message}. See {self.prog} --help.")
