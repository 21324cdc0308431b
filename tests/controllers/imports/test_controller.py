"""Importing: what a preview shows is what happens, all of it or nothing, in one undo step."""

import contextlib
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from seatdesk.controllers.imports.controller import preview
from seatdesk.controllers.imports.preview_report import as_json
from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.outcome import Done
from seatdesk.domain.changes.kinds.user_record_changes import AddUsers
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.exchange.question import Options
from seatdesk.exchange.unreadable import Unreadable
from tests.controllers.asserts import GONE, code, pool, seats_of, status_of, value, verified
from tests.factories import SALES, SERVICE, TODAY, make_user

HEAD = "email,name,status,team,last active,seats\n"


@pytest.fixture
def write(tmp_path):
    def written(text, name="people.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        return path

    return written


@pytest.fixture
def bring(workspace, write):
    """Import a text as a file, and give the outcome."""

    def brought(text, name="people.csv", options=None, **how):
        shown = workspace.importing.preview([write(text, name)], options)
        return workspace.importing.run(shown, **how)

    return brought


def user(workspace, email):
    return workspace.users.find(email)


def test_new_people_come_with_all_the_file_says_of_them(workspace, bring):
    text = (
        "email,name,status,team,cost centre,job title,manager,user type,last active,hire date\n"
        "Zoe@Example.com,Zoë Öst,active,Sales,00042,Boss,ann@example.com,guest,2026-02-01,"
        "2020-01-02\nbot@example.com,Robo,active,,,,,bot,never,\n"
    )
    done = value(bring(text))
    assert (done.added, done.changed, done.seats) == (2, 0, 0)
    zoe, bot = user(workspace, "zoe@example.com"), user(workspace, "bot@example.com")
    assert (zoe.email, zoe.name, zoe.cost_centre) == ("Zoe@Example.com", "Zoë Öst", "00042")
    assert (zoe.kind, zoe.last_active, zoe.hired) == (
        UserKind.GUEST, date(2026, 2, 1), date(2020, 1, 2),
    )  # fmt: skip
    assert (bot.kind, bot.activity) == (UserKind.BOT, Activity.NEVER)
    assert verified(workspace)


def test_rule_13_the_preview_tells_new_changed_unchanged_and_missing_apart(workspace, write):
    text = HEAD + (
        "user1@example.com,User1,active,Support,,\nUSER2@example.com,User2,active,Sales,,\n"
        "new@example.com,New,active,Sales,,\nnobody,Bad,active,,,\n"
    )
    plan = workspace.importing.preview([write(text)]).plan
    assert [one.user.email for one in plan.new] == ["new@example.com"]
    assert [one.email for one in plan.changed] == ["user2@example.com"]
    assert [(edit.field, edit.after) for edit in plan.changed[0].edits] == [("team", "Sales")]
    assert plan.unchanged == 1
    gone = {one.email for one in plan.missing}
    assert "user3@example.com" in gone
    assert "gone@example.com" not in gone  # deactivated already
    assert status_of(workspace, 3) is Status.ACTIVE


def test_rule_14_missing_from_the_file_changes_nobody(workspace, bring):
    value(bring(HEAD + "new@example.com,New,active,,,\n"))
    assert status_of(workspace, 3) is Status.ACTIVE


def test_rule_13_importing_again_has_nothing_to_do(workspace, bring):
    text = HEAD + f"new@example.com,New,active,Sales,2026-02-01,{SALES}\n"
    value(bring(text))
    assert code(bring(text)) == "nothing_to_save"


def test_blank_cells_erase_nothing_and_an_older_sign_in_replaces_nothing(workspace, bring):
    value(bring(HEAD + "user1@example.com,,,,2026-02-01,\n"))
    assert code(bring(HEAD + "user1@example.com,,,,2026-01-01,\n")) == "nothing_to_save"
    assert code(bring(HEAD + "user1@example.com,,,,never,\n")) == "nothing_to_save"
    value(bring(HEAD + "user1@example.com,,,,2026-02-20,\n"))
    now = user(workspace, "user1@example.com")
    assert (now.team, now.last_active) == ("Support", date(2026, 2, 20))


def test_p5_a_sign_in_accepts_the_invitation(workspace, bring):
    value(bring("email,name,last active,team\ninvited@example.com,,2026-02-01,\n"))
    assert user(workspace, "invited@example.com").status is Status.ACTIVE


def test_p5_statuses_follow_the_file_where_they_can(workspace, bring):
    value(bring(HEAD + "user1@example.com,,deactivated,,,\ngone@example.com,,active,,,\n"))
    assert (status_of(workspace, 1), status_of(workspace, GONE)) == (
        Status.DEACTIVATED,
        Status.ACTIVE,
    )
    assert code(bring(HEAD + "user2@example.com,,invited,,,\n")) == "nothing_to_save"


def test_the_last_super_admin_is_kept_and_named(workspace, write):
    shown = workspace.importing.preview([write(HEAD + "boss@example.com,,deactivated,,,\n")])
    assert shown.plan.kept_active == ("boss@example.com",)
    assert shown.empty


def test_seats_are_given_when_the_pool_has_them(workspace, bring):
    text = HEAD + (
        f"user1@example.com,,,,,{SALES};{SERVICE}\nnew@example.com,New,active,,,"
        f"{SALES} Professional\n"
    )
    assert value(bring(text)).seats == 3
    assert seats_of(workspace, 1) == {1: (SALES, SERVICE)}
    assert pool(workspace) == (2, 8)
    assert verified(workspace)


def test_seats_beyond_the_pool_are_refused_with_a_way_on(workspace, bring, write):
    people = "".join(f"n{n}@example.com,N,active,,,{SERVICE}\n" for n in range(5))
    shown = workspace.importing.preview([write(HEAD + people)])
    assert shown.plan.short == {SERVICE: 2}
    assert code(workspace.importing.run(shown)) == "short"
    assert user(workspace, "n0@example.com") is None
    assert value(workspace.importing.run(shown, buy=shown.plan.short)).seats == 5
    assert pool(workspace, SERVICE) == (5, 5)
    others = people.replace("n", "m").replace("@exammple", "@example")
    assert value(bring(HEAD + others, with_seats=False)).seats == 0
    assert pool(workspace, SERVICE) == (5, 5)


def test_p6_a_deactivated_holder_is_brought_in_as_one(workspace, bring):
    text = HEAD + (
        f"left@example.com,Left,deactivated,,,{SALES}\ngone@example.com,,,,,{SALES}\n"
        f"user1@example.com,,deactivated,,,{SALES}\n"
    )
    value(bring(text))
    left = user(workspace, "left@example.com")
    assert left.status is Status.DEACTIVATED
    assert seats_of(workspace, left.id, GONE, 1) == {left.id: (SALES,), GONE: (SALES,), 1: (SALES,)}
    assert (status_of(workspace, GONE), status_of(workspace, 1)) == (
        Status.DEACTIVATED,
        Status.DEACTIVATED,
    )
    assert verified(workspace)


def test_rule_8_seats_of_unknown_products_are_listed_and_left_out(workspace, write):
    shown = workspace.importing.preview([write(HEAD + f"a@example.com,A,active,,,Slack;{SALES}\n")])
    assert shown.plan.unknown_products == {"Slack": 1}
    assert value(workspace.importing.run(shown)).seats == 1
    known = Options(synonyms={"Slack": SERVICE})
    shown = workspace.importing.preview([write(HEAD + "a@example.com,A,active,,,Slack\n")], known)
    assert shown.plan.seats == {SERVICE: 1}


def test_rule_16_who_came_or_changed_is_traced_to_file_line_and_day(workspace, write):
    people = write(HEAD + "new@example.com,New,active,,,\nuser1@example.com,,,Moved,,\n")
    used = write("Report Refresh Date,User Principal Name,Last Activity Date\n"
                 "2026-02-20,user2@example.com,2026-02-19\n", "usage.csv")  # fmt: skip
    assert workspace.users.page(1).origin is None
    value(workspace.importing.run(workspace.importing.preview([people, used]), accept=True))
    found = {
        email: workspace.users.page(user(workspace, email).id).origin
        for email in ("new@example.com", "user1@example.com", "user2@example.com")
    }
    assert {email: (one.file, one.line) for email, one in found.items()} == {
        "new@example.com": ("people.csv", 2),
        "user1@example.com": ("people.csv", 3),
        "user2@example.com": ("usage.csv", 2),
    }
    assert found["user2@example.com"].as_of == date(2026, 2, 20)
    assert found["user1@example.com"].sha256 == sha256(people.read_bytes()).hexdigest()


@pytest.mark.parametrize("moved", [False, True])
def test_rule_8_seats_of_a_product_of_its_own_come_with_a_subscription_without_a_price(
    workspace, write, opened, moved
):
    own = Options(synonyms={"Slack": "Slack"})
    text = HEAD + "a@example.com,A,active,,,Slack\nb@example.com,B,active,,,slack\n"
    shown = workspace.importing.preview([write(text)], own)
    assert (shown.plan.unknown_products, shown.plan.seats) == ({}, {"Slack": 2})
    assert shown.subscriptions.own == ("Slack",)
    if moved:
        value(opened().users.edit(2, team="Sales"))
    done = value(workspace.importing.run(shown))
    assert (done.added, done.seats, done.subscriptions) == (2, 2, 1)
    assert pool(workspace, "Slack") == (2, 2)
    slack = workspace.account().find("Slack")
    assert (slack.term.rates.seat.tiers[0].unit, slack.renewal.day) == (0, 1)
    assert verified(workspace)
    value(workspace.history.reverse(workspace.history.page()[0].batch))
    assert workspace.account().find("Slack") is None
    assert user(workspace, "a@example.com") is None


def test_seats_held_here_and_not_in_the_file_are_shown_and_kept(workspace, bring, write):
    value(bring(HEAD + f"user1@example.com,,,,,{SALES}\n"))
    shown = workspace.importing.preview([write(HEAD + "user1@example.com,,,Sales,,\n")])
    assert shown.plan.seats_not_in_file == (("user1@example.com", SALES),)
    value(workspace.importing.run(shown))
    assert seats_of(workspace, 1) == {1: (SALES,)}


def test_d5_an_import_that_needs_seats_cancels_their_removal(workspace, bring):
    value(workspace.downgrades.schedule(SALES, 3))
    people = "".join(f"n{n}@example.com,N,active,,,{SALES}\n" for n in range(6))
    done = value(bring(HEAD + people))
    assert [(c.product, c.seats) for c in done.cancelled] == [(SALES, 3)]
    assert workspace.account().subscription(SALES).removal is None


def test_h2_an_import_is_one_undo_step(workspace, bring):
    before = user(workspace, "user1@example.com")
    text = HEAD + (
        f"user1@example.com,Renamed,deactivated,Sales,2026-02-01,{SALES}\n"
        f"new@example.com,New,active,,,{SALES}\nleft@example.com,L,deactivated,,,{SALES}\n"
    )
    outcome = bring(text)
    assert isinstance(outcome, Done)
    value(workspace.history.reverse(outcome.batch))
    assert user(workspace, "user1@example.com") == before
    assert user(workspace, "new@example.com") is None
    assert pool(workspace) == (0, 8)
    assert verified(workspace)


def test_h1_every_line_says_which_file_it_came_from(workspace, bring):
    value(bring(HEAD + "new@example.com,New,active,,,\n", name="march.csv", note="monthly"))
    line = workspace.history.page(limit=1)[0]
    assert line.source.startswith("import march.csv (")
    assert line.note == "monthly"


def test_p1_who_may_not_add_users_may_not_import(opened, workspace, write):
    payer = opened(actor="payer@example.com")
    shown = payer.importing.preview([write(HEAD + "new@example.com,New,active,,,\n")])
    assert code(payer.importing.run(shown)) == "no_permission"
    clerk = opened(actor="clerk@example.com")
    shown = clerk.importing.preview([write(HEAD + f"new@example.com,N,active,,,{SALES}\n")])
    assert code(clerk.importing.run(shown)) == "no_permission"
    assert value(clerk.importing.run(shown, with_seats=False)).added == 1


def test_rule_18_giving_up_half_way_leaves_everything_as_it_was(workspace, write):
    people = "".join(f"n{n}@example.com,N,active,,,\n" for n in range(4100))
    shown = workspace.importing.preview([write(HEAD + people)])
    seen = []

    def stop(done, total):
        seen.append((done, total))
        if total and done > 2000:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        workspace.importing.run(shown, progress=progress)
    assert seen[-1] == (4000, 4100)
    assert user(workspace, "n1@example.com") is None
    assert verified(workspace)


def test_open_questions_stop_the_import_until_they_are_answered(workspace, write, bring):
    text = "email,name,hire date\na@example.com,Ann,03/04/2025\n"
    assert code(bring(text)) == "questions_open"
    value(bring(text, options=Options(dates={"hire date": "mdy"})))
    assert user(workspace, "a@example.com").hired == date(2025, 3, 4)
    value(bring(text.replace("a@", "b@"), accept=True))
    assert user(workspace, "b@example.com").hired == date(2025, 4, 3)


def test_rule_9_rows_that_wait_are_not_imported(workspace, bring):
    text = HEAD + "a@example.com,Ann,sometimes,,,\nb@example.com,Bob,active,,,\n"
    value(bring(text, accept=True))
    assert user(workspace, "a@example.com") is None
    value(bring(text, options=Options(words={"status": {"sometimes": "active"}})))
    assert user(workspace, "a@example.com").status is Status.ACTIVE


def test_a_header_alone_is_refused(workspace, write):
    shown = workspace.importing.preview([write(HEAD)])
    assert shown.empty
    with pytest.raises(Unreadable) as caught:
        workspace.importing.run(shown)
    assert caught.value.code == "header_only"


def test_a_file_that_changed_since_it_was_shown_is_not_imported(workspace, write):
    path = write(HEAD + "a@example.com,Ann,active,,,\n")
    shown = workspace.importing.preview([path])
    write(HEAD + "b@example.com,Bob,active,,,\nmore@example.com,M,active,,,\n")
    with pytest.raises(Unreadable) as caught:
        workspace.importing.run(shown)
    assert caught.value.code == "changed"


def test_the_import_decides_again_on_fresh_numbers(opened, workspace, write):
    text = HEAD + f"a@example.com,Ann,active,,,{SERVICE}\nuser1@example.com,U,,Sales,,\n"
    shown = workspace.importing.preview([write(text)])
    other = opened()
    value(other.seats.assign(SERVICE, [4, 5, 6]))
    assert code(workspace.importing.run(shown)) in {"short", "seats_taken"}
    value(other.seats.unassign(SERVICE, [4]))
    value(other.users.edit(1, team="Sales"))
    assert value(workspace.importing.run(shown)).changed == 1
    assert user(workspace, "user1@example.com").name == "U"


def test_usage_fills_activity_and_makes_nobody(workspace, bring, write):
    head = "Report Refresh Date,User Principal Name,Is Deleted,Mail Last Activity Date\n"
    rows = "2026-03-01,user1@example.com,False,2026-02-20\n2026-03-01,user2@example.com,False,\n"
    shown = workspace.importing.preview([write(head + rows + "2026-03-01,x@example.com,False,\n")])
    assert [one.email for one in shown.plan.unknown_addresses] == ["x@example.com"]
    assert not shown.plan.missing
    assert value(workspace.importing.run(shown)).changed == 1
    assert user(workspace, "user1@example.com").last_active == date(2026, 2, 20)
    assert user(workspace, "user2@example.com").activity is Activity.UNKNOWN
    assert user(workspace, "x@example.com") is None


def test_usage_of_people_nobody_knows_is_stopped_and_explained(workspace, write):
    head = "Report Refresh Date,User Principal Name,Is Deleted,Mail Last Activity Date\n"
    rows = "".join(f"2026-03-01,x{n}@other.com,False,2026-02-20\n" for n in range(20))
    shown = workspace.importing.preview([write(head + rows)])
    with pytest.raises(Unreadable) as caught:
        workspace.importing.run(shown)
    assert caught.value.code == "no_match"


SUBSCRIPTIONS = (
    "Product name,Purchased quantity,Assigned quantity,Next lifecycle date\n"
    "Sales Hub,12,0,2027-01-01\nCopilot,25,3,2026-09-15\nTeams free,500000,1,\n"
    "Old,5,1,2025-01-01\nCopilot,1,1,2026-09-15\nNo end,5,1,\n"
)


def test_subscriptions_are_filled_and_compared(workspace, bring, write):
    shown = workspace.importing.preview([write(SUBSCRIPTIONS)], Options(passed="ended"))
    contracts = shown.subscriptions
    assert [(s.product, s.pool.owned, s.renewal) for s in contracts.new] == [
        ("Copilot", 25, date(2026, 9, 15))
    ]
    assert [(d.product, d.field, d.here, d.there) for d in contracts.different] == [
        (SALES, "quantity", "8", "12")
    ]
    assert [(n.product, n.why) for n in contracts.not_taken] == [
        ("Teams free", "unmetered"), ("Old", "renewed"), ("Copilot", "twice"),
        ("No end", "no_renewal"),
    ]  # fmt: skip
    assert value(workspace.importing.run(shown)).subscriptions == 1
    assert pool(workspace, "Copilot") == (0, 25)
    assert pool(workspace) == (0, 8)
    assert verified(workspace)


def test_three_files_of_one_company_in_any_order(workspace, write):
    usage = write(
        "Report Refresh Date,User Principal Name,Is Deleted,Mail Last Activity Date\n"
        "2026-03-01,ann@example.com,False,2026-02-20\n",
        "usage.csv",
    )
    people = write("email,name,team,licenses\nann@example.com,Ann,Sales,Copilot\n", "people.csv")
    bought = write(SUBSCRIPTIONS, "products.csv")
    options = {people: Options(synonyms={"copilot": "Copilot"}), bought: Options(passed="ended")}
    shown = workspace.importing.preview([usage, people, bought], options)
    assert shown.certain
    assert (shown.plan.seats, shown.plan.unknown_products) == ({"Copilot": 1}, {})
    done = value(workspace.importing.run(shown))
    assert (done.added, done.subscriptions, done.seats) == (1, 1, 1)
    ann = user(workspace, "ann@example.com")
    assert (ann.team, ann.last_active) == ("Sales", date(2026, 2, 20))
    assert seats_of(workspace, ann.id) == {ann.id: ("Copilot",)}
    assert len(as_json(shown)["files"]) == 3


def test_without_a_workspace_everybody_is_new(write):
    path = write(HEAD + "a@example.com,Ann,active,,,Slack\nbad,,,,,\na@example.com,,,,,\n")
    told = as_json(preview([path]))
    assert told["confidence"] == "high"
    assert told["rows"] | {"data": 3, "new": 1, "unreadable": 1, "repeated": 1} == told["rows"]
    assert told["people"] == 1
    assert told["columns"][0] == {"source": "email", "field": "email"}
    assert told["problems"][0]["line"] == 3
    assert told["unknown_products"] == {"Slack": 1}


def test_a_preview_is_written_out_whole(workspace, write):
    text = HEAD + f"user1@example.com,U,deactivated,Sales,,{SALES}\nn@example.com,N,what,,,\n"
    told = as_json(workspace.importing.preview([write(text)]))
    assert told["changed"][0]["changes"]["status"] == {"before": "active", "after": "deactivated"}
    assert told["seats"] == [{"product": SALES, "give": 1, "short": 0}]
    assert told["questions"][0]["code"] == "words"
    assert told["rows"]["undecided"] == 1
    subscriptions = as_json(workspace.importing.preview([write(SUBSCRIPTIONS)]))
    assert subscriptions["rows"]["new"] == 1
    assert subscriptions["subscriptions"]["new"][0]["seats"] == 25


def test_a_file_of_nothing_known_is_counted_and_asked_about(workspace, write):
    shown = workspace.importing.preview([write("colour,size\nred,5\n\nblue,6,7\n")])
    counts = shown.files[0].counts
    assert (counts.data, counts.blank, counts.long) == (2, 1, 1)
    assert "kind" in [question.code for _, question in shown.questions]
    assert code(workspace.importing.run(shown)) == "questions_open"
    assert code(workspace.importing.run(shown, accept=True)) == "questions_open"


def test_importing_from_a_folder_is_refused(workspace, tmp_path):
    with pytest.raises(Unreadable) as caught:
        workspace.importing.preview([Path(tmp_path)])
    assert caught.value.code == "directory"


def test_somebody_stored_with_marks_that_nobody_sees_is_found_again(workspace, database, tmp_path):
    """Earlier versions kept them; next month's file brings nobody in a second time."""
    with database.work() as work:
        added = work.users.add([make_user("cy.\u00adsouth@example.com", name="Cy South")])
        work.history.record(AddUsers(added), day=TODAY)
        work.commit()
    path = tmp_path / "people.csv"
    for spelled in (
        "cy.\u00adsouth@example.com",
        "cy.south@example.com",
        "cy.sou\u200dth@example.com",
    ):
        path.write_text(f"email,name\n{spelled},Cy South\n", encoding="utf-8")
        with contextlib.closing(workspace.importing.preview([path])) as shown:
            assert (len(shown.plan.new), shown.plan.unchanged) == (0, 1)
