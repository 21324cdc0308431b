"""Sentences for what can be wrong with a row or a cell."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "no_email": "There is no e-mail address in this row.",
    "bad_email": "This is not an e-mail address.",
    "several_emails": "There are several e-mail addresses in this cell.",
    "hashed_email": "The vendor's privacy setting hides this address.",
    "long_row": "The row has more cells than the header, so its values may stand in wrong columns.",
    "open_quote": "A quotation mark is opened here and never closed: other rows stand in this one.",
    "short_row": "The row has fewer cells than the header; the last ones are taken as blank.",
    "bad_date": "This cannot be read as a date.",
    "day_to_come": "This day is still to come: nobody can have been active on it.",
    "bad_number": "This cannot be read as a number.",
    "bad_days": "This cannot be read as a number of days.",
    "unknown_word": "This word needs a decision: what does it stand for?",
    "unknown_kind": "This type of user is not known; the user counts as a person.",
    "contradicts": "Another row of the same person says something else; the first one counts.",
    "no_product": "There is no product in this row.",
    "negative": "This number is below zero.",
    "not_whole": "Seats are counted in whole numbers.",
    "error_cell": "This cell holds an error of the spreadsheet, no value. Mend its formula there.",
    "not_calculated": "The formula of this cell was never calculated: open the file in a "
    "spreadsheet program and save it.",
    "unknown_period": "This is no period that is known here: month, quarter, year or term.",
    "other_billing": "Subscriptions are billed by the month, quarter, year or term here: the month "
    "is taken. Correct it in the contract.",
    "two_currencies": "The price is in another currency than the row says.",
    "footer": "This row is a total or a remark, not data.",
    "skipped": "This row is left out, as was said.",
    "control_signs": "Control characters, which nobody sees, were left out of this cell.",
    "bad_letters": "Some letters of this cell were lost when the file was made.",
    "mixed_letters": "This address mixes letters of two alphabets that look alike.",
    "shortened_number": "A spreadsheet shortened this number: its last digits may be lost.",
}


def sentence(problem: str) -> str:
    """The English sentence of a problem code."""
    return SENTENCES[problem]
