"""The manual: every topic of the help on its page, found by the outline."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

import manual
from seatdesk.ui.shell import help_topics


@pytest.mark.parametrize("code", ["de"])
def test_a_manual_has_every_topic_where_its_outline_says(qapp, code):
    read = PdfReader(BytesIO(manual.manual(code, manual._font())))
    topics = help_topics.read_topics(code)
    entries = [entry for entry in read.outline if isinstance(entry, Destination)]
    assert [entry.title for entry in entries] == [topic.title for topic in topics.values()]
    contents = read.pages[0].extract_text()
    for entry in entries:
        page = read.get_destination_page_number(entry)
        assert page is not None
        said = " ".join(read.pages[page].extract_text().split())
        assert said.startswith(str(entry.title))
        assert str(entry.title) in contents
    assert read.metadata is not None
    assert read.metadata.title == manual.TITLES[code]
