"""The words of real exports, read from `resources/vendors`: a new vendor is a file there, not code.

`languages/*.json` hold header names, status words, months; `forms/*.json` hold one vendor each,
with the forms of its exports: the header names that give a form away (its signature) and what its
columns mean where that differs from the language's words.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from seatdesk.exchange.cell_text import header_keys, header_words, key, unaccented
from seatdesk.exchange.vocabulary.document_checks import check_forms, check_language
from seatdesk.exchange.vocabulary.impersonal_addresses import ImpersonalWords, impersonal_words
from seatdesk.exchange.vocabulary.price_headings import MoneyWords, money_words
from seatdesk.exchange.vocabulary.vendor_formats import (
    HeaderPattern,
    VendorFormat,
    read_format,
    read_patterns,
    word_key,
)
from seatdesk.resources import resource

_LANGUAGES_FIRST = ("en", "de", "sv")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All languages and forms together; every key is a `cell_text.key`. `headers`: all that are."""

    headers: frozenset[str]
    fields: Mapping[str, tuple[str, ...]]
    inverted: frozenset[str]
    words: Mapping[str, Mapping[str, str]]
    secret: frozenset[str]
    secret_phrases: tuple[str, ...]
    months: Mapping[str, int]
    patterns: tuple[HeaderPattern, ...]
    before: tuple[str, ...]
    days_ago: tuple[str, ...]
    ago: tuple[str, ...]
    today: frozenset[str]
    footers: frozenset[str]
    contract: tuple[str, ...]
    purchases: frozenset[str]
    money: MoneyWords
    state_stems: frozenset[str]
    impersonal: ImpersonalWords
    forms: tuple[VendorFormat, ...]

    def count_headings(self, cells: Sequence[str]) -> int:
        """The number of cells of a record that are header names."""
        return sum(self.knows(cell) for cell in cells)

    def knows(self, header: str) -> bool:
        """True when this text is a header name of any language or form."""
        if len(header) > LONGEST_HEADER or not header.strip():
            return False
        if not self.headers.isdisjoint(header_keys(header)):
            return True
        return (
            self.is_secret(header)
            or self.pattern(header, None) is not None
            or self.money.heading(header) is not None
        )

    def is_secret(self, header: str) -> bool:
        """True when a column of this name is never read (H6)."""
        if header_words(header) & self.secret:
            return True
        whole = key(header)
        return any(phrase in whole for phrase in self.secret_phrases)

    def is_purchase(self, header: str) -> bool:
        """True when a column's day is that of the purchase: later terms may have followed."""
        return not self.purchases.isdisjoint(header_keys(header))

    def speaks_of_subscriptions(self, header: str) -> bool:
        """True when a column's name is of what is subscribed to, not of any goods."""
        return any(stem in key(header) for stem in self.contract)

    def possible(self, header: str) -> tuple[str, ...]:
        """The fields that a name may stand for; names of prices are read word by word."""
        found = next((self.fields[k] for k in header_keys(header) if k in self.fields), ())
        if found and not set(found) <= set(PRICES):
            return found
        heading = self.money.heading(header)
        return (heading.field,) if heading else found

    def speaks_of_state(self, header: str) -> bool:
        """True when a name is about who is blocked."""
        whole = key(header)
        return any(stem in whole for stem in self.state_stems)

    def pattern(self, header: str, form: VendorFormat | None) -> tuple[HeaderPattern, str] | None:
        """The pattern that fits a header, and the product it names."""
        text = " ".join(header.split()).casefold()
        for pattern in (*(form.patterns if form else ()), *self.patterns):
            if found := pattern.expression.fullmatch(text):
                at = found.span(pattern.product) if pattern.product else (0, 0)
                return pattern, " ".join(header.split())[slice(*at)]
        return None

    def form(self, headers: Sequence[str]) -> VendorFormat | None:
        """The form whose signature these headers carry; the longest signature wins."""
        keys = {name for header in headers for name in header_keys(header)}
        texts = [" ".join(header.split()).casefold() for header in headers]
        filled = sum(bool(header.strip()) for header in headers)
        fitting = [
            form
            for form in self.forms
            if all(_present(choices, keys, texts) for choices in form.signature)
            and not (form.exactly and filled != len(form.signature))
        ]
        return max(fitting, key=lambda form: len(form.signature), default=None)


LONGEST_HEADER = 120
PRICES = ("unit_price", "total_price")


@cache
def vocabulary() -> Vocabulary:
    """The shipped words."""
    return load(resource("vendors"))


def load(folder: Path) -> Vocabulary:
    """Read a folder of `languages/*.json` and `forms/*.json`. Raises BadVendorFile."""
    languages = sorted((folder / "languages").glob("*.json"), key=_language_order)
    written = [_checked(path, check_language) for path in languages]
    plain = [_unaccented(document) for document in written]
    documents = [*written, *plain]
    fields = _fields(plain) | _fields(written)
    inverted = _keys(documents, "inverted")
    forms = tuple(
        read_format(document["vendor"], form)
        for path in sorted((folder / "forms").glob("*.json"))
        for document in (_checked(path, check_forms),)
        for form in document["forms"]
    )
    return Vocabulary(
        headers=inverted.union(fields, *(form.fields for form in forms)),
        fields=fields,
        inverted=inverted,
        words=_words(documents),
        secret=frozenset(word for d in documents for word in d["secret"]),
        secret_phrases=tuple(_keys(documents, "secret_phrases")),
        months={name: number for d in (*plain, *written) for name, number in d["months"].items()},
        patterns=read_patterns(p for d in documents for p in d.get("patterns", ())),
        before=tuple(text for d in documents for text in d["before"]),
        days_ago=tuple(text for d in documents for text in d["days_ago"]),
        ago=tuple(text for d in documents for text in d["ago"]),
        today=frozenset(text for d in documents for text in d["today"]),
        footers=_keys(documents, "footers"),
        contract=tuple(_keys(documents, "contract")),
        purchases=_keys(documents, "purchases"),
        money=money_words(documents),
        state_stems=frozenset(key(stem) for d in documents for stem in d.get("state_stems", ())),
        impersonal=impersonal_words(d["impersonal"] for d in written),
        forms=forms,
    )


def _language_order(path: Path) -> tuple[int, str]:
    first = path.stem in _LANGUAGES_FIRST
    return (_LANGUAGES_FIRST.index(path.stem) if first else len(_LANGUAGES_FIRST), path.stem)


def _checked(path: Path, check: Callable[[Mapping[str, Any], str], None]) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    check(document, path.name)
    return document


def _unaccented(document: Mapping[str, Any]) -> dict[str, Any]:
    """The same words as people write them without accents; those that have none are left out."""
    return {
        name: _spelled(words) for name, words in document.items() if isinstance(words, list | dict)
    }


def _spelled(words: Any) -> Any:  # noqa: ANN401 - texts, or maps and lists of them
    match words:
        case str():
            return unaccented(words)
        case {"header": header, **more}:
            return [{"header": form, **more} for form in unaccented(header)]
        case list():
            return [form for word in words for form in _spelled(word)]
        case dict() if all(isinstance(value, int) for value in words.values()):
            return {form: n for word, n in words.items() for form in unaccented(word)}
        case _:
            return {name: _spelled(group) for name, group in words.items()}


def _fields(documents: Iterable[Mapping[str, Any]]) -> dict[str, tuple[str, ...]]:
    """The fields that header names may stand for, the most usual first."""
    fields: dict[str, tuple[str, ...]] = {}
    for document in documents:
        for name, aliases in document["fields"].items():
            for alias in aliases:
                fields[key(alias)] = tuple(dict.fromkeys((*fields.get(key(alias), ()), name)))
    return fields


def _keys(documents: Iterable[Mapping[str, Any]], name: str) -> frozenset[str]:
    return frozenset(filter(None, (key(text) for d in documents for text in d[name])))


def _words(documents: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """Meaning by word, for each group of words; the languages listed first have precedence."""
    groups: dict[str, dict[str, str]] = {}
    for document in documents:
        for meaning, words in document["words"].items():
            for word in words:
                group = groups.setdefault(_GROUPS[meaning], {})
                group.setdefault(word_key(word), meaning)
    return groups


_GROUPS = {
    "yes": "truth",
    "no": "truth",
    "active": "status",
    "deactivated": "status",
    "invited": "status",
    "person": "kind",
    "bot": "kind",
    "service": "kind",
    "guest": "kind",
    "never": "never",
    "unknown": "unknown",
    "no_licence": "no_licence",
}


def _present(choices: Sequence[str], keys: set[str], texts: Sequence[str]) -> bool:
    for choice in choices:
        if "*" in choice:
            expression = re.compile(re.escape(choice).replace(r"\*", ".*"))
            if any(expression.fullmatch(text) for text in texts):
                return True
        elif choice.startswith("["):
            if any(key(choice) == key(part) for text in texts for part in _bracketed(text)):
                return True
        elif key(choice) in keys:
            return True
    return False


def _bracketed(text: str) -> list[str]:
    return re.findall(r"\[([^\[\]]*)\]", text)
