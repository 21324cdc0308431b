"""Use cases of scenarios, comparisons, findings, renewals and change lists."""
