"""The facts that Windows shows of the program's files: name, version, maker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import identity
from windows.packages import in_four

if TYPE_CHECKING:
    from PyInstaller.utils.win32.versioninfo import VSVersionInfo

# English of the United States, in Unicode, as numbers and in hexadecimal.
LANGUAGE, CHARACTERS = 1033, 1200
TABLE = "040904B0"


def version_resource(program: str) -> VSVersionInfo:
    """Make the resource of one of the two programs; only PyInstaller on Windows can."""
    from PyInstaller.utils.win32 import versioninfo as kinds  # noqa: PLC0415 - Windows only

    numbers = in_four(identity.VERSION)
    strings = [kinds.StringStruct(name, text) for name, text in facts(program).items()]
    return kinds.VSVersionInfo(
        ffi=kinds.FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F, OS=0x40004),
        kids=[
            kinds.StringFileInfo([kinds.StringTable(TABLE, strings)]),
            kinds.VarFileInfo([kinds.VarStruct("Translation", [LANGUAGE, CHARACTERS])]),
        ],
    )


def facts(program: str) -> dict[str, str]:
    """List what the window of a file's properties says."""
    return {
        "CompanyName": identity.PUBLISHER,
        "FileDescription": identity.NAME,
        "FileVersion": identity.VERSION,
        "InternalName": program,
        "LegalCopyright": identity.LICENCE,
        "OriginalFilename": f"{program}.exe",
        "ProductName": identity.NAME,
        "ProductVersion": identity.VERSION,
    }
