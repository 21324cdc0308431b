"""A logger for modules that are loaded before the first paint, which seldom has anything to say.

Importing `logging` takes four milliseconds: it is done when the first line is written.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging import Logger


class LateLog:
    """Writes to the logger of a module."""

    def __init__(self, name: str) -> None:
        self._name = name

    def info(self, text: str, *values: object, exc_info: Exception | None = None) -> None:
        """Write a line; `exc_info`: what happened, with its traceback."""
        self._logger().info(text, *values, exc_info=exc_info, stacklevel=2)

    def _logger(self) -> "Logger":
        import logging  # noqa: PLC0415 - see above

        return logging.getLogger(self._name)
