"""Standard streams as they are: closed, full, or read by somebody who has seen enough."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from io import TextIOWrapper
from typing import IO

STANDARD = (0, 1, 2)


class OutputLost(Exception):  # noqa: N818 - it is not the command that failed
    """Raised when standard output takes no more: it is closed, or its disk is full."""


class ReaderGone(Exception):  # noqa: N818 - as above
    """Raised when the reader of standard output has gone."""


def prepare() -> None:
    """Prepare the streams: numbers of closed ones are taken, unknown letters become `?`.

    The next file that is opened would get such a number, and whatever is printed by chance would
    be written into it.
    """
    for number in STANDARD:
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                os.open(os.devnull, os.O_RDWR)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def write(lines: Iterable[str]) -> None:
    """Print what a command answers. Raises OutputLost and ReaderGone."""
    out: IO[str] | None = sys.stdout
    if out is None:
        raise OutputLost("standard output is closed")
    try:
        out.writelines(lines)
        out.flush()
    except BrokenPipeError as gone:
        _silence(out)
        raise ReaderGone from gone
    except (OSError, ValueError) as error:
        _silence(out)
        why = error.strerror if isinstance(error, OSError) else ""
        raise OutputLost(why or "standard output is closed") from error


def print_error(lines: Iterable[str]) -> None:
    """Print on standard error, as far as it can be written to."""
    err: IO[str] | None = sys.stderr
    if err is None:
        return
    try:
        err.writelines(f"{line}\n" for line in lines)
        err.flush()
    except (OSError, ValueError):
        _silence(err)


def _silence(stream: IO[str]) -> None:
    """Redirect a broken stream, so that Python's flush at the end does not fail once more."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
