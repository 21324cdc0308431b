"""One HTML file that needs nothing else: to read, to print, in light and dark."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from html import escape
from pathlib import Path

from seatdesk.exchange.writing.csv_writer import Watch
from seatdesk.exchange.writing.document import (
    Cell,
    CellKind,
    Document,
    DocumentColumn,
    MoneyCell,
    NumberRegion,
    Row,
    Sheet,
    cell_word,
)
from seatdesk.exchange.writing.formula_injection import harmless
from seatdesk.exchange.writing.page_layout import page_layout

_STYLE = """\
:root { color-scheme: light dark; }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .75rem 0; }
dt { opacity: .75; } dd { margin: 0; }
.wide { overflow-x: auto; margin-bottom: 1.5rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .7rem; text-align: start; vertical-align: top; }
th { border-bottom: 2px solid; }
td { border-bottom: 1px solid color-mix(in srgb, currentColor 18%, transparent); }
td, th { mso-number-format: "\\@"; white-space: pre-line; }
tfoot td { border-top: 2px solid; border-bottom: 0; font-weight: 600; }
.n { text-align: end; white-space: nowrap; mso-number-format: General; }
td.d { white-space: nowrap; } th.n { white-space: normal; }
@media print {
  @page { size: %PAPER% landscape; margin: 14mm; }
  body { margin: 0; padding: 0; font-size: 8.5pt; color: #000; background: #fff; }
  .wide { overflow: visible; }
  td, th { overflow-wrap: anywhere; padding: .2rem .35rem; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
  tfoot { display: table-row-group; }
}"""
_SEVERAL = 2
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write(document: Document, path: Path, region: NumberRegion, watch: Watch) -> int:
    """Write all tables of the document; returns how many rows. Raises OSError."""
    done = 0
    with path.open("w", encoding="utf-8", errors="replace", newline="\n") as stream:
        stream.write(_opening(document))
        for sheet in document.sheets:
            stream.write(f"<h2>{escape(sheet.name)}</h2>\n")
            count = done
            for places in _parts(sheet, long=document.long):
                table = _Table(sheet, places, region, document.words)
                stream.write(table.opening())
                count = done
                for rows in sheet.chunks():
                    stream.writelines(table.rows(rows))
                    count += len(rows)
                    watch(count)
                stream.write(table.closing())
            done = count
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
    head = page_head(document.name, document.language)
    return f"{head}<body><h1>{escape(document.title)}</h1>\n<dl>{listed}</dl>\n"


def page_head(title: str, language: str, *, paper: str = "A4", style: str = "") -> str:
    """The head of a page that loads nothing and runs nothing; `style` comes after its own."""
    rules = _STYLE.replace("%PAPER%", paper) + style
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="SeatDesk">\n'
        f"<title>{escape(title)}</title>\n<style>\n{rules}\n</style></head>\n"
    )


def _parts(sheet: Sheet, *, long: bool) -> list[tuple[int, ...]]:
    """The columns of each table: what does not fit beside each other on paper goes below.

    A table that may have a million rows is read once, so it stays in one piece.
    """
    pages = page_layout(sheet.columns)
    if long or len(pages.groups) == 1:
        return [tuple(range(len(sheet.columns)))]
    return [(*range(pages.repeated), *group) for group in pages.groups]


class _Table:
    """Writes one table, and adds it up on the way."""

    def __init__(
        self, sheet: Sheet, places: Sequence[int], region: NumberRegion, words: Mapping[str, str]
    ) -> None:
        self._sheet, self._region, self._words = sheet, region, words
        self._places = places
        self._count = 0
        self._sums: dict[str, dict[int, MoneyCell]] = {}

    def opening(self) -> str:
        titles = "".join(
            f'<th scope="col"{_side(column)}>{escape(harmless(column.title))}</th>'
            for column in (self._sheet.columns[place] for place in self._places)
        )
        name = escape(self._sheet.name)
        return (
            f'<div class="wide"><table aria-label="{name}">\n'
            f"<thead><tr>{titles}</tr></thead>\n<tbody>\n"
        )

    def rows(self, rows: Sequence[Row]) -> Iterator[str]:
        for row in rows:
            self._count += 1
            self._add(row)
            yield f"<tr>{''.join(self._cell(row[place]) for place in self._places)}</tr>\n"

    def closing(self) -> str:
        lines = "".join(self._totals())
        return f"</tbody>\n<tfoot>\n{lines}</tfoot></table></div>\n"

    def _cell(self, cell: Cell) -> str:
        if isinstance(cell, MoneyCell):
            return f'<td class="n">{self._money(cell)}</td>'
        if isinstance(cell, int):
            return f'<td class="n">{cell}</td>'
        day = " class=d" if isinstance(cell, date) else ""
        return (
            f"<td dir=auto{day}>{escape(harmless(cell_word(cell)))}</td>" if cell else "<td></td>"
        )

    def _money(self, money: MoneyCell) -> str:
        return escape(f"{self._region.money(money, grouped=True)}\u00a0{money.currency}")

    def _add(self, row: Row) -> None:
        for place, column in enumerate(self._sheet.columns):
            cell = row[place]
            if column.total and isinstance(cell, MoneyCell):
                sums = self._sums.setdefault(cell.currency, {})
                before = sums.get(place, MoneyCell(Decimal(0), cell.currency))
                sums[place] = MoneyCell(before.amount + cell.amount, cell.currency)

    def _totals(self) -> Iterator[str]:
        sheet, words = self._sheet, self._words
        counted = words["rows"].format(count=self._count)
        known: dict[int, Cell] = {
            place: sheet.sums[column.title]
            for place, column in enumerate(sheet.columns)
            if column.title in sheet.sums
        }
        if len(self._sums) < _SEVERAL:
            sums = next(iter(self._sums.values()), {})
            yield self._total({**known, **sums}, counted, words["total"])
        else:
            for number, (currency, sums) in enumerate(self._sums.items()):
                label = words["total_in"].format(currency=currency)
                yield self._total(sums, "" if number else counted, label)
        if sheet.reported is not None:
            keys = [column.key for column in sheet.columns]
            told = {keys.index(key): money for key, money in sheet.reported.sums.items()}
            yield self._total(told, "", sheet.reported.label)

    def _total(self, sums: Mapping[int, Cell], first: str, label: str) -> str:
        """A row of totals; their label stands beside them, in the second column if it is free.

        Where a table is in parts, a part without any of the sums has no label and perhaps no row.
        """
        cells: dict[int, Cell] = {0: first, **sums}
        told = not sums.keys().isdisjoint(self._places)
        if not told and not first:
            return ""
        if told and 1 not in sums:
            cells[1] = label
        shown = (self._cell(cells.get(place)) for place in self._places)
        return f"<tr>{''.join(shown)}</tr>\n"


def _side(column: DocumentColumn) -> str:
    return ' class="n"' if column.kind in {CellKind.WHOLE, CellKind.MONEY} else ""
