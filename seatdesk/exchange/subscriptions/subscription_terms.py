"""The terms of a subscriptions file: from start and end to the renewal and the length of a term.

Files write the last day of a subscription under “end” or “expires” and the first day of the next
term under “renewal”; where a start stands beside it, whole months between them tell which of the
two a day is, whatever its column is called. What stays open is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from seatdesk.domain.calendar import add_months, months_between
from seatdesk.exchange.cell_text import key
from seatdesk.exchange.question import Question
from seatdesk.exchange.recognition.recognition import Recognition
from seatdesk.exchange.subscriptions.subscription_row import SubscriptionRow

LAST_DAY, NEXT_TERM = "last_day", "next_term"
ONE, YEARS = "one", "years"
RENEWED, ENDED = "renewed", "ended"
YEAR, LONGEST, LONG = 12, 120, 36
"""Months: of a term nobody speaks of, of any term, and of one that may be several in a row."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class RowsWithTerms:
    """Rows of a subscriptions file with their terms, and what is asked about them."""

    rows: tuple[SubscriptionRow, ...]
    questions: tuple[Question, ...]


def decide_terms(rows: Sequence[SubscriptionRow], recognition: Recognition) -> RowsWithTerms:
    """Work out renewal and term of each row."""
    terms = _TermDecisions(recognition)
    return RowsWithTerms(tuple(map(terms.row, rows)), tuple(terms.questions.values()))


class _TermDecisions:
    """Decides row by row, and remembers what has to be asked once."""

    def __init__(self, recognition: Recognition) -> None:
        self._options = options = recognition.options
        columns = {f: recognition.of(f) for f in ("renewal", "term_end", "term_start")}
        self._columns = {f: plans[0].source for f, plans in columns.items() if plans}
        self._said = {f for f, source in self._columns.items() if source in options.fields}
        start = self._columns.get("term_start", "")
        self._soft = recognition.vocabulary.is_purchase(start)
        self._products = frozenset(map(key, options.products))
        self.questions: dict[str, Question] = {}
        self._passed: list[SubscriptionRow] = []

    def row(self, row: SubscriptionRow) -> SubscriptionRow:
        """A row with its term."""
        row = self._with_term(row)
        if row.term_months is not None and not 1 <= row.term_months <= LONGEST:
            row = replace(row, no_term="term_too_long")
        return self._with_renewed(row)

    def _with_term(self, row: SubscriptionRow) -> SubscriptionRow:
        if row.ends is None:
            if row.term_start is None or row.term_months is None:
                return row
            renewal = add_months(row.term_start, min(LONGEST, max(1, row.term_months)))
            return replace(row, renewal=renewal)
        if row.term_start is None:
            return replace(row, renewal=self._alone(row, row.ends))
        found = self._together(row.term_start, row.ends, row.ends_field)
        if found is not None:
            renewal, span = found
            return self._spanning(replace(row, renewal=renewal), row.term_start, span)
        alone = replace(row, renewal=self._alone(row, row.ends), term_start=None)
        if self._soft or (row.ends <= row.term_start and row.term_months):
            return alone
        return replace(alone, term_start=row.term_start, no_term="not_whole_months")

    def _together(self, start: date, end: date, field: str) -> tuple[date, int] | None:
        """The renewal that lies whole months after the start, and how many."""
        days = [end, end + _DAY]
        if field in self._said:
            days = days[:1] if field == "renewal" else days[1:]
        for day in days:
            months = months_between(start, day)
            if months > 0 and add_months(start, months) == day:
                return day, months
        return None

    def _alone(self, row: SubscriptionRow, end: date) -> date:
        """The renewal as the name of its column says; the first of a month is no last day."""
        field = row.ends_field
        if field == "renewal":
            return end
        if field in self._said or end.day != 1:
            return end + _DAY
        column = self._columns[field]
        chosen = self._options.ends.get(column, "")
        if not chosen:
            params = {"column": column, "example": end.isoformat()}
            choices = (NEXT_TERM, LAST_DAY)
            self._ask(Question("ends", f"ends:{column}", NEXT_TERM, choices, params))
        return end + _DAY if chosen == LAST_DAY else end

    def _spanning(self, row: SubscriptionRow, start: date, span: int) -> SubscriptionRow:
        """A row whose start and renewal are so many months apart: one term, or several."""
        if row.term_months is not None:
            fits = row.term_months > 0 and span % row.term_months == 0
            return row if fits else replace(row, no_term="term_contradicts")
        if span <= (YEAR if self._soft else LONG) or span % YEAR:
            return replace(row, term_months=span)
        params: dict[str, str | int] = {
            "names": row.product, "first": start.isoformat(), "count": span,
            "second": row.renewal.isoformat() if row.renewal else "",
        }  # fmt: skip
        if not self._options.terms:
            self._ask(Question("terms", "terms", YEARS, (YEARS, ONE), params))
        one = self._options.terms == ONE
        return replace(row, term_months=span if one else YEAR)

    def _with_renewed(self, row: SubscriptionRow) -> SubscriptionRow:
        """A row whose passed renewal is moved on, or ended; asked of those nobody has here."""
        today, renewal, as_of = self._options.today, row.renewal, self._options.as_of
        if today is None or renewal is None or renewal > today or not row.quantity:
            return row
        if as_of is not None and renewal > as_of:  # it ran on that day, and renews by itself
            return replace(row, renewed=True)
        if key(row.product) in self._products:
            return row
        self._passed.append(replace(row, renewal=renewal))
        proposed = ENDED if any(_long_ago(one, today) for one in self._passed) else RENEWED
        params: dict[str, str | int] = {
            "count": len(self._passed), "names": self._passed[0].product,
            "example": (self._passed[0].renewal or renewal).isoformat(),
        }  # fmt: skip
        if not self._options.passed:
            asked = Question("passed", "passed", proposed, (RENEWED, ENDED), params)
            self.questions["passed"] = asked
        return replace(row, renewed=(self._options.passed or proposed) == RENEWED)

    def _ask(self, question: Question) -> None:
        self.questions.setdefault(question.key, question)


def _long_ago(row: SubscriptionRow, today: date) -> bool:
    """True when more than a whole term went by since the renewal."""
    months = min(LONGEST, max(1, row.term_months or YEAR))
    return row.renewal is not None and add_months(row.renewal, months) <= today
