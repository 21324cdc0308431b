"""Small marks beside figures and words: how fresh a source is, what a term means."""
