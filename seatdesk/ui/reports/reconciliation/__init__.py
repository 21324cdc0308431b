"""The tab Reconcile: a vendor's invoice beside ours."""
