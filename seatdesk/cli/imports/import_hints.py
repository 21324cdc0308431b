"""Hints for questions of an import: the options of the command line that answer each."""

from collections.abc import Mapping

from seatdesk.exchange.question import EVERYBODY, NO_SEAT, Question

_OPTIONS: Mapping[str, tuple[str, ...]] = {
    "encoding": ("--encoding {choice}",),
    "encoding_mixed": ("--encoding {choice}",),
    "delimiter": ("--delimiter {choice}",),
    "header": ("--header {choice}",),
    "second_header": ("--header N",),
    "sheet": ("--sheet {choice}",),
    "kind": ("--kind {choice}",),
    "email": ("--map {choice}=email",),
    "two_addresses": ("--map {choice}=email",),
    "login": ("--map {choice}=email",),
    "two_columns": ("--map {choice}={field}",),
    "duplicate_headers": ("--map {choice}={field}",),
    "misread": ("--map {column}=FIELD", "--map {column}="),
    "serial": ("--dates {column}=serial", "--map {column}="),
    "dates": ("--dates {column}={choice}",),
    "numbers": ("--numbers {column}={choice}",),
    "words": ("--word {column}:WORD={choice}",),
    "price_of": ("--map {column}={choice}", "--map {column}="),
    "period": ("--period {column}=month|quarter|year|term|none",),
    "currency": ("--currency {words}=CODE",),
    "finer": ("--finer {choice}",),
    "ends": ("--ends {column}={choice}",),
    "terms": ("--terms {choice}",),
    "passed": ("--passed {choice}",),
    "seats_by_profile": ("--everyone {choice}",),
    "seat_column": ("--map {column}=seat:{choice}", "--map {column}="),
    "state": ("--map {column}=status", "--map {column}="),
    "preset": ("--preset {choice}", "--no-preset"),
    "same_person": ("--alias {known_as}={email}", "--newcomer {email}"),
    "same_people": ("--alias OLD=NEW", f"--alias {EVERYBODY}", "--newcomer EMAIL",
                    f"--newcomer {EVERYBODY}"),
    "service_account": ("--service {email}", "--person {email}"),
    "service_accounts": (f"--service {EVERYBODY}", f"--person {EVERYBODY}", "--person EMAIL"),
}  # fmt: skip
"""The options that answer a sort of question; where there is none, it is only confirmed."""
_MOST = 12


def hint_for(question: Question) -> str:
    """The hint for a question: the options that answer it, and what --yes takes."""
    options = _OPTIONS.get(question.code, ())
    if not options:
        return "If that is right: --yes."
    not_asked = NO_SEAT if question.code == "seat_column" else ""
    params = {name: str(value) for name, value in question.params.items()}
    choices = [choice for choice in question.choices if choice not in {"", not_asked}][:_MOST]
    facts = {"choice": "|".join(choices) or "…", **params}
    answers = " or ".join(_quoted(option.format_map(facts)) for option in options)
    proposed = f" --yes takes what is proposed: {question.proposed}." if question.proposed else ""
    return f"Answer with {answers}.{proposed}"


def _quoted(option: str) -> str:
    """An option as it can be typed: its value in quotation marks where it has to be."""
    name, _, value = option.partition(" ")
    return f'{name} "{value}"' if set(value) & set(" |;#") else option
