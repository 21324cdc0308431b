"""A screen without a monitor shows what programs paint on it, and is gone afterwards."""

import os
import shutil
import subprocess

import pytest
from PySide6.QtGui import QColor, QImage

from linux import virtual_screen


def test_an_empty_picture_has_one_colour_and_a_painted_one_has_more():
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert virtual_screen.colours(image) == 1
    image.setPixelColor(8, 8, QColor("red"))
    assert virtual_screen.colours(image) == 2


@pytest.mark.skipif(
    shutil.which("Xvfb") is None and os.environ.get("CI") != "true", reason="needs Xvfb"
)
def test_what_is_on_the_screen_is_read_from_its_pixels(tmp_path):
    with virtual_screen.virtual_screen(tmp_path) as screen:
        picture = screen.picture()
        assert (picture.width(), picture.height()) == virtual_screen.SIZE
        assert virtual_screen.colours(picture) == 1
        display = screen.display
    assert not (tmp_path / "Xvfb_screen0").exists()
    gone = subprocess.run(
        ["pgrep", "-f", f"Xvfb.*-fbdir {tmp_path}"], capture_output=True, check=False
    )
    assert gone.returncode == 1, display
