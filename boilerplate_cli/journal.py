"""The journal of a run into a folder, by which `--resume` goes on where a run was broken off.

It lies in the folder, JSON Lines, and grows with the outputs: of each input a line before its output may appear, and
one when that is complete, with the hashes of both, what failed, and how far the growing reports reached. A later run
goes on behind the last input up to which everything is as the journal says; from the first that is not, all is done
anew. So nothing of a killed run is trusted that was not found on the disk again, and what comes out is what one run
would have written. The journal goes when the run is complete.
"""

from __future__ import annotations

import json
from array import array
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
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
    take_away,
)
from boilerplate_cli.reports.jsonl import rules_version, settings_record
from boilerplate_cli.reports.saved import Record, Saved, lost
from boilerplate_cli.runner import ConflictError, Done, Steps, missing
from boilerplate_cli.settings import Settings

SCHEMA = "boilerplate-journal/1"


class _Entry(NamedTuple):
    """An input that is done."""

    path: str
    input: str
    output: str
    """"" if there is none."""
    unwritten: bool
    counts: dict[str, int]
    failures: list[tuple[int | None, str]]
    reports: list[dict[str, Any]]


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
        self._entries = array("Q")
        """Where in the journal each entry stands: all of a million would not fit into the memory."""
        self._missing: list[list[str]] = []
        self._replaces = False
        self._resumes = False
        self.begun: dict[str, bool] = {}
        """The names of inputs whose outputs are of the run that was broken off, each with whether it is complete."""

    # --- before the run ---

    def open(self, resume: bool, overwrite: bool, finished: Sequence[Path]) -> bool:
        """Read what an earlier run left; True if there is something. `finished` are files that a complete run leaves.

        Raises ConflictError if that must not be touched with these options, and OSError.
        """
        if not self._path.is_file():
            for path in finished if resume else ():
                if path.is_file():
                    raise ConflictError(f"{path} is of a complete run: nothing is left to resume; see --overwrite")
            self._replaces = overwrite
            return False
        if not resume and not overwrite:
            raise ConflictError(
                f"{self._folder} holds a run that was broken off; --resume goes on with it, --overwrite begins anew"
            )
        self._log = Log(self._path)
        about = self._read() if resume else None
        if about is None:  # or that run wrote nothing yet
            self._replaces = overwrite
            return False
        self._earlier = about
        self._resumes = True
        return True

    def agree(self, settings: Settings) -> None:
        """Know the settings of this run. Raises ConflictError if the one that is resumed had others."""
        about = {
            "version": __version__,
            "rules": rules_version(),
            **settings_record(settings),
            **self._reading._asdict(),
            "base": self._reading.base and str(self._reading.base),
            "reports": list(map(str, self._reports)),
        }
        self._about = json.loads(json.dumps(about))  # as it is read again
        other = [key.replace("_", "-") for key in self._about if self._earlier.get(key) != self._about[key]]
        if self._resumes and other:
            raise ConflictError(
                f"{self._folder}: the run that was broken off differs in {', '.join(other)}; "
                "resume it with the same options and version, or begin anew with --overwrite"
            )

    def _read(self) -> Record | None:
        """Take all lines in. Returns what the first says of the run, None if there is none."""
        assert self._log is not None
        about: Record | None = None
        for begins, line in self._log.lines():
            try:
                record = json.loads(line)
                kind = record.pop("kind")
                if kind == "journal":
                    about = record["about"]
                    self._replaces = record["replaces"]
                elif kind == "start":
                    del self._entries[int(record["sources"]) :]
                    self._missing = record["missing"]
                elif kind == "begin":
                    self.begun[record["path"]] = False
                elif kind == "done":
                    self.begun[_Entry(**record).path] = True
                    self._entries.append(begins)
            except (ValueError, LookupError, TypeError, AttributeError):
                raise ConflictError(f"{self._path} is damaged; begin anew with --overwrite") from None
        return about

    def may_replace(self, source: Source) -> bool:
        """True if an output may take the place of a file: it is to be replaced, or of the run that is resumed."""
        return self._replaces or source.name in self.begun

    def start(
        self, inputs: Inputs, target: Callable[[Source], Path], saved: Sequence[Saved], growing: Sequence[Growing]
    ) -> None:
        """Find out how much is done, and clear away what is not. The reports reach to there, or begin.

        Raises ReportLostError.
        """
        self._saved, self._growing = saved, growing
        self.counts, self.failures = Counter(), []
        try:
            for entry in self._good_entries(inputs, target):
                self.sources += 1
                self.counts.update(entry.counts)
                self.failures += [Failure(entry.path, row, error) for row, error in entry.failures]
                for report, record in zip(saved, entry.reports, strict=True):
                    report.count(record)
            if self._log is None:
                self._log = Log(self._path)
            if not self._resumes:
                self._log.empty()
                self._add("journal", schema=SCHEMA, about=self._about, replaces=self._replaces)
            self._add("start", sources=self.sources, missing=inputs.failures)
            self._clear_away([source.name for source in inputs.sources[: self.sources]], target)
            for file in growing:
                discard_leftover(file.target)
                file.cut()
        except OSError as error:
            raise lost(self._path, error) from None
        if self.sources:
            self.failures = [*missing(inputs), *self.failures]
            self.counts["failed"] += len(inputs.failures)
        else:
            for report in saved:
                report.begin()

    def _good_entries(self, inputs: Inputs, target: Callable[[Source], Path]) -> Iterator[_Entry]:
        """The entries up to which everything is as they say."""
        if self._log is None or self._missing != [list(failure) for failure in inputs.failures]:
            return
        for begins, source in zip(self._entries, inputs.sources, strict=False):
            entry = _Entry(**{key: value for key, value in json.loads(self._log.line(begins)).items() if key != "kind"})
            if entry.path != source.name or entry.unwritten or not source.path:
                break
            if entry.input != self._read_again(source):
                break
            with suppress(OSError):
                if entry.output and digest(target(source)) != entry.output:
                    break
                marks = [Mark(**record["mark"]) for record in entry.reports]
                if all(file.reaches(mark) for file, mark in zip(self._growing, marks, strict=True)):
                    for file in self._growing:
                        file.advance()
                    yield entry
                    continue
            break

    def _clear_away(self, done: Iterable[str], target: Callable[[Source], Path]) -> None:
        """Take away what the earlier run wrote beyond what is done: not every output need come again."""
        for name in self.begun.keys() - set(done):
            path = target(Source(None, name))
            discard_leftover(path)
            if self.begun[name] or not self._replaces:
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
            [(failure.row, failure.error) for failure in done.failures],
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
