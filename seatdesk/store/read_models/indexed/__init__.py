"""The users table of large workspaces, sorted and searched by indexes in memory."""
