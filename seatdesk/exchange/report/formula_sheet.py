"""A worksheet whose formulas are written as they are."""

from xlsxwriter.worksheet import Worksheet

from seatdesk.override import override


class FormulaSheet(Worksheet):  # type: ignore[misc]  # the library has no types
    """Does not look through formulas for functions that are newer than the file format.

    None of ours is, and looking for forty names takes longer than writing the formula.
    """

    @override
    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:
        return formula.removeprefix("=")
