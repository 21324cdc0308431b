"""The help dialog of the key F1, for the page that is shown; offline like everything else."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QTabWidget, QWidget

from seatdesk.ui.text.language import QT_TRANSLATE_NOOP
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.window.context import HELP_TOPIC

TOPICS: Mapping[str, tuple[str, str]] = {
    "seats": (
        QT_TRANSLATE_NOOP("Help", "Seats"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Tick a box to give a seat, clear it to take one. Nothing is stored until you press "
            "Save; when seats are short the button reads Checkout… and buys what is missing.\n\n"
            "Select several rows and press Space to turn all their boxes in one step. A seat that "
            "is taken stays in the pool, paid until the renewal, and costs nothing to give again."
            "\n\nIn the filter, words look in name, e-mail and team; tokens narrow it down: "
            "team:sales  status:invited  seat:service  idle:>60  kind:bot  -word.",
        ),
    ),
    "billing": (
        QT_TRANSLATE_NOOP("Help", "Billing"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Every subscription with its term, seats and costs, and the invoices to come. "
            "Additional seats are removed at the renewal: Remove… schedules it, and the request is "
            "cancelled by itself when the seats are assigned again before that day.\n\n"
            "Why? beside an amount opens its arithmetic, step by step.\n\n"
            "Price books hold list prices by day: those that come with the program are samples; "
            "copy one and correct it, or import your own. A contract keeps its prices until its "
            "renewal says otherwise.",
        ),
    ),
    "scenarios": (
        QT_TRANSLATE_NOOP("Help", "Scenarios"),
        QT_TRANSLATE_NOOP(
            "Help",
            "A scenario is a list of steps with days: seats bought, given up, assigned, another "
            "tier or other terms. It is worked out on today's account each time you look, and "
            "nothing of it is stored there until you record a step.\n\n"
            "A step that a rule refuses stays in the list with the rule's sentence, and counts "
            "for nothing. When the account has moved on since a scenario was edited, it says so; "
            "Looks right means that you have seen it.\n\n"
            "Choose a scenario beside Scenario in the tool bar to work in it: what you do becomes "
            "steps, and the figures show the account with them.",
        ),
    ),
    "headcount": (
        QT_TRANSLATE_NOOP("Help", "Head count"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Who joins and who leaves, when, and what that takes in seats. A joiner needs a seat "
            "from the first day, a leaver until the last. A season is there from a day until the "
            "day before another; growth adds people month by month, perhaps one every second. An "
            "entry that names somebody who holds the seat already does not count, and its row "
            "says so.\n\n"
            "Without entries the need is today's holders who use their seat, less those whose "
            "last day is known. For each product you can state another number, seats to spare, "
            "and the lowest tier that a team can work with.\n\n"
            "A month needs as many seats as the worst of its days; seats run out on the first day "
            "that needs more than are owned. Who leaves after the last day to act frees no seat at "
            "that renewal. Copy cells from a spreadsheet and paste them, or read a file: columns "
            "such as Date, Joins/leaves, Count, E-mail, Team and Product are understood, or Hire "
            "date and Last day.\n\n"
            "The plan lies over every scenario, and over doing nothing.",
        ),
    ),
    "cheapest": (
        QT_TRANSLATE_NOOP("Help", "Cheapest"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The contract that seats everybody whom the head-count plan needs, and costs least: "
            "tier, commitment and seats at every renewal, and the days on which seats are bought. "
            "Every combination there is was compared; nothing is guessed.\n\n"
            "The runner-up is the best plan that decides differently now, and Do nothing is the "
            "contract left alone. Why nothing is cheaper opens every decision with what else could "
            "be chosen, and the floor: every day at its lowest price without any commitment.\n\n"
            "Cost of the days counts what the days of the span cost, whenever they are paid. Cash "
            "in the span counts invoices by their date, and Whole terms every term that begins. "
            "Save as scenario makes steps of the plan, which you can compare, change and record.",
        ),
    ),
    "renewals": (
        QT_TRANSLATE_NOOP("Help", "Renewals"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Every subscription with the day it renews and the last day to act before it: until "
            "then seats can be given up and terms changed, afterwards the vendor may refuse. The "
            "sentence below says what happens if nobody does anything.\n\n"
            "Add to calendar… saves these days for a calendar program, with reminders. Saved once "
            "more and imported again, the file updates what is there.",
        ),
    ),
    "findings": (
        QT_TRANSLATE_NOOP("Help", "Findings"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Seats that cost money and may not be needed, with every reason, what is spent already "
            "and what can still be avoided, and the last day for it. Certain ones can be acted "
            "upon; the others are to be checked with people first. Where nothing is known of the "
            "use, nobody is called idle.\n\n"
            "Free seats… takes seats back, Give up seats… schedules their removal as well; both "
            "become steps of a scenario. Exempt… leaves a seat out, with a reason, until a day.",
        ),
    ),
    "reports": (
        QT_TRANSLATE_NOOP("Help", "Reports"),
        QT_TRANSLATE_NOOP(
            "Help",
            "What others are shown. Approval puts a scenario into one paper that can be signed: "
            "the decision asked, what it saves and until when, and everything that the figures "
            "rest on. The preview is what is printed and saved, page by page.\n\n"
            "Costs splits the invoices by team, cost centre or user, to the last cent. Reconcile "
            "lays the vendor's invoice beside what was to be expected, line by line, and says "
            "where a difference comes from.",
        ),
    ),
    "reconcile": (
        QT_TRANSLATE_NOOP("Help", "Reconcile"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The vendor's invoice beside yours of the same day, line by line. Drop a CSV file or a "
            "workbook, or copy lines from anywhere and paste them: columns such as Description, "
            "Quantity, Unit price, Amount, Tax, From and To are understood in several languages, "
            "and lines without headings by what stands in them. A PDF is not read: its lines "
            "cannot be told apart for certain.\n\n"
            "A difference is explained only where that makes the vendor's amount to the last "
            "cent: another quantity or price, another way to measure a part of a month, another "
            "day, price list, discount, tax or currency. Where nothing does, it says so. Totals "
            "of the file are not counted twice; one that its lines do not come to is told.\n\n"
            "Accept records number, date, totals and the file's mark, which keeps the contract "
            "fresh. Copy message drafts what to write to the vendor; nothing is sent. A list of "
            "people or subscriptions is no invoice: what importing it would change is shown.",
        ),
    ),
    "costs": (
        QT_TRANSLATE_NOOP("Help", "Costs"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Who costs what: every line of the days you choose, split by team, cost centre or "
            "user, as people were on each day. Service counts what the days cost, on whatever "
            "invoice; Cash counts what is invoiced on them. The rows add up to the line below the "
            "table, to the last cent.\n\n"
            "Unassigned seats and the base price are rows of their own, or are spread by seats, by "
            "active users or by fixed shares, which together make 100 %.\n\n"
            "Choose a cell and press Enter, or Why?, to see how its amount came about. While a "
            "scenario is active, days to come are as its steps leave them.",
        ),
    ),
    "activity": (
        QT_TRANSLATE_NOOP("Help", "Activity"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Everything that changed the account, the newest first: when, who, what and why. Undo "
            "this change takes a step back as long as the rules still allow it. Verify proves that "
            "no line was changed or dropped.",
        ),
    ),
    "welcome": (
        QT_TRANSLATE_NOOP("Help", "Welcome"),
        QT_TRANSLATE_NOOP(
            "Help",
            "A workspace is one file that holds one account. Look at the sample company first, "
            "import a list of people, or begin with an empty workspace.",
        ),
    ),
}
"""By the key of a page, or of one of its tabs: title and text."""


def shown_topic(page: str, shown: QWidget | None) -> str:
    """The topic of the tab that is looked at on a page, where it has one; else the page's."""
    for tabs in shown.findChildren(QTabWidget) if shown is not None else ():
        if tabs.isVisible() and tabs.count():
            topic = tabs.currentWidget().property(HELP_TOPIC)
            if topic in TOPICS:
                return str(topic)
    return page


class HelpDialog(Dialog):
    """One topic; the window stays usable beside it."""

    def __init__(self, topic: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        title, text = (QCoreApplication.translate("Help", part) for part in TOPICS[topic])
        self.set_title(self.tr("Help: {topic}").format(topic=title))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.topic = QLabel(text, self)
        self.topic.setWordWrap(True)
        self.topic.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.add_cancel(self.tr("Close"))
        layout = self.frame()
        layout.addWidget(self.heading(title))
        layout.addWidget(self.topic, 1)
        layout.addWidget(self.buttons)
        self.set_opening_size(70)
