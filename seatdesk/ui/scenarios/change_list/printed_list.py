"""The change list on paper: a page of boxes, last dates and what goes before each step."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument

from seatdesk.ui.scenarios.change_list.change_list_model import ChangeListTable
from seatdesk.ui.text.evaluation_words import freshness_words, portal_step_words
from seatdesk.ui.text.number_format import day

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from seatdesk.controllers.evaluation.change_lists import ChangeListView

WIDTHS = (4, 44, 17, 16, 9, 10)
"""Of the columns, in a hundred: box, step, days, what goes before, state."""
EMPTY_BOX, TICKED_BOX = "\N{BALLOT BOX}", "\N{BALLOT BOX WITH CHECK}"


def printed_document(view: "ChangeListView", table: ChangeListTable) -> QTextDocument:
    """The list as a document of black on white, whatever the look of the window."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(printed_html(view, table))
    return document


def printed_html(view: "ChangeListView", table: ChangeListTable) -> str:
    """The list as HTML: a head, a row of boxes and dates for each step, and what to know."""
    head = "".join(
        f"<th align='left' width='{wide}%'>{escape(text)}</th>"
        for text, wide in zip(_head(table), WIDTHS, strict=True)
    )
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in _cells(table, place)) + "</tr>"
        for place in range(len(table.steps))
    )
    about = QCoreApplication.translate(
        "PrintedList", "{scenario} · {account} · as of {day}"
    ).format(scenario=view.scenario.name, account=view.account.name, day=day(view.account.as_of))
    title = QCoreApplication.translate("PrintedList", "Change list")
    said = [(step.number, table.remark(step)) for step in table.steps]
    notes = [f"{number}. {remark}" for number, remark in said if remark]
    notes += [f"{freshness_words(state)}." for state in view.freshness if state.marked]
    below = "".join(f"<p style='margin:2px 0'>{escape(note)}</p>" for note in notes)
    return (
        "<html><body style='color:#000000; font-size:9pt'>"
        f"<h2>{escape(title)}</h2><p>{escape(about)}</p>"
        f"<table width='100%' cellspacing='0' cellpadding='5' border='1' "
        f"style='border-collapse:collapse; border-color:#999999'><tr>{head}</tr>{rows}</table>"
        f"<br>{below}</body></html>"
    )


def set_up_page(printer: "QPrinter") -> None:
    """A page with small margins: the document adds two centimetres of its own."""
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(5, 5, 5, 5),
        QPageLayout.Unit.Millimeter,
    )
    printer.setPageLayout(layout)


def _head(table: ChangeListTable) -> list[str]:
    columns = range(table.columnCount())
    return ["", *(str(table.headerData(c, Qt.Orientation.Horizontal)) for c in columns)]


def _cells(table: ChangeListTable, place: int) -> list[str]:
    step = table.steps[place]
    return [
        TICKED_BOX if step.done else EMPTY_BOX,
        f"{step.number}. {portal_step_words(step, everybody=True)}",
        day(step.on),
        day(step.last_date),
        ", ".join(map(str, step.depends_on)),
        table.state(step)[0],
    ]
