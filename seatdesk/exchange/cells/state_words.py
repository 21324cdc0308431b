"""Words that stand for a state: truth words, status words, kinds of users."""

from collections.abc import Mapping
from dataclasses import dataclass
from unicodedata import category

from seatdesk.domain.choices import Status, UserKind
from seatdesk.exchange.cell_text import clean
from seatdesk.exchange.fields import ColumnPlan
from seatdesk.exchange.vocabulary.vendor_formats import VendorFormat, word_key
from seatdesk.exchange.vocabulary.vocabulary import Vocabulary

# What a person may answer for a word that is not known; "unknown" leaves the user as they are.
STATUS_MEANINGS = ("active", "deactivated", "invited", "bot", "service", "guest", "unknown")
SEAT_MEANINGS = ("yes", "no")


def meanings_of(field: str | None) -> tuple[str, ...]:
    """The meanings that words of a column may have, by what the column is read as."""
    match field:
        case "seat":
            return SEAT_MEANINGS
        case "kind":
            return tuple(map(str, UserKind))
        case _:
            return STATUS_MEANINGS


def may_mean(field: str | None, meaning: str) -> bool:
    """True when a word of such a column may stand for this; yes and no are states, too."""
    more = SEAT_MEANINGS if field == "status" else ()
    return meaning in meanings_of(field) or meaning in more or field not in _WORDED


_WORDED = frozenset({"status", "seat", "kind"})


@dataclass(frozen=True, slots=True)
class State:
    """The meaning of a word of a status column. None: nothing about that."""

    status: Status | None = None
    kind: UserKind | None = None


_NOTHING = State()
_TRUE, _FALSE = State(Status.ACTIVE), State(Status.DEACTIVATED)
_STATES: Mapping[str, State] = {
    "yes": _TRUE,
    "no": _FALSE,
    "active": _TRUE,
    "deactivated": _FALSE,
    "invited": State(Status.INVITED),
    "person": State(Status.ACTIVE, UserKind.PERSON),
    "bot": State(Status.ACTIVE, UserKind.BOT),
    "service": State(Status.ACTIVE, UserKind.SERVICE),
    "guest": State(Status.ACTIVE, UserKind.GUEST),
    "unknown": _NOTHING,
}
_SEATED = {"active": "yes", "deactivated": "no"}
"""The seats that states imply; whether somebody invited has one is asked."""
_INVERTED = {"yes": "no", "no": "yes"}
_GROUPS = ("truth", "status", "kind", "unknown")


def is_dash(text: str) -> bool:
    """True when a cell holds a dash where a list has nothing to say."""
    return bool(text) and all(category(sign) == "Pd" or sign in "\u2212_\u2500" for sign in text)


class WordReader:
    """Reads the words of one column; `ValueError` for a word that needs a decision."""

    def __init__(self, plan: ColumnPlan, words: Vocabulary, form: VendorFormat | None) -> None:
        self._plan = plan
        self._groups = [words.words[group] for group in _GROUPS]
        self._own = {**(form.words if form else {}), **_keyed(plan.words)}
        self._values = plan.meaning.values

    def knows(self, text: str) -> bool:
        """True when a word needs no decision."""
        try:
            if self._plan.field == "seat":
                self.seat(text)
            else:
                self.state(text)
        except ValueError:
            return False
        return True

    def state(self, text: str) -> State:
        """The state that a cell of a status column says."""
        if not clean(text):
            return _NOTHING
        meaning = self._meaning(text)
        if self._plan.meaning.inverted:
            meaning = _INVERTED.get(meaning, meaning)
        return _STATES[meaning]

    def seat(self, text: str) -> bool:
        """True when a cell of a product's column gives a seat."""
        text = clean(text)
        if is_dash(text) and word_key(text) not in self._own:
            return False
        if self._plan.meaning.when == "filled":
            return bool(text) and self._truth(text) != "no"
        if not text:
            return False
        truth = self._truth(text)
        if truth not in {"yes", "no"}:
            raise ValueError(text)
        return truth == "yes"

    def kind(self, text: str) -> UserKind | None:
        """The kind of user that a cell says; None for blank, `ValueError` for a word not known."""
        word = word_key(clean(text))
        if not word or word in self._groups[3]:
            return None
        if word in self._values:
            value = self._values[word]
            return UserKind(value) if value else None
        return UserKind(self._own.get(word) or self._groups[2].get(word, word))

    def _truth(self, text: str) -> str:
        word = word_key(text)
        meaning = self._own.get(word) or self._groups[0].get(word, "")
        status = self._groups[1].get(word, "")
        if not meaning and status in _SEATED:
            return _SEATED[status]
        return meaning

    def _meaning(self, text: str) -> str:
        word = word_key(clean(text))
        if word in self._own:
            return self._own[word]
        for group in self._groups:
            if word in group:
                return group[word]
        raise ValueError(text)


def _keyed(words: Mapping[str, str]) -> dict[str, str]:
    return {word_key(word): meaning for word, meaning in words.items()}
