"""Change lists: the steps to take in the vendor's portal, in an order that no rule refuses."""
