"""The sheet `Checks` of a report's workbook: what each total comes to, and what it should be."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from seatdesk.exchange.report.workbook_parts import WorkbookParts, place_name
from seatdesk.exchange.writing.document import MoneyCell

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

CHECKS: Final = "Checks"
TIES, DOES_NOT_TIE = "ties", "DOES NOT TIE"
_HEADS: Final = (
    ("Sheet", 16),
    ("Cell", 8),
    ("What", 60),
    ("Workbook", 18),
    ("Program", 18),
    ("Result", 14),
)
_HEAD: Final = 3


@dataclass(frozen=True, slots=True)
class WorkbookCheck:
    """A total of the workbook, where it stands, and the program's figure."""

    sheet: str
    row: int
    column: int
    what: str
    amount: MoneyCell


class CheckSheet:
    """Gathers the checks while sheets are written, and writes them in the end."""

    def __init__(self, parts: WorkbookParts, page: "Worksheet") -> None:
        self._parts, self._page = parts, page
        self._checks: list[WorkbookCheck] = []

    def add(self, check: WorkbookCheck) -> None:
        """Check a total that was written as a formula."""
        self._checks.append(check)

    def write(self) -> None:
        """Write all checks, and above them what they come to together."""
        page, parts = self._page, self._parts
        for place, (head, width) in enumerate(_HEADS):
            page.set_column(place, place, width)
            parts.put(page, _HEAD, place, head, bold=True, bottom=1)
        parts.put(page, 0, 0, f"{CHECKS} · {parts.report.account}", bold=True)
        page.freeze_panes(_HEAD + 1, 0)
        page.repeat_rows(_HEAD)
        for row, check in enumerate(self._checks, _HEAD + 1):
            self._write_check(row, check)
        self._write_summary()

    def _write_check(self, row: int, check: WorkbookCheck) -> None:
        page, parts, amount = self._page, self._parts, check.amount
        place = place_name(check.row, check.column)
        for column, text in enumerate((check.sheet, place, check.what)):
            parts.put(page, row, column, text)
        shape, number = parts.money_shape(amount.currency, amount.digits), float(amount.amount)
        page.write_formula(row, 3, f"='{check.sheet}'!{place}", shape, number)
        page.write_number(row, 4, number, shape)
        here, there = place_name(row, 3), place_name(row, 4)
        formula = f'=IF(ROUND({here}-{there},{amount.digits})=0,"{TIES}","{DOES_NOT_TIE}")'
        page.write_formula(row, 5, formula, parts.shape(), TIES)

    def _write_summary(self) -> None:
        count = len(self._checks)
        if not count:
            return
        first, last = place_name(_HEAD + 1, 5), place_name(_HEAD + count, 5)
        formula = f'=IF(COUNTIF({first}:{last},"{TIES}")={count},"{TIES}","{DOES_NOT_TIE}")'
        self._parts.put(self._page, 1, 0, "All checks together", bold=True)
        self._page.write_formula(1, 5, formula, self._parts.shape(bold=True), TIES)
