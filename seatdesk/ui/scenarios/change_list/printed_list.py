"""The change list on paper: boxes, last dates, what goes before each step, and what to know."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from seatdesk.ui.scenarios.change_list.change_list_model import ChangeListTable
from seatdesk.ui.text.evaluation_words import freshness_words, portal_step_words
from seatdesk.ui.text.number_format import day

if TYPE_CHECKING:
    from seatdesk.controllers.evaluation.change_lists import ChangeListView

EMPTY_BOX: Final = "[\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}]"
TICKED_BOX: Final = "[\N{MULTIPLICATION SIGN}]"
"""Of signs that the typeface of paper has: it has no boxes."""


def printed_heads(table: ChangeListTable) -> tuple[str, ...]:
    """The heads over box, step, days, what goes before, and state."""
    columns = range(table.columnCount())
    return ("", *(str(table.headerData(c, Qt.Orientation.Horizontal)) for c in columns))


def printed_rows(table: ChangeListTable) -> tuple[tuple[str, ...], ...]:
    """A row for each step, with everybody it is about by name."""
    return tuple(
        (
            TICKED_BOX if step.done else EMPTY_BOX,
            f"{step.number}. {portal_step_words(step, everybody=True)}",
            day(step.on),
            day(step.last_date),
            ", ".join(map(str, step.depends_on)),
            table.state(step)[0],
        )
        for step in table.steps
    )


def printed_notes(view: "ChangeListView", table: ChangeListTable) -> tuple[str, ...]:
    """The remarks about steps, and about data that is not fresh."""
    said = [(step.number, table.remark(step)) for step in table.steps]
    notes = [f"{number}. {remark}" for number, remark in said if remark]
    return (*notes, *(f"{freshness_words(state)}." for state in view.freshness if state.marked))
