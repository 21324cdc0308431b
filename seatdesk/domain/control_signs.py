"""Control characters: signs for machines, which nobody sees and no name needs.

They come out of terminals, old databases and spreadsheets (`_x0007_`), and no XML can hold them.
Tabs and line breaks are white space, which people do type. Invisible signs that change how letters
are joined or in which direction they run are part of how a name is written; they stay.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

T = TypeVar("T")

_BREAKS = re.compile("[\x0b\x0c\x1c-\x1f\x85]+")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufffe\uffff]+")


def without_control(text: str) -> str:
    """A text without control characters; those that part lines or fields are a space."""
    if text.isprintable():
        return text
    return _CONTROL.sub("", _BREAKS.sub(" ", text))


def texts_without_control(value: T) -> T:
    """A typed value of the domain, or fields of one, with no control character in any text of it.

    Whatever way a name comes in, by a file, the command line or the window, it is the same then.
    A value that has none is returned itself.
    """
    cleared: Any = _cleared(value)
    return value if cleared == value else cast("T", cleared)


def _cleared(value: Any) -> Any:  # noqa: ANN401 - any value of the domain
    match value:
        case str():
            return without_control(value)
        case tuple() if type(value) is tuple:
            return tuple(map(_cleared, value))
        case Mapping():
            return {_cleared(key): _cleared(item) for key, item in value.items()}
        case _ if is_dataclass(value):
            kept = {field.name: getattr(value, field.name) for field in fields(value)}
            return replace(value, **{name: _cleared(item) for name, item in kept.items()})  # type: ignore[type-var]
        case _:
            return value
