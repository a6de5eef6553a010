"""The journal of a run into a folder, by which `--resume` goes on where a run was broken off.

It lies in the folder, JSON Lines, and grows with the outputs: of each input a line before its output may appear, one
for all that fails in it, and one when it is complete, with the hashes of both and how far the growing reports reached.
A later run goes on behind the last input up to which everything is as the journal says; from the first that is not, all
is done anew. So nothing of a killed run is trusted that was not found on the disk again, and what comes out is what one
run would have written. An output that somebody else wrote to, or whose input is gone, is nobody's to take away: then
the run is not resumed. The journal goes when the run is complete.
"""

from __future__ import annotations

import json
import os
from array import array
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from boilerplate_cli import __version__
from boilerplate_cli.batch import Failure, Job, Reading, jobs_of
from boilerplate_cli.files import (
    JOURNAL_NAME,
    Growing,
    Inputs,
    Log,
    Mark,
    Source,
    digest,
    discard_leftover,
    new_hash,
    read_lines,
    take_away,
)
from boilerplate_cli.reports.jsonl import rules_version, run_record, settings_record
from boilerplate_cli.reports.saved import Record, Saved, lost
from boilerplate_cli.runner import ConflictError, Done, Steps
from boilerplate_cli.settings import Settings

SCHEMA = "boilerplate-journal/1"

_SAME = {"corpus": "counts: those of --learn are others if an input changed", "folder": "inputs in the same place"}
"""What has to be the same, where that is no option."""


class _Entry(NamedTuple):
    """An input that is done."""

    path: str
    input: str
    output: str
    """"" if there is none."""
    unwritten: bool
    counts: dict[str, int]
    reports: list[dict[str, Any]]


_BEGUN, _WRITTEN, _LOST = range(3)
"""What became of the output of an input: it may be there, it is complete, or there is none."""


def report_of(folder: Path) -> Path | None:
    """The report of the run into `folder` that was broken off; None if there is none, or it cannot be read."""
    with suppress(OSError, ValueError, LookupError, TypeError):
        return Path(json.loads(next(iter(read_lines(folder / JOURNAL_NAME))))["about"]["reports"][0])
    return None


class Journal(Steps):
    """The journal of one folder."""

    def __init__(self, folder: Path, reading: Reading, reports: Sequence[Path]) -> None:
        """Nothing is read or written yet. `reports` are the files of the report and the diff."""
        self._folder = folder
        self._path = folder / JOURNAL_NAME
        self._reading = reading
        self._reports = reports
        self._about: Record = {}
        self._earlier: Record = {}
        self._log: Log | None = None
        self._saved: Sequence[Saved] = ()
        self._growing: Sequence[Growing] = ()
        self._inputs: deque[str] = deque()
        self._output = new_hash()
        self._entries, self._firsts = array("Q"), array("Q")
        """Where in the journal each entry stands, and the first line of its input: all would not fit into memory."""
        self._whole = bytearray()
        """1 for each entry whose output is on the disk as it was written, or that has none."""
        self._missing: list[list[str]] = []
        self._replaces = False
        self._resumes = False
        self._begun: dict[str, int] = {}
        """The names of inputs whose outputs are of the run that was broken off."""
        self.run = os.urandom(4).hex()
        """The mark of the run, by which its temporary files are known again."""
        self._former = self.run
        """That of a run that was broken off here, and is begun anew."""

    # --- before the run ---

    def is_complete(
        self, settings: Settings, inputs: Inputs, target: Callable[[Source], Path], *, learns: bool
    ) -> bool:
        """True if this very run came to its end before: a kill may come behind that, and no script can tell.

        What a run that `learns` would learn is taken to be the same.
        """
        if self._path.exists() or not self._reports or inputs.failures:
            return False
        try:
            earlier = json.loads(next(iter(read_lines(self._reports[0]))))
        except (OSError, ValueError, StopIteration):
            return False
        record = json.loads(json.dumps(run_record(settings, self._reading)))  # as it is read again
        learned = {"corpus", "url_key"} if learns else set()
        return (
            isinstance(earlier, dict)
            and all(earlier.get(key) == value for key, value in record.items() if key not in learned)
            and all(target(source).is_file() for source in inputs.sources)
        )

    def open(self, resume: bool, overwrite: bool, finished: Sequence[Path]) -> bool:
        """Read what an earlier run left; True if there is something. `finished` are files that a complete run leaves.

        Raises ConflictError if that must not be touched with these options, and OSError.
        """
        if not self._path.exists():
            for path in finished if resume else ():
                if path.is_file():
                    raise ConflictError(f"{path} is of a complete run: nothing is left to resume; see --overwrite")
            self._replaces = overwrite
            return False
        self._log = Log(self._path)
        if not resume and not overwrite:
            raise ConflictError(
                f"{self._folder} holds a run that was broken off; --resume goes on with it, --overwrite begins anew"
            )
        if overwrite:
            with suppress(ConflictError):
                self._read()
            self._former, self.run = self.run, os.urandom(4).hex()
            self._replaces = True
            return False
        self._earlier = self._read() or {}
        self._resumes = bool(self._earlier)  # or that run wrote nothing yet
        return self._resumes

    def agree(self, settings: Settings, inputs: Inputs, target: Callable[[Source], Path]) -> None:
        """Know this run. Raises ConflictError if the one that is resumed is another, or would lose something."""
        about = {
            "version": __version__,
            "rules": rules_version(),
            **settings_record(settings),
            **self._reading._asdict(),
            "base": self._reading.base and str(self._reading.base),
            "reports": [os.path.abspath(path) for path in self._reports],
            "folder": settings.corpus and str(inputs.root),  # the groups of documents go by where they lie
        }
        self._about = json.loads(json.dumps(about))  # as it is read again
        other = [key.replace("_", "-") for key in self._about if self._earlier.get(key) != self._about[key]]
        if self._resumes and other:
            raise ConflictError(
                f"{self._folder}: the run that was broken off differs in {', '.join(other)}; "
                f"resume it with the same {_SAME.get(other[0], 'options and version')}, or begin anew with --overwrite"
            )
        if self._resumes:
            self._find_outputs({source.name for source in inputs.sources}, target)

    def _read(self) -> Record | None:
        """Take all lines in. Returns what the first says of the run, None if there is none."""
        assert self._log is not None
        about: Record | None = None
        first = 0
        for begins, line in self._log.lines():
            try:
                record = json.loads(line)
                kind = record.pop("kind")
                if kind == "journal":
                    if record["schema"] != SCHEMA:
                        raise ValueError
                    about = record["about"]
                    self.run, self._replaces = record["run"], record["replaces"]
                elif kind == "start":
                    del self._entries[int(record["sources"]) :], self._firsts[int(record["sources"]) :]
                    self._missing = record["missing"]
                elif kind == "begin":
                    self._begun[record["path"]] = _BEGUN
                    first = begins
                elif kind == "done":
                    entry = _Entry(**record)
                    self._begun[entry.path] = _WRITTEN if entry.output else _LOST
                    self._entries.append(begins)
                    self._firsts.append(first)
            except (ValueError, LookupError, TypeError, AttributeError):
                raise ConflictError(f"{self._path} is damaged; begin anew with --overwrite") from None
        return about

    def _find_outputs(self, names: Collection[str], target: Callable[[Source], Path]) -> None:
        """See which outputs are as they were written. Raises ConflictError if one is nobody's to write again."""
        for name in sorted(self._begun.keys() - names):
            if self._begun[name] != _LOST and target(Source(None, name)).exists():
                raise ConflictError(
                    f"{self._folder}: the run that was broken off cleaned {name}, which is not among the inputs now; "
                    "name it again, or begin anew with --overwrite"
                )
        for entry in map(self._entry, self._entries):
            found = ""
            with suppress(FileNotFoundError):
                found = digest(path := target(Source(None, entry.path))) if entry.output else ""
            if found and found != entry.output:
                raise ConflictError(
                    f"{path} is not what the run that was broken off wrote there; "
                    "put it somewhere else, or begin anew with --overwrite"
                )
            self._whole.append(found == entry.output)

    def _entry(self, begins: int) -> _Entry:
        assert self._log is not None
        return _Entry(**{key: value for key, value in json.loads(self._log.line(begins)).items() if key != "kind"})

    def may_replace(self, source: Source) -> bool:
        """True if an output may take the place of a file: it is to be replaced, or of the run that is resumed."""
        return self._replaces or source.name in self._begun

    def start(
        self, inputs: Inputs, target: Callable[[Source], Path], saved: Sequence[Saved], growing: Sequence[Growing]
    ) -> None:
        """Find out how much is done, and clear away what is not. The reports reach to there, or begin.

        Raises ReportLostError.
        """
        self._saved, self._growing = saved, growing
        self.counts = Counter()
        try:
            for entry in self._good_entries(inputs, target):
                self.sources += 1
                self.counts.update(entry.counts)
                for report, record in zip(saved, entry.reports, strict=True):
                    report.count(record)
            if self._log is None:
                self._log = Log(self._path)
            if not self._resumes:
                self._log.empty()
                self._add("journal", schema=SCHEMA, about=self._about, run=self.run, replaces=self._replaces)
            self._add("start", sources=self.sources, missing=inputs.failures)
            self._clear_away([source.name for source in inputs.sources[: self.sources]], target)
            for file in growing:
                discard_leftover(file.target, self._former)
                discard_leftover(file.target, self.run)
                file.cut()
        except OSError as error:
            raise lost(self._path, error) from None
        self._missing = [list(failure) for failure in inputs.failures]
        if self.sources:
            self.counts["failed"] += len(inputs.failures)
        else:
            for report in saved:
                report.begin()

    def failures(self) -> Iterator[Failure]:
        """What failed in the inputs that were done before, and what of all could not be found."""
        if self.sources:
            assert self._log is not None
            for name, reason in self._missing:
                yield Failure(name, None, reason)
            for begins, ends in zip(self._firsts[: self.sources], self._entries, strict=False):
                for line in self._log.between(begins, ends):
                    record = json.loads(line)
                    if record["kind"] == "failed":
                        yield Failure(record["path"], record["row"], record["error"])

    def _good_entries(self, inputs: Inputs, target: Callable[[Source], Path]) -> Iterator[_Entry]:
        """The entries up to which everything is as they say."""
        if not self._resumes or self._missing != [list(failure) for failure in inputs.failures]:
            return
        for begins, whole, source in zip(self._entries, self._whole, inputs.sources, strict=False):
            entry = self._entry(begins)
            if entry.path != source.name or entry.unwritten or not source.path or not whole:
                break
            if entry.input != self._read_again(source):
                break
            with suppress(OSError):
                marks = [Mark(**record["mark"]) for record in entry.reports]
                if all(file.reaches(mark) for file, mark in zip(self._growing, marks, strict=True)):
                    for file in self._growing:
                        file.advance()
                    yield entry
                    continue
            break

    def _clear_away(self, done: Iterable[str], target: Callable[[Source], Path]) -> None:
        """Take away what the earlier run wrote beyond what is done: not every output need come again."""
        for name in self._begun.keys() - set(done):
            path = target(Source(None, name))
            discard_leftover(path, self._former)
            discard_leftover(path, self.run)
            if self._resumes and self._begun[name] != _LOST and (self._begun[name] == _WRITTEN or not self._replaces):
                take_away(path)

    def _read_again(self, source: Source) -> str:
        for _ in self.watch(jobs_of([source], self._reading)):
            pass
        return self._inputs.popleft()

    # --- the run ---

    def watch(self, jobs: Iterator[Job | Failure]) -> Iterator[Job | Failure]:
        """See what the inputs hold."""
        found = new_hash()
        for job in jobs:
            found.update(job.data if isinstance(job, Job) else f"\0{job.error}\0".encode("utf-8", "replace"))
            if job.last:
                self._inputs.append(found.hexdigest())
                found = new_hash()
            yield job

    def begin(self, source: Source) -> None:
        """Say that the source's output may appear."""
        self._output = new_hash()
        self._write("begin", path=source.name)

    def wrote(self, data: bytes) -> None:
        """Know the output."""
        self._output.update(data)

    def failed(self, failure: Failure) -> None:
        """Say that it failed."""
        self._write("failed", path=failure.source, row=failure.row, error=failure.error)

    def end(self, source: Source, done: Done) -> None:
        """Say that it is complete."""
        try:
            marks = [file.mark() for file in self._growing]
        except OSError as error:
            raise lost(self._path, error) from None
        entry = _Entry(
            source.name,
            self._inputs.popleft(),
            "" if done.lost else self._output.hexdigest(),
            done.unwritten,
            +done.counts,
            [{"mark": mark._asdict(), **report.counted()} for mark, report in zip(marks, self._saved, strict=True)],
        )
        self._write("done", **entry._asdict())

    def _write(self, kind: str, **record: Any) -> None:
        try:
            self._add(kind, **record)
        except OSError as error:
            raise lost(self._path, error) from None

    def _add(self, kind: str, **record: Any) -> None:
        assert self._log is not None
        self._log.add(json.dumps({"kind": kind, **record}).encode())

    def finish(self) -> None:
        """The run is complete: there is nothing to resume."""
        if self._log:
            self._log.remove()

    def close(self) -> None:
        """Leave it to a later run."""
        if self._log:
            self._log.close()
