"""Exports: files say what the screen says, and come back as they were."""

import csv
import json
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from seatdesk.controllers.exports.columns import TITLES
from seatdesk.controllers.exports.controller import (
    ExportFormat,
    ExportingController,
    ExportSettings,
    ExportSubject,
    format_of,
)
from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.domain.refusals import Code
from seatdesk.exchange.writing.atomic_write import Unwritable
from seatdesk.exchange.writing.document import NumberRegion
from seatdesk.resources import resource
from tests.controllers.asserts import code, value
from tests.exchange.exported import cells
from tests.factories import SALES, SERVICE, create, furnish, make_subscription, make_user

SWEDISH = NumberRegion(",", "\u00a0")
GERMAN = NumberRegion(",", ".")
HARD = (
    make_user("zero@example.com", name="00042", team="007", cost_centre="00815"),
    make_user("blank@example.com", name="Ann\u00a0Marie", team="Sales\u00a0Nord"),
    make_user("quote@example.com", name='Bo "the Bull" O\'Brien; Jr, 2nd', team="R&D <x>"),
    make_user("lines@example.com", name="Two\nLines", job_title="Head\r\nof\tall"),
    make_user("smile@example.com", name="👩‍💻 Zoë 🇸🇪", team="Support ✓"),
    make_user("rtl@example.com", name="שלום עולם", team="مبيعات"),
    make_user("equals@example.com", name="=1+1", team="+cmd|' /C calc'!A0", manager="@boss"),
    make_user("minus@example.com", name="-Dash", cost_centre="-5", job_title="=HYPERLINK(1)"),
    make_user(
        "dates@example.com",
        activity=Activity.KNOWN,
        last_active=date(2026, 1, 31),
        hired=date(2019, 12, 1),
        left=date(2026, 2, 1),
    ),
    make_user("never@example.com", activity=Activity.NEVER, kind=UserKind.BOT),
    make_user("guest@example.com", name="", team="", kind=UserKind.GUEST),
    make_user("Mixed.Case@Example.com", status=Status.INVITED),
    make_user("gone@example.com", status=Status.DEACTIVATED, add_edit_users=True),
    make_user("both@example.com", add_edit_users=True, modify_billing=True),
    make_user("super@example.com", super_admin=True),
)
FORMS = {
    "users.xlsx": ExportFormat.XLSX,
    "excel.csv": ExportFormat.CSV_EXCEL,
    "programs.csv": ExportFormat.CSV_PROGRAMS,
}


@pytest.fixture
def company(opened, database):
    """People whose names are hard, three of them with seats."""
    contracts = (make_subscription(SALES), make_subscription(SERVICE, included=2, additional=1))
    seated: dict[str, tuple[int, ...]] = {SALES: (1, 2), SERVICE: (2, 3)}
    furnish(database, users=HARD, subscriptions=contracts, seated=seated)
    return opened()


@pytest.fixture
def export(tmp_path):
    """Export something of a workspace; the file and what was said of it."""

    def exported(workspace, subject, name="file.xlsx", form=None, progress=None, **more):
        path = tmp_path / name
        order = ExportSettings(
            ExportSubject(subject), path, form or format_of(path) or ExportFormat.XLSX, **more
        )
        return path, ExportingController(workspace).export(order, progress)

    return exported


def people(workspace):
    """Everything known of everybody but their numbers, by address."""
    ids = list(workspace.views.ids(desk_query()))
    users = workspace.look(lambda use_case: use_case.work.users.by_id(ids))
    seats = workspace.look(lambda use_case: use_case.work.seats.of_users(ids))
    return {
        user.email: (
            replace(user, id=0, access=(), **dict.fromkeys(PERMISSIONS, False)),
            tuple(product for product, _ in seats.get(user.id, ())),
        )
        for user in users
    }


PERMISSIONS = ("super_admin", "add_edit_users", "modify_billing")


def desk_query():
    from seatdesk.controllers.read_models import UserQuery

    return UserQuery()


def objects(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def table(path, encoding="utf-8-sig", separator=","):
    with path.open(encoding=encoding, newline="") as stream:
        return list(csv.DictReader(stream, delimiter=separator))


def words_of(language):
    """The window's words for what controllers write."""
    contexts = ET.parse(resource("translations", f"seatdesk_{language}.ts")).iter("context")
    said = next(one for one in contexts if one.findtext("name") == "Sentences")
    return {one.findtext("source"): one.findtext("translation") for one in said.iter("message")}


SWEDISH_WORDS = words_of("sv")
ORDERS = {
    "point": {},
    "comma": {"region": SWEDISH},
    "swedish": {"region": SWEDISH, "translate": SWEDISH_WORDS.__getitem__, "language": "sv"},
    "german": {"region": GERMAN, "translate": words_of("de").__getitem__, "language": "de"},
}


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("order", ORDERS)
def test_what_is_exported_comes_back_unchanged(company, export, name, order):
    path, written = export(company, "users", name, FORMS[name], **ORDERS[order])
    shown = company.importing.preview([path])

    assert written.rows == len(HARD)
    assert shown.certain
    assert shown.files[0].problems == ()
    assert shown.plan.unchanged == len(HARD)
    assert not shown.plan.missing
    assert code(company.importing.run(shown)) == Code.NOTHING_TO_SAVE.value


@pytest.mark.parametrize("name", FORMS)
def test_what_is_exported_makes_the_same_company_elsewhere(company, export, name, tmp_path, clock):
    path, _ = export(company, "users", name, FORMS[name])
    other = create(str(tmp_path / "other.seatdesk"))
    contracts = (make_subscription(SALES), make_subscription(SERVICE, included=2, additional=1))
    furnish(other, subscriptions=contracts)
    other.close()
    workspace = Workspace.open(str(tmp_path / "other.seatdesk"), clock=clock)
    try:
        value(workspace.importing.run(workspace.importing.preview([path])))
        assert people(workspace) == people(company)
    finally:
        workspace.close()


@pytest.mark.parametrize("name", ["overview.xlsx", "overview.csv"])
@pytest.mark.parametrize("order", ORDERS)
def test_an_overview_comes_back_as_the_same_subscriptions(company, export, name, order):
    path, _ = export(company, "overview", name, **ORDERS[order])
    (read,) = company.importing.preview([path]).files
    found = {
        row.product: (row.tier, row.quantity, row.assigned, row.currency, row.renewal)
        for row in read.subscriptions.rows
    }

    assert read.questions == ()
    assert found == {
        row.product: (row.tier, row.owned, row.assigned, row.currency, row.renewal)
        for row in company.billing.overview()
    }


@pytest.mark.parametrize("subject", ["users", "overview", "invoices", "history"])
def test_a_file_for_people_speaks_their_language_and_one_for_programs_never_does(
    company, export, subject
):
    swedish = ORDERS["swedish"]
    read, _ = export(company, subject, "read.html", **swedish)
    plain, _ = export(company, subject, "plain.csv", ExportFormat.CSV_PROGRAMS)
    same, _ = export(company, subject, "same.csv", ExportFormat.CSV_PROGRAMS, **swedish)

    page = read.read_text("utf-8")
    assert '<html lang="sv">' in page
    assert "<dt>Per den</dt>" in page
    assert not set(re.findall(r'<th scope="col"[^>]*>([^<]*)<', page)) & ENGLISH
    assert same.read_bytes() == plain.read_bytes()


ENGLISH = {title for title in TITLES.values() if SWEDISH_WORDS[title] != title}


def test_users_are_those_of_the_filter_in_the_order_of_the_table(company, export):
    path, written = export(company, "users", "file.jsonl", filter="team:support")
    first, *rows = objects(path)

    assert first["filter"] == "team:support"
    assert first["account"] == "Nordlys"
    assert first["as_of"] == "2026-03-01"
    assert written.rows == len(rows)
    assert {row["team"] for row in rows} == {"Support", "Support ✓"}
    assert [row["name"].casefold() for row in rows] == sorted(
        row["name"].casefold() for row in rows
    )


def test_users_that_were_chosen_come_in_their_order_and_one_who_is_gone_is_left_out(
    company, export
):
    path, written = export(company, "users", "file.jsonl", users=(3, 1, 99))

    assert [row["email"] for row in objects(path)[1:]] == ["quote@example.com", "zero@example.com"]
    assert written.rows == 2


def test_p9_never_and_unknown_are_told_apart_and_seats_are_named(company, export):
    path, _ = export(company, "users", "file.jsonl")
    found = {row["email"]: row for row in objects(path)[1:]}

    assert found["never@example.com"]["last_active"] == "never"
    assert found["zero@example.com"]["last_active"] == "unknown"
    assert found["dates@example.com"]["last_active"] == "2026-01-31"
    assert found["dates@example.com"]["left"] == "2026-02-01"
    assert found["zero@example.com"]["hired"] is None
    assert found["blank@example.com"]["seats"] == [SALES, SERVICE]
    assert found["rtl@example.com"]["seats"] == []
    permissions = {email.partition("@")[0]: row["permissions"] for email, row in found.items()}
    assert permissions["super"] == "Super Admin"
    assert permissions["both"] == "Add & edit users, Modify billing"
    assert permissions["gone"] == "Add & edit users"
    assert permissions["zero"] == ""


def test_seats_are_added_up_in_the_workbook(company, export):
    path, _ = export(company, "users")
    _, totals, head, *rows = cells(path)

    assert totals[0] == len(rows) == len(HARD)
    assert totals[head.index("Sales Hub seat")] == 2
    assert totals[head.index("Service Hub seat")] == 2
    assert {row[0]: row[head.index("Hired")] for row in rows}["dates@example.com"] == date(
        2019, 12, 1
    )


def test_b10_invoices_are_those_of_the_projection_to_the_cent(company, export):
    policies = replace(company.billing.policies(), tax_percent=Decimal(25), tax_label="VAT")
    value(company.billing.set_policies(policies))
    invoices = company.billing.projection(18).invoices
    total = sum(invoice.total for invoice in invoices)

    path, written = export(company, "invoices", months=18)
    _, totals, head, *rows = cells(path)
    assert written.rows == len(rows) + len(cells(path, 1)[3:])
    assert [Decimal(str(row[5])) for row in rows] == [invoice.total for invoice in invoices]
    assert Decimal(str(totals[head.index("Total")])) == total
    assert [row[0] for row in rows] == [invoice.date for invoice in invoices]

    plain, _ = export(company, "invoices", "lines.csv", months=18)
    lines = table(plain)
    assert sum(Decimal(line["Amount"]) for line in lines) == total
    assert {line["Description"] for line in lines if line["Kind"] == "tax"} == {"VAT 25 %"}
    assert all(line["How it came about"] for line in lines)


def test_the_overview_says_what_the_screen_says(company, export):
    value(company.downgrades.schedule(SALES, 1))
    path, _ = export(company, "overview", "file.jsonl")
    rows = objects(path)[1:]

    for row, shown in zip(rows, company.billing.overview(), strict=True):
        assert row["product"] == shown.product
        assert row["period_amount"] == str(shown.period_amount)
        assert row["next_invoice_total"] == str(shown.next_invoice.total)
        assert row["term_total"] == str(shown.term_total)
        assert row["unassigned"] == shown.unassigned
    assert [row["leaving"] for row in rows] == [1, 0]


def test_the_overview_of_an_ended_subscription_has_no_invoice(company, export, clock):
    for user in (1, 2):
        value(company.seats.unassign(SALES, [user]))
    value(company.billing.auto_renew(SALES, on=False))
    clock.day = date(2027, 1, 2)
    company.apply_due_renewals()
    path, _ = export(company, "overview", "file.jsonl")
    (sales,) = (row for row in objects(path)[1:] if row["product"] == SALES)

    assert (sales["auto_renew"], sales["next_invoice_date"]) == ("ended", None)


def test_h1_history_leaves_newest_first_with_what_is_still_to_be_stored(company, export, clock):
    value(company.seats.assign(SALES, [4], note="=because"))
    path, written = export(company, "history", "file.jsonl")
    rows = objects(path)[1:]

    assert [row["seq"] for row in rows] == list(range(written.rows, 0, -1))
    assert (rows[0]["note"], rows[0]["day"]) == ("=because", "2026-03-01")
    assert rows[0]["at"].endswith("Z")
    assert "Sales Hub seat assigned to" in rows[0]["what"]

    clock.day = date(2027, 1, 2)
    _, later = export(company, "history", "later.jsonl")
    assert later.rows == written.rows + 2


def test_history_of_a_filter_is_what_holds_the_text(company, export):
    value(company.seats.assign(SALES, [4], note="needle"))
    path, written = export(company, "history", "file.xlsx", filter="needle")

    assert written.rows == 1
    assert cells(path)[0][0].endswith("filter: needle")
    assert cells(path)[-1][6] == "needle"


def test_history_is_read_a_page_at_a_time(company, export, monkeypatch):
    from seatdesk.controllers.exports import tables

    _, whole = export(company, "history", "whole.jsonl")
    monkeypatch.setattr(tables, "PAGE", 2)
    path, paged = export(company, "history", "paged.jsonl")

    assert paged.rows == whole.rows
    assert len({row["seq"] for row in objects(path)[1:]}) == whole.rows


def test_new_users_fill_the_vendors_form_a_hundred_a_file(opened, database, export):
    many = tuple(
        make_user(f"new{n:03}@example.com", name=f"New {n}", status=Status.INVITED)
        for n in range(1, 251)
    )
    contracts = (make_subscription(SALES), make_subscription(SERVICE))
    people = (make_user("old@example.com"), *many)
    furnish(database, users=people, subscriptions=contracts, seated={SALES: (2,), SERVICE: (2,)})
    _, written = export(opened(), "new-users", "new.csv", ExportFormat.VENDOR)

    assert [file.name for file in written.files] == ["new-1.csv", "new-2.csv", "new-3.csv"]
    assert [len(table(file)) for file in written.files] == [100, 100, 50]
    assert table(written.files[0])[0] == {
        "Email": "new001@example.com",
        "Full name": "New 1",
        "Job title": "",
        "Manager": "",
        "Teams": "Support",
        "Seat": "Sales Hub;Service Hub",
    }
    assert written.rows == 250


def test_a_hundred_new_users_and_none_at_all_make_one_file(company, export):
    path, written = export(company, "new-users", "new.csv", ExportFormat.VENDOR)
    assert written.files == (path,)
    assert [row["Email"] for row in table(path)] == ["Mixed.Case@Example.com"]

    path, written = export(
        company, "new-users", "none.csv", ExportFormat.VENDOR, filter="nobody-at-all"
    )
    assert written.rows == 0
    assert path.read_bytes() == b"Email,Full name,Job title,Manager,Teams,Seat\r\n"


def test_chosen_users_fill_the_vendors_form_whatever_their_status(company, export):
    path, _ = export(company, "new-users", "new.csv", ExportFormat.VENDOR, users=(7,))

    assert [row["Full name"] for row in table(path)] == ["'=1+1"]


@pytest.mark.parametrize("name", ["f.xlsx", "f.csv", "f.html", "f.jsonl"])
def test_h4_cancel_half_way_leaves_the_old_file(company, export, tmp_path, monkeypatch, name):
    from seatdesk.controllers.exports import tables

    monkeypatch.setattr(tables, "PORTION", 4)
    (tmp_path / name).write_text("old")
    seen = []

    def impatient(done, total):
        seen.append((done, total))
        if done:
            progress.cancel()

    progress = Progress(impatient)
    with pytest.raises(Cancelled):
        export(company, "users", name, progress=progress)

    assert (tmp_path / name).read_text() == "old"
    assert seen[0] == (0, len(HARD))
    assert seen[-1] == (4, len(HARD))
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


class Watched(Progress):
    """Remembers what was reported."""

    def __init__(self):
        self.seen: list[tuple[int, int]] = []
        super().__init__(lambda done, total: self.seen.append((done, total)))


@pytest.mark.parametrize("subject", ["users", "overview", "invoices", "history"])
@pytest.mark.parametrize("form", [ExportFormat.XLSX, ExportFormat.HTML, ExportFormat.CSV_PROGRAMS])
def test_progress_goes_to_the_end(company, export, subject, form):
    watched = Watched()
    _, written = export(company, subject, "file", form, watched)

    assert watched.seen == sorted(watched.seen)
    assert watched.seen[0][0] == 0
    assert watched.seen[-1] == (written.rows, written.rows)


def test_progress_of_a_search_in_the_history_knows_no_end(company, export):
    watched = Watched()
    export(company, "history", "f.jsonl", filter="a", progress=watched)

    assert {total for _, total in watched.seen} == {0}


def test_h4_the_open_workspace_is_never_overwritten(company, export, tmp_path):
    (tmp_path / "d.seatdesk").write_bytes(b"SQLite format 3\0")
    with pytest.raises(Unwritable):
        export(company, "overview", "d.seatdesk", ExportFormat.XLSX)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.XLSX", ExportFormat.XLSX),
        ("a.csv", ExportFormat.CSV_EXCEL),
        ("a.htm", ExportFormat.HTML),
        ("a.ndjson", ExportFormat.JSON_LINES),
        ("a.xls", None),
        ("a", None),
    ],
)
def test_a_name_says_its_form(tmp_path, name, form):
    assert format_of(tmp_path / name) is form
    assert format_of(tmp_path / "a.csv", programs=True) is ExportFormat.CSV_PROGRAMS
