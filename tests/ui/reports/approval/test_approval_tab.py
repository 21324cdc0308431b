"""The choices of a pack are whole beside the bar that scrolls them."""

from types import SimpleNamespace
from typing import Any

from seatdesk.exchange.report.report import SectionKey
from seatdesk.ui.reports.approval.approval_tab import ApprovalTab
from seatdesk.ui.widgets.dialogs.dialog_body import DialogBody


def test_the_side_is_as_wide_as_the_longest_part(qtbot, window):
    tab = ApprovalTab(window)
    tab.resize(900, 200)
    tab.show()
    (side,) = tab.findChildren(DialogBody)
    usual = side.width()
    title = "Steps that cannot be carried out, and the reason for each of them"
    parts = [SimpleNamespace(key=SectionKey.DECISION, title=title)]
    pack: Any = SimpleNamespace(title="Pack", ask="Decide", sections=parts)
    tab.choices.show_pack((), "", pack)
    qtbot.waitUntil(lambda: side.width() > usual)
    assert side.verticalScrollBar().isVisible()
    assert side.inside.width() <= side.viewport().width()
