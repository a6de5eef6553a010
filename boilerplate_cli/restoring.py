"""Restoring and verifying files and folders: `restore` at work on the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from boilerplate_cli.batch import Failure, Job, Reading, document_name, jobs_of
from boilerplate_cli.files import Source, Staged, explain, holds, inside, name_of, scratch
from boilerplate_cli.restore import Entry, Mismatch, Report, restore_row, restore_text
from boilerplate_cli.runner import ConflictError, plan, refuse_existing


class Restoration:
    """The originals of one report. Every document is proved by its SHA-256 before it counts as restored."""

    def __init__(self, report: Report, cleaned: Path, say: Callable[[str], None]) -> None:
        """`cleaned` is a folder with the report's paths below it, or one file. `say` hears what goes wrong."""
        self._report = report
        self._cleaned = cleaned
        self._text_key = str(report.run.get("text_key", "text"))
        self._failed_rows = {(record["path"], record["row"]) for record in report.failed if "row" in record}
        self._names: list[str] = list(
            dict.fromkeys([*report.entries, *sorted({path for path, _ in self._failed_rows})])
        )
        # A file that broke off after some of its rows has entries all the same, and no output.
        broken = {record["path"] for record in report.failed if "row" not in record}
        self._complete = [name for name in self._names if name not in broken]
        self._say = say
        self.failures = 0
        """Files that could not be read or written."""
        self.mismatches = 0
        """Documents whose hash is not the report's."""

    def to_folder(self, folder: Path, overwrite: bool) -> None:
        """Restore every file of the report below `folder`. Raises ConflictError before the first write."""
        targets = {name: self._below(folder, name) for name in self._complete}
        plan((), ((target, overwrite) for target in targets.values() if target))
        for name, target in targets.items():
            path = self._below(self._cleaned, name)
            if path and target:
                self._restore(name, path, target, overwrite)

    def to_file(self, target: Path, overwrite: bool) -> None:
        """Restore one file. Raises ConflictError if the target exists."""
        refuse_existing(target, overwrite)
        self._restore(self._only_name(), self._cleaned, target, overwrite)

    def to_stream(self, stream: BinaryIO) -> None:
        """Restore one file to `stream`; nothing is written unless all of it is right."""
        troubles = self._troubles
        with scratch() as held:
            held.writelines(self._restored(self._only_name(), self._cleaned))
            if self._troubles == troubles:
                held.seek(0)
                stream.writelines(held)

    def verify(self, original: Path | None) -> None:
        """Restore every document, and compare with what the files below (or at) `original` hold if that is given."""
        one = not self._cleaned.is_dir()
        for name in [self._only_name()] if one else self._complete:
            found = self._cleaned if one else self._below(self._cleaned, name)
            if found is None:
                continue
            pieces = self._restored(name, found)
            other = original and (self._below(original, name) if original.is_dir() else original)
            troubles = self._troubles
            try:
                if other and not holds(other, pieces, name) and self._troubles == troubles:
                    self._differs(name, f"is not {other}")
            except OSError as error:
                self._failed(str(other), explain(error))
            for _ in pieces:
                pass  # each is proved when it is taken

    def _restore(self, name: str, path: Path, target: Path, overwrite: bool) -> None:
        troubles = self._troubles
        staged: Staged | None = None
        try:
            staged = Staged(target, like=path)
            for piece in self._restored(name, path):
                staged.write(piece)
            if self._troubles == troubles:
                staged.publish(replace=overwrite)
        except OSError as error:
            self._failed(str(target), f"not written: {explain(error)}")
        finally:
            if staged:
                staged.discard()

    @property
    def _troubles(self) -> int:
        return self.failures + self.mismatches

    def _restored(self, name: str, path: Path) -> Iterator[bytes]:
        """The original's bytes as they are put together. They count only if there is no trouble to their end."""
        entries = {entry.row: entry for entry in self._report.entries.get(name, ())}
        unread = {row for source, row in self._failed_rows if source == name}
        reading = Reading(format="text" if None in entries else "jsonl")
        for job in jobs_of([Source(path, name)], reading):
            if isinstance(job, Failure):
                self._failed(str(path), job.error)
                return
            if job.row in entries:
                yield self._one(job, entries.pop(job.row))
            elif job.row in unread:
                unread.remove(job.row)
                yield job.data  # it could not be read, and was copied through
            else:
                self._differs(document_name(name, job.row), "is not in the report")
        for row in [*entries, *sorted(unread)]:
            self._differs(document_name(name, row), "is missing")

    def _one(self, job: Job, entry: Entry) -> bytes:
        try:
            return restore_text(job.data, entry) if job.row is None else restore_row(job.data, entry, self._text_key)
        except Mismatch as error:
            self._differs(document_name(job.source, job.row), str(error))
            return job.data

    def _only_name(self) -> str:
        """The report's name for the one cleaned file."""
        names = self._names
        if len(names) == 1:
            return names[0]
        absolute = name_of(self._cleaned.absolute())
        fitting = [name for name in names if absolute.endswith("/" + name)]
        if not fitting:
            raise ConflictError(f"the report does not know {self._cleaned}; it has {len(names)} documents")
        return max(fitting, key=len)

    def _below(self, folder: Path, name: str) -> Path | None:
        try:
            return inside(folder, name)
        except ValueError as error:
            self._failed(name, str(error))
            return None

    def _failed(self, name: str, reason: str) -> None:
        self.failures += 1
        self._say(f"{name}: {reason}")

    def _differs(self, name: str, reason: str) -> None:
        self.mismatches += 1
        self._say(f"{name}: {reason}")
