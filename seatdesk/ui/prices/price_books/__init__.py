"""The dialogs that list, edit and check price books."""
