"""The table of users: its model, its painting, its header, its selection."""
