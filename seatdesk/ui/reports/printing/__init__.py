"""Reports on paper: laid out once, then painted on the screen, a printer or into a PDF."""
