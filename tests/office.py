"""LibreOffice as a witness: another program opens what leaves, and comes to the same numbers."""

import csv
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

AS_TEXT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
"""Comma, quotes, UTF-8, values as they are shown, every sheet into a file of its own."""
TIMEOUT = 240


def office() -> str:
    """LibreOffice's program; without it the test is skipped, in CI it fails."""
    program = shutil.which("soffice")
    if program is None and os.environ.get("CI") == "true":
        pytest.fail("LibreOffice is not installed")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    return program


def opened(program: str, workbook: Path, folder: Path) -> list[list[str]]:
    """The first sheet of a workbook as LibreOffice shows it, every formula worked out anew."""
    [bare] = _recalculated(program, [workbook], folder)
    (first, *_) = sorted(folder.glob(f"{bare}-*.csv"), reverse=True)
    return _read(first)


def all_sheets(program: str, workbook: Path, folder: Path) -> dict[str, list[list[str]]]:
    """Every sheet of a workbook by its name, every formula worked out anew."""
    [found] = sheets_of_all(program, [workbook], folder)
    return found


def sheets_of_all(
    program: str, workbooks: Sequence[Path], folder: Path
) -> list[dict[str, list[list[str]]]]:
    """The sheets of several workbooks, for which LibreOffice is started once."""
    return [
        {file.stem.removeprefix(f"{bare}-"): _read(file) for file in folder.glob(f"{bare}-*.csv")}
        for bare in _recalculated(program, workbooks, folder)
    ]


def _read(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def _recalculated(program: str, workbooks: Sequence[Path], folder: Path) -> list[str]:
    """Write every sheet as text, without the values that the files came with."""
    bares = [folder / f"bare-{workbook.stem}.xlsx" for workbook in workbooks]
    for workbook, bare in zip(workbooks, bares, strict=True):
        with ZipFile(workbook) as whole, ZipFile(bare, "w", ZIP_DEFLATED) as made:
            for name in whole.namelist():
                made.writestr(name, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", whole.read(name)))
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", AS_TEXT, "--outdir", str(folder)]
    files = [str(bare) for bare in bares]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=TIMEOUT)
    return [bare.stem for bare in bares]


@dataclass(frozen=True)
class Page:
    """A printed page: its size in points, its words, and the sizes of its letters in points."""

    width: float
    height: float
    text: str
    letters: tuple[float, ...]


def printed(program: str, workbook: Path, folder: Path) -> list[Page]:
    """The pages on which LibreOffice prints a workbook."""
    reader = shutil.which("pdftohtml")
    if reader is None and os.environ.get("CI") == "true":
        pytest.fail("poppler-utils is not installed")
    if reader is None:
        pytest.skip("poppler-utils is not installed")
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    paper = folder / f"{workbook.stem}.pdf"
    zoomed = [reader, "-xml", "-stdout", "-i", "-zoom", str(_ZOOM), str(paper)]
    paper.unlink(missing_ok=True)
    for _ in range(2):  # the first start with a new profile may end before anything is printed
        subprocess.run([*command, str(workbook)], check=True, capture_output=True, timeout=TIMEOUT)
        if paper.is_file():
            break
    done = subprocess.run(zoomed, check=True, capture_output=True, timeout=TIMEOUT)
    root = ET.fromstring(done.stdout.decode())
    assert root.find("page/text") is not None, done.stderr
    sizes = {font.attrib["id"]: int(font.attrib["size"]) / _ZOOM for font in root.iter("fontspec")}
    return [
        Page(
            int(page.attrib["width"]) / _ZOOM,
            int(page.attrib["height"]) / _ZOOM,
            "\n".join("".join(text.itertext()) for text in page.iter("text")),
            tuple(sizes[text.attrib["font"]] for text in page.iter("text")),
        )
        for page in root.iter("page")
    ]


_ZOOM = 3
