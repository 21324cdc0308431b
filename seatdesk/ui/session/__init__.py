"""One open workspace in the window: jobs of its use cases, undo, dialogs that are asked for."""
