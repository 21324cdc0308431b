"""Messages in words: refusals, history lines, derivations, verification."""
