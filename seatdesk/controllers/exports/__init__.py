"""Exports: tables of a workspace, their columns, and the formats of files."""
