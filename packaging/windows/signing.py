"""Signatures of the program's files for Windows, where there is a certificate for them.

Without the variables nothing is signed, and that is said: Windows then asks the person once.
NSIS runs this file for the setup and the uninstaller inside it.
"""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

# The certificate, base64 of a .pfx, and its password.
CERTIFICATE = ("WINDOWS_CERTIFICATE", "WINDOWS_CERTIFICATE_PASSWORD")
# Whoever signs the time as well: a signature then outlives its certificate.
TIME_STAMPS = "http://timestamp.digicert.com"
TOOLS = Path("C:/Program Files (x86)/Windows Kits/10/bin")


def run_signtool(command: Sequence[str]) -> None:
    """Run it; raises subprocess.CalledProcessError when it fails, without the password."""
    done = subprocess.run(command, check=False)
    if done.returncode != 0:
        raise subprocess.CalledProcessError(done.returncode, command[0])


def sign(
    files: Sequence[Path],
    variables: Mapping[str, str] = os.environ,
    run: Callable[[Sequence[str]], None] = run_signtool,
) -> bool:
    """Sign these files; False, and said, where there is no certificate."""
    if not all(variables.get(name) for name in CERTIFICATE):
        print("Not signed: there is no certificate.", flush=True)
        return False
    content, password = (variables[name] for name in CERTIFICATE)
    with TemporaryDirectory() as folder:
        certificate = Path(folder) / "certificate.pfx"
        certificate.write_bytes(base64.b64decode(content))
        run(
            [
                *(signtool(), "sign", "/f", str(certificate), "/p", password),
                *("/fd", "sha256", "/td", "sha256", "/tr", TIME_STAMPS),
                *map(str, files),
            ]
        )
    return True


def signtool() -> str:
    """Name the newest signtool of Windows' own kit, which is not in the path."""
    found = sorted(TOOLS.glob("10.*/x64/signtool.exe"))
    return str(found[-1]) if found else "signtool"


if __name__ == "__main__":
    sign([Path(name) for name in sys.argv[1:]])
