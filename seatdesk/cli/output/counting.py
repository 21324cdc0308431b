"""Numbers with their nouns: 1 seat, 2 seats, 1,000 Sales Hub seats."""


def counted(count: int, noun: str, kind: str = "") -> str:
    """A count with its noun: `1 Sales Hub seat`, `2 additional Sales Hub seats`."""
    plural = f"{noun}{'es' if noun.endswith('s') else 's'}"
    words = (f"{count:,}", kind, noun if count == 1 else plural)
    return " ".join(word for word in words if word)


def were(count: int) -> str:
    """The verb behind a count."""
    return "was" if count == 1 else "were"
