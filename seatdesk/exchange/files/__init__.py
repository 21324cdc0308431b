"""Files as tables: encoding, separator, header, sheets, limits."""
