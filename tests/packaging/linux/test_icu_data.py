"""ICU's data is made smaller without a change to what Qt asks of it."""

import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from linux import icu_data

LIBRARY = next(Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*"), None)
HEADER = icu_data.HEADER.pack(32, 0xDA, 0x27, 20, b"CmnD") + bytes(16)
NAMES = ("icudt73l/coll/sv.res", "icudt73l/curr/sv.res", "icudt73l/root.res", "icudt73l/x.cnv")
ARCHIVE = icu_data.Archive(HEADER, {name: name.encode() * 3 for name in NAMES})
# The library is searched for when it is loaded: one that is loaded already stays what it is.
SORTED = """
import ctypes, functools, sys
ctypes.CDLL(sys.argv[1], mode=ctypes.RTLD_GLOBAL)
from PySide6.QtCore import QCollator, QLocale
mapped = {line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line}
assert mapped == {sys.argv[1]}, mapped
for name in ("sv_SE", "de_DE", "da_DK", "tr_TR", "zh_CN"):
    locale = QLocale(name)
    order = functools.cmp_to_key(QCollator(locale).compare)
    print(*sorted(sys.argv[2:], key=order), locale.toUpper("istanbul stra\\u00dfe"))
"""
WORDS = ("Öberg", "Oberg", "Zander", "Åberg", "Äberg", "aa", "ab", "北", "东", "ß", "ss", "i", "I")


def test_an_archive_is_written_as_it_is_read():
    written = icu_data.write_archive(ARCHIVE)
    read = icu_data.read_archive(written)
    assert list(read.items) == list(NAMES)
    for name, item in ARCHIVE.items.items():
        assert read.items[name].rstrip(b"\0") == item
        assert written.index(item) % icu_data.ALIGNMENT == 0


def test_names_units_and_encodings_of_others_go_and_orders_stay():
    assert list(icu_data.without_unused(ARCHIVE).items) == [NAMES[0], NAMES[2]]


def test_what_is_no_archive_is_not_half_read():
    with pytest.raises(icu_data.StrangeDataError):
        icu_data.read_archive(b"\x20\0\xda\x27\x14\0\0\0\0\0\0\0Othr" + bytes(20))


@pytest.mark.skipif(LIBRARY is None, reason="only on Linux Qt brings ICU")
@pytest.mark.skipif(shutil.which("ld") is None, reason="needs binutils, as builds do")
def test_qt_sorts_with_the_smaller_data_as_before(tmp_path):
    assert LIBRARY is not None
    copy = tmp_path / "_internal" / "PySide6" / "Qt" / "lib" / LIBRARY.name
    copy.parent.mkdir(parents=True)
    shutil.copy(LIBRARY, copy)
    icu_data.shrink(tmp_path)
    assert copy.stat().st_size < LIBRARY.stat().st_size / 3
    before, after = (_sorted_with(library) for library in (LIBRARY, copy))
    assert before == after
    assert "ISTANBUL" in before


def _sorted_with(library: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SORTED, str(library), *WORDS],
        capture_output=True,
        text=True,
        check=True,
    )
    assert len(set(done.stdout.splitlines())) > 1
    return done.stdout
