"""Zeros and halves of pairs, wherever a text comes in: a sentence, and nothing stored (F12)."""

import json
import sqlite3
import zipfile
from contextlib import closing

import pytest

from seatdesk.resources import resource

ZERO, HALF = "\\u0000", "\\ud800"
SIGNS = pytest.mark.parametrize("sign", [ZERO, HALF], ids=["zero", "half"])
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    '{rows}</sheetData></worksheet>'
)  # fmt: skip
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" '
    f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    f' xmlns:r="{OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="b"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship '
    f'Id="b" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


def workbook(path, rows):
    cells = (
        "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in row) for row in rows
    )
    told = SHEET.format(rows="".join(f"<row>{row}</row>" for row in cells))
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in PARTS.items():
            archive.writestr(name, text)
        archive.writestr("xl/worksheets/sheet1.xml", told.encode("utf-8", "surrogatepass"))


def contents(path):
    """Every value of the file, to see that nothing of the kind is in it."""
    with closing(sqlite3.connect(path)) as file:
        file.text_factory = bytes
        tables = file.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return [
            row for (name,) in tables for row in file.execute(f'SELECT * FROM "{name.decode()}"')
        ]


def book_with(text, place):
    """A price book's text with `text` in a place, written as JSON does."""
    book = json.loads((resource("pricebooks") / "hubs-2022.json").read_text())
    book["key"] = "ours"
    at = book["prices"][0] if place in book["prices"][0] else book
    at[place] = "HERE"
    return json.dumps(book, indent=1).replace("HERE", text)


@SIGNS
@pytest.mark.parametrize("place", ["key", "name", "note", "product", "tier", "source"])
def test_f12_a_price_book_with_a_sign_that_is_none_says_where(w, js, tmp_path, sign, place):
    file = tmp_path / "book.json"
    file.write_text(book_with(f"a{sign}b", place))
    before = contents(w)
    line = next(n for n, t in enumerate(file.read_text().splitlines(), 1) if sign in t)
    said = js("prices", w, "import", file, code=3)
    assert said["error"] == "bad_price_book"
    assert f"line {line}: " in said["message"]
    assert f"{place} holds a sign that is none" in said["message"]
    assert contents(w) == before


@SIGNS
def test_f12_a_field_of_a_price_book_is_told_in_signs_that_are(w, run, tmp_path, sign):
    file = tmp_path / "book.json"
    file.write_text(book_with("b", "name").replace('"key"', f'"a{sign}": 1, "key"'))
    said = run("prices", w, "import", file)
    assert said.code == 3
    assert "\0" not in said.err
    assert "'a\\" in said.err


@SIGNS
@pytest.mark.parametrize(
    "question",
    [
        '{"kind": "X"}', '{"X": 1}', '"X"', '{"kind": "price", "currency": "X"}',
        '{"kind": "price", "currency": "EUR", "seats": "X"}',
        '{"kind": "price", "currency": "EUR", "seats": "1", "tiers": [{"X": 1}]}',
        '{"kind": "boundary", "anchor": "X", "months": 1}',
        '{"kind": "proration", "currency": "EUR", "unit_price": "1", "from": "X"}',
        '{"kind": "split", "currency": "EUR", "amount": "1", "weights": ["X"]}',
        '{"kind": "term_charges", "currency": "EUR", "unit_price": "1", "seats": ["X"]}',
    ],
)  # fmt: skip
def test_f12_a_question_with_a_sign_that_is_none_is_answered(
    monkeypatch, capsys, tmp_path, sign, question
):
    from seatdesk.__main__ import main

    file = tmp_path / "questions"
    file.write_text(question.replace("X", f"a{sign}"))
    with file.open() as stream, monkeypatch.context() as patch:
        patch.setattr("sys.stdin", stream)
        try:
            code = main(["calc", "--json"])
        except SystemExit as end:
            code = int(end.code or 0)
    said = capsys.readouterr()
    answer = json.loads(said.out)
    assert (code, said.err) == (2, "")
    assert answer["message"].encode()  # in signs that every file takes
    assert "\0" not in answer["message"]


@pytest.mark.parametrize("sign", ["_x0000_", "\0", "&#0;", "&#xD800;", "\ud800"])
@pytest.mark.parametrize(
    "rows",
    [
        [("email", "name!"), ("zoe@x.com", "Zoe")],
        [("email", "name"), ("zoe@x.com", "Zo!e")],
        [("email", "name"), ("zoe!@x.com", "Zoe")],
        [("email", "name"), ("al@x.com", "Al"), ("zoe@x.com", "!")],
        [("email", "Sales Hub!"), ("zoe@x.com", "yes")],
    ],
    ids=["header", "name", "address", "only", "product"],
)
def test_f12_a_cell_with_a_sign_that_is_none_is_refused(w, js, tmp_path, sign, rows):
    file = tmp_path / "people.xlsx"
    workbook(file, [[text.replace("!", sign) for text in row] for row in rows])
    before = contents(w)
    said = js("import", file, "--into", w, "--yes", code=3)
    line = next(n for n, row in enumerate(rows, 1) if "!" in "".join(row))
    told = "is damaged and cannot be opened" if sign[-1] in ";\ud800" else f"from line {line} on"
    assert told in said["message"]
    assert contents(w) == before


def test_f12_what_only_looks_like_one_is_a_text(w, js, tmp_path):
    file = tmp_path / "people.xlsx"
    workbook(file, [("email", "name"), ("zoe@x.com", r"Zo\u0000e"), ("al@x.com", "A_xD800_l")])
    js("import", file, "--into", w, "--yes")
    names = {user["name"] for user in js("users", w)}
    assert {r"Zo\u0000e", "A_xD800_l"} <= names
    assert js("verify", w)["ok"]


@pytest.mark.parametrize("database", ["file", "server"])
def test_f12_a_zero_that_reached_an_import_is_not_stored(
    w, js, tmp_path, request, database, monkeypatch
):
    """People who come in many at once are stored by a way of their own."""
    monkeypatch.setattr("seatdesk.exchange.files.corrections.without_control", str)
    (tmp_path / "people.csv").write_text("email,name\nzoe@x.com,Zoe\n")
    asked = ("import", tmp_path / "people.csv", "--yes", "--fix", "2:name=Zo\0e", "--into")
    if database == "server":
        with request.getfixturevalue("postgres").database("workspace") as url:
            assert js(*asked, url, code=3, today="2026-03-02")["error"] == "not_text"
        return
    before = contents(w)
    assert js(*asked, w, code=3)["error"] == "not_text"
    assert contents(w) == before


def test_f12_a_zero_in_a_corrected_cell_is_left_out_as_of_any_cell(w, js, tmp_path):
    (tmp_path / "people.csv").write_text("email,name\nzoe@x.com,Zoe\n")
    js("import", tmp_path / "people.csv", "--yes", "--fix", "2:name=Zo\0e", "--into", w)
    assert "Zoe" in {user["name"] for user in js("users", w)}


@pytest.mark.parametrize("content", [b"An\0n", b"An\xed\xa0\x80n"])
@pytest.mark.parametrize("place", [b"email,na%sme\nzoe@x.com,Z\n", b"email,name\nzoe@x.com,%s\n"])
def test_f12_a_text_file_with_one_is_refused(w, js, tmp_path, content, place):
    file = tmp_path / "people.csv"
    file.write_bytes(place % content)
    before = contents(w)
    said = js("import", file, "--into", w, "--yes", code=3)
    assert "from line" in said["message"]
    assert contents(w) == before


NO_TEXT = "a\udcff"


@pytest.mark.parametrize(
    "arguments",
    [
        ("policies", "{w}", "set", "--tax-label", NO_TEXT),
        ("policies", "{w}", "set", "--tax-percent", "25", "--note", NO_TEXT),
        ("rates", "{w}", "add", "EUR", "USD", "1.1", "--on", "2026-01-01", "--source", NO_TEXT),
        ("rates", "{w}", "add", NO_TEXT, "USD", "1.1", "--on", "2026-01-01"),
        ("rates", "{w}", "add", "EUR", "USD", NO_TEXT, "--on", "2026-01-01"),
        ("checkout", "{w}", "--product", NO_TEXT, "--seats", "1"),
        ("import", "p.csv", "--into", "{w}", "--fix", f"2:name={NO_TEXT}"),
        ("import", "p.csv", "--into", "{w}", "--save-preset", NO_TEXT),
        ("presets", "{w}", "show", NO_TEXT), ("prices", "{w}", "show", NO_TEXT),
    ],
    ids=lambda arguments: " ".join(arguments).encode("ascii", "replace").decode(),
)  # fmt: skip
@pytest.mark.parametrize("as_json", [True, False])
def test_f12_an_argument_that_is_no_text_is_not_stored(w, capsys, arguments, as_json):
    from seatdesk.__main__ import main

    before = contents(w)
    code = main([word.format(w=w) for word in arguments] + ["--json"] * as_json)
    said = capsys.readouterr()
    assert code == 2
    assert "is not text in UTF-8" in (json.loads(said.out)["message"] if as_json else said.err)
    assert contents(w) == before
