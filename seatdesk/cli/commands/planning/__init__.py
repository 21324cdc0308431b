"""Commands of scenarios, comparisons, findings, renewals and change lists."""
