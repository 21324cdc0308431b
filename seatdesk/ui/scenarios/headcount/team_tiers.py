"""The lowest tier of each team: a list that grows and shrinks by buttons."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from seatdesk.override import override
from seatdesk.ui.text.language import in_order
from seatdesk.ui.widgets.form import allow, choice, name_line
from seatdesk.ui.widgets.tables.plain_table import PlainTable

Index = QModelIndex | QPersistentModelIndex
_LINES = 5


class TeamTierRows(QAbstractTableModel):
    """A row for each team, by name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tiers: dict[str, str] = {}

    def show_tiers(self, tiers: Mapping[str, str]) -> None:
        """Show other teams."""
        self.beginResetModel()
        self.tiers = dict(sorted(tiers.items(), key=lambda row: in_order(row[0])))
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.tiers)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Team"), self.tr("Lowest tier"))[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return list(self.tiers.items())[index.row()][index.column()]


class TeamTiers(QWidget):
    """Teams and their lowest tiers; a team that is added again gets the other tier."""

    changed = Signal()

    def __init__(self, sold: Sequence[str], tiers: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = TeamTierRows(self)
        self.table = PlainTable(self)
        self.table.setModel(self.rows)
        self.table.setAccessibleName(self.tr("Lowest tier by team"))
        self.table.setFixedHeight(round(self.fontMetrics().height() * 1.75) * _LINES)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.team = QLineEdit(self)
        self.team.setAccessibleName(self.tr("Team"))
        self.team.setPlaceholderText(self.tr("Team"))
        self.tier = choice(self.tr("Lowest tier"), [(name, name) for name in sold], self)
        self.tier.setEditable(True)
        name_line(self.tier)
        self.add = QPushButton(self.tr("Add team"), self)
        self.remove = QPushButton(self.tr("Remove team"), self)
        self.table.row_menu.offer(self.remove)
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        self._lay_out()
        self.add.clicked.connect(self._add)
        self.team.returnPressed.connect(self._add)
        self.team.textChanged.connect(self._allow)
        self.tier.currentTextChanged.connect(self._allow)
        self.remove.clicked.connect(self._remove)
        self.table.selectionModel().currentChanged.connect(self._allow)
        self._show(tiers)

    @property
    def tiers(self) -> dict[str, str]:
        """The teams with their tiers."""
        return dict(self.rows.tiers)

    @property
    def pending(self) -> str:
        """A team that was typed and not added yet."""
        return self.team.text().strip()

    @Slot()
    def _add(self) -> None:
        team, tier = self.pending, self.tier.currentText().strip()
        if team and tier:
            self._show({**self.rows.tiers, team: tier})
            self.team.clear()
            self.team.setFocus()

    @Slot()
    def _remove(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            kept = [told for place, told in enumerate(self.rows.tiers.items()) if place != row]
            self._show(dict(kept))

    def _show(self, tiers: Mapping[str, str]) -> None:
        self.rows.show_tiers(tiers)
        self.table.resizeColumnToContents(0)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        stated = bool(self.pending and self.tier.currentText().strip())
        allow(self.add, "" if stated else self.tr("Enter a team and a tier first."))
        chosen = self.table.currentIndex().isValid()
        allow(self.remove, "" if chosen else self.tr("Choose a team first."))
        self.changed.emit()

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        entry = QHBoxLayout()
        entry.setSpacing(line // 2)
        entry.addWidget(self.team, 1)
        entry.addWidget(self.tier, 1)
        entry.addWidget(self.add)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(line // 3)
        column.addLayout(entry)
        column.addWidget(self.table)
        column.addLayout(foot)
