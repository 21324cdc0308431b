"""Recognition of a file: its columns, their fields, the questions that stay open."""
