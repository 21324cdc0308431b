"""The unit of work: a transaction, and a part of it for each subject."""
