"""The shell of the window: commands, permissions, status texts, outcome messages, help."""
