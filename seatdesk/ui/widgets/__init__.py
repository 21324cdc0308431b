"""Parts that dialogs and pages are built from; none of them knows what SeatDesk is about."""
