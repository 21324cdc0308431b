"""The parser of arguments: what is wrong with them is an error to handle, not the end."""

import argparse
from typing import NoReturn

from seatdesk.cli.reply import usage
from seatdesk.override import override


class Parser(argparse.ArgumentParser):
    """Raises what is wrong instead of printing it and leaving."""

    @override
    def error(self, message: str) -> NoReturn:
        raise usage(f"Wrong usage: {message}. See {self.prog} --help.")
