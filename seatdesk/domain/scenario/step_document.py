"""Steps as a plain document, read strictly: `{"on", "do", "product"}` and what each verb needs.

What cannot be read is refused with the number of the step and the field; what a rule of the account
refuses is no matter of reading (E1.8).
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.domain.scenario.scenario import MOST_STEPS
from seatdesk.domain.scenario.step_keys import APART, COMMON, VERBS, StepKey, Verb, verb_of
from seatdesk.domain.scenario.step_values import Repeated, WrongValue
from seatdesk.domain.scenario.steps import ScenarioStep


def read_steps(document: object, file: str) -> tuple[ScenarioStep, ...] | Refusal:
    """The steps of a list, or the refusal of the first that cannot be read."""
    if not isinstance(document, list):
        return refuse(Code.INVALID_STEP, reason="no_list", file=file)
    if len(document) > MOST_STEPS:
        return refuse(Code.TOO_MANY, reason="steps", value=len(document), most=MOST_STEPS)
    steps = []
    for number, row in enumerate(document, 1):
        step = read_step(row, number)
        if isinstance(step, Refusal):
            return step
        steps.append(step)
    return tuple(steps)


def read_step(row: object, number: int) -> ScenarioStep | Refusal:
    """One step, or the refusal that names its number, the field and what is wrong there."""
    try:
        return _read(row)
    except _InField as wrong:
        facts: dict[str, object] = {"step": number, "key": wrong.field, **wrong.cause.facts}
        return refuse(Code.INVALID_STEP, reason=wrong.cause.problem, **facts)


class _InField(Exception):  # noqa: N818 - carries what is wrong, with its field
    def __init__(self, field: str, cause: WrongValue) -> None:
        super().__init__(field, cause)
        self.field, self.cause = field, cause


def _read(row: object) -> ScenarioStep:
    if not isinstance(row, Mapping):
        raise _InField("", WrongValue("no_step"))
    verb = _read_verb(row)
    kind, own = VERBS[verb]
    keys = {key.name: key for key in (*COMMON, *own)}
    for name in row:
        if name != "do" and name not in keys:
            raise _InField(str(name)[:60], WrongValue("unknown_key", verb=verb.value))
    _check_apart(verb, row)
    values: dict[str, Any] = {}
    for key in keys.values():
        values |= _read_value(key, row)
    return kind(**values)


def _read_verb(row: Mapping[Any, Any]) -> Verb:
    said = row.get("do")
    if said is None:
        raise _InField("do", WrongValue("missing"))
    if not isinstance(said, str) or said not in tuple(Verb):
        raise _InField("do", WrongValue("unknown_verb", said, choices=", ".join(Verb)))
    return Verb(said)


def _read_value(key: StepKey, row: Mapping[Any, Any]) -> Mapping[str, Any]:
    value = row.get(key.name)
    try:
        if isinstance(value, Repeated):
            raise WrongValue("repeated")  # noqa: TRY301 - one way out for all that is wrong
        if value is not None:
            return key.read(value)
        if key.required:
            raise WrongValue("missing")  # noqa: TRY301
    except WrongValue as wrong:
        raise _InField(key.name, wrong) from wrong
    return {}


def _check_apart(verb: Verb, row: Mapping[Any, Any]) -> None:
    """Refuse keys that exclude each other, and a renewal price that says nothing."""
    ways, others = APART.get(verb, ((), ()))
    said = [name for name in others if row.get(name) not in (None, False)]
    for way in ways:
        if row.get(way) is not None and said:
            raise _InField(said[0], WrongValue("apart", way))
    if verb is Verb.RENEWAL_PRICE and not any(name in row for name in (*ways, *others)):
        raise _InField("percent", WrongValue("missing"))


def steps_document(steps: Sequence[ScenarioStep]) -> list[dict[str, Any]]:
    """Steps as a list that `read_steps` reads to the same steps."""
    return [step_document(step) for step in steps]


def step_document(step: ScenarioStep) -> dict[str, Any]:
    """One step as a document, without what it does not state."""
    verb = verb_of(step)
    document: dict[str, Any] = {"on": step.on.isoformat(), "do": verb.value}
    document |= _written((*COMMON[1:2], *VERBS[verb][1], *COMMON[2:]), step)
    if verb is Verb.RENEWAL_PRICE and not document.keys() & {"percent", "base", "seat_price"}:
        document["percent"] = None
    return document


def _written(keys: Sequence[StepKey], step: ScenarioStep) -> Iterator[tuple[str, object]]:
    for key in keys:
        value = key.write(step)
        if value is not None:
            yield key.name, value
