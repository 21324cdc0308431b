"""What the wizard holds: the state of an import, its answers, the names of fields."""
