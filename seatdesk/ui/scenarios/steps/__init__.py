"""The tab Steps: its table, the dialog of one step, and what is done with them."""
