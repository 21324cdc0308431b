"""The choice of the acting user."""

from seatdesk.controllers.outcome import Refused
from seatdesk.domain.account.account import User
from seatdesk.domain.refusals import Code, refuse
from seatdesk.ui.users.working_as_dialog import WorkingAsDialog, WorkingAsNeeds

ANNA = User(id=1, email="anna@x.se", name="Anna Berg", super_admin=True)
EVA = User(id=2, email="eva@x.se", add_edit_users=True, modify_billing=True)


def test_p1_working_as_names_people_and_their_rights(qtbot, window):
    dialog = WorkingAsDialog(WorkingAsNeeds((ANNA, EVA)), window)
    assert not dialog.confirm.isEnabled()
    assert "Add & edit users, Modify billing" in dialog.people.item(2).text()
    dialog.people.setCurrentRow(2)
    assert dialog.confirm.text() == "Work as eva@x.se"
    with qtbot.waitSignal(dialog.work_as_requested) as asked:
        dialog.confirm.click()
    assert asked.args == ["eva@x.se"]
    dialog.show_outcome(Refused(refuse(Code.UNKNOWN_ACTOR, email="eva@x.se")))
    assert dialog.notice.text.startswith("Working as eva@x.se is not possible")
