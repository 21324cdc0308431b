"""The dialogs of price books: the list of books, and the editor of one."""
