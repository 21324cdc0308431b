"""The sentence about the last day to act, as it stands beside every subscription (D9)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.wording import days_left_text

if TYPE_CHECKING:
    from seatdesk.domain.forecast.overview import Overview

SOON_DAYS = 30
translate = QCoreApplication.translate


def deadline_words(row: "Overview") -> str:
    """The last day to act and the days left; or that it ends, or has ended."""
    if row.ended:
        return translate("SubscriptionCard", "Ended on {day}").format(day=day(row.renewal))
    if not row.auto_renew:
        text = translate("SubscriptionCard", "Ends on {day}: auto-renewal is off")
        return text.format(day=day(row.renewal))
    if row.days_left < 0:
        text = translate("SubscriptionCard", "Last day to act was {day}: the vendor may refuse")
        return text.format(day=day(row.last_day_to_act))
    text = translate("SubscriptionSummary", "Last day to act: {day} ({left})")
    return text.format(day=day(row.last_day_to_act), left=days_left_text(row.days_left))


def is_pressing(row: "Overview") -> bool:
    """True when it is time to act, or too late; the end that somebody chose can wait till then."""
    return row.ended or row.days_left <= SOON_DAYS
