"""The list of a user's facts and the classes that name some of them say the same."""

from dataclasses import MISSING, dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple, get_type_hints

import pytest

from seatdesk.domain.account.account import User
from seatdesk.domain.json_values import from_plain, to_plain
from seatdesk.domain.user_fields import (
    USER_FIELDS,
    FieldType,
    UserField,
    compared,
    exported,
    searched,
    typed,
    with_facts,
)

PHONE = UserField("phone", "Phone", editable=True)
BADGE = UserField("badge", "Badge", "flag", default=False)
BORN = UserField("born", "Date of birth", "day", None)
TYPES: dict[FieldType, object] = {"text": str, "flag": bool, "day": date | None}


def test_the_facts_of_a_user_are_those_of_the_list_in_its_order() -> None:
    own = [field.name for field in fields(User) if field.name not in {"id", "access"}]
    assert own == [field.name for field in USER_FIELDS]


@pytest.mark.parametrize("fact", USER_FIELDS, ids=lambda fact: fact.name)
def test_a_fact_has_the_type_and_the_default_that_the_list_says(fact: UserField) -> None:
    hint = get_type_hints(User)[fact.name]
    default = next(field.default for field in fields(User) if field.name == fact.name)
    if fact.type == "word":
        assert issubclass(hint, StrEnum)
    else:
        assert hint == TYPES[fact.type]
    assert default == (MISSING if fact.name == "email" else fact.default)


def test_no_fact_is_called_as_another_is_and_none_has_anothers_column() -> None:
    columns = [name for field in USER_FIELDS for name in (field.stored, *field.keys)]
    assert len(columns) == len(set(columns))
    assert len({field.name for field in USER_FIELDS}) == len(USER_FIELDS)
    lines = [field.search_line for field in searched()]
    assert lines == sorted(set(lines))


def test_parts_of_the_list_are_in_the_order_that_files_and_the_history_have() -> None:
    assert [field.name for field in typed()[:3]] == ["name", "email", "team"]
    assert [field.name for field in compared()][-3:] == ["kind", "hired", "left"]
    assert [field.name for field in exported()][-3:] == ["activity_as_of", "hired", "left"]
    assert [field.name for field in searched()] == ["name", "email", "team"]


def test_a_class_that_names_every_fact_is_left_as_it_is() -> None:
    class Line(NamedTuple):
        phone: str

    assert with_facts((PHONE,))(Line) is Line


def test_a_new_fact_stands_in_a_tuple_before_what_has_a_default() -> None:
    @with_facts((PHONE, BORN), unsaid=True)
    class Line(NamedTuple):
        """One line."""

        key: str
        rows: int = 1

    line = Line("k")
    assert line._asdict() == {"key": "k", "phone": None, "born": None, "rows": 1}
    assert (Line.__name__, Line.__doc__, Line.__module__) == ("Line", "One line.", __name__)


def test_a_new_fact_is_written_down_and_read_again_as_every_other() -> None:
    @with_facts((PHONE, BADGE, BORN))
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Member:
        name: str = ""

    facts: dict[str, Any] = {"phone": "1", "badge": True, "born": date(2001, 2, 3)}
    told = Member(name="Ann", **facts)
    plain = {"is": "Member", "name": "Ann", "phone": "1", "badge": True, "born": "2001-02-03"}
    assert to_plain(told) == plain
    assert from_plain((Member,), plain) == told
    assert to_plain(Member()) == {"is": "Member"}
