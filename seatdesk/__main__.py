"""Entry point: a command goes to the command line, anything else opens the window.

Light to import: the window must be on screen before anything heavy is loaded.
"""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seatdesk.interpreter import pause_collector

if TYPE_CHECKING:
    from seatdesk.exchange.report.report import Report

# Names of `seatdesk.cli.program.COMMANDS`, which a test keeps in step: importing it would cost
# the window its start.
COMMANDS = frozenset(
    {
        "assign",
        "backup",
        "calc",
        "checkout",
        "costs",
        "demo",
        "downgrade",
        "export",
        "findings",
        "headcount",
        "history",
        "import",
        "new",
        "overview",
        "policies",
        "presets",
        "prices",
        "project",
        "rates",
        "reconcile",
        "renewals",
        "report",
        "restore",
        "scenario",
        "steps",
        "subscription",
        "transfer",
        "unassign",
        "upgrade",
        "user",
        "users",
        "verify",
    }
)
WINDOW_ONLY = frozenset({"--selftest", "--screenshot"})
NO_DISPLAY = (
    "The window cannot be shown: there is no display here. Use the command line "
    "(seatdesk --help), or set QT_QPA_PLATFORM=offscreen to run without a screen.\n"
)
READ_WORKBOOK = "--read-workbook"
"""The argument by which the program starts itself to read a workbook; see `workbook_server`."""
WITH_VALUE = frozenset({"--today", "--as", *WINDOW_ONLY})


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (default: those of the process); its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == [READ_WORKBOOK]:
        from seatdesk.exchange.files.workbooks.workbook_server import main as read  # noqa: PLC0415

        return read()
    if not opens_window(arguments) or not all(map(_is_text, arguments)):
        from seatdesk.cli.program import main as run_command  # noqa: PLC0415 - not before the first paint

        return run_command(arguments, pdf=_write_pdf)
    if not WINDOW_ONLY & set(arguments) and not has_display():
        _print_error(NO_DISPLAY)
        return 3
    try:
        if len(_words(arguments)) == len(arguments):
            return window()(arguments[0] if arguments else None)
        return _open_with_options(arguments)
    except ImportError as error:
        from seatdesk import qt_libraries  # noqa: PLC0415 - only in trouble

        reason = qt_libraries.sentence(str(error))
        if not reason:
            raise
        _print_error(reason)
        return 3


def _write_pdf(report: "Report", path: Path) -> int:
    """Write a report as PDF: drawing is Qt's, which the command line does not know."""
    from seatdesk.ui.reports.printing.windowless_pdf import write_pdf_without_window  # noqa: PLC0415 - only for a PDF

    return write_pdf_without_window(report, path)


def _print_error(text: str) -> None:
    if sys.stderr is not None:  # it may be closed
        sys.stderr.write(text)


def window() -> Callable[..., int]:
    """The function that runs the window, loaded: see `seatdesk.app.run`.

    The collector, which would only look in vain at what is made for the first paint, rests until
    the worker has loaded the rest.
    """
    pause_collector()
    from seatdesk.app import run  # noqa: PLC0415 - Qt only for the window

    return run


def has_display() -> bool:
    """True where a window can be shown: without a screen Qt would end the process by itself.

    Windows and macOS have one; elsewhere a variable names it, or Qt is told to do without.
    """
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _open_with_options(arguments: Sequence[str]) -> int:
    from seatdesk.cli.window_options import read  # noqa: PLC0415 - the usual start has none

    asked = read(arguments)
    if isinstance(asked, int):
        return asked
    if asked.selftest is not None:
        from seatdesk import selftest  # noqa: PLC0415 - for those who built the program

        return selftest.run(asked.selftest)
    if not has_display():  # a picture needs no screen
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return window()(
        asked.location, today=asked.today, actor=asked.actor, screenshot=asked.screenshot
    )


def opens_window(arguments: Sequence[str]) -> bool:
    """True if the window is asked for: no argument, one workspace, or an option of its own."""
    if WINDOW_ONLY & set(arguments):
        return True
    options = [argument for argument in arguments if argument.startswith("-")]
    words = _words(arguments)
    if any(option not in WITH_VALUE for option in options) or len(words) > 1:
        return False
    return not words or (words[0] not in COMMANDS and _is_location(words[0]))


def _words(arguments: Sequence[str]) -> list[str]:
    """The arguments that are neither options nor the values of options."""
    words: list[str] = []
    value_follows = False
    for argument in arguments:
        if not value_follows and not argument.startswith("-"):
            words.append(argument)
        value_follows = not value_follows and argument in WITH_VALUE
    return words


def _is_text(argument: str) -> bool:
    """True if it is UTF-8; `seatdesk.cli.arguments` refuses the rest with a sentence."""
    return not any("\udc80" <= letter <= "\udcff" for letter in argument)


def _is_location(word: str) -> bool:
    """A file or URL. One plain word that is no file is a command that was misspelt."""
    return (
        "://" in word or Path(word).exists() or bool(Path(word).suffix) or len(Path(word).parts) > 1
    )


if __name__ == "__main__":
    sys.exit(main())
