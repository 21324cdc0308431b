"""Checks of the files in `resources/vendors`: a key or value that nobody reads is an error.

A misspelt key would otherwise be left aside in silence, and the form be read wrongly. What each
key means stands in the README of that folder.
"""

from collections.abc import Mapping
from typing import Any, Final

REQUIRED, OPTIONAL = True, False
FORM_FILE: Final = {"vendor": REQUIRED, "forms": REQUIRED}
FORM: Final = {
    "id": REQUIRED, "title": REQUIRED, "kind": REQUIRED, "signature": REQUIRED,
    "fields": OPTIONAL, "patterns": OPTIONAL, "separators": OPTIONAL, "words": OPTIONAL,
    "no_licence": OPTIONAL, "bots": OPTIONAL, "unmetered": OPTIONAL, "dates": OPTIONAL,
    "ask": OPTIONAL, "exactly": OPTIONAL, "short_rows": OPTIONAL, "inverted": OPTIONAL,
}  # fmt: skip
MEANING: Final = {"field": REQUIRED, "product": OPTIONAL, "values": OPTIONAL, "when": OPTIONAL}
PATTERN: Final = {"header": REQUIRED, "field": REQUIRED, "product": OPTIONAL}
LANGUAGE: Final = {
    "language": REQUIRED, "fields": REQUIRED, "inverted": REQUIRED, "words": REQUIRED,
    "months": REQUIRED, "before": REQUIRED, "days_ago": REQUIRED, "ago": REQUIRED,
    "today": REQUIRED, "footers": REQUIRED, "contract": REQUIRED, "purchases": REQUIRED,
    "money": REQUIRED, "secret": REQUIRED, "secret_phrases": REQUIRED, "impersonal": REQUIRED,
    "state_stems": OPTIONAL, "patterns": OPTIONAL,
}  # fmt: skip
OUTGOING: Final = {
    "vendor": REQUIRED, "id": REQUIRED, "title": REQUIRED, "most_rows": REQUIRED,
    "separator": REQUIRED, "encoding": REQUIRED, "between": REQUIRED, "columns": REQUIRED,
}  # fmt: skip
INVOICE_WORDS: Final = {
    "headings": REQUIRED, "kinds": REQUIRED, "totals": REQUIRED, "of_totals": REQUIRED,
    "beside_totals": REQUIRED, "payments": REQUIRED, "nothing": REQUIRED, "with_tax": REQUIRED,
    "without_tax": REQUIRED,
}  # fmt: skip
OUTGOING_COLUMN: Final = {"header": REQUIRED, "holds": REQUIRED}
VALUES: Final[Mapping[str, frozenset[str]]] = {
    "kind": frozenset({"people", "usage", "subscriptions", "unknown"}),
    "dates": frozenset({"dmy", "mdy", "ymd"}),
    "short_rows": frozenset({"legal"}),
    "when": frozenset({"yes", "filled"}),
}
"""Keys that take one of a few words."""


class BadVendorFile(Exception):  # noqa: N818 - a state of the file, spoken of as such
    """A file of `resources/vendors` that is not as its README says; the text names the place."""


def check_keys(document: Mapping[str, Any], keys: Mapping[str, bool], place: str) -> None:
    """Raises BadVendorFile for a key that is not known, one that is missing, and a wrong word."""
    if unknown := sorted(document.keys() - keys.keys()):
        raise BadVendorFile(
            f"{place}: the key {unknown[0]!r} is not known. It may be one of {', '.join(keys)}."
        )
    missing = [key for key, required in keys.items() if required and key not in document]
    if missing:
        raise BadVendorFile(f"{place}: the key {missing[0]!r} is missing.")
    for key, words in VALUES.items():
        if key in document and document[key] not in words:
            raise BadVendorFile(
                f"{place}: {key} is {document[key]!r}. It may be {', '.join(sorted(words))}."
            )


def check_forms(document: Mapping[str, Any], name: str) -> None:
    """Raises BadVendorFile unless a file of `forms` is one: its forms, columns and patterns too."""
    check_keys(document, FORM_FILE, name)
    for form in document["forms"]:
        place = f"{name}, form {form.get('id', '?')!r}"
        check_keys(form, FORM, place)
        for header, meaning in form.get("fields", {}).items():
            if isinstance(meaning, Mapping):
                check_keys(meaning, MEANING, f"{place}, column {header!r}")
        _check_patterns(form, place)


def check_language(document: Mapping[str, Any], name: str) -> None:
    """Raises BadVendorFile unless a file of `languages` is one."""
    check_keys(document, LANGUAGE, name)
    _check_patterns(document, name)


def check_outgoing(document: Mapping[str, Any], name: str) -> None:
    """Raises BadVendorFile unless a file of `outgoing` is one."""
    check_keys(document, OUTGOING, name)
    for column in document["columns"]:
        check_keys(column, OUTGOING_COLUMN, f"{name}, column {column.get('header', '?')!r}")


def _check_patterns(document: Mapping[str, Any], place: str) -> None:
    for pattern in document.get("patterns", ()):
        check_keys(pattern, PATTERN, f"{place}, pattern {pattern.get('header', '?')!r}")
