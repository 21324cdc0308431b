"""A draft survives until someone has answered for it; one window to a file."""

from seatdesk.ui.seats.draft_file import DraftFile


def left(workspace):
    """What is on disk for the next start."""
    return DraftFile(
        workspace.workspace_window.context.folders.state, workspace.workspace_window.location
    ).load()


def crashed(workspace, open_window, company):
    """A window opened again after one that went away with a ticked box."""
    workspace.tick("Dan Falk")
    workspace.window.close()
    return open_window(company)


def test_an_offered_draft_stays_on_disk_until_it_is_answered_for(workspace, open_window, company):
    again = crashed(workspace, open_window, company)
    assert again.told("1 change was not saved last time.")
    again.session.refresh()
    again.settle()
    again.bot.wait(300)
    assert len(left(again)) == 1
    again.tick("Eva Gren")
    again.bot.wait(300)
    assert len(left(again)) == 2


def test_discarding_what_was_offered_forgets_it(workspace, open_window, company):
    again = crashed(workspace, open_window, company)
    again.press("Discard", again.window.messages)
    assert left(again) == ()


def test_restoring_what_was_offered_makes_it_the_draft(workspace, open_window, company):
    again = crashed(workspace, open_window, company)
    again.press("Restore", again.window.messages)
    again.bot.wait(300)
    assert again.footer() == "Sales Hub: 4 of 5 assigned (+1)"
    assert len(left(again)) == 1
