"""Every file of a built program belongs to a part, which has a licence and is in the bill."""

import datetime as dt
import json
from pathlib import PurePosixPath

import pytest

from inventory import bill_of_materials, known_parts, licence_files, parts
from inventory.parts import Part, UnknownPartError

DAY = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


@pytest.fixture
def program(tmp_path, monkeypatch):
    """A program of our own executable, a library of Qt and one of psycopg."""
    folder = tmp_path / "seatdesk"
    for name in (
        "seatdesk",
        "_internal/PySide6/Qt/lib/libQt6Core.so.6",
        "_internal/psycopg_binary.libs/libcrypto-1a2b.so.3",
        "_internal/seatdesk/resources/words.txt",
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\x7fELF OpenSSL 3.5.9 29 Sep " + name.encode())
    files = {
        "PySide6/Qt/lib/libQt6Core.so.6": "PySide6_Essentials",
        "psycopg_binary.libs/libcrypto-1a2b.so.3": "psycopg-binary",
    }
    monkeypatch.setattr(parts, "_distributions", lambda: files)
    monkeypatch.setattr(parts, "modules_in", lambda program: ["alembic", "seatdesk"])
    monkeypatch.setattr(parts, "BOOTLOADER", "alembic")
    return folder


def inventory_of(program):
    found = parts.parts_of(program)
    licence_files.write(program, found)
    bill_of_materials.write(program, found, DAY)
    return {part.name: part for part in found}


def test_files_and_modules_are_found_with_the_part_that_they_belong_to(program):
    found = inventory_of(program)
    assert set(found) == {"alembic", "OpenSSL", "Qt", "SeatDesk"}
    assert found["SeatDesk"].modules == ["seatdesk"]
    assert found["alembic"].modules == ["alembic"]
    assert found["Qt"].files == [PurePosixPath("_internal/PySide6/Qt/lib/libQt6Core.so.6")]


def test_a_library_that_no_record_names_says_its_version_itself(program):
    assert inventory_of(program)["OpenSSL"].version == "3.5.9"


@pytest.mark.parametrize("stranger", ["_internal/odd/libodd.so", "_internal/notes.html"])
def test_a_file_that_belongs_to_no_part_stops_the_build(program, stranger):
    (program / stranger).parent.mkdir(parents=True, exist_ok=True)
    (program / stranger).write_bytes(b"?")
    with pytest.raises(UnknownPartError):
        parts.parts_of(program)


def test_a_part_without_a_licence_text_stops_the_build(program):
    with pytest.raises(UnknownPartError, match="Odd"):
        licence_files.write(program, [Part("Odd", "1", "MIT", "", ())])


def test_each_part_has_a_file_with_its_licence_and_qt_offers_its_sources(program):
    inventory_of(program)
    folder = program / licence_files.FOLDER
    assert {path.name for path in folder.glob("*.txt")} == {
        licence_files.OFFER,
        "alembic.txt",
        "openssl.txt",
        "qt.txt",
        "seatdesk.txt",
    }
    text = (folder / "qt.txt").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "sources" in (folder / licence_files.OFFER).read_text(encoding="utf-8")


def test_the_bill_of_materials_is_valid_and_says_what_is_there(program):
    inventory_of(program)
    assert list(bill_of_materials.problems(program)) == []


def test_the_same_program_has_the_same_bill(program):
    inventory_of(program)
    first = (program / bill_of_materials.FILE).read_bytes()
    inventory_of(program)
    assert (program / bill_of_materials.FILE).read_bytes() == first


def test_what_was_added_changed_or_taken_away_after_the_bill_is_told(program):
    inventory_of(program)
    (program / "_internal" / "libnew.so").write_bytes(b"new")
    (program / "_internal/PySide6/Qt/lib/libQt6Core.so.6").write_bytes(b"other")
    (program / "_internal/psycopg_binary.libs/libcrypto-1a2b.so.3").unlink()
    (program / licence_files.FOLDER / "qt.txt").unlink()
    gone = "_internal/psycopg_binary.libs/libcrypto-1a2b.so.3"
    assert sorted(bill_of_materials.problems(program)) == [
        "Qt has no licence text",
        "the bill of materials has another sum of _internal/PySide6/Qt/lib/libQt6Core.so.6",
        "the bill of materials lacks _internal/libnew.so",
        f"the bill of materials lists {gone}, which is not there",
    ]


def test_a_module_that_the_bill_does_not_name_is_told(program, monkeypatch):
    inventory_of(program)
    monkeypatch.setattr(parts, "modules_in", lambda program: ["alembic", "odd", "seatdesk"])
    assert list(bill_of_materials.problems(program)) == [
        "the bill of materials lacks the module odd"
    ]


def test_a_program_without_a_bill_is_told(program):
    assert len(list(bill_of_materials.problems(program))) == 1


def test_what_a_wheel_says_it_was_compiled_from_stands_in_text_and_bill(program):
    part = parts.distribution("python-calamine")
    names = {name for name, *_ in part.within}
    assert "calamine" in names
    assert "calamine" in licence_files.text_of(part)
    described = bill_of_materials.document(program, [part], DAY)
    [listed] = json.loads(described)["components"]
    assert names == {component["name"] for component in listed["components"]}


def test_every_stored_text_is_there_and_used():
    used = {path.name for name in known_parts.STORED for path in known_parts.texts_of(name)}
    assert used == {path.name for path in known_parts.TEXTS.iterdir()}


@pytest.mark.parametrize(
    ("library", "part"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "Qt"),
        ("PySide6/plugins/platforms/qwindows.dll", "Qt"),
        ("PySide6/Qt6Core.dll", "Qt"),
        ("libicudata.so.73", "ICU"),
        ("psycopg_binary.libs/libkrb5support-93.so.0.1", "MIT Kerberos"),
        ("psycopg_binary.libs/libcrypt-bc2.so.1", "libxcrypt"),
        ("psycopg_binary.libs/libcrypto-3a0.so.3", "OpenSSL"),
    ],
)
def test_libraries_that_others_bring_are_known_on_every_system(library, part):
    known = known_parts.of_library(PurePosixPath(library))
    assert known is not None
    assert known[0] == part
