"""Whatever the bytes, the reader answers or says `Unreadable`; nothing else comes out.

`SEATDESK_FUZZ` sets how many mutations are tried (a million takes an hour or two).
"""

import io
import os
import random
import zipfile
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seatdesk.exchange.files.source import inspect
from seatdesk.exchange.files.workbooks.xls_container import XlsStream, xls_stream_of
from seatdesk.exchange.question import Options
from seatdesk.exchange.unreadable import Unreadable
from tests.exchange.conftest import read_file
from tests.exchange.files.workbooks.test_workbook import PEOPLE, ods, packed, xls, xlsb, xlsx

MUTATIONS = int(os.environ.get("SEATDESK_FUZZ", "1200"))
SEEDS = [
    b"email,name,status,last login,seats\na@x.com,Ann,active,03/04/2024,A;B\nb@x.com,B,x,,",
    "E-post;Namn;Senaste inloggning\r\nå@x.se;Åsa;2024-01-02\r\n".encode("cp1252"),
    "\ufeffEmail\tName\na@x.com\tAnn\n".encode("utf-16"),
    b'product,quantity,unit price,renewal date\nA,"1,200",1.234,31/12/2025\n',
    b"Report Refresh Date,User Principal Name,Last Activity Date\n2024-05-01,a@x.com,\n",
    b'sep=|\nemail|name|Password\na@x.com|"Ann\nLee"|hush\n',
    xlsx(People=PEOPLE, Other=[["x"]]),
    ods(PEOPLE),
    xlsb(PEOPLE),
    xls(),
]
SIGNS = [b"\0", b'"', b"'", b"\n", b"\r", b";", b",", b"\t", b"|", b"\xff", b"\xed\xa0\x80",
         b"\xef\xbb\xbf", b"\xc3", b"\\", b"=", b"(", b"9" * 30, b"\x80"]  # fmt: skip


def old_workbook() -> XlsStream:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "p.xls"
        path.write_bytes(xls())
        return xls_stream_of(inspect(path))


def mutated(seed: bytes, chance: random.Random) -> bytes:
    data = bytearray(seed)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(5):
            case 0:
                data[at:at] = chance.choice(SIGNS)
            case 1:
                del data[at : at + chance.randint(1, 20)]
            case 2:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 3:
                data[at:at] = data[at : at + chance.randint(1, 200)]
            case _:
                data[at : at + 4] = chance.randbytes(4)
    return bytes(data)


def mutated_inside(seed: bytes, chance: random.Random) -> bytes:
    """A workbook whose container is sound and whose content is not."""
    if not seed.startswith(b"PK"):
        return XlsStream("Workbook", mutated(seed, chance)).packed()
    with zipfile.ZipFile(io.BytesIO(seed)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    sheets = [name for name in parts if "sheet" in name or "content" in name or "haredS" in name]
    name = chance.choice(sheets)
    content = parts[name]
    assert isinstance(content, bytes)
    parts[name] = mutated(content, chance)
    return packed(parts)


def read_all(path: Path) -> None:
    """Read a file as all three kinds, answering nothing."""
    for kind in ("", "people", "subscriptions"):
        with suppress(Unreadable):
            found = read_file(path, Options(kind=kind))
            people, contracts = found.people, found.contracts
            kept = len(people.people) + people.repeated
            assert people.data == kept + people.left_out + people.waiting
            assert contracts.data == len(contracts.rows) + contracts.left_out
            assert found.usage.data == people.data


@pytest.mark.parametrize("part", range(8))
def test_mutated_files_are_read_or_refused(tmp_path: Path, part: int) -> None:
    path = tmp_path / "file.csv"
    chance = random.Random(part)
    for number in range(MUTATIONS // 8):
        data = mutated(SEEDS[number % len(SEEDS)], chance)
        path.write_bytes(data)
        read_all(path)


INSIDE = [xlsx(People=PEOPLE), ods(PEOPLE), xlsb(PEOPLE), old_workbook().stream]


@pytest.mark.parametrize("part", range(4))
def test_workbooks_with_mutated_content_are_read_or_refused(tmp_path: Path, part: int) -> None:
    path = tmp_path / "file.xlsx"
    chance = random.Random(part)
    for _ in range(MUTATIONS // 24):
        path.write_bytes(mutated_inside(INSIDE[part], chance))
        read_all(path)


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "file.csv").write_bytes(data)
    read_all(tmp_path / "file.csv")


CELLS = st.text(st.characters(codec="utf-8"), max_size=15)


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(st.lists(CELLS, max_size=6), min_size=1, max_size=8),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_any_table_is_read_or_refused(
    tmp_path: Path, rows: list[list[str]], sign: str, codec: str
) -> None:
    text = "\n".join(sign.join(row) for row in [["email", "name", "status"], *rows])
    (tmp_path / "file.csv").write_bytes(text.encode(codec))
    read_all(tmp_path / "file.csv")
