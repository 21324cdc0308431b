"""The packages for Linux hold the program, and ask the system for what it lacks."""

import datetime as dt
import hashlib
import sys
import tarfile
from pathlib import Path

import pytest

import bundle
import identity
from linux import dependencies, package_root, packages

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages for Linux")
DAY = dt.datetime(2026, 3, 1, 12, 30, tzinfo=dt.UTC)
NEEDS = {
    "seatdesk": ["libz.so.1", "libc.so.6"],
    "libz.so.1": ["libc.so.6"],
    "libqxcb.so": ["libX11.so.6", "libstdc++.so.6", "libm.so.6"],
    "libcupsprintersupport.so": ["libcups.so.2"],
}


@pytest.fixture
def build(tmp_path, monkeypatch):
    """A program of four binaries, one of them also under a second name."""
    program = tmp_path / "built"
    (program / "_internal").mkdir(parents=True)
    for name in NEEDS:
        path = program / ("" if name == "seatdesk" else "_internal") / name
        path.write_bytes(b"\x7fELF GLIBC_2.17 GLIBC_2.31 " + name.encode())
    (program / "_internal" / "words.txt").write_text("no binary\n")
    (program / "seatdesk-cli").symlink_to("seatdesk")
    monkeypatch.setattr(bundle, "needed", lambda path: NEEDS[Path(path).name])
    made = packages.Build(program, DAY, tmp_path / "made")
    made.target.mkdir()
    return made


def staged(build):
    package_root.stage(build.program, build.root, build.date)
    return build


def test_only_what_the_folder_lacks_is_asked_of_the_system(build):
    assert dependencies.foreign(build.program) == [
        "libX11.so.6",
        "libc.so.6",
        "libcups.so.2",
        "libm.so.6",
        "libstdc++.so.6",
    ]


def test_an_rpm_names_libraries_the_c_library_by_version_and_printing_as_a_wish(build):
    assert dependencies.of_rpm(build.program) == dependencies.Depends(
        ("libc.so.6(GLIBC_2.31)(64bit)", "libX11.so.6()(64bit)", "libstdc++.so.6()(64bit)"),
        ("libcups.so.2()(64bit)",),
    )


def test_a_deb_names_the_packages_that_own_them(build, monkeypatch):
    owners = {"libX11.so.6": "libx11-6", "libcups.so.2": "libcups2", "libstdc++.so.6": "libstdc++6"}
    c_library = {"libc.so.6": "libc6", "libm.so.6": "libc6"}
    monkeypatch.setattr(dependencies, "_owners", lambda names: owners | c_library)
    assert dependencies.of_deb(build.program) == dependencies.Depends(
        ("libc6 (>= 2.31)", "libstdc++6", "libx11-6"), ("libcups2",)
    )


def test_a_library_that_no_package_has_stops_the_build(build, monkeypatch):
    monkeypatch.setattr(dependencies, "_owners", lambda names: {"libc.so.6": "libc6"})
    with pytest.raises(LookupError, match=r"libX11\.so\.6"):
        dependencies.of_deb(build.program)


def test_both_names_of_the_program_are_commands_that_lead_into_its_folder(build):
    root = staged(build).root
    for name in ("seatdesk", "seatdesk-cli"):
        command = root / "usr" / "bin" / name
        assert command.is_symlink()
        assert command.resolve() == (root / "usr/lib/seatdesk/seatdesk").resolve()


def test_everything_in_the_tree_has_the_date_of_the_source_and_a_mode_for_everybody(build):
    root = staged(build).root
    for path in root.rglob("*"):
        assert path.lstat().st_mtime == DAY.timestamp(), path
        if path.is_file() and not path.is_symlink():
            expected = (
                0o755 if path.name == "seatdesk" and path.parent.name == "seatdesk" else 0o644
            )
            assert path.stat().st_mode & 0o777 == expected or "lintian" in str(path), path


def test_a_package_owns_its_folders_and_no_others_and_keeps_links(build):
    listed = {entry["dst"]: entry for entry in packages.contents(staged(build).root, "rpm")}
    folders = {path for path, entry in listed.items() if entry.get("type") == "dir"}
    assert folders == {
        "/usr/lib/seatdesk",
        "/usr/lib/seatdesk/_internal",
        "/usr/share/doc/seatdesk",
    }
    assert listed["/usr/lib/seatdesk/seatdesk-cli"]["src"] == "seatdesk"
    assert not any("lintian" in str(path) for path in listed)
    debs = {entry["dst"] for entry in packages.contents(build.root, "deb")}
    assert debs - set(listed) == {"/usr/share/lintian/overrides/seatdesk"}


def test_the_version_before_has_a_file_that_the_new_one_has_not(build, monkeypatch):
    seen = []

    def pack(older, kind, depends):
        entries = {entry["dst"] for entry in packages.contents(older.root, kind)}
        seen.append((older.version, f"/{package_root.OLDER_FILE}" in entries))

    monkeypatch.setattr(packages, "pack", pack)
    monkeypatch.setattr(dependencies, "of_deb", lambda program: None)
    packages.pack_older(staged(build))
    assert seen == [("0.0.1", True)]
    assert not (build.root / package_root.OLDER_FILE).exists()


def test_the_archive_is_portable_belongs_to_nobody_and_is_the_same_twice(build):
    packages.make_archive(staged(build))
    first = build.archive.read_bytes()
    packages.make_archive(staged(build))
    assert build.archive.read_bytes() == first
    folder = f"seatdesk-{identity.VERSION}-linux-x86_64"
    with tarfile.open(build.archive) as archive:
        members = {member.name: member for member in archive}
    assert {f"{folder}/portable.txt", f"{folder}/seatdesk", f"{folder}/_internal"} <= set(members)
    assert {(m.uid, m.uname, m.mtime) for m in members.values()} == {
        (0, "root", int(DAY.timestamp()))
    }
    assert not (build.root / package_root.LIBRARY / "portable.txt").exists()


def test_a_sum_is_that_of_the_file(build):
    staged(build)
    packages.make_archive(build)
    expected = hashlib.sha256(build.archive.read_bytes()).hexdigest()
    assert packages.digest(build.archive) == expected
