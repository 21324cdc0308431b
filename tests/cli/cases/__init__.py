"""Faults that were found with other people's bug reports: inputs lie beside a clone, or nowhere."""
