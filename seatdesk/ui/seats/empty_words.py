"""Sentences of the users table while it shows nobody."""

from PySide6.QtCore import QCoreApplication

from seatdesk.controllers.read_models import unknown_tokens

translate = QCoreApplication.translate


def nobody_words(text: str, chip: str) -> str:
    """The reason why a filter text and a chip show nobody, and how somebody is shown."""
    if odd := unknown_tokens(text):
        words = translate(
            "SeatsPage",
            "No user matches. {token} is no filter and was looked for as a word. There are "
            "team: or dept:, status:, seat:, tier:, kind: and idle:, such as idle:>60.",
        )
        return words.format(token=odd[0])
    if text or chip != "all":
        return translate(
            "SeatsPage", "No user matches this filter. Press Esc in the filter field to clear it."
        )
    return translate("SeatsPage", "No users yet. Add one with New user, or import a file.")
