"""The plan of an import: what each row and subscription would change."""
