"""Steps of planning use cases inside a transaction: scenarios, exemptions, freshness."""
