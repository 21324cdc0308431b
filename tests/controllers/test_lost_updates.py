"""Nobody's write is silently overwritten by somebody who looked before it (H5)."""

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import text

from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.changes.apply import carry_out
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.store.errors import Conflict
from seatdesk.store.unit_of_work.history import hash_line
from tests.controllers.asserts import value, verified
from tests.factories import SALES, TODAY

LINE = {
    "seq": 2, "batch": 2, "at": "2026-03-01T08:00:00+00:00", "day": TODAY, "actor": "a@x.se",
    "kind": "Renew", "change": "{}", "note": "", "source": "test", "reverses": None,
    "previous": "0" * 64,
}  # fmt: skip
OTHERWISE = {"seq": 3, "batch": 1, "day": TODAY.replace(day=2), "reverses": 1}


@pytest.mark.parametrize("column", LINE)
def test_h1_the_seal_of_a_line_is_over_every_column_and_the_seal_before(column):
    other = LINE | {column: OTHERWISE.get(column, "other")}
    assert hash_line(other) != hash_line(LINE)
    assert hash_line(dict(LINE)) == hash_line(LINE)


def test_h5_policies_that_another_window_changed_stay_as_they_were_left(workspace, opened):
    other = opened()
    looked_at = workspace.billing.policies()
    value(other.billing.set_policies(replace(looked_at, tax_percent=Decimal(25))))
    mine = replace(looked_at, idle_after_days=90)
    now = value(workspace.billing.set_policies(mine, before=looked_at))
    assert (now.tax_percent, now.idle_after_days) == (25, 90)
    assert other.billing.policies() == now
    assert verified(workspace)


def test_h5_a_policy_that_both_changed_is_a_conflict(workspace, opened):
    looked_at = workspace.billing.policies()
    value(opened().billing.set_policies(replace(looked_at, idle_after_days=30)))
    with pytest.raises(Conflict):
        workspace.billing.set_policies(replace(looked_at, idle_after_days=90), before=looked_at)
    assert workspace.billing.policies().idle_after_days == 30


@pytest.mark.parametrize("table", ["account", "subscription"])
def test_h5_a_row_that_somebody_else_wrote_meanwhile_is_not_written_over(
    workspace, database, table
):
    """Locks keep writers apart; the revision is looked at all the same, for whoever has none."""
    with pytest.raises(Conflict), database.work() as work:  # noqa: PT012 - a unit of work
        account = work.account.load()
        work.transaction.connection.execute(text(f"UPDATE {table} SET revision = revision + 1"))
        after = carry_out(account, Buy(SALES, Bought(TODAY, 1)))
        work.account.save(after.account)  # type: ignore[union-attr]
        work.users.set_acting_user(1)
        work.commit()
    assert workspace.account().subscription(SALES).additional == 3
