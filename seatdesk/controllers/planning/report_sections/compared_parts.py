"""The parts of a comparison: its difference by step and product, terms, seats, people."""

from collections.abc import Iterator

from seatdesk.controllers.messages.planning.finding_texts import reason_words
from seatdesk.controllers.messages.planning.report_texts import ReportWords
from seatdesk.controllers.messages.planning.step_texts import step_text
from seatdesk.controllers.planning.report_sections.pack import Pack
from seatdesk.controllers.planning.report_sections.table_rows import adding_up
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.comparison.comparison import Side
from seatdesk.exchange.report.report import (
    ReportTable,
    day_column,
    money_column,
    text_column,
    whole_column,
)
from seatdesk.exchange.writing.document import Cell, MoneyCell, Row


def compared_parts(pack: Pack, words: ReportWords) -> Iterator[ReportTable]:
    """The tables below the one that compares; those that would have no rows are left out."""
    for place, side in enumerate(pack.comparison.sides[1:], 1):
        yield from _by_step(pack, place, side, words)
        yield from _by_product(pack, place, side, words)
    yield from _terms(pack, words)
    yield from _peaks(pack, words)
    yield from _losing(pack, words)
    yield from _missing(pack, words)


def _by_step(pack: Pack, place: int, side: Side, words: ReportWords) -> Iterator[ReportTable]:
    currency, translate = pack.account.currency, words.form.translate
    rows: list[Row] = [
        (
            result.number,
            step_text(result.step, translate),
            words.cell(None if result.effect is None else result.effect.amount, currency),
        )
        for result in side.difference.by_step
    ]
    if not rows:
        return
    total = words.cell(side.difference.whole.net, currency)
    columns = (
        whole_column("number", words.say("number"), 5),
        text_column("step", words.say("step"), 50, wraps=True),
        money_column("difference", words.say("difference")),
    )
    title = words.say("by_step", side=side.name)
    yield adding_up(f"by_step_{place}", title, columns, [*rows, (None, words.say("total"), total)])


def _by_product(pack: Pack, place: int, side: Side, words: ReportWords) -> Iterator[ReportTable]:
    currency = pack.account.currency
    rows: list[Row] = [
        (product, words.cell(part.net, currency)) for product, part in side.difference.by_product
    ]
    if not rows:
        return
    total = words.cell(side.difference.whole.net, currency)
    columns = (
        text_column("product", words.say("product"), 30),
        money_column("difference", words.say("difference")),
    )
    title = words.say("by_product", side=side.name)
    yield adding_up(f"by_product_{place}", title, columns, [*rows, (words.say("total"), total)])


def _terms(pack: Pack, words: ReportWords) -> Iterator[ReportTable]:
    """This term and the next of every product, in the currency of its contract."""
    sides = pack.comparison.sides
    products = {terms.product: terms.currency for side in sides for terms in side.terms}
    columns = [
        text_column("product", words.say("product"), 30),
        text_column("currency", words.say("currency"), 9),
    ]
    for n, side in enumerate(sides):
        name = words.side(side.name)
        columns.append(money_column(f"term_{n}", words.say("term_of", side=name)))
        columns.append(money_column(f"next_term_{n}", words.say("next_term_of", side=name)))
    rows: list[Row] = []
    for product, currency in products.items():
        cells: list[Cell] = [product, currency]
        for side in sides:
            found = [terms for terms in side.terms if terms.product == product]
            cells.append(_figure(found[0].term) if found else None)
            cells.append(_figure(found[0].next_term) if found else None)
        rows.append(tuple(cells))
    if rows:
        yield ReportTable("terms", words.say("terms"), tuple(columns), tuple(rows))


def _figure(figure: Figure | None) -> MoneyCell | None:
    return None if figure is None else MoneyCell(figure.amount, figure.currency)


def _peaks(pack: Pack, words: ReportWords) -> Iterator[ReportTable]:
    columns = (
        text_column("side", words.say("side"), 20),
        text_column("product", words.say("product"), 30),
        whole_column("owned", words.say("owned")),
        day_column("from", words.say("from_day")),
        whole_column("needed", words.say("needed")),
    )
    rows = tuple(
        (words.side(side.name), peak.product, peak.owned, peak.on, peak.needed)
        for side in pack.comparison.sides
        for peak in side.peaks
    )
    if rows:
        yield ReportTable("peaks", words.say("peaks"), columns, rows)


def _losing(pack: Pack, words: ReportWords) -> Iterator[ReportTable]:
    columns = (
        text_column("side", words.say("side"), 20),
        text_column("person", words.say("person"), 34),
        text_column("product", words.say("product"), 30),
        text_column("why", words.say("why")),
    )
    translate = words.form.translate
    rows = tuple(
        (
            side.name,
            lost.email,
            lost.product,
            reason_words(lost.reason, translate=translate) if lost.reason else "",
        )
        for side in pack.comparison.sides
        for lost in side.losing_seat
    )
    if rows:
        yield ReportTable("losing_seat", words.say("who_loses"), columns, rows)


def _missing(pack: Pack, words: ReportWords) -> Iterator[ReportTable]:
    columns = (
        text_column("side", words.say("side"), 20),
        text_column("pair", words.say("pair")),
        day_column("on", words.say("from_day")),
    )
    rows = tuple(
        (words.side(side.name), f"{rate.base}/{rate.quote}", rate.on)
        for side in pack.comparison.sides
        for rate in side.missing_rates
    )
    if rows:
        yield ReportTable("missing_rates", words.say("missing_rates"), columns, rows)
