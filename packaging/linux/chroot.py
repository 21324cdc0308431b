"""A bare Debian in a folder of this machine, in which packages are tried as on a fresh computer.

Its mounts live in a namespace of their own: when the command ends, they are gone, and the folder
can be deleted. Nothing of this machine but the screen's socket and the network reaches in.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

# The person who works in it; packages are installed by root.
PERSON = "ada"
HOME = f"/home/{PERSON}"
TOO_LONG = 900.0
# What changes whenever packages come and go, and a person's own files.
VARYING = (
    *("proc", "sys", "dev", "run", "tmp", "home", "var/cache", "var/lib/apt", "var/lib/dpkg"),
    *("var/log", "etc/ld.so.cache"),
)
MOUNTS = """
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
mkdir -p "$1/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
root=$1; shift
exec chroot "$root" "$@"
"""


@dataclass(frozen=True)
class Chroot:
    """A Debian in a folder."""

    root: Path

    def run(
        self, command: Sequence[str], *, person: bool = False, display: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside, as root or as the person, and give what it said."""
        return subprocess.run(
            self.line(command, person=person),
            env=variables(person=person, display=display),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=TOO_LONG,
            check=False,
        )

    @contextmanager
    def running(self, command: Sequence[str], display: str) -> Iterator[None]:
        """Let a program of the person run meanwhile; it and all that it started end with this.

        It is a group of its own: whoever became another user no longer dies with its parent.
        """
        started = subprocess.Popen(
            self.line(command, person=True),
            env=variables(person=True, display=display),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield
        finally:
            os.killpg(started.pid, signal.SIGKILL)
            started.wait()

    def line(self, command: Sequence[str], *, person: bool) -> list[str]:
        """Write the whole command line, from the namespace to the command."""
        who = ["setpriv", f"--reuid={PERSON}", f"--regid={PERSON}", "--init-groups"]
        place = ["env", f"--chdir={HOME}"]
        return [
            *("unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-ec", MOUNTS, "sh"),
            str(self.root),
            *(who if person else ()),
            *(place if person else ()),
            *command,
        ]

    def put(self, file: Path, inside: str) -> str:
        """Copy a file in, readable by everybody; its path there."""
        target = self.root / inside.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
        target.chmod(0o644)
        return inside

    def files(self) -> set[str]:
        """List everything in it that should be the same again after a package has gone."""
        found: set[str] = set()
        for folder, names, files in os.walk(self.root):
            inside = Path(folder).relative_to(self.root)
            names[:] = [name for name in names if str(inside / name) not in VARYING]
            found.update(str(inside / name) for name in (*names, *files))
        return found - set(VARYING)

    def remove(self) -> None:
        """Delete the folder."""
        shutil.rmtree(self.root)


def make(suite: str, root: Path) -> Chroot:
    """Make a bare Debian of this name with a person in it; raises CalledProcessError."""
    if root.exists():
        shutil.rmtree(root)
    root.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["mmdebstrap", "--quiet", "--variant=minbase", suite, root],
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    made = Chroot(root)
    made.run(["useradd", "--create-home", "--shell", "/bin/sh", PERSON])
    return made


def variables(*, person: bool, display: str) -> Mapping[str, str]:
    """The variables inside: those of a fresh login, and nothing of this machine."""
    return {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "LANG": "C.UTF-8",
        "HOME": HOME if person else "/root",
        "DEBIAN_FRONTEND": "noninteractive",
        **({"DISPLAY": display} if display else {}),
    }
