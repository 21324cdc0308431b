"""The sizes of paper that packs are made for, whatever prints them."""

from enum import StrEnum
from typing import Final


class PaperSize(StrEnum):
    """A sheet of the office: A4, or US Letter where that is what lies in the tray."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height, standing upright."""
        return (210, 297) if self is PaperSize.A4 else (215.9, 279.4)

    @property
    def workbook_number(self) -> int:
        """The number that workbooks name it by."""
        return 9 if self is PaperSize.A4 else 1

    @property
    def css_name(self) -> str:
        """The name that style sheets have for it."""
        return "A4" if self is PaperSize.A4 else "letter"


LETTER_COUNTRIES: Final = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "DO", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)
"""Countries whose offices use US Letter, by ISO 3166; all others use A4."""


def usual_paper(country: str) -> PaperSize:
    """The paper of a country, by its two letters."""
    return PaperSize.LETTER if country.upper() in LETTER_COUNTRIES else PaperSize.A4
