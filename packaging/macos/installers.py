"""Make the file to hand out for macOS: a disk image with the program to be dragged out of it.

Run by `python3 packaging/dev.py macos` on macOS, once for each kind of processor.
"""

from __future__ import annotations

import argparse
import os
import platform
import plistlib
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[1]
if str(PACKAGING) not in sys.path:
    sys.path.insert(0, str(PACKAGING))

import build  # noqa: E402
import identity  # noqa: E402
from inventory import licence_files  # noqa: E402
from inventory.parts import INSIDE  # noqa: E402
from macos import bundle_facts, signing  # noqa: E402

BUNDLE = build.PROGRAM.with_name(f"{identity.NAME}.app")
TARGET = build.PROGRAM.with_name("macos")


def main(arguments: Sequence[str]) -> int:
    """Freeze, sign where that can be, check, and pack; 0 when all is well."""
    argparse.ArgumentParser(prog="dev.py macos", description=__doc__).parse_args(arguments)
    if platform.system() != "Darwin":
        print("A disk image can be made on macOS only; the tests check what can be checked here.")
        return 1
    with signing.keychain() as name:
        os.environ["SEATDESK_SIGNED_BY"] = name  # for the spec: PyInstaller signs what it gathers
        if build.main() != 0:
            return 1
        bring_licences()
        signing.seal(BUNDLE, name)
        problems = list(unlike())
        for problem in problems:
            print("problem:", problem)
        if problems:
            return 1
        image = pack()
        signing.sign(image, name)
    signing.notarise(image)
    print(f"{image} ({image.stat().st_size / 1e6:.1f} MB)")
    return 0


def bring_licences(program: Path = build.PROGRAM, bundle: Path = BUNDLE) -> None:
    """Copy the licence texts and the bill of materials, made after the bundle, into it."""
    inside = licence_files.FOLDER.relative_to(INSIDE)
    there = bundle / "Contents" / "Resources" / inside
    shutil.copytree(program / licence_files.FOLDER, there, dirs_exist_ok=True)


def unlike() -> Iterator[str]:
    """Find what the bundle says otherwise than it was told, and a signature that does not hold."""
    said = plistlib.loads((BUNDLE / "Contents" / "Info.plist").read_bytes())
    for key, wanted in bundle_facts.info_plist().items():
        if said.get(key) != wanted:
            yield f"Info.plist says {key} = {said.get(key)!r} instead of {wanted!r}"
    held = subprocess.run(["codesign", "--verify", "--deep", "--strict", BUNDLE], check=False)
    if held.returncode != 0:
        yield "the signature of the bundle does not hold"


def pack() -> Path:
    """Make the disk image: the program, and beside it the folder to drag it to."""
    image = TARGET / image_name(platform.machine())
    content = identity.ROOT / "build" / "image"
    shutil.rmtree(content, ignore_errors=True)
    content.mkdir(parents=True)
    TARGET.mkdir(parents=True, exist_ok=True)
    shutil.copytree(BUNDLE, content / BUNDLE.name, symlinks=True)
    (content / "Applications").symlink_to("/Applications")
    subprocess.run(
        [
            *("hdiutil", "create", "-volname", identity.NAME, "-srcfolder", content),
            *("-fs", "HFS+", "-format", "ULFO", "-ov", image),
        ],
        check=True,
    )
    return image


def image_name(processor: str) -> str:
    """Name the image by version and kind of processor."""
    return f"{identity.NAME}-{identity.VERSION}-macos-{processor}.dmg"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
