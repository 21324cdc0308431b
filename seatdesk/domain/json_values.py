"""Frozen dataclasses to plain JSON values and back: how changes are written down.

`{"is": "Bought", "on": "2026-11-22", …}`; fields at their default are left out, so a record
written today is still read when a class has gained a field. Where what is new is counted in another
way, the field's `UNSAID` is what older records mean by saying nothing; everything else is written.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
TAG = "is"
UNSAID = "unsaid"
"""Key of a field's metadata: its value where a record says nothing, if that is not the default."""
MOST_DIGITS, MOST_WHOLE = 40, 2**63 - 1
"""Before and behind the point of a decimal; of a whole number, as a database keeps it."""
SIMPLE = frozenset({int, str, bool, NoneType})


def to_plain(value: Any) -> Any:  # noqa: ANN401 - any value of the domain
    """Lists, dicts, strings, numbers, booleans and None only; money and days as text."""
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | str():
            return value
        case Decimal() | date():
            return str(value)
        case tuple() | list():
            simple = SIMPLE.issuperset(map(type, value))  # the ids of a bulk action: thousands
            return list(value) if simple else [to_plain(item) for item in value]
        case Mapping():
            return {str(key): to_plain(item) for key, item in value.items()}
        case _:
            return _fields(value)


def _fields(value: object) -> dict[str, Any]:
    written: dict[str, Any] = {TAG: type(value).__name__}
    for name, default in _defaults(type(value)):  # type: ignore[arg-type]
        item = getattr(value, name)
        if item is not default and (type(item) is not type(default) or item != default):
            written[name] = to_plain(item)
    return written


@cache
def _defaults(kind: Hashable) -> tuple[tuple[str, object], ...]:
    """The fields of a class and what they are when nothing is said. TypeError if it has none."""
    return tuple((f.name, _default(f)) for f in fields(kind))  # type: ignore[arg-type]


def _default(field: Field[Any]) -> object:
    if UNSAID in field.metadata:
        return field.metadata[UNSAID]
    return field.default if field.default_factory is MISSING else field.default_factory()


def from_plain(kinds: Iterable[type[T]], plain: Mapping[str, Any]) -> T:
    """The value that was written; `kinds` are the classes it may be.

    ValueError if it is none of them, or damaged, or has fields that this version does not know.
    """
    try:
        return _one_of(kinds, plain)
    except (TypeError, AttributeError, ArithmeticError, KeyError) as broken:
        raise ValueError(plain) from broken


def read_fields(kind: type, plain: Mapping[str, Any]) -> dict[str, Any]:
    """Some fields of a class as they were written. ValueError for unknown or damaged ones."""
    hints = _hints(kind)
    try:
        return {name: _read(hints[name], item) for name, item in plain.items()}
    except (TypeError, AttributeError, ArithmeticError, KeyError) as broken:
        raise ValueError(plain) from broken


def _one_of(kinds: Iterable[type[T]], plain: Mapping[str, Any]) -> T:
    for kind in kinds:
        if kind.__name__ == plain.get(TAG):
            return _build(kind, plain)
    raise ValueError(plain.get(TAG))


@cache
def _hints(kind: Hashable) -> dict[str, Any]:
    return get_type_hints(kind)


def _build(kind: type[T], plain: Mapping[str, Any]) -> T:
    hints = _hints(kind)  # type: ignore[arg-type]
    said = {name: _read(hints[name], item) for name, item in plain.items() if name != TAG}
    return kind(**(_unsaid(kind) | said))  # type: ignore[arg-type]


@cache
def _unsaid(kind: Hashable) -> dict[str, Any]:
    """The values that records mean by leaving fields out, where those are no defaults."""
    return {f.name: f.metadata[UNSAID] for f in fields(kind) if UNSAID in f.metadata}  # type: ignore[arg-type]


def _read(hint: Any, plain: Any) -> Any:  # noqa: ANN401 - driven by type hints
    origin = get_origin(hint)
    if origin is tuple:
        return _read_tuple(get_args(hint), plain)
    if origin in (UnionType, Union):
        return _read_union(get_args(hint), plain)
    if is_dataclass(hint):
        return _build(hint, plain)  # type: ignore[arg-type]
    return _read_one(hint, plain)


def _read_tuple(kinds: tuple[Any, ...], plain: Any) -> tuple[Any, ...]:  # noqa: ANN401
    if not isinstance(plain, list):
        raise TypeError(plain)
    if kinds[-1] is Ellipsis:
        return tuple(_read(kinds[0], item) for item in plain)
    return tuple(_read(kind, item) for kind, item in zip(kinds, plain, strict=True))


def _read_union(kinds: tuple[Any, ...], plain: Any) -> Any:  # noqa: ANN401
    if isinstance(plain, Mapping):
        return _one_of(kinds, plain)
    if type(plain) in kinds:
        return plain
    rest = [kind for kind in kinds if kind is not NoneType]
    return _read(rest[0], plain)


def _read_one(kind: Any, plain: Any) -> Any:  # noqa: ANN401
    if kind in (str, int, bool):
        if type(plain) is not kind:
            raise TypeError(plain)
        return _checked(plain)
    return date.fromisoformat(plain) if kind is date else _checked(kind(plain))


def _checked(value: Any) -> Any:  # noqa: ANN401 - whatever was read
    """The value itself. ValueError for one that no program of ours writes down.

    Counting with a number of a billion digits would not end; half of a pair is no text.
    """
    match value:
        case str():
            value.isascii() or value.encode()
        case Decimal():
            if not value.is_finite() or abs(value.adjusted()) > MOST_DIGITS:
                raise ValueError(value)
        case int():
            if abs(value) > MOST_WHOLE:
                raise ValueError(value)
        case _:
            pass
    return value
