"""A step that can be undone, in words: as undo calls it, and as what has happened."""

from collections.abc import Callable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Step:
    """`name` stands behind Undo and Redo ("add Sales Hub"), `message` in the message bar."""

    name: str
    message: str
    """Begins with a capital and has no point: "Sales Hub added"."""
    remark: str = ""
    """A sentence that is due once it was done, with its point."""
    offers: tuple[tuple[str, Callable[[], object]], ...] = ()
    """Buttons that belong to the remark."""

    def about(self, **facts: str) -> "Step":
        """The same with its gaps filled, none of which is read as one."""
        return replace(self, name=self.name.format(**facts), message=self.message.format(**facts))
