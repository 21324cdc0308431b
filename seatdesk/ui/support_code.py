"""PySide's support modules, read as bytecode instead of compiled anew at every start.

PySide carries a dozen Python modules as text inside its library and compiles them whenever it is
imported, among them a generator of stub files and large patterns that nobody needs to see a window.
That is a third of what its import takes. Here the bytecode is kept where Python keeps the program's
own, and used for exactly the text it was made of; the generator and the patterns are made when they
are first used. What cannot be read or written is compiled as ever.
"""
# ruff: noqa: ANN401 - stands in for functions that take anything

import builtins
import importlib.util
import marshal
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import CodeType
from typing import Any

PACKAGE = "shibokensupport"
_generator: list[bytes] = []
"""Its text, while it waits."""
GENERATOR = f"{PACKAGE}/signature/lib/pyi_generator.py"
IN_ITS_PLACE = b"""
def __getattr__(name):
    from seatdesk.ui.support_code import fill
    return fill(globals(), name)
"""
FILE = f"pyside-support.{sys.implementation.cache_tag}.bin"


def beside_bytecode() -> Path:
    """Where the bytecode is kept: with that of this module; a built program brings it beside it."""
    cached = None if getattr(sys, "frozen", False) else globals().get("__cached__")
    return Path(cached or __file__).with_name(FILE)


@contextmanager
def kept(path: Path) -> Iterator[None]:
    """While this lasts, importing PySide costs what it costs other packages."""
    usual, patterns = builtins.compile, re.compile
    codes = Codes(path, usual)
    builtins.compile = codes.compile
    re.compile = partial(_pattern, patterns)
    try:
        yield
    finally:
        builtins.compile, re.compile = usual, patterns
    codes.save()


class Codes:
    """Compiled modules by name, each with a mark of the text that it was compiled from."""

    def __init__(self, path: Path, usual: Callable[..., Any]) -> None:
        self._path, self._usual = path, usual
        self._codes = _read(path)
        self._changed = False

    def compile(self, source: Any, filename: Any, *how: Any, **more: Any) -> Any:
        """In place of `compile`."""
        if more or how != ("exec",) or not _is_support(filename) or type(source) is not bytes:
            return self._usual(source, filename, *how, **more)
        if filename == GENERATOR:
            _generator[:] = [source]
            source = IN_ITS_PLACE
        mark = importlib.util.source_hash(source)
        known = self._codes.get(filename)
        if known is None or known[0] != mark:
            known = self._codes[filename] = mark, self._usual(source, filename, *how)
            self._changed = True
        return known[1]

    def save(self) -> None:
        """Keep what was compiled, unless Python was told not to or the folder is read-only."""
        if not self._changed or sys.dont_write_bytecode:
            return
        aside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            aside.write_bytes(importlib.util.MAGIC_NUMBER + marshal.dumps(self._codes))
            aside.replace(self._path)
        except OSError:
            return


def fill(module: dict[str, Any], name: str) -> Any:
    """Something is asked of the generator: make it what it would have been from the start."""
    if name.startswith("__"):
        raise AttributeError(name)
    del module["__getattr__"]
    exec(compile(_generator[0], GENERATOR, "exec"), module)  # noqa: S102 - PySide's own text
    try:
        return module[name]
    except KeyError:
        raise AttributeError(name) from None


class Later:
    """A pattern that is compiled when it is first used."""

    def __init__(self, made: Callable[..., Any]) -> None:
        self._made = made

    def __getattr__(self, name: str) -> Any:
        return partial(_use, self._made, name)  # no function: classes would take it for a method


def _use(made: Callable[..., Any], name: str, *arguments: Any, **named: Any) -> Any:
    return getattr(made(), name)(*arguments, **named)


def _pattern(usual: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """In place of `re.compile`; other packages get their patterns at once."""
    caller = sys._getframe(1).f_globals.get("__name__", "")  # noqa: SLF001 - whose pattern it is
    made = partial(usual, *arguments, **named)
    return Later(made) if caller.startswith(PACKAGE) else made()


def _is_support(filename: Any) -> bool:
    return isinstance(filename, str) and filename.startswith(f"{PACKAGE}/")


def _read(path: Path) -> dict[str, tuple[bytes, CodeType]]:
    """What is kept for this very Python; nothing where that is damaged."""
    magic = importlib.util.MAGIC_NUMBER
    try:
        found = path.read_bytes()
        codes = marshal.loads(found[len(magic) :]) if found.startswith(magic) else {}  # noqa: S302
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return codes if isinstance(codes, dict) else {}
