"""Questions the importer asks instead of guessing, and their answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from seatdesk.exchange.cell_text import key

SENTENCES: Mapping[str, str] = {
    "encoding": "Are the letters right when the file is read as {proposed}?",
    "encoding_mixed": "The file mixes UTF-8 and older text. Read it as {proposed}?",
    "delimiter": "Which sign parts the columns? {proposed} fits best.",
    "header": "Which line holds the column names? {proposed} is proposed (0: none).",
    "second_header": "Line {second} looks like another header: are there two tables in this file? "
    "Only one table is read; its header is record {proposed}.",
    "duplicate_headers": "Several columns are called {column} and differ: which one counts? "
    "{proposed} is proposed.",
    "sheet": "Which sheet holds the list? {proposed} is proposed.",
    "extension": "The file is named like {expected} and holds {found}. Is it the right file?",
    "kind": "What is this file: people, usage or subscriptions?",
    "email": "No column is called e-mail. Which one names the people? “{proposed}” fits best.",
    "email_none": "No column holds e-mail addresses. Which one names the people?",
    "misread": "Most of {column} cannot be read as {what}, such as {example}. Is it something "
    "else, or shall those cells be left out?",
    "login": "{column} is not called e-mail and holds addresses. Are they the people's?",
    "two_addresses": "{column} and {other} both hold addresses that differ. Which one names "
    "the people?",
    "two_columns": "{column} and {other} could both be the {field}. Which one counts?",
    "dates": "Is {example} in {column} the {first} or the {second}?",
    "numbers": "Is {example} in {column} {first} or {second}?",
    "serial": "{example} in {column} may be a day as spreadsheets count them: {first}. Is it, or "
    "shall the column be left out?",
    "words": "{column} says {words}: what does that mean?",
    "hashed": "The addresses of this file are hidden by the vendor's privacy setting: they match "
    "nobody. Switch off concealed names in the vendor's reports, and export again.",
    "open_quote": "At row {row} a quotation mark seems to be opened and never closed, so that "
    "whole rows stand inside one cell. Correct that line, or are these rows right?",
    "long_rows": "Rows with more cells than the header: {count}. Is {proposed} right?",
    "actions": "This file tells what to do with people (create, remove, delete); it is no list of "
    "who is there. Import everybody in it?",
    "removal_list": "This file lists accounts to remove. Import it as people all the same?",
    "seats_by_profile": "This export says nothing of seats. Which product do its people hold?",
    "seat_column": "{column} says {words} and not which product. Which seat is it?",
    "same_person": "{name} comes with the new address {email}; a user of that name is here as "
    "{known_as}, and a seat depends on it. Is it the same person?",
    "same_people": "{count} new addresses are of people called like users here, and seats depend "
    "on it; the first is {name}, {email}, here {known_as}. Are they the same people?",
    "service_account": "{email} looks like a service account or a shared mailbox. Is it one?",
    "service_accounts": "{count} addresses look like service accounts or shared mailboxes, such as "
    "{email}. Are they?",
    "state": "{column} says {words} and is not read. If it tells who is blocked, say so; may it "
    "be left out?",
    "preset": "Several presets fit this file: {names}. Which one is meant?",
    "price_of": "Is {example} in {column} the price of one seat, or of all seats together?",
    "period": "For how long is {example} in {column} paid: a month, a quarter, a year or the whole "
    "term? Until that is said no price is taken.",
    "currency": "Which currency does “{words}” in {column} stand for?",
    "finer": "A seat of {names} comes to {example} {what} a month, finer than the currency has "
    "digits. Take {found}, or no price?",
    "ends": "Is {example} in {column} the last day of the term, or the first day of the next one?",
    "terms": "{names} runs from {first} to {second}, {count} months: is that one term, or years "
    "in a row?",
    "passed": "Renewals have passed ({count}), such as that of {names} on {example}: did they "
    "renew since, or have they ended?",
    "no_rows": "The file has a header and no rows. Is that right?",
}


LEAVE_OUT = "leave_out"
"""The answer that a column is not read."""
NO_PRICE = "none"
"""The answer that no price is taken."""
EVERYBODY = "all"
"""In place of an address: all that are asked about."""
PERSON, SERVICE = "person", "service"
SOMEBODY_NEW, SAME = "new", "same"
"""Answers to whether people who are called the same are one."""
NO_SEAT = "none"
"""The answer that people of a file hold no seat by being in it."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing the file leaves open.

    `code` names the sort, `key` this very question (what an answer is filed under), `proposed`
    is what is done unless somebody answers, `choices` what can be answered.
    """

    code: str
    key: str
    proposed: str = ""
    choices: tuple[str, ...] = ()
    params: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def template(self) -> str:
        """The question in English with names where its facts go."""
        nameless = self.code == "email" and not self.proposed
        return SENTENCES["email_none" if nameless else self.code]

    @property
    def facts(self) -> Mapping[str, str | int]:
        """The facts that go into the template."""
        return {"proposed": self.proposed, **self.params}

    @property
    def sentence(self) -> str:
        """The question in English."""
        return self.template.format_map(self.facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Answers and other options for one file. Empty means: as found.

    `fields` says which field a column is ("" for: leave it out), by column name or `#3`; `dates`
    maps a column to `dmy`, `mdy` or `ymd`, `numbers` to `.` or `,` as decimal mark, `words` a
    column's unknown word to a meaning. `everyone` is the product that all people of the file hold
    a seat of, where no column speaks of seats; `NO_SEAT`: none. `confirmed` are keys of questions
    whose proposal is right.
    `products` are seat names that the workspace knows, `synonyms` other spellings of them.
    `ends` says of a column whether its unclear days are the `last_day` of a term or begin the
    `next_term`; `terms` whether long spans are `one` term or `years` in a row; `passed` whether
    renewals that have passed were `renewed` or `ended`. `periods` gives the months that the price
    of a column is for (`term`: the whole; `none`: no price), `currencies` the code of a sign or
    word, `finer` what to do with prices finer than their currency: `none` or `rounded`. `today` is
    the day of the workspace and `home` its currency, where there is one.
    `kinds` says whether an address, as it is compared, or `EVERYBODY` is a `person` or a `service`.
    `fixes` corrects cells of a line of the file, by column name or `#3`; `skip` are lines that
    are left out by choice. `as_of` is the day the export stands for; without it the file's own
    day is taken.
    """

    encoding: str = ""
    delimiter: str = ""
    header_record: int | None = None
    sheet: str = ""
    kind: str = ""
    everyone: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    dates: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    confirmed: frozenset[str] = frozenset()
    products: tuple[str, ...] = ()
    synonyms: Mapping[str, str] = field(default_factory=dict)
    ends: Mapping[str, str] = field(default_factory=dict)
    terms: str = ""
    passed: str = ""
    periods: Mapping[str, str] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    finer: str = ""
    today: date | None = None
    home: str = ""
    as_of: date | None = None
    kinds: Mapping[str, str] = field(default_factory=dict)
    fixes: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    skip: frozenset[int] = frozenset()

    def agreeing(self, keys: Iterable[str]) -> "Options":
        """The same answers, and that what these questions propose is right."""
        return replace(self, confirmed=self.confirmed.union(keys))


T = TypeVar("T")


def all_answers_for(said: Mapping[str, T], index: int, name: str) -> list[T]:
    """All answers for a column: by a spelling of its name, its name, its number (`#3`)."""
    wanted, exact = key(name), (name, f"#{index + 1}")
    spelled = (n for n in said if n not in exact and n[:1] != "#" and wanted and key(n) == wanted)
    return [said[column] for column in (*spelled, *exact) if column in said]


def answer_for(said: Mapping[str, str], index: int, name: str) -> str:
    """The answer for a column; the most exact one counts. "" when there is none."""
    return next(reversed(all_answers_for(said, index, name)), "")


def open_questions(questions: tuple[Question, ...], options: Options) -> tuple[Question, ...]:
    """The questions that nobody confirmed yet; each asked once."""
    asked = {question.key: question for question in questions}
    return tuple(q for q in asked.values() if q.key not in options.confirmed)


def codes() -> tuple[str, ...]:
    """Every sort of question, for the tables that translate them."""
    return tuple(SENTENCES)
