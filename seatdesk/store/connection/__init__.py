"""Connections to SQLite and PostgreSQL, where a workspace is, and errors by name."""
