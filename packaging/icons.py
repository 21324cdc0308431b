"""The program's icon as pictures of every size, painted from its drawing."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

import identity

# The sizes of the hicolor icon theme, which every Linux desktop looks through.
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def picture(size: int) -> bytes:
    """Paint the icon as a square PNG of this many pixels; the same bytes every time."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(identity.ICON)).render(painter)
    painter.end()
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODeviceBase.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"PNG")).write(image):
        message = f"The icon could not be painted from {identity.ICON}"
        raise RuntimeError(message)
    return bytes(written.data())
