"""The base of all dialogs: frame, scrolling body, questions, derivations, choice of files."""
