"""Names of products in the words of an invoice's lines."""

import re
from collections.abc import Mapping


class ProductNames:
    """Finds products by their names; of several the longest, as `Sales Hub` is in another's.

    `names`: every spelling with the product that it stands for.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        longest = sorted((name for name in names if name.strip()), key=len, reverse=True)
        self._names = [(names[name], " ".join(name.casefold().split())) for name in longest]
        self._patterns = [re.compile(rf"(?<!\w){re.escape(name)}(?!\w)") for _, name in self._names]

    def begins(self, text: str) -> bool:
        """True where a text begins with a name, as `Total Care` may be one."""
        folded = " ".join(text.casefold().split())
        return any(folded.startswith(name) for _, name in self._names)

    def find(self, text: str) -> tuple[str, str]:
        """The product whose name stands in a text, with or without its spaces; and the rest."""
        folded = " ".join(text.casefold().split())
        bare = folded.replace(" ", "")
        for (product, name), pattern in zip(self._names, self._patterns, strict=True):
            if name in folded and pattern.search(folded):
                return product, pattern.sub(" ", folded)
            if " " in name and (close := name.replace(" ", "")) in bare:
                return product, bare.replace(close, " ")
        return "", text
