"""Messages about an import that is done: one sentence, and details."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from seatdesk.exchange.fields import FieldKind
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.requests.cancelled_requests import CancelledRequests

if TYPE_CHECKING:
    from seatdesk.controllers.imports.apply import ImportResult
    from seatdesk.controllers.imports.preview import ImportPreview


class ImportMessages(QObject):
    """Makes the texts for the message bar."""

    def sentence(self, imported: "ImportResult") -> str:
        """One line about what was done; what did not happen is left out."""
        parts = (
            (imported.added, self.tr("%n user(s) added", "", imported.added)),
            (imported.changed, self.tr("%n changed", "", imported.changed)),
            (imported.seats, self.tr("%n seat(s) assigned", "", imported.seats)),
            (
                imported.subscriptions,
                self.tr("%n subscription(s) added", "", imported.subscriptions),
            ),
            (
                imported.figures,
                self.tr("%n detail(s) of subscriptions corrected", "", imported.figures),
            ),
            (imported.deactivated, self.tr("%n deactivated", "", imported.deactivated)),
            (imported.dated, self.tr("%n seat(s) dated", "", imported.dated)),
            (
                imported.observed,
                self.tr("use of %n user(s) observed for longer", "", imported.observed),
            ),
        )
        sentences = [_grouped(text, count) for count, text in parts if count]
        return ", ".join(sentences or [parts[0][1]]) + "."

    def details(self, imported: "ImportResult", preview: "ImportPreview") -> tuple[str, ...]:
        """The details file by file: rows, people, and what was left out."""
        sentences = [
            self._file(read.name, read.counts.data, read.counts.people, read.kind)
            for read in preview.files
        ]
        for read in preview.files:
            counts = read.counts
            sentences += [
                f"{read.name}: {text}"
                for count, text in (
                    (
                        counts.unreadable,
                        self.tr("%n row(s) left out: unreadable", "", counts.unreadable),
                    ),
                    (
                        counts.undecided,
                        self.tr(
                            "%n row(s) left out: a word without an answer", "", counts.undecided
                        ),
                    ),
                    (counts.skipped, self.tr("%n row(s) left out by you", "", counts.skipped)),
                )
                if count
            ]
        unknown = sorted(preview.plan.unknown_products)
        if unknown:
            text = self.tr("The account has no subscription for these seats: {names}")
            sentences.append(text.format(names=", ".join(unknown)))
        return (*sentences, *map(CancelledRequests().cancelled, imported.cancelled))

    def _file(self, name: str, rows: int, people: int, kind: FieldKind) -> str:
        text = _grouped(self.tr("%n row(s)", "", rows), rows)
        if kind is FieldKind.SUBSCRIPTIONS:
            return f"{name}: {text}"
        persons = self.tr("%n person(s)", "", people)
        return f"{name}: {text} → {_grouped(persons, people)}"


def _grouped(text: str, count: int) -> str:
    """A counted text, its number written as the region writes large ones."""
    return text.replace(str(count), number(count), 1)
