"""What macOS reads of the program, as far as it can be checked elsewhere."""

import base64
import platform
import plistlib
import struct
from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtGui import QImage

import bundle
import identity
from inventory import licence_files
from macos import bundle_facts, icon_file, installers, signing

PLIST: dict[str, Any] = bundle_facts.info_plist()


def test_the_bundle_opens_the_kind_of_file_that_it_declares():
    [document] = PLIST["CFBundleDocumentTypes"]
    [kind] = PLIST["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]] == [identity.UTI]
    tags = kind["UTTypeTagSpecification"]
    assert tags == {
        "public.filename-extension": ["seatdesk"],
        "public.mime-type": [identity.MIME_TYPE],
    }
    assert document["CFBundleTypeName"] == kind["UTTypeDescription"] == identity.FILE_NAME


def test_the_bundle_says_the_version_and_the_languages_of_the_program():
    assert {PLIST["CFBundleVersion"], PLIST["CFBundleShortVersionString"]} == {identity.VERSION}
    assert PLIST["CFBundleLocalizations"] == list(bundle.LANGUAGES)
    assert plistlib.loads(plistlib.dumps(PLIST)) == PLIST


def test_the_hardened_program_may_do_what_python_and_qts_licence_ask_for_and_no_more():
    held = plistlib.loads(signing.ENTITLEMENTS.read_bytes())
    assert held == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_every_picture_of_the_icon_has_the_size_that_its_name_stands_for():
    content = icon_file.icon_file()
    assert content[:4] == b"icns"
    assert struct.unpack(">I", content[4:8]) == (len(content),)
    sizes, offset = {}, 8
    while offset < len(content):
        kind, length = content[offset : offset + 4], *struct.unpack_from(">I", content, offset + 4)
        picture = QImage.fromData(content[offset + 8 : offset + length])
        sizes[kind] = picture.width()
        offset += length
    assert sizes == dict(icon_file.KINDS)


SECRETS = {
    "MACOS_CERTIFICATE": base64.b64encode(b"certificate").decode(),
    "MACOS_CERTIFICATE_PASSWORD": "hush",
    "MACOS_IDENTITY": "Somebody",
}


def refuse(command):
    raise AssertionError(command)


def test_without_a_certificate_nothing_is_signed_and_that_is_said(capsys):
    with signing.keychain({}, run=refuse) as name:
        assert name == ""
    signing.sign(installers.TARGET, "", run=refuse)
    assert "Not signed" in capsys.readouterr().out


def test_the_keychain_is_deleted_also_when_the_build_fails():
    tools: list[Sequence[str]] = []

    def build():
        with signing.keychain(SECRETS, run=tools.append):
            raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 - no matter what it says
        build()
    assert [command[1] for command in tools] == [
        "create-keychain",
        "unlock-keychain",
        "list-keychains",
        "import",
        "set-key-partition-list",
        "delete-keychain",
    ]


def test_the_licences_that_are_gathered_after_the_bundle_get_into_it_before_it_is_sealed(tmp_path):
    program, made = tmp_path / "seatdesk", tmp_path / "SeatDesk.app"
    (program / licence_files.FOLDER).mkdir(parents=True)
    (program / licence_files.FOLDER / "qt.txt").write_text("Qt", encoding="utf-8")
    installers.bring_licences(program, made)
    there = made / "Contents" / "Resources" / "seatdesk" / "resources" / "licences" / "qt.txt"
    assert there.read_text(encoding="utf-8") == "Qt"


@pytest.mark.parametrize(
    ("name", "signer", "hardened"), [("Somebody", "Somebody", True), ("", "-", False)]
)
def test_the_bundle_is_sealed_hardened_where_somebody_signs(tmp_path, name, signer, hardened):
    tools: list[Sequence[str]] = []
    signing.seal(tmp_path, name, run=tools.append)
    [command] = tools
    assert command[command.index("--sign") + 1] == signer
    assert ("runtime" in command) is hardened
    assert str(signing.ENTITLEMENTS) in command


def test_only_a_signed_image_is_shown_to_apple(tmp_path, capsys):
    named = {"APPLE_ID": "a@example.com", "APPLE_TEAM": "T", "APPLE_PASSWORD": "p"}
    tools: list[Sequence[str]] = []
    signing.notarise(tmp_path, named, run=tools.append)
    assert tools == []
    assert "Not notarised" in capsys.readouterr().out
    signing.notarise(tmp_path, {**named, **SECRETS}, run=tools.append)
    assert [command[1] for command in tools] == ["notarytool", "stapler"]


def test_the_image_is_made_on_macos_only_and_says_so(monkeypatch, capsys):
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    assert installers.main([]) == 1
    assert "macOS only" in capsys.readouterr().out
    assert installers.image_name("arm64") == f"SeatDesk-{identity.VERSION}-macos-arm64.dmg"
