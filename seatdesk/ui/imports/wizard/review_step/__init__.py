"""The wizard's last step: lists of what would change, problems, costs, the preset."""
