"""Frozen dataclasses to plain JSON values and back: how changes are written down.

`{"is": "Bought", "on": "2026-11-22", …}`; fields at their default are left out, so a record
written today is still read when a class has gained a field.
"""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
TAG = "is"


def to_plain(value: Any) -> Any:  # noqa: ANN401 - any value of the domain
    """Lists, dicts, strings, numbers, booleans and None only; money and days as text."""
    match value:
        case None | bool() | int() | str() if not isinstance(value, Enum):
            return value
        case Enum():
            return value.value
        case Decimal() | date():
            return str(value)
        case tuple() | list():
            return [to_plain(item) for item in value]
        case Mapping():
            return {str(key): to_plain(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        kept = ((f, getattr(value, f.name)) for f in fields(value))
        return {TAG: type(value).__name__} | {
            f.name: to_plain(item) for f, item in kept if not _is_default(f, item)
        }
    raise TypeError(type(value))


def from_plain(kinds: Iterable[type[T]], plain: Mapping[str, Any]) -> T:
    """The value that was written; `kinds` are the classes it may be. ValueError if it is none."""
    for kind in kinds:
        if kind.__name__ == plain.get(TAG):
            return _build(kind, plain)
    raise ValueError(plain.get(TAG))


def _is_default(field: Any, value: object) -> bool:  # noqa: ANN401 - dataclasses.Field
    if field.default is not MISSING:
        return bool(field.default == value and type(field.default) is type(value))
    return field.default_factory is not MISSING and bool(field.default_factory() == value)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _build(kind: type[T], plain: Mapping[str, Any]) -> T:
    hints = _hints(kind)
    return kind(**{name: _read(hints[name], item) for name, item in plain.items() if name != TAG})


def _read(hint: Any, plain: Any) -> Any:  # noqa: ANN401, PLR0911 - driven by type hints
    origin = get_origin(hint)
    if origin is tuple:
        kinds = get_args(hint)
        if len(kinds) == 2 and kinds[1] is Ellipsis:  # noqa: PLR2004 - tuple[X, ...]
            return tuple(_read(kinds[0], item) for item in plain)
        return tuple(_read(kind, item) for kind, item in zip(kinds, plain, strict=True))
    if origin in (UnionType, Union):
        return _read_union(get_args(hint), plain)
    if is_dataclass(hint) and isinstance(hint, type):
        return _build(hint, plain)
    if hint is Decimal:
        return Decimal(plain)
    if hint is date:
        return date.fromisoformat(plain)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(plain)
    return plain


def _read_union(kinds: tuple[Any, ...], plain: Any) -> Any:  # noqa: ANN401 - driven by type hints
    if plain is None:
        return None
    if isinstance(plain, Mapping):
        return from_plain([kind for kind in kinds if is_dataclass(kind)], plain)
    rest = [kind for kind in kinds if kind is not NoneType]
    return _read(rest[0], plain) if len(rest) == 1 else plain
