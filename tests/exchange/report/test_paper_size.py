"""The paper of a country: US Letter where offices use it, A4 elsewhere."""

import pytest

from seatdesk.exchange.report.paper_size import LETTER_COUNTRIES, PaperSize, usual_paper


@pytest.mark.parametrize(
    ("country", "paper"),
    [("US", "letter"), ("ca", "letter"), ("SE", "a4"), ("GB", "a4"), ("", "a4"), ("BR", "a4")],
)
def test_e10_3_the_usual_paper_is_that_of_the_country(country, paper):
    assert usual_paper(country) == paper


def test_countries_are_two_letters_each():
    assert all(len(country) == 2 and country.isupper() for country in LETTER_COUNTRIES)


def test_e10_3_sizes_are_those_of_the_standards():
    inches = [round(side / 25.4, 3) for side in PaperSize.LETTER.millimetres]
    assert inches == [8.5, 11.0]
    wide, high = PaperSize.A4.millimetres
    assert round(high / wide, 3) == round(2**0.5, 3)
