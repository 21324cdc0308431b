"""The files that the built program keeps, on three systems."""

import tomllib
from pathlib import Path

import pytest

import bundle

ROOT = Path(__file__).parents[2]
LINUX, WINDOWS = "PySide6/Qt/plugins", "PySide6\\plugins"


@pytest.mark.parametrize(
    "kept",
    [
        f"{LINUX}/platforms/libqxcb.so",
        f"{LINUX}/platforms/libqwayland.so",
        f"{LINUX}/platforms/libqoffscreen.so",
        f"{LINUX}/platforms/libqcocoa.dylib",
        f"{WINDOWS}\\platforms\\qwindows.dll",
        f"{WINDOWS}\\styles\\qmodernwindowsstyle.dll",
        f"{LINUX}/iconengines/libqsvgicon.so",
        f"{LINUX}/imageformats/libqsvg.so",
        f"{WINDOWS}\\imageformats\\qico.dll",
        f"{LINUX}/platformthemes/libqxdgdesktopportal.so",
        f"{LINUX}/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        f"{LINUX}/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/translations/qtbase_sv.qm",
        "seatdesk/resources/translations/seatdesk_sv.qm",
        "libxcb-cursor.so.0",
    ],
)
def test_a_desktop_program_keeps(kept):
    assert bundle.belongs(kept)


@pytest.mark.parametrize(
    "dropped",
    [
        f"{LINUX}/platforms/libqeglfs.so",
        f"{LINUX}/platforms/libqvnc.so",
        f"{WINDOWS}\\platforms\\qdirect2d.dll",
        f"{LINUX}/platformthemes/libqgtk3.so",
        f"{LINUX}/tls/libqopensslbackend.so",
        f"{WINDOWS}\\tls\\qschannelbackend.dll",
        f"{LINUX}/networkinformation/libqglib.so",
        f"{LINUX}/imageformats/libqpdf.so",
        f"{LINUX}/egldeviceintegrations/libqeglfs-x11-integration.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6\\translations\\qtdeclarative_de.qm",
        "PySide6/opengl32sw.dll",
        "PySide6/D3Dcompiler_47.dll",
        "seatdesk/store/migrations/__pycache__/env.cpython-311.pyc",
        "seatdesk/resources/translations/seatdesk_sv.ts",
        "seatdesk\\resources\\screenshots\\seats.png",
        "libstdc++.so.6",
        "libX11.so.6",
    ],
)
def test_a_desktop_program_drops(dropped):
    assert not bundle.belongs(dropped)


def test_libraries_that_only_dropped_files_needed_go_too():
    needs = {
        "QtGui.abi3.so": ["libQt6Gui.so.6", "libc.so.6"],
        "PySide6/Qt/lib/libQt6Gui.so.6": ["libQt6Core.so.6"],
        "PySide6/Qt/lib/libQt6Core.so.6": ["libicu.so.73"],
        "libicu.so.73": [],
        "libgtk-3.so.0": ["libpango.so.0"],
        "libpango.so.0": ["libgtk-3.so.0"],
    }
    libraries = [name for name in needs if name != "QtGui.abi3.so"]
    spare = bundle.unneeded(libraries, ["QtGui.abi3.so"], needs.__getitem__)
    assert spare == {"libgtk-3.so.0", "libpango.so.0"}


def test_every_folder_of_resources_is_in_the_wheel_but_pictures_and_sources_of_translations():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    packed = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    apart = {"screenshots", "translations"}
    folders = {path.name for path in (ROOT / "resources").iterdir()} - apart
    assert packed == {f"resources/{name}": f"seatdesk/resources/{name}" for name in folders}


def test_migrations_travel_as_files_without_caches(tmp_path):
    versions = tmp_path / "seatdesk" / "store" / "migrations" / "versions"
    (versions / "__pycache__").mkdir(parents=True)
    for name in ("r0001_first.py", "__pycache__/r0001_first.cpython-311.pyc", "../script.py.mako"):
        (versions / name).touch()
    files = {(Path(file).name, folder) for file, folder in bundle.migration_files(tmp_path)}
    migrations = Path("seatdesk", "store", "migrations")
    assert files == {
        ("r0001_first.py", str(migrations / "versions")),
        ("script.py.mako", str(migrations)),
    }


def test_only_linux_takes_along_what_asks_a_linux_keyring():
    assert "cryptography" not in bundle.excluded("linux")
    for platform in ("win32", "darwin"):
        assert {"secretstorage", "jeepney", "cryptography"} <= set(bundle.excluded(platform))
