"""The forms of vendors' exports: what gives one away, and what its columns mean."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as made
from typing import Any

from seatdesk.exchange.cell_text import key, unaccented


@dataclass(frozen=True, slots=True)
class ColumnMeaning:
    """The meaning of a column's name; `field` None: known, and of no use here.

    `values` maps words of this column to a product, a kind or None. `when` is "yes" where a truth
    word gives the seat, "filled" where any text does.
    """

    field: str | None
    product: str = ""
    values: Mapping[str, str | None] = made(default_factory=dict)
    when: str = "yes"
    inverted: bool = False


@dataclass(frozen=True, slots=True)
class HeaderPattern:
    """A header with a changing part; `product` is the number of the part that names one, or 0."""

    expression: re.Pattern[str]
    field: str | None
    product: int = 0


@dataclass(frozen=True, slots=True)
class VendorFormat:
    """One export of one vendor. `ask` are questions that this form always leaves open."""

    id: str
    vendor: str
    title: str
    kind: str
    signature: tuple[tuple[str, ...], ...]
    fields: Mapping[str, ColumnMeaning]
    patterns: tuple[HeaderPattern, ...] = ()
    separators: Mapping[str, str] = made(default_factory=dict)
    words: Mapping[str, str] = made(default_factory=dict)
    no_licence: frozenset[str] = frozenset()
    bots: tuple[str, ...] = ()
    unmetered: frozenset[int] = frozenset()
    dates: str = ""
    ask: tuple[str, ...] = ()
    exactly: bool = False
    legal_short_rows: bool = False
    inverted: frozenset[str] = frozenset()


def word_key(word: str) -> str:
    """The key that all spellings of a value share; signs alone (`-`, `✓`) stand for themselves."""
    return key(word) or word.strip().casefold()


def read_patterns(documents: Iterable[Mapping[str, Any]]) -> tuple[HeaderPattern, ...]:
    """Headers with changing parts, which are written with stars."""
    return tuple(
        HeaderPattern(
            re.compile(re.escape(d["header"].casefold()).replace(r"\*", "(.+)")),
            d["field"],
            d.get("product", 0),
        )
        for d in documents
    )


def read_format(vendor: str, document: Mapping[str, Any]) -> VendorFormat:
    """A form as its file has it."""
    told = document.get("fields", {}).items()
    fields = {key(form): _meaning(spec) for text, spec in told for form in unaccented(text)}
    fields |= {key(header): _meaning(spec) for header, spec in told}
    words = document.get("words", {})
    return VendorFormat(
        id=document["id"],
        vendor=vendor,
        title=document["title"],
        kind=document["kind"],
        signature=tuple(map(_choices, document["signature"])),
        fields=fields,
        patterns=read_patterns(document.get("patterns", ())),
        separators=document.get("separators", {}),
        words={word_key(word): meaning for meaning, group in words.items() for word in group},
        no_licence=frozenset(map(word_key, document.get("no_licence", ()))),
        bots=tuple(document.get("bots", ())),
        unmetered=frozenset(document.get("unmetered", ())),
        dates=document.get("dates", ""),
        ask=tuple(document.get("ask", ())),
        exactly=document.get("exactly", False),
        legal_short_rows=document.get("short_rows") == "legal",
        inverted=frozenset(map(key, document.get("inverted", ()))),
    )


def _choices(text: str) -> tuple[str, ...]:
    """The names one of which a header has, without their accents, too."""
    names = text.split("|")
    return (*names, *(form for name in names for form in unaccented(name)))


def _meaning(spec: str | Mapping[str, Any] | None) -> ColumnMeaning:
    if spec is None or isinstance(spec, str):
        return ColumnMeaning(spec)
    values = {word_key(word): value for word, value in spec.get("values", {}).items()}
    return ColumnMeaning(spec["field"], spec.get("product", ""), values, spec.get("when", "yes"))
