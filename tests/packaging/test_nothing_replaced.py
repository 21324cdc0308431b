"""The program leaves Python, Qt and the libraries as they are, and sets Python's switches once."""

import ast
from pathlib import Path

import pytest

SOURCES = sorted((Path(__file__).parents[2] / "seatdesk").rglob("*.py"))
MADE_TO_BE_SET = frozenset({"sys.excepthook", "os.environ"})
"""What Python documents as a place for a program's own value."""
SETTERS = frozenset({"setattr", "delattr", "__setattr__", "__delattr__"})
FILLED = frozenset(
    {"update", "setdefault", "pop", "popitem", "clear", "insert", "append", "extend", "remove"}
)
HOOKS = frozenset({"sys.modules", "sys.meta_path", "sys.path_hooks", "sys.path"})
TRACING = frozenset({"sys.settrace", "sys.setprofile", "threading.settrace", "sys.addaudithook"})
SWITCHES = frozenset({"gc", "sys.setswitchinterval", "sys.setrecursionlimit"})
OWNER_OF_SWITCHES = "interpreter.py"


class Search(ast.NodeVisitor):
    """Where a module writes into what it imported; `found` has the lines and what was written."""

    def __init__(self, source):
        self.found: list[tuple[int, str]] = []
        self._origin = {"builtins": "builtins", "__builtins__": "builtins"}
        tree = ast.parse(source)
        for node in ast.walk(tree):
            self._learn(node)
        for node in ast.walk(tree):  # once more: whatever an imported thing was handed on to
            self._follow(node)
        self.visit(tree)

    def _learn(self, node):
        if isinstance(node, ast.Import):
            for alias in node.names:
                name = alias.name if alias.asname else alias.name.partition(".")[0]
                self._origin[alias.asname or name] = name
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                self._origin[alias.asname or alias.name] = f"{node.module}.{alias.name}"

    def _follow(self, node):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            origin = self.origin(node.value)
            if origin is not None:
                self._origin.setdefault(node.targets[0].id, origin)

    def origin(self, node):
        """The dotted name of what an expression reaches in an imported thing; None for own ones."""
        match node:
            case ast.Name():
                return self._origin.get(node.id)
            case ast.Attribute():
                base = self.origin(node.value)
                return base if node.attr == "__dict__" else base and f"{base}.{node.attr}"
            case ast.Subscript():
                return self.origin(node.value)
            case ast.Call():
                return self._origin_of_result(node)
        return None

    def _origin_of_result(self, call):
        """Calls that give what is there already, rather than something of one's own."""
        match call.func:
            case ast.Name(id="import_module") | ast.Attribute(attr="import_module"):
                return "import_module"
            case ast.Name(id="vars" | "getattr"):
                return self.origin(call.args[0]) if call.args else None
            case ast.Attribute(attr="get", value=mapping):
                return self.origin(mapping)
        return None

    def _write(self, target):
        for part in target.elts if isinstance(target, (ast.Tuple, ast.List)) else [target]:
            if isinstance(part, (ast.Attribute, ast.Subscript)):
                self._judge(part.lineno, self.origin(part))

    def _judge(self, line, origin):
        if origin is not None and not origin.startswith(tuple(MADE_TO_BE_SET)):
            self.found.append((line, origin))

    def visit_Assign(self, node):
        for target in node.targets:
            self._write(target)
        self.generic_visit(node)

    def visit_AugAssign(self, node):
        self._write(node.target)
        self.generic_visit(node)

    visit_AnnAssign = visit_AugAssign  # noqa: N815 - as ast names it

    def visit_Delete(self, node):
        for target in node.targets:
            self._write(target)
        self.generic_visit(node)

    def visit_Call(self, node):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in SETTERS and node.args:
            self._judge(node.lineno, self.origin(node.args[0]))
        if isinstance(node.func, ast.Attribute):
            owner = self.origin(node.func.value)
            into = isinstance(node.func.value, ast.Attribute) and node.func.value.attr == "__dict__"
            if name in FILLED and (owner in HOOKS or into or _is_vars(node.func.value)):
                self._judge(node.lineno, owner)
        if self.origin(node.func) in TRACING:
            self._judge(node.lineno, self.origin(node.func))
        self.generic_visit(node)


def _is_vars(node):
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == "vars"


def test_nothing_of_python_qt_or_a_library_is_replaced():
    assert len(SOURCES) > 300
    written = {
        (source.name, line, origin)
        for source in SOURCES
        for line, origin in Search(source.read_text(encoding="utf-8")).found
    }
    assert written == set()


@pytest.mark.parametrize(
    ("code", "origin"),
    [
        ("import enum\nenum.EnumType._create_ = print", "enum.EnumType._create_"),
        ("import builtins\nbuiltins.compile = print", "builtins.compile"),
        ("import builtins, re\nbuiltins.compile, re.compile = 1, 2", "re.compile"),
        ("from re import compile as c\nimport re as r\nr.compile = c", "re.compile"),
        ("import sys\nhook = sys.modules.get('x')\nvars(hook)['y'] = print", "sys.modules"),
        ("import sys\nsys.modules['enum'] = None", "sys.modules"),
        ("import sys\nsys.meta_path.insert(0, None)", "sys.meta_path"),
        ("import sys\ndel sys.modules['PySide6']", "sys.modules"),
        ("from PySide6.QtWidgets import QWidget\nQWidget.show = print", "QWidget.show"),
        ("from PySide6.QtCore import QObject\nsetattr(QObject, 'tr', print)", "QtCore.QObject"),
        ("import PySide6.QtCore as q\ntype.__setattr__(q.Qt, 'x', 1)", "PySide6.QtCore.Qt"),
        ("import json\nkind = json.JSONEncoder\nkind.default = print", "json.JSONEncoder.default"),
        ("import json\nvars(json).update(dumps=print)", "json"),
        ("import json\njson.__dict__.update(dumps=print)", "json"),
        ("import importlib\nimportlib.import_module('re').compile = 1", "import_module.compile"),
        ("from seatdesk.ui import language\nlanguage.install = print", "language.install"),
        ("import sqlalchemy\nsqlalchemy.__version__ += '1'", "sqlalchemy.__version__"),
        ("__builtins__['compile'] = print", "builtins"),
        ("import sys\nsys.settrace(print)", "sys.settrace"),
    ],
)
def test_what_is_replaced_is_seen(code, origin):
    assert any(found.endswith(origin) for _line, found in Search(code).found)


@pytest.mark.parametrize(
    "code",
    [
        "import sys\nsys.excepthook = print",
        "import os\nos.environ['QT_QPA_PLATFORM'] = 'offscreen'",
        "import json\nread = json.loads('{}')\nread['a'] = 1",
        "class A:\n    def __init__(self):\n        self.tr = 1",
        "from dataclasses import replace\nmade = replace({})\nmade.field = 1",
    ],
)
def test_what_is_the_programs_own_is_no_replacement(code):
    assert Search(code).found == []


def test_one_module_owns_the_switches_of_the_interpreter():
    setting = set()
    for source in SOURCES:
        search = Search(text := source.read_text(encoding="utf-8"))
        for node in ast.walk(ast.parse(text)):
            origin = search.origin(node) if isinstance(node, (ast.Attribute, ast.Name)) else None
            if origin is not None and (origin.partition(".")[0] == "gc" or origin in SWITCHES):
                setting.add(source.name)
    assert setting == {OWNER_OF_SWITCHES}
