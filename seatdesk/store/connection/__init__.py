"""Connections to SQLite and PostgreSQL, locations of workspaces, and errors of drivers."""
