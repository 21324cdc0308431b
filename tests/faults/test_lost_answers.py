"""A server stores something and its answer is lost: nobody can know, so that is what is said.

The next look shows what is there, and doing it again does not do it twice.
"""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.controllers.outcome import Done
from seatdesk.domain.choices import Status
from seatdesk.store.connection import file_identity
from seatdesk.store.connection.engine import open_engine
from seatdesk.store.database import Database
from seatdesk.store.errors import InDoubt, NotAWorkspace, StoreError
from seatdesk.store.schema import migrate
from tests.controllers.asserts import code, value, verified
from tests.factories import SALES, create
from tests.faults.proxy import LOST, NEVER, UNSENT, between
from tests.faults.use_cases import furnished, opened


@pytest.fixture
def place():
    """A short path for a socket."""
    folder = Path(tempfile.mkdtemp(prefix="sd-"))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def workspace(postgres, place):
    with postgres.database("workspace") as url:
        furnished(url)
        proxy = between(url, place / "p")
        with closing(opened(proxy.url(url))) as workspace:
            yield workspace, proxy
        proxy.close()


@pytest.mark.parametrize(("how", "stored"), [(LOST, True), (UNSENT, False)])
def test_a_purchase_in_doubt_is_not_made_twice(workspace, how, stored):
    workspace, proxy = workspace
    quotes = value(workspace.checkout.quote({SALES: 2}))
    before = workspace.account().subscription(SALES).additional

    proxy.lose_next(how)
    with pytest.raises(InDoubt) as doubt:
        workspace.checkout.purchase({SALES: 2}, quotes=quotes)
    assert "it may be saved or not" in sentence(doubt.value)

    assert workspace.account().subscription(SALES).additional == before + 2 * stored
    again = workspace.checkout.purchase({SALES: 2}, quotes=quotes)
    assert ("done" if isinstance(again, Done) else code(again)) == (
        "quote_moved" if stored else "done"
    )
    assert workspace.account().subscription(SALES).additional == before + 2
    assert verified(workspace)


STEPS = {
    "assign": (lambda workspace: workspace.seats.assign(SALES, [5]), "seat_held"),
    "deactivate": (lambda workspace: workspace.users.deactivate([8]), "wrong_status"),
    "schedule": (lambda workspace: workspace.downgrades.schedule(SALES, 1), "already_scheduled"),
}


@pytest.mark.parametrize("name", STEPS)
@pytest.mark.parametrize(("how", "stored"), [(LOST, True), (UNSENT, False)])
def test_what_is_in_doubt_is_seen_with_the_next_look_and_refused_the_second_time(
    workspace, name, how, stored
):
    workspace, proxy = workspace
    step, refused = STEPS[name]
    lines = len(workspace.history.page())

    proxy.lose_next(how)
    with pytest.raises(InDoubt):
        step(workspace)

    assert len(workspace.history.page()) == lines + stored
    again = step(workspace)
    assert ("done" if isinstance(again, Done) else code(again)) == (refused if stored else "done")
    assert len(workspace.history.page()) == lines + 1
    assert verified(workspace)


def is_workspace(url):
    try:
        Database.open(url).close()
    except NotAWorkspace:
        return False
    return True


@pytest.mark.parametrize("how", [LOST, UNSENT])
def test_a_new_workspace_in_doubt_is_said_to_be(postgres, place, how):
    def tried(at):
        with postgres.database() as url:
            proxy = between(url, place / f"{at}", how, at)
            told = None
            try:
                create(proxy.url(url)).close()
            except StoreError as error:
                told = error
            proxy.close()
            return told, is_workspace(url), proxy.commits

    told, there, commits = tried(NEVER)
    assert (told, there) == (None, True)
    doubts = []
    for at in range(1, commits + 1):
        told, there, _ = tried(at)
        if isinstance(told, InDoubt):
            doubts.append(there)
            assert "it may be done or not" in sentence(told)
        else:
            assert there is (told is None)
    assert doubts == [how == LOST]


@pytest.mark.parametrize("how", [LOST, UNSENT])
def test_an_upgrade_in_doubt_is_said_to_be(postgres, place, tmp_path, how):
    old = file_identity.SCHEMA - 1

    def tried(at):
        with postgres.database("workspace") as url:
            engine = open_engine(url)
            migrate.downgrade(engine, file_identity.revision(old))
            engine.dispose()
            proxy = between(url, place / f"{at}", how, at)
            told = None
            try:
                Database.open(proxy.url(url), backups=tmp_path / f"{at}").close()
            except StoreError as error:
                told = error
            proxy.close()
            with closing(Database.open(url, upgrade=None)) as database:
                return told, database._schema() > old, proxy.commits

    told, done, commits = tried(NEVER)
    assert (told, done) == (None, True)
    doubts = []
    for at in range(1, commits + 1):
        told, done, _ = tried(at)
        if isinstance(told, InDoubt):
            doubts.append(done)
        else:
            assert done is (told is None)
    assert doubts == [how == LOST]


def test_an_answer_is_lost_where_it_is_meant(workspace):
    """Without a loss the proxy changes nothing; the connection is made anew after one."""
    workspace, proxy = workspace
    value(workspace.users.deactivate([9]))
    proxy.lose_next(LOST)
    with pytest.raises(InDoubt):
        workspace.users.deactivate([10])
    value(workspace.users.reactivate([9, 10]))
    (user,) = workspace.look(lambda use_case: use_case.work.users.by_id((10,)))
    assert user.status is Status.ACTIVE
