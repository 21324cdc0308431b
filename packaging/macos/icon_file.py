"""The program's icon in the form that macOS reads: named pictures in one file."""

from __future__ import annotations

import struct

import icons

# Apple's names of the sizes in pixels; those of Retina screens have names of their own.
KINDS = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic13", 256),
    (b"ic14", 512),
)


def icon_file() -> bytes:
    """Paint every size and put them into one `.icns`; the same bytes every time."""
    painted = {size: icons.picture(size) for size in sorted({size for _, size in KINDS})}
    body = b"".join(_entry(kind, painted[size]) for kind, size in KINDS)
    return _entry(b"icns", body)


def _entry(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack(">I", len(content) + 8) + content
