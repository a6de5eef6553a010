"""The report `boilerplate-report/1`: JSON Lines from which the originals can be put together again.

One object a line, `kind` first:

- `run`: schema, version, a hash of the rules, and the settings.
- `document`: where it is, and lines, words and SHA-256 before and after. The hashes are those of the text's bytes: of
  what is inside if the file is packed (`.gz`, `.zst`), and in JSON Lines of the text alone, in UTF-8.
- `removed`: what went for one reason: line number (from 1), byte offset and exact text, the rule, its points, the
  evidence, and the pass. The text runs over consecutive lines; blank lines among them are `layout.blank`. Runs of
  lines elsewhere in the document that went for the same reason follow in `also`, each `[line, offset, text]`.
  The evidence is what was added up, `[rule, points]` or `[rule, points, what was seen]`, and of the families `shape`
  and `structure` their sum, `[family, points]`; `explain` shows each of their rules. It is empty if the rule stood
  alone and the text shows what it saw. In JSON Lines `raw` is the text as it stood in the literal, where writing it
  anew would differ.
- `failed`: what could not be cleaned, and why.
- `summary`: the counts, which add up.

Nothing in it depends on the time, the machine or the number of workers.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from hashlib import sha256
from pkgutil import get_data
from typing import Any, NamedTuple

from boilerplate_cli import __version__
from boilerplate_cli.batch import Failure, Reading, Result
from boilerplate_cli.cleaner import Removal, same_reason
from boilerplate_cli.encodings import encode
from boilerplate_cli.files import REPORT_SCHEMA, REPORT_VERSION
from boilerplate_cli.languages import MODULES
from boilerplate_cli.reports.about import About
from boilerplate_cli.rows import as_literal
from boilerplate_cli.rules import FAMILIES
from boilerplate_cli.settings import Settings
from boilerplate_cli.text import shows

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class ReportWriter:
    """Writes a report record by record."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        """`write` takes the report's bytes as they come."""
        self._write = write
        self.counts: Counter[str] = Counter()
        self.rules: Counter[str] = Counter()

    def begin(self, settings: Settings, reading: Reading) -> None:
        """Write the `run` record."""
        self._write(_line(run_record(settings, reading)))

    def _put(self, **record: Any) -> None:
        self._write(_line(record))

    def add(self, result: Result) -> None:
        """Write a document and what was removed from it."""
        self.hear(reported(result))

    def hear(self, reported: Reported) -> None:
        """Write what `reported` says of a document."""
        self.counts.update(reported.counts)
        self.rules.update(reported.rules)
        self._write(reported.records)

    def fail(self, failure: Failure) -> None:
        """Write what could not be cleaned."""
        self.counts["failed"] += 1
        self._put(kind="failed", path=failure.source, **_row(failure.row), error=failure.error)

    def close(self, status: str = "complete") -> None:
        """Write the summary; `status` is `complete` or `interrupted`."""
        names = ("documents", "changed", "held_back", "failed", "lines", "lines_removed")
        counts = {name: self.counts[name] for name in names}
        self._put(kind="summary", status=status, **counts, rules=dict(sorted(self.rules.items())))


def run_record(settings: Settings, reading: Reading) -> dict[str, Any]:
    """The `run` record: all that the results of a run depend on, beside its inputs."""
    return {
        "kind": "run",
        "schema": f"{REPORT_SCHEMA}{REPORT_VERSION}",
        "version": __version__,
        "rules": rules_version(),
        **settings_record(settings),
        "text_key": reading.text_key,
        **({"url_key": reading.url_key} if settings.corpus else {}),
    }


class Reported(NamedTuple):
    """A document's part of the report."""

    records: bytes
    counts: dict[str, int]
    """Of the summary, without what failed."""
    rules: dict[str, int]
    """Lines that went for each."""


def reported(result: Result) -> Reported:
    """The `document` record and the `removed` records, and how they count."""
    cleaning = result.cleaning
    counts = {
        "documents": 1,
        "changed": int(cleaning.changed),
        "held_back": int(bool(cleaning.held_back)),
        "lines": len(cleaning.document.lines),
        "lines_removed": len(cleaning.removals),
    }
    records = b"".join([_line(document_record(result)), *map(_line, removed_records(result))])
    return Reported(records, counts, dict(Counter(removal.rule for removal in cleaning.removals)))


def _line(record: dict[str, Any]) -> bytes:
    return _encode(record).encode("utf-8", "backslashreplace") + b"\n"


DECIDING = (
    *("text", "form", "fitted", "document", "stamps", "context", "copies", "sections"),
    *("corpus", "counts", "grouping", "shared"),
    *("rule", "rulebook", "judge", "cleaner", "languages/__init__", "languages/telling"),
)
"""The modules beside those of the families and languages in which it is decided which lines go."""


class JsonLines(ReportWriter):
    """The report as a format of `check`."""

    def __init__(self, about: About) -> None:
        """Write the `run` record."""
        super().__init__(about.write)
        self.begin(about.settings, about.reading)


@cache
def rules_version() -> str:
    """Twelve hexadecimal digits that change with everything by which lines go and stay."""
    families = (family.__name__.partition(".")[2].replace(".", "/") for family in FAMILIES)
    digest = sha256()
    for name in (*DECIDING, *families, *(f"languages/{module}" for module in MODULES.values())):
        digest.update(get_data("boilerplate_cli", f"{name}.py") or b"")
    return digest.hexdigest()[:12]


def settings_record(settings: Settings) -> dict[str, Any]:
    """The settings as they stand in the `run` record."""
    corpus = settings.corpus.digest if settings.corpus else None
    return {**settings._asdict(), "level": settings.level.name.lower(), "corpus": corpus}


def document_record(result: Result) -> dict[str, Any]:
    """The `document` record."""
    cleaning = result.cleaning
    before = sha256(encode(cleaning.document.text, result.encoding)).hexdigest()
    after = sha256(encode(cleaning.text, result.encoding)).hexdigest() if cleaning.changed else before
    record: dict[str, Any] = {"kind": "document", "path": result.source, **_row(result.row)}
    if result.row is not None:
        record["id"] = result.id
    record |= {
        "encoding": result.encoding,
        "format": "text" if result.row is None else "jsonl",
        "before": {"lines": len(cleaning.document.lines), "words": cleaning.words, "sha256": before},
        "after": {"lines": len(cleaning.cleaned.lines), "words": cleaning.words_left, "sha256": after},
        "passes": cleaning.passes,
        "held_back": cleaning.held_back or None,
    }
    if not cleaning.settled:
        record["settled"] = False
    if result.escaped:
        record["escaped"] = True
    return record


def removed_records(result: Result) -> Iterator[dict[str, Any]]:
    """The `removed` records: one for each reason, in the order of their first lines."""
    document = result.cleaning.document
    offset, reached = len(encode(document.bom, result.encoding)), 0
    records: dict[object, dict[str, Any]] = {}
    for group in same_reason(result.cleaning.removals):
        first = group[0]
        offset += len(encode("".join(document.lines[reached : first.line - 1]), result.encoding))
        reached = first.line - 1
        text = "".join(removal.text for removal in group)
        content = {**_text(text), **_raw(result, first.line - 1, len(group), text)}
        evidence = _evidence(first, text)
        # What needs more than its text has a record of its own.
        alone = None if content.keys() == {"text"} else first.line
        reason = (first.rule, first.points, evidence, first.pass_, alone)
        if reason in records:
            records[reason].setdefault("also", []).append((first.line, offset, text))
            continue
        record = {"kind": "removed", "line": first.line, "offset": offset, **content}
        record |= {"rule": first.rule, "points": first.points, "evidence": evidence, "pass": first.pass_}
        records[reason] = record
    yield from records.values()


_SUMMED = ("shape", "structure")
"""Families of weak rules. Their points differ from line to line, and each line would have a record of its own."""


def _evidence(removal: Removal, text: str) -> tuple[tuple[object, ...], ...]:
    """The evidence without what the text itself shows; of weak rules the sum, under the name of their family."""
    items: list[tuple[object, ...]] = []
    sums: dict[str, int] = {}
    for item in removal.evidence:
        family = item.rule.partition(".")[0]
        if family in _SUMMED:
            sums[family] = sums.get(family, 0) + item.points
        else:
            items.append(item[:2] if not item.seen or shows(text, item.seen) else item)
    items += [(family, points) for family, points in sums.items() if points]
    return tuple(items) if len(items) > 1 or any(len(item) > 2 for item in items) else ()


def _text(text: str) -> dict[str, str]:
    try:
        text.encode()
    except UnicodeEncodeError:
        from base64 import b64encode

        return {"bytes": b64encode(encode(text, "utf-8")).decode()}
    return {"text": text}


def _raw(result: Result, start: int, count: int, text: str) -> dict[str, str]:
    if result.pieces is None:
        return {}
    raw = "".join(result.pieces[start : start + count])
    return {} if raw == as_literal(text, result.escaped) else {"raw": raw}


def _row(row: int | None) -> dict[str, int]:
    return {} if row is None else {"row": row}
