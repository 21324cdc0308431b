"""The sections of what is done and of what could be: change list, refused steps, findings."""

from collections import defaultdict
from collections.abc import Iterator

from seatdesk.controllers.messages.planning.change_list_texts import EVERYBODY, portal_step_text
from seatdesk.controllers.messages.planning.finding_texts import certainty_words, reason_words
from seatdesk.controllers.messages.planning.report_texts import ReportWords
from seatdesk.controllers.messages.planning.step_texts import step_text
from seatdesk.controllers.messages.sentences import sentence
from seatdesk.controllers.planning.report_sections.pack import Pack
from seatdesk.controllers.planning.report_sections.table_rows import TableRows
from seatdesk.domain.change_list.change_list import PortalStep
from seatdesk.domain.findings.finding import Certainty, Reason
from seatdesk.domain.findings.finding_totals import CertaintyTotal, account_total
from seatdesk.exchange.report.ledger import CellsSum
from seatdesk.exchange.report.report import (
    ReportSection,
    ReportTable,
    SectionKey,
    day_column,
    money_column,
    text_column,
    whole_column,
)
from seatdesk.exchange.writing.document import Cell, MoneyCell, Row


def changes_section(pack: Pack, words: ReportWords, mark: str) -> ReportSection:
    """The steps in the portal in their order, what the rules say against them, and messages."""
    view, translate, day = pack.changes, words.form.translate, words.form.day
    columns = (
        whole_column("number", words.say("number"), 5),
        text_column("step", words.say("step"), 60, wraps=True),
        day_column("on", words.say("not_before")),
        day_column("last_date", words.say("last_date")),
        text_column("state", words.say("state"), 10),
    )
    steps = view.changes.steps if view else ()
    rows = tuple(
        (
            step.number,
            portal_step_text(step, translate, day, most=EVERYBODY),
            step.on,
            step.last_date,
            _state(step, words),
        )
        for step in steps
    )
    paragraphs: list[str] = []
    if view is not None:
        paragraphs += [
            words.say(
                "warning",
                number=warning.number,
                text=sentence(warning.refusal, translate, day),
            )
            for warning in view.changes.warnings
        ]
        paragraphs += [message.text for message in view.messages]
    table = ReportTable(
        "changes", words.say("changes"), columns, rows, mark, words.say("no_changes")
    )
    return ReportSection(
        SectionKey.CHANGES, words.say("changes"), tuple(paragraphs), tables=(table,)
    )


def _state(step: PortalStep, words: ReportWords) -> str:
    if step.done:
        return words.say("done")
    return words.say("overdue") if step.overdue else ""


def refused_section(pack: Pack, words: ReportWords) -> ReportSection:
    """The steps of all sides that do not apply, with the sentence of the rule that says no."""
    columns = (
        text_column("side", words.say("side"), 20),
        whole_column("number", words.say("number"), 5),
        text_column("step", words.say("step"), 40, wraps=True),
        text_column("why", words.say("why"), 60, wraps=True),
    )
    translate, day = words.form.translate, words.form.day
    rows = tuple(
        (
            side.name,
            result.number,
            step_text(result.step, translate),
            sentence(result.refusal, translate, day),
        )
        for side in pack.comparison.sides
        for result in side.refused
        if result.refusal is not None
    )
    title = words.say("refused")
    table = ReportTable("refused", title, columns, rows, empty=words.say("no_refused"))
    return ReportSection(SectionKey.REFUSED, title, tables=(table,))


def findings_section(pack: Pack, words: ReportWords, mark: str) -> ReportSection:
    """Seats that could be given up, by product and reason: sunk, avoidable, and how sure."""
    title = words.say("findings")
    tables = [_by_reason(pack, words, mark)]
    if pack.findings.totals and tables[0].rows:
        tables.append(_in_account_currency(pack, words, mark))
    return ReportSection(SectionKey.FINDINGS, title, tables=tuple(tables))


def _by_reason(pack: Pack, words: ReportWords, mark: str) -> ReportTable:
    columns = (
        text_column("product", words.say("product"), 30),
        text_column("certainty", words.say("certainty"), 14),
        text_column("reason", words.say("reason"), 26),
        whole_column("seats", words.say("seats")),
        money_column("sunk", words.say("sunk")),
        money_column("avoidable", words.say("avoidable")),
    )
    made = TableRows()
    for total in pack.findings.totals:
        if not total.seats:
            continue
        above = len(made.rows)
        for row in _reasons(pack, total, words):
            made.add(row)
        sums = CellsSum(tuple(range(above, len(made.rows))))
        money = [
            MoneyCell(figure.amount, figure.currency)
            for figure in (total.money.sunk, total.money.avoidable)
        ]
        certainty = certainty_words(total.certainty, words.form.translate)
        made.add_total(
            [total.product, certainty, words.say("all_reasons"), total.seats, *money],
            [None, None, None, sums, sums],
        )
    return ReportTable(
        "findings",
        words.say("findings"),
        columns,
        tuple(made.rows),
        mark,
        words.say("no_findings"),
        sources=made.sources,
        totals=frozenset(made.totals),
    )


def _reasons(pack: Pack, total: CertaintyTotal, words: ReportWords) -> Iterator[Row]:
    """The rows of one product and certainty by their first reason."""
    translate = words.form.translate
    for reason, entries in _entries(pack, total).items():
        (found,) = pack.findings.sums(entries)
        money = [MoneyCell(found.amount(which), total.currency) for which in ("sunk", "avoidable")]
        yield (
            total.product,
            certainty_words(total.certainty, translate),
            reason_words(reason, translate=translate),
            found.seats,
            *money,
        )


def _entries(pack: Pack, total: CertaintyTotal) -> dict[Reason, list[int]]:
    """The rows of a total by their first reason, each once."""
    pages = pack.findings
    found: defaultdict[Reason, list[int]] = defaultdict(list)
    for entry in pages.entries(product=total.product):
        reason, certainty = pages.first_reason(entry)
        if certainty is total.certainty:
            found[reason].append(entry)
    return dict(sorted(found.items(), key=lambda item: list(Reason).index(item[0])))


def _in_account_currency(pack: Pack, words: ReportWords, mark: str) -> ReportTable:
    account = pack.account
    columns = (
        text_column("certainty", words.say("certainty"), 14),
        whole_column("seats", words.say("seats")),
        money_column("sunk", words.say("sunk")),
        money_column("avoidable", words.say("avoidable")),
    )
    rows: list[list[Cell]] = []
    for certainty in Certainty:
        total = account_total(
            account, (one for one in pack.findings.totals if one.certainty is certainty)
        )
        rows.append(
            [
                certainty_words(certainty, words.form.translate),
                total.seats,
                words.cell(total.sunk, account.currency),
                words.cell(total.avoidable, account.currency),
            ]
        )
    return ReportTable(
        "findings_total",
        words.say("findings.account"),
        columns,
        tuple(map(tuple, rows)),
        mark,
    )
