"""The files for a Linux desktop say the same of the program, in its languages."""

import datetime as dt
import gzip
import shutil
import struct
import subprocess
from xml.etree import ElementTree as ET

import pytest

import bundle
import icons
import identity
from linux import desktop_files

DAY = dt.date(2026, 3, 1)
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def entry():
    lines = desktop_files.desktop_entry().splitlines()[1:]
    return dict(line.split("=", 1) for line in lines)


def test_the_menu_names_the_program_in_every_language_but_english_which_is_plain():
    others = set(bundle.LANGUAGES) - {"en"}
    assert set(desktop_files.TITLES) == set(desktop_files.FILE_NAMES) == others
    assert {f"Comment[{language}]" for language in others} <= set(entry())


def test_menu_kind_of_file_and_software_centre_speak_of_one_program():
    kind = ET.fromstring(desktop_files.mime_package()).find(f"{MIME}mime-type")
    assert kind is not None
    icon = kind.find(f"{MIME}icon")
    assert icon is not None
    shown = ET.fromstring(desktop_files.metainfo(DAY))
    assert entry()["MimeType"] == f"{kind.get('type')};" == f"{identity.MIME_TYPE};"
    assert shown.findtext("provides/mediatype") == identity.MIME_TYPE
    assert shown.findtext("launchable") == f"{shown.findtext('id')}.desktop"
    assert entry()["Icon"] == shown.findtext("id") == icon.get("name")


def test_the_version_and_its_day_stand_in_what_software_centres_show():
    release = ET.fromstring(desktop_files.metainfo(DAY)).find("releases/release")
    assert release is not None
    assert release.attrib == {"version": identity.VERSION, "date": "2026-03-01"}
    assert f"SeatDesk {identity.VERSION}" in desktop_files.manual_page(DAY)


def test_a_workspace_is_known_by_its_ending_and_by_the_number_in_its_head():
    kind = ET.fromstring(desktop_files.mime_package())
    glob = kind.find(f".//{MIME}glob")
    number = kind.find(f".//{MIME}match[@type='big32']")
    assert glob is not None
    assert number is not None
    assert glob.get("pattern") == "*.seatdesk"
    assert (number.get("offset"), number.get("value")) == ("68", "0x53454154")


@pytest.mark.parametrize("size", icons.SIZES)
def test_the_icon_is_there_in_every_size_and_the_same_each_time(size):
    picture = icons.picture(size)
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", picture[16:24]) == (size, size)
    assert icons.picture(size) == picture


def test_every_file_lies_where_desktops_look_for_it():
    files = desktop_files.shared(DAY)
    folders = {path.split("/")[0] for path in files}
    assert folders == {"applications", "metainfo", "mime", "icons", "man"}
    assert gzip.decompress(files["man/man1/seatdesk.1.gz"]).startswith(b".TH SEATDESK 1")
    assert files == desktop_files.shared(DAY)


@pytest.mark.parametrize(
    ("checker", "path"),
    [
        (["desktop-file-validate"], f"applications/{identity.APPLICATION}.desktop"),
        (
            ["appstreamcli", "validate", "--no-net"],
            f"metainfo/{identity.APPLICATION}.metainfo.xml",
        ),
    ],
)
def test_the_desktops_own_checks_find_nothing(tmp_path, checker, path):
    if shutil.which(checker[0]) is None:
        pytest.skip(f"{checker[0]} is not installed")
    for name, content in desktop_files.shared(DAY).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    done = subprocess.run([*checker, tmp_path / path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
