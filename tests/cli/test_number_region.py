"""The way numbers are written where a file is opened."""

import locale

from seatdesk.cli import number_region


def test_the_systems_decimal_mark_is_looked_up_and_the_locale_left_alone(monkeypatch):
    before = locale.setlocale(locale.LC_NUMERIC)
    monkeypatch.setattr(locale, "localeconv", lambda: {"decimal_point": ","})
    assert number_region.system_mark() == ","
    assert locale.setlocale(locale.LC_NUMERIC) == before

    def unknown(_category, wanted=None):
        if wanted == "":
            raise locale.Error
        return before

    monkeypatch.setattr(locale, "setlocale", unknown)
    assert number_region.system_mark() == "."
