"""SeatDesk: the paid seats of a SaaS subscription, on your own machine."""

__version__ = "0.1.0"
