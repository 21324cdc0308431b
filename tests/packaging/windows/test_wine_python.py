"""The needs of the program on Windows are those of the project, read as of Windows."""

from windows import wine_python


def test_nothing_of_the_project_is_left_out():
    asked = wine_python.requirements()
    names = {need.split(">")[0].split("[")[0].split("=")[0] for need in asked}
    assert {"PySide6-Essentials", "SQLAlchemy", "alembic", "psycopg", "pyinstaller"} <= names
    assert "tzdata" in names  # asked for on Windows only
    assert not [need for need in asked if ";" in need]
