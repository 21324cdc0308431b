"""Paths of the files that ship with the program: installed, in a checkout, or made for it there."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_ROOTS = (_PACKAGE / "resources", _PACKAGE.parent / "resources", _PACKAGE.parent / "build")


def resource(*parts: str) -> Path:
    """Path of a shipped file or folder; `FileNotFoundError` names what is missing."""
    for root in _ROOTS:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    missing = "/".join(parts)
    raise FileNotFoundError(f"The program's own file {missing} is missing; install it again.")
