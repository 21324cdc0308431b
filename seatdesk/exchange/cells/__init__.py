"""Values of cells: days, numbers, words for states."""
