"""Number formats and what they add to cells: currencies, per cent, zeros in front, long numbers."""

import pytest

from seatdesk.exchange.files.workbooks.number_formats import number_format, plain_number


@pytest.mark.parametrize(
    ("code", "value", "text"),
    [
        ("#,##0.00 [$€-407]", 85.5, "85.5 €"),
        ("[$£-809]#,##0.00", 70.0, "70 £"),
        ("[$$-409]#,##0.00", 9.99, "9.99 US$"),
        ("[$$-C09]#,##0.00", 9.99, "9.99 A$"),
        ('"$"#,##0.00', 9.99, "9.99 $"),
        ('#,##0.00\\ "kr"', 90.0, "90 kr"),
        ("#,##0.00\\ [$kr-41D]", 90.0, "90 SEK"),
        ("[$SEK] #,##0.00", 90.0, "90 SEK"),
        ("[$¥-411]#,##0", 9000.0, "9000 JPY"),
        ('_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', 85.5, "85.5 €"),
        ("\\$#,##0.00_);[Red]\\(\\$#,##0.00\\)", -5.0, "-5 $"),
        ("#,##0.00 [$€-407]", 90.3333, "90.33 €"),
        ("#,##0 [$€-407]", 85.5, "85.5 €"),
        ("[$KD-KWD] 0.000", 9.125, "9.1250 KD"),
        ("00000", 42.0, "00042"),
        ("000000", -42.0, "-000042"),
        ('"KST "0000', 42.0, "KST0042"),
        ("00000", 1.5, "1.5"),
        ("0%", 0.5, "50%"),
        ("0.00%", 0.1234, "12.34%"),
    ],
)
def test_a_format_adds_what_the_cell_shows(code, value, text):
    assert number_format(code).text(value) == text


@pytest.mark.parametrize(
    "code",
    ["General", "@", "0", "#,##0", "0.00", "yyyy-mm-dd", "[$-409]d-mmm-yy", "0.00E+00", "#,##0,",
     "# ?/?", "[h]:mm", '0" users"', "", "[", '"', "\\", ";;;"],
)  # fmt: skip
def test_other_formats_add_nothing(code):
    assert not number_format(code)


@pytest.mark.parametrize(
    ("value", "text"),
    [(12.0, "12"), (1.234, "1.2340"), (0.1 + 0.2, "0.3"), (85.50000000000001, "85.5"),
     (4111111111111110.0, "4111111111111110"), (1e21, "1000000000000000000000"),
     (1e-7, "0.0000001"), (-5.0, "-5")],
)  # fmt: skip
def test_plain_numbers_keep_all_their_digits(value, text):
    assert plain_number(value) == text
