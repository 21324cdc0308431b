"""Pictures of the help: dialogs in them have the room that they have on a desk's screen."""

import os
import subprocess
import sys

import screenshots

ASK = """
from PySide6.QtGui import QGuiApplication
size = QGuiApplication([]).primaryScreen().availableSize()
print(size.width(), size.height())
"""


def test_the_screen_that_pictures_are_taken_on_has_room_for_every_dialog(monkeypatch, tmp_path):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    screenshots.use_large_screen(tmp_path)
    said = subprocess.run(
        [sys.executable, "-c", ASK], capture_output=True, check=True, env=os.environ, text=True
    )
    width, height = (int(length) for length in said.stdout.split())
    assert width > screenshots.SIZE.width()
    assert height > screenshots.SIZE.height()
