"""Names that are typed are kept without control characters, whatever way they come in (P9)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from seatdesk.controllers import workspace_files
from seatdesk.controllers.imports.reading.import_options import ImportOptions
from seatdesk.controllers.users import NewUsers
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import Policies
from seatdesk.domain.account.terms_and_prices import Discount, OneOff
from seatdesk.domain.changes.apply import apply
from seatdesk.domain.changes.kinds.term_changes import AddSubscription
from seatdesk.domain.control_signs import without_control
from seatdesk.domain.json_values import to_plain
from seatdesk.exchange.question import Options
from tests.controllers.asserts import value, verified
from tests.controllers.use_cases import EURO, FORM, OURS
from tests.factories import SALES, make_rates, make_subscription

DIRTY, CLEAN = "A\x1bda\x0bB\x9b\x07", "Ada B"
TEXTS = ("name", "team", "cost_centre", "job_title", "manager")
ALL_DIRTY: dict[str, Any] = dict.fromkeys(TEXTS, DIRTY)


@dataclass(frozen=True)
class Way:
    """One way in: what is done, and how often the clean text stands in the history then."""

    done: Callable[[Workspace, Path], Any]
    times: int = 1
    text: str = CLEAN


def create(workspace, _folder):
    typed = workspace.users.parse_emails("a\x1bda@x.se, b\x07o@x.se")
    assert typed == ("ada@x.se", "bo@x.se")
    texts: dict[str, Any] = {name: DIRTY for name in TEXTS if name != "name"}
    new = NewUsers(emails=("z\x07oe@x.se",), names=(DIRTY,), **texts)
    return workspace.users.create(new, note=DIRTY)


def edit_subscription(workspace, _folder):
    after = replace(
        workspace.account().subscription(SALES),
        discounts=(Discount(DIRTY, percent=Decimal(10)),),
        one_offs=(OneOff(date(2026, 4, 1), DIRTY, Decimal(5)),),
    )
    return workspace.billing.edit(SALES, after)


def change_book(workspace, _folder):
    value(workspace.billing.put_price_book(OURS))
    return workspace.billing.save_price_book(OURS, replace(OURS, name=DIRTY))


def read(workspace, folder, options=None):
    path = folder / "staff.csv"
    path.write_text("email,name\nzoe@example.com,Zoe\n", encoding="utf-8")
    return workspace.importing.preview([path], ImportOptions(by_file={path: options or Options()}))


def save_preset(workspace, folder):
    shown = read(workspace, folder)
    value(workspace.presets.save("Other", shown.files[0], Options()))
    value(workspace.presets.save(DIRTY, shown.files[0], Options()))
    value(workspace.presets.remove(CLEAN))
    return workspace.presets.rename("Other", DIRTY)


def correct_a_cell(workspace, folder):
    shown = read(workspace, folder, Options(fixes={2: {"name": DIRTY}}))
    return workspace.importing.run(shown, accept=True, note=DIRTY)


def hold_a_product(workspace, folder):
    shown = read(workspace, folder, Options(everyone=f"{SALES}\x07"))
    return workspace.importing.run(shown, accept=True)


WAYS = {
    "new users": Way(create, 6),
    "facts of a user": Way(lambda w, _: w.users.edit(1, **ALL_DIRTY), 5),
    "a contract that is filled in": Way(
        lambda w, _: w.billing.enter(replace(FORM, product=DIRTY, tier=DIRTY)), 2
    ),
    "a whole contract": Way(lambda w, _: w.billing.add(make_subscription(DIRTY))),
    "a contract that is corrected": Way(edit_subscription, 2),
    "another tier": Way(
        lambda w, _: w.billing.change_tier(SALES, DIRTY, make_rates("1200", 10, "120"))
    ),
    "a purchase": Way(lambda w, _: w.checkout.purchase({SALES: 1}, order=DIRTY)),
    "a price book": Way(lambda w, _: w.billing.put_price_book(replace(OURS, name=DIRTY))),
    "an edited price book": Way(change_book),
    "exchange rates": Way(lambda w, _: w.billing.change_rates((), (replace(EURO, source=DIRTY),))),
    "policies": Way(lambda w, _: w.billing.set_policies(Policies(tax_label=DIRTY))),
    "presets": Way(save_preset, 3),
    "a corrected cell": Way(correct_a_cell, 2),
    "the product of a whole file": Way(hold_a_product, 1, SALES),
}


def texts_in(plain):
    """Every text of plain JSON values."""
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, dict):
        for key, item in plain.items():
            yield from (key, *texts_in(item))
    elif isinstance(plain, list):
        for item in plain:
            yield from texts_in(item)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_typed_name_is_kept_without_control_characters(workspace, tmp_path, way):
    before = len(workspace.history.page(limit=100))
    value(way.done(workspace, tmp_path))
    lines = workspace.history.page(limit=100)
    lines = lines[: len(lines) - before]
    texts = [text for line in lines for text in (line.note, *texts_in(to_plain(line.change)))]
    assert [text for text in texts if without_control(text) != text] == []
    assert texts.count(way.text) == way.times
    assert verified(workspace)


def test_the_name_of_an_account_is_kept_without_control_characters(tmp_path):
    place = tmp_path / "new.seatdesk"
    workspace_files.new(str(place), f" {DIRTY}\x1b ")
    workspace = Workspace.open(str(place))
    try:
        assert workspace.account().name == CLEAN
    finally:
        workspace.close()


def test_a_stored_name_with_control_characters_does_not_lock_its_contract(workspace):
    """It came in before; correcting something else leaves the product, which names it."""
    old = make_subscription(DIRTY)
    with workspace.database.work() as work:
        work.account.save(apply(work.account.load(), AddSubscription(old)))
        work.history.record(AddSubscription(old), day=workspace.today)
        work.commit()
    after = replace(workspace.account().subscription(DIRTY), notice_days=30)
    value(workspace.billing.edit(DIRTY, after))
    assert workspace.account().subscription(DIRTY).notice_days == 30
    assert verified(workspace)
