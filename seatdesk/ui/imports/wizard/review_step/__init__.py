"""The wizard's last step: lists of changes and problems, seats and their costs, the preset."""
