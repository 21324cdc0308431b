"""The colours of the sides in a report's charts, alike on paper, in workbooks and on pages."""

from typing import Final

SIDE_COLOURS: Final = ("#9aa8b5", "#1f5f8c", "#d98b2b", "#4f9d7c", "#7d5ba6", "#b5484d")
"""Doing nothing first, which stands back."""
