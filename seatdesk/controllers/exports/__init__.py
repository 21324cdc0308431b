"""Exporting: which table, which columns, which form."""
