"""The tab Approval: one scenario as a paper that can be signed."""
