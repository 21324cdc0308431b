"""The sample company: its people, its story, its prices."""
