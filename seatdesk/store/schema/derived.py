"""Derived keys of a whole column of texts at once, which is quicker than one by one."""

from collections.abc import Sequence

from seatdesk.store.schema.derived_keys import sort_key


def keys_beside(name: str, texts: Sequence[str | None]) -> dict[str, list[str | None]]:
    """Sort key and casefolded form of each text, in columns `<name>_key` and `<name>_fold`.

    None where the database's own `lower` gives both, which knows ASCII; an ASCII column has none.
    """
    if "".join(filter(None, texts)).isascii():
        return {}
    odd = [None if text is None or text.isascii() else text for text in texts]
    return {
        f"{name}_key": [text and sort_key(text) for text in odd],
        f"{name}_fold": [text and text.casefold() for text in odd],
    }
