"""Tables and lists that pages share."""
