"""The last use of a user in words, with the day until which it was observed (E3.4)."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from seatdesk.ui.text.number_format import day


def observed_use(
    activity: str,
    last_active: date | None,
    *,
    censored: bool = False,
    until: date | None = None,
) -> str:
    """The last use as it is known, and as of when: "Last use before 11 Feb 2017, as …"."""
    use = _use(activity, last_active, censored=censored)
    if until is None or activity == "unknown":
        return use
    text = QCoreApplication.translate("Words", "{use}, as observed on {day}")
    return text.format(use=use, day=day(until))


def _use(activity: str, last_active: date | None, *, censored: bool) -> str:
    if last_active is None:
        if activity == "never":
            return QCoreApplication.translate("Words", "Never used")
        return QCoreApplication.translate("Words", "Nothing is known of any use")
    if censored:
        text = QCoreApplication.translate("Words", "Last use before {day}")
    else:
        text = QCoreApplication.translate("Words", "Last use on {day}")
    return text.format(day=day(last_active))
