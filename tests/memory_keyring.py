"""A keyring that forgets all when the test ends: nobody's own keyring is asked by tests."""

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordSetError


class MemoryKeyring(KeyringBackend):
    """Passwords by service and entry; `locked`: whoever owns it does not unlock it."""

    priority = 9

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._ask()
        del self.kept[service, username]

    def _ask(self) -> None:
        if self.locked:
            message = "the person closed the question"
            raise PasswordSetError(message)


@contextmanager
def keyring_in_memory() -> Iterator[MemoryKeyring]:
    """A block in which the system has a keyring."""
    before, there = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(there)
    try:
        yield there
    finally:
        keyring.set_keyring(before)
