"""The Findings page: seats that cost money for nothing, and those that are exempt."""
