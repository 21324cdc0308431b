"""prices: price books, shipped and of the workspace."""

import argparse
import errno
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from seatdesk.cli.output.amounts import money_text
from seatdesk.cli.output.reply import (
    CommandError,
    Exit,
    Reply,
    refused,
    table,
    trouble,
    usage,
    value_of,
)
from seatdesk.cli.session import CommandSession
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.price_book_document import to_document
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.refusals import Code, refuse
from seatdesk.exchange.price_book_files import BadPriceBook, book_text, read_book
from seatdesk.exchange.writing.atomic_write import Unwritable, replacing

NAMES = ("prices",)
SHIPPED, OWN = "sample prices: check against your contract", "this workspace"


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the commands."""
    noun = commands.add_parser(
        "prices", help="price books: list, show, copy, import, export, remove"
    )
    noun.add_argument("workspace", metavar="W")
    verbs = noun.add_subparsers(title="what to do", metavar="VERB", required=True)
    listed = verbs.add_parser("list", help="the price books there are")
    listed.set_defaults(run=_list)
    show = verbs.add_parser("show", help="the prices of one")
    show.add_argument("book", metavar="B")
    show.set_defaults(run=_show)
    taken = verbs.add_parser("import", help="take a price book from a JSON file")
    taken.add_argument("file", type=Path, metavar="FILE")
    taken.set_defaults(run=_import)
    given = verbs.add_parser("export", help="write a price book to a JSON file")
    given.add_argument("book", metavar="B")
    given.add_argument("file", type=Path, metavar="FILE")
    given.set_defaults(run=_export)
    copied = verbs.add_parser("copy", help="make a copy in the workspace, to be edited")
    copied.add_argument("book", metavar="B")
    copied.add_argument("--key", required=True, metavar="K", help="what commands call the copy")
    copied.add_argument("--name", metavar="N")
    copied.set_defaults(run=_copy)
    gone = verbs.add_parser("remove", help="take a book out of the workspace")
    gone.add_argument("book", metavar="B")
    gone.set_defaults(run=_remove)


def _list(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        books = workspace.billing.listed_price_books()
    data = [
        {
            "key": listed.book.key,
            "name": listed.book.name,
            "note": listed.book.note,
            "prices": len(listed.book.prices),
            "shipped": listed.shipped,
            "used_by": list(listed.used_by),
        }
        for listed in books
    ]
    rows = (
        (s.book.key, s.book.name, len(s.book.prices), SHIPPED if s.shipped else OWN) for s in books
    )
    lines = table(("Key", "Name", "Prices", "From"), rows)
    notes = (f"{s.book.name}: {s.book.note}" for s in books if s.book.note)
    return Reply(data, [*lines, *notes])


def _show(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        book = _find_book(workspace, asked.book)
    rows = (
        (
            p.product,
            p.tier,
            p.currency,
            p.commitment.value,
            money_text(p.base, p.currency),
            p.included,
            _seat(p.seat, p.currency),
            p.valid_from,
            p.valid_to,
            p.source,
        )
        for p in book.prices
    )
    head = ("Product", "Tier", "Currency", "Commitment", "Base", "Included", "Seat", "From", "To")
    lines = table((*head, "Source"), rows)
    return Reply(to_document(book), [f"{book.name}: {book.note}", *lines])


def _seat(price: SeatPrice, currency: str) -> str:
    """The price of one seat; of several steps, each with the seat it goes up to."""
    if len(price.tiers) == 1 and not price.tiers[0].flat:
        return money_text(price.tiers[0].unit, currency)
    units = ((money_text(t.unit, currency), t.upto) for t in price.tiers)
    steps = (f"{unit} to {upto}" if upto else f"then {unit}" for unit, upto in units)
    return f"{price.model.value}: {', '.join(steps)}"


def _import(session: CommandSession, asked: argparse.Namespace) -> Reply:
    if not asked.file.exists():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(asked.file))
    try:
        book = read_book(asked.file)
    except BadPriceBook as bad:
        why = f"{asked.file} was not taken: {bad} Correct the file and try again."
        raise CommandError(Exit.TROUBLE, "bad_price_book", why) from bad
    with session.workspace(asked.workspace, writes=True) as workspace:
        value_of(workspace.billing.put_price_book(book))
    return Reply({"key": book.key, "name": book.name}, [f"{book.name} was taken as {book.key}."])


def _export(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        book = _find_book(workspace, asked.book)
    if asked.file.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(asked.file))
    try:
        with replacing(asked.file) as part:
            part.write_text(book_text(book), encoding="utf-8", newline="\n")
    except Unwritable as error:
        raise trouble(error) from error
    return Reply(
        {"key": book.key, "file": str(asked.file)}, [f"{book.name} was written to {asked.file}."]
    )


def _copy(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        book = _find_book(workspace, asked.book)
        name = asked.name or f"Copy of {book.name}"
        copy = replace(book, key=asked.key.strip(), name=name.strip())
        keys = {known.key.casefold() for known in workspace.billing.price_books()}
        if copy.key.casefold() in keys:
            raise usage(f"Wrong usage: there is a price book {copy.key} already. Use another key.")
        value_of(workspace.billing.save_price_book(None, copy))
    data = {"key": copy.key, "name": copy.name}
    return Reply(data, [f"{book.name} was copied as {copy.key}."])


def _remove(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        book = value_of(workspace.billing.remove_price_book(_find_book(workspace, asked.book).key))
    return Reply({"key": book.key, "name": book.name}, [f"{book.name} was removed."])


def _find_book(workspace: Workspace, name: str) -> PriceBook:
    folded, books = name.strip().casefold(), workspace.billing.price_books()
    for book in books:
        if folded in {book.key.casefold(), book.name.casefold()}:
            return book
    keys = tuple(book.key for book in books)
    raise refused(refuse(Code.UNKNOWN_PRICE_BOOK, book=name, known=keys))
