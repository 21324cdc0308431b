"""A row that wraps is laid out by what is in it, also where that changed while nobody saw it."""

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from seatdesk.ui.widgets.flow_layout import Flow


def test_what_changed_in_a_hidden_row_stands_in_its_place_when_it_is_shown(frame):
    frame.show()
    page = QWidget(frame)
    page.resize(600, 40)
    flow = Flow(page, gap=5)
    first, gone, last = (QPushButton(text, flow) for text in ("All 9", "Left 1", "Bot 9"))
    for button in (first, gone, last):
        flow.add(button)
    flow.resize(600, 40)
    page.show()
    QApplication.processEvents()
    page.hide()
    flow.take(gone)
    QApplication.processEvents()
    first.setText("All of them, and many more than before: 1234")
    QApplication.processEvents()
    page.show()
    QApplication.processEvents()
    assert first.width() == first.sizeHint().width()
    assert last.x() == first.width() + 5
