"""Texts of the status bar: the selection's totals, the acting user, whether all is saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, Slot

from seatdesk.controllers.read_models import UserRow
from seatdesk.domain.changes.rules import Actor
from seatdesk.ui.activity.history_model import local_time
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.session.session import Session
from seatdesk.ui.text.number_format import day, money, number
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.announcement import announce
from seatdesk.ui.window.context import SEATS, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.history import HistoryLine

COUNTED = 2_000
"""Selected rows whose seats are added up."""


class StatusTexts(QObject):
    """Writes the status bar of one window."""

    def __init__(self, context: WindowContext, session: Session, seats: SeatsPage) -> None:
        super().__init__(context.window)
        self._window, self._status = context.window, context.window.status
        self._session, self._seats = session, seats
        self._filter, self._told = context.window.filter, ""
        self._asked = 0
        """Counts selections: totals of older ones are not shown."""
        self._elsewhere = ""
        """The words for what others saved last; empty: nothing since this window saved."""
        session.changed_elsewhere.connect(self.show_elsewhere)
        for own in (session.acted, session.step_reversed, session.ready):
            own.connect(self.forget_elsewhere)
        seats.selection_changed.connect(self.show_selection)
        seats.found_changed.connect(self.show_found)

    def show_actor(self, actor: Actor) -> None:
        """Name the acting user."""
        text = self.tr("Working as the owner of the file")
        if actor.email:
            text = self.tr("Working as {email}").format(email=actor.email)
        self._status.acting.setText(text)

    def show_saved(self) -> None:
        """Say how many changes are not saved, or since when all are."""
        saved, draft = self._status.saved, self._session.draft
        if draft.dirty:
            saved.setText(self.tr("%n change(s) not saved", "", len(draft)))
        elif self._session.workspace is None:
            saved.clear()
        elif self._elsewhere:
            saved.setText(self._elsewhere)
        else:
            now = QTime.currentTime().toString("HH:mm")
            saved.setText(self.tr("All changes saved {time}").format(time=now))

    @Slot(object)
    def show_elsewhere(self, line: "HistoryLine") -> None:
        """Say who saved something while this window was open, until something is done here."""
        who = line.actor_name or line.actor or self.tr("the owner of the file")
        text = self.tr("Changed by {who} at {time}")
        self._elsewhere = text.format(who=who, time=local_time(line.at))
        self.show_saved()
        announce(self._status.saved, f"{self._elsewhere}: {line.what(translated, day)}")

    @Slot()
    def forget_elsewhere(self) -> None:
        """Something is done here: that is the newest now."""
        if self._elsewhere:
            self._elsewhere = ""
            self.show_saved()

    @Slot()
    def show_selection(self) -> None:
        """Totals of the selection, as a spreadsheet has them, while its page is looked at."""
        seats = self._seats
        self._asked = asked = self._asked + 1
        if self._window.page != SEATS:
            return
        count = seats.view.selected_count()
        self._status.selection.setText(self._count(count))
        if not 0 < count <= COUNTED:
            return

        def total(rows: list[UserRow]) -> None:
            if asked == self._asked:  # nothing else was selected meanwhile
                parts = (self._count(count), *self._totals(rows))
                self._status.selection.setText(" · ".join(parts))

        seats.rows.with_rows(seats.selected_ids(), total)

    def _count(self, count: int) -> str:
        return self.tr("%n selected", "", count) if count else ""

    def _totals(self, rows: list[UserRow]) -> list[str]:
        snapshot, draft = self._session.snapshot, self._session.draft
        parts = []
        for pool in self._seats.pools:
            product = pool.product
            seats = sum(draft.shows(row.id, product, stored=product in row.seats) for row in rows)
            if not seats:
                continue
            words = self.tr("{count} {product}").format(count=number(seats), product=product)
            found = snapshot.account.find(product) if snapshot else None
            if found is not None and snapshot is not None:
                _, rates = found.term.tier_on(snapshot.today)
                if len(rates.seat.tiers) == 1 and rates.priced:
                    each = money(rates.seat.tiers[0].unit * seats, found.currency)
                    words += self.tr(" {amount}/mo").format(amount=each)
            parts.append(words)
        return parts

    @Slot()
    def show_found(self) -> None:
        """Count the users that the filter finds; the first ones while the rest is looked for."""
        found, count = self._status.found, len(self._seats.model.ids)
        if self._seats.views is None:
            found.clear()
        elif not self._seats.complete:
            found.setText(self.tr("First {count} users…").format(count=number(count)))
        else:
            found.setText(self.tr("%n user(s)", "", count))
            self._tell_found(found.text() if count else "")

    def _tell_found(self, text: str) -> None:
        """Have the number of users read out to who types a filter; that there are none is said."""
        if text != self._told and self._filter.hasFocus():
            announce(self._status.found, text)
        self._told = text
