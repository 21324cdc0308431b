"""The program tests itself: `seatdesk --selftest FOLDER`, from source, installed or frozen.

What goes wrong in a built program is a part that was left out, and that shows only when the part is
used. So every part that comes from outside is used here once, on real files in the folder, and
`selftest.json` in it tells how each went.
"""

import json
import os
import platform
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Final

from seatdesk import __version__
from seatdesk.selftest.check_result import CheckResult, tried

REPORT: Final = "selftest.json"


def run(folder: Path) -> int:
    """Check everything and write the report; the exit code is 0 when all of it is well."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    _see_without_screen()
    from seatdesk import app  # noqa: PLC0415 - Qt, once its platform is set

    reason = app.reason_against_screen()
    if reason:
        sys.stderr.write(reason)
        return 3
    found = {name: tried(check, folder) for name, check in checks().items()}
    write(folder / REPORT, found)
    return 0 if all(result.ok for result in found.values()) else 1


def checks() -> dict[str, Callable[[Path], str]]:
    """Every check by name, in the order in which they run; each is given the folder.

    A check returns what it saw, and raises anything at all when a part is not as it should be.
    """
    from seatdesk.selftest import gestures, parts, window  # noqa: PLC0415 - Qt, once its platform is set

    return {
        "modules": parts.modules,
        "workspace": parts.workspace,
        "migration": parts.migration,
        "workbook": parts.workbook,
        "price books": parts.price_books,
        "server driver": parts.server_driver,
        "keyring": parts.keyring,
        "time zones": parts.time_zones,
        "window": window.shown,
        "gestures": gestures.handled,
        "chart": window.chart,
        "second start": window.second_start,
        "translation": window.translation,
        "icons": window.icons,
        "pdf": window.pdf,
    }


def write(report: Path, found: dict[str, CheckResult]) -> None:
    """Write what was found, and by which program."""
    content = {
        "ok": all(result.ok for result in found.values()),
        "version": __version__,
        "python": platform.python_version(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "checks": {name: asdict(result) for name, result in found.items()},
    }
    report.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _see_without_screen() -> None:
    """Without a display Qt would abort the program; into memory it can draw everywhere."""
    displayed = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not displayed:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
