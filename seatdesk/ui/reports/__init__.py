"""The page Reports: approval pack, costs, reconciliation."""
