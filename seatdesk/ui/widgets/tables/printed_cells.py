"""The role of a cell's text on paper, where a view paints more than the displayed text."""

from typing import Final

from PySide6.QtCore import Qt

PRINTED: Final = Qt.ItemDataRole.UserRole + 90
"""All that stands in a cell, line by line."""
