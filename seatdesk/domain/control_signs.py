"""Control characters: signs for machines, which nobody sees and no name needs.

They come out of terminals, old databases and spreadsheets (`_x0007_`), and no XML can hold them.
Tabs and line breaks are white space, which people do type. Invisible signs that change how letters
are joined or in which direction they run are part of how a name is written; they stay.
"""

import re

_BREAKS = re.compile("[\x0b\x0c\x1c-\x1f\x85]+")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufffe\uffff]+")


def without_control(text: str) -> str:
    """A text without control characters; those that part lines or fields are a space."""
    if text.isprintable():
        return text
    return _CONTROL.sub("", _BREAKS.sub(" ", text))
