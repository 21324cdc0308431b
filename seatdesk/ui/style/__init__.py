"""The look of the window: theme, colours with a meaning, painted status icons."""
