"""The sections of an approval pack, each made of what its page shows (E10.1)."""
