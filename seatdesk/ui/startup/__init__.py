"""The start of the window: the first paint, what is loaded after it, one program a workspace."""
