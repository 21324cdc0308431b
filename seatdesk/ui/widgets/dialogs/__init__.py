"""What all dialogs share: frame, scrolling body, questions, derivations, the choice of files."""
