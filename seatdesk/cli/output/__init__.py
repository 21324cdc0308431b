"""What commands print: JSON shapes, lines for people, standard streams."""
