"""The report of Verify: what was checked, and a sentence for each finding (H1)."""

from collections.abc import Callable
from dataclasses import dataclass

from seatdesk.controllers.messages.sentences import CodedMessage

FINDINGS: dict[str, str] = {
    "file_damaged": "The file is damaged: {detail}.",
    "schema_unknown": "The {what} {name} is not SeatDesk's: it could change data by itself.",
    "schema_changed": "The {what} {name} is not as SeatDesk makes it.",
    "schema_missing": "The {what} {name} is missing.",
    "values_odd": "{table}, {column}: values of a kind that SeatDesk never writes: {rows}.",
    "search_differs": "The index that searches use does not hold what the users are called.",
    "version_differs": "The version that the file says it is of ({said}) is not its own.",
    "import_unknown": "An import of {file} is noted that the history does not know.",
    "head_unknown": "No line has the hash {hash}: since it was noted, lines were changed or cut.",
    "guard_missing": "The guard {guard} is gone: the database no longer keeps its rules itself.",
    "row_unreadable": "A row of {table} cannot be read: {detail}.",
    "headcount_differs": "The head-count plan is not as the history says.",
    "invoice_differs": "The accepted invoice {number} of {day} is not as the history says.",
    "reference_broken": "A row of {table} ({row}) points to nothing.",
    "lines_missing": "History lines {first} to {last} are missing.",
    "chain_broken": "Line {line} does not follow from the line before it.",
    "line_changed": "Line {line} was changed after it was written.",
    "line_unreadable": "Line {line} cannot be read.",
    "line_impossible": "Line {line} ({kind}) cannot have happened after those before: {why}.",
    "head_differs": "Lines in the history: {lines}; lines that were written: {stored}.",
    "not_applied": "What {on} brings to {product} was left out.",
    "price_book_differs": "The price book {book} is not as the history says.",
    "preset_differs": "The import preset {preset} is not as the history says.",
    "scenario_differs": "The scenario {scenario} is not as the history says.",
    "exemption_differs": "{product}: the exemption of user {user} is not as the history says.",
    "account_missing": "The account's own row is gone.",
    "account_differs": "The account's {field} is not what its history says.",
    "subscription_differs": "{product}: {field} is not what the history says.",
    "subscription_missing": "{product} is in the history and not in the account.",
    "subscription_unknown": "{product} is in the account and not in the history.",
    "seat_unknown": "{product}: user {user} holds a seat the history does not know.",
    "seat_missing": "{product}: user {user} should hold a seat and does not.",
    "seat_differs": "{product}: the seat of user {user} is not as the history says.",
    "pool_differs": "{product}: assigned seats as stored: {stored}; as counted: {counted}.",
    "user_differs": "User {user} is not as the history says.",
    "user_unknown": "User {user} is not in the history.",
    "user_missing": "User {user} is in the history and not in the account.",
    "keys_differ": "User {user} is filed under keys that are not theirs.",
}
"""Every finding by its code."""


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """The report of one verification: counts of what was checked, and all findings."""

    lines: int
    seats_recounted: int
    users: int
    findings: tuple[CodedMessage, ...] = ()
    head: str = ""
    """Hash of the newest line: noted elsewhere, it shows later whether lines were cut off."""
    expected: int | None = None
    """The line that has the hash which was asked for; 0: none was."""

    @property
    def ok(self) -> bool:
        """True when everything is as the history says."""
        return not self.findings

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence for each finding."""
        return tuple(finding_text(finding) for finding in self.findings)


def finding_text(finding: CodedMessage, translate: Callable[[str], str] = str) -> str:
    """The sentence of a finding."""
    template = FINDINGS.get(finding.code, "Something is not as it must be ({code}).")
    facts = {name: str(value).replace("_", " ") for name, value in finding.params.items()}
    return translate(template).format(code=finding.code, **facts)
