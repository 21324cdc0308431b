"""The facts that macOS reads of the program bundle (`Info.plist`)."""

from __future__ import annotations

import identity

# PySide6 6.11 runs on it and on anything newer.
OLDEST_SYSTEM = "13.0"
LANGUAGES = ("en", "sv", "de")
CATEGORY = "public.app-category.business"


def info_plist() -> dict[str, object]:
    """List them: PyInstaller adds the name of the program and its icon."""
    return {
        "CFBundleDisplayName": identity.NAME,
        "CFBundleName": identity.NAME,
        "CFBundleShortVersionString": identity.VERSION,
        "CFBundleVersion": identity.VERSION,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleDocumentTypes": [_document()],
        "UTExportedTypeDeclarations": [_kind_of_file()],
        "LSApplicationCategoryType": CATEGORY,
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{identity.PUBLISHER}, {identity.LICENCE}",
        "NSPrincipalClass": "NSApplication",
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def _document() -> dict[str, object]:
    """Say that the program owns workspaces, and may change them."""
    return {
        "CFBundleTypeName": identity.FILE_NAME,
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [identity.UTI],
    }


def _kind_of_file() -> dict[str, object]:
    return {
        "UTTypeIdentifier": identity.UTI,
        "UTTypeDescription": identity.FILE_NAME,
        "UTTypeConformsTo": ["public.database", "public.data"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [identity.FILE_ENDING.removeprefix(".")],
            "public.mime-type": [identity.MIME_TYPE],
        },
    }
