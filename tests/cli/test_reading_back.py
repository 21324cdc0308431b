"""A command that saved says so, whatever fails when its answer is read (F17)."""

import pytest

from seatdesk.store.connection.row_source import FileSource
from seatdesk.store.errors import Unusable
from seatdesk.store.unit_of_work.transaction import Transaction
from seatdesk.store.unit_of_work.unit_of_work import UnitOfWork

SALES, DAY = ("--product", "Sales Hub"), "2026-01-12"
COMMANDS = (
    ("assign", "{w}", "ada@example.com", *SALES),
    ("checkout", "{w}", *SALES, "--seats", "1"),
    ("downgrade", "{w}", *SALES, "--seats", "1"),
    ("user", "{w}", "add", "new@example.com"),
    ("user", "{w}", "edit", "ada@example.com", "--team", "X", "--alias", "old@x.se"),
    ("user", "{w}", "deactivate", "cy@example.com"),
    ("subscription", "{w}", "change-tier", *SALES, "--tier", "Enterprise"),
    ("subscription", "{w}", "auto-renew", "off", *SALES),
    ("subscription", "{w}", "edit", *SALES, "--notice-days", "10"),
    ("subscription", "{w}", "remove", "--product", "Service Hub"),
    ("policies", "{w}", "set", "--tax-label", "VAT", "--tax-percent", "25"),
    ("rates", "{w}", "add", "EUR", "USD", "1.08", "--on", "2026-01-01", "--source", "bank"),
    ("prices", "{w}", "copy", "hubs-2022", "--key", "ours"),
    ("history", "{w}", "--undo", "{last}"),
    ("import", "{people}", "--into", "{w}", "--save-preset", "Staff"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command[:3]))
@pytest.mark.parametrize("as_json", [True, False])
def test_f17_nothing_saved_is_called_unsaved(w, run, tmp_path, monkeypatch, command, as_json):
    people = tmp_path / "people.csv"
    people.write_text("email,name\nzoe@example.com,Zoe\n")
    lines = run("history", w, "--json").data
    words = {"w": w, "last": lines[0]["batch"], "people": people}
    saved: list[object] = []

    def after_saving(read):
        def wrapped(self, *args, **kwargs):
            if saved:
                raise Unusable(location=w, detail="broken")
            return read(self, *args, **kwargs)

        return wrapped

    def commit(work):
        stored(work)
        saved.append(work)

    stored = UnitOfWork.commit
    with monkeypatch.context() as patch:
        patch.setattr(UnitOfWork, "commit", commit)
        patch.setattr(Transaction, "__enter__", after_saving(Transaction.__enter__))
        patch.setattr(FileSource, "_connection", after_saving(FileSource._connection))
        said = run(*(word.format(**words) for word in command), *["--json"] * as_json, today=DAY)
    now = run("history", w, "--json").data
    assert len(now) > len(lines)
    told = said.out + said.err
    assert said.code == 0 or "It is saved, as number" in told
    assert "Nothing was" not in told
    assert run("verify", w, "--json").data["ok"]
