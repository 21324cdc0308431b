"""Signatures of the program bundle and its disk image, where there are certificates for them.

Without the variables nothing is signed, and that is said: a person then opens the program the first
time by its context menu.
"""

from __future__ import annotations

import base64
import os
import secrets
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
# The certificate, base64 of a .p12, with its password, and the name of who signs.
CERTIFICATE = ("MACOS_CERTIFICATE", "MACOS_CERTIFICATE_PASSWORD", "MACOS_IDENTITY")
# Whoever asks Apple to look the image through.
NOTARY = ("APPLE_ID", "APPLE_TEAM", "APPLE_PASSWORD")
NOBODY = "-"
KEYCHAIN = "seatdesk-build.keychain"

Call = Callable[[Sequence[str]], None]


def call(command: Sequence[str]) -> None:
    """Run a tool of macOS; raises subprocess.CalledProcessError when it fails."""
    subprocess.run(command, check=True)


def given(names: Sequence[str], variables: Mapping[str, str] = os.environ) -> bool:
    """True when all of them are there; a secret that is not set is an empty text."""
    return all(variables.get(name) for name in names)


@contextmanager
def keychain(variables: Mapping[str, str] = os.environ, run: Call = call) -> Iterator[str]:
    """Open a keychain with the certificate while the program is signed; the name of who signs.

    Empty where there is no certificate.
    """
    if not given(CERTIFICATE, variables):
        print("Not signed: there is no certificate.", flush=True)
        yield ""
        return
    content, password, name = (variables[word] for word in CERTIFICATE)
    own = secrets.token_hex(16)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "certificate.p12"
        file.write_bytes(base64.b64decode(content))
        run(["security", "create-keychain", "-p", own, KEYCHAIN])
        try:
            run(["security", "unlock-keychain", "-p", own, KEYCHAIN])
            run(["security", "list-keychains", "-d", "user", "-s", KEYCHAIN])
            run(
                [
                    *("security", "import", str(file), "-k", KEYCHAIN, "-P", password),
                    *("-T", "/usr/bin/codesign"),
                ]
            )
            allowed = "apple-tool:,apple:"
            run(["security", "set-key-partition-list", "-S", allowed, "-s", "-k", own, KEYCHAIN])
            yield name
        finally:
            run(["security", "delete-keychain", KEYCHAIN])


def seal(bundle: Path, name: str, run: Call = call) -> None:
    """Sign the bundle around its files, which PyInstaller has signed; nobody's name is a name, too.

    Apple's processors run nothing that bears no signature at all.
    """
    hardened = ("--options", "runtime", "--timestamp") if name else ()
    run(
        [
            *("codesign", "--force", *hardened, "--entitlements", str(ENTITLEMENTS)),
            *("--sign", name or NOBODY, str(bundle)),
        ]
    )


def sign(path: Path, name: str, run: Call = call) -> None:
    """Sign one file in the name of somebody whose certificate is in the open keychain."""
    if name:
        run(["codesign", "--force", "--timestamp", "--sign", name, str(path)])


def notarise(image: Path, variables: Mapping[str, str] = os.environ, run: Call = call) -> None:
    """Let Apple look the signed image through, and fasten its answer to it."""
    if not given([*CERTIFICATE, *NOTARY], variables):
        print("Not notarised: nobody is named to Apple.", flush=True)
        return
    who, team, password = (variables[word] for word in NOTARY)
    run(
        [
            *("xcrun", "notarytool", "submit", str(image), "--wait"),
            *("--apple-id", who, "--team-id", team, "--password", password),
        ]
    )
    run(["xcrun", "stapler", "staple", str(image)])
