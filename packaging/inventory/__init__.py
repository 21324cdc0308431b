"""The inventory of a built program: its parts, their licences, and the bill of materials."""
