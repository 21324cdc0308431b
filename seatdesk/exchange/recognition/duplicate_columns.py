"""Several columns for one fact: the first is read, and which one counts is asked."""

from collections.abc import Sequence
from dataclasses import replace

from seatdesk.exchange.cell_text import clean, key
from seatdesk.exchange.fields import NOTHING, SHARED, ColumnPlan
from seatdesk.exchange.question import Question
from seatdesk.exchange.vocabulary.vendor_formats import VendorFormat

Rows = Sequence[Sequence[str]]


def one_column_per_field(
    plans: Sequence[ColumnPlan], rows: Rows, form: VendorFormat | None
) -> tuple[list[ColumnPlan], list[Question]]:
    """One column for each field that only one can fill, and a question where others say more.

    What a form says of its columns stands. Addresses are decided elsewhere.
    """
    kept, questions = list(plans), list[Question]()
    for field in dict.fromkeys(plan.field for plan in plans if plan.field):
        group = [plan for plan in plans if plan.field == field and not _of_product(plan)]
        if len(group) <= 1 or field in {"email", "seat"}:
            continue
        first, *others = group
        alike = [plan for plan in group if key(plan.source) == key(first.source)]
        if field in SHARED:  # all are read, unless they are called the same
            others = alike[1:]
        else:
            kept = [replace(plan, meaning=NOTHING) if plan in others else plan for plan in kept]
        telling = [plan for plan in others if _says_more(first, plan, rows)]
        if len(alike) > 1 and any(plan in alike for plan in telling):
            questions.append(_called_the_same(alike, field))
        elif telling and form is None:
            questions.append(_either(first, telling[0], field))
    return kept, questions


def _of_product(plan: ColumnPlan) -> bool:
    """True of a column that says since when users hold the seat of one product."""
    return plan.field == "assigned_on" and bool(plan.product)


def answer_of(plan: ColumnPlan, plans: Sequence[ColumnPlan]) -> str:
    """The name of a column in answers: `#3` where another one is called the same."""
    names = [other.source for other in plans]
    return plan.source if names.count(plan.source) == 1 else f"#{plan.index + 1}"


def label_of(plan: ColumnPlan, plans: Sequence[ColumnPlan]) -> str:
    """The name of a column in questions."""
    answer = answer_of(plan, plans)
    return plan.source if answer == plan.source else f"{plan.source} ({answer})"


def _called_the_same(group: Sequence[ColumnPlan], field: str) -> Question:
    choices = tuple(f"#{plan.index + 1}" for plan in group)
    params = {"column": group[0].source, "field": field}
    asked = f"header:{group[0].source}"
    return Question("duplicate_headers", asked, choices[0], choices, params)


def _either(first: ColumnPlan, other: ColumnPlan, field: str) -> Question:
    params = {"column": first.source, "other": other.source, "field": field}
    choices = (first.source, other.source)
    return Question("two_columns", f"field:{field}", first.source, choices, params)


def _says_more(first: ColumnPlan, other: ColumnPlan, rows: Rows) -> bool:
    """True when a column has anything that the first one does not say as well."""
    pairs = ((clean(row[first.index]), clean(row[other.index])) for row in rows)
    return any(said and said.casefold() != known.casefold() for known, said in pairs)
