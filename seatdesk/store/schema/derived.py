"""Derived keys of a whole column of texts at once, which is quicker than one by one."""

from collections.abc import Sequence

from seatdesk.domain.alphabet import Alphabet, sort_key
from seatdesk.domain.user_fields import USER_FIELDS, UserField


def keys_beside(field: UserField, texts: Sequence[str | None]) -> dict[str, list[str | None]]:
    """The keys of each text of a fact, by their columns: `staged_keys`.

    None where the database's own `lower` gives them, which knows ASCII; an ASCII column has none.
    """
    if "".join(filter(None, texts)).isascii():
        return {}
    odd = [None if text is None or text.isascii() else text for text in texts]
    return {
        column: [text and sort_key(text, alphabet) for text in odd]
        for column, alphabet in staged_keys(field).items()
    }


def staged_keys(field: UserField) -> dict[str, Alphabet]:
    """The columns of keys beside a text of an import, and the alphabet of each.

    One for every alphabet that the text, or one that it stands in for, is sorted by.
    """
    sorted_by = (f for f in USER_FIELDS if field.name in {f.name, f.stand_in})
    wanted = {alphabet for other in sorted_by for alphabet in other.keys.values()}
    return {f"{field.name}_by_{alphabet}": alphabet for alphabet in Alphabet if alphabet in wanted}
