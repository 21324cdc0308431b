"""Widgets of dialogs and pages: forms, fields, cards, tables, notices; dialogs in `dialogs`.

None of them knows what SeatDesk is about.
"""
