"""Number formats of spreadsheets: what a cell shows beside its number counts, too.

A price shown as `85,50 €` is one in euros, a cost centre shown as `00042` has its zeros, and a half
shown as `50%` is fifty per cent. Colours, grouping and alignment say nothing and are left.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, lru_cache

from seatdesk.domain.currency import is_currency

BUILT_IN = {9: "0%", 10: "0.00%", 49: "@"}
"""Formats that every workbook has by number, as far as they say more than digits."""
_LOCALES = {
    "409": "US$", "C09": "A$", "1009": "C$", "1409": "NZ$", "C0C": "C$", "4809": "S$", "C04": "HK$",
    "80A": "MX$", "41D": "SEK", "414": "NOK", "814": "NOK", "406": "DKK", "40F": "ISK",
    "411": "JPY", "804": "CNY", "807": "CHF", "100C": "CHF", "810": "CHF",
}  # fmt: skip
"""Currencies of signs that several share, by the country that Excel writes beside them."""
_SHARED = frozenset({"$", "kr", "kr.", "¥", "Fr.", "fr.", "SFr."})
_WIDEST, _CENTS = 15, 2
_SECTION = re.compile(r'(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\\[])*')
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[\$(?P<money>[^\]]*)\]|\[[^\]]*\]|_.|\*.'
    r"|(?P<digits>[0#?][0#?.,]*|\.[0#?]+)|(?P<text>@)|(?P<other>.)",
    re.DOTALL,
)
_SIGNS = re.compile(r"[€£¥₹₽₩₺฿₴₪₱₦₫$]|[A-Z]{3}|[kK]r\.?|zł|Kč|Ft|S?Fr\.|R\$")
_LIKE_THOUSANDS = re.compile(r"-?\d{1,3}\.\d{3}")
_DATE_LETTERS = re.compile(r"[ymdhsYMDHSaAbBeEgG]")


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """The additions of a number format: a currency, per cent, zeros in front, letters around."""

    currency: str = ""
    percent: bool = False
    width: int = 0
    decimals: int = 0
    before: str = ""
    after: str = ""

    def __bool__(self) -> bool:
        return bool(self.currency or self.percent or self.width > 1)

    def text(self, value: float) -> str:
        """The number as text, with what the cell shows beside it."""
        number = Decimal(f"{value:.{_WIDEST}g}")
        if self.percent:
            return f"{(number * 100).normalize():f}%"
        if self.width > 1 and number == number.to_integral_value():
            digits = f"{abs(int(number)):0{self.width}d}"
            return f"{'-' * (number < 0)}{self.before}{digits}{self.after}"
        return f"{plain(number, self.decimals)}{f' {self.currency}' * bool(self.currency)}"


def plain(number: Decimal, decimals: int = 0) -> str:
    """Digits with a point; three decimals get a fourth, as they look like a thousand otherwise.

    What is finer than the format shows is not shown, from two decimals on: fewer may be there only
    to make a column narrow.
    """
    exponent = number.as_tuple().exponent
    if decimals >= _CENTS and isinstance(exponent, int) and -exponent > decimals:
        number = number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text = f"{number.normalize():f}"
    return f"{text}0" if _LIKE_THOUSANDS.fullmatch(text) else text


@lru_cache(maxsize=1 << 16)
def shown(look: NumberFormat, value: float) -> str:
    """A number as its cell shows it; a column mostly has few different ones."""
    return look.text(value)


def plain_number(value: float) -> str:
    """A number that no format says anything of; long ones with all the digits that there are."""
    if value.is_integer():
        return str(int(value))
    text = repr(float(f"{value:.{_WIDEST}g}"))
    if "e" in text:
        return f"{Decimal(text):f}"
    return f"{text}0" if _LIKE_THOUSANDS.fullmatch(text) else text


@cache
def number_format(code: str) -> NumberFormat:
    """The additions of a format code; none for dates, scaled numbers and conditions."""
    section = _SECTION.match(code)
    first = section[0] if section else ""
    currency, percent, digits, before, after = "", False, "", "", ""
    for token in _TOKEN.finditer(first):
        if token["digits"] and not digits:
            digits = token["digits"]
        elif token["digits"] or token["text"] or _is_part_of_date(token["other"]):
            return NumberFormat()
        elif token["money"] is not None:
            currency = currency or _money(token["money"])
        elif token["other"] == "%":
            percent = True
        else:
            literal = token["quoted"] or token["escaped"] or token["other"] or ""
            before, after = (before, after + literal) if digits else (before + literal, after)
    if not digits or digits.endswith(","):
        return NumberFormat()
    currency = currency or _sign(f"{before} {after}")
    whole, _, part = digits.partition(".")
    width = 0 if currency or percent else whole.replace(",", "").count("0")
    return NumberFormat(currency, percent, width, len(part), before.strip(), after.strip())


def _is_part_of_date(letter: str | None) -> bool:
    return letter is not None and _DATE_LETTERS.match(letter) is not None


def _money(inside: str) -> str:
    """The currency between `[$` and `]`: a sign, and the country it is that of."""
    sign, _, country = inside.partition("-")
    sign = sign.strip()
    if sign in _SHARED:
        return _LOCALES.get(country.upper().lstrip("0")[-4:], sign)
    return sign


def _sign(literal: str) -> str:
    """A sign or code of a currency among the letters of a format."""
    found = (match[0] for match in _SIGNS.finditer(literal))
    return next((sign for sign in found if not sign.isalpha() or _is_code(sign)), "")


def _is_code(sign: str) -> bool:
    return is_currency(sign) or not sign.isupper()
