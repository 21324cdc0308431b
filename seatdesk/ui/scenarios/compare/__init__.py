"""The tab Compare: doing nothing and scenarios side by side, as table and chart."""
