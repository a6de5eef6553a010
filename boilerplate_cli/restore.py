"""The way back: originals from cleaned text and report, and the proof that nothing was lost."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any, NamedTuple

from boilerplate_cli.batch import document_name
from boilerplate_cli.encodings import UnreadableError, encode, known_encoding
from boilerplate_cli.files import REPORT_SCHEMA, REPORT_VERSION, schema_version
from boilerplate_cli.patterns import pattern
from boilerplate_cli.rows import as_literal, read_row

Record = Mapping[str, Any]

_ID = pattern(r"[A-Za-z0-9_.-]+")
"""Of a rule; it is printed as it stands."""


class ReportError(ValueError):
    """A report that cannot be used; the message says where and why."""


class Mismatch(ValueError):  # noqa: N818 -- the finding of `verify`, not a fault of the program
    """A cleaned text or a restored original that is not the one of the report."""


class Entry(NamedTuple):
    """One document of a report and what was removed from it."""

    document: Record
    removed: list[Record]
    """One for each run of consecutive lines."""

    @property
    def in_order(self) -> list[Record]:
        """What was removed, from the first line to the last."""
        return sorted(self.removed, key=lambda record: int(record["line"]))

    @property
    def path(self) -> str:
        """Path relative to the root."""
        return str(self.document["path"])

    @property
    def row(self) -> int | None:
        """1-based row of JSON Lines, None for a text file."""
        return self.document.get("row")

    @property
    def name(self) -> str:
        """What messages call the document."""
        return document_name(self.path, self.row)


class Report(NamedTuple):
    """A saved report, read back."""

    run: Record
    entries: dict[str, list[Entry]]
    """By path, in the report's order."""
    failed: list[Record]
    summary: Record | None
    """None if the report breaks off."""


def read_report(lines: Iterable[bytes]) -> Report:
    """Read a report. A torn last line is taken as the end. Raises ReportError for anything else that is wrong."""
    run: Record | None = None
    summary: Record | None = None
    entries: dict[str, list[Entry]] = {}
    failed: list[Record] = []
    current: Entry | None = None
    for number, line in enumerate(lines, 1):
        record = _record(line, number)
        if record is None:
            break
        kind = record.get("kind")
        if run is None:
            _check_schema(record)
            run = record
            continue
        try:
            if kind == "document":
                current = Entry(_document(record), [])
                entries.setdefault(current.path, []).append(current)
            elif kind == "removed":
                if current is None:
                    raise ReportError(f"line {number}: removed text without its document")
                current.removed.extend(_runs(record))
            elif kind == "failed":
                failed.append({**_placed(record), "error": str(record["error"])})
            elif kind == "summary":
                summary = record
        except ReportError:
            raise
        except (TypeError, ValueError, LookupError, OverflowError) as error:
            raise ReportError(f"line {number} is damaged ({error!r})") from None
    if run is None:
        raise ReportError("it is empty")
    return Report(run, entries, failed, summary)


def _record(line: bytes, number: int) -> Record | None:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        if line.endswith(b"\n"):
            raise ReportError(f"line {number} is not JSON") from None
        return None
    if not isinstance(record, dict):
        raise ReportError(f"line {number} is not a record")
    return record


def _document(record: Record) -> Record:
    """A `document` record that has what restoring needs. Raises KeyError, LookupError or TypeError if it has not."""
    known_encoding(record["encoding"])
    for side in ("before", "after"):
        bytes.fromhex(record[side]["sha256"])
    return _placed(record)


def _placed(record: Record) -> Record:
    """A record of a document, with its path and row. Raises LookupError or TypeError."""
    if not isinstance(record.get("row"), int | None):
        raise TypeError("row is no number")
    return {**record, "path": str(record["path"])}


def _runs(record: Record) -> Iterator[Record]:
    """A `removed` record for each run of consecutive lines. Raises KeyError, ValueError or TypeError."""
    first = {key: value for key, value in record.items() if key != "also"}
    yield _removed(first)
    for line, offset, text in record.get("also", ()):
        yield _removed({**first, "line": line, "offset": offset, "text": text})


def _removed(record: Record) -> Record:
    if not removed_text(record):
        raise ValueError("nothing was removed")
    rule = str(record["rule"])
    if not _ID.fullmatch(rule):
        raise ValueError("rule is no id")
    return {**record, "line": int(record["line"]), "offset": int(record["offset"]), "rule": rule}


def _check_schema(record: Record) -> None:
    schema = str(record.get("schema", ""))
    if record.get("kind") != "run" or not schema.startswith(REPORT_SCHEMA):
        raise ReportError("it is no boilerplate report: the first line is no run record")
    version = schema_version(schema, REPORT_SCHEMA)
    if version is None or version > REPORT_VERSION:
        raise ReportError(f"its schema {schema!r} is newer than this program")


def restore_text(cleaned: bytes, entry: Entry) -> bytes:
    """The original of a text file. Raises Mismatch if the text is not the cleaned one, the result not the original."""
    if _hash(cleaned) == entry.document["before"]["sha256"]:
        return cleaned  # it was never cleaned, or is restored already
    _expect(cleaned, entry, "after", "is not the text that was cleaned")
    original = bytearray()
    taken = 0
    for record in entry.in_order:
        missing = record["offset"] - len(original)
        original += cleaned[taken : taken + missing]
        taken += missing
        original += removed_text(record, entry.document["encoding"])
    original += cleaned[taken:]
    _expect(bytes(original), entry, "before", "does not come back as it was: the report is damaged")
    return bytes(original)


def restore_row(cleaned: bytes, entry: Entry, text_key: str) -> bytes:
    """The original of a row of JSON Lines. Raises Mismatch as `restore_text`, and for a row that cannot be read."""
    try:
        row = read_row(cleaned, text_key, "")
        if _hash(encode(row.text, "utf-8")) == entry.document["before"]["sha256"]:
            return cleaned
        _expect(encode(row.text, "utf-8"), entry, "after", "is not the text that was cleaned")
        missing = {record["line"] - 1: _literals(record, entry) for record in entry.removed}
        marked = all(record["offset"] for record in entry.removed if record["line"] == 1)
        original = row.with_lines(missing, marked).encode()
        restored = read_row(original, text_key, "")
    except UnreadableError as error:
        raise Mismatch(f"cannot be read: {error}") from None
    _expect(encode(restored.text, "utf-8"), entry, "before", "does not come back as it was: the report is damaged")
    return original


def removed_text(record: Record, encoding: str = "utf-8") -> bytes:
    """The exact bytes of a `removed` record's text."""
    return b64decode(record["bytes"]) if "bytes" in record else encode(str(record["text"]), encoding)


def record_lines(record: Record) -> Iterator[tuple[int, str]]:
    """The numbers and texts of a `removed` record's lines that have words."""
    text = removed_text(record).decode("utf-8", "replace")
    for number, line in enumerate(text.split("\n"), record["line"]):
        if line.strip():
            yield number, line


def _literals(record: Record, entry: Entry) -> list[str]:
    """The pieces of a literal that a record took out, as many as it took lines."""
    text = removed_text(record).decode("utf-8", "surrogatepass")
    literal = record.get("raw", as_literal(text, bool(entry.document.get("escaped"))))
    return [literal] + [""] * (text.removesuffix("\n").count("\n"))


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()


def _expect(data: bytes, entry: Entry, side: str, message: str) -> None:
    if _hash(data) != entry.document[side]["sha256"]:
        raise Mismatch(message)
