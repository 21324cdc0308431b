"""The form of a table file: encoding, delimiter, header line, and how sure each of them is."""

import codecs
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seatdesk.exchange.files import dialect as dialects
from seatdesk.exchange.files import encoding as encodings
from seatdesk.exchange.files import header as headers
from seatdesk.exchange.files.control_cells import sample_without_control
from seatdesk.exchange.files.dialect import Dialect
from seatdesk.exchange.files.open_quotes import swallowing_row
from seatdesk.exchange.files.source import HEAD, Format, SourceFile
from seatdesk.exchange.files.workbooks import workbook as sheets
from seatdesk.exchange.files.workbooks.workbook import NOTHING, SheetNotes
from seatdesk.exchange.question import Options, Question
from seatdesk.exchange.unreadable import Unreadable
from seatdesk.exchange.vocabulary.vocabulary import Vocabulary

MOST_COLUMNS = 20_000
_WORKBOOK_SAMPLE = 1_000
_SHEETS_LOOKED_AT = 100
_RAGGED = 0.9
_NARROW = 2
_NAMES = {
    Format.TEXT: "text",
    Format.XLSX: "an XLSX workbook",
    Format.XLS: "an XLS workbook",
    Format.XLSB: "an XLSB workbook",
    Format.ODS: "an ODS workbook",
}


@dataclass(frozen=True, slots=True)
class Layout:
    """The layout of a table. `header_record` is 1-based, 0 for none; `columns` the table's width.

    `encoding` and `dialect` are None for a workbook, `sheet` and `sheets` empty for a text.
    `sample` are the first records, the header among them; `notes` what else there is to be said of
    a sheet.
    """

    encoding: str | None
    dialect: Dialect | None
    header_record: int
    columns: int
    sheet: str
    sheets: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    questions: tuple[Question, ...]
    notes: SheetNotes = NOTHING

    @property
    def preamble(self) -> tuple[tuple[str, ...], ...]:
        """Records above the header: shown greyed, not hidden."""
        return self.sample[: max(0, self.header_record - 1)]


def find_layout(source: SourceFile, vocabulary: Vocabulary, options: Options) -> Layout:
    """Find the form of a file; what `options` already say is not asked."""
    if source.format is Format.TEXT:
        layout = _sniff_text(source, vocabulary, options)
    else:
        layout = _sniff_workbook(source, vocabulary, options)
    layout = replace(layout, sample=sample_without_control(layout.sample))
    if layout.columns > MOST_COLUMNS:
        shape = {"columns": layout.columns, "limit": MOST_COLUMNS}
        raise Unreadable("too_many_columns", name=source.name, **shape)
    if source.format is source.expected:
        return layout
    found, expected = _NAMES[source.format], _NAMES[source.expected]
    question = Question("extension", "extension", found, (), {"expected": expected, "found": found})
    return replace(layout, questions=(question, *layout.questions))


def _sniff_text(source: SourceFile, vocabulary: Vocabulary, options: Options) -> Layout:
    encoding, questions = _encoding(source, options)
    text, whole = _beginning(source, encoding)
    if not text.strip("\r\n\t ,;|\ufeff\"'"):
        raise Unreadable("blank_only" if text else "empty", name=source.name)
    if options.delimiter:
        dialect = dialects.with_quoting(options.delimiter, text)
        rows: Sequence[Sequence[str]] = dialects.first_records(dialect, text, whole=whole)
    else:
        guess = dialects.detect_dialect(text, vocabulary.count_headings, whole=whole)
        rows = dialects.first_records(guess.dialect, text, whole=whole)
        dialect = _in_marks(guess.dialect, rows, vocabulary)
        if not guess.certain and dialect is guess.dialect:
            name = dialect.delimiter
            choices = tuple(dict.fromkeys((name, *guess.candidates, *dialects.NAMES)))
            questions.append(Question("delimiter", "delimiter", name, choices))
    dialect, rows = _unwrapped(dialect, rows)
    records = tuple(tuple(row) for row in rows)
    if not records:
        shape = {"line": 1, "limit": dialects.LONGEST_CELL}
        raise Unreadable("cell_too_long", name=source.name, **shape)
    record, columns, more = _header(source, records, vocabulary, options)
    layout = Layout(encoding, dialect, record, columns, "", (), records, ())
    if row := _open_quote(source, layout, text if whole else ""):
        questions.append(Question("open_quote", "open_quote", "", (), {"row": row}))
    return replace(layout, questions=(*questions, *more))


def _in_marks(dialect: Dialect, rows: Sequence[Sequence[str]], vocabulary: Vocabulary) -> Dialect:
    """The dialect inside the quotation marks where all lines stand in them."""
    breaks = any("\n" in row[0] for row in rows if row)  # a mark was opened and never closed
    if dialect.delimiter != "single column" or breaks:
        return dialect
    return _in_one_column(rows, vocabulary) or dialect


def _unwrapped(
    dialect: Dialect, rows: Sequence[Sequence[str]]
) -> tuple[Dialect, Sequence[Sequence[str]]]:
    """The dialect and rows of a text of which some lines stand in quotation marks, or all."""
    parted = [dialect.unwrapped(list(row)) for row in rows]
    width = max(Counter(map(len, parted)).items(), key=lambda found: found[1], default=(1, 0))[0]
    wrapped = [len(row) == 1 < len(new) == width for row, new in zip(rows, parted, strict=True)]
    if not any(wrapped) or (width == _NARROW and not all(wrapped)):  # a name with a comma
        return dialect, rows
    return replace(dialect, wrapped=True), parted


def _open_quote(source: SourceFile, layout: Layout, whole: str) -> int:
    """The first record (1-based) with a quotation mark that is never closed; 0 for none.

    `whole` is the text if it is short enough to be at hand.
    """
    if layout.dialect is None or layout.encoding is None:
        return 0
    sign, rows = layout.dialect.separator, layout.sample
    swallowed = dialects.rows_with_open_quotes(rows, sign, layout.columns)
    first = max(0, layout.header_record - 1)
    if dialects.holds_rows(rows[first], sign):
        swallowed |= {first}
    if not swallowed and len(rows) >= dialects.SAMPLED:
        return swallowing_row(source, layout.encoding, layout.dialect, layout.columns)
    if whole and dialects.is_left_open(layout.dialect, whole):
        swallowed |= {len(rows) - 1}
    return min(swallowed) + 1 if swallowed else 0


def _sniff_workbook(source: SourceFile, vocabulary: Vocabulary, options: Options) -> Layout:
    names = sheets.sheet_names(source)
    questions: list[Question] = []
    sheet = options.sheet or names[0]
    if not options.sheet and len(names) > 1:
        looked = names[:_SHEETS_LOOKED_AT]
        known = {name: _known_names(source, name, vocabulary) for name in looked}
        sheet = max(looked, key=lambda name: known[name])
        questions.append(Question("sheet", "sheet", sheet, names))
    rows = _sheet_sample(source, sheet)
    dialect = _in_one_column(rows, vocabulary)
    if dialect:
        rows = tuple(tuple(dialect.row(row)) for row in rows)
    notes = sheets.notes(source, sheet)
    if notes.broken and not any(cell.strip() for row in rows for cell in row):
        value = next(text for row in notes.broken.values() for _, text in row.values())
        raise Unreadable("only_errors", name=source.name, value=value or "=…")
    record, columns, more = _header(source, rows, vocabulary, options)
    asked = (*questions, *more)
    return Layout(None, dialect, record, columns, sheet, names, rows, asked, notes)


def _in_one_column(rows: Sequence[Sequence[str]], vocabulary: Vocabulary) -> Dialect | None:
    """The dialect of cells that a spreadsheet left unparted in the first column.

    That happens when it opens a file that parts columns otherwise than its own country does.
    """
    if any(any(row[1:]) for row in rows):
        return None
    text = "\n".join(row[0] for row in rows if row)
    found = dialects.detect_dialect(text, vocabulary.count_headings, whole=True)
    parted = max(map(vocabulary.count_headings, found.rows[: headers.SEARCHED]), default=0)
    return found.dialect if found.certain and parted > 1 else None


def _sheet_sample(source: SourceFile, sheet: str) -> tuple[tuple[str, ...], ...]:
    sample: list[tuple[str, ...]] = []
    filled = 0
    for row in sheets.rows(source, sheet):
        filled += any(row)
        sample.append(tuple(row))
        if filled >= _WORKBOOK_SAMPLE:
            break
    return tuple(sample)


def _known_names(source: SourceFile, sheet: str, vocabulary: Vocabulary) -> int:
    rows = _sheet_sample(source, sheet)[: headers.SEARCHED]
    return max(map(vocabulary.count_headings, rows), default=0)


def _encoding(source: SourceFile, options: Options) -> tuple[str, list[Question]]:
    if options.encoding:
        return encodings.check_encoding(options.encoding), []
    found = encodings.detect_encoding(source)
    if found.certain:
        return found.name, []
    code = "encoding_mixed" if found.mixed else "encoding"
    choices = tuple(dict.fromkeys((found.name, *found.candidates, *encodings.CHOICES)))
    return found.name, [Question(code, "encoding", found.name, choices)]


def _beginning(source: SourceFile, encoding: str) -> tuple[str, bool]:
    whole = source.size <= HEAD
    decoder = codecs.getincrementaldecoder(encoding)("strict" if encoding in _STRICT else "replace")
    try:
        return decoder.decode(source.head, final=whole), whole
    except UnicodeDecodeError as error:
        line = 1 + source.head.count(b"\n", 0, error.start)
        code = "lone_surrogates" if encoding.startswith("utf-16") else "bad_text"
        raise Unreadable(code, name=source.name, encoding=encoding, line=line) from error
    except UnicodeError as error:  # UTF-16 or UTF-32 was chosen, and there is no mark of it
        raise Unreadable("bad_text", name=source.name, encoding=encoding, line=1) from error


_STRICT = {"utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"}


def _header(
    source: SourceFile,
    rows: Sequence[Sequence[str]],
    vocabulary: Vocabulary,
    options: Options,
) -> tuple[int, int, list[Question]]:
    """The header's record, the table's width, and what to ask about them."""
    if not any(cell.strip() for row in rows for cell in row):
        raise Unreadable("blank_only", name=source.name)
    widths = Counter(len(row) for row in rows if any(row))
    modal = widths.most_common(1)[0][0] if widths else 1
    if options.header_record is not None:
        record = options.header_record
        if record > len(rows) or record < 0:
            raise Unreadable("no_header_line", name=source.name, line=record)
        return record, len(rows[record - 1]) if record else modal, []
    found = headers.find_header(rows, vocabulary)
    columns = len(rows[found.record - 1]) if found.record else modal
    questions = []
    if found.second:
        params = {"second": found.second}
        questions.append(Question("second_header", "header", str(found.record), (), params))
    elif not found.certain:
        choices = tuple(str(number) for number in range(min(len(rows), headers.SEARCHED) + 1))
        questions.append(Question("header", "header", str(found.record), choices))
    if longer := _longer(rows[found.record :], columns, len(rows)):
        params = {"count": longer}
        questions.append(Question("long_rows", "columns", str(columns), (), params))
    return found.record, columns, questions


def _longer(rows: Sequence[Sequence[str]], columns: int, total: int) -> int:
    """The number of rows with cells beyond the header, if too many to be slips; else 0."""
    longer = sum(len(row) > columns and any(row[columns:]) for row in rows)
    return longer if longer > (1 - _RAGGED) * total else 0


def still_asked(layout: Layout, rows: Sequence[Sequence[str]]) -> Layout:
    """The form of a file without questions about rows that somebody dealt with; `rows`: others."""
    separator = layout.dialect.separator if layout.dialect else ""
    open_still = {
        "long_rows": bool(_longer(rows, layout.columns, len(layout.sample))),
        "open_quote": bool(dialects.rows_with_open_quotes(rows, separator, layout.columns)),
    }
    kept = tuple(asked for asked in layout.questions if open_still.get(asked.code, True))
    return replace(layout, questions=kept)
