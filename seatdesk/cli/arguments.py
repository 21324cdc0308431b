"""Arguments before they are parsed: checked for text, and passwords in them hidden."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from seatdesk.cli.output.reply import usage
from seatdesk.redaction import URL, shown

Hide: TypeAlias = Callable[[str], str]
"""Takes the passwords of the arguments out of a text that is printed."""
NO_VALUE = re.compile(r"(--[\w-]+)=--")


def check_arguments(arguments: Sequence[str]) -> None:
    """Refuse bytes that are no UTF-8, and `--option=--`, which is no value of an option."""
    for number, argument in enumerate(arguments, 1):
        if not is_text(argument):
            readable = argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            raise usage(
                f"Wrong usage: argument {number} (“{readable}”) is not text in UTF-8. Type it "
                "again; rename a file that is called so."
            )
        if hit := NO_VALUE.fullmatch(argument):
            raise usage(f"Wrong usage: {hit[1]} needs a value after the equals sign.")


def is_text(argument: str) -> bool:
    """True when an argument can be written down: the system hands on any bytes."""
    try:
        argument.encode()
    except UnicodeEncodeError:
        return False
    return True


def password_hider(arguments: Sequence[str]) -> Hide:
    """A function that takes the passwords of these arguments out of a text."""
    secret = {raw: printed for argument in arguments for raw, printed in _spellings(argument)}
    secrets = {raw: printed for raw, printed in secret.items() if raw != printed}
    secrets |= {
        json.dumps(raw)[1:-1]: json.dumps(printed)[1:-1] for raw, printed in secrets.items()
    }

    def hide(text: str) -> str:
        for raw, printed in secrets.items():
            text = text.replace(raw, printed)
        return text

    return hide


def _spellings(argument: str) -> Iterator[tuple[str, str]]:
    """An argument as it may be printed, each time with what is printed instead.

    As a value of an option, as the name of a file, which has one stroke after its scheme, and as
    the folders of such a file.
    """
    value = argument.partition("=")[2] if argument.startswith("--") else argument
    yield value, shown(value)
    if URL.match(value):
        file = Path(value)
        for place in (file, *file.parents):
            url = place.as_posix().replace(":/", "://", 1)
            yield str(place), _shown_folder(url, value).replace("://", ":/", 1)


def _shown_folder(url: str, whole: str) -> str:
    """The beginning of an address as it may be printed: it may end inside the password."""
    cut = f"{url}@"
    if "@" in whole[len(url) :] and shown(cut) != cut:
        return shown(cut)
    return shown(url)
