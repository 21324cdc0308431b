"""The base class of dialogs, and dialogs that all features use: questions, Why?, files."""
