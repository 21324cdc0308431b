"""The Charging tab: when added seats are charged, how a part of a period counts (B4, B6, B7)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seatdesk.domain.account.account import Policies, Subscription
from seatdesk.domain.choices import SUBSCRIPTION_CONVENTIONS, Charge, Convention, Rounding
from seatdesk.ui.text.wording import name_of
from seatdesk.ui.widgets.form import Form, choice, choose


class ChargingTab(Form):
    """Three choices; a new subscription starts with the account's policies."""

    changed = Signal()

    def __init__(self, present: Subscription | None, policies: Policies, parent: QWidget) -> None:
        super().__init__(parent)
        self.charge = choice(self.tr("Added seats"), [(name_of(c), c) for c in Charge], self)
        self.convention = choice(
            self.tr("Part of a period"),
            [(name_of(c), c) for c in _conventions(present)],
            self,
        )
        self.rounding = choice(self.tr("Rounding"), [(name_of(r), r) for r in Rounding], self)
        source = present or policies
        choose(self.charge, source.charge)
        choose(self.convention, source.convention)
        choose(self.rounding, source.rounding)
        self.row(
            "charge",
            self.tr("Added seats are charged"),
            self.charge,
            self.tr("Seats bought inside a billing period are charged for the part that is left."),
        )
        self.row(
            "convention",
            self.tr("That part is measured as"),
            self.convention,
            self.tr("Vendors differ here. The Billing page compares them all side by side."),
        )
        self.row("rounding", self.tr("Each line is rounded"), self.rounding)
        self.add_stretch()
        for box in (self.charge, self.convention, self.rounding):
            box.currentIndexChanged.connect(self.changed)


def _conventions(present: Subscription | None) -> tuple[Convention, ...]:
    """The choices, and an older convention that the subscription has: kept unless changed."""
    if present is None or present.convention in SUBSCRIPTION_CONVENTIONS:
        return SUBSCRIPTION_CONVENTIONS
    return (*SUBSCRIPTION_CONVENTIONS, present.convention)
