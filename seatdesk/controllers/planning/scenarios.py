"""Scenarios: kept beside the account, edited step by step, looked at, and recorded (E1.12)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from seatdesk.controllers.evaluation.known_names import with_known_names
from seatdesk.controllers.evaluation.record_step import record_steps, step_of
from seatdesk.controllers.evaluation.scenario_views import (
    AnswerAge,
    KnownRows,
    ScenarioList,
    ScenarioOverview,
    ScenarioView,
    answer_age,
    months_until,
    scenario_list,
    scenario_overview,
    scenario_view,
)
from seatdesk.controllers.evaluation.span_check import check_span
from seatdesk.controllers.evaluation.stored_scenarios import (
    evaluated_scenario,
    find_scenario,
    keep_scenario,
    seen_scenario,
    stored_scenario,
    tidy_name,
)
from seatdesk.controllers.operations.book_price_changes import scenario_differences
from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.operations.use_case import UseCase, decline
from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.control_signs import without_control
from seatdesk.domain.evaluation.evaluation import Evaluated
from seatdesk.domain.forecast.renewal_prices import RenewalDifference
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import RECORDED, ScenarioStep, Tick
from seatdesk.exchange.scenario_files import read_scenario_file, scenario_text
from seatdesk.exchange.writing.atomic_write import replacing

DEFAULT_SPAN = 24


@dataclass(frozen=True, slots=True)
class ScenarioProjection:
    """A scenario carried out, and its renewals that keep a price which the book has not (B8)."""

    evaluated: Evaluated
    renewals: tuple[RenewalDifference, ...]


class ScenariosController:
    """The use cases behind the Scenarios page and `seatdesk scenario`.

    `seen`, where it can be given, is the scenario that somebody looks at: when it is another by
    now, nothing is changed (H5).
    """

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner
        self._known = KnownRows()

    def all(self) -> tuple[Scenario, ...]:
        """Every scenario, by name."""
        return self._runner.look(lambda use_case: use_case.work.scenarios.all())

    def names(self) -> tuple[str, ...]:
        """The name of every scenario, in the order of `all`."""
        return self._runner.look(lambda use_case: use_case.work.scenarios.names())

    def list(self) -> ScenarioList:
        """Every scenario with what it comes to in a year, by name."""
        return self._runner.look(lambda use_case: scenario_list(use_case, self._known))

    def age(self) -> AnswerAge:
        """The day, the currency and the age of the data that scenarios rest on."""
        return self._runner.look(answer_age)

    def find(self, name: str) -> Outcome[Scenario]:
        """The scenario of a name in any case."""
        return self._runner.ask(lambda use_case: stored_scenario(use_case, name))

    def show(self, name: str, months: int = DEFAULT_SPAN) -> Outcome[ScenarioView]:
        """A scenario with what becomes of each step, and what moved since it was edited."""

        def show(use_case: UseCase) -> ScenarioView:
            check_span(months)
            return scenario_view(use_case, stored_scenario(use_case, name), months)

        return self._runner.ask(show)

    def try_out(self, scenario: Scenario, months: int = DEFAULT_SPAN) -> Outcome[ScenarioView]:
        """The same for a scenario that is not kept, such as one with a step that is being typed."""

        def try_out(use_case: UseCase) -> ScenarioView:
            check_span(months)
            tried = replace(scenario, steps=with_known_names(use_case, scenario.steps))
            return scenario_view(use_case, tried, months)

        return self._runner.ask(try_out)

    def project(self, name: str, months: int = DEFAULT_SPAN) -> Outcome[ScenarioProjection]:
        """A scenario carried out on a copy of the account, with every invoice to come."""

        def look(use_case: UseCase) -> ScenarioProjection:
            check_span(months)
            found = evaluated_scenario(use_case, stored_scenario(use_case, name), months)
            end = found.projection.span.end
            return ScenarioProjection(found, scenario_differences(use_case, found, end))

        return self._runner.ask(look)

    def overview(self, name: str, on: date | None = None) -> Outcome[ScenarioOverview]:
        """The billing overview with a scenario applied up to a day, today unless said."""

        def look(use_case: UseCase) -> ScenarioOverview:
            scenario, day = stored_scenario(use_case, name), on or use_case.today
            if day < use_case.today:
                facts = {"name": scenario.name, "on": day, "as_of": use_case.today}
                decline(Code.IN_THE_PAST, reason="scenario", **facts)
            check_span(months_until(use_case.today, day))
            return scenario_overview(use_case, scenario, day)

        return self._runner.ask(look)

    def make(
        self, name: str, steps: Sequence[ScenarioStep] = (), note: str = ""
    ) -> Outcome[Scenario]:
        """Make a scenario under a name that is free."""
        return self._runner.run(lambda use_case: _made(use_case, name, steps, note))

    def add(
        self,
        name: str,
        steps: Sequence[ScenarioStep],
        note: str | None = None,
        seen: Scenario | None = None,
    ) -> Outcome[Scenario]:
        """Append steps, in a new scenario if there is none of that name; `note` replaces one."""

        def add(use_case: UseCase) -> Scenario:
            before = find_scenario(use_case, name)
            if seen is not None:
                before = seen_scenario(use_case, name, seen)
            if before is None:
                return _made(use_case, name, steps, note or "")
            after = replace(before, steps=(*before.steps, *steps))
            if note is not None:
                after = replace(after, note=without_control(note))
            if after == before:
                decline(Code.NOTHING_TO_SAVE)
            return keep_scenario(use_case, before, after)

        return self._runner.run(add)

    def edit_step(
        self, name: str, number: int, step: ScenarioStep, seen: Scenario | None = None
    ) -> Outcome[Scenario]:
        """Put a step in the place of another.

        Ticks stay with it where its day and verb do; what was recorded is what it was before.
        """

        def edited(scenario: Scenario) -> Scenario:
            before = step_of(scenario, number)
            same = type(before) is type(step) and before.on == step.on
            ticks = tuple(tick for tick in before.ticks if same and tick.part != RECORDED)
            kept = replace(step, ticks=ticks)
            steps = (*scenario.steps[: number - 1], kept, *scenario.steps[number:])
            return replace(scenario, steps=steps)

        return self._edit(name, seen, edited)

    def remove_step(
        self, name: str, number: int, seen: Scenario | None = None
    ) -> Outcome[Scenario]:
        """Take a step out."""

        def without(scenario: Scenario) -> Scenario:
            step_of(scenario, number)
            steps = (*scenario.steps[: number - 1], *scenario.steps[number:])
            return replace(scenario, steps=steps)

        return self._edit(name, seen, without)

    def move_step(
        self, name: str, number: int, to: int, seen: Scenario | None = None
    ) -> Outcome[Scenario]:
        """Put a step at another place of the list. It matters among steps of one phase (E1.6)."""

        def moved(scenario: Scenario) -> Scenario:
            step_of(scenario, to)
            taken = step_of(scenario, number)
            steps = [*scenario.steps[: number - 1], *scenario.steps[number:]]
            return replace(scenario, steps=(*steps[: to - 1], taken, *steps[to - 1 :]))

        return self._edit(name, seen, moved)

    def import_file(self, path: Path, name: str = "") -> Outcome[Scenario]:
        """Make a scenario of a file, under the file's name for it or another (E1.12).

        OSError when the file cannot be read at all.
        """
        read = read_scenario_file(path, self._runner.today)
        if isinstance(read, Refusal):
            return Refused(read)
        return self.make(name or read.name, read.steps, read.note)

    def export_file(self, name: str, path: Path) -> Outcome[Scenario]:
        """Write a scenario to a file, which is replaced. Unwritable when that cannot be."""
        outcome = self.find(name)
        if isinstance(outcome, Done):
            with replacing(path) as part:
                part.write_text(scenario_text(outcome.value), encoding="utf-8", newline="\n")
        return outcome

    def copy(self, name: str, new: str) -> Outcome[Scenario]:
        """Make a scenario with the same note and steps; nothing of it is ticked in the portal."""

        def copy(use_case: UseCase) -> Scenario:
            source = stored_scenario(use_case, name)
            steps = tuple(replace(step, ticks=_recorded(step)) for step in source.steps)
            return _made(use_case, new, steps, source.note)

        return self._runner.run(copy)

    def rename(self, name: str, new: str, note: str | None = None) -> Outcome[Scenario]:
        """Give a scenario another name, and another note where one is given."""

        def renamed(scenario: Scenario) -> Scenario:
            said = scenario.note if note is None else without_control(note)
            return replace(scenario, name=tidy_name(new), note=said)

        return self._edit(name, None, renamed)

    def remove(self, name: str, seen: Scenario | None = None) -> Outcome[Scenario]:
        """Delete a scenario."""

        def remove(use_case: UseCase) -> Scenario:
            scenario = seen_scenario(use_case, name, seen)
            put_scenario(use_case, scenario, None)
            return scenario

        return self._runner.run(remove)

    def looks_right(self, name: str) -> Outcome[Scenario]:
        """Take the account of today for the one that the scenario is made on (E1.10)."""

        def anchor(use_case: UseCase) -> Scenario:
            scenario = stored_scenario(use_case, name)
            return keep_scenario(use_case, scenario, scenario)

        return self._runner.run(anchor)

    def record(
        self, name: str, number: int, note: str = "", seen: Scenario | None = None
    ) -> Outcome[Scenario]:
        """Carry a step out in the account, on today's rules (E1.12).

        By this line the scenario's base has not moved: who records it knows of it.
        """

        def record(use_case: UseCase) -> Scenario:
            scenario = seen_scenario(use_case, name, seen)
            return record_steps(use_case, scenario, [number])

        return self._runner.run(record, note=note)

    def _edit(
        self, name: str, seen: Scenario | None, change: Callable[[Scenario], Scenario]
    ) -> Outcome[Scenario]:
        def edit(use_case: UseCase) -> Scenario:
            before = seen_scenario(use_case, name, seen)
            after = change(before)
            if after == before:
                decline(Code.NOTHING_TO_SAVE)
            return keep_scenario(use_case, before, after)

        return self._runner.run(edit)


def _recorded(step: ScenarioStep) -> tuple[Tick, ...]:
    """The ticks that say that the account has what a step is about, whoever asks for it again."""
    return tuple(tick for tick in step.ticks if tick.part == RECORDED)


def _made(use_case: UseCase, name: str, steps: Sequence[ScenarioStep], note: str) -> Scenario:
    made = Scenario(
        name=tidy_name(name),
        note=without_control(note),
        steps=tuple(steps),
        edited=use_case.today,
    )
    return keep_scenario(use_case, None, made)
