"""Importing people: choose files, see what would change, store all of it in one step."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from seatdesk.controllers.outcome import Done
from seatdesk.domain.rules import BOTH, USERS
from seatdesk.ui.desk import Work
from seatdesk.ui.main_window import IMPORTABLE, MainWindow
from seatdesk.ui.panels.message_bar import Message
from seatdesk.ui.patience import PatienceDialog
from seatdesk.ui.requests import Requests
from seatdesk.ui.tones import Tone
from seatdesk.ui.wording import sentence, translated
from seatdesk.ui.workbench import Workbench

if TYPE_CHECKING:
    from seatdesk.controllers.desk import Desk
    from seatdesk.controllers.importing import Imported, ImportPreview
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.outcome import Outcome
    from seatdesk.ui.dialogs.import_file import ImportDialog, ImportRow

Plain: TypeAlias = dict[str, Any]
"""The preview as plain data: what `seatdesk import --dry-run --json` prints."""


class ImportDesk(QObject):
    """From a file to people in the account."""

    def __init__(self, bench: Workbench, requests: Requests) -> None:
        super().__init__(bench)
        self._window, self._requests = bench.window, requests
        self._waiting: tuple[str, ...] = ()
        bench.opened.connect(self._go_on)

    @property
    def waiting(self) -> bool:
        """Whether files were chosen before there was a workspace to bring them into."""
        return bool(self._waiting)

    @Slot()
    def choose(self) -> None:
        """Ask for one or several files."""
        dialog = file_dialog(self._window)
        dialog.filesSelected.connect(self.take)
        dialog.open()

    @Slot(list)
    def take(self, files: Sequence[str]) -> None:
        """Show what files of people, usage or subscriptions would change here.

        Without a workspace they wait until there is one.
        """
        if self._requests.session.desk is None:
            self._waiting = tuple(files)
            return
        if why_not := self._requests.why_not(USERS):
            self._window.messages.say(Message(why_not, Tone.REFUSAL))
            return
        paths, session = tuple(Path(file) for file in files), self._requests.session
        job = session.ask(
            lambda desk, progress: desk.importing.preview(paths, progress=progress),
            self._show,
            self._failed,
        )
        if job is not None:
            text = self.tr("Reading {file}…").format(file=paths[0].name)
            PatienceDialog(text, job, session.runner, self._window)

    @Slot()
    def _go_on(self) -> None:
        files, self._waiting = self._waiting, ()
        if files:
            self.take(files)

    def _show(self, preview: "ImportPreview") -> None:
        from seatdesk.controllers.import_report import as_json  # noqa: PLC0415 - when it is opened
        from seatdesk.ui.dialogs import import_file  # noqa: PLC0415 - when it is opened

        plain = as_json(preview)
        files = plain.get("files", [plain])
        contracts = plain["subscriptions"]
        shown = import_file.ImportPreview(
            file=", ".join(read.name for read in preview.files),
            new=(*map(_newcomer, plain["new"]), *map(_contract, contracts["new"])),
            changed=tuple(map(_update, plain["changed"])),
            unchanged=preview.plan.unchanged + contracts["unchanged"],
            missing=tuple(_row(one, "") for one in plain["missing"]),
            unreadable=tuple(_problem(one) for file in files for one in file["problems"]),
            understood=self._understood(files),
            warnings=self._warnings(plain),
            questions=tuple(sentence(question) for _, question in preview.questions),
            seats=sum(preview.plan.seats.values()),
            why_no_seats=self._why_no_seats(preview),
            lacks=self._requests.why_not(USERS),
        )
        dialog = import_file.ImportDialog(shown, self._window)
        dialog.import_requested.connect(
            lambda seats, accept: self._run(dialog, preview, with_seats=seats, accept=accept)
        )
        dialog.open()

    def _run(
        self, dialog: "ImportDialog", preview: "ImportPreview", *, with_seats: bool, accept: bool
    ) -> None:
        def run(desk: "Desk", progress: "Progress") -> "Outcome[Imported]":
            return desk.importing.run(
                preview, with_seats=with_seats, accept=accept, progress=progress
            )

        def done(outcome: Done[object]) -> None:
            dialog.settle(outcome)
            self._say(outcome.value)  # type: ignore[arg-type]  # what importing hands back

        names = ", ".join(read.name for read in preview.files)
        work = Work(
            self.tr("import {file}").format(file=names),
            run,
            done,
            dialog.settle,
            busy=self.tr("Importing…"),
        )
        self._requests.session.act(work)

    def _say(self, imported: "Imported") -> None:
        parts = [
            self.tr("%n user(s) added", "", imported.added),
            self.tr("%n changed", "", imported.changed),
            self.tr("%n seat(s) given", "", imported.seats),
        ]
        undo = (self.tr("Undo"), self._requests.session.undo)
        self._window.messages.say(Message(", ".join(parts) + ".", Tone.DONE, (undo,)))
        for cancel in imported.cancelled:
            text = self.tr(
                "The pending removal of %n {product} seat(s) was cancelled: the seats are needed.",
                "",
                cancel.seats,
            )
            self._window.messages.say(Message(text.format(product=cancel.product), Tone.WARNING))

    def _failed(self, error: Exception) -> None:
        self._window.messages.say(Message(sentence(error), Tone.REFUSAL))

    # -- what the dialog says -----------------------------------------------------------------

    def _understood(self, files: Sequence[Plain]) -> tuple[str, ...]:
        said = []
        for file in files:
            columns = [f"{c['source']} → {c['field']}" for c in file["columns"] if c["field"]]
            text = self.tr("{file} looks like {kind}: {columns}")
            kind = file["recognised_as"] or file["kind"]
            said.append(text.format(file=file["file"], kind=kind, columns=" · ".join(columns)))
            if file["dropped_columns"]:
                never = ", ".join(file["dropped_columns"])
                said.append(self.tr("Never read: {columns}").format(columns=never))
        return tuple(said)

    def _warnings(self, plain: Plain) -> tuple[str, ...]:
        said = []
        if plain["unknown_products"]:
            names = ", ".join(plain["unknown_products"])
            text = self.tr("The account has no subscription for these seats: {names}")
            said.append(text.format(names=names))
        if plain["kept_active"]:
            names = ", ".join(plain["kept_active"])
            said.append(self.tr("The only Super Admin stays active: {names}").format(names=names))
        for one in plain["subscriptions"]["not_taken"]:
            said.append(f"{one['product']}: {one['why']}")  # noqa: PERF401 - read as a list
        return tuple(said)

    def _why_no_seats(self, preview: "ImportPreview") -> str:
        if lacks := self._requests.why_not(BOTH):
            return lacks
        short = [
            self.tr("{product} is %n seat(s) short.", "", seats).format(product=product)
            for product, seats in preview.plan.short.items()
        ]
        if not short:
            return ""
        offer = self.tr("People come in without their seats; assign them on the Seats page.")
        return " ".join([*short, offer])


def file_dialog(window: MainWindow) -> QFileDialog:
    """Asks for files that can be imported; answers by `filesSelected`."""
    dialog = QFileDialog(window, window.tr("Import"))
    patterns = " ".join(f"*{suffix}" for suffix in IMPORTABLE)
    dialog.setNameFilters([window.tr("Lists of people ({patterns})").format(patterns=patterns)])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _newcomer(one: Plain) -> "ImportRow":
    facts = [_value(key, one[key]) for key in ("team", "status", "last_active") if one.get(key)]
    return _row(one, " · ".join([*facts, *one["seats"]]))


def _update(one: Plain) -> "ImportRow":
    edits = [
        f"{translated(name.replace('_', ' '))}: "
        f"{_value(name, edit['before'])} → {_value(name, edit['after'])}"
        for name, edit in one["changes"].items()
    ]
    return _row(one, " · ".join([*edits, *one["seats"]]))


def _value(field: str, value: object) -> str:
    """A value as the file has it; a status in words."""
    text = str(value or "…")
    return translated(text) if field == "status" else text


def _contract(one: Plain) -> "ImportRow":
    return _row({"email": one["product"]}, f"{one['seats']} · {one['renewal']}")


def _problem(one: Plain) -> "ImportRow":
    value = f"{one['column']}: {one['value']}" if one["column"] else str(one["value"] or "")
    return _row({"email": value, "line": one["line"]}, translated(one["message"]))


def _row(one: Plain, what: str) -> "ImportRow":
    from seatdesk.ui.dialogs.import_file import ImportRow  # noqa: PLC0415 - when it is opened

    who = f"{one['name']} <{one['email']}>" if one.get("name") else str(one["email"])
    return ImportRow(who, what, one.get("line") or 0)
