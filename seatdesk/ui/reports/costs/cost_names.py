"""The names of rows and choices of costs, in the interface's language."""

from PySide6.QtCore import QObject

from seatdesk.domain.costs.cost_question import CostBasis, CostGrouping, CostSpread, CostView
from seatdesk.domain.costs.cost_row import CostKind, CostRow, GroupTotal


class CostNames(QObject):
    """Names. A class, because the tool that gathers texts looks for `self.tr`."""

    def row(self, row: CostRow | GroupTotal | None) -> str:
        """The name of a group as stored, or of a row of its own; None: all other groups."""
        if row is None:
            return self.tr("Other groups")
        match row.kind:
            case CostKind.UNASSIGNED:
                return self.tr("Unassigned seats")
            case CostKind.BASE:
                return self.tr("Base price")
            case CostKind.OTHER:
                return self.tr("Other")
            case _:
                return self._group(row.group)

    def _group(self, group: str) -> str:
        nobody = {
            CostGrouping.TEAM.nobody: self.tr("(no team)"),
            CostGrouping.COST_CENTRE.nobody: self.tr("(no cost centre)"),
            CostGrouping.USER.nobody: self.tr("(no user)"),
        }
        return nobody.get(group, group)

    def groupings(self) -> list[tuple[str, object]]:
        """The groups to choose from."""
        return [
            (self.tr("Team"), CostGrouping.TEAM),
            (self.tr("Cost centre"), CostGrouping.COST_CENTRE),
            (self.tr("User"), CostGrouping.USER),
        ]

    def views(self) -> list[tuple[str, object]]:
        """The views to choose from."""
        return [(self.tr("Service"), CostView.SERVICE), (self.tr("Cash"), CostView.CASH)]

    def bases(self) -> list[tuple[str, object]]:
        """The bases to choose from."""
        return [
            (self.tr("Seats of every day"), CostBasis.DAYS),
            (self.tr("Seats of the first day"), CostBasis.SNAPSHOT),
        ]

    def spreads(self) -> list[tuple[str, object]]:
        """The ways to spread to choose from."""
        return [
            (self.tr("A row of its own"), CostSpread.OWN),
            (self.tr("Spread by seats"), CostSpread.PER_SEAT),
            (self.tr("Spread by users"), CostSpread.PER_USER),
            (self.tr("Fixed shares"), CostSpread.SHARES),
        ]


def row_name(row: CostRow | GroupTotal | None) -> str:
    """The name of a row; see `CostNames.row`."""
    return CostNames().row(row)
