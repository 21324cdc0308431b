"""The product of an invoice can be read, and a long one makes the window no wider."""

import pytest
from PySide6.QtWidgets import QWidget

from seatdesk.ui.reports.reconciliation.reconcile_tab import ReconcileTab


@pytest.mark.parametrize("product", ["Service Hub", "Service Hub for the whole of the north"])
def test_the_product_is_whole_where_there_is_room(qtbot, product):
    window = QWidget()
    qtbot.addWidget(window)
    tab = ReconcileTab(window)
    tab.show_told(None, "")
    tab.resize(900, 500)
    tab._stack.setCurrentIndex(1)
    window.resize(900, 500)
    window.show()
    least = tab.product.minimumSizeHint().width()
    tab.offer_products([product])
    metrics = tab.product.fontMetrics()
    words = max(metrics.horizontalAdvance(tab.product.itemText(n)) for n in range(2))
    qtbot.waitUntil(lambda: tab.product.width() > words)
    assert tab.product.minimumSizeHint().width() == least
