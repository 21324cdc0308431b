"""The verbs of steps as a person chooses them."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from seatdesk.domain.scenario.step_keys import Verb
from seatdesk.ui.text.language import QT_TRANSLATE_NOOP

_NAMES: Final[Mapping[Verb, str]] = {
    Verb.BUY: QT_TRANSLATE_NOOP("StepVerbs", "Buy seats"),
    Verb.REMOVE: QT_TRANSLATE_NOOP("StepVerbs", "Give up seats at the renewal"),
    Verb.CANCEL_REMOVAL: QT_TRANSLATE_NOOP("StepVerbs", "Cancel the removal of seats"),
    Verb.ASSIGN: QT_TRANSLATE_NOOP("StepVerbs", "Assign seats"),
    Verb.UNASSIGN: QT_TRANSLATE_NOOP("StepVerbs", "Unassign seats"),
    Verb.TRANSFER: QT_TRANSLATE_NOOP("StepVerbs", "Transfer a seat"),
    Verb.TIER: QT_TRANSLATE_NOOP("StepVerbs", "Change the tier"),
    Verb.CANCEL_TIER: QT_TRANSLATE_NOOP("StepVerbs", "Cancel the change of tier"),
    Verb.TERMS: QT_TRANSLATE_NOOP("StepVerbs", "Other terms from the renewal"),
    Verb.CANCEL_TERMS: QT_TRANSLATE_NOOP("StepVerbs", "Cancel the other terms"),
    Verb.RENEWAL_PRICE: QT_TRANSLATE_NOOP("StepVerbs", "Other prices from the renewal"),
    Verb.AUTO_RENEW: QT_TRANSLATE_NOOP("StepVerbs", "Switch auto-renewal"),
    Verb.SUBSCRIBE: QT_TRANSLATE_NOOP("StepVerbs", "Subscribe to a product"),
    Verb.JOIN: QT_TRANSLATE_NOOP("StepVerbs", "People join"),
    Verb.LEAVE: QT_TRANSLATE_NOOP("StepVerbs", "People leave"),
}


def verb_name(verb: Verb) -> str:
    """A verb in the language of the window."""
    return QCoreApplication.translate("StepVerbs", _NAMES[verb])
