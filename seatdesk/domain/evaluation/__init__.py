"""The evaluation of scenarios: what would become of the account, and what it would cost."""
