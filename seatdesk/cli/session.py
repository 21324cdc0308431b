"""The session of a command: the clock, the acting user, and the opened workspace."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from seatdesk.cli.output.reply import refused, usage
from seatdesk.controllers.outcome import CancelledRequest
from seatdesk.controllers.runner import Clock
from seatdesk.controllers.time_zones import system_clock
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import User
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.exchange.report.report import PdfWriter

SOURCE = "command line"


@dataclass(frozen=True, slots=True)
class CommandSession:
    """The global options of one call."""

    json: bool = False
    quiet: bool = False
    today: date | None = None
    actor: str | None = None
    cancelled: list[CancelledRequest] = field(default_factory=list)
    """Pending requests that the command outgrew, known when it is done (D5)."""

    notes: list[str] = field(default_factory=list)
    """Remarks on the answer, for people and scripts."""
    pdf: PdfWriter | None = None
    """The writer of PDF files, handed in where the program begins: drawing is the window's."""

    @property
    def clock(self) -> Clock:
        """The system's clock, or the what-if day."""
        return self._fixed if self.today is not None else system_clock

    def _say_waiting(self) -> None:
        """Say that another program is saving, where a person reads it."""
        if not (self.json or self.quiet):
            sys.stderr.write("Another program is saving. Waiting for it to finish…\n")
            sys.stderr.flush()

    @property
    def _ahead(self) -> bool:
        return self.today is not None and self.today > system_clock("UTC")

    def _fixed(self, time_zone: str) -> date:
        return self.today or system_clock(time_zone)

    def _compare_days(self, workspace: Workspace) -> None:
        """Say when the what-if day lies before what is stored: time does not run backwards."""
        if self.today is not None and (as_of := workspace.account().as_of) > self.today:
            self.notes.append(
                f"The account is shown as of {as_of}, not {self.today}: its history goes that far, "
                "and an earlier day cannot be looked at."
            )

    @contextmanager
    def workspace(self, location: str, *, writes: bool = False) -> Iterator[Workspace]:
        """Open a workspace for a command.

        Renewals that passed are stored (D6), except where a command only reads and its what-if
        day has not come yet (looking at next year must not make next year happen), or the file
        cannot be written to.
        """
        workspace = Workspace.open(
            location,
            clock=self.clock,
            actor=self.actor,
            source=SOURCE,
            apply_renewals=False,
        )
        workspace.database.waiting = cache(self._say_waiting)  # once
        try:
            if self.actor is not None and (refusal := workspace.access.check()):
                raise refused(refusal)
            if writes or (workspace.database.read_only is None and not self._ahead):
                workspace.apply_due_renewals()
            self._compare_days(workspace)
            with workspace.reading_back():
                yield workspace
            self.cancelled.extend(workspace.cancelled)
        finally:
            workspace.close()


def find_product(workspace: Workspace, name: str) -> str:
    """A product by its name in any case; as it was given where there is none."""
    folded = name.strip().casefold()
    for subscription in workspace.account().subscriptions:
        if subscription.product.casefold() == folded:
            return subscription.product
    return name


def known_product(workspace: Workspace, name: str) -> str:
    """A product of the account, or the refusal that names those there are."""
    product = find_product(workspace, name)
    account = workspace.account()
    if account.find(product) is None:
        products = tuple(s.product for s in account.subscriptions)
        raise refused(refuse(Code.UNKNOWN_PRODUCT, product=name, known=products))
    return product


def find_users(workspace: Workspace, texts: Sequence[str]) -> tuple[User, ...]:
    """The users of the addresses in arguments, or the refusal of those who are not there."""
    emails = workspace.users.parse_emails(" ".join(texts))
    if not emails:
        raise usage("No e-mail address was given.")
    found = workspace.users.find_all(emails)
    missing = [email for email in emails if email.casefold() not in found]
    if missing:
        raise _unknown(missing)
    return tuple(found[email.casefold()] for email in emails)


def _unknown(missing: Sequence[str]) -> Exception:
    rows: tuple[Refusal, ...] = tuple(refuse(Code.UNKNOWN_USER, email=email) for email in missing)
    if len(rows) == 1:
        return refused(rows[0], rows)
    return refused(refuse(Code.SOME_REFUSED, refused=len(rows), first=rows[0]), rows)
