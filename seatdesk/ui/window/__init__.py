"""The main window and its standing parts: menus, page rail, messages, status bar, overview dock."""
