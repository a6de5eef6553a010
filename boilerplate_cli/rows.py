"""Rows of JSON Lines: where a row's text stands, and the row without some of its lines.

A row is never parsed and written again: the text's own literal is cut at its escaped line feeds, and the pieces of the
lines that stay are put together as they were. So every other byte of the row stays, whatever style it is in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import NamedTuple

from boilerplate_cli.document import BOM
from boilerplate_cli.encodings import UnreadableError
from boilerplate_cli.patterns import pattern

_DECODER = json.JSONDecoder()
_quoted = {escaped: json.JSONEncoder(ensure_ascii=escaped).encode for escaped in (False, True)}
_SPACE = pattern(r"[ \t\r\n]*")
_PIECE = pattern(r"(?:[^\\]|\\(?!n|u000[aA])(?:u....|.))*(?:\\n|\\u000[aA]|\Z)", re.DOTALL)


class Row(NamedTuple):
    """One row and the place of its text."""

    raw: str
    """The whole row with its line ending."""
    start: int
    end: int
    """`raw[start:end]` is what stands between the quotes of the text's literal."""
    text: str
    id: str | int | None
    address: str = ""
    """The URL that the row names, empty if it names none."""

    @property
    def pieces(self) -> tuple[str, list[str]]:
        """The byte-order mark as it is written in the literal, and the literal cut into the text's lines."""
        literal = self.literal
        mark = ""
        if self.text.startswith(BOM):
            mark = literal[: 1 if literal[0] == BOM else 6]
            literal = literal[len(mark) :]
        if "\\\\" not in literal and "\\u000" not in literal:
            lines = literal.split("\\n")
            pieces = [line + "\\n" for line in lines[:-1]] + lines[-1:]
        else:
            pieces = _PIECE.findall(literal)
        return mark, pieces if pieces[-1] else pieces[:-1]

    @property
    def literal(self) -> str:
        """What stands between the quotes of the text's literal."""
        return self.raw[self.start : self.end]

    def with_literal(self, mark: str, pieces: Iterable[str]) -> str:
        """The row with another literal: a byte-order mark or nothing, and pieces of the old one."""
        return self.raw[: self.start] + mark + "".join(pieces) + self.raw[self.end :]

    def with_lines(self, missing: Mapping[int, Sequence[str]], marked: bool = True) -> str:
        """The row with pieces of literal put back: `missing` says by 0-based number of the first line which.

        Without `marked` a byte-order mark at the start is the first line's own: it came there when others went.
        """
        mark, pieces = self.pieces
        if mark and not marked:
            mark, pieces = "", [mark + "".join(pieces[:1]), *pieces[1:]]
        left = iter(pieces)
        restored: list[str] = []
        for number in sorted(missing):
            restored.extend(islice(left, max(number - len(restored), 0)))
            restored.extend(missing[number])
        return self.with_literal(mark, [*restored, *left])


def read_row(raw: bytes, text_key: str, id_key: str, url_key: str = "") -> Row:
    """Find the text of a row. Raises UnreadableError if it has none under `text_key`, or is no JSON in UTF-8."""
    try:
        row = raw.decode()
    except UnicodeDecodeError as error:
        raise UnreadableError(f"not valid utf-8: byte 0x{raw[error.start]:02x} at offset {error.start}") from None
    found: tuple[int, int, str] | None = None
    identity: object = None
    address: object = None
    try:
        at = _skip(row, 1 if row.startswith(BOM) else 0)
        if row[at] != "{":
            raise UnreadableError("not a JSON object")
        at = _skip(row, at + 1)
        while row[at] != "}":
            if row[at] != '"':
                raise ValueError("a key is expected")
            key, at = scanstring(row, at + 1, True)
            at = _skip(row, at)
            if row[at] != ":":
                raise ValueError("':' is expected")
            start = _skip(row, at + 1)
            value, end = _DECODER.raw_decode(row, start)
            if key == text_key:
                found = (start + 1, end - 1, value) if isinstance(value, str) else None
            if key == id_key:
                identity = value
            if key == url_key:
                address = value
            at = _skip(row, end)
            if row[at] == ",":
                at = _skip(row, at + 1)
                if row[at] == "}":
                    raise ValueError("a key is expected")
            elif row[at] != "}":
                raise ValueError("',' or '}' is expected")
        if _skip(row, at + 1) != len(row):
            raise ValueError("something follows the object")
    except UnreadableError:
        raise
    except (ValueError, IndexError, RecursionError) as error:
        reason = "it ends too early" if isinstance(error, IndexError) else "it is nested too deeply"
        raise UnreadableError(f"not JSON: {error if isinstance(error, ValueError) else reason}") from None
    if found is None:
        raise UnreadableError(f"no string under {text_key!r}")
    identity = identity if isinstance(identity, (str, int)) else None
    return Row(row, *found, identity, address if isinstance(address, str) else "")


def _skip(row: str, at: int) -> int:
    match = _SPACE.match(row, at)
    assert match is not None
    return match.end()


def as_literal(text: str, escaped: bool) -> str:
    """`text` as JSON writes it between quotes; with `escaped` in ASCII only."""
    return _quoted[escaped](text)[1:-1]
