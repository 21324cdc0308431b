"""Qt's enumerations, made in a fifth of the time.

PySide makes a Python enumeration of every Qt enumeration, all those of a class at once when the
class is first touched: `Qt` alone has 93 with 1,195 members, more than three thousand are made
before the first paint. `enum` makes each member in some forty steps, of which those of a plain
list of names and whole numbers need six. What comes out is the same, member for member; a test
compares them. Lists that are anything else, and Pythons other than the one this was written for,
go the usual way.
"""
# ruff: noqa: ANN401 - it builds classes that no type describes

import enum
import sys
from collections.abc import Sequence
from typing import Any

MADE_FOR = (3, 11)
KINDS = (enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag)
_RESERVED = frozenset(name for kind in KINDS for base in kind.__mro__ for name in vars(base))
_NOT_COPIED = ("__dict__", "__weakref__")
_empty: dict[Any, dict[str, Any]] = {}
"""What a class of each kind has before it has members."""
_usual = enum.EnumType._create_  # type: ignore[attr-defined]


def install() -> None:
    """Make the enumerations of this process that way from now on, if this Python is known."""
    if sys.version_info[:2] == MADE_FOR:
        enum.EnumType._create_ = _create  # type: ignore[attr-defined]


def _create(cls: Any, class_name: str, names: Any, **how: Any) -> Any:
    """In place of `EnumType._create_`."""
    if not _plain(cls, names, how):
        return _usual(cls, class_name, names, **how)
    made = _without_members(cls, class_name, how)
    (_add_flags if issubclass(cls, enum.Flag) else _add_members)(made, names)
    return made


def _plain(cls: Any, names: Any, how: dict[str, Any]) -> bool:
    """Whether these are pairs of a harmless name and a whole number, as PySide passes them."""
    return (
        how.get("boundary") is enum.FlagBoundary.KEEP
        and how.get("type") is how.get("module") is how.get("qualname") is None
        and cls in KINDS
        and type(names) is list
        and all(
            type(value) is int and name not in _RESERVED and name[0] != "_" for name, value in names
        )
    )


def _without_members(cls: Any, class_name: str, how: dict[str, Any]) -> Any:
    empty = _empty.get(cls)
    if empty is None:
        made = dict(vars(_usual(cls, "Empty", (), **how)))
        empty = _empty[cls] = {key: made[key] for key in made if key not in _NOT_COPIED}
    fresh: dict[str, Any] = {"_member_names_": [], "_member_map_": {}}
    fresh |= {"_value2member_map_": {}, "_unhashable_values_": []}
    return type.__new__(enum.EnumType, class_name, (cls,), empty | fresh)


def _add_members(made: Any, names: Sequence[tuple[str, int]]) -> None:
    number = issubclass(made, int)
    ordered, by_name, by_value = _maps(made)
    put = type.__setattr__
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = int.__new__(made, value) if number else object.__new__(made)
            _describe(member, name, value, made, len(ordered))
            ordered.append(name)
        put(made, name, member)
        by_name[name] = member


def _add_flags(made: Any, names: Sequence[tuple[str, int]]) -> None:
    """Of flags only single bits count as members; the others are names for several of them."""
    number = issubclass(made, int)
    ordered, by_name, by_value = _maps(made)
    put = type.__setattr__
    mask = singles = 0
    for name, value in names:
        mask |= value
        single = value > 0 and not value & (value - 1)
        singles |= value if single else 0
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = int.__new__(made, value) if number else object.__new__(made)
            _describe(member, name, value, made, len(ordered))
            if single:
                ordered.append(name)
        put(made, name, member)
        by_name[name] = member
    put(made, "_flag_mask_", mask)
    put(made, "_singles_mask_", singles)
    put(made, "_all_bits_", 2 ** mask.bit_length() - 1)
    values = [by_name[name]._value_ for name in ordered]
    if values != sorted(values):
        put(made, "_iter_member_", made._iter_member_by_def_)


def _describe(member: Any, name: str, value: int, made: Any, place: int) -> None:
    own = member.__dict__
    own["_value_"] = value
    own["_name_"] = name
    own["__objclass__"] = made
    own["_sort_order_"] = place


def _maps(made: Any) -> tuple[list[str], dict[str, Any], dict[int, Any]]:
    return made._member_names_, made._member_map_, made._value2member_map_
