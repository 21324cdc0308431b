"""Titles of tabs have the height of their letters, selected or not."""

import pytest
from PySide6.QtWidgets import QStyle, QStyleFactory, QStyleOptionTab, QTabBar, QWidget

from seatdesk.ui.widgets.page_tabs import PageTabs, WholeTabs

STYLES = tuple(QStyleFactory.keys())


def room(bar: QTabBar, index: int) -> int:
    """The height that a style leaves to a title."""
    option = QStyleOptionTab()
    bar.initStyleOption(option, index)
    return bar.style().subElementRect(QStyle.SubElement.SE_TabBarTabText, option, bar).height()


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("kind", [PageTabs, WholeTabs])
def test_no_title_is_cut(qtbot, kind, style):
    tabs, look = kind(None), QStyleFactory.create(style)
    qtbot.addWidget(tabs)
    tabs.tabBar().setStyle(look)
    for title in ("Huvudantal", "Ändringslista"):
        tabs.addTab(QWidget(), title)
    letters = tabs.tabBar().fontMetrics().height()
    assert [room(tabs.tabBar(), n) >= letters for n in range(2)] == [True, True]
