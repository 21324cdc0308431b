"""Workbooks read in a process of their own: sheets, number formats, error cells, limits."""
