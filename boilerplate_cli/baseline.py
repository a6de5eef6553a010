"""Baselines: what is found today is accepted, and a check fails on what is new.

A baseline is JSON Lines. The first line names the schema and the version of the rules; then comes an entry a line,
sorted: the path from the baseline's own folder, the rule, a hash of the line's text without its end, and, where the
file has more such lines, how many. No line numbers and no text: it survives edits, and git merges it line by line.

An entry accepts a line of its own file, first under the same rule, then under any: which of several rules is named
depends on the lines around. What is left over of files that were checked or are gone accepts lines elsewhere under the
same rule (lines moved, files renamed), and under any where the rules are of another version.
"""

from __future__ import annotations

import json
import pickle
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, NamedTuple

from boilerplate_cli import __version__
from boilerplate_cli.batch import Failure, Result
from boilerplate_cli.encodings import encode
from boilerplate_cli.files import (
    BASELINE_SCHEMA,
    BASELINE_START,
    BASELINE_VERSION,
    Inputs,
    exists,
    explain,
    places,
    read_lines,
    schema_version,
    scratch,
)
from boilerplate_cli.reports.jsonl import rules_version
from boilerplate_cli.rules import layout
from boilerplate_cli.runner import Clean
from boilerplate_cli.text import counted

NAMED = 10
"""Files with unused entries that are named; the others are counted."""

Counts = dict[str, dict[str, int]]
"""Of one file: for each hash the rules, and how many lines each."""
Key = tuple[str, str]
"""A hash and a rule; no rule where any will do."""
Results = Iterable[Result | Failure]


class BaselineError(ValueError):
    """A baseline that cannot be used; the message says where and why."""


class Baseline(NamedTuple):
    """What is accepted."""

    files: dict[str, Counts]
    """By path from the baseline's folder, with `/`."""
    rules: frozenset[str]
    """The versions of the rules that it was made with: one, or two where branches were merged."""

    @property
    def current(self) -> bool:
        """True if it was made with the rules as they are."""
        return self.rules == {rules_version()}


def recording(path: Path, inputs: Inputs) -> Recording:
    """What makes a baseline at `path` of a run over `inputs`. Raises BaselineError if another file is there."""
    try:
        first = next(iter(read_lines(path)), b"")
    except FileNotFoundError:
        first = b""
    except OSError as error:
        raise BaselineError(f"{path}: {explain(error)}") from None
    if first and not first.startswith(BASELINE_START):
        raise BaselineError(f"{path} exists and is no baseline; choose another file")
    return Recording(path, places(inputs, path.parent))


def accepting(path: Path, inputs: Inputs) -> Accepting:
    """What takes the baseline at `path` out of a run over `inputs`. Raises BaselineError if it is no good."""
    try:
        baseline = read_baseline(read_lines(path))
    except FileNotFoundError:
        raise BaselineError(f"{path}: no such file; --write-baseline makes one") from None
    except OSError as error:
        raise BaselineError(f"{path}: {explain(error)}") from None
    except BaselineError as error:
        raise BaselineError(f"{path}: {error}") from None
    place = places(inputs, path.parent)
    checked = {place(source.name) for source in inputs.sources}
    return Accepting(str(path), baseline, place, checked, partial(exists, path.parent))


def read_baseline(lines: Iterable[bytes]) -> Baseline:
    """Read a baseline. Order and repeated entries, as merges leave them, do not matter. Raises BaselineError."""
    versions = set()
    files: dict[str, Counts] = {}
    for number, line in enumerate(lines, 1):
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            if number > 1 and line.startswith((b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")):
                raise BaselineError(f"line {number} is a conflict of a merge; settle it, or write it anew") from None
            raise BaselineError(f"line {number} is not JSON" if number > 1 else _FOREIGN) from None
        if isinstance(record, dict) and record.get("kind") == "baseline":
            _check_schema(str(record.get("schema", "")))
            versions.add(str(record.get("rules", "")))
            continue
        if not versions:
            raise BaselineError(_FOREIGN)
        try:
            path, rule, digest = (str(record[key]) for key in ("path", "rule", "line"))
            count = int(record.get("count", 1))
            if count < 1:
                raise ValueError
        except (TypeError, ValueError, LookupError, AttributeError, OverflowError):
            raise BaselineError(f"line {number} is damaged") from None
        rules = files.setdefault(path, {}).setdefault(digest, {})
        rules[rule] = max(count, rules.get(rule, 0))
    if not versions:
        raise BaselineError("it is empty")
    return Baseline(files, frozenset(versions))


_FOREIGN = "it is no baseline of boilerplate"


def _check_schema(schema: str) -> None:
    version = schema_version(schema, BASELINE_SCHEMA)
    if version is None:
        raise BaselineError(_FOREIGN)
    if version > BASELINE_VERSION:
        raise BaselineError(f"its schema {schema!r} is newer than this program")


def line_hash(text: str) -> str:
    """16 hexadecimal digits of a line without its end."""
    return sha256(encode(text.rstrip("\r\n"), "utf-8")).hexdigest()[:16]


def findings(result: Result) -> Iterator[tuple[int, str, str]]:
    """Number, hash and rule of the lines with words that would go."""
    for removal in result.cleaning.removals:
        if removal.rule != layout.BLANK.id:
            yield removal.line, line_hash(removal.text), removal.rule


class Recording:
    """Accepts all that is found, and makes the baseline of it."""

    def __init__(self, path: Path, place: Callable[[str], str]) -> None:
        """`path` is where the baseline goes; `place` gives the path of an input from its folder."""
        self.path = path
        self._place = place
        self._counts: Counter[tuple[str, str, str]] = Counter()
        self.failed = 0
        """Inputs that could not be read: a baseline without their lines would be none."""

    def accepting(self, results: Results) -> Iterator[Result | Failure]:
        """The results as if nothing had been found."""
        for result in results:
            if isinstance(result, Failure):
                self.failed += 1
                yield result
                continue
            found = list(findings(result))
            self._counts.update((self._place(result.source), rule, digest) for _, digest, rule in found)
            yield _sparing(result, {line for line, _, _ in found})

    def after(self, clean: Clean[Result]) -> Clean[Result]:
        """`clean`, and then `accepting`."""
        return lambda jobs: self.accepting(clean(jobs))

    def messages(self) -> Iterator[str]:
        """What was done."""
        files = len({path for path, _, _ in self._counts})
        if self.failed:
            yield f"{self.path}: not written, for not all inputs could be read"
        else:
            lines = sum(self._counts.values())
            yield f"{self.path}: {counted(lines, 'line')} in {counted(files, 'file')} accepted"

    def lines(self) -> Iterator[bytes]:
        """The baseline; the same for the same findings, whatever the order in which they came."""
        schema = f"{BASELINE_SCHEMA}{BASELINE_VERSION}"
        yield _line({"kind": "baseline", "schema": schema, "version": __version__, "rules": rules_version()})
        for (path, rule, digest), count in sorted(self._counts.items()):
            entry: dict[str, object] = {"path": path, "rule": rule, "line": digest}
            yield _line(entry | ({"count": count} if count > 1 else {}))


class Accepting:
    """Takes out of the results of one run what a baseline accepts."""

    def __init__(
        self,
        name: str,
        baseline: Baseline,
        place: Callable[[str], str],
        checked: Collection[str],
        exists: Callable[[str], bool],
    ) -> None:
        """`name` is what messages call the baseline; `place` gives the path of an input from its folder.

        `checked` are the paths of all inputs. Entries of files that `exists` finds, but that this run does not check,
        say nothing.
        """
        self._name = name
        self._place = place
        self._current = baseline.current
        self._own: dict[str, Counts] = {}
        self._pending: Counter[Key] = Counter()
        """What `_own` holds in all."""
        self._stock: dict[Key, list[str]] = {}
        """What any file may take: for each entry left over the path that it stood for."""
        self._incomplete: set[str] = set()
        for path, counts in sorted(baseline.files.items(), reverse=True):
            if path in checked:
                self._own[path] = {digest: dict(rules) for digest, rules in counts.items()}
                for key, count in self._entries(counts):
                    self._pending[key] += count
            elif not exists(path):
                self._put_into_stock(path, counts)
        self.accepted = 0
        """Lines."""

    def accepting(self, results: Results) -> Iterator[Result | Failure]:
        """The results with what is new only, in their order.

        From the first document on for which it depends on later ones what is new, they wait until the end.
        """
        held: BinaryIO | None = None
        count = 0
        for result in results:
            accepted, open_ = self._of_its_file(result)
            if held is None and not open_:
                yield self._spared(result, accepted)
                continue
            held = held or scratch()
            pickle.dump((result, accepted, open_), held)
            count += 1
        for path, counts in self._own.items():
            if path not in self._incomplete:
                self._put_into_stock(path, counts)
        if held:
            with held:
                held.seek(0)
                for _ in range(count):
                    result, accepted, open_ = pickle.load(held)  # noqa: S301 -- this very process has written it
                    yield self._spared(result, accepted | {line for line, key in open_ if self._take(key)})

    def after(self, clean: Clean[Result]) -> Clean[Result]:
        """`clean`, and then `accepting`."""
        return lambda jobs: self.accepting(clean(jobs))

    def messages(self) -> Iterator[str]:
        """What a user should know when all is done."""
        if not self._current:
            yield f"{self._name}: made with other rules; a line is accepted whatever rule takes it"
        unused = self.unused
        if unused:
            named = [f"{path} ({count})" for path, count in list(unused.items())[:NAMED]]
            more = [f"{len(unused) - NAMED} more files"] if len(unused) > NAMED else []
            count = sum(unused.values())
            said = f"{counted(count, 'line')} listed without need"
            yield f"{self._name}: {said}: {', '.join([*named, *more])}; --write-baseline lists anew"

    @property
    def unused(self) -> dict[str, int]:
        """When all is done: the paths with entries that accepted nothing, and how many lines these stand for."""
        return dict(sorted(Counter(path for paths in self._stock.values() for path in paths).items()))

    def _of_its_file(self, result: Result | Failure) -> tuple[set[int], list[tuple[int, Key]]]:
        """The lines that are accepted, and those for which entries of other files may be left over in the end."""
        path = self._place(result.source)
        if isinstance(result, Failure):
            self._incomplete.add(path)
            return set(), []
        own = self._own.get(path, {})
        accepted: set[int] = set()
        found = list(findings(result))
        for same_rule in (True, False):
            rest = []
            for line, digest, rule in found:
                rules = own.get(digest, {})
                name = rule if same_rule else min(rules, default="")
                if name in rules:
                    accepted.add(line)
                    self._pending[self._key(digest, name)] -= 1
                    rules[name] -= 1
                    if not rules[name]:
                        del rules[name]
                else:
                    rest.append((line, digest, rule))
            found = rest
        open_ = []
        for line, digest, rule in found:
            key = self._key(digest, rule)
            if self._take(key):
                accepted.add(line)
            elif self._pending[key] > 0:
                open_.append((line, key))
        return accepted, open_

    def _spared(self, result: Result | Failure, accepted: set[int]) -> Result | Failure:
        if isinstance(result, Failure) or not accepted:
            return result
        self.accepted += len(accepted)
        return _sparing(result, accepted)

    def _key(self, digest: str, rule: str) -> Key:
        return digest, rule if self._current else ""

    def _entries(self, counts: Counts) -> Iterator[tuple[Key, int]]:
        for digest, rules in counts.items():
            for rule, count in rules.items():
                yield self._key(digest, rule), count

    def _put_into_stock(self, path: str, counts: Counts) -> None:
        for key, count in self._entries(counts):
            self._stock.setdefault(key, []).extend([path] * count)

    def _take(self, key: Key) -> bool:
        """Use up an entry that is left over, if there is one."""
        paths = self._stock.get(key, [])
        return bool(paths) and bool(paths.pop())


def _sparing(result: Result, lines: Collection[int]) -> Result:
    return result._replace(cleaning=result.cleaning.sparing(lines))


def _line(record: dict[str, object]) -> bytes:
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace") + b"\n"
