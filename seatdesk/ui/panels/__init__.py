"""The parts around a page: rail, chips, footer, dock, messages, status."""
