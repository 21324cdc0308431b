"""A preview of an import as plain data: what `seatdesk import --dry-run --json` prints."""

from dataclasses import asdict
from itertools import islice
from typing import Any

from seatdesk.controllers.imports.plan.plan_rows import ImportPlan, NewUser, UserUpdate
from seatdesk.controllers.imports.plan.plan_subscriptions import WHY_NO_PRICE, SubscriptionPlan
from seatdesk.controllers.imports.plan.subscription_differences import (
    WHY_NOT_TAKEN,
    SubscriptionDifference,
)
from seatdesk.controllers.imports.preview import ImportPreview
from seatdesk.controllers.imports.reading.read_files import FileRead
from seatdesk.domain.account.account import Subscription, User
from seatdesk.domain.json_values import to_plain
from seatdesk.domain.user_fields import exported
from seatdesk.exchange.fields import FieldKind
from seatdesk.exchange.people.person import RowProblem
from seatdesk.exchange.people.problems import sentence
from seatdesk.exchange.question import Question

JsonObject = dict[str, Any]


def as_json(preview: ImportPreview, most: int | None = None) -> JsonObject:
    """The preview as one JSON object: a single file at its top, several under `files`.

    `most`: people that a list names at most; `rows` has their whole number.
    """
    changes = _changes(preview, most)
    if len(preview.files) == 1:
        return _file(preview.files[0], preview) | changes
    return {"files": [_file(read, preview) for read in preview.files]} | changes


def _file(read: FileRead, preview: ImportPreview) -> JsonObject:
    layout, recognition = read.table.layout, read.recognition
    email = next(iter(recognition.of("email")), None)
    return {
        "file": read.name,
        "sha256": read.table.source.sha256,
        "format": str(read.table.source.format),
        "recognised_as": recognition.recognised_as,
        "kind": str(recognition.kind),
        "confidence": recognition.confidence,
        "encoding": layout.encoding,
        "delimiter": layout.dialect.delimiter if layout.dialect else None,
        "sheet": layout.sheet or None,
        "header_line": layout.header_record,
        "hidden_rows": layout.notes.hidden,
        "preset": read.preset or None,
        "as_of": recognition.as_of.isoformat(),
        "columns": [_column(column.source, column.field, column.product)
                    for column in recognition.columns],
        "email_column": email.source if email else None,
        "rows": _rows(read, preview),
        "people": _people(read),
        "problems": [problem_json(one) for one in read.problems],
        "questions": [question_json(one) for one in read.questions],
        "dropped_columns": list(recognition.dropped),
        "unused_columns": list(recognition.unused),
    }  # fmt: skip


def _column(source: str, field: str | None, product: str) -> JsonObject:
    return {"source": source, "field": field} | ({"product": product} if product else {})


def _rows(read: FileRead, preview: ImportPreview) -> JsonObject:
    counted = asdict(read.counts)
    plan, subscriptions = preview.plan, preview.subscriptions
    if read.kind is FieldKind.SUBSCRIPTIONS:
        new, changed = len(subscriptions.new), len({d.product for d in subscriptions.different})
        return counted | {
            "new": new, "changed": changed, "unchanged": subscriptions.same, "missing": 0
        }  # fmt: skip
    return counted | {
        "new": len(plan.new),
        "changed": len(plan.changed),
        "unchanged": plan.unchanged,
        "observed": plan.observed,
        "dated": plan.dated,
        "missing": len(plan.missing),
    }


def _people(read: FileRead) -> int:
    return read.counts.people if read.kind in {FieldKind.PEOPLE, FieldKind.USAGE} else 0


def problem_json(found: RowProblem) -> JsonObject:
    """A problem of a row as JSON, with its sentence."""
    return {
        "line": found.line,
        "column": found.column,
        "value": found.value,
        "problem": found.problem,
        "message": sentence(found.problem),
        "effect": str(found.grade),
    }


def question_json(asked: Question) -> JsonObject:
    """A question as JSON, with its sentence and what is proposed."""
    return {
        "key": asked.key,
        "code": asked.code,
        "question": asked.sentence,
        "proposed": asked.proposed,
        "choices": list(asked.choices),
    }


def _changes(preview: ImportPreview, most: int | None) -> JsonObject:
    plan, subscriptions = preview.plan, preview.subscriptions
    return {
        "new": [_newcomer(one) for one in islice(plan.new, most)],
        "changed": [_update(one) for one in islice(plan.changed, most)],
        "missing": [{"email": a.email, "name": a.name} for a in islice(plan.missing, most)],
        "strangers": [
            {"email": s.email, "line": s.line} for s in islice(plan.unknown_addresses, most)
        ],
        "lookalikes": [asdict(one) for one in islice(plan.possible_matches, most)],
        "seats": _seats(plan),
        "cancels": [{"product": product, "seats": seats} for product, seats in plan.cancels],
        "unknown_products": dict(plan.unknown_products),
        "seats_not_in_file": [{"email": e, "product": p} for e, p in plan.seats_not_in_file],
        "kept_active": list(plan.kept_active),
        "deactivated_holders": [
            {"email": e, "products": list(p)} for e, p in plan.deactivated_holders
        ],
        "new_deactivated_holders": plan.new_deactivated_holders,
        "subscriptions": {
            "new": [subscription_json(one, subscriptions) for one in subscriptions.new],
            "different": [_different(one) for one in subscriptions.different],
            "unpriced": list(subscriptions.unpriced),
            "own": list(subscriptions.own),
            "unchanged": subscriptions.same,
            "not_taken": [
                {"product": one.product, "line": one.line, "why": one.sentence}
                for one in subscriptions.not_taken
            ],
        },
    }


def subscription_json(made: Subscription, subscriptions: SubscriptionPlan) -> JsonObject:
    """A subscription that an import would add as JSON: its days, its seats and its price."""
    price = made.term.rates.seat.tiers[0].unit
    why = subscriptions.no_price.get(made.product)
    priced = made.product not in {*subscriptions.unpriced, *subscriptions.own}
    return {
        "product": made.product,
        "tier": made.tier,
        "seats": made.pool.owned,
        "start": made.start.isoformat(),
        "months": made.term_months,
        "term": [made.term.start.isoformat(), made.term.end.isoformat()],
        "renewal": made.renewal.isoformat(),
        "billing": made.billing.value,
        "currency": made.currency,
        "seat_price": str(price) if priced else None,
        "no_price": None if priced else why.sentence if why else WHY_NO_PRICE["none"],
        "length_assumed": made.product in subscriptions.lengths,
    }


def _different(one: SubscriptionDifference) -> JsonObject:
    why = WHY_NOT_TAKEN[one.why_not] if one.why_not else ""
    return asdict(one) | {"why_not": one.why_not or None, "message": why}


def _seats(plan: ImportPlan) -> list[JsonObject]:
    return [
        {"product": product, "give": seats, "short": plan.short.get(product, 0)}
        for product, seats in plan.seats.items()
    ]


def _newcomer(one: NewUser) -> JsonObject:
    return _user(one.user) | {"seats": list(one.seats), "line": one.line}


def _user(user: User) -> JsonObject:
    names = [field.name for field in exported() if field.in_json]
    facts = {name: getattr(user, name) for name in (*names, "censored")}
    return {name: to_plain(value) for name, value in facts.items() if value}


def _update(one: UserUpdate) -> JsonObject:
    edits = {edit.field: {"before": edit.before, "after": edit.after} for edit in one.edits}
    if one.status is not None:
        edits["status"] = {"before": one.before.value, "after": one.status.value}
    return {
        "email": one.email,
        "changes": edits,
        "seats": list(one.seats),
        "line": one.line,
    }
