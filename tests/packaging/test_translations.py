"""The catalogues are compiled when they changed, in one go, and travel in the wheel."""

import ast
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import PySide6
import pytest

import bundle
import system
import translations
import wheel_build

ROOT = Path(__file__).parents[2]
QT = Path(PySide6.__file__).parent
C_LIBRARY = (
    "libc.",
    "libm.",
    "libdl.",
    "libpthread.",
    "libresolv.",
    "librt.",
    "ld-linux",
    "libgcc_s.",
)
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv"><context><name>Words</name>
<message><source>Seat</source><translation>{}</translation></message></context></TS>
"""


@pytest.fixture
def catalogues(tmp_path, monkeypatch):
    """Catalogues and a place for compiled ones that belong to the test."""
    monkeypatch.setattr(translations, "CATALOGUES", tmp_path)
    monkeypatch.setattr(translations, "COMPILED", tmp_path / "build" / "translations")
    for language in translations.LANGUAGES:
        (tmp_path / f"seatdesk_{language}.ts").write_text(CATALOGUE.format("Plats"), "utf-8")
    return tmp_path


def compiled(language):
    path = translations.COMPILED / f"seatdesk_{language}.qm"
    return path.stat().st_ino, path.read_bytes()


def test_only_what_changed_is_compiled_again(catalogues):
    assert translations.release() == 0
    english, swedish = compiled("en"), compiled("sv")
    assert "Plats".encode("utf-16-be") in swedish[1]
    source = catalogues / "seatdesk_sv.ts"
    source.write_text(CATALOGUE.format("Stol"), "utf-8")
    later = (translations.COMPILED / "seatdesk_sv.qm").stat().st_mtime + 2
    os.utime(source, (later, later))
    assert translations.release() == 0
    assert compiled("en") == english
    assert "Stol".encode("utf-16-be") in compiled("sv")[1]


def test_a_catalogue_that_cannot_be_read_leaves_the_compiled_one(catalogues, capfd):
    assert translations.release() == 0
    before = compiled("sv")
    source = catalogues / "seatdesk_sv.ts"
    source.write_text("<TS>", "utf-8")
    later = (translations.COMPILED / "seatdesk_sv.qm").stat().st_mtime + 2
    os.utime(source, (later, later))
    assert translations.release() != 0
    assert "seatdesk_sv.ts" in capfd.readouterr().err
    assert compiled("sv") == before
    assert {path.suffix for path in translations.COMPILED.iterdir()} == {".qm"}


def test_a_wheel_carries_every_language_compiled_and_no_source_of_one(tmp_path):
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    subprocess.run([*command, "--directory", tmp_path], cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as inside:
        names = [name for name in inside.namelist() if "/translations/" in name]
        for language in translations.LANGUAGES:
            name = f"{wheel_build.INSIDE}/seatdesk_{language}.qm"
            assert inside.read(name) == compiled(language)[1]
    assert len(names) == len(translations.LANGUAGES)


def test_a_wheel_asks_for_qts_compiler_and_an_editable_install_does_not():
    assert any(one.startswith("PySide6") for one in wheel_build.get_requires_for_build_wheel())
    assert "PySide6" not in " ".join(wheel_build.get_requires_for_build_editable())


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("objdump") is None,
    reason="needs objdump (binutils), and a system that does not bring Qt's libraries",
)
def test_every_library_that_qts_compiler_loads_is_asked_for():
    waiting, asked = [QT / "lrelease"], set()
    while waiting:
        for name in bundle.needed(waiting.pop()):
            if name not in asked and (QT / "Qt" / "lib" / name).exists():
                waiting.append(QT / "Qt" / "lib" / name)
            asked.add(name)
    others = {name for name in asked if not name.startswith(C_LIBRARY)}
    of_system = {name for name in others if not (QT / "Qt" / "lib" / name).exists()}
    named = {need.name for need in (*system.WINDOWLESS, *system.COMPILING)}
    assert of_system <= named
    assert {need.name for need in system.COMPILING} <= of_system


def test_counted_words_are_gathered_because_only_tr_counts():
    """The tool that gathers texts passes over `%n` in `QCoreApplication.translate`."""
    lost = [
        f"{path.name}:{call.lineno}"
        for path in sorted((ROOT / "seatdesk" / "ui").rglob("*.py"))
        if "%n" in (text := path.read_text(encoding="utf-8"))
        for call in ast.walk(ast.parse(text))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "translate"
        and any(isinstance(part, ast.Constant) and "%n" in str(part.value) for part in call.args)
    ]
    assert not lost
