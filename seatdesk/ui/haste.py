"""What is loaded first, in the order in which it takes least time; imported for that effect.

What is free of Qt comes before Qt, whose import hook looks at every module that follows.
"""
# ruff: noqa: F401 - the order is the point, and what is loaded is used by others

import sys

import seatdesk.controllers.jobs
import seatdesk.controllers.reading
import seatdesk.domain.draft
import seatdesk.settings
from seatdesk.ui import quick_enums, support_code

quick_enums.install()
with support_code.kept(support_code.beside_bytecode()):
    import PySide6.QtWidgets


def _skip_sources() -> None:
    """Keep PySide from reading the source of every module that is imported from now on.

    It looks for its own snake_case feature there, which this program never turns on: a quarter of
    the time of importing. Where PySide has no such hook (any more), nothing is lost.
    """
    hook = sys.modules.get("shibokensupport.feature")
    if hook is not None and hasattr(hook, "_mod_uses_pyside"):
        vars(hook)["_mod_uses_pyside"] = lambda _module: True


_skip_sources()
