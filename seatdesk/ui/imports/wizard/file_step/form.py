"""The form of one file: its kind, encoding and separators, its header, its as-of day."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from seatdesk.exchange.fields import FieldKind
from seatdesk.exchange.files.dialect import NAMES
from seatdesk.exchange.files.encoding import CHOICES
from seatdesk.ui.imports.wizard.model.field_names import (
    DELIMITERS,
    ENCODINGS,
    KINDS,
    recognised_as,
    word,
)
from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.imports.wizard.model.regions import REGIONS, region_name
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.widgets.fields import DayEdit
from seatdesk.ui.widgets.form import choice, choose, count

if TYPE_CHECKING:
    from seatdesk.controllers.imports.reading.read_files import FileRead

_PAUSE_MS = 400
"""A number that is still being turned is not read at each step."""
_HEADER_WITHIN = 50
_LETTERS = 8
"""Of an entry, seen at least; there is room for more on all but the smallest screens."""
_COLUMNS = 3
"""Pairs of caption and field side by side."""
AUTOMATIC, WITHOUT = "", None


class FileForm(QWidget):
    """The form of the current file; what is chosen is an answer at once."""

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.kind = choice(self.tr("What it is"), (), self)
        self.preset = choice(self.tr("Preset"), (), self)
        self.sheet = choice(self.tr("Sheet"), (), self)
        self.encoding = choice(self.tr("Text encoding"), (), self)
        self.delimiter = choice(self.tr("Separator"), (), self)
        self.header = count(self.tr("Header on line"), 0, _HEADER_WITHIN, self)
        self.header.setSpecialValueText(self.tr("None"))
        self.region = choice(self.tr("Region"), self._regions(), self)
        for box in (self.kind, self.preset, self.sheet, self.encoding, self.delimiter, self.region):
            # Names of presets and sheets may be long: a box that cuts one off says it all the same.
            box.currentTextChanged.connect(partial(_tell_whole, box))
            _tell_whole(box, box.currentText())
        self.as_of = DayEdit(self.tr("As of"), state.needs.today, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._captions: dict[QWidget, QLabel] = {}
        self._lay_out()
        self._connect()

    def show_file(self) -> None:
        """Show the current file."""
        read, path = self._state.read, self._state.current
        self.setEnabled(path is not None)
        if path is None:
            return
        options = self._state.answers.options(path)
        self._fill(self.kind, self._kinds(read), options.kind)
        self._fill(self.preset, self._presets(read), self._preset(read))
        choose(self.region, self._state.answers.region(path))
        layout = read.table.layout if read else None
        found = (layout.encoding or "") if layout else ""
        self._fill(self.encoding, self._named(ENCODINGS, CHOICES, found), options.encoding or found)
        found = layout.dialect.delimiter if layout and layout.dialect else ""
        wanted = options.delimiter or found
        self._fill(self.delimiter, self._named(DELIMITERS, tuple(NAMES), found), wanted)
        sheets = layout.sheets if layout else ()
        self._fill(self.sheet, [(name, name) for name in sheets], layout.sheet if layout else "")
        self._show_numbers(read)
        workbook = bool(sheets)
        for field, there in (
            (self.encoding, not workbook),
            (self.delimiter, not workbook),
            (self.sheet, workbook),
        ):
            field.setVisible(there)
            self._captions[field].setVisible(there)

    def _show_numbers(self, read: "FileRead | None") -> None:
        if read is None:
            return
        self._pause.stop()
        self.header.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.header.setValue(read.table.layout.header_record)
        self.header.blockSignals(False)  # noqa: FBT003 - Qt's own
        if not self.as_of.line.hasFocus():
            self.as_of.set_day(read.recognition.as_of)

    # -- what can be chosen ------------------------------------------------------------------------

    def _kinds(self, read: "FileRead | None") -> list[tuple[str, object]]:
        chosen = read.recognition.options.kind if read else ""
        found = recognised_as(read.recognition) if read and not chosen else ""
        first = self.tr("{form} (as recognised)").format(form=found) if found else ""
        kinds = [kind for kind in FieldKind if kind is not FieldKind.UNKNOWN]
        plain: list[tuple[str, object]] = [(word(KINDS, str(k)), str(k)) for k in kinds]
        return [(first or self.tr("As recognised"), ""), *plain]

    def _presets(self, read: "FileRead | None") -> list[tuple[str, object]]:
        names = dict.fromkeys((*self._state.presets, *filter(None, (self._used(read),))))
        entries: list[tuple[str, object]] = [(name, name) for name in names]
        return [(self.tr("Without preset"), WITHOUT), *entries]

    def _preset(self, read: "FileRead | None") -> object:
        chosen = self._state.answers.preset(self._state.current) if self._state.current else ""
        return chosen or self._used(read) or WITHOUT

    @staticmethod
    def _used(read: "FileRead | None") -> str:
        return read.preset if read else ""

    def _regions(self) -> list[tuple[str, object]]:
        named: list[tuple[str, object]] = [(region_name(code), code) for code in REGIONS]
        return [(self.tr("Ask where it is unclear"), ""), *named]

    @staticmethod
    def _named(
        table: Mapping[str, str], codes: Sequence[str], found: str
    ) -> list[tuple[str, object]]:
        listed = dict.fromkeys((*filter(None, (found,)), *codes))
        return [(word(table, code), code) for code in listed]

    @staticmethod
    def _fill(box: QComboBox, entries: Sequence[tuple[str, object]], value: object) -> None:
        """Set the entries of a box and choose one, without a signal."""
        there = [(box.itemText(n), box.itemData(n)) for n in range(box.count())]
        if there != list(entries):
            box.clear()
            for text, data in entries:
                box.addItem(text, data)
        choose(box, value)

    # -- what is chosen ----------------------------------------------------------------------------

    def _connect(self) -> None:
        say = self._state.set_options
        self.kind.activated.connect(lambda: say(kind=self.kind.currentData()))
        self.encoding.activated.connect(lambda: say(encoding=self.encoding.currentData()))
        self.delimiter.activated.connect(lambda: say(delimiter=self.delimiter.currentData()))
        self.sheet.activated.connect(lambda: say(sheet=self.sheet.currentData()))
        self.preset.activated.connect(self._use_preset)
        self.region.activated.connect(self._use_region)
        self.header.valueChanged.connect(self._pause.start)
        self._pause.timeout.connect(lambda: say(header_record=self.header.value()))
        self.as_of.line.editingFinished.connect(self._use_day)

    @Slot()
    def _use_preset(self) -> None:
        if self._state.current is not None:
            self._state.answers.use_preset(self._state.current, self.preset.currentData())
            self._state.answered.emit()

    @Slot()
    def _use_region(self) -> None:
        path, read = self._state.current, self._state.read
        if path is None:
            return
        self._state.answers.set_region(path, self.region.currentData())
        if read is not None and self._state.answers.decide_by_region(path, read):
            self._state.answered.emit()

    @Slot()
    def _use_day(self) -> None:
        read, day = self._state.read, self.as_of.day
        if read is not None and day is not None and day != read.recognition.as_of:
            self._state.set_options(as_of=day)

    # -- looks -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(line)
        grid.setVerticalSpacing(line // 2)
        self.as_of.understood.hide()
        fields: tuple[tuple[QWidget, int, int, int], ...] = (
            (self.kind, 0, 0, 2), (self.preset, 0, 2, 1),
            (self.encoding, 1, 0, 1), (self.delimiter, 1, 1, 1), (self.header, 1, 2, 1),
            (self.sheet, 1, 0, 1), (self.region, 2, 0, 2), (self.as_of, 2, 2, 1),
        )  # fmt: skip
        for field, row, column, span in fields:
            self._put(grid, field, (row, column), span)
            if isinstance(field, QComboBox):
                field.setMinimumContentsLength(_LETTERS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(2 * column + 1, 1)

    def _put(self, grid: QGridLayout, field: QWidget, at: tuple[int, int], span: int) -> None:
        name = field.line.accessibleName() if isinstance(field, DayEdit) else field.accessibleName()
        caption = PlainLabel(name, self)
        caption.setBuddy(field)
        self._captions[field] = caption
        row, column = at
        grid.addWidget(caption, row, 2 * column)
        grid.addWidget(field, row, 2 * column + 1, 1, 2 * span - 1)


def _tell_whole(box: QComboBox, text: str) -> None:
    box.setToolTip(plain_tip(text))
