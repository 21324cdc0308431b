"""The build backend: hatchling, with the window's languages compiled into every wheel.

An editable install, as `dev.py` makes it, speaks from `build/translations` instead, and needs no
second copy of Qt in the environment in which it is built: only a wheel asks for one.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Any

from hatchling import build
from hatchling.build import (
    build_editable,
    build_sdist,
    build_wheel,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
)
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HERE = Path(__file__).resolve().parent
if str(HERE) not in sys.path:
    sys.path.append(str(HERE))

import translations  # noqa: E402 - hatchling loads this file as a hook from wherever it is

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
]
INSIDE = "seatdesk/resources/translations"


def get_requires_for_build_wheel(settings: dict[str, Any] | None = None) -> list[str]:
    """Name what hatchling needs, and PySide6 as the program wants it: it brings `lrelease`."""
    project = tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))
    qt = [one for one in project["project"]["dependencies"] if one.startswith("PySide6")]
    return [*build.get_requires_for_build_wheel(settings), *qt]


class CompiledCatalogues(BuildHookInterface[Any]):
    """Compiles the languages and puts them into the wheel, where the program looks for them."""

    # `typing.override` is of Python 3.12, and the program's own is not there in every build.
    def initialize(  # type: ignore[explicit-override]
        self, version: str, build_data: dict[str, Any]
    ) -> None:
        """Add the compiled files; an editable install finds those of its checkout."""
        if version == "editable":
            return
        if translations.release() != 0:
            message = "The translations could not be compiled."
            raise RuntimeError(message)
        for language in translations.LANGUAGES:
            path = translations.COMPILED / f"seatdesk_{language}.qm"
            build_data["force_include"][str(path)] = f"{INSIDE}/{path.name}"
