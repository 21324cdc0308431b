"""What the status bar reads: the selection's totals, who works here, whether all is saved."""

from PySide6.QtCore import QObject, QTime, Slot

from seatdesk.domain.rules import Actor
from seatdesk.ui.desk import Session
from seatdesk.ui.format import money, number
from seatdesk.ui.workbench import Workbench

COUNTED = 2_000
"""Selected rows whose seats are added up."""


class Readouts(QObject):
    """Writes the status bar of one workbench."""

    def __init__(self, bench: Workbench, session: Session) -> None:
        super().__init__(bench)
        self._bench, self._window, self._session = bench, bench.window, session
        bench.seats.selection_changed.connect(self.show_selection)
        bench.seats.found_changed.connect(self.show_found)

    def show_actor(self, actor: Actor) -> None:
        """Who works with the workspace."""
        text = self.tr("Working as the owner of the file")
        if actor.email:
            text = self.tr("Working as {email}").format(email=actor.email)
        self._window.status.acting.setText(text)

    def show_saved(self) -> None:
        """Whether everything is on disk, and since when."""
        saved, draft = self._window.status.saved, self._session.draft
        if draft.dirty:
            saved.setText(self.tr("%n change(s) not saved", "", len(draft)))
        elif self._session.desk is not None:
            now = QTime.currentTime().toString("HH:mm")
            saved.setText(self.tr("All changes saved {time}").format(time=now))

    @Slot()
    def show_selection(self) -> None:
        """Totals of the selection, as a spreadsheet has them."""
        view, status = self._bench.seats.view, self._window.status
        count = view.selected_count()
        parts = [self.tr("%n selected", "", count)] if count else []
        if 0 < count <= COUNTED:
            parts += self._totals()
        status.selection.setText(" · ".join(parts))

    def _totals(self) -> list[str]:
        snapshot, seats = self._session.snapshot, self._bench.seats
        rows = [seats.model.line(row) for row in seats.view.selected_rows()]
        parts = []
        for pool in seats.pools:
            held = sum(seats.model.shows_seat(line, pool.product) for line in rows)
            if not held:
                continue
            words = self.tr("{count} {product}").format(count=number(held), product=pool.product)
            found = snapshot.account.find(pool.product) if snapshot else None
            if found is not None and snapshot is not None:
                _, rates = found.term.tier_on(snapshot.today)
                if len(rates.seat.tiers) == 1:
                    each = money(rates.seat.tiers[0].unit * held, found.currency)
                    words += self.tr(" {amount}/mo").format(amount=each)
            parts.append(words)
        return parts

    @Slot()
    def show_found(self) -> None:
        """How many users the filter finds; the first ones while the rest is looked for."""
        seats, status = self._bench.seats, self._window.status
        count = number(len(seats.model.ids))
        if not seats.complete:
            status.found.setText(self.tr("First {count} users…").format(count=count))
        else:
            status.found.setText(self.tr("%n user(s)", "", len(seats.model.ids)))
