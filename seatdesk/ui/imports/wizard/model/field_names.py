"""The words for codes of the importer: fields, kinds of files, signs, meanings, questions."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from seatdesk.domain.user_fields import imported
from seatdesk.exchange.fields import ColumnPlan, FieldKind
from seatdesk.exchange.question import Question
from seatdesk.exchange.recognition.recognition import Recognition
from seatdesk.ui.text.language import QT_TRANSLATE_NOOP
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.text.user_words import kind_words, status_words
from seatdesk.ui.text.wording import translated

translate = QCoreApplication.translate
SEAT: Final = "seat:"
"""Beginning of an answer that a column holds the seats of one product."""

FIELDS: Final[Mapping[str, str]] = {
    **{field.name: field.in_wizard for field in imported()},
    "login": QT_TRANSLATE_NOOP("ImportWords", "Login name"),
    "user_id": QT_TRANSLATE_NOOP("ImportWords", "User number"),
    "first_name": QT_TRANSLATE_NOOP("ImportWords", "First name"),
    "last_name": QT_TRANSLATE_NOOP("ImportWords", "Last name"),
    "other_email": QT_TRANSLATE_NOOP("ImportWords", "Second e-mail address"),
    "seats": QT_TRANSLATE_NOOP("ImportWords", "Seats"),
    "seat": QT_TRANSLATE_NOOP("ImportWords", "Seat"),
    "last_active_days": QT_TRANSLATE_NOOP("ImportWords", "Days since last active"),
    "created": QT_TRANSLATE_NOOP("ImportWords", "Account created"),
    "assigned_on": QT_TRANSLATE_NOOP("ImportWords", "Seat assigned on"),
    "report_date": QT_TRANSLATE_NOOP("ImportWords", "Day of the report"),
    "product": QT_TRANSLATE_NOOP("ImportWords", "Product"),
    "sku": QT_TRANSLATE_NOOP("ImportWords", "Product code"),
    "tier": QT_TRANSLATE_NOOP("ImportWords", "Tier"),
    "quantity": QT_TRANSLATE_NOOP("ImportWords", "Seats paid for"),
    "assigned": QT_TRANSLATE_NOOP("ImportWords", "Seats assigned"),
    "unit_price": QT_TRANSLATE_NOOP("ImportWords", "Price per seat"),
    "total_price": QT_TRANSLATE_NOOP("ImportWords", "Total price"),
    "currency": QT_TRANSLATE_NOOP("ImportWords", "Currency"),
    "renewal": QT_TRANSLATE_NOOP("ImportWords", "Renewal date"),
    "billing": QT_TRANSLATE_NOOP("ImportWords", "Billing period"),
    "term_start": QT_TRANSLATE_NOOP("ImportWords", "Start of the term"),
    "term_end": QT_TRANSLATE_NOOP("ImportWords", "Last day of the term"),
    "term_months": QT_TRANSLATE_NOOP("ImportWords", "Months of a term"),
    "supplier": QT_TRANSLATE_NOOP("ImportWords", "Supplier"),
    "order": QT_TRANSLATE_NOOP("ImportWords", "Order number"),
    "price": QT_TRANSLATE_NOOP("ImportWords", "Price per seat"),
}
KINDS: Final[Mapping[str, str]] = {
    "people": QT_TRANSLATE_NOOP("ImportWords", "List of people"),
    "usage": QT_TRANSLATE_NOOP("ImportWords", "Usage report"),
    "subscriptions": QT_TRANSLATE_NOOP("ImportWords", "List of subscriptions"),
    "unknown": QT_TRANSLATE_NOOP("ImportWords", "Not recognised"),
}
DELIMITERS: Final[Mapping[str, str]] = {
    "comma": QT_TRANSLATE_NOOP("ImportWords", "Comma ,"),
    "semicolon": QT_TRANSLATE_NOOP("ImportWords", "Semicolon ;"),
    "tab": QT_TRANSLATE_NOOP("ImportWords", "Tab"),
    "pipe": QT_TRANSLATE_NOOP("ImportWords", "Bar |"),
    "single column": QT_TRANSLATE_NOOP("ImportWords", "None: one column"),
}
ENCODINGS: Final[Mapping[str, str]] = {
    "utf-8": QT_TRANSLATE_NOOP("ImportWords", "UTF-8"),
    "utf-8-sig": QT_TRANSLATE_NOOP("ImportWords", "UTF-8 with a mark"),
    "utf-16": QT_TRANSLATE_NOOP("ImportWords", "UTF-16"),
    "cp1252": QT_TRANSLATE_NOOP("ImportWords", "Western Europe (Windows)"),
    "cp1250": QT_TRANSLATE_NOOP("ImportWords", "Central Europe (Windows)"),
    "cp1251": QT_TRANSLATE_NOOP("ImportWords", "Cyrillic (Windows)"),
    "cp1253": QT_TRANSLATE_NOOP("ImportWords", "Greek (Windows)"),
    "cp1254": QT_TRANSLATE_NOOP("ImportWords", "Turkish (Windows)"),
    "cp1257": QT_TRANSLATE_NOOP("ImportWords", "Baltic (Windows)"),
    "iso-8859-15": QT_TRANSLATE_NOOP("ImportWords", "Western Europe (ISO)"),
    "mac-roman": QT_TRANSLATE_NOOP("ImportWords", "Western Europe (Mac)"),
    "cp850": QT_TRANSLATE_NOOP("ImportWords", "Western Europe (DOS)"),
    "cp932": QT_TRANSLATE_NOOP("ImportWords", "Japanese (Windows)"),
    "gb18030": QT_TRANSLATE_NOOP("ImportWords", "Chinese, simplified"),
    "big5": QT_TRANSLATE_NOOP("ImportWords", "Chinese, traditional"),
    "euc-kr": QT_TRANSLATE_NOOP("ImportWords", "Korean"),
}
MEANINGS: Final[Mapping[str, str]] = {
    "yes": QT_TRANSLATE_NOOP("ImportWords", "Yes: has the seat"),
    "no": QT_TRANSLATE_NOOP("ImportWords", "No: has no seat"),
    "unknown": QT_TRANSLATE_NOOP("ImportWords", "Nothing: leave the user as they are"),
}
"""Meanings that a word of a file may have, beside the statuses and the kinds of users."""
ORDERS: Final[Mapping[str, str]] = {
    "dmy": QT_TRANSLATE_NOOP("ImportWords", "Day first"),
    "mdy": QT_TRANSLATE_NOOP("ImportWords", "Month first"),
    "ymd": QT_TRANSLATE_NOOP("ImportWords", "Year first"),
    "serial": QT_TRANSLATE_NOOP("ImportWords", "Days as a spreadsheet counts them"),
}
SERIAL: Final[Mapping[str, str]] = {
    "serial": QT_TRANSLATE_NOOP("ImportWords", "Days as a spreadsheet counts them"),
    "leave_out": QT_TRANSLATE_NOOP("ImportWords", "Leave the column out"),
}
MARKS: Final[Mapping[str, str]] = {
    ".": QT_TRANSLATE_NOOP("ImportWords", "Decimal point (1,234.50)"),
    ",": QT_TRANSLATE_NOOP("ImportWords", "Decimal comma (1.234,50)"),
}
EFFECTS: Final[Mapping[str, str]] = {
    "unreadable": QT_TRANSLATE_NOOP("ImportWords", "Row left out"),
    "undecided": QT_TRANSLATE_NOOP("ImportWords", "Row waits for an answer"),
    "value": QT_TRANSLATE_NOOP("ImportWords", "Row read without this value"),
    "note": QT_TRANSLATE_NOOP("ImportWords", "Row read all the same"),
    "skipped": QT_TRANSLATE_NOOP("ImportWords", "Row left out by you"),
}
FORMATS: Final[Mapping[str, str]] = {
    "text": QT_TRANSLATE_NOOP("ImportWords", "text"),
    "dates": QT_TRANSLATE_NOOP("ImportWords", "dates"),
    "numbers": QT_TRANSLATE_NOOP("ImportWords", "numbers"),
    "an XLSX workbook": QT_TRANSLATE_NOOP("ImportWords", "an XLSX workbook"),
    "an XLS workbook": QT_TRANSLATE_NOOP("ImportWords", "an XLS workbook"),
    "an XLSB workbook": QT_TRANSLATE_NOOP("ImportWords", "an XLSB workbook"),
    "an ODS workbook": QT_TRANSLATE_NOOP("ImportWords", "an ODS workbook"),
}


ENDS: Final[Mapping[str, str]] = {
    "last_day": QT_TRANSLATE_NOOP("ImportWords", "The last day of the term"),
    "next_term": QT_TRANSLATE_NOOP("ImportWords", "The first day of the next term"),
}
TERMS: Final[Mapping[str, str]] = {
    "years": QT_TRANSLATE_NOOP("ImportWords", "Years in a row"),
    "one": QT_TRANSLATE_NOOP("ImportWords", "One term"),
}
PASSED: Final[Mapping[str, str]] = {
    "renewed": QT_TRANSLATE_NOOP("ImportWords", "They renewed and run on"),
    "ended": QT_TRANSLATE_NOOP("ImportWords", "They have ended: leave them out"),
}
PERIODS: Final[Mapping[str, str]] = {
    "1": QT_TRANSLATE_NOOP("ImportWords", "A month"),
    "3": QT_TRANSLATE_NOOP("ImportWords", "A quarter"),
    "12": QT_TRANSLATE_NOOP("ImportWords", "A year"),
    "term": QT_TRANSLATE_NOOP("ImportWords", "The whole term"),
    "none": QT_TRANSLATE_NOOP("ImportWords", "Take no price"),
}
FINER: Final[Mapping[str, str]] = {
    "none": QT_TRANSLATE_NOOP("ImportWords", "Take no price"),
    "rounded": QT_TRANSLATE_NOOP("ImportWords", "Round them"),
}
PRICE_OF: Final[Mapping[str, str]] = {
    "unit_price": QT_TRANSLATE_NOOP("ImportWords", "The price of one seat"),
    "total_price": QT_TRANSLATE_NOOP("ImportWords", "The price of all seats"),
    "none": QT_TRANSLATE_NOOP("ImportWords", "Take no price"),
}
USER_KINDS = {
    "service": QT_TRANSLATE_NOOP("ImportWords", "Service or shared mailbox"),
    "person": QT_TRANSLATE_NOOP("ImportWords", "People"),
}
SEATS = {"none": QT_TRANSLATE_NOOP("ImportWords", "No seat")}


def word(table: Mapping[str, str], code: str) -> str:
    """The word for a code; the code itself where there is none."""
    text = table.get(code)
    return code if text is None else translate("ImportWords", text)


def field_name(field: str) -> str:
    """The name of a field; `seat:Product` is the seat of a product."""
    if field.startswith(SEAT):
        text = translate("ImportWords", "Seat of {product}")
        return text.format(product=field.removeprefix(SEAT))
    return word(FIELDS, field)


def read_as(plan: ColumnPlan) -> str:
    """The words for what one column is read as."""
    if plan.secret:
        return translate("ImportWords", "Never read")
    if plan.field is None:
        return translate("ImportWords", "Not read")
    return field_name(f"{SEAT}{plan.product}" if plan.product else plan.field)


def recognised_as(recognition: Recognition) -> str:
    """The words for a recognised file: the vendor's export, or the plain kind."""
    form = recognition.form
    return translated(form.title) if form else word(KINDS, str(recognition.kind))


def kind_name(kind: FieldKind) -> str:
    """The name of a kind of file: what its rows are about."""
    return word(KINDS, str(kind))


def meaning_name(code: str) -> str:
    """The words for what a word of a file stands for."""
    users = {**status_words(), **kind_words()}
    return users[code] if code in users else word(MEANINGS, code)


def choice_name(question: Question, choice: str) -> str:
    """The words for one answer of a question."""
    if question.code in {"header", "second_header"} and choice == "0":
        return translate("ImportWords", "There is none")
    return word(_CHOICES.get(question.code, {}), choice)


_CHOICES: Mapping[str, Mapping[str, str]] = {
    "dates": ORDERS,
    "serial": SERIAL,
    "numbers": MARKS,
    "delimiter": DELIMITERS,
    "encoding": ENCODINGS,
    "encoding_mixed": ENCODINGS,
    "kind": KINDS,
    "seats_by_profile": SEATS,
    "seat_column": SEATS,
    "ends": ENDS,
    "terms": TERMS,
    "passed": PASSED,
    "period": PERIODS,
    "finer": FINER,
    "price_of": PRICE_OF,
    "service_account": USER_KINDS,
    "service_accounts": USER_KINDS,
}


def question_text(question: Question) -> str:
    """The question in the language of the window, its facts in words."""
    facts = {name: _fact(question, name, value) for name, value in question.facts.items()}
    return translated(question.template).format_map(facts)


_DAYS = {
    *(("dates", name) for name in ("first", "second")),
    *(("terms", name) for name in ("first", "second")),
    ("serial", "first"),
    ("ends", "example"),
    ("passed", "example"),
}
"""Facts of questions that are days."""


def _day(text: str) -> str:
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text


def _fact(question: Question, name: str, value: str | int) -> str | int:
    text = str(value)
    if (question.code, name) in _DAYS:
        return _day(text)
    if name in {"first", "second"} and question.code == "numbers":
        return number(Decimal(text))
    if name == "proposed" and question.code != "extension":
        return choice_name(question, text)
    if name == "field":
        return field_name(text)
    return word(FORMATS, text) if name in {"expected", "found", "proposed", "what"} else value
