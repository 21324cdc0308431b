"""Output of commands: JSON shapes, lines for people, standard streams."""
