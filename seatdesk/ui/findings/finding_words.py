"""Words of findings in the language of the window: reasons, use as it was observed, certainty."""

from PySide6.QtCore import QObject

from seatdesk.controllers.messages.planning.finding_texts import (
    border_sentences,
    certainty_words,
    reasons_text,
)
from seatdesk.domain.choices import Activity
from seatdesk.domain.findings.finding import Certainty, Finding, Reason
from seatdesk.domain.findings.finding_totals import FindingsTotal
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import coded_money, day, money, no_price
from seatdesk.ui.text.wording import seats_text, translated

MEANINGS = {
    Certainty.CERTAIN: Severity.DONE,
    Certainty.TO_CHECK: Severity.WARNING,
    Certainty.UNKNOWN: Severity.INFO,
}
"""The sign that stands beside the word for a certainty."""


class FindingWords(QObject):
    """Texts of rows. A class, because the tool that gathers texts counts only in `self.tr`."""

    def person(self, finding: Finding) -> tuple[str, str]:
        """The user with the address below, or what a row of many stands for."""
        if finding.user_id:
            return finding.name or finding.email, finding.email if finding.name else ""
        if finding.reason is Reason.UNASSIGNED:
            return seats_text(finding.seats), self.tr("nobody holds them")
        return self.people(finding.seats), self.tr("press Enter for the list")

    def people(self, count: int) -> str:
        """A number of people."""
        return self.tr("%n person(s)", "", count)

    def reasons(self, finding: Finding) -> str:
        """All reasons of a row."""
        text = reasons_text(finding, translated)
        return text[:1].upper() + text[1:]

    def use(self, finding: Finding) -> tuple[str, str]:
        """The last use as it was observed, and up to when somebody looked."""
        use = finding.use
        if use is None:
            return "", ""
        seen = self.tr("seen {day}").format(day=day(use.until)) if use.until else ""
        match use.activity:
            case Activity.UNKNOWN:
                return self.tr("unknown"), ""
            case Activity.NEVER:
                return self.tr("never"), seen
            case _:
                last = day(use.last) if use.last else ""
                return (self.tr("before {day}").format(day=last) if use.censored else last), seen

    def sunk(self, finding: Finding) -> tuple[str, str]:
        """The money that is gone whatever is decided, and until when."""
        paid = finding.money
        if paid.unpriced:
            return no_price(), ""
        until = self.tr("to {day}").format(day=day(paid.sunk_until))
        return money(paid.sunk.amount, paid.sunk.currency), until

    def avoidable(self, finding: Finding) -> tuple[str, str]:
        """The money that can still be saved, and from when."""
        paid = finding.money
        if paid.unpriced:
            return no_price(), ""
        amount = money(paid.avoidable.amount, paid.avoidable.currency)
        if paid.avoidable_from is None:
            return amount, self.tr("ends anyway")
        if not paid.avoidable.minor and paid.blocked is not None:
            return amount, self.tr("nothing to save")
        return amount, self.tr("from {day}").format(day=day(paid.avoidable_from))

    def last_day(self, finding: Finding) -> tuple[str, str]:
        """The last day to act, and whether it is that of a later renewal."""
        paid = finding.money
        if paid.avoidable_from is None:
            return "", ""
        return day(paid.last_day), self.tr("too late now") if paid.late else ""

    def certainty(self, certainty: Certainty) -> str:
        """The word for a certainty."""
        text = certainty_words(certainty.value, translated)
        return text[:1].upper() + text[1:]

    def reason(self, reason: Reason) -> str:
        """The word for a reason alone, as a filter is called."""
        return {
            Reason.LEFT: self.tr("Left"),
            Reason.DEACTIVATED: self.tr("Deactivated"),
            Reason.UNASSIGNED: self.tr("Unassigned"),
            Reason.BOT: self.tr("Bot"),
            Reason.SERVICE: self.tr("Service account"),
            Reason.GUEST: self.tr("Guest"),
            Reason.DUPLICATE: self.tr("Duplicate"),
            Reason.NEVER: self.tr("Never used"),
            Reason.IDLE: self.tr("Idle"),
            Reason.INVITED: self.tr("Invited"),
            Reason.LEAVING: self.tr("Leaving"),
            Reason.NO_USAGE_DATA: self.tr("No usage data"),
            Reason.USAGE_DATA_OLD: self.tr("Old usage data"),
            Reason.USAGE_INCONCLUSIVE: self.tr("Inconclusive"),
        }[reason]

    def borders(self, finding: Finding) -> list[str]:
        """The sentences about what stands in the way."""
        return border_sentences(finding, translated, day)

    def tile_name(self, certainty: Certainty, total: FindingsTotal, currency: str) -> str:
        """A total in one phrase: `Certain: 3 seats, 3,240.00 USD avoidable`."""
        amount = (
            self.tr("unknown amount")
            if total.avoidable is None
            else coded_money(total.avoidable, currency)
        )
        return self.tr("{certainty}: {seats}, {amount} avoidable").format(
            certainty=self.certainty(certainty), seats=seats_text(total.seats), amount=amount
        )
