"""CSV in its two forms, JSON lines and HTML."""

import csv
import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from seatdesk.exchange.writing import csv_writer, html_writer, jsonl_writer
from seatdesk.exchange.writing.document import NumberRegion
from seatdesk.exchange.writing.formula_injection import harmless
from tests.exchange.exported import HARD, money, texts, unwatched

SWEDISH = NumberRegion(",", "\u00a0")
ENGLISH = NumberRegion(".", ",")


def written(tmp_path, document, dialect, **how):
    path = tmp_path / "file.csv"
    rows = csv_writer.write(document, path, dialect, unwatched, **how)
    return path.read_bytes(), rows


def parsed(content, encoding, separator):
    return list(csv.reader(content.decode(encoding).splitlines(keepends=True), delimiter=separator))


def test_17_excel_gets_semicolon_and_mark_where_the_decimal_mark_is_a_comma(tmp_path):
    content, rows = written(tmp_path, money(), csv_writer.for_excel(SWEDISH))
    found = parsed(content, "utf-8-sig", ";")

    assert content.startswith(b"\xef\xbb\xbf")
    assert b"sep=" not in content
    assert rows == 5
    assert found[0][:5] == ["Product", "Currency", "Net", "Day", "At"]
    assert [row[2] for row in found[1:]] == ["1234,50", "-0,01", "5000", "1,005", "22,125"]
    assert found[1][3:5] == ["2026-03-01", "2026-03-01 14:30:15"]


def test_17_excel_gets_comma_and_mark_where_the_decimal_mark_is_a_point(tmp_path):
    content, _ = written(tmp_path, money(), csv_writer.for_excel(ENGLISH))

    assert content.startswith(b"\xef\xbb\xbf")
    assert parsed(content, "utf-8-sig", ",")[1][2] == "1234.50"


def test_17_programs_get_comma_point_and_no_mark_wherever_they_run(tmp_path):
    content, _ = written(tmp_path, money(), csv_writer.FOR_PROGRAMS)

    assert not content.startswith(b"\xef\xbb\xbf")
    assert parsed(content, "utf-8", ",")[1][2:4] == ["1234.50", "2026-03-01"]


def test_every_row_of_a_plain_table_says_account_day_and_filter(tmp_path):
    content, _ = written(tmp_path, texts(("Ada",)), csv_writer.FOR_PROGRAMS)

    assert parsed(content, "utf-8", ",") == [
        ["Text", "Number", "As of", "SeatDesk account", "Filter"],
        ["Ada", "0", "2026-03-01", "Ängby & Co", "team:x"],
    ]


def test_columns_are_named_unless_somebody_says_not_to(tmp_path):
    content, _ = written(tmp_path, texts(("Ada",)), csv_writer.FOR_PROGRAMS, headers=False)

    assert content.decode().startswith("Ada,0,")


@pytest.mark.parametrize("dialect", [csv_writer.for_excel(SWEDISH), csv_writer.FOR_PROGRAMS])
def test_15_every_hard_text_is_there_once_and_none_is_a_formula(tmp_path, dialect):
    written(tmp_path, texts(), dialect)
    path = tmp_path / "file.csv"
    with path.open(encoding=dialect.encoding, newline="") as stream:
        found = [row[0] for row in csv.reader(stream, delimiter=dialect.separator)][1:]

    assert found == [harmless(text) for text in HARD]


def test_h6_an_account_and_a_filter_can_be_no_formula_either(tmp_path):
    document = replace(texts(("Ada",)), account="=1+1", filter="-word")
    content, _ = written(tmp_path, document, csv_writer.FOR_PROGRAMS)

    assert parsed(content, "utf-8", ",")[1][3:] == ["'=1+1", "'-word"]


def test_a_nul_never_reaches_a_text_file(tmp_path):
    content, _ = written(tmp_path, texts(("a\0b",)), csv_writer.FOR_PROGRAMS)

    assert b"\0" not in content
    assert b"ab," in content


def test_a_json_line_a_row_behind_one_that_says_what_it_is(tmp_path):
    path = tmp_path / "file.jsonl"
    assert jsonl_writer.write(money(), path, unwatched) == 5
    first, *rows = map(json.loads, path.read_text("utf-8").splitlines())

    assert (first["account"], first["as_of"], first["filter"]) == ("Ängby & Co", "2026-03-01", "")
    assert rows[0] == {
        "record": "row",
        "product": "Sales Hub",
        "currency": "USD",
        "net": "1234.50",
        "day": "2026-03-01",
        "at": "2026-03-01T14:30:15Z",
    }
    assert [row["net"] for row in rows] == ["1234.50", "-0.01", "5000", "1.005", "22.125"]
    assert rows[3]["day"] is None


def test_json_keeps_every_text_as_it_is(tmp_path):
    path = tmp_path / "file.jsonl"
    jsonl_writer.write(texts(), path, unwatched)
    lines = path.read_text("utf-8").split("\n")[1:-1]

    assert [json.loads(line)["text"] for line in lines] == list(HARD)


class Page(HTMLParser):
    """Texts of cells, the attributes of tags, and what is loaded from elsewhere."""

    def __init__(self, text):
        super().__init__()
        self.rows, self.tags, self.loaded = [], [], []
        self._open = False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.loaded += [value for name, value in attrs if name in {"src", "href"}]
        if tag == "tr":
            self.rows.append([])
        self._open = tag in {"td", "th"}
        if self._open:
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        self._open = False if tag in {"td", "th"} else self._open

    def handle_data(self, data):
        if self._open:
            self.rows[-1][-1] += data


def page(tmp_path, document, region=ENGLISH):
    path = tmp_path / "file.html"
    html_writer.write(document, path, region, unwatched)
    return path.read_text("utf-8"), Page(path.read_text("utf-8"))


def test_html_is_one_file_that_loads_nothing_and_runs_nothing(tmp_path):
    text, found = page(tmp_path, texts())

    assert found.loaded == []
    assert "script" not in found.tags
    assert "default-src 'none'" in text
    assert "color-scheme: light dark" in text
    assert "@media print" in text
    assert "<title>Texts, Ängby &amp; Co</title>" in text
    assert "2026-03-01" in text
    assert "team:x" in text


def test_html_holds_texts_as_texts(tmp_path):
    _, found = page(tmp_path, texts(("<b>x</b>", "=1+1", "שלום", "&amp;")))

    assert [row[0] for row in found.rows[1:-1]] == ["<b>x</b>", "'=1+1", "שלום", "&amp;"]
    assert "b" not in found.tags
    assert found.rows[-1] == ["rows: 4", "6"]


def test_html_writes_money_as_the_reader_does_and_adds_it_up_by_currency(tmp_path):
    _, found = page(tmp_path, money(), SWEDISH)

    assert found.rows[1][2] == "1\u00a0234,50\u00a0USD"
    assert [row[2] for row in found.rows[-3:]] == [
        "1\u00a0256,615\u00a0USD",
        "5\u00a0000\u00a0JPY",
        "1,005\u00a0KWD",
    ]
