"""Reports that go to files: complete and under their name, or not there at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from boilerplate_cli.baseline import Recording
from boilerplate_cli.batch import Failure, Reading, Result
from boilerplate_cli.files import Staged, explain, is_added_to, whole
from boilerplate_cli.packing import packing
from boilerplate_cli.reports.about import About
from boilerplate_cli.reports.diff import unified_diff
from boilerplate_cli.reports.formats import open_report
from boilerplate_cli.reports.jsonl import ReportWriter
from boilerplate_cli.runner import ReportLostError
from boilerplate_cli.settings import Settings


class _Saved:
    def __init__(self, path: Path) -> None:
        """Raises ReportLostError if the file cannot be made."""
        self._path = path
        self._open = True
        try:
            self._file = Staged(path)
        except OSError as error:
            raise self._lost(error) from None

    def _lost(self, error: OSError) -> ReportLostError:
        return ReportLostError(f"{self._path}: not written: {explain(error)}")

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
            self._file.discard()
            raise self._lost(error) from None

    def _end(self, status: str) -> None:
        pass

    def discard(self) -> None:
        """Leave nothing behind."""
        if self._open:
            self._open = False
            self._file.discard()


class SavedReport(_Saved):
    """The JSON Lines report in a file."""

    def __init__(self, path: Path, settings: Settings, reading: Reading) -> None:
        """Raises ReportLostError if the file cannot be made."""
        super().__init__(path)
        self._writer = ReportWriter(self.write, settings, reading)

    def add(self, result: Result) -> None:
        """Report a document."""
        self._writer.add(result)

    def fail(self, failure: Failure) -> None:
        """Report a failure."""
        self._writer.fail(failure)

    def _end(self, status: str) -> None:
        self._writer.close(status)


class SavedDiff(_Saved):
    """The unified diff of all text files in a file. What `patch` cannot read is in the report only."""

    def add(self, result: Result) -> None:
        """Add a document's diff."""
        if result.row is None and not result.encoding.startswith(("utf-16", "utf-32")) and not packing(result.source):
            for part in unified_diff(result):
                self.write(part)

    def fail(self, failure: Failure) -> None:
        """A failed input has no diff."""


def open_reports(paths: Sequence[Path], settings: Settings, reading: Reading) -> list[SavedReport | SavedDiff]:
    """The report at the first path and the diff at the second, if there is one. Raises ReportLostError."""
    opened: list[SavedReport | SavedDiff] = [SavedReport(paths[0], settings, reading)]
    try:
        opened.extend(map(SavedDiff, paths[1:]))
    except ReportLostError:
        opened[0].discard()
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
            self._report = open_report(form, about._replace(write=self.write, color=False, encoding="utf-8"))
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
