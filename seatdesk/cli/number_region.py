"""The way numbers are written where a file is opened: the system's, or the one asked for."""

import argparse
import locale

from seatdesk.exchange.writing.document import NumberRegion

MARKS = {"comma": ",", "point": "."}


def add_decimal_mark(parser: argparse.ArgumentParser) -> None:
    """The option that says which decimal mark a file has."""
    parser.add_argument(
        "--decimal-mark", choices=tuple(MARKS), help="this country's; default: the system's"
    )


def number_region(asked: str | None) -> NumberRegion:
    """The region of an answer to that option."""
    mark = MARKS[asked] if asked else system_mark()
    return NumberRegion(mark, "." if mark == "," else ",")


def system_mark() -> str:
    """The system's decimal mark, looked up without leaving the process in another locale."""
    before = locale.setlocale(locale.LC_NUMERIC)
    try:
        locale.setlocale(locale.LC_NUMERIC, "")
        mark = locale.localeconv()["decimal_point"]
    except locale.Error:
        mark = "."
    finally:
        locale.setlocale(locale.LC_NUMERIC, before)
    return "," if mark == "," else "."
