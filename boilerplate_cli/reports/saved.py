"""Reports that go to files: complete and under their name, or not there at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from boilerplate_cli.baseline import Recording
from boilerplate_cli.batch import Failure, Reading, Result, Teller, Told
from boilerplate_cli.files import Growing, Staged, explain, is_added_to, whole
from boilerplate_cli.packing import packing
from boilerplate_cli.reports.about import About
from boilerplate_cli.reports.diff import unified_diff
from boilerplate_cli.reports.formats import open_report
from boilerplate_cli.reports.jsonl import Reported, ReportWriter, reported
from boilerplate_cli.runner import ReportLostError
from boilerplate_cli.settings import Settings

Record = Mapping[str, Any]


def lost(path: Path, error: OSError) -> ReportLostError:
    """What is said of a file that cannot be written."""
    return ReportLostError(f"{path}: not written: {explain(error)}")


class _Saved:
    def __init__(self, path: Path, file: Growing | None = None) -> None:
        """Write to `file`, or beside `path`. Raises ReportLostError if that cannot be made."""
        self._path = path
        self._open = True
        try:
            self._file = file or Staged(path)
        except OSError as error:
            raise lost(path, error) from None

    def _lost(self, error: OSError) -> ReportLostError:
        return lost(self._path, error)

    def write(self, data: bytes) -> None:
        try:
            self._file.write(data)
        except OSError as error:
            raise self._lost(error) from None

    def close(self, status: str) -> None:
        """Complete the file and show it under its name; a second call does nothing."""
        if not self._open:
            return
        self._open = False
        try:
            self._end(status)
            self._file.publish()
        except OSError as error:
            raise self._lost(error) from None
        finally:
            self._file.discard()

    def _end(self, status: str) -> None:
        pass

    def discard(self) -> None:
        """Leave nothing behind."""
        if self._open:
            self._open = False
            self._file.discard()


class _Listening(_Saved):
    """A file that hears of each document what was said where it was cleaned."""

    tell: Teller
    place = 0

    def add(self, outcome: Result | Told) -> None:
        """Take in a document."""
        self.hear(outcome.said(self))

    def hear(self, said: Any) -> None:
        """Take what `tell` said of it."""


class SavedReport(_Listening):
    """The JSON Lines report in a file."""

    tell: Teller = staticmethod(reported)

    def __init__(self, path: Path, settings: Settings, reading: Reading, file: Growing | None = None) -> None:
        """Raises ReportLostError if the file cannot be made."""
        super().__init__(path, file)
        self._about = settings, reading
        self._writer = ReportWriter(self.write)
        self._told: tuple[Counter[str], Counter[str]] = Counter(), Counter()

    def begin(self) -> None:
        """Write what stands at the start. Raises ReportLostError."""
        self._writer.begin(*self._about)

    def hear(self, said: Reported) -> None:
        """Report a document."""
        self._writer.hear(said)

    def fail(self, failure: Failure) -> None:
        """Report a failure."""
        self._writer.fail(failure)

    def counted(self) -> Record:
        """What was counted since this was asked for the last time."""
        now = self._writer.counts.copy(), self._writer.rules.copy()
        counts, rules = (dict(new - old) for new, old in zip(now, self._told, strict=True))
        self._told = now
        return {"counts": counts, "rules": rules}

    def count(self, record: Record) -> None:
        """Count what an earlier run has `counted`."""
        self._writer.counts.update(record["counts"])
        self._writer.rules.update(record["rules"])
        self._told = self._writer.counts.copy(), self._writer.rules.copy()

    def _end(self, status: str) -> None:
        self._writer.close(status)


def diff_of_text(result: Result) -> bytes:
    """The unified diff of a text file, nothing for what `patch` cannot read: that is in the report only."""
    if result.row is not None or result.encoding.startswith(("utf-16", "utf-32")) or packing(result.source):
        return b""
    return b"".join(unified_diff(result))


class SavedDiff(_Listening):
    """The unified diff of all text files in a file."""

    tell: Teller = staticmethod(diff_of_text)

    def begin(self) -> None:
        """Nothing stands at the start."""

    def hear(self, said: bytes) -> None:
        """Add a document's diff."""
        self.write(said)

    def fail(self, failure: Failure) -> None:
        """A failed input has no diff."""

    def counted(self) -> Record:
        """A diff counts nothing."""
        return {}

    def count(self, record: Record) -> None:
        """A diff counts nothing."""


Saved = SavedReport | SavedDiff


def open_growing(paths: Sequence[Path], run: str, *, resume: bool) -> list[Growing]:
    """The files of the reports of the `run` of this mark. Raises ReportLostError if one cannot be made."""
    opened = []
    for path in paths:
        try:
            opened.append(Growing(path, run, resume=resume))
        except OSError as error:
            raise lost(path, error) from None
    return opened


def open_reports(
    paths: Sequence[Path], settings: Settings, reading: Reading, growing: Sequence[Growing] = ()
) -> list[Saved]:
    """The report at the first path and the diff at the second, if any; `growing` are their files, if they grow.

    Raises ReportLostError if one cannot be made; then none is.
    """
    files: Sequence[Growing | None] = growing or [None, None]
    opened: list[Saved] = []
    try:
        for path, file in zip(paths, files, strict=False):
            opened.append(SavedDiff(path, file) if opened else SavedReport(path, settings, reading, file))
            if file is None:
                opened[-1].begin()
    except ReportLostError:
        for report in opened:
            report.discard()
        raise
    return opened


class SavedOutput(_Saved):
    """A report of `check` in a file, in any format. A run that is broken off leaves the file as it was."""

    def __init__(self, form: str, path: Path, about: About) -> None:
        """`about` says what a report on standard output is written with. Raises ReportLostError."""
        super().__init__(path)
        try:
            if is_added_to(path) and (before := whole(path)):
                self.write(before if before.endswith(b"\n") else before + b"\n")
            self._report = open_report(
                form, about._replace(write=self.write, color=False, encoding="utf-8", terminal=False)
            )
        except OSError as error:
            self._file.discard()
            raise self._lost(error) from None

    def add(self, result: Result) -> None:
        """Report a document."""
        self._report.add(result)

    def fail(self, failure: Failure) -> None:
        """Report a failure."""
        self._report.fail(failure)

    def close(self, status: str) -> None:
        """Complete the file if the run is complete: half a report would look as if the rest were clean."""
        if status == "complete":
            super().close(status)
        else:
            self.discard()

    def _end(self, status: str) -> None:
        self._report.close()


class SavedBaseline(_Saved):
    """A baseline in a file: written when all inputs were read, otherwise not at all."""

    def __init__(self, recording: Recording) -> None:
        """Raises ReportLostError if the file cannot be made."""
        super().__init__(recording.path)
        self._recording = recording

    def add(self, result: Result) -> None:
        """The recording hears of it before."""

    def fail(self, failure: Failure) -> None:
        """The recording hears of it before."""

    def close(self, status: str) -> None:
        """Complete the file if nothing is missing."""
        if status == "complete" and not self._recording.failed:
            super().close(status)
        else:
            self.discard()

    def _end(self, status: str) -> None:
        for line in self._recording.lines():
            self.write(line)


def open_outputs(
    files: Sequence[tuple[str, Path]], about: About, recording: Recording | None = None
) -> list[SavedOutput | SavedBaseline]:
    """A report for each format and file, and the baseline of a recording.

    Raises ReportLostError if one cannot be made; then none is.
    """
    opened: list[SavedOutput | SavedBaseline] = []
    try:
        for form, path in files:
            opened.append(SavedOutput(form, path, about))
        if recording:
            opened.append(SavedBaseline(recording))
    except ReportLostError:
        for file in opened:
            file.discard()
        raise
    return opened
