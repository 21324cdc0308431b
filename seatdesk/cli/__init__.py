"""The command line: commands by noun, one reply each."""

from seatdesk.cli.program import COMMANDS, main

__all__ = ["COMMANDS", "main"]
