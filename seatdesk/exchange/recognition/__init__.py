"""What a file is: its columns, their fields, what has to be asked."""
