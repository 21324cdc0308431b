"""Cells that hold an error of a spreadsheet instead of a value, and formulas without a result.

In a workbook such a cell is known; a text file that a spreadsheet wrote has its word in it. Either
is taken as blank, and told. So is a cell that had control characters; its other letters count.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

ERROR, UNCALCULATED, CONTROL = "error_cell", "not_calculated", "control_signs"
WORDS = frozenset({
    "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#ERROR!",
    "#NV", "#BEZUG!", "#WERT!", "#ZAHL!", "#ÜBERLAUF!", "#SAKNAS!", "#REFERENS!", "#VÄRDEFEL!",
    "#NAMN?", "#DIVISION/0!", "#OGILTIGT!", "#SKÄRNING!", "#VERW!", "#WAARDE!", "#DEEL/0!",
    "#N/B", "#NAAM?", "#GETAL!", "#VALEUR!", "#NOM?", "#NOMBRE!", "#VALOR!", "#¿NOMBRE?",
    "#VALORE!", "#NOME?", "#ARG!", "#NAZWA?", "#ADR!", "#REIKNIVILLA!", "#I/T", "#VERDI!",
    "#VÆRDI!", "#NAVN?", "#PUUTTUU!", "#VIITTAUS!", "#ARVO!", "#NIMI?", "#LUKU!", "#JAKO/0!",
})  # fmt: skip
"""Names of the errors in the languages whose exports are read."""


@dataclass(frozen=True, slots=True)
class ErrorCell:
    """A cell with a problem: line, column (from 0), code of the problem, and what stands there."""

    line: int
    column: int
    problem: str
    text: str

    @property
    def has_no_value(self) -> bool:
        """True when the cell is taken as blank."""
        return self.problem != CONTROL


def in_text(rows: list[list[str]], lines: Sequence[int]) -> tuple[ErrorCell, ...]:
    """The error cells of rows of a text file, which are blanked."""
    found = []
    for place, row in enumerate(rows):
        if "#" in "".join(row):
            for column, text in enumerate(row):
                if text[:1] == "#" and text.strip().upper() in WORDS:
                    row[column] = ""
                    found.append(ErrorCell(lines[place], column, ERROR, text.strip()))
    return tuple(found)


def in_sheet(
    broken: Mapping[int, Mapping[int, tuple[str, str]]], lines: Iterable[int]
) -> tuple[ErrorCell, ...]:
    """The error cells of these lines of a sheet."""
    if not broken:
        return ()
    return tuple(
        ErrorCell(line, column, *told)
        for line in lines
        for column, told in broken.get(line, {}).items()
    )
