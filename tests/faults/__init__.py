"""Every write can fail: use cases under a layer that fails, tears or kills at the n-th call."""
