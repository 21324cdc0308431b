"""Answers for files of one form: what of them is kept, and how it is written down."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from seatdesk.exchange.cell_text import key
from seatdesk.exchange.question import Options

if TYPE_CHECKING:
    from seatdesk.exchange.fields import ColumnPlan
    from seatdesk.exchange.files.layout import Layout
    from seatdesk.exchange.recognition.recognition import Recognition

VERSION = 1
_TEXTS = ("encoding", "delimiter", "sheet", "kind", "everyone", "terms", "finer")
_MAPS = ("fields", "dates", "numbers", "words", "synonyms", "ends", "periods", "currencies")
# Confirmed for the form as such; everything else is confirmed by keeping the choice itself.
_OF_THE_FORM = frozenset({"actions", "removal_list", "seats_by_profile"})


def for_next_month(options: Options, recognition: "Recognition", layout: "Layout") -> Options:
    """The answers that speak of columns: next month's file is read the same way.

    A proposal that was confirmed is kept as the choice it was, so that it stays what it is when
    another one would be made. Words that were left open are asked again.
    """
    own = {key(product) for product in options.products}
    chosen = replace(
        options,
        confirmed=frozenset(k for k in options.confirmed if _speaks_of_the_form(k)),
        products=(),
        synonyms={k: v for k, v in options.synonyms.items() if key(k) not in own},
        fixes={},
        kinds={},
        skip=frozenset(),
        as_of=None,
        today=None,
        home="",
        passed="",
    )
    for asked in options.confirmed:
        chosen = _as_choice(chosen, asked, recognition, layout)
    return chosen


def _speaks_of_the_form(asked: str) -> bool:
    return asked in _OF_THE_FORM or asked.startswith(("header:", "misread:", "state:", "price_of:"))


def _as_choice(
    options: Options, asked: str, recognition: "Recognition", layout: "Layout"
) -> Options:
    code, _, name = asked.partition(":")
    if code in {"email", "field"}:
        return _with_field(options, recognition.of(name or code))
    plan = next((plan for plan in recognition.columns if plan.source == name), None)
    if plan is None:
        return _as_layout(options, asked, layout)
    table, said = _of_column(code, plan)
    if not said:
        return options
    known: dict[str, Any] = {table: {name: said, **getattr(options, table)}}
    return replace(options, **known)


def _of_column(code: str, plan: "ColumnPlan") -> tuple[str, str]:
    """The table that the answer about a column is kept in, and the answer that was proposed."""
    match code:
        case "seat" if plan.product:
            return "fields", f"seat:{plan.product}"
        case "dates" | "serial":
            return "dates", plan.order
        case "numbers":
            return code, plan.mark
        case _:
            return _PROPOSED.get(code, ("", ""))


_PROPOSED: Mapping[str, tuple[str, str]] = {
    "ends": ("ends", "next_term"),
    "period": ("periods", "none"),
}
"""Proposals that are the same for every column: the table they are kept in, and the answer."""


_PROPOSED_WHOLE: Mapping[str, str] = {"terms": "years", "finer": "none"}


def _as_layout(options: Options, asked: str, layout: "Layout") -> Options:
    if asked in _PROPOSED_WHOLE:
        said: dict[str, Any] = {asked: getattr(options, asked) or _PROPOSED_WHOLE[asked]}
        return replace(options, **said)
    match asked:
        case "encoding":
            return replace(options, encoding=options.encoding or layout.encoding or "")
        case "delimiter" if layout.dialect:
            return replace(options, delimiter=options.delimiter or layout.dialect.delimiter)
        case "header" if options.header_record is None:
            return replace(options, header_record=layout.header_record)
        case "sheet":
            return replace(options, sheet=options.sheet or layout.sheet)
        case _:
            return options


def _with_field(options: Options, plans: "tuple[ColumnPlan, ...]") -> Options:
    """The first of these columns is what it was taken for."""
    if not plans or plans[0].field in options.fields.values():
        return options
    return replace(options, fields={plans[0].source: plans[0].field or "", **options.fields})


def merged_answers(kept_ones: Options, own: Options) -> Options:
    """Answers of a preset, and those of a person over them."""
    texts: dict[str, Any] = {
        name: getattr(own, name) or getattr(kept_ones, name) for name in _TEXTS
    }
    header = kept_ones.header_record if own.header_record is None else own.header_record
    maps: dict[str, Any] = {
        name: {**getattr(kept_ones, name), **getattr(own, name)} for name in _MAPS
    }
    words = {
        column: {**kept_ones.words.get(column, {}), **own.words.get(column, {})}
        for column in {**kept_ones.words, **own.words}
    }
    confirmed = kept_ones.confirmed | own.confirmed
    return replace(
        own, **texts, **(maps | {"words": words}), header_record=header, confirmed=confirmed
    )


def to_json(options: Options) -> dict[str, Any]:
    """Answers as plain JSON with a version number."""
    told: dict[str, Any] = {name: getattr(options, name) for name in _TEXTS}
    told |= {name: _plain(getattr(options, name)) for name in _MAPS}
    told["header_record"] = options.header_record
    told["confirmed"] = sorted(options.confirmed)
    return {"version": VERSION} | {k: v for k, v in told.items() if v not in ("", None, {}, [])}


def from_json(told: object) -> Options:
    """Answers that were written down, of the kinds that they must be; the others are asked again.

    What a newer version said and this does not know is left.
    """
    if not isinstance(told, Mapping):
        return Options()
    known: dict[str, Any] = {
        name: value for name, value in told.items() if name in _KINDS and _KINDS[name](value)
    }
    if "confirmed" in known:
        known["confirmed"] = frozenset(known["confirmed"])
    return Options(**known)


def legible(told: object) -> bool:
    """True when everything that was written down is of the kind that it must be."""
    return isinstance(told, Mapping) and all(
        _KINDS[name](value) for name, value in told.items() if name in _KINDS
    )


def _plain(value: Any) -> Any:  # noqa: ANN401 - texts, or maps of them
    return {str(k): _plain(v) for k, v in value.items()} if isinstance(value, Mapping) else value


def _is_text(value: object) -> bool:
    """True for a text without halves of letters, which no file and no database takes."""
    try:
        return isinstance(value, str) and value.encode() is not None
    except UnicodeError:
        return False


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_map(value: object) -> bool:
    return isinstance(value, Mapping) and all(map(_is_text, value.values()))


def _is_map_of_maps(value: object) -> bool:
    return isinstance(value, Mapping) and all(map(_is_map, value.values()))


def _is_record(value: object) -> bool:
    return value is None or (type(value) is int and 0 <= value <= _LAST_RECORD)


_LAST_RECORD = 1_000_000
_KINDS: Mapping[str, Callable[[object], bool]] = {
    **dict.fromkeys(_TEXTS, _is_text),
    **dict.fromkeys(_MAPS, _is_map),
    "words": _is_map_of_maps,
    "header_record": _is_record,
    "confirmed": _are_texts,
}
"""The names of answers that may be written down, and the test of each value."""
