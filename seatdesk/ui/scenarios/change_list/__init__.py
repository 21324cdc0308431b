"""The tab Change list: boxes to tick, last dates, printing, and recording in the account."""
