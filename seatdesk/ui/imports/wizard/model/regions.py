"""Regions: countries whose way of writing decides dates and numbers that a column leaves open."""

from typing import Final

from PySide6.QtCore import QLocale

REGIONS: Final = (
    "sv_SE", "en_US", "en_GB", "de_DE", "de_CH", "da_DK", "nb_NO", "fi_FI", "nl_NL", "fr_FR",
    "es_ES", "it_IT", "pl_PL", "pt_PT", "pt_BR", "ja_JP",
)  # fmt: skip


def region_name(code: str) -> str:
    """The name of a region as its own people call it."""
    locale = QLocale(code)
    words = locale.nativeLanguageName()
    return f"{words[:1].upper()}{words[1:]} ({locale.nativeTerritoryName()})"


def date_order(code: str) -> str:
    """The order of dates in a region: `dmy`, `mdy` or `ymd`."""
    pattern = QLocale(code).dateFormat(QLocale.FormatType.ShortFormat)
    return "".join(sorted("dmy", key=lambda part: pattern.lower().find(part)))


def decimal_mark(code: str) -> str:
    """The decimal mark of a region: `.` or `,`."""
    return "," if QLocale(code).decimalPoint() == "," else "."
