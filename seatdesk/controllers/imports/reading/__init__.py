"""Reading the files of an import, several at once, and keeping their rows aside."""
