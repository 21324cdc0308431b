"""Fixed shares as they are typed: `Sales = 60, Support = 40`."""

from decimal import Decimal, InvalidOperation

Shares = tuple[tuple[str, Decimal], ...]


def read_shares(text: str) -> Shares | None:
    """The shares in a text, divided by commas, semicolons or lines; None: it cannot be read.

    A comma between digits belongs to the number, as some regions write it.
    """
    found: list[tuple[str, Decimal]] = []
    for part in _parts(text):
        group, equals, percent = part.rpartition("=")
        number = percent.strip().removesuffix("%").strip().replace(",", ".")
        try:
            value = Decimal(number)
        except InvalidOperation:
            return None
        if not equals or not group.strip() or not value.is_finite():
            return None
        found.append((group.strip(), value))
    return tuple(found)


def _parts(text: str) -> list[str]:
    """The parts between the marks that divide shares."""
    marked = text.replace("\n", ";")
    parts, begun = list[str](), ""
    for place, letter in enumerate(marked):
        after = marked[place + 1 : place + 2]
        inside = letter == "," and begun[-1:].isdigit() and after.isdigit()
        if letter in ",;" and not inside:
            parts.append(begun)
            begun = ""
        else:
            begun += letter
    return [part for part in (*parts, begun) if part.strip()]
