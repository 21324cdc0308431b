"""The table of users: its model and rows, columns, painting, header, selection, copying."""
