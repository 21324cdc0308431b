"""A head-count plan as a plain document, read strictly: entries, buffers, base and tiers (E5.1)."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final, TypeVar

from seatdesk.domain.headcount.headcount_plan import (
    MOST_ENTRIES,
    GrowthEntry,
    HeadcountPlan,
    MoveEntry,
    PlanEntry,
    SeasonEntry,
    SeatBuffer,
)
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.domain.scenario.step_values import (
    Repeated,
    WrongValue,
    plain_amount,
    read_count,
    read_day,
    read_decimal,
    read_email,
    read_members,
    read_months,
    read_text,
    whole_number,
)

T = TypeVar("T")
Reader = Callable[[object], Any]
FIELDS: Final = ("entries", "buffer", "base", "tiers")
MOST_PEOPLE: Final = 1_000_000
MOST_A_MONTH: Final = Decimal(100_000)
MOST_PERCENT: Final = Decimal(1_000)
EVERY_TEAM: Final = ""
"""The name under which a product's tier for all teams stands."""
_any_people = whole_number(-MOST_PEOPLE, MOST_PEOPLE)


class _InPlan(Exception):  # noqa: N818 - carries what is wrong, with its place
    def __init__(self, entry: int, field: str, cause: WrongValue) -> None:
        super().__init__(entry, field, cause)
        self.entry, self.field, self.cause = entry, field, cause


def read_plan(document: object, file: str, edited: date | None = None) -> HeadcountPlan | Refusal:
    """The plan of a document, or the refusal that names the entry and the field.

    `file` is what the document is called in the sentence.
    """
    try:
        return _read(document, edited)
    except _InPlan as wrong:
        facts = wrong.cause.facts | {"entry": wrong.entry, "key": wrong.field, "file": file}
        where = "entry." if wrong.entry else "plan."
        return refuse(Code.INVALID_PLAN, reason=where + wrong.cause.problem, **facts)


def _read(document: object, edited: date | None) -> HeadcountPlan:
    if not isinstance(document, Mapping):
        raise _InPlan(0, "", WrongValue("not_an_object"))
    for name in document:
        if name not in FIELDS:
            raise _InPlan(0, str(name)[:60], WrongValue("unknown_key"))
    no_entries: tuple[object, ...] = ()
    entries = _in_plan(document, "entries", _read_list, no_entries)
    if len(entries) > MOST_ENTRIES:
        raise _InPlan(0, "entries", WrongValue("too_many", len(entries), most=MOST_ENTRIES))
    return HeadcountPlan(
        entries=tuple(_read_entry(row, number) for number, row in enumerate(entries, 1)),
        buffers=_in_plan(document, "buffer", _by_product(_read_buffer), {}),
        base=_in_plan(document, "base", _by_product(read_count), {}),
        tiers=_in_plan(document, "tiers", _by_product(_read_tiers), {}),
        edited=edited,
    )


def _in_plan(document: Mapping[str, Any], field: str, read: Callable[[object], T], none: T) -> T:
    """The value of one field of the plan; without it `none`."""
    value = document.get(field)
    try:
        if isinstance(value, Repeated):
            raise WrongValue("repeated")  # noqa: TRY301 - one way out for all that is wrong
        return none if value is None else read(value)
    except WrongValue as wrong:
        raise _InPlan(0, field, wrong) from wrong


def _read_list(value: object) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise WrongValue("not_a_list")
    return tuple(value)


def _by_product(read: Callable[[object], T]) -> Callable[[object], dict[str, T]]:
    def read_all(value: object) -> dict[str, T]:
        if not isinstance(value, Mapping):
            raise WrongValue("not_an_object")
        return {read_text(product): read(_once(said)) for product, said in value.items()}

    return read_all


def _once(value: object) -> object:
    if isinstance(value, Repeated):
        raise WrongValue("repeated")
    return value


def _read_buffer(value: object) -> SeatBuffer:
    said = read_members(value, ("seats", "percent"))
    if not said:
        raise WrongValue("empty")
    percent = read_decimal(said.get("percent", 0))
    if not 0 <= percent <= MOST_PERCENT:
        raise WrongValue("out_of_range", percent, least=0, most=int(MOST_PERCENT))
    return SeatBuffer(read_count(said.get("seats", 0)), percent)


def _read_tiers(value: object) -> dict[str, str]:
    """One tier for everybody, or one for each team."""
    if not isinstance(value, Mapping):
        return {EVERY_TEAM: read_text(value)}
    if not value:
        raise WrongValue("empty")
    return {read_text(team): read_text(_once(tier)) for team, tier in value.items()}


def _read_entry(row: object, number: int) -> PlanEntry:
    if not isinstance(row, Mapping):
        raise _InPlan(number, "", WrongValue("no_step"))
    kind = _kind_of(row)
    keys = _KEYS[kind]
    for name in row:
        if name not in keys:
            raise _InPlan(number, str(name)[:60], WrongValue("unknown_key"))
    values: dict[str, Any] = {}
    for name, key in keys.items():
        try:
            values |= _read_value(key, row.get(name))
        except WrongValue as wrong:
            raise _InPlan(number, name, wrong) from wrong
    if kind is SeasonEntry and values["end"] <= values["start"]:
        raise _InPlan(number, "to", WrongValue("ends_before", str(values["start"])))
    if values.get("email") and abs(values["people"]) != 1:
        raise _InPlan(number, "people", WrongValue("one_person", values["people"]))
    return kind(**values)


def _read_value(key: "_Key", said: object) -> Mapping[str, Any]:
    """The attribute that a key of an entry sets; nothing where it is left out and may be."""
    attribute, read, required = key
    if _once(said) is not None:
        return {attribute: read(said)}
    if required:
        raise WrongValue("missing")
    return {}


def _kind_of(row: Mapping[str, Any]) -> type[PlanEntry]:
    """The kind of an entry by the days it states."""
    if "per_month" in row or "months" in row:
        return GrowthEntry
    if "from" in row or "to" in row:
        return SeasonEntry
    return MoveEntry


def _read_products(value: object) -> tuple[str, ...]:
    """A product, or a list of them, each once."""
    named = value if isinstance(value, list) else [value]
    products = tuple(dict.fromkeys(map(read_text, named)))
    if not products:
        raise WrongValue("empty")
    return products


def _read_people(value: object) -> int:
    people = _any_people(value)
    if people == 0:
        raise WrongValue("nobody")
    return people


def _read_rate(value: object) -> Decimal:
    rate = read_decimal(value)
    if rate == 0:
        raise WrongValue("nobody")
    if abs(rate) > MOST_A_MONTH:
        raise WrongValue("out_of_range", rate, least=-int(MOST_A_MONTH), most=int(MOST_A_MONTH))
    return rate


_Key = tuple[str, Reader, bool]
_COMMON: Final[Mapping[str, _Key]] = {
    "product": ("products", _read_products, True),
    "team": ("team", read_text, False),
    "note": ("note", read_text, False),
}
_MOVE: Final[Mapping[str, _Key]] = {
    "on": ("on", read_day, True),
    "people": ("people", _read_people, True),
    "email": ("email", read_email, False),
    **_COMMON,
}
_SEASON: Final[Mapping[str, _Key]] = {
    "from": ("start", read_day, True),
    "to": ("end", read_day, True),
    "people": ("people", _read_people, True),
    **_COMMON,
}
_GROWTH: Final[Mapping[str, _Key]] = {
    "from": ("start", read_day, True),
    "months": ("months", read_months, True),
    "per_month": ("per_month", _read_rate, True),
    **_COMMON,
}
_KEYS: Final[Mapping[type[PlanEntry], Mapping[str, _Key]]] = {
    MoveEntry: _MOVE,
    SeasonEntry: _SEASON,
    GrowthEntry: _GROWTH,
}


def plan_document(plan: HeadcountPlan) -> dict[str, Any]:
    """A plan as a document that `read_plan` reads to the same plan."""
    document: dict[str, Any] = {"entries": [_entry_document(entry) for entry in plan.entries]}
    if plan.buffers:
        document["buffer"] = {
            product: _buffer_document(buffer) for product, buffer in plan.buffers.items()
        }
    if plan.base:
        document["base"] = dict(plan.base)
    if plan.tiers:
        document["tiers"] = {
            product: tiers[EVERY_TEAM] if tuple(tiers) == (EVERY_TEAM,) else dict(tiers)
            for product, tiers in plan.tiers.items()
        }
    return document


def _buffer_document(buffer: SeatBuffer) -> dict[str, Any]:
    """The numbers that are not 0; of a buffer of nothing the seats."""
    said: dict[str, Any] = {"percent": plain_amount(buffer.percent)} if buffer.percent else {}
    return {"seats": buffer.seats, **said} if buffer.seats or not said else said


def _entry_document(entry: PlanEntry) -> dict[str, Any]:
    said = {name: getattr(entry, key) for name, (key, _, _) in _KEYS[type(entry)].items()}
    return {name: _plain(value) for name, value in said.items() if value not in ("", ())}


def _plain(value: object) -> object:
    match value:
        case date():
            return value.isoformat()
        case Decimal():
            return plain_amount(value)
        case (one,):
            return one
        case tuple():
            return list(value)
        case _:
            return value
