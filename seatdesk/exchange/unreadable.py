"""The one error for a file that cannot be read, with what, where and what next."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "missing": "There is no file {name}. Check the name and the folder.",
    "directory": "{name} is a folder, not a file. Choose the file inside it.",
    "not_a_file": "{name} is a device or a pipe, not a file. Save the data as a file first.",
    "no_permission": "{name} may not be read by this user. Copy it to your own folder, "
    "or ask its owner for access.",
    "disk": "{name} could not be read: {reason}. Copy it to this machine and try again.",
    "empty": "{name} is empty. Export it again.",
    "header_only": "{name} has a header line and no rows. Check the export's filter "
    "and export it again.",
    "blank_only": "{name} holds only blank rows, or begins with thousands of them. Delete them, "
    "or export it again.",
    "binary": "{name} is not a table: it looks like {what}. Export the list as CSV or XLSX.",
    "nul_bytes": "{name} has NUL bytes from line {line} on, so it is damaged or not text. "
    "Export it again as CSV (UTF-8) or XLSX.",
    "lone_surrogates": "{name} has half characters (lone surrogates) from line {line} on, so the "
    "program that wrote it damaged them. Export it again as UTF-8.",
    "bad_text": "{name} cannot be read as {encoding}: line {line} does not fit. "
    "Choose another encoding, or export it again as UTF-8.",
    "unknown_encoding": "{encoding} is not an encoding that is known here. Choose one of the list.",
    "line_too_long": "Line {line} of {name} is longer than {limit} million characters. "
    "Such a line is no row of a table: check how the file was made.",
    "cell_too_long": "A cell at line {line} of {name} is longer than {limit} characters. "
    "Most often a quotation mark is opened and never closed: correct that line.",
    "too_many_columns": "{name} has {columns} columns; {limit} are the most that can be read. "
    "Check the delimiter.",
    "password": "{name} is protected by a password. Open it in the program that made it, "
    "save a copy without the password, and import that.",
    "damaged": "{name} is damaged and cannot be opened ({reason}). "
    "Open it in a spreadsheet program and save it again, or export it again.",
    "overloading": "{name} takes more memory or time to open than a list can. It was not read. "
    "It may be damaged, or made to do harm; if you trust it, save it as CSV in a spreadsheet "
    "program and import that.",
    "only_errors": "{name} holds nothing but error cells, such as {value}. Mend its formulas in a "
    "spreadsheet program, save it, and import it again.",
    "zip_bomb": "{name} unpacks to {size} MB, far more than a list of people can be. "
    "It was not opened. Export it again as CSV.",
    "sheet_too_large": "The sheet {sheet} of {name} spans {rows} rows by {columns} columns, nearly "
    "all of it blank. Delete the stray cells far below or right of the table, or save it as CSV.",
    "no_such_sheet": "{name} has no sheet {sheet}. It has: {sheets}.",
    "no_sheet": "{name} has no sheet with cells in it.",
    "changed": "{name} was changed by another program while it was read. "
    "Nothing was imported; close that program and try again.",
    "no_match": "Only {matched} of the {total} addresses in {name} are in this account. Most often "
    "the vendor's privacy setting hides them: switch off concealed names in its reports, export "
    "again, or import the people first.",
    "no_column": "{name} has no column {column}. It has: {columns}.",
    "no_such_field": "A column of {name} cannot be read as {field}. Choose one of: {fields}; or "
    "seat:PRODUCT for who holds a seat of it.",
    "no_such_meaning": "A word in the column {column} of {name} cannot mean {meaning}. "
    "Choose one of: {meanings}.",
    "no_header_line": "{name} has no line {line} to be the header.",
}

OF_AN_ANSWER = frozenset(
    {"unknown_encoding", "no_such_sheet", "no_column", "no_such_field", "no_such_meaning",
     "no_header_line"}
)  # fmt: skip
"""Codes that say that an answer does not fit the file; the file itself may be sound."""


class Unreadable(Exception):  # noqa: N818 - a state of the file, spoken of as such
    """A file that cannot be read; `code` and `facts` for programs, `sentence` for people.

    `template` is the sentence with names where its facts go, for other languages.
    """

    def __init__(self, code: str, **facts: str | int) -> None:
        self.code = code
        self.facts: Mapping[str, str | int] = facts
        self.template = SENTENCES[code]
        self.sentence = self.template.format_map(facts)
        super().__init__(self.sentence)


def codes() -> tuple[str, ...]:
    """Every code there is, for the tables that translate them."""
    return tuple(SENTENCES)
