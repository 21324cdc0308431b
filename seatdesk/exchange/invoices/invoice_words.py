"""The words of invoices: headings of columns, kinds of charges, totals, in several languages."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind
from seatdesk.exchange.cell_text import header_keys, key
from seatdesk.exchange.vocabulary.vocabulary import Vocabulary, vocabulary
from seatdesk.resources import resource

_WORD = re.compile(r"[\w.#'_-]+")


@dataclass(frozen=True, slots=True)
class InvoiceWords:
    """Headings by their `cell_text.key`; all other words casefolded."""

    headings: Mapping[str, str]
    kinds: Mapping[ChargeKind, tuple[str, ...]]
    totals: tuple[str, ...]
    of_totals: frozenset[str]

    def field(self, heading: str) -> str:
        """The field that a column's heading stands for; empty: none."""
        known = (self.headings[k] for k in header_keys(heading) if k in self.headings)
        return next(known, "")

    def kind(self, text: str) -> ChargeKind | None:
        """The kind of charge that words speak of; the first that applies, tax before all."""
        folded = text.casefold()
        return next((k for k, words in self.kinds.items() if _speaks_of(folded, words)), None)

    def is_total(self, text: str) -> bool:
        """True when a line adds others up: it begins with such a word, or is a tax of none."""
        folded = " ".join(text.casefold().split()).strip(" :.")
        if not any(folded == word or folded.startswith(word + " ") for word in self.totals):
            return False
        words = {word.strip(".:") for word in _WORD.findall(folded)}
        return self.kind(folded) is not ChargeKind.TAX or bool(words & self.of_totals)


def _speaks_of(folded: str, words: tuple[str, ...]) -> bool:
    """True when one of the words stands in a text, whole."""
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", folded) for word in words)


@cache
def invoice_words() -> InvoiceWords:
    """The shipped words."""
    path = resource("vendors") / "invoices" / "words.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    headings = {key(name): field for field, names in told["headings"].items() for name in names}
    return InvoiceWords(
        headings=headings,
        kinds={
            ChargeKind(kind): tuple(word.casefold() for word in words)
            for kind, words in told["kinds"].items()
        },
        totals=tuple(word.casefold() for word in told["totals"]),
        of_totals=frozenset(told["of_totals"]),
    )


@cache
def invoice_vocabulary() -> Vocabulary:
    """The importer's words with those of invoices, by which the header of a table is found."""
    known = vocabulary()
    return replace(known, headers=known.headers.union(invoice_words().headings))
