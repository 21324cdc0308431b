"""Numbers and money in cells: the decimal mark of a column is decided from all of its values.

A lone `1,234` or `1.234` may be a thousand or a fraction: that is asked, unless the column counts
whole things.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from seatdesk.exchange.cell_text import clean
from seatdesk.exchange.vocabulary.currency_signs import currency_of

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f'\u2019`\u00b4_]")
_SIGNS = "£$€¥₹₽₩₺฿₴₪₱₦₫"
_CODE = re.compile(
    r"(?:[A-Z]{3}|[kK][rR]\.?|zł|Fr\.?|Kč|Ft|R\$|USD?\$|AU?\$|CA?\$|NZ\$|HK\$|SG?\$|MX\$|Rs\.?)"
)
_CODE_AT_END = re.compile(rf"{_CODE.pattern}$")
_BODY = re.compile(r"\d[\d.,]*|[.,]\d+")
_COMMA_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+")
_DOT_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d*)?|\d+(?:,\d*)?|,\d+")
_STYLES = {".": _COMMA_THOUSANDS, ",": _DOT_THOUSANDS}
LONGEST = 40


@dataclass(frozen=True, slots=True)
class AmbiguousMark:
    """A column that fits both decimal marks, with a value and what it would be with each."""

    example: str
    point: Decimal
    comma: Decimal


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and the currency written beside it, if that is certain (`$` and `kr` are not).

    `sign` is what stands there where it is not: several currencies share it.
    """

    value: Decimal
    currency: str = ""
    sign: str = ""


def decide(values: Iterable[str], *, whole: bool = False) -> str | AmbiguousMark:
    """The decimal mark of a column, `.` or `,`; `whole` for columns that count things."""
    bodies = {value: body for value in values if (body := _body(value)) is not None}
    only = {
        mark: [v for v, (body, _) in bodies.items() if _STYLES[mark].fullmatch(body)]
        for mark in _STYLES
    }
    point = set(only["."]) - set(only[","])
    comma = set(only[","]) - set(only["."])
    if point and not comma:
        return "."
    if comma and not point:
        return ","
    differing = [v for v in only["."] if v in set(only[","]) and _differs(bodies[v][0])]
    if not differing and not (point and comma):
        return "."
    if whole and differing and not (point and comma):
        # Things are counted in wholes: of `1,234` and 1.234 only the thousand can be meant.
        return "." if "," in bodies[differing[0]][0] else ","
    value = (differing or sorted(point))[0]
    return AmbiguousMark(value, _as(bodies[value][0], "."), _as(bodies[value][0], ","))


def values_against_mark(values: Iterable[str], mark: str) -> AmbiguousMark | None:
    """The values that can only be read without the decimal mark that was chosen earlier."""
    found = decide(values := list(values))
    if isinstance(found, AmbiguousMark) or found == mark:
        return None
    bodies = [(value, body[0]) for value in values if (body := _body(value)) is not None]
    if all(_STYLES[mark].fullmatch(body) for _, body in bodies):
        return None
    example, digits = next((pair for pair in bodies if _differs(pair[1])), bodies[0])
    return AmbiguousMark(example, _as(digits, "."), _as(digits, ","))


def read(text: str, mark: str) -> Amount | None:
    """One number, None for blank; `ValueError` when it is no number with this decimal mark."""
    if not clean(text):
        return None
    found = _body(text)
    if found is None or not _STYLES[mark].fullmatch(found[0]):
        raise ValueError(text)
    body, (sign, beside) = found
    currency = currency_of(beside)
    return Amount(sign * _as(body, mark), currency, "" if currency else beside)


def _differs(body: str) -> bool:
    return _as(body, ".") != _as(body, ",")


def _as(body: str, mark: str) -> Decimal:
    other = "," if mark == "." else "."
    digits = body.replace(other, "").replace(mark, ".")
    return Decimal(digits if digits.strip(".") else "0")


def _body(text: str) -> tuple[str, tuple[int, str]] | None:
    """Digits and marks of a number, its sign and currency; None when it is no number."""
    text = _SPACES.sub("", clean(text).replace("\u2212", "-").replace("\u2013", "-"))
    if not text or len(text) > LONGEST:
        return None
    negative = text.startswith("(") and text.endswith(")")
    text = text[1:-1] if negative else text
    text, currency = _without_currency(text)
    if text[:1] in "+-" or text[-1:] == "-":
        negative = negative or "-" in (text[:1], text[-1:])
        text = text.strip("+-")
    text, second = _without_currency(text)  # `$90.00 USD`: a sign before it, its code behind
    if not _BODY.fullmatch(text):
        return None
    told = {code for sign in (currency, second) if (code := currency_of(sign))}
    if len(told) > 1:
        return None  # two currencies beside one number
    return text, (-1 if negative else 1, next(iter(told), currency or second))


def _without_currency(text: str) -> tuple[str, str]:
    """The number without the sign or code before or after it, and that sign or code."""
    if match := _CODE.match(text):
        return text[match.end() :], match[0]
    if match := _CODE_AT_END.search(text):
        return text[: match.start()], match[0]
    sign = text[:1] if text[:1] and text[:1] in _SIGNS else text[-1:]
    if sign and sign in _SIGNS:
        return text.strip(sign), sign
    return text, ""
