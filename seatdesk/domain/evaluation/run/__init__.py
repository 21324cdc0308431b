"""The run of a scenario: what its steps become, whom they concern, and what they move."""
