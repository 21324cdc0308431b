"""Files for people and programs: workbooks, CSV, HTML, JSON lines."""
