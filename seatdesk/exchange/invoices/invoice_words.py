"""The words of invoices: headings of columns, kinds of charges, totals, in several languages."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache

from seatdesk.domain.currency import is_currency
from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind
from seatdesk.exchange.cell_text import header_keys, header_names
from seatdesk.exchange.vocabulary.currency_signs import currency_of
from seatdesk.exchange.vocabulary.document_checks import INVOICE_WORDS, BadVendorFile, check_keys
from seatdesk.exchange.vocabulary.vocabulary import Vocabulary, vocabulary
from seatdesk.override import override
from seatdesk.resources import resource

HEADINGS = (
    "description", "product", "quantity", "unit_price", "amount", "gross", "tax", "tax_percent",
    "first", "last", "period", "dated", "number", "currency", "kind",
)  # fmt: skip
"""The fields that a column of an invoice may be."""
_WORD = re.compile(r"[\w.#'_-]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_CURRENCY_AT_END = re.compile(
    r"[\s,:/]*(?:\bin\b|\bi\b|\ben\b)?\s*[(\[]?\s*([A-Z]{3}|(?:US|A|C|NZ|R|S|HK)?[$€£₹¥]|kr|zł)"
    r"\s*[)\]]?\s*$"
)
_PERCENT = re.compile(r"%|\bpercent\b|\bprozent\b|\bprocent\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InvoiceHeading:
    """The field that a column's heading stands for (empty: none), and the currency it names."""

    field: str
    currency: str = ""


@dataclass(frozen=True, slots=True)
class InvoiceWords:
    """Headings by their `cell_text.key`; all other words casefolded."""

    headings: Mapping[str, str]
    kinds: Mapping[ChargeKind, tuple[str, ...]]
    totals: tuple[str, ...]
    of_totals: frozenset[str]
    beside_totals: frozenset[str]
    """Words that say no more of a total than that it is one."""
    payments: tuple[str, ...]
    """Words that rows begin with which charge nothing: what was paid, what was owed before."""
    nothing: frozenset[str]
    """Words in place of an amount of zero."""
    with_tax: frozenset[str]
    without_tax: frozenset[str]

    def heading(self, heading: str) -> InvoiceHeading:
        """The meaning of a column's heading.

        It is known as it stands, without its currency, or without the words that say whether tax
        is in its amounts.
        """
        whole = " ".join(heading.split())
        bare, currency = _without_currency(whole)
        rate = _PERCENT.search(whole) is not None
        for text in dict.fromkeys((whole, bare)):
            if field := self._known(text):
                gross = field == "amount" and self._taxed(whole) is True
                percent = rate and field == "tax"
                field = "gross" if gross else "tax_percent" if percent else field
                return InvoiceHeading(field, currency if field in _MONEY else "")
        taxed = self._taxed(bare)
        field = "" if taxed is None else self._known(self._without_tax_words(bare))
        if field == "amount" and taxed:
            return InvoiceHeading("gross", currency)
        if field == "unit_price" and taxed:
            return InvoiceHeading("")  # amounts are compared without tax, and so are prices
        return InvoiceHeading(field if field in _MONEY else "", currency)

    def field(self, heading: str) -> str:
        """The field that a column's heading stands for; empty: none."""
        return self.heading(heading).field

    def _known(self, text: str) -> str:
        known = (self.headings[k] for k in header_keys(text) if k in self.headings)
        return next(known, "")

    def _taxed(self, text: str) -> bool | None:
        """True where words say that tax is in it, False that it is not; None: nothing said."""
        told = {word.casefold() for word in _LETTERS.findall(text)}
        if told & self.without_tax:
            return False
        return True if told & self.with_tax else None

    def _without_tax_words(self, text: str) -> str:
        left_out = self.with_tax | self.without_tax | frozenset(self.kinds[ChargeKind.TAX])
        kept = (word for word in _LETTERS.findall(text) if word.casefold() not in left_out)
        return " ".join(kept)

    def kind(self, text: str) -> ChargeKind | None:
        """The kind of charge that words speak of; the first that applies, tax before all.

        That tax is in an amount, or not in it, makes no line of tax.
        """
        folded = " ".join(text.casefold().split())
        about = _tax_told(self.with_tax | self.without_tax, self.kinds[ChargeKind.TAX])
        bare = about.sub(" ", folded)
        folded = bare if any(map(str.isalpha, bare)) else folded  # `plus 19 % VAT` is tax itself
        return next((k for k, words in self.kinds.items() if _any_of(words).search(folded)), None)

    def is_total(self, text: str) -> bool:
        """True when a line's words say that it adds others up, and nothing else."""
        folded = _folded(text)
        if not _begins(folded, self.totals):
            return False
        words = _words_of(folded)
        if set(words) & self.of_totals:
            return True
        return self.kind(folded) is not ChargeKind.TAX and all(map(self._says_no_more, words))

    def has_tax_in(self, text: str) -> bool:
        """True when words say that an amount is with tax."""
        return self._taxed(text) is True

    def begins_like_total(self, text: str) -> bool:
        """True when a line begins with a word of totals, whatever follows."""
        return _begins(_folded(text), self.totals)

    def is_payment(self, text: str) -> bool:
        """True when a line is of what was paid or owed before."""
        folded = _folded(text)
        told = (word for phrase in self.payments for word in phrase.split())
        rest = set(_words_of(folded)).difference(told)
        return _begins(folded, self.payments) and all(map(self._says_no_more, rest))

    def is_nothing(self, text: str) -> bool:
        """True when a cell of amounts says that there is no charge."""
        return _folded(text).strip("()") in self.nothing

    def _says_no_more(self, word: str) -> bool:
        of_totals = any(word in total.split() for total in self.totals)
        plain = not any(map(str.isalpha, word)) or len(word) == 1 or is_currency(word.upper())
        return plain or of_totals or word in self.beside_totals


_MONEY = frozenset({"amount", "unit_price", "tax", "gross"})


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" :.=*-")


def _words_of(folded: str) -> list[str]:
    return [word.strip(".:'-_#") for word in _WORD.findall(folded)]


def _begins(folded: str, words: tuple[str, ...]) -> bool:
    return _any_of(words).match(folded) is not None


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """One of the words, whole."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


@cache
def _tax_told(about: frozenset[str], taxes: tuple[str, ...]) -> re.Pattern[str]:
    """That tax is in an amount, or not, perhaps with its rate."""
    some = "|".join(map(re.escape, sorted(about)))
    kinds = "|".join(map(re.escape, taxes))
    rate = r"(?:\d+(?:[.,]\d+)?\s*%\s*)?"
    return re.compile(rf"(?<!\w)(?:{some})\.?\s*(?:of\s+)?{rate}(?:{kinds})(?!\w)")


def _without_currency(heading: str) -> tuple[str, str]:
    """A heading without the currency at its end, and that currency where it is certain."""
    match = _CURRENCY_AT_END.search(heading)
    if match is None or (match[1].isalpha() and match[1].isupper() and not is_currency(match[1])):
        return heading, ""
    bare = heading[: match.start()]
    return (bare, currency_of(match[1])) if bare.strip() else (heading, "")


@cache
def invoice_words() -> InvoiceWords:
    """The shipped words."""
    path = resource("vendors") / "invoices" / "words.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    check_keys(told, INVOICE_WORDS, f"invoices/{path.name}")
    for name in sorted(told["headings"].keys() ^ set(HEADINGS)):
        raise BadVendorFile(f"invoices/{path.name}: the headings of {name!r} are wrong or missing.")

    def words(name: str) -> tuple[str, ...]:
        return tuple(word.casefold() for word in told[name])

    return InvoiceWords(
        headings=header_names(told["headings"]),
        kinds={
            ChargeKind(kind): tuple(word.casefold() for word in some)
            for kind, some in told["kinds"].items()
        },
        totals=words("totals"),
        of_totals=frozenset(words("of_totals")),
        beside_totals=frozenset(words("beside_totals")),
        payments=words("payments"),
        nothing=frozenset(words("nothing")),
        with_tax=frozenset(words("with_tax")),
        without_tax=frozenset(words("without_tax")),
    )


class InvoiceVocabulary(Vocabulary):
    """The importer's words with those of invoices, by which the header of a table is found."""

    __slots__ = ()

    @override
    def knows(self, header: str) -> bool:
        """True when this text is a header name of an invoice, or of any language or form."""
        known = Vocabulary.knows(self, header)
        return known or (len(header) < _LONGEST and bool(invoice_words().field(header)))


_LONGEST = 60


@cache
def invoice_vocabulary() -> Vocabulary:
    """The words by which the header of an invoice's table is found."""
    known = vocabulary()
    return InvoiceVocabulary(**{one.name: getattr(known, one.name) for one in fields(known)})
