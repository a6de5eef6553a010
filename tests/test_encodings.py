"""Bytes to text and back, exactly, or a refusal."""

from __future__ import annotations

import codecs
import encodings
import pkgutil
from pathlib import Path

import pytest
from conftest import ARTICLE, runner

from boilerplate_cli.batch import Failure, Job, Reading, Result, clean_job
from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.cli.group import program
from boilerplate_cli.encodings import UnreadableError, decode, known_encoding

CLEANER = Cleaner()


def text_encodings() -> list[str]:
    names = []
    for module in pkgutil.iter_modules(encodings.__path__):
        try:
            names.append(known_encoding(module.name))
        except (ValueError, AttributeError):
            continue
    return sorted(set(names))


@pytest.mark.parametrize("name", text_encodings())
def test_every_encoding_gives_the_bytes_back_or_is_refused(name: str) -> None:
    for text in (ARTICLE, "Der Satz hier ist lang genug für\nPhoto: Reuters\n", "\u65e5\u672c\n\ud55c\nA\n"):
        try:
            data = text.encode(name)
        except UnicodeError:
            continue
        result = clean_job(Job("a.txt", None, data), CLEANER, Reading(encoding=name))
        if isinstance(result, Failure):
            continue
        assert isinstance(result, Result)
        gone = {removal.line for removal in result.cleaning.removals}
        lines = result.cleaning.document.lines
        assert result.cleaning.document.text.encode(result.encoding) == data
        kept = [line for number, line in enumerate(lines, 1) if number not in gone]
        kept.insert(0, result.cleaning.document.bom)
        assert result.output == b"".join(line.encode(result.encoding) for line in kept)


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_byte_order_marks(mark: bytes, name: str) -> None:
    data = mark + "ä\n".encode(name)
    assert decode(data) == ("\ufeffä\n", name)
    assert decode(data, name.removesuffix("-le").removesuffix("-be"))[1] == name


def test_what_is_no_text() -> None:
    with pytest.raises(UnreadableError, match="offset 2, line 2"):
        decode(b"a\n\xff")
    with pytest.raises(UnreadableError, match="NUL byte in line 2"):
        decode(b"a\nb\0")


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"good\ncaf\xe9 again\n", "utf-8: byte 0xe9 at offset 8, line 2"),  # Latin-1
        (b"good\ncaf\xc3", "utf-8: byte 0xc3 at offset 8, line 2"),  # broken off
        (b"a\xc0\xafb\n", "utf-8: byte 0xc0 at offset 1, line 1"),  # longer than it has to be
        (b"\xed\xa0\x80\n", "utf-8: byte 0xed at offset 0, line 1"),  # half a pair
        (b"\xf4\x90\x80\x80\n", "utf-8: byte 0xf4 at offset 0, line 1"),  # beyond Unicode
        (b"\xef\xbb\xbfa\xff\n", "utf-8: byte 0xff at offset 4, line 1"),
        (b"\xff\xfea\x00\n", "utf-16-le: byte 0x0a at offset 4, line 1"),  # an odd number of bytes
        (b"\xfe\xff\x00a\xd8\x00\x00b", "utf-16-be: byte 0xd8 at offset 4, line 1"),
    ],
)
def test_what_cannot_be_decoded_is_named_with_its_place_and_not_touched(
    tmp_path: Path, data: bytes, place: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    done = runner().invoke(program, ["clean", "-i=.bak", str(path)])
    advice = "(name the encoding with --encoding)"
    assert (done.exit_code, done.stderr) == (2, f"boilerplate: a.txt: not valid {place} {advice}\n")
    assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]
