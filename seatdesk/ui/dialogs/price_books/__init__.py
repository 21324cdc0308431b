"""Price books: the list, and the editor of one."""
