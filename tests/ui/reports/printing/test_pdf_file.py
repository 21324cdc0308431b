"""A report as PDF, read back: text, typeface, outline, heads and the numbers of its pages."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale

from seatdesk.exchange.report.report import SectionKey
from seatdesk.ui.reports.printing.pdf_file import pdf_bytes, write_pdf
from seatdesk.ui.reports.printing.report_layout import lay_out
from tests.ui.reports.samples import ASK, MARK, pack


@pytest.fixture(autouse=True)
def _english(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def read(report, wanted=None):
    return PdfReader(BytesIO(pdf_bytes(lay_out(report.only(wanted or set(SectionKey))))))


def text_of(reader):
    return "\n".join(page.extract_text() for page in reader.pages)


def test_e10_3_a_pdf_says_its_title_its_author_and_its_language():
    reader = read(pack())
    assert reader.metadata is not None
    assert reader.metadata.title == "Approval: Tidy · Nordwind"
    assert reader.metadata.author == "Maria Åkerström"
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_e10_3_every_part_is_in_the_outline_and_leads_to_its_page():
    reader = read(pack(200))
    found = {entry.title: reader.get_destination_page_number(entry) for entry in reader.outline}
    assert list(found) == ["Decision", "Cash by month", "Findings", "Assumptions", "Signatures"]
    for title, page in found.items():
        assert title in reader.pages[page].extract_text()
    assert found["Decision"] == 0
    assert found["Signatures"] > found["Findings"]


def test_e10_3_the_text_of_a_pdf_can_be_read_back():
    text = text_of(read(pack()))
    for said in (ASK, "$10,800.00", "\N{MINUS SIGN}$3,240.00", MARK, "Prepared by", "2,130.00"):
        assert said in text.replace("\n", " ")
    assert text.count("\N{MINUS SIGN}270.00") == 24


def test_e10_3_a_table_repeats_its_head_on_every_page_it_goes_on_to():
    pages = [page.extract_text() for page in read(pack(120)).pages]
    going = [text for text in pages if "person." in text]
    assert len(going) > 2
    assert all(text.count("Last day to act\n") + text.count("Avoidable") for text in going)
    assert sum(text.count("@a-rather-long-domain") for text in going) == 120


def test_e10_1_every_page_says_which_of_how_many_it_is():
    reader = read(pack(120))
    count = len(reader.pages)
    assert count > 3
    for number, page in enumerate(reader.pages, 1):
        assert f"Page {number} of {count}" in page.extract_text()


def test_e10_3_only_our_typeface_is_used_and_all_of_it_is_embedded():
    for page in read(pack()).pages:
        fonts = page["/Resources"]["/Font"]
        assert fonts
        for name in fonts:
            inner = fonts[name].get_object()["/DescendantFonts"][0].get_object()
            assert "Roboto" in inner["/BaseFont"]
            assert "/FontFile2" in inner["/FontDescriptor"]


def test_e10_3_charts_are_drawn_not_pictured():
    assert all(not list(page.images) for page in read(pack()).pages)


def test_e10_3_only_the_parts_that_are_wanted_are_printed():
    reader = read(pack(), {SectionKey.DECISION, SectionKey.SIGNATURES})
    assert [entry.title for entry in reader.outline] == ["Decision", "Signatures"]
    assert len(reader.pages) == 1


def test_a_page_is_a4():
    box = read(pack()).pages[0].mediabox
    assert abs(float(box.width) - 595) < 1
    assert abs(float(box.height) - 842) < 1


def test_the_pages_that_were_written_are_counted(tmp_path):
    path = tmp_path / "pack.pdf"
    assert write_pdf(pack(120), path) == len(PdfReader(path).pages)
