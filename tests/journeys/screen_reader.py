"""A person who hears the window: finds things by what is read out, and acts as a reader does."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget

ROLE = QAccessible.Role
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
CELLS = {ROLE.Cell, ROLE.ListItem, ROLE.TreeItem, ROLE.RowHeader, ROLE.ColumnHeader}


class Listener:
    """Hears what assistive tools are told, and asks for what they can ask for."""

    def __init__(self, person: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        self.person = person
        self.said: list[str] = []
        """Sentences that were read out, in their order."""
        self.focused: list[str] = []
        """Cells that were told to have the keyboard: name and description."""
        QAccessible.setActive(True)
        update = QAccessible.updateAccessibility

        def hear(event: Any) -> None:
            if isinstance(event, QAccessibleAnnouncementEvent):
                self.said.append(event.message())
            elif event.type() is QAccessible.Event.Focus:
                one = event.accessibleInterface()
                self.focused.append(f"{one.text(NAME)}; {one.text(DESCRIPTION)}".strip("; "))
            update(event)

        monkeypatch.setattr(QAccessible, "updateAccessibility", hear)

    def walk(self, root: QWidget | None = None) -> Iterator[QAccessibleInterface]:
        """Everything that can be seen, from the window on; of tables their cells, too."""
        top = QAccessible.queryAccessibleInterface(root or self.person.window)
        waiting = [top]
        while waiting:
            one = waiting.pop(0)
            if one.isValid() and not one.state().invisible:
                yield one
                if one.role() not in CELLS:
                    waiting += [one.child(n) for n in range(one.childCount())]

    def find(
        self, role: QAccessible.Role, name: str, root: QWidget | None = None
    ) -> QAccessibleInterface:
        """Wait for something of this role and name."""
        found: list[QAccessibleInterface] = []

        def there() -> bool:
            same = (o for o in self.walk(root) if o.role() is role and o.text(NAME) == name)
            found[:] = [one for one in [next(same, None)] if one is not None]
            return bool(found)

        self.person.until(there)
        return found[0]

    def act(
        self, role: QAccessible.Role, name: str, action: str = "Press", root: QWidget | None = None
    ) -> None:
        """Do the action of something, as a reader is told that it has it."""
        actions = self.find(role, name, root).actionInterface()
        assert action in actions.actionNames()
        actions.doAction(action)
        self.person.settle()

    def until_said(self, words: str) -> str:
        """Wait until a sentence with these words was read out."""
        self.person.until(lambda: any(words in text for text in self.said))
        return next(text for text in reversed(self.said) if words in text)
