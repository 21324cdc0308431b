"""The sample company: believable, within the rules, and the same for the same seed and day."""

from collections import Counter
from datetime import date
from itertools import islice
from random import Random

import pytest

from seatdesk.controllers.demo import demo_workspace, stage
from seatdesk.controllers.demo import names as demo_names
from seatdesk.controllers.demo.names import LANGUAGES, Language, names
from seatdesk.controllers.demo.notes import NOTES
from seatdesk.controllers.demo.people import crowd
from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.outcome import Refused
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.domain.findings.finding import Reason
from seatdesk.domain.refusals import Code, refuse
from seatdesk.domain.scenario.steps import BuyStep, RemoveStep, TermsStep, UnassignStep
from seatdesk.store.errors import AlreadyThere
from tests.controllers.asserts import value

TODAY = date(2026, 11, 23)
SALES, SERVICE = "Sales Hub", "Service Hub"


class Company:
    """The contents of a sample workspace."""

    def __init__(self, path, today=TODAY):
        self.workspace = Workspace.open(str(path), clock=lambda _zone: today)
        with self.workspace.database.work() as work:
            self.users = work.users.by_id(range(1, 10_000))
            self.lines = tuple(work.history.entries())
            self.seats = work.seats.of_users([user.id for user in self.users])
            self.acting = work.users.acting_user()
        self.account = self.workspace.account()
        self.findings = self.workspace.findings.read()
        entries = self.findings.pages.entries()
        self.rows = self.workspace.findings.rows(self.findings.pages, entries)
        self.plans = [
            value(self.workspace.scenarios.show(name, 24))
            for name in self.workspace.scenarios.names()
        ]
        self.verified = self.workspace.database.verify()
        self.workspace.close()

    def count(self, **facts):
        return sum(all(getattr(u, n) == v for n, v in facts.items()) for u in self.users)


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    path = tmp_path_factory.mktemp("demo") / "sample.seatdesk"
    demo_workspace.make(path, today=TODAY)
    return Company(path)


def test_p9_a_small_company_has_everybody_a_real_one_has(company):
    assert len(company.users) == 48
    assert {user.kind for user in company.users} == set(UserKind)
    assert {user.status for user in company.users} == set(Status) - {Status.REMOVED}
    assert {user.activity for user in company.users} == set(Activity)
    idle = [u for u in company.users if u.last_active and (TODAY - u.last_active).days > 60]
    assert len(idle) >= 5
    people = [u for u in company.users if u.kind is UserKind.PERSON]
    assert all(u.team and u.cost_centre and u.job_title for u in people)
    assert len({u.team for u in people}) >= 8
    names_of_all = {u.name for u in company.users}
    assert len(names_of_all) == 48
    assert all(u.manager in names_of_all for u in people if u.manager)
    assert not any(u.last_active and u.last_active > TODAY for u in company.users)


def test_p1_there_is_a_super_admin_and_someone_with_each_single_permission(company):
    assert company.count(super_admin=True) == 1
    assert company.count(super_admin=False, add_edit_users=True, modify_billing=False) == 1
    assert company.count(super_admin=False, add_edit_users=False, modify_billing=True) == 1
    assert company.count(add_edit_users=True, modify_billing=True) == 1
    assert company.acting is not None
    assert company.acting.super_admin


def test_both_hubs_have_pools_that_are_worth_looking_at(company):
    sales, service = (company.account.subscription(p) for p in (SALES, SERVICE))
    assert (sales.tier, sales.pool.assigned, sales.pool.owned) == ("Professional", 22, 25)
    assert sales.removal is not None
    assert sales.removal.seats == 2
    assert (service.tier, service.pool.owned) == ("Starter", 17)
    assert 10 <= service.pool.assigned < 17
    assert TODAY < service.last_day_to_act < service.renewal < sales.renewal


def test_p6_some_holders_are_deactivated_and_two_are_invited(company):
    held = Counter(user.status for user in company.users if user.id in company.seats)
    assert held[Status.DEACTIVATED] == 2
    assert held[Status.INVITED] == 2


@pytest.mark.parametrize(
    "today", [date(2028, 2, 29), date(2027, 3, 31), date(2027, 1, 1), date(2026, 12, 31), TODAY]
)
def test_e3_2_there_is_a_finding_of_every_reason_and_a_plan_that_makes_use_of_them(tmp_path, today):
    demo_workspace.make(tmp_path / "sample.seatdesk", today=today)
    company = Company(tmp_path / "sample.seatdesk", today)
    assert {reason for row in company.rows for reason in row.reasons} == set(Reason)
    assert len(company.rows) < 24
    assert len(company.findings.exempt) == 1
    assert [plan.scenario.name for plan in company.plans] == [
        NOTES["tidy"],
        NOTES["grow"],
    ]
    assert [result for plan in company.plans for result in plan.evaluated.refused] == []
    tidy = company.plans[0]
    kinds = {type(step) for step in tidy.scenario.steps}
    assert kinds >= {UnassignStep, RemoveStep, BuyStep, TermsStep}
    assert tidy.difference < 0 < company.plans[1].difference
    assert {result.status.value for result in tidy.evaluated.steps} == {"applies"}


def test_h1_a_year_of_history_holds_every_kind_of_thing_and_proves_itself(company):
    assert company.verified.problems == ()
    kinds = Counter(type(line.change).__name__ for line in company.lines)
    assert {
        "OpenAccount",
        "AddSubscription",
        "AddUsers",
        "Assign",
        "Buy",
        "Transfer",
        "Renew",
        "ScheduleRemoval",
        "CancelRemoval",
        "SetStatus",
        "SetAccess",
        "EditUsers",
    } <= set(kinds)
    cancelled = [line.change for line in company.lines if kinds_of(line) == "CancelRemoval"]
    assert {change.outgrown for change in cancelled} == {True, False}
    days = [line.day for line in company.lines]
    assert days == sorted(days)
    assert (TODAY - days[0]).days > 365
    assert all(line.at[:10] == line.day.isoformat() for line in company.lines if line.actor)


def test_what_its_people_wrote_is_in_the_readers_language(tmp_path):
    said = set()

    def translate(text):
        said.add(text)
        return f"¤ {text}"

    demo_workspace.make(tmp_path / "other.seatdesk", users=60, today=TODAY, translate=translate)
    company = Company(tmp_path / "other.seatdesk", TODAY)
    assert said == set(NOTES.values()) - {NOTES["takeover"]}, "a large company takes another over"
    notes = {line.note for line in company.lines if line.note}
    assert all(note.startswith("¤ ") for note in notes), notes
    assert [plan.scenario.name[0] for plan in company.plans] == ["¤", "¤"]
    assert all(plan.scenario.note.startswith("¤ ") for plan in company.plans)


def kinds_of(line):
    return type(line.change).__name__


@pytest.mark.parametrize("size", [1, 2, 7, 12, 13, 200, 405, 900])
def test_a_company_of_any_size_keeps_the_rules(tmp_path, size):
    seen: list[tuple[int, int]] = []
    path = tmp_path / "sample.seatdesk"
    made = demo_workspace.make(
        path, users=size, today=TODAY, progress=Progress(lambda done, of: seen.append((done, of)))
    )
    found = Company(path)
    assert found.verified.problems == ()
    assert len(found.users) == found.verified.users == made.users == size
    assert found.count(super_admin=True) == 1
    assert made.lines == len(found.lines)
    assert made.admin == found.users[0].email
    assert seen == sorted(seen)
    assert seen[-1] == (size, size)


@pytest.mark.parametrize(
    "today", [date(2028, 2, 29), date(2027, 3, 31), date(2027, 1, 1), date(2026, 12, 31)]
)
def test_d6_the_story_fits_every_day_of_the_calendar(tmp_path, today):
    demo_workspace.make(tmp_path / "sample.seatdesk", users=48, today=today)
    found = Company(tmp_path / "sample.seatdesk", today)
    assert found.verified.problems == ()
    assert found.account.subscription(SALES).removal is not None


def test_the_same_seed_and_day_make_the_same_company_and_another_seed_another(tmp_path):
    made = {}
    for name, seed in (("one", 1), ("same", 1), ("other", 2)):
        path = tmp_path / f"{name}.seatdesk"
        demo_workspace.make(path, users=20, seed=seed, today=TODAY)
        found = Company(path)
        made[name] = (found.users, found.account, [line.hash for line in found.lines])
    assert made["one"] == made["same"]
    assert made["one"][0] != made["other"][0]


def test_every_address_is_its_own_and_belongs_to_nobody():
    users = list(crowd(7, 30_000, TODAY))
    assert len({user.email for user in users}) == 30_000
    assert all(user.email.isascii() and user.email.endswith(".example") for user in users)
    assert all(user.email == user.email.lower() for user in users)


def test_names_of_different_languages_never_share_an_address():
    families = [
        name.lower().translate(language.letters)
        for language in LANGUAGES
        for name in language.family
    ]
    assert len(set(families)) == len(families)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.key)
def test_a_language_has_more_names_than_anyone_needs(language):
    found = list(islice(names(language, Random(3)), 60_000))
    assert len({address for _, address in found}) == len(found)
    assert len({called for called, _ in found}) == len(found)


def test_names_come_to_an_end_only_when_every_one_was_given(monkeypatch):
    monkeypatch.setattr(demo_names, "LETTERS", "AB")
    tiny = Language("xx", ("Åse", "Ulla"), ("Ek", "Alm", "Rosén"), {})
    assert len(set(names(tiny, Random(3)))) == 2 * 3 * (1 + 2 + 4)


@pytest.mark.parametrize("size", [0, -1, demo_workspace.MOST_USERS + 1])
def test_a_company_of_no_size_is_not_made(tmp_path, size):
    with pytest.raises(ValueError, match=str(size)):
        demo_workspace.make(tmp_path / "sample.seatdesk", users=size, today=TODAY)
    assert list(tmp_path.iterdir()) == []


def test_h4_half_a_company_leaves_no_file_behind(tmp_path):
    def impatient(done, _of):
        if done:
            progress.cancel()

    progress = Progress(impatient)
    with pytest.raises(Cancelled):
        demo_workspace.make(tmp_path / "sample.seatdesk", users=450, today=TODAY, progress=progress)
    assert list(tmp_path.iterdir()) == []


def test_h4_what_is_there_already_is_left_alone(tmp_path):
    path = tmp_path / "sample.seatdesk"
    path.write_text("dear diary")
    with pytest.raises(AlreadyThere):
        demo_workspace.make(path, today=TODAY)
    assert path.read_text() == "dear diary"


def test_h5_a_sample_is_made_on_a_server_too_and_one_that_is_there_is_left_alone(postgres):
    with postgres.database() as url:
        demo_workspace.make(url, users=48, today=TODAY)
        found = Company(url)
        assert (len(found.users), found.verified.problems) == (48, ())
        assert len(found.plans) == 2
        with pytest.raises(AlreadyThere):
            demo_workspace.make(url, users=12, today=TODAY)


def test_a_scene_that_the_rules_refuse_is_a_bug():
    with pytest.raises(RuntimeError):
        stage.played(Refused(refuse(Code.ENDED, product=SALES)))


def test_f11_a_sample_has_its_name_when_it_is_whole(tmp_path):
    path, seen = tmp_path / "sample.seatdesk", []
    progress = Progress(lambda _done, _of: seen.append(path.exists()))
    demo_workspace.make(path, users=20, today=TODAY, progress=progress)
    assert set(seen) == {False}
    assert [file.name for file in tmp_path.iterdir()] == ["sample.seatdesk"]
