"""The topics of the help: the same in every language, with links and pictures that are there."""

import re

import pytest

from seatdesk.ui.shell import help_topics
from seatdesk.ui.text import language
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from tests.ui import test_every_dialog

LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
CODE = re.compile(r"(?<!`)`[^`\n]+`(?!`)")
assert test_every_dialog.DIALOGS  # so that every kind of dialog is loaded


def kinds(kind=Dialog):
    """Every kind of dialog of the program."""
    for one in kind.__subclasses__():
        if one.__module__.startswith("seatdesk"):
            yield one
        yield from kinds(one)


@pytest.fixture(params=language.LANGUAGES)
def topics(request):
    return help_topics.read_topics(request.param)


def test_every_language_has_the_same_topics_in_the_same_order(topics):
    assert list(topics) == list(help_topics.read_topics("en"))


def test_every_link_of_a_topic_leads_to_another(topics):
    links = {(one.key, link) for one in topics.values() for link in LINK.findall(one.text)}
    assert links
    assert [(key, link) for key, link in links if link not in topics or link == key] == []


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_a_topic_says_the_same_in_every_language(code):
    """Its pictures, its links, and what is to be typed."""
    english, spoken = help_topics.read_topics("en"), help_topics.read_topics(code)
    for key, topic in spoken.items():
        there = english[key].text
        for part in (LINK, PICTURE):
            assert part.findall(topic.text) == part.findall(there), key
        assert topic.title != topic.text
        words = [mark for mark in CODE.findall(there) if mark != "`-word`"]
        assert [mark for mark in words if mark not in topic.text] == [], key


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_every_picture_of_a_topic_is_there(code):
    folder = help_topics.folder(code)
    pictures = [
        picture
        for topic in help_topics.read_topics(code).values()
        for picture in PICTURE.findall(topic.text)
    ]
    assert pictures
    assert [picture for picture in pictures if not (folder / picture).is_file()] == []


def test_every_kind_of_dialog_opens_a_topic_that_is_there():
    topics = help_topics.read_topics("en")
    named = {kind.__name__: kind.help_topic for kind in kinds()}
    assert {name: key for name, key in named.items() if key and key not in topics} == {}
    without = {name for name, key in named.items() if not key}
    assert without == {"DetailsDialog", "HelpDialog", "QuoteDialog", "RenewalDialog"}


def test_a_topic_is_found_by_all_of_some_words():
    topics = help_topics.read_topics("en")
    assert topics["renewals"].is_about(("LAST", "day to act"))
    assert not topics["renewals"].is_about(("last", "postgresql"))
    assert topics["renewals"].is_about(())


@pytest.mark.parametrize(
    ("code", "key", "typed"),
    [
        ("de", "renewals", "verlängerung"),
        ("de", "renewals", "verlangerung KUNDIGUNGSFRIST"),
        ("de", "renewals", "verlaengerung für"),
        ("sv", "seat-pool", "förnyelsen"),
        ("sv", "seat-pool", "fornyelsen agda"),
        ("en", "welcome", "network"),
    ],
)
def test_a_topic_is_found_with_and_without_the_marks_on_its_letters(code, key, typed):
    topics = help_topics.read_topics(code)
    assert topics[key].is_about(typed.split())
    assert not topics[key].is_about([*typed.split(), "förnyelsenx"])
