"""Rows of a head-count plan, read from a spreadsheet, a CSV file or pasted cells (E5.1)."""
