"""The report object of a pack: all its sections in their order (E10.1)."""

from seatdesk.controllers.messages.planning.freshness_texts import freshness_text
from seatdesk.controllers.messages.planning.report_texts import REPORT, ReportWords
from seatdesk.controllers.planning.report_sections.closing_sections import (
    assumptions_section,
    signatures_section,
    sources_section,
)
from seatdesk.controllers.planning.report_sections.costs_section import costs_section
from seatdesk.controllers.planning.report_sections.decision_section import (
    decision_section,
    default_ask,
)
from seatdesk.controllers.planning.report_sections.ledger_rows import ledger_of
from seatdesk.controllers.planning.report_sections.money_sections import (
    cash_section,
    compare_section,
)
from seatdesk.controllers.planning.report_sections.pack import Pack
from seatdesk.controllers.planning.report_sections.seat_sections import (
    changes_section,
    findings_section,
    refused_section,
)
from seatdesk.domain.evaluation.freshness import FINDINGS_REST_ON, PLANS_REST_ON, DataSource
from seatdesk.exchange.report.report import Report, ReportSection


def report_of(pack: Pack, words: ReportWords, *, title: str = "", ask: str = "") -> Report:
    """The report of a pack; `title` and `ask` take the place of the usual ones."""
    asked = ask or default_ask(pack, words)
    scenario = pack.scenario.name if pack.scenario else ""
    return Report(
        title=title or _title(scenario, words),
        account=pack.account.name,
        scenario=scenario,
        as_of=pack.account.as_of,
        currency=pack.account.currency,
        months=pack.comparison.months,
        prepared_by=pack.prepared_by or words.say("owner"),
        ask=asked,
        last_day_to_act=pack.last_day,
        sections=_sections(pack, asked, words),
        facts=_facts(pack, words),
        page_of=words.form.translate(REPORT["page_of"]),
        currency_head=words.say("currency"),
        ledger=ledger_of(pack.account, pack.comparison, words),
        freshness=pack.freshness,
        states=tuple(
            freshness_text(state, words.form.translate, words.form.day) for state in pack.freshness
        ),
        notes=_notes(pack, words, tuple(DataSource)),
        language=words.language,
    )


def _title(scenario: str, words: ReportWords) -> str:
    return words.say("title.scenario", scenario=scenario) if scenario else words.say("title")


def _facts(pack: Pack, words: ReportWords) -> tuple[tuple[str, str], ...]:
    scenario = pack.scenario.name if pack.scenario else words.say("no_scenario")
    return (
        (words.say("account"), pack.account.name),
        (words.say("scenario"), scenario),
        (words.say("as_of"), words.form.day(pack.account.as_of)),
        (words.say("prepared_by"), pack.prepared_by or words.say("owner")),
    )


def _sections(pack: Pack, asked: str, words: ReportWords) -> tuple[ReportSection, ...]:
    plans = "; ".join(_notes(pack, words, PLANS_REST_ON))
    found = "; ".join(_notes(pack, words, (*FINDINGS_REST_ON, DataSource.RATES)))
    people = "; ".join(
        _notes(pack, words, (DataSource.PEOPLE, DataSource.CONTRACTS, DataSource.PRICE_BOOK))
    )
    costs = costs_section(pack, words, people)
    return (
        decision_section(pack, asked, words, plans),
        cash_section(pack, words, plans),
        compare_section(pack, words, plans),
        changes_section(pack, words, people),
        findings_section(pack, words, found),
        *([costs] if costs is not None else []),
        assumptions_section(pack, words),
        sources_section(pack, words),
        refused_section(pack, words),
        signatures_section(words),
    )


def _notes(pack: Pack, words: ReportWords, sources: tuple[DataSource, ...]) -> tuple[str, ...]:
    return tuple(
        freshness_text(state, words.form.translate, words.form.day)
        for state in pack.marked(*sources)
    )
