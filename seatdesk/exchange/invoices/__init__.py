"""Lines of a vendor's invoice, read from a file or from pasted cells (E8.1)."""
