"""The tables, their triggers and indexes, and the upgrade of older ones."""
