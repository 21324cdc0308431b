"""Price books and exchange rates: opened from the menu, stored by the controllers."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Slot

from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.changes.kinds.change_needs import BILLING
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.window.context import WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.operations.price_books import ListedPriceBook
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.account.account import Rate
    from seatdesk.domain.account.exchange_rates import MissingRate
    from seatdesk.ui.prices.price_books.list_dialog import PriceBooksDialog

MONTHS = 60
"""Months that totals may look ahead: rates are asked for as far as the Billing page can show."""


class PriceCommands(QObject):
    """Opens the dialogs and runs what they ask for."""

    def __init__(self, context: WindowContext, requests: DialogRequests) -> None:
        super().__init__(context.window)
        self._window, self._requests = context.window, requests

    # -- price books ---------------------------------------------------------------------------

    @Slot()
    def price_books(self) -> None:
        """The price books there are."""
        self._requests.session.ask(
            lambda workspace, _progress: workspace.billing.listed_price_books(), self._open_books
        )

    def _open_books(self, books: "tuple[ListedPriceBook, ...]") -> None:
        from seatdesk.ui.prices.price_books.list_dialog import PriceBooksDialog, PriceBooksNeeds  # noqa: PLC0415 - when it is opened

        _, snapshot = self._requests.opened()
        missing_permission = self._requests.why_not(BILLING)
        currency = snapshot.account.currency
        dialog = PriceBooksDialog(
            PriceBooksNeeds(
                books, snapshot.today, read_book, write_book, currency, missing_permission
            ),
            self._window,
        )
        dialog.save_requested.connect(partial(self._save, dialog))
        dialog.remove_requested.connect(partial(self._remove, dialog))
        dialog.open()

    def _save(
        self,
        shown: "PriceBooksDialog",
        before: PriceBook | None,
        after: PriceBook,
        asked: Dialog,
    ) -> None:
        self._requests.run(
            Step(self.tr("save the price book {name}"), self.tr("Price book {name} saved")).about(
                name=after.name
            ),
            lambda workspace: workspace.billing.save_price_book(before, after),
            asked,
            done=lambda _done: self._show_again(shown, after.key),
        )

    def _remove(self, shown: "PriceBooksDialog", key: str) -> None:
        self._requests.run(
            Step(
                self.tr("remove the price book {name}"), self.tr("Price book {name} removed")
            ).about(name=key),
            lambda workspace: workspace.billing.remove_price_book(key),
            shown,
            done=lambda _done: self._show_again(shown, ""),
        )

    def _show_again(self, shown: "PriceBooksDialog", key: str) -> None:
        def show(books: "tuple[ListedPriceBook, ...]") -> None:
            if shiboken6.isValid(shown):
                shown.show_books(books)
                shown.choose(key)

        self._requests.session.ask(
            lambda workspace, _progress: workspace.billing.listed_price_books(), show
        )

    # -- exchange rates ------------------------------------------------------------------------

    @Slot()
    def exchange_rates(self) -> None:
        """The dated rates, and those that the invoices to come miss."""
        self._requests.session.ask(_missing, self._open_rates)

    def _open_rates(self, missing: "Sequence[MissingRate]") -> None:
        from seatdesk.ui.prices.exchange_rates_dialog import (  # noqa: PLC0415 - when it is opened
            ExchangeRatesDialog,
            ExchangeRatesNeeds,
            NeededRate,
        )

        _, snapshot = self._requests.opened()
        account = snapshot.account
        dialog = ExchangeRatesDialog(
            ExchangeRatesNeeds(
                account.rates,
                account.currency,
                snapshot.today,
                tuple(NeededRate(rate.base, rate.quote, rate.on) for rate in missing),
                self._requests.why_not(BILLING),
            ),
            self._window,
        )

        def save(removed: "tuple[Rate, ...]", added: "tuple[Rate, ...]") -> None:
            self._requests.run(
                Step(self.tr("change exchange rates"), self.tr("Exchange rates changed")),
                lambda workspace: workspace.billing.change_rates(removed, added),
                dialog,
            )

        dialog.rates_requested.connect(save)
        dialog.open()


def _missing(workspace: "Workspace", _progress: "Progress") -> "tuple[MissingRate, ...]":
    from seatdesk.domain.account.exchange_rates import needed_rates  # noqa: PLC0415 - in the worker

    account = workspace.account()
    wanted = [(i.currency, i.date) for i in workspace.billing.projection(MONTHS).invoices]
    return tuple(needed_rates(account.rates, wanted, account.currency))


def read_book(path: Path) -> PriceBook | tuple[str, ...]:
    """The price book of a file, or a sentence with line and place for all that is wrong."""
    from seatdesk.exchange import price_book_files  # noqa: PLC0415 - when a file is chosen
    from seatdesk.ui.prices.price_books.problem_texts import file_problem_texts  # noqa: PLC0415

    try:
        return price_book_files.read_book(path)
    except price_book_files.BadPriceBook as bad:
        return file_problem_texts(bad)


def write_book(book: PriceBook, path: Path) -> str:
    """Write a price book as JSON; what went wrong, or nothing."""
    from seatdesk.exchange.price_book_files import book_text  # noqa: PLC0415 - when a file is chosen
    from seatdesk.exchange.writing.atomic_write import Unwritable, replacing  # noqa: PLC0415 - as the next

    try:
        with replacing(path) as part:
            part.write_text(book_text(book), encoding="utf-8", newline="\n")
    except Unwritable as error:
        return sentence(error)
    return ""
