"""The command line: commands by noun, one reply each.

Its options for the window are read without loading the commands: see `window_options`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seatdesk.cli.program import COMMANDS, main

__all__ = ["COMMANDS", "main"]


def __getattr__(name: str) -> object:
    """Load the commands when they are asked for."""
    if name not in __all__:
        raise AttributeError(name)
    from seatdesk.cli import program  # noqa: PLC0415 - see above

    return getattr(program, name)
