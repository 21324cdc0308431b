"""Words about one renewal: its name when it is read out, its days, and what is scheduled for it."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from seatdesk.controllers.messages.planning.renewal_texts import what_renews
from seatdesk.domain.evaluation.renewal_calendar import RenewalRow
from seatdesk.ui.renewals.timeline_painter import TimelineTexts
from seatdesk.ui.text.evaluation_words import last_day_words
from seatdesk.ui.text.number_format import day, money, no_price, percent
from seatdesk.ui.text.wording import days_left_text, months_text, name_of


class RenewalLabels(QObject):
    """A class, because the tool that gathers texts counts only in `self.tr`."""

    def name(self, row: RenewalRow) -> str:
        """A renewal as it is read out: `Sales Hub Professional, last day to act 2026-12-02, …`."""
        return self.tr("{what}, last day to act {day}, {left}").format(
            what=what_renews(row), day=row.last_day.isoformat(), left=days_left_text(row.days_left)
        )

    def left(self, row: RenewalRow) -> tuple[str, str]:
        """The subscription, and how long it is committed to."""
        if row.next_term is None:
            return what_renews(row), self.tr("ends, auto-renewal is off")
        return what_renews(row), self.tr("renews for {months}").format(
            months=months_text(row.months)
        )

    def act(self, row: RenewalRow) -> str:
        """The last day to act beside its diamond."""
        return self.tr("act by {day} · {left}").format(
            day=last_day_words(row), left=days_left_text(row.days_left)
        )

    def renews(self, row: RenewalRow) -> str:
        """The end of a term: what follows, and what it costs."""
        if row.next_term is None:
            return self.tr("{day} ends").format(day=day(row.renewal))
        return self.tr("{day} renews · {amount}").format(
            day=day(row.renewal), amount=self.amount(row)
        )

    def amount(self, row: RenewalRow) -> str:
        """The costs of the next term."""
        if row.next_term is None:
            return self.tr("ends")
        return money(row.next_term.amount, row.currency) if row.priced else no_price()

    def scheduled(self, row: RenewalRow) -> str:
        """The requests and prices that are agreed for the renewal; empty: none."""
        return " · ".join(self._scheduled(row))

    def texts(self) -> TimelineTexts:
        """The words of the timeline."""
        return TimelineTexts(
            year=lambda years: self.tr("Fiscal year {years}").format(years=years),
            today=self.tr("Today"),
            act=self.act,
            renews=self.renews,
            left=self.left,
        )

    def _scheduled(self, row: RenewalRow) -> Iterator[str]:
        if row.removal is not None:
            yield self.tr("%n additional paid user(s) leave", "", row.removal.seats)
        if row.tier_plan is not None:
            yield self.tr("tier {tier}").format(tier=row.tier_plan.tier)
        if row.terms_plan is not None:
            yield f"{name_of(row.terms_plan.commitment)}, {months_text(row.terms_plan.months)}"
        price = row.agreed_price
        if price is not None and row.tier_plan is None and row.terms_plan is None:
            if price.percent is None:
                yield self.tr("other prices")
            else:
                yield self.tr("prices {percent}").format(percent=percent(price.percent))
