"""Recognition of a table: its vendor's form, its kind, and the field of each column."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from seatdesk.exchange.cell_text import header_keys, key
from seatdesk.exchange.cells.state_words import may_mean, meanings_of
from seatdesk.exchange.fields import ALL, FIELDS, NOTHING, SHARED, ColumnPlan, FieldKind
from seatdesk.exchange.files.corrections import place_of
from seatdesk.exchange.files.table import Table
from seatdesk.exchange.question import NO_SEAT, Options, Question, all_answers_for, open_questions
from seatdesk.exchange.recognition import column_plans as decided
from seatdesk.exchange.recognition import content_check
from seatdesk.exchange.recognition.duplicate_columns import one_column_per_field
from seatdesk.exchange.recognition.identity_column import find_identity
from seatdesk.exchange.unreadable import Unreadable
from seatdesk.exchange.vocabulary.vendor_formats import ColumnMeaning, VendorFormat
from seatdesk.exchange.vocabulary.vocabulary import Vocabulary, vocabulary

_SUBSCRIPTION = {"quantity", "assigned", "renewal", "term_end", "unit_price", "total_price"}
_USAGE_ONLY = {
    "last_active", "last_active_days", "activity_as_of", "report_date", "created", "product",
}  # fmt: skip
# Known, and of no use for what a file of this kind brings.
_UNREAD: Mapping[FieldKind, frozenset[str | None]] = {
    FieldKind.PEOPLE: frozenset({None, "login", "other_email", "created"}),
    FieldKind.USAGE: frozenset(ALL)
    - {
        "email",
        "name",
        "first_name",
        "last_name",
        "last_active",
        "last_active_days",
        "activity_as_of",
        "report_date",
    }
    | {None},
    FieldKind.SUBSCRIPTIONS: frozenset({None, "name", "status"}),
    FieldKind.UNKNOWN: frozenset({None}),
}
_NEARLY_ALL = 0.7
_PERSON = {"email", "login", "user_id", "name", "first_name", "last_name", "other_email"}


@dataclass(frozen=True, slots=True)
class Recognition:
    """The reading of a table: kind, form and columns. `questions` are those nobody answered yet.

    `as_of` is the day the figures stand for: what the options say, a date in the file's own
    report column, or the day the file was written.
    """

    kind: FieldKind
    form: VendorFormat | None
    columns: tuple[ColumnPlan, ...]
    questions: tuple[Question, ...]
    as_of: date
    vocabulary: Vocabulary
    options: Options

    @property
    def recognised_as(self) -> str:
        """The vendor's form, or the plain kind."""
        return self.form.id if self.form else str(self.kind)

    @property
    def confidence(self) -> str:
        """`high` when nothing is left to ask."""
        return "low" if self.questions else "high"

    @property
    def dropped(self) -> tuple[str, ...]:
        """Names of columns that are not read because they hold secrets (H6)."""
        return tuple(column.source for column in self.columns if column.secret)

    @property
    def unused(self) -> tuple[str, ...]:
        """Names of columns that nothing is read from, secrets apart."""
        left = (plan for plan in self.columns if not plan.secret)
        return tuple(p.source for p in left if p.source and p.field in _UNREAD[self.kind])

    @property
    def signature(self) -> str:
        """The signature that next month's file shares with this one: its column names."""
        return signature([column.source for column in self.columns])

    def of(self, *fields: str) -> tuple[ColumnPlan, ...]:
        """The columns read as any of these fields, in the order of the file."""
        return tuple(column for column in self.columns if column.field in fields)

    def shown(self, row: Sequence[str]) -> tuple[str, ...]:
        """A row as a preview may show it: cells of secret columns are blank."""
        secret = {column.index for column in self.columns if column.secret}
        return tuple("" if n in secret else text for n, text in enumerate(row))


def signature(header: Sequence[str]) -> str:
    """The signature that files of one form share: the names of their columns."""
    return "\n".join(map(key, header))


def recognise(
    table: Table, options: Options | None = None, words: Vocabulary | None = None
) -> Recognition:
    """Find out what a table is; ask where it could be two things, never guess silently."""
    options, words = options or Options(), words or vocabulary()
    header, sample = table.header, table.sample()
    form = words.form(header) if table.layout.header_record else None
    questions = list(table.layout.questions)
    begun = [_plan(index, name, form, words, options) for index, name in enumerate(header)]
    kind = _kind(begun, form, options, words)
    plans, doubles = _meant(table, begun, kind, form, options, words)
    if kind is FieldKind.UNKNOWN and any(plan.field == "email" for plan in plans):
        kind = FieldKind.PEOPLE  # now the names of its columns mean what they do beside people
        plans, doubles = _meant(table, begun, kind, form, options, words)
    as_of = _as_of(table, plans, options)
    plans = [_worded(plan, options, table.name) for plan in plans]
    if kind is FieldKind.SUBSCRIPTIONS:
        plans, vague = decided.vague_prices(plans, sample, words, options)
        questions += vague
    plans, unclear = decided.decide(table, plans, form, options, as_of)
    if kind is FieldKind.UNKNOWN or (not form and _may_be_goods(plans, kind, options, words)):
        kinds = tuple(str(k) for k in FieldKind if k is not FieldKind.UNKNOWN)
        proposed = "" if kind is FieldKind.UNKNOWN else str(kind)
        questions.append(Question("kind", "kind", proposed, kinds))
    if not sample and kind is not FieldKind.UNKNOWN:
        questions.append(Question("no_rows", "no_rows"))
    questions += [*doubles, *unclear]
    questions += decided.unknown_words(plans, sample, words, form)
    questions += decided.misread(plans, sample, words, as_of)
    if kind is FieldKind.PEOPLE:
        questions += content_check.unread_states(plans, sample, form, words)
    questions += _always_asked(form, plans, options)
    asked_now = open_questions(tuple(questions), options)
    return Recognition(kind, form, tuple(plans), asked_now, as_of, words, options)


def _always_asked(
    form: VendorFormat | None, plans: Sequence[ColumnPlan], options: Options
) -> list[Question]:
    """The questions a form leaves open by its nature; of seats only if no column has them."""
    questions = []
    spoken = options.everyone or any(plan.field in {"seats", "seat"} for plan in plans)
    for code in form.ask if form else ():
        of_seats = code == "seats_by_profile"
        if not (of_seats and spoken):
            choices = (*options.products, NO_SEAT) if of_seats and options.products else ()
            questions.append(Question(code, code, "", choices))
    return questions


def _meant(
    table: Table,
    begun: Sequence[ColumnPlan],
    kind: FieldKind,
    form: VendorFormat | None,
    options: Options,
    words: Vocabulary,
) -> tuple[list[ColumnPlan], list[Question]]:
    """The plans of all columns in a file of this kind, and the one that says whom rows name."""
    sample = table.sample()
    plans = [_fitted(plan, kind, words, form) for plan in begun]
    plans = content_check.plans_by_content(plans, sample, kind, form, words)
    plans = content_check.names_in_logins(plans, sample, form)
    plans, flags = content_check.flag_columns(plans, sample, kind, form, words, options)
    plans = plans if flags else content_check.seats_by_product(plans, kind, form, words)
    flags |= content_check.count_columns(plans, sample, kind, form, words, options)
    plans = _answered(table, plans, options)
    said = {place_of(table.header, name, table.name) for name in options.fields}
    unsaid = [question for place, question in flags.items() if place not in said]
    plans, doubles = one_column_per_field(plans, sample, form)
    doubles = [*unsaid, *doubles]
    if "email" in options.fields.values() and any(plan.field == "email" for plan in plans):
        return plans, doubles
    plans, asked = find_identity(plans, sample, kind, words)
    return plans, [*doubles, *asked]


def _worded(plan: ColumnPlan, options: Options, file: str) -> ColumnPlan:
    """The plan with what a person said of the column's words."""
    said: dict[str, str] = {}
    for words in all_answers_for(options.words, plan.index, plan.source):
        said |= words
    for meaning in said.values():
        if not may_mean(plan.field, meaning):
            known = ", ".join(meanings_of(plan.field))
            facts = {"column": plan.source, "meaning": meaning, "meanings": known}
            raise Unreadable("no_such_meaning", name=file, **facts)
    return replace(plan, words=said)


def _plan(
    index: int, name: str, form: VendorFormat | None, words: Vocabulary, options: Options
) -> ColumnPlan:
    if words.is_secret(name):
        return ColumnPlan(index, name, secret=True)
    keys = header_keys(name)
    upside_down = words.inverted | (form.inverted if form else frozenset())
    inverted = any(k in upside_down for k in keys)
    own = next((form.fields[k] for k in keys if k in form.fields), None) if form else None
    if own is not None:
        own = replace(own, inverted=inverted and own.field == "status")
        return ColumnPlan(index, name, own, product=own.product)
    product = next((p for p in options.products if key(p) in keys), "")
    spelled = (p for s, p in options.synonyms.items() if p in options.products and key(s) in keys)
    product = product or next(spelled, "")
    if product:
        return ColumnPlan(index, name, ColumnMeaning("seat", product), product=product)
    if inverted:
        return ColumnPlan(index, name, ColumnMeaning("status", inverted=True))
    if not any(k in words.fields for k in keys) and (found := words.pattern(name, form)):
        pattern, named = found
        return ColumnPlan(index, name, ColumnMeaning(pattern.field, named), product=named)
    return ColumnPlan(index, name)


def _kind(
    plans: Sequence[ColumnPlan], form: VendorFormat | None, options: Options, words: Vocabulary
) -> FieldKind:
    if options.kind:
        return FieldKind(options.kind)
    if form:
        return FieldKind(form.kind)
    known = {field for plan in plans if not plan.secret for field in _possible(plan, words)}
    who = {"email", "login", "user_id"} & known or {"name", "last_name"} & known
    if {"product", "sku"} & known and _SUBSCRIPTION & known and not {"email", "login"} & known:
        return FieldKind.SUBSCRIPTIONS
    if not who:
        return FieldKind.UNKNOWN
    names = {"name", "first_name", "last_name"} & known
    only = {"report_date", "last_active", "last_active_days"} & known
    if only and not known - _USAGE_ONLY - _PERSON and ("report_date" in known or not names):
        return FieldKind.USAGE
    named = {"email", "name", "last_name", "login"} & known
    return FieldKind.PEOPLE if named else FieldKind.UNKNOWN


def _may_be_goods(
    plans: Sequence[ColumnPlan], kind: FieldKind, options: Options, words: Vocabulary
) -> bool:
    """True when a list of products says nothing that only subscriptions have, and much besides."""
    read = sum(plan.field is not None for plan in plans)
    if kind is not FieldKind.SUBSCRIPTIONS or options.kind or read >= _NEARLY_ALL * len(plans):
        return False
    told = any(plan.field in {"assigned", "renewal", "term_end"} for plan in plans)
    return not told and not any(words.speaks_of_subscriptions(plan.source) for plan in plans)


def _possible(plan: ColumnPlan, words: Vocabulary) -> tuple[str, ...]:
    if plan.meaning is not NOTHING:
        return (plan.meaning.field,) if plan.meaning.field else ()
    return words.possible(plan.source)


def _fitted(
    plan: ColumnPlan, kind: FieldKind, words: Vocabulary, form: VendorFormat | None
) -> ColumnPlan:
    """The plan with the meaning that its name has in a file of this kind."""
    if not plan.secret and plan.meaning is NOTHING:
        fitting = [name for name in _possible(plan, words) if name in FIELDS[kind]]
        plan = replace(plan, meaning=ColumnMeaning(fitting[0])) if fitting else plan
    separators = form.separators.get(plan.field or "", "") if form else ""
    return replace(plan, separators=separators)


def _answered(table: Table, plans: list[ColumnPlan], options: Options) -> list[ColumnPlan]:
    """The plans with what a person said of columns, by name or `#3`."""
    for wanted, field in options.fields.items():
        place = place_of(table.header, wanted, table.name)
        if field and field not in ALL and not field.startswith("seat:"):
            known = ", ".join(ALL)
            raise Unreadable("no_such_field", name=table.name, field=field, fields=known)
        alone = field not in SHARED
        plans = [
            replace(plan, meaning=NOTHING) if alone and field and plan.field == field else plan
            for plan in plans
        ]
        if not plans[place].secret:
            plans[place] = _chosen(plans[place], field)
    return plans


def _chosen(plan: ColumnPlan, field: str) -> ColumnPlan:
    if field.startswith("seat:"):
        product = field.removeprefix("seat:")
        return replace(plan, meaning=ColumnMeaning("seat", product), product=product)
    return replace(plan, meaning=ColumnMeaning(field or None), product="")


def _as_of(table: Table, plans: Sequence[ColumnPlan], options: Options) -> date:
    """The day that is said, the latest of the report, or that of the file: no day to come."""
    if options.as_of:
        return options.as_of
    written = datetime.fromtimestamp(table.source.stamp / 1e9, UTC).date()
    if options.today is not None:
        written = min(written, options.today)
    reported = next((p.index for p in plans if p.field == "report_date"), None)
    if reported is not None:
        days = decided.plain_days(row[reported] for row in table.sample())
        return max(days, default=written)
    return written
