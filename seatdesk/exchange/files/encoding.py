"""Bytes to text: a byte-order mark, then strict UTF-8, then Windows-1252, and how sure that is.

A general-purpose guesser was wrong on the legacy files it was tried with; this order was not.
What it cannot tell apart (Windows-1250, Mac, Shift-JIS …) it says by `certain=False`.
"""

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from seatdesk.exchange.files.source import HEAD, LONGEST_LINE, SourceFile, pieces
from seatdesk.exchange.unreadable import Unreadable

CHOICES = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1257",
    "iso-8859-15",
    "mac-roman",
    "cp850",
    "cp932",
    "gb18030",
    "big5",
    "euc-kr",
)
_WIDE = ("utf-16", "utf-32")
_MULTIBYTE = re.compile(
    rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xec\xee\xef][\x80-\xbf]{2}"
    rb"|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}"
)
# UTF-8 that was taken for Windows-1252 and written as UTF-8 again: `Ã¶` in place of `ö`.
_TWICE = re.compile(
    rb"\xc3[\x83-\x85](?:\xc2[\x80-\xa8\xaa-\xbf]|\xe2\x80[\x93\x94\x98-\xa6\xb0\xb9\xba]|\xe2\x82\xac"
    rb"|\xe2\x84\xa2|\xc5[\x92\x93\xa0\xa1\xb8\xbd\xbe]|\xc6\x92|\xcb[\x86\x9c])|\xc3\x82\xc2[\xa0-\xbf]"
)
_HIGH = re.compile(rb"[\x80-\xff]")
_SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_CONTROL = bytes(range(9)) + bytes(range(14, 26)) + bytes(range(28, 32)) + b"\x7f"
_UNDEFINED = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
# Letters of Western Europe and the signs people type; a sign inside a word is another code page.
_ODD_IN_WORD = re.compile(
    "[a-z][\x80-\x9f\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u201a\u201e\u2020-"
    "\u2022\u2030\u2039\u203a\xa1-\xa9\xab-\xb9\xbb-\xbf\xd7\xf7][a-z]"
    "|[a-z][\xb3\xb9\xb2\xbf\xbc\xbd\xbe\xa5\xa3\xa4\xa6\xaf][ ,;.\t\r\n]"
)
# Signs beside letters or each other that no language of Western Europe writes: letters of other
# alphabets look like that, and the two bytes of a Japanese or Chinese character.
_RARE = "\x80-\x9f\u2020\u2021\u02c6\u2030\u2039\u203a\u02dc\u0192\xa4\xa6\xa8\xac\xaf\xb4\xb8\xb9"
_ODD_BESIDE = re.compile(
    f"[{_RARE}][^\x00-\x7f\xa0]|[^\x00-\x7f\xa0][{_RARE}]"
    "|[À-ÖØ-öø-ÿ]{3}|(?:([^\x00-\x7f\xa0])(?!\\1)(?=[^\x00-\x7f\xa0]{3}))"
    "|\u0192[A-Za-z]|[A-Za-z]\u0192|[\xa1-\xbf]{3}"
)
# Letters of Central Europe read as Western ones: where no word of the West has them.
_CENTRAL = re.compile(
    "[A-Z][\xb3\xb9\xbf\xbe\xbc\xa5][a-z]|\xa3[a-z]{3}|ø[áéíý]|ù[a-zž]|õ(?![A-Za-zÀ-ÿ])"
    "|[a-z][\u0160\u0152\u017d\u0178](?![A-Z])|[A-Za-z][\u201c\u201e][A-Za-z]"
)
# Turkish letters read as Icelandic ones: before a consonant, or where no Icelandic word ends.
_TURKISH = re.compile("[a-zý]þ(?![aeiouyáéíóúýæörjv])|[a-z]ðlu|Ý[bdfghklmnpstvyz]")
_LETTER = re.compile("[A-Za-z]")
_ACCENTED = re.compile("[À-ÖØ-öø-ÿ]")
_MOSTLY = 0.4


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoding of a file. `candidates` are worth showing when it is not certain."""

    name: str
    certain: bool
    candidates: tuple[str, ...] = ()
    mixed: bool = False


def detect_encoding(source: SourceFile) -> Encoding:
    """Read the whole file once; raise `Unreadable` for bytes that are no text at all."""
    wide = source.bom if source.bom in _WIDE else _wide_without_mark(source.head)
    if wide:
        _check_lines(source)
        return Encoding(wide, certain=bool(source.bom), candidates=() if source.bom else (wide,))
    _check_control(source)
    if _check_lines(source):
        name = source.bom or "utf-8"
        if any(_TWICE.search(piece) for piece in pieces(source.path)):
            return Encoding(name, certain=False, candidates=CHOICES)
        return Encoding(name, certain=True)
    return _legacy(source)


def check_encoding(name: str) -> str:
    """The name of an encoding a person chose; `Unreadable` when there is none of that name."""
    try:
        codecs.lookup(name)
    except LookupError as error:
        raise Unreadable("unknown_encoding", encoding=name) from error
    return name.lower()


def _wide_without_mark(head: bytes) -> str:
    # ASCII text in UTF-16 has a NUL in every second byte, always on the same side.
    pairs = len(head) // 2
    if pairs < 2:  # noqa: PLR2004
        return ""
    even, odd = head[0 : pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if odd > _MOSTLY * pairs and even < odd / 20:
        return "utf-16-le"
    if even > _MOSTLY * pairs and odd < even / 20:
        return "utf-16-be"
    return ""


def _check_control(source: SourceFile) -> None:
    head = source.head
    controls = len(head) - len(head.translate(None, _CONTROL))
    if controls * 20 > len(head):
        raise Unreadable("binary", name=source.name, what="data, not text")


def _check_lines(source: SourceFile) -> bool:
    """True when the file is strict UTF-8; raises for a NUL or an endless line on the way."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    valid, run, line = not source.bom or source.bom == "utf-8-sig", 0, 1
    wide = source.bom in _WIDE or bool(_wide_without_mark(source.head))
    for piece in pieces(source.path):
        if not wide and (at := piece.find(b"\0")) >= 0:
            line += piece.count(b"\n", 0, at)
            raise Unreadable("nul_bytes", name=source.name, line=line)
        end = max(piece.rfind(b"\n"), piece.rfind(b"\r"))
        run = run + len(piece) if end < 0 else len(piece) - end
        if run > LONGEST_LINE:
            line += piece.count(b"\n")
            limit = LONGEST_LINE >> 20
            raise Unreadable("line_too_long", name=source.name, line=line, limit=limit)
        line += piece.count(b"\n")
        valid = valid and not wide and _decodes(decoder, piece)
    return valid and _decodes(decoder, b"", final=True)


def _decodes(decoder: codecs.IncrementalDecoder, piece: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(piece, final)
    except UnicodeDecodeError:
        return False
    return True


def _legacy(source: SourceFile) -> Encoding:
    if source.bom:
        raise Unreadable("bad_text", name=source.name, encoding=source.bom, line=_bad_line(source))
    sample, counts = _sample_of_high_bytes(source)
    if counts["surrogates"] and counts["surrogates"] * 3 >= counts["strange"]:
        line = _line_of(source, _SURROGATE)
        raise Unreadable("lone_surrogates", name=source.name, line=line)
    if counts["multibyte"]:
        return Encoding("cp1252", certain=False, candidates=("cp1252", "utf-8"), mixed=True)
    return Encoding("cp1252", _is_western(sample, counts), candidates=CHOICES[6:])


def _sample_of_high_bytes(source: SourceFile) -> tuple[str, Counter[str]]:
    """Text around the bytes beyond ASCII, at most `HEAD` of it, and what those bytes are."""
    counts: Counter[str] = Counter()
    sample = b""
    for piece in pieces(source.path):
        well_formed = sum(len(found) for found in _MULTIBYTE.findall(piece))
        counts["high"] += len(_HIGH.findall(piece))
        counts["multibyte"] += well_formed
        counts["strange"] += len(_HIGH.findall(_MULTIBYTE.sub(b"", piece)))
        counts["surrogates"] += 3 * len(_SURROGATE.findall(piece))
        counts["undefined"] += len(_UNDEFINED.findall(piece))
        if len(sample) < HEAD:
            sample += b"\n".join(line for line in piece.splitlines() if not line.isascii())
    # Two bytes of another code page form a pair now and then; a mixed file is full of them.
    if counts["multibyte"] * 3 < counts["strange"] or not counts["strange"]:
        counts["multibyte"] = 0
    return sample[:HEAD].decode("cp1252", "replace"), counts


def _is_western(sample: str, counts: Counter[str]) -> bool:
    odd = (_ODD_IN_WORD, _ODD_BESIDE, _CENTRAL, _TURKISH)
    if counts["undefined"] or any(pattern.search(sample) for pattern in odd):
        return False
    letters, accented = len(_LETTER.findall(sample)), len(_ACCENTED.findall(sample))
    return accented * 4 <= letters + 4


def _line_of(source: SourceFile, pattern: re.Pattern[bytes]) -> int:
    line = 1
    for piece in pieces(source.path):
        if found := pattern.search(piece):
            return line + piece.count(b"\n", 0, found.start())
        line += piece.count(b"\n")
    return line


def _bad_line(source: SourceFile) -> int:
    decoder = codecs.getincrementaldecoder("utf-8")()
    line = 1
    for piece in pieces(source.path):
        if not _decodes(decoder, piece):
            return line + _good_lines(piece)
        line += piece.count(b"\n")
    return line


def _good_lines(piece: bytes) -> int:
    for number, text in enumerate(piece.split(b"\n")):
        try:
            text.decode()
        except UnicodeDecodeError:
            return number
    return 0
