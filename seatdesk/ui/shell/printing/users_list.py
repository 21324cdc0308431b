"""The users table on paper: every user that the filter finds, in the columns that are shown."""

from collections.abc import Sequence

from seatdesk.controllers.read_models import UserRow
from seatdesk.ui.reports.printing.printed_page import PrintedTable
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.seats.table.columns import ColumnKind
from seatdesk.ui.shell.printing.shown_tables import TICK


def users_list(seats: SeatsPage, rows: Sequence[UserRow]) -> PrintedTable:
    """These users in the columns that were chosen; a held seat is a tick, also one of the draft."""
    model, view = seats.model, seats.view
    order = [view.header.logicalIndex(place) for place in range(view.header.count())]
    shown = [number for number in order if view.header.is_chosen(number)]
    columns = [(number, model.columns[number]) for number in shown]
    texts = []
    for row in rows:
        line = model.set.line(row)
        texts.append(
            tuple(
                (TICK if model.shows_seat(line, column.product) else "")
                if column.kind is ColumnKind.SEAT
                else line.texts[number]
                for number, column in columns
            )
        )
    right = {n for n, (_, column) in enumerate(columns) if column.kind is ColumnKind.NUMBER}
    heads = tuple(column.title for _, column in columns)
    return PrintedTable("", heads, tuple(texts), frozenset(right))
