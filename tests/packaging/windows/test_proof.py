"""What the proof of the setup compares, it compares byte for byte."""

from seatdesk.__main__ import main
from windows import proof


def test_files_that_are_missing_or_differ_are_named(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        (folder / "_internal").mkdir(parents=True)
        (folder / "seatdesk.exe").write_bytes(b"same")
    (one / "_internal" / "gone.dll").touch()
    (other / "uninstall.exe").touch()
    (one / "changed.dll").write_bytes(b"a")
    (other / "changed.dll").write_bytes(b"b")
    assert sorted(proof.unlike(one, other)) == [
        "_internal/gone.dll",
        "changed.dll",
        "uninstall.exe",
    ]


def test_the_life_of_a_seat_is_one_that_the_program_of_today_can_lead(tmp_path, capsys):
    for line in (*proof.LIFE, proof.ANSWER):
        words = [*map(str, proof.placed(line, tmp_path)), "--today", proof.DAY]
        assert main(words) == 0, (line, capsys.readouterr())


def test_a_long_path_is_longer_than_what_the_setup_may_change():
    assert len(proof.LONG_PATH) > 800 > len(proof.PATH_BEFORE)
