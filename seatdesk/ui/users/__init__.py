"""Users: their page, their life in the account, and working as somebody else."""
