"""Change lists: looked at, ticked, and as events for calendars (E9.4, E4.4)."""

from collections.abc import Iterator

from seatdesk.controllers.evaluation.change_lists import (
    ChangeListView,
    change_list_view,
    record_listed,
    tick,
)
from seatdesk.controllers.messages.planning.change_list_texts import portal_step_text
from seatdesk.controllers.messages.planning.renewal_texts import ENGLISH, TextForm
from seatdesk.controllers.outcome import Outcome
from seatdesk.controllers.planning.renewal_calendar import event_uid
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.exchange.writing.calendar_file import CalendarEvent


class ChangeListController:
    """The use cases behind the tab *Change list* and `seatdesk steps`."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def read(self, scenario: str) -> Outcome[ChangeListView]:
        """The change list of a scenario."""
        return self._runner.ask(lambda use_case: change_list_view(use_case, scenario))

    def tick(
        self, scenario: str, number: int, note: str = "", seen: Scenario | None = None
    ) -> Outcome[Scenario]:
        """Tick a step as done in the portal: who did it, and when.

        `seen` is the scenario that somebody looks at: when it is another by now, its list may have
        other numbers, and nothing is ticked.
        """
        return self._runner.run(
            lambda use_case: tick(use_case, scenario, number, seen=seen), note=note
        )

    def untick(
        self, scenario: str, number: int, note: str = "", seen: Scenario | None = None
    ) -> Outcome[Scenario]:
        """Open a ticked step again."""
        return self._runner.run(
            lambda use_case: tick(use_case, scenario, number, done=False, seen=seen), note=note
        )

    def record(
        self, scenario: str, number: int, note: str = "", seen: Scenario | None = None
    ) -> Outcome[Scenario]:
        """Carry out in the account what a step is there for, on today's rules (E1.12)."""
        return self._runner.run(
            lambda use_case: record_listed(use_case, scenario, number, seen), note=note
        )


def step_events(view: ChangeListView, form: TextForm = ENGLISH) -> Iterator[CalendarEvent]:
    """The steps that are not done, each on its last date."""
    for step in view.changes.steps:
        if step.done:
            continue
        which = f"{step.on.isoformat()}-{view.scenario.key}"
        yield CalendarEvent(
            event_uid(view.workspace, f"{step.product}\n{which}", step.action, step.on.isoformat()),
            step.last_date,
            portal_step_text(step, form.translate, form.day),
            view.scenario.name,
        )
