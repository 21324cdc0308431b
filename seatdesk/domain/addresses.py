"""E-mail addresses: reading one out of a text, and what two spellings of one share (P2).

The one place that says so, for files, the command line and the window.
"""

import re
from typing import NamedTuple
from unicodedata import is_normalized, normalize
from unicodedata import name as letter_name

from seatdesk.domain.control_signs import without_control

LONGEST_ADDRESS = 254
_LONGEST_ENTRY = 1_000
"""Nobody's address and name are longer: a cell that is holds something else."""
# Characters that nobody sees (Unicode's Default_Ignorable_Code_Point): soft hyphens, zero-width
# spaces and joiners, marks of direction, byte-order marks, variation selectors, tags.
_IGNORED = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff"
)
_UNSEEN = re.compile(f"[{_IGNORED}]+")
_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb"
_NEVER = rf"\s@<>\"(),;:\\\[\]\x00-\x20\x7f{_QUOTES}{_IGNORED}"
_ATOM = rf"[^{_NEVER}]"
_LABEL = rf"[^{_NEVER}.!#$%&'*+/=?^`{{|}}~]"
_ADDRESS = rf"(?!'){_ATOM}{{1,64}}@{_LABEL}{{1,63}}(?:\.{_LABEL}{{1,63}})+"
_ONE = re.compile(_ADDRESS)
_LINES = re.compile(rf"{_ADDRESS}(?:\n{_ADDRESS})*")
_AROUND = f"{_QUOTES}\u2018\u2019'\"`"
_PAIRS = {"(": ")", "[": "]", "{": "}"}
_SCHEME = re.compile(r"(?:mailto|smtp):", re.IGNORECASE)
_INSIDE = rf"\s*(?:mailto:)?({_ADDRESS})\s*"
_NAMED = re.compile(
    rf"(.*[^<(\[])(?:<{_INSIDE}>|\({_INSIDE}\)|\[{_INSIDE}\])", re.IGNORECASE | re.DOTALL
)
_REMARKED = re.compile(rf"({_ADDRESS})\s*\(([^()]+)\)")
_IN_BRACKETS = re.compile(r"<\s*([^<>\s]+)\s*>")
_BETWEEN = re.compile(r"[\s,;]+")


_WORDS_OF_ADDRESS = re.compile(r"[@._+-]")
_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK"})
"""Alphabets some of whose letters cannot be told apart."""


class Mailbox(NamedTuple):
    """An address, and the name that was written beside it, or ""."""

    address: str
    name: str = ""


def is_address(text: str) -> bool:
    """True when a text as it stands is one e-mail address, written as they are stored."""
    return (
        len(text) <= LONGEST_ADDRESS
        and _ONE.fullmatch(text) is not None
        and (text.isascii() or is_normalized("NFKC", text))
    )


def are_addresses(lines: str) -> bool:
    """`is_address` for each of many lines at once, but for their length."""
    plain = lines.isascii() or is_normalized("NFKC", lines)
    return plain and _LINES.fullmatch(lines) is not None


def address_key(text: str) -> str:
    """The key that all spellings of one address share: no capitals, nothing that nobody sees."""
    return visible_text(text).casefold()


def visible_text(text: str) -> str:
    """A text as one sees it: nothing invisible, one form of each letter, trimmed."""
    text = without_control(text)
    if text.isascii():
        return text.strip()
    return normalize("NFKC", _UNSEEN.sub("", text)).strip()


def read_mailbox(text: str) -> Mailbox | None:
    """The one address that a text is about; None when there is none, or more than one.

    Read as well are `Name <address>`, `"Last, First" <address>`, `address (Name)`, an address in
    brackets or quotation marks, with `mailto:` before it or a comma behind it.
    """
    plain = visible_text(text)
    if is_address(plain):
        return Mailbox(plain)
    bare = without_marks(plain)
    if is_address(bare):
        return Mailbox(bare)
    if len(plain) > _LONGEST_ENTRY:
        return None
    name, address = _name_and_address(plain)
    if "@" in name:  # the address again, or another one
        name = "" if without_marks(name).casefold() == address.casefold() else name
    return Mailbox(address, name) if is_address(address) and "@" not in name else None


def _name_and_address(text: str) -> tuple[str, str]:
    """The name and the address of a text that holds both; blank where it does not."""
    name = address = ""
    if found := _NAMED.fullmatch(text.rstrip(" ,;")):
        name, *others = found.groups()
        address = next(filter(None, others))
    elif found := _REMARKED.fullmatch(text):
        address, name = found.groups()
    return " ".join(name.strip(f"{_AROUND} \t\r\n,;").split()), address


def plain_address(text: str) -> str:
    """The address that a text is about, as it is stored; what is none as one sees it."""
    found = read_mailbox(text)
    return found.address if found else visible_text(text)


def without_marks(text: str) -> str:
    """A text without quotation marks, brackets, schemes and list signs around it."""
    before = None
    while text != before:
        before = text
        text = text.strip(f"{_AROUND}<> \t\r\n").rstrip(".,;:").lstrip(",;:")
        text = _SCHEME.sub("", text, count=1) if _SCHEME.match(text) else text
        if text[:1] in _PAIRS and text.endswith(_PAIRS[text[:1]]):
            text = text[1:-1]
    head, mark, _ = text.partition("?")
    return head if mark and is_address(head) else text  # ?subject=… of a link


def mixes_alphabets(address: str) -> bool:
    """True when a word of an address mixes Latin letters with those that look like them."""
    return any(len(_alphabets(word)) > 1 for word in _WORDS_OF_ADDRESS.split(address))


def _alphabets(word: str) -> frozenset[str]:
    names = (letter_name(letter, "").partition(" ")[0] for letter in word if letter.isalpha())
    return frozenset(names) & _ALIKE


def mailboxes_in(text: str) -> tuple[Mailbox, ...]:
    """The addresses in pasted text, parted by space, comma, semicolon or line, each once (P2).

    What is no address is returned, too, so that it can be said; of names beside addresses in
    brackets only those of a text that is one entry.
    """
    if (alone := read_mailbox(text)) is not None:
        return (alone,)
    plain = visible_text(text)
    if "<" in plain:
        outside = _IN_BRACKETS.sub(lambda found: f" {found[1]} ", plain)
        parts = [part for part in _BETWEEN.split(outside) if "@" in part]
    else:
        parts = _BETWEEN.split(plain)
    found = [without_marks(part) for part in parts]
    return tuple({part.casefold(): Mailbox(part) for part in found if part}.values())
