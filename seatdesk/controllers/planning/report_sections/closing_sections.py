"""The last sections: what the figures assume, what they rest on, and where people sign."""

from collections.abc import Iterator

from seatdesk.controllers.messages.planning.freshness_texts import freshness_text
from seatdesk.controllers.messages.planning.report_texts import ReportWords
from seatdesk.controllers.planning.report_sections.pack import Pack
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.exchange.report.report import (
    ReportSection,
    ReportTable,
    SectionKey,
    day_column,
    text_column,
    whole_column,
)


def assumptions_section(pack: Pack, words: ReportWords) -> ReportSection:
    """The span, the views, prices and their books, the plan, policies, tax, and the objective."""
    columns = (
        text_column("name", words.say("name"), 20),
        text_column("value", words.say("value"), 80, wraps=True),
    )
    rows = tuple((words.say(key), text) for key, text in _assumed(pack, words))
    title = words.say("assumptions")
    return ReportSection(
        SectionKey.ASSUMPTIONS,
        title,
        tables=(ReportTable("assumptions", title, columns, rows),),
    )


def _assumed(pack: Pack, words: ReportWords) -> Iterator[tuple[str, str]]:
    span = pack.comparison.span
    months = pack.comparison.months
    yield "span", words.say("span.days", months=months, start=span.start, end=span.end)
    yield "cash_view", words.say("cash_view.text")
    yield "service_view", words.say("service_view.text")
    yield "objective", words.say("objective.text")
    for subscription in pack.account.subscriptions:
        if subscription.ended or not subscription.price_book:
            continue
        key = subscription.price_book
        book = pack.books.get(key, key)
        if key in pack.samples:
            book = words.say("book.sample", book=book)
        yield "prices", words.say("prices.text", product=subscription.product, book=book)
    yield "headcount", _plan(pack.plan, words)
    yield "policy", _policies(pack, words)
    policies = pack.account.policies
    if policies.tax_percent:
        label = policies.tax_label or words.say("tax")
        percent = f"{policies.tax_percent.normalize():f}"
        yield "tax", words.say("tax.percent", label=label, percent=percent)
    if any(s.currency != pack.account.currency for s in pack.account.subscriptions):
        yield "rates", words.say("rates.text")
    if pack.scenario is not None and pack.scenario.note:
        yield "note", pack.scenario.note


def _plan(plan: HeadcountPlan | None, words: ReportWords) -> str:
    if plan is None:
        return words.say("headcount.none")
    return words.say("headcount.entries", count=len(plan.entries))


def _policies(pack: Pack, words: ReportWords) -> str:
    policies = pack.account.policies
    said = [
        words.say("policy.invited" if policies.invited_hold_seat else "policy.not_invited"),
        words.say("policy.idle", days=policies.idle_after_days),
        words.say("policy.new", days=policies.minimum_seat_age_days),
    ]
    if policies.others_are_demand:
        said.append(words.say("policy.others"))
    return "; ".join(said)


def sources_section(pack: Pack, words: ReportWords) -> ReportSection:
    """Every source with the day it is of, its age, and the sentence about it."""
    columns = (
        text_column("source", words.say("source"), 18),
        text_column("level", words.say("state"), 10),
        day_column("as_of", words.say("data_as_of")),
        whole_column("age_days", words.say("age")),
        text_column("text", words.say("says"), 60, wraps=True),
    )
    rows = tuple(
        (
            words.say(f"source.{state.source}"),
            words.say(f"level.{state.level}"),
            state.as_of,
            state.age_days,
            freshness_text(state, words.form.translate, words.form.day),
        )
        for state in pack.freshness
    )
    title = words.say("sources")
    return ReportSection(
        SectionKey.SOURCES, title, tables=(ReportTable("sources", title, columns, rows),)
    )


def signatures_section(words: ReportWords) -> ReportSection:
    """Lines for those who prepared it and those who approve it."""
    return ReportSection(
        SectionKey.SIGNATURES,
        words.say("signatures"),
        signatures=(words.say("prepared"), words.say("approved"), words.say("approved")),
    )
