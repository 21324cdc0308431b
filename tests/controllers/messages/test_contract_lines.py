"""Lines of the history about a contract."""

from datetime import date

from seatdesk.controllers.messages.contract_lines import CONTRACT_FIELDS
from seatdesk.controllers.messages.history_lines import describe
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.changes.kinds.term_changes import Renew


def test_every_field_of_a_contract_has_a_name_that_can_be_translated():
    assert set(CONTRACT_FIELDS) == set(Subscription.__dataclass_fields__)


def test_days_in_a_line_are_written_as_its_reader_writes_them():
    change = Renew(product="Sales Hub", on=date(2026, 8, 1))
    assert describe(change, {}).endswith("renewal of 2026-08-01 applied")
    dotted = describe(change, {}, dated=lambda on: f"{on.day}.{on.month}.{on.year}")
    assert dotted.endswith("renewal of 1.8.2026 applied")
