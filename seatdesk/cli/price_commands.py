"""prices: price books, shipped and of the workspace."""

import argparse
from pathlib import Path
from typing import Any

from seatdesk.cli.reply import CommandError, Exit, Reply, done, refused, table
from seatdesk.cli.session import Session
from seatdesk.controllers.desk import Desk
from seatdesk.domain.pricebook import to_document
from seatdesk.domain.pricing import PriceBook
from seatdesk.domain.refusals import Code, refuse
from seatdesk.exchange.prices import BadPriceBook, book_text, read_book

NAMES = ("prices",)


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the commands."""
    noun = commands.add_parser("prices", help="price books: list, show, import, export")
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


def _list(session: Session, asked: argparse.Namespace) -> Reply:
    with session.desk(asked.workspace) as desk:
        books = desk.billing.price_books()
    data = [{"key": b.key, "name": b.name, "note": b.note, "prices": len(b.prices)} for b in books]
    lines = table(("Key", "Name", "Prices"), ((b.key, b.name, len(b.prices)) for b in books))
    return Reply(data, [*lines, *(f"{book.name}: {book.note}" for book in books)])


def _show(session: Session, asked: argparse.Namespace) -> Reply:
    with session.desk(asked.workspace) as desk:
        book = _named(desk, asked.book)
    rows = (
        (
            p.product,
            p.tier,
            p.currency,
            p.commitment.value,
            p.base,
            p.included,
            p.seat.tiers[0].unit,
            p.valid_from,
            p.source,
        )
        for p in book.prices
    )
    head = ("Product", "Tier", "Currency", "Commitment", "Base", "Included", "Seat", "From")
    lines = table((*head, "Source"), rows)
    return Reply(to_document(book), [f"{book.name}: {book.note}", *lines])


def _import(session: Session, asked: argparse.Namespace) -> Reply:
    try:
        book = read_book(asked.file)
    except BadPriceBook as bad:
        why = f"{asked.file} was not taken: {bad} Correct the file and try again."
        raise CommandError(Exit.TROUBLE, "bad_price_book", why) from bad
    with session.desk(asked.workspace, writes=True) as desk:
        done(desk.billing.put_price_book(book))
    return Reply({"key": book.key, "name": book.name}, [f"{book.name} was taken as {book.key}."])


def _export(session: Session, asked: argparse.Namespace) -> Reply:
    with session.desk(asked.workspace) as desk:
        book = _named(desk, asked.book)
    with asked.file.open("x", encoding="utf-8") as file:
        file.write(book_text(book))
    return Reply(
        {"key": book.key, "file": str(asked.file)}, [f"{book.name} was written to {asked.file}."]
    )


def _named(desk: Desk, name: str) -> PriceBook:
    wanted, books = name.strip().casefold(), desk.billing.price_books()
    for book in books:
        if wanted in {book.key.casefold(), book.name.casefold()}:
            return book
    known = tuple(book.key for book in books)
    raise refused(refuse(Code.UNKNOWN_PRICE_BOOK, book=name, known=known))
