"""Users: their dialog, commands in their lives, new users, and the choice of the acting user."""
