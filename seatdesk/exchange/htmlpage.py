"""One HTML file that needs nothing else: to read, to print, in light and dark."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from html import escape
from pathlib import Path

from seatdesk.exchange.document import Cell, Column, Document, Kind, Money, Region, Row, Sheet, word
from seatdesk.exchange.injection import harmless
from seatdesk.exchange.textfile import Watch

_STYLE = """\
:root { color-scheme: light dark; }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .75rem 0; }
dt { opacity: .75; } dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .7rem; text-align: start; vertical-align: top; }
th { border-bottom: 2px solid; }
td { border-bottom: 1px solid color-mix(in srgb, currentColor 18%, transparent); }
td, th { mso-number-format: "\\@"; white-space: pre-line; }
tfoot td { border-top: 2px solid; border-bottom: 0; font-weight: 600; }
.n { text-align: end; white-space: nowrap; mso-number-format: General; }
@media print {
  @page { size: A4 landscape; margin: 14mm; }
  body { margin: 0; padding: 0; font-size: 9pt; color: #000; background: #fff; }
  .wide { overflow: visible; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
  tfoot { display: table-row-group; }
}"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write(document: Document, path: Path, region: Region, watch: Watch) -> int:
    """Write all tables of the document; returns how many rows. Raises OSError."""
    done = 0
    with path.open("w", encoding="utf-8", errors="replace", newline="\n") as stream:
        stream.write(_opening(document))
        for sheet in document.sheets:
            table = _Table(sheet, region)
            stream.write(table.opening())
            for rows in sheet.chunks():
                stream.writelines(table.rows(rows))
                done += len(rows)
                watch(done)
            stream.write(table.closing())
        stream.write("</body></html>\n")
    return done


def _opening(document: Document) -> str:
    words = document.words
    facts = (
        (words["account"], document.account),
        (words["as_of"], document.as_of.isoformat()),
        (words["chosen"], document.filter or words["all"]),
    )
    listed = "".join(
        f"<dt>{escape(name)}</dt><dd dir=auto>{escape(text)}</dd>" for name, text in facts
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{document.language}"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="SeatDesk">\n'
        f"<title>{escape(document.name)}</title>\n<style>\n{_STYLE}\n</style></head>\n"
        f"<body><h1>{escape(document.title)}</h1>\n<dl>{listed}</dl>\n"
    )


class _Table:
    """Writes one table, and adds it up on the way."""

    def __init__(self, sheet: Sheet, region: Region) -> None:
        self._sheet, self._region = sheet, region
        self._count = 0
        self._sums: dict[str, dict[int, Money]] = {}

    def opening(self) -> str:
        titles = "".join(
            f'<th scope="col"{_side(column)}>{escape(harmless(column.title))}</th>'
            for column in self._sheet.columns
        )
        name = escape(self._sheet.name)
        return (
            f'<h2>{name}</h2>\n<div class="wide"><table aria-label="{name}">\n'
            f"<thead><tr>{titles}</tr></thead>\n<tbody>\n"
        )

    def rows(self, rows: Sequence[Row]) -> Iterator[str]:
        for row in rows:
            self._count += 1
            self._add(row)
            yield f"<tr>{''.join(map(self._cell, row))}</tr>\n"

    def closing(self) -> str:
        lines = "".join(self._totals())
        return f"</tbody>\n<tfoot>\n{lines}</tfoot></table></div>\n"

    def _cell(self, cell: Cell) -> str:
        if isinstance(cell, Money):
            return f'<td class="n">{self._money(cell)}</td>'
        if isinstance(cell, int):
            return f'<td class="n">{cell}</td>'
        return f"<td dir=auto>{escape(harmless(word(cell)))}</td>" if cell else "<td></td>"

    def _money(self, money: Money) -> str:
        return escape(f"{self._region.money(money, grouped=True)}\u00a0{money.currency}")

    def _add(self, row: Row) -> None:
        for place, column in enumerate(self._sheet.columns):
            cell = row[place]
            if column.total and isinstance(cell, Money):
                sums = self._sums.setdefault(cell.currency, {})
                before = sums.get(place, Money(Decimal(0), cell.currency))
                sums[place] = Money(before.amount + cell.amount, cell.currency)

    def _totals(self) -> Iterator[str]:
        known: Mapping[int, Cell] = {
            place: self._sheet.sums[column.title]
            for place, column in enumerate(self._sheet.columns)
            if column.title in self._sheet.sums
        }
        rows = list(self._sums.values()) or [{}]
        for number, sums in enumerate(rows):
            cells: Mapping[int, Cell] = {**(known if not number else {}), **sums}
            first = f"<td>rows: {self._count}</td>"
            rest = (self._cell(cells.get(n)) for n in range(1, len(self._sheet.columns)))
            yield f"<tr>{first if not number else '<td></td>'}{''.join(rest)}</tr>\n"


def _side(column: Column) -> str:
    return ' class="n"' if column.kind in {Kind.WHOLE, Kind.MONEY} else ""
