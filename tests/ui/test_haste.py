"""What makes the start quick must not be seen: Qt's enumerations and PySide's errors as ever."""

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from seatdesk.ui import quick_enums, support_code

ROOT = Path(__file__).resolve().parents[2]
ENUMERATIONS = """
import enum, json, sys
if sys.argv[1] == "quick":
    from seatdesk.ui import quick_enums
    quick_enums.install()
    assert enum.EnumType._create_ is quick_enums._create
from PySide6 import QtCore, QtGui, QtWidgets

def members(kind):
    for name, member in kind._member_map_.items():
        yield name, str(member), repr(member), sorted((k, repr(v)) for k, v in vars(member).items())

found = {}
for owner in (QtCore, QtGui, QtCore.Qt, QtCore.QEvent, QtGui.QFont, QtWidgets.QStyle,
              QtCore.QLocale, QtWidgets.QAbstractItemView, QtWidgets.QFileDialog):
    for name in dir(owner):
        kind = getattr(owner, name, None)
        if isinstance(kind, enum.EnumMeta):
            inside = {k: str(v) for k, v in vars(kind).items() if " at 0x" not in str(v)}
            found[f"{owner}.{name}"] = [
                repr(kind), kind.__module__, kind.__qualname__, inside, sorted(vars(kind)),
                list(members(kind)), [repr(m) for m in kind],
                [(v, repr(m)) for v, m in kind._value2member_map_.items()],
            ]
print(json.dumps(found, sort_keys=True))
"""
STARTS = """
import builtins, sys
from pathlib import Path
compiled, usual = [], builtins.compile
def count(source, filename, *how, **more):
    compiled.append(str(filename))
    return usual(source, filename, *how, **more)
builtins.compile = count
from seatdesk.ui import support_code
with support_code.kept(Path(sys.argv[1])):
    import PySide6.QtWidgets
print(sum(name.startswith("shibokensupport/") for name in compiled))
try:
    PySide6.QtCore.QDate(1, 2, "x", {})
except TypeError as error:
    print(str(error).splitlines()[0])
from shibokensupport.signature.lib import pyi_generator
print(pyi_generator.Formatter.split("a,b"))
"""


def run(code, *arguments):
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        env=variables,
        cwd=ROOT,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(sys.version_info[:2] != quick_enums.MADE_FOR, reason="for this Python only")
def test_enumerations_made_quickly_are_the_same_member_for_member():
    usual, quick = (json.loads(run(ENUMERATIONS, way)) for way in ("usual", "quick"))
    assert len(usual) > 150
    assert quick == usual


def test_the_support_modules_are_compiled_once(tmp_path):
    kept = tmp_path / "kept.bin"
    first, again = (run(STARTS, kept).splitlines() for _ in range(2))
    assert int(first[0]) > 5
    assert int(again[0]) == 0
    assert "called with wrong argument types" in again[1]
    assert first[1:] == again[1:]


@pytest.mark.parametrize("damage", [b"", b"\0" * 40, importlib.util.MAGIC_NUMBER])
def test_damaged_bytecode_is_made_again(tmp_path, damage):
    kept = tmp_path / "kept.bin"
    kept.write_bytes(damage)
    assert int(run(STARTS, kept).splitlines()[0]) > 5
    assert int(run(STARTS, kept).splitlines()[0]) == 0


def test_bytecode_of_another_text_is_not_used(tmp_path):
    codes = support_code.Codes(tmp_path / "kept.bin", compile)
    one = codes.compile(b"x = 1", "shibokensupport/a.py", "exec")
    other = codes.compile(b"x = 2", "shibokensupport/a.py", "exec")
    assert codes.compile(b"x = 2", "shibokensupport/a.py", "exec") is other is not one


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path):
    codes = support_code.Codes(tmp_path / "missing" / "kept.bin", compile)
    codes.compile(b"x = 1", "shibokensupport/a.py", "exec")
    codes.save()
    assert not (tmp_path / "missing").exists()


def test_only_patterns_of_the_support_modules_wait(tmp_path):
    with support_code.kept(tmp_path / "kept.bin"):
        assert re.compile("a").match("a")
        scope: dict[str, Any] = {"__name__": "shibokensupport.x", "re": re}
        exec("class Kept:\n    pattern = re.compile('(a)')\n    split = pattern.split", scope)
    assert isinstance(scope["Kept"].pattern, support_code.Later)
    assert scope["Kept"].pattern.match("a").group(1) == "a"
    assert scope["Kept"]().split("bab") == ["b", "a", "b"]
