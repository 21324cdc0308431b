"""Corrections of a file: cells of single lines, and lines that are left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from seatdesk.domain.control_signs import without_control
from seatdesk.exchange.cell_text import key
from seatdesk.exchange.files.chunk import Chunk
from seatdesk.exchange.question import Options
from seatdesk.exchange.unreadable import Unreadable


@dataclass(frozen=True, slots=True)
class Corrections:
    """Texts by line and place of the column; lines that are skipped."""

    cells: Mapping[int, Mapping[int, str]] = field(default_factory=dict)
    skip: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.cells or self.skip)

    def row(self, row: Sequence[str], line: int) -> Sequence[str]:
        """A row with its cells corrected."""
        wanted = self.cells.get(line)
        if not wanted:
            return row
        return [wanted.get(place, text) for place, text in enumerate(row)]

    def apply(self, chunk: Chunk) -> Chunk:
        """A chunk without the lines that are skipped, and with its cells corrected.

        A row that somebody corrected is taken as it is, whatever its width was.
        """
        if self.cells.keys().isdisjoint(chunk.lines) and self.skip.isdisjoint(chunk.lines):
            return chunk
        kept = [place for place, line in enumerate(chunk.lines) if line not in self.skip]
        lines = [chunk.lines[place] for place in kept]
        now = {before: place for place, before in enumerate(kept)}

        def moved(places: Sequence[int] | frozenset[int]) -> list[int]:
            wrong = (now[place] for place in places if place in now)
            return [place for place in wrong if lines[place] not in self.cells]

        return replace(
            chunk,
            rows=[self.row(chunk.rows[before], chunk.lines[before]) for before in kept],
            lines=lines,
            short=tuple(moved(chunk.short)),
            long=tuple(moved(chunk.long)),
            spilt=frozenset(moved(chunk.spilt)),
            swallowing=frozenset(moved(chunk.swallowing)),
            errors=tuple(
                cell
                for cell in chunk.errors
                if cell.line not in self.skip and cell.column not in self.cells.get(cell.line, ())
            ),
            skipped=tuple(line for line in chunk.lines if line in self.skip),
        )


NOTHING = Corrections()


def corrections(header: Sequence[str], options: Options, file: str) -> Corrections:
    """The corrections of a file with these columns. Unreadable for a column there is not.

    The header itself and what stands above it are no rows: their lines are never met.
    """
    cells = {
        line: {place_of(header, column, file): without_control(t) for column, t in wanted.items()}
        for line, wanted in options.fixes.items()
    }
    return Corrections(cells, options.skip)


def place_of(header: Sequence[str], wanted: str, file: str) -> int:
    """The place of a column that was named, or numbered like `#3`. Raises Unreadable."""
    if wanted[:1] == "#" and wanted[1:].isdecimal() and 0 < int(wanted[1:]) <= len(header):
        return int(wanted[1:]) - 1
    places = [n for n, name in enumerate(header) if name == wanted]
    places = places or [n for n, name in enumerate(header) if key(name) == key(wanted)]
    if not places:
        raise Unreadable("no_column", name=file, column=wanted, columns=", ".join(header))
    return places[0]
