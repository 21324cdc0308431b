"""Making, opening, backing up and restoring workspaces from the window."""
