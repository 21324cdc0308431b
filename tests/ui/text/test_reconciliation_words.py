"""Sentences of a reconciliation write numbers and days as the reader does."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from seatdesk.domain.reconciliation.difference_reasons import DifferenceReason, ReasonCode
from seatdesk.ui.text import language
from seatdesk.ui.text.reconciliation_words import figure, reason_words


@pytest.fixture
def swedish():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("swedish")
def test_e8_5_a_price_keeps_its_decimals_in_the_signs_of_the_region():
    facts = {"theirs": Decimal("95.00"), "ours": Decimal("1190.00")}
    words = reason_words(DifferenceReason(ReasonCode.PRICE, 500, facts))
    assert "95,00" in words
    assert "1\N{NO-BREAK SPACE}190,00" in words
    assert figure(Decimal("-4.5")).endswith("4,5")
    quantity = {"theirs": Decimal(4), "ours": 3}
    words = reason_words(DifferenceReason(ReasonCode.QUANTITY, 9000, quantity))
    assert " 4 " in words
    assert words.endswith("3")


@pytest.mark.parametrize(
    ("code", "monthly", "annual"),
    [
        ("en", "monthly", "annual"),
        ("de", "monatlich", "jährlich"),
        ("sv", "månadsvis", "årlig"),
    ],
)
def test_e8_5_the_commitment_of_a_price_is_said_in_the_language_of_the_sentence(
    qapp, code, monthly, annual
):
    language.install(qapp, code)
    for commitment, said in (("monthly", monthly), ("annual", annual)):
        facts = {
            "tier": "Starter",
            "commitment": commitment,
            "book": "List",
            "valid_from": date(2026, 4, 1),
        }
        words = reason_words(DifferenceReason(ReasonCode.PRICE_LIST, 500, facts))
        assert f" Starter, {said}, List, " in words
        assert "2026" in words
