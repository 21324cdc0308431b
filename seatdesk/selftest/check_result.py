"""A result of the self-test: how one check of it went."""

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


class Unsound(Exception):  # noqa: N818 - the state of the program, spoken of as such
    """A part does not do what it should; the message says what was seen instead."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """`detail`: what was seen, or the trouble."""

    ok: bool
    detail: str


def tried(check: Callable[[Path], str], folder: Path) -> CheckResult:
    """Run one check; whatever it raises becomes its result, and the next one can run."""
    try:
        return CheckResult(ok=True, detail=check(folder))
    except Unsound as trouble:
        return CheckResult(ok=False, detail=str(trouble))
    except Exception:  # noqa: BLE001 - whatever a missing part raises is what we look for
        return CheckResult(ok=False, detail=traceback.format_exc(limit=-4))


def expect(seen: object, wanted: object) -> None:
    """Raise Unsound with both, unless what was seen is what was wanted."""
    if seen != wanted:
        raise Unsound(f"{seen!r} instead of {wanted!r}")
