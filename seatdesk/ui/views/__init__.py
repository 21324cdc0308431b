"""Item views, their headers and delegates."""
