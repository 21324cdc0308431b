"""Texts in the XML of a workbook, which cannot hold control characters as they are."""

import re
from xml.sax.saxutils import escape

from seatdesk.domain.control_signs import without_control

_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
# What a reader would take for an escaped character.
_LOOKALIKE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def in_cell(text: str) -> str:
    """A text of a cell; what XML cannot hold is written as spreadsheets do, `_x0007_`."""
    text = _LOOKALIKE.sub("_x005F_", text)
    return escape(_UNFIT.sub(lambda found: f"_x{ord(found[0]):04X}_", text))


def outside(text: str) -> str:
    """A text of a footer or a property, where nothing stands for such a character."""
    return escape(without_control(text))
