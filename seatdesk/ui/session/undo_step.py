"""A step that can be undone, in words: as undo calls it, and as what has happened."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """`name` stands behind Undo and Redo ("add Sales Hub"), `message` in the message bar."""

    name: str
    message: str
    """Begins with a capital and has no point: "Sales Hub added"."""

    def about(self, **facts: str) -> "Step":
        """The same with its gaps filled, none of which is read as one."""
        return Step(self.name.format(**facts), self.message.format(**facts))
