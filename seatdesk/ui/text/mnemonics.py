"""The letters that entries of one menu are reached by: each of another one, whatever the language.

Translators see one text at a time, so two entries of a menu easily get the same letter, and then
the keyboard only walks between them.
"""

from collections.abc import Iterator, Sequence


def with_letters(texts: Sequence[str], taken: frozenset[str] = frozenset()) -> list[str]:
    """The texts, each with a letter of its own, as far as there are enough.

    The first of two keeps the letter it came with; `taken`: letters that are gone already.
    """
    owners: dict[str, int] = dict.fromkeys(taken, -1)
    places: dict[int, int] = {}
    bare = [_bare(text) for text in texts]
    for number, text in enumerate(texts):
        letter = letter_of(text)
        if letter and letter not in owners:
            owners[letter], places[number] = number, _place_of(text)
    for number in range(len(texts)):
        if number not in places:
            _find(number, bare, owners, places)
    marked = [_marked(bare[number], places.get(number)) for number in range(len(texts))]
    return [text.replace("\0", "&&") for text in marked]


def letter_of(text: str) -> str:
    """The letter behind the `&` of a text; empty: it has none."""
    _, sign, rest = text.replace("&&", "\0").partition("&")
    return rest[:1].casefold() if sign else ""


def _find(number: int, bare: Sequence[str], owners: dict[str, int], places: dict[int, int]) -> None:
    """Give an entry a free letter, or the one of an entry that can do with another one."""
    for place in _candidates(bare[number]):
        letter = bare[number][place].casefold()
        if letter not in owners:
            owners[letter], places[number] = number, place
            return
    for place in _candidates(bare[number]):
        letter = bare[number][place].casefold()
        owner = owners[letter]
        for other in _candidates(bare[owner]) if owner >= 0 else ():
            free = bare[owner][other].casefold()
            if free not in owners:
                owners[free], places[owner] = owner, other
                owners[letter], places[number] = number, place
                return


def _candidates(text: str) -> Iterator[int]:
    """The places of letters: first those that begin a word."""
    heads = [n for n in range(len(text)) if n == 0 or text[n - 1] in " -/"]
    for place in dict.fromkeys((*heads, *range(len(text)))):
        if text[place].isalnum():
            yield place


def _bare(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "")


def _place_of(text: str) -> int:
    return text.replace("&&", "\0").index("&")


def _marked(text: str, place: int | None) -> str:
    return text if place is None else f"{text[:place]}&{text[place:]}"
