"""Tests of the tab Reconcile."""
