"""The icon for Windows has a picture of every size that Windows asks for."""

import struct

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImageReader

from windows import icon_file


def test_every_size_is_a_picture_of_its_own_that_qt_reads_back(tmp_path, qapp):
    path = tmp_path / "seatdesk.ico"
    path.write_bytes(icon_file.icon_file())
    reader = QImageReader(str(path))
    assert reader.imageCount() == len(icon_file.SIZES)
    for number, size in enumerate(icon_file.SIZES):
        assert reader.jumpToImage(number)
        picture = reader.read()
        assert picture.size() == QSize(size, size)
        assert picture.pixelColor(0, 0).alpha() == 0  # the corner is round
        assert picture.pixelColor(size // 2, size * 7 // 8) == QColor("#1f5f8b")


def test_small_pictures_are_bitmaps_and_the_largest_is_compressed():
    content = icon_file.icon_file()
    for number, size in enumerate(icon_file.SIZES):
        length, offset = struct.unpack_from("<II", content, 6 + 16 * number + 8)
        picture = content[offset : offset + length]
        assert picture.startswith(b"\x89PNG") is (size == 256)
        assert len(picture) == length
