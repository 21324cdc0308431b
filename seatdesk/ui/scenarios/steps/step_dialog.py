"""Adds a step to a scenario or edits one, with what it would change while it is entered."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.step_document import read_step, step_document
from seatdesk.domain.scenario.steps import ScenarioStep
from seatdesk.ui.scenarios.steps.step_fields import StepFields
from seatdesk.ui.scenarios.steps.step_form import StepNeeds
from seatdesk.ui.scenarios.steps.step_states import MEANINGS, status_told
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.theme import scaled
from seatdesk.ui.text.number_format import money, signed_money
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import months_text, sentence
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.inquiry import Asks
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from seatdesk.controllers.evaluation.scenario_views import ScenarioView
    from seatdesk.domain.evaluation.step_result import StepResult

PAUSE_MS = 150
"""After the last letter; what is typed is not evaluated sign by sign."""


@dataclass(frozen=True, slots=True)
class StepDialogNeeds:
    """The scenario, what a step can be about, and how to see what becomes of one."""

    scenario: Scenario
    fields: StepNeeds
    try_out: "Asks[Scenario, Outcome[ScenarioView] | Exception]"
    tiers: Callable[[str], tuple[str, ...]]
    """The tiers there are of a product."""
    number: int = 0
    """The step that is edited; 0: a new one."""
    sealed: str = ""
    """The reason why nothing can be kept; empty: it can."""


class StepDialog(Dialog):
    """A step that a rule would refuse can be kept all the same: it says so in the list."""

    help_topic = "scenarios"

    step_requested = Signal(object)
    """A `ScenarioStep`."""

    def __init__(self, needs: StepDialogNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._needs = needs
        new = not needs.number
        self.set_title(self.tr("Add step") if new else self.tr("Edit step"))
        self.fields = StepFields(needs.fields, self)
        self.effect = AmountLink(self.tr("Effect"), self)
        self.effect.setFont(scaled(self.font(), 1.25, bold=True))
        self.caption = MutedLabel(parent=self)
        self.state = Notice(Severity.INFO, parent=self, plain=True)
        self._step: ScenarioStep | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask_effect)
        self.add_cancel()
        self.confirm = self.add_primary(self.tr("Add step") if new else self.tr("Save step"))
        self._lay_out()
        if not new:
            self.fields.show_document(step_document(needs.scenario.steps[needs.number - 1]))
        fields = self.fields
        self.watch(fields.users, fields.giver, fields.taker, fields.percent)
        self.fields.changed.connect(self._read)
        self.fields.product.currentTextChanged.connect(self._offer_tiers)
        self.confirm.clicked.connect(self._confirm)
        self._offer_tiers()
        self._read()
        self._ask_effect()

    @property
    def step(self) -> ScenarioStep | None:
        """The step as it is entered; None while it cannot be read."""
        return self._step

    @Slot()
    def _offer_tiers(self) -> None:
        self.fields.offer_tiers(self._needs.tiers(self.fields.product.currentText()))

    @Slot()
    def _read(self) -> None:
        """Read the fields; what is wrong with them is said before anything is worked out."""
        number = self._needs.number or len(self._needs.scenario.steps) + 1
        read = read_step(self.fields.document(), number)
        if isinstance(read, Refusal):
            self._step = None
            self._timer.stop()
            self.inquiry.forget()
            self._show_effect(None)
            self._allow(self._problem(read))
            return
        self._step = read
        self._allow("")
        self._timer.start()

    @Slot()
    def _ask_effect(self) -> None:
        scenario = self._tried()
        if scenario is not None:
            self._timer.stop()
            self.inquiry.ask(self._needs.try_out, scenario, self._take)

    def _tried(self) -> Scenario | None:
        """The scenario with the step as it is entered."""
        if self._step is None:
            return None
        steps = list(self._needs.scenario.steps)
        if self._needs.number:
            steps[self._needs.number - 1] = self._step
        else:
            steps.append(self._step)
        return replace(self._needs.scenario, steps=tuple(steps))

    def _take(self, answer: "Outcome[ScenarioView] | Exception") -> None:
        self.notice.show_message("")
        if not isinstance(answer, Done):
            self._show_effect(None)
            self.state.show_message(sentence(answer), Severity.WARNING)
            return
        number = self._needs.number or len(self._needs.scenario.steps) + 1
        [result] = [r for r in answer.value.evaluated.steps if r.number == number]
        self._show_effect(result, answer.value.evaluated.months)

    def _show_effect(self, result: "StepResult | None", months: int = 0) -> None:
        effect = None if result is None else result.effect
        self.effect.explain(None)
        if result is None:
            self.effect.setText("–")  # noqa: RUF001 - no minus
            self.caption.setText(self.tr("Effect"))
            self.state.show_message("")
            return
        self.caption.setText(
            self.tr("Effect in {span}, without tax").format(span=months_text(months))
        )
        self.state.show_message(status_told(result), MEANINGS[result.status])
        if effect is None:
            self.effect.setText(self.tr("not known: an exchange rate is missing"))
            return
        amount = effect.amount
        text = signed_money(amount, effect.currency) if amount else money(amount, effect.currency)
        self.effect.setText(text)
        self.effect.setAccessibleName(self.tr("Effect: {amount}").format(amount=text))
        self.effect.explain(lambda: effect.derivation, effect.currency, nothing=not amount)

    def _allow(self, problem: str) -> None:
        reason = self._needs.sealed or problem
        self.confirm.setEnabled(not reason)
        self.confirm.setToolTip(plain_tip(reason))
        self.confirm.setAccessibleDescription(reason)
        if problem:
            self.state.show_message(problem, Severity.INFO)

    def _problem(self, refusal: Refusal) -> str:
        """The sentence about a field that is missing or wrong, in the dialog's own words."""
        key, twice = refusal.params.get("key"), refusal.params.get("reason") == "twice"
        asked = {
            "on": self.fields.day.problem(),
            "product": self.tr("Choose a product."),
            "tier": self.tr("Enter the tier."),
            "users": self.tr("Enter the e-mail address of at least one user."),
            "from": self.tr("Enter the e-mail addresses of both users."),
            "to": self.tr("Enter the e-mail addresses of both users."),
            "percent": self.tr("Enter a percentage, such as 7 or -2.5."),
            "price": self.tr("Enter the price."),
            "base": self.tr("Enter the prices."),
            "seat_price": self.tr("Enter the prices."),
        }
        return sentence(refusal) if twice else asked.get(str(key), "") or sentence(refusal)

    @Slot()
    def _confirm(self) -> None:
        if self._step is not None:
            self.wait(self.confirm)
            self.step_requested.emit(self._step)

    def _lay_out(self) -> None:
        line = self.line
        amount = QHBoxLayout()
        amount.setSpacing(line // 2)
        amount.addWidget(self.effect)
        amount.addStretch()
        layout = self.frame()
        layout.addWidget(self.heading(self._needs.scenario.name))
        layout.addWidget(self.fields)
        layout.addStretch()
        layout.addWidget(self.notice)
        layout.addWidget(self.caption)
        layout.addLayout(amount)
        layout.addWidget(self.state)
        layout.addWidget(self.buttons)
        self.set_opening_size(64, 26)
