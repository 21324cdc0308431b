"""The billing overview in the dock: its place, a card for each subscription, and the saving."""
