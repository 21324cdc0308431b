"""The parts that come inside other parts: the libraries of Qt, of psycopg's driver, of the icons.

No record names their licences: they stand here, their texts lie in `packaging/licences`.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath

TEXTS = Path(__file__).resolve().parents[1] / "licences"
FONTS = "seatdesk/resources/fonts/"
ROBOTO = ("Roboto", "2.138", "Apache-2.0", "pkg:github/google/roboto@2.138")
ROBOTO_TEXT = TEXTS.parents[1] / "resources" / "fonts" / "LICENSE-Roboto.txt"

# Name, licence and package URL, by how a library's name begins.
LIBRARIES: dict[str, tuple[str, str, str]] = {
    "libQt6": ("Qt", "LGPL-3.0-only", "pkg:generic/qt"),
    "Qt6": ("Qt", "LGPL-3.0-only", "pkg:generic/qt"),
    "libicu": ("ICU", "Unicode-3.0", "pkg:generic/icu"),
    "libpq": ("libpq", "PostgreSQL", "pkg:generic/postgresql"),
    "libssl": ("OpenSSL", "Apache-2.0", "pkg:generic/openssl"),
    "libcrypto": ("OpenSSL", "Apache-2.0", "pkg:generic/openssl"),
    "libgssapi_krb5": ("MIT Kerberos", "MIT", "pkg:generic/krb5"),
    "libk5crypto": ("MIT Kerberos", "MIT", "pkg:generic/krb5"),
    "libkrb5": ("MIT Kerberos", "MIT", "pkg:generic/krb5"),
    "libcom_err": ("com_err", "MIT", "pkg:generic/com_err"),
    "libldap": ("OpenLDAP", "OLDAP-2.8", "pkg:generic/openldap"),
    "liblber": ("OpenLDAP", "OLDAP-2.8", "pkg:generic/openldap"),
    "libsasl2": ("Cyrus SASL", "BSD-4-Clause", "pkg:generic/cyrus-sasl"),
    "libkeyutils": ("keyutils", "LGPL-2.1-or-later", "pkg:generic/keyutils"),
    "libcrypt": ("libxcrypt", "LGPL-2.1-or-later", "pkg:generic/libxcrypt"),
}
QT_FOLDERS = ("PySide6/Qt/", "PySide6/plugins/", "PySide6/translations/")

# Where the libraries themselves say their version.
VERSIONS = {
    "ICU": rb"icudt(\d+)l",
    "MIT Kerberos": rb"krb5-(\d+\.\d+(?:\.\d+)?)-final",
    "OpenSSL": rb"OpenSSL (\d+\.\d+\.\d+) ",
}
# What a package's own record says in words that no tool understands.
LICENCES = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}

# Debian's source packages, whose own notices are taken from the system that builds.
DEBIAN_LICENCES = {
    "bzip2": "bzip2-1.0.6",
    "libffi": "MIT",
    "libxcb": "X11",
    "libxkbcommon": "MIT",
    "libzstd": "BSD-3-Clause",
    "openssl": "Apache-2.0",
    "sqlite3": "blessing",
    "util-linux": "BSD-3-Clause",
    "xcb-util": "X11",
    "xcb-util-cursor": "X11",
    "xcb-util-image": "X11",
    "xcb-util-keysyms": "X11",
    "xcb-util-renderutil": "X11",
    "xcb-util-wm": "X11",
    "xz-utils": "0BSD",
    "zlib": "Zlib",
}

STORED = {
    "Qt": ("LGPL-3.0.txt", "GPL-3.0.txt", "qt-notices.txt"),
    "PySide6_Essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "ICU": ("icu.txt",),
    "python-calamine": ("Apache-2.0.txt",),
    "libpq": ("libpq.txt",),
    "OpenSSL": ("openssl.txt", "Apache-2.0.txt"),
    "MIT Kerberos": ("krb5.txt",),
    "com_err": ("com-err.txt",),
    "OpenLDAP": ("openldap.txt",),
    "Cyrus SASL": ("cyrus-sasl.txt",),
    "keyutils": ("keyutils.txt", "LGPL-2.1.txt"),
    "libxcrypt": ("libxcrypt.txt", "LGPL-2.1.txt"),
    "Microsoft Visual C++ runtime": ("microsoft-runtime.txt",),
}


def of_library(path: PurePosixPath) -> tuple[str, str, str] | None:
    """Name, licence and package URL of a library that another part brings; None when unknown."""
    fitting = [start for start in LIBRARIES if path.name.startswith(start)]
    if fitting:
        return LIBRARIES[max(fitting, key=len)]
    if path.as_posix().startswith(QT_FOLDERS):
        return LIBRARIES["libQt6"]
    return None


def texts_of(name: str) -> tuple[Path, ...]:
    """The stored licence texts of a part that brings none itself."""
    return tuple(TEXTS / text for text in STORED.get(name, ()))
