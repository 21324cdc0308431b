"""Words and figures as people read them: languages, numbers, amounts, derivations, typed values."""
