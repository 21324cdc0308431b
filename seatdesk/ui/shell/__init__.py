"""What the window as a whole offers: commands, permissions, status texts, outcome messages, help."""
