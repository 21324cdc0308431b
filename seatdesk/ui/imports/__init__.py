"""Imports: the commands that run one, the messages after it, and the wizard."""
