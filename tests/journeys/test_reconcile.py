"""Reconciling in the real window: an invoice is dropped, explained, accepted, and taken back."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from seatdesk.domain.reconciliation.reconciliation import LineStatus
from seatdesk.ui.imports.wizard.dialog import ImportDialog
from seatdesk.ui.reports.page import ReportTab
from seatdesk.ui.reports.reconciliation.invoice_day_dialog import InvoiceDayDialog
from seatdesk.ui.reports.reconciliation.invoice_lines_model import OUR_AMOUNT, THEIR_AMOUNT
from seatdesk.ui.reports.reconciliation.list_changes_model import KIND, WHAT
from seatdesk.ui.window.context import REPORTS
from tests.journeys.conftest import SALES

HEAD = "Description,Quantity,Unit price,Amount,From,To\n"
BASE = "Sales Hub Professional platform,1,450.00,450.00,2026-04-01,2026-04-30\n"


@pytest.fixture
def tab(workspace):
    workspace.window.show_page(REPORTS)
    workspace.settle()
    features = workspace.workspace_window.commands.features
    features.reports.show_tab(ReportTab.RECONCILE)
    workspace.settle()
    return features.reconcile.tab


def ours(workspace, day):
    """The seats that our invoice of a day charges."""
    account = workspace.session.snapshot.account
    from seatdesk.domain.charges.invoicing import term_invoices

    invoices = term_invoices(account.find(SALES), account.policies)
    return next(one for one in invoices if one.date == day)


def dropped(tab, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    tab.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def statuses(tab):
    return [line.status for line in tab.told.found.lines]


def test_e8_6_an_invoice_is_dropped_explained_accepted_and_taken_back(workspace, tab, tmp_path):
    path = tmp_path / "invoice.csv"
    path.write_text("Invoice number: A-17\nInvoice date: 2026-04-01\n" + HEAD + BASE)
    dropped(tab, path)
    workspace.until(lambda: tab.told is not None)
    assert statuses(tab)[0] is LineStatus.SAME
    assert "A-17" in tab.head.text()
    assert tab.view.accessibleName() == "Invoice lines"
    ours = tab.model.index(0, OUR_AMOUNT)
    assert tab.amounts.at(ours).because().number == 450
    assert tab.amounts.at(ours.siblingAtColumn(THEIR_AMOUNT)) is None
    tab.accept_button.click()
    workspace.until(lambda: tab.told.accepted is not None)
    assert "Accepted" in tab.state.text()
    workspace.settle()
    (kept,) = workspace.session.workspace.reconciliation.accepted()
    assert (kept.number, kept.dated) == ("A-17", date(2026, 4, 1))
    workspace.undo()
    workspace.until(lambda: not workspace.session.workspace.reconciliation.accepted())
    workspace.until(lambda: tab.state.text() == "")


def test_e8_1_pasted_lines_are_compared_once_their_day_is_known(workspace, tab):
    QGuiApplication.clipboard().setText((HEAD + BASE).replace(",", "\t"))
    tab.first_paste.click()
    workspace.until(lambda: workspace.window.findChildren(InvoiceDayDialog))
    (dialog,) = workspace.window.findChildren(InvoiceDayDialog)
    dialog.day.set_day(date(2026, 4, 1))
    dialog.confirm.click()
    workspace.until(lambda: tab.told is not None)
    assert statuses(tab)[0] is LineStatus.SAME
    assert tab.told.found.day == date(2026, 4, 1)


def test_e8_6_the_message_to_the_vendor_is_copied(workspace, tab, tmp_path):
    path = tmp_path / "invoice.csv"
    path.write_text(HEAD + BASE.replace("450.00,450.00", "460.00,460.00"))
    workspace.workspace_window.commands.features.reconcile.compare_file(path)
    workspace.until(lambda: workspace.window.findChildren(InvoiceDayDialog))
    (dialog,) = workspace.window.findChildren(InvoiceDayDialog)
    dialog.day.set_day(date(2026, 4, 1))
    dialog.confirm.click()
    workspace.until(lambda: tab.told is not None)
    tab.copy.click()
    assert "460.00" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("invoice.pdf", "%PDF-1.7\n"),
        ("empty.csv", ""),
    ],
)
def test_e8_1_what_is_no_invoice_is_said_and_nothing_is_shown(
    workspace, tab, tmp_path, name, content
):
    path = tmp_path / name
    path.write_text(content)
    dropped(tab, path)
    workspace.until(lambda: name in tab.notice.text)
    assert tab.told is None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("invoice.pdf", "%PDF-1.7\n"),
        ("far.csv", "Invoice number: A-18\nInvoice date: 2019-04-01\n" + HEAD + BASE),
    ],
)
def test_e8_6_after_another_invoice_was_refused_the_one_before_cannot_be_accepted(
    workspace, tab, tmp_path, name, content
):
    good, path = tmp_path / "invoice.csv", tmp_path / name
    good.write_text("Invoice number: A-17\nInvoice date: 2026-04-01\n" + HEAD + BASE)
    path.write_text(content)
    dropped(tab, good)
    workspace.until(lambda: tab.told is not None)
    assert tab.accept_button.isEnabled()
    dropped(tab, path)
    workspace.until(lambda: tab.notice.text)
    assert tab.told is None
    assert tab.model.rowCount() == 0
    assert not (tab.accept_button.isVisible() and tab.accept_button.isEnabled())
    tab.accept_requested.emit()  # whatever asks for it
    workspace.settle()
    assert not workspace.session.workspace.reconciliation.accepted()


def test_e8_3_the_product_is_said_of_an_invoice_whose_lines_name_none(workspace, tab, tmp_path):
    path = tmp_path / "whose.csv"
    line = "Subscription,1,450.00,450.00,2026-04-01,2026-04-30\n"
    path.write_text("Invoice number: A-19\nInvoice date: 2026-04-01\n" + HEAD + line)
    dropped(tab, path)
    workspace.until(lambda: "Subscription" in tab.notice.text)
    assert tab.told is None
    assert tab.product.isVisible()
    assert tab.head.text() == "A-19"
    assert not tab.accept_button.isEnabled()
    assert "not compared" in tab.accept_button.toolTip()
    tab.product.setCurrentIndex(tab.product.findData(SALES))
    tab.product.activated.emit(tab.product.currentIndex())
    workspace.until(lambda: tab.told is not None)
    assert statuses(tab)[0] is LineStatus.SAME
    assert not tab.notice.isVisible()
    assert tab.accept_button.isEnabled()
    told = tab.told
    dropped(tab, path)  # another invoice: what was said is of the one before
    workspace.until(lambda: tab.told is not told)
    workspace.until(lambda: "Subscription" in tab.notice.text)
    assert tab.product.currentIndex() == 0


def test_e8_1_a_list_of_people_is_answered_by_what_it_would_change_and_can_be_imported(
    workspace, tab, tmp_path
):
    path = tmp_path / "people.csv"
    path.write_text("Email,Name,Team\nnina@example.com,Nina,South\n")
    dropped(tab, path)
    workspace.until(tab.list.isVisible)
    assert tab.list.title.text() == "people.csv is a list of people, not an invoice"
    assert "1 added" in tab.list.counts.text()
    first = [tab.list.model.index(0, column).data() for column in (KIND, WHAT)]
    assert first == ["Added", "nina@example.com"]
    assert tab.told is None
    tab.list.import_button.click()
    workspace.until(lambda: workspace.window.findChildren(ImportDialog))
    (dialog,) = workspace.window.findChildren(ImportDialog)
    dialog.reject()
    QGuiApplication.clipboard().setText("Product\tSeats\tRenewal date\nNew Hub\t9\t2027-01-01\n")
    tab.paste_requested.emit()
    workspace.until(lambda: "subscriptions" in tab.list.title.text())
    assert not tab.list.import_button.isVisible()  # pasted cells are no file


def test_e8_2_of_several_invoices_in_a_file_one_is_chosen_by_its_day(workspace, tab, tmp_path):
    path = tmp_path / "invoices.csv"
    months = "".join(
        f"2026-0{month}-01,Sales Hub Professional platform,450.00\n" for month in (4, 5)
    )
    path.write_text("Invoice date,Description,Amount\n" + months)
    dropped(tab, path)
    workspace.until(lambda: workspace.window.findChildren(InvoiceDayDialog))
    (dialog,) = workspace.window.findChildren(InvoiceDayDialog)
    days = [dialog.choice.itemData(place) for place in range(dialog.choice.count())]
    assert days == [date(2026, 4, 1), date(2026, 5, 1)]
    dialog.choice.setCurrentIndex(0)
    dialog.confirm.click()
    workspace.until(lambda: tab.told is not None)
    assert tab.told.found.day == date(2026, 4, 1)
    assert len(tab.told.found.vendor.lines) == 1


def test_e8_2_the_file_is_read_once_however_often_its_invoice_is_compared(workspace, tab, tmp_path):
    path = tmp_path / "invoice.csv"
    path.write_text("Invoice date: 2026-04-01\n" + HEAD + BASE + "Total,,,999.00,,\n")
    dropped(tab, path)
    workspace.until(lambda: tab.told is not None)
    assert "999.00" in tab.untied.text
    path.unlink()
    told = tab.told
    tab.product.setCurrentIndex(tab.product.findData(SALES))
    tab.product.activated.emit(tab.product.currentIndex())
    workspace.until(lambda: tab.told is not told)
    assert statuses(tab)[0] is LineStatus.SAME
    assert not tab.notice.text


def test_another_workspace_does_not_show_the_invoice_of_the_one_before(
    workspace, tab, tmp_path, company
):
    path = tmp_path / "invoice.csv"
    path.write_text("Invoice number: A-17\nInvoice date: 2026-04-01\n" + HEAD + BASE)
    dropped(tab, path)
    workspace.until(lambda: tab.told is not None)
    workspace.workspace_window.close_workspace()
    workspace.settle()
    workspace.workspace_window.open(str(company))
    workspace.until(lambda: tab.told is None)
    workspace.settle()
    assert tab.model.rowCount() == 0
