"""A refused undo names the change in the reader's language, with the reader's dates."""

from datetime import date
from decimal import Decimal

from seatdesk.controllers.messages.change_in_words import ChangeInWords
from seatdesk.controllers.messages.sentences import sentence
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.changes.kinds.seat_changes import Transfer
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.refusals import Code, refuse

SWEDISH = {
    "{product} seat transferred from {giver} to {taker}": "{product}-plats: {giver} till {taker}",
    "{product}: {seats} additional bought, from {on}": "{product}: {seats} köpta från {on}",
    "{what} cannot be undone: it was brought by time, or by the opening of the account. Correct it "
    "with a new change.": "{what} går inte att ångra.",
}


def _translated(text):
    return SWEDISH.get(text, text)


def _day(day):
    return f"{day.day}/{day.month}"


def test_a_refused_undo_names_the_change_in_the_language_of_the_sentence():
    moved = ChangeInWords(Transfer("Sales Hub", 1, 2), {1: "Åsa", 2: "Bo"})
    refusal = refuse(Code.NOT_REVERSIBLE, what=moved)
    assert (
        sentence(refusal, _translated, _day) == "Sales Hub-plats: Åsa till Bo går inte att ångra."
    )
    assert "Sales Hub seat transferred from Åsa to Bo cannot" in sentence(refusal)


def test_a_refused_undo_writes_days_as_its_reader_does():
    bought = ChangeInWords(Buy("Sales Hub", Bought(date(2027, 3, 1), 2, Decimal(90))), {})
    said = sentence(refuse(Code.NOT_REVERSIBLE, what=bought), _translated, _day)
    assert said.startswith("Sales Hub: 2 köpta från 1/3 ")
