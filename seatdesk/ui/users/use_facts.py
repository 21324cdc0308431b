"""The facts of a user's use and of their seats, as rows of texts (E3.4, E3.5, E3.9)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from seatdesk.domain.account.account import User
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.seat_age import SeatAge
from seatdesk.override import override
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.observed_use import observed_use
from seatdesk.ui.widgets.fields import DayEdit

translate = QCoreApplication.translate


class UseDayEdit(DayEdit):
    """A field for the day of the last use, as it is known today; empty: nothing new is known."""

    def __init__(self, name: str, today: date, parent: QWidget) -> None:
        super().__init__(name, today, parent)
        self.line.setPlaceholderText(self.tr("as known so far"))
        self.set_range(None, today)
        self.set_day(None)

    @override
    def problem(self) -> str:
        """A sentence about what is wrong; an empty field is right."""
        return super().problem() if self.line.text().strip() else ""


def use_facts(
    user: User, ages: Mapping[str, SeatAge], exemptions: Iterable[Exemption], today: date
) -> Iterator[tuple[str, str, str]]:
    """Key, caption and text of each row; a row of which there is nothing to say is left out."""
    use = observed_use(
        user.activity.value, user.last_active, censored=user.censored, until=user.activity_as_of
    )
    rows = {
        "last_use": (translate("UserDialog", "Last use"), use),
        "since": (
            translate("UserDialog", "Seat since"),
            "\n".join(f"{product}: {_since(age)}" for product, age in ages.items()),
        ),
        "exempt": (
            translate("UserDialog", "No finding"),
            "\n".join(_exempt(one) for one in exemptions if one.holds_on(today)),
        ),
    }
    return ((key, caption, text) for key, (caption, text) in rows.items() if text)


def _since(age: SeatAge) -> str:
    """The day a seat was assigned; of one that came with the first list, when it was there."""
    if age.known:
        return day(age.on)
    text = translate("UserDialog", "before {day}, since when is not known")
    return text.format(day=day(age.on))


def _exempt(one: Exemption) -> str:
    if one.until is None:
        text = translate("UserDialog", "{product}: exempt, {reason}")
        return text.format(product=one.product, reason=one.reason)
    text = translate("UserDialog", "{product}: exempt until {day}, {reason}")
    return text.format(product=one.product, day=day(one.until), reason=one.reason)
