"""Holders of seats for the tests of findings, on a Monday in March."""

from datetime import date

from seatdesk.domain.choices import Activity
from seatdesk.domain.findings.seat_holder import SeatHolder

TODAY = date(2026, 3, 16)
RENEWAL = date(2027, 1, 1)


def day(text):
    """A day of 2026, written `16 3`; or a whole ISO date."""
    if text is None or "-" in text:
        return text and date.fromisoformat(text)
    of, month = text.split()
    return date(2026, int(month), int(of))


def holder(number=1, **known):
    """An active person who used the seat yesterday, unless something else is said."""
    said = {"email": f"p{number}@nordwind.example", "user_id": number} | known
    if "last_active" in said or "activity" not in said:
        said.setdefault("activity", Activity.KNOWN)
        said.setdefault("last_active", "15 3")
    if said["activity"] is not Activity.UNKNOWN:
        said.setdefault("activity_as_of", "16 3")
    for name in ("last_active", "activity_as_of", "hired", "left", "assigned_on"):
        if isinstance(said.get(name), str):
            said[name] = day(said[name])
    return SeatHolder(**said)
