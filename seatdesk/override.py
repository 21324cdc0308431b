"""`override` without the cost of importing typing_extensions before the first paint.

Python 3.12 has it in `typing`; type checkers look at the first branch, the program at the second.
"""

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    F = TypeVar("F")

    def override(method: F) -> F:
        """Mark a method that replaces one of its parents'."""
        return method


__all__ = ["override"]
