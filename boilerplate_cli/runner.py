"""A run: every source through the cleaner, to its destination and to those who report on it.

Destinations keep the promise that nothing is lost. Conflicts are found before the first write; a folder's outputs
appear complete or not at all; inputs are replaced only after backup or report are safe on the disk.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, NamedTuple, Protocol, TypeVar

from boilerplate_cli.batch import Failure, Job, Outcome, Reading, jobs_of
from boilerplate_cli.files import Inputs, Source, Staged, back_up, explain, identities, identity, inside

Clean = Callable[[Iterable[Job | Failure]], Iterator[Outcome | Failure]]
"""Cleans jobs in order, in this process or in several."""


class ConflictError(ValueError):
    """A run that would overwrite something; found before the first write."""


class ReportLostError(RuntimeError):
    """A report that could not be written: the run must not go on."""


Seen_contra = TypeVar("Seen_contra", contravariant=True)


class Observer(Protocol[Seen_contra]):
    """Somebody who is told of every document."""

    def add(self, result: Seen_contra) -> None:
        """A document was cleaned."""

    def fail(self, failure: Failure) -> None:
        """An input or a row could not be cleaned."""


class Destination:
    """Where cleaned text goes. This one throws it away: for looking only."""

    shows_at_once = True
    """Each output can be seen as soon as it is complete, before the run is."""

    def targets(self, sources: Sequence[Source]) -> Iterator[tuple[Path, bool]]:
        """The files that it will make, each with whether it may replace one. Raises ConflictError."""
        return iter(())

    def begin(self, source: Source) -> None:
        """Start a source's output. Raises OSError."""

    def write(self, data: bytes) -> None:
        """Add to it. Raises OSError."""

    def end(self, source: Source, changed: bool) -> None:
        """It is complete. Raises OSError."""

    def drop(self, source: Source, failure: Failure) -> None:
        """The source failed: nothing of it is to be seen."""

    def finish(self) -> Iterator[Failure]:
        """The run is complete and its report safe."""
        return iter(())

    def abandon(self) -> None:
        """The run is broken off: leave no half-written file."""


class Stream(Destination):
    """Standard output, for one input."""

    def __init__(self, stream: BinaryIO) -> None:
        """Write to `stream`."""
        self._stream = stream

    def write(self, data: bytes) -> None:
        """Write through."""
        self._stream.write(data)

    def drop(self, source: Source, failure: Failure) -> None:
        """Pass standard input through, which cannot be read a second time; of a file nothing is written."""
        if source.path is None:
            self._stream.write(failure.output)


class Folder(Destination):
    """Files that mirror the inputs below one folder, or one file."""

    def __init__(
        self, targets: Callable[[Source], Path], may_replace: Callable[[Source], bool], *, run: str = ""
    ) -> None:
        """`targets` says where a source's output goes, `may_replace` if it may take the place of another file.

        `run` is for `Staged`.
        """
        self._target = targets
        self._may_replace = may_replace
        self._run = run
        self._staged: Staged | None = None

    def targets(self, sources: Sequence[Source]) -> Iterator[tuple[Path, bool]]:
        """One for each source."""
        return ((self._target(source), self._may_replace(source)) for source in sources)

    def begin(self, source: Source) -> None:
        """Start the file."""
        self._staged = Staged(self._target(source), like=source.path, run=self._run)

    def write(self, data: bytes) -> None:
        """Add to it."""
        assert self._staged is not None
        self._staged.write(data)

    def end(self, source: Source, changed: bool) -> None:
        """Show it under its name."""
        assert self._staged is not None
        self._staged.publish(replace=self._may_replace(source))
        self._staged = None

    def drop(self, source: Source, failure: Failure) -> None:
        """Forget it."""
        self.abandon()

    def abandon(self) -> None:
        """Forget it."""
        if self._staged:
            self._staged.discard()
            self._staged = None


class InPlace(Destination):
    """The inputs themselves. All new files are written first; then, once the report is safe, they take their places."""

    shows_at_once = False

    def __init__(self, suffix: str) -> None:
        """`suffix` is added to the names of backups; "" for none."""
        self._suffix = suffix
        self._current: Staged | None = None
        self._ready: list[tuple[Source, Staged]] = []

    def targets(self, sources: Sequence[Source]) -> Iterator[tuple[Path, bool]]:
        """The backups; they replace no earlier ones. Links and standard input are refused."""
        for source in sources:
            if source.path is None:
                raise ConflictError("standard input cannot be cleaned in place")
            if source.path.is_symlink():
                raise ConflictError(f"{source.name} is a link; name the file itself to clean it in place")
            if self._suffix:
                yield self._backup(source.path), False

    def _backup(self, path: Path) -> Path:
        return path.with_name(path.name + self._suffix)

    def begin(self, source: Source) -> None:
        """Start the new file beside the input."""
        assert source.path is not None
        self._current = Staged(source.path)

    def write(self, data: bytes) -> None:
        """Add to it."""
        assert self._current is not None
        self._current.write(data)

    def end(self, source: Source, changed: bool) -> None:
        """Have it ready; an input that did not change is not touched at all."""
        assert self._current is not None
        if changed:
            self._current.finish()
            self._ready.append((source, self._current))
        else:
            self._current.discard()
        self._current = None

    def drop(self, source: Source, failure: Failure) -> None:
        """Forget the new file."""
        if self._current:
            self._current.discard()
            self._current = None

    def finish(self) -> Iterator[Failure]:
        """Let every new file take its place, its original backed up first."""
        while self._ready:
            source, staged = self._ready.pop(0)
            assert source.path is not None
            try:
                if self._suffix:
                    back_up(source.path, self._backup(source.path))
                staged.publish()
            except OSError as error:
                staged.discard()
                yield Failure(source.name, None, f"not replaced: {explain(error)}")

    def abandon(self) -> None:
        """Forget all new files: the inputs are as they were."""
        for _, staged in self._ready:
            staged.discard()
        self._ready = []
        if self._current:
            self._current.discard()


def mirror(folder: Path) -> Callable[[Source], Path]:
    """The target of a source below `folder`. Asked for one that a link leads out of it, it raises ConflictError."""

    def target(source: Source) -> Path:
        try:
            return inside(folder, source.name)
        except ValueError as error:
            raise ConflictError(f"{folder}: {error}") from None

    return target


def plan(sources: Sequence[Source], targets: Iterable[tuple[Path, bool]]) -> None:
    """Look at all files that a run will make before the first is made.

    Raises ConflictError if one is an input, is made twice, or exists and may not be replaced.
    """
    inputs = identities(sources)
    taken: set[str] = set()
    for target, replace in targets:
        if identity(target) in inputs:
            raise ConflictError(f"{target} is an input; choose another output")
        refuse_existing(target, replace)
        real = os.path.normcase(os.path.realpath(target))
        if real in taken and not (target.exists() and not target.is_file()):
            raise ConflictError(f"{target} would be written twice")
        taken.add(real)


def refuse_existing(target: Path, overwrite: bool) -> None:
    """Raise ConflictError if `target` exists, unless it may be overwritten or is no regular file."""
    if target.is_dir():
        raise ConflictError(f"{target} is a folder")
    if target.is_file() and not overwrite:
        raise ConflictError(f"{target} exists; use --overwrite to replace it")


class Done(NamedTuple):
    """What became of a source."""

    lost: bool
    """It has no output."""
    unwritten: bool
    """That is so because it could not be written."""
    counts: Counter[str]


class Steps:
    """Is told of every step of a run, so that another run can go on from there. This one forgets it all."""

    sources = 0
    """Of the inputs so many, from the first, that were done by an earlier run."""
    counts: Mapping[str, int] = MappingProxyType({})
    """What `run` counted there."""

    def failures(self) -> Iterator[Failure]:
        """What failed there."""
        return iter(())

    def watch(self, jobs: Iterator[Job | Failure]) -> Iterator[Job | Failure]:
        """See the inputs as they are read."""
        return jobs

    def begin(self, source: Source) -> None:
        """The source's output may be written from now on. Raises ReportLostError."""

    def wrote(self, data: bytes) -> None:
        """This was added to its output."""

    def failed(self, failure: Failure) -> None:
        """This failed, the source or a row of it. Raises ReportLostError."""

    def end(self, source: Source, done: Done) -> None:
        """The source is done, and its output seen under its name. Raises ReportLostError."""

    def finish(self) -> None:
        """The run is complete."""

    def close(self) -> None:
        """The run is over, complete or not."""


def run(
    inputs: Inputs,
    reading: Reading,
    clean: Clean[Outcome],
    destination: Destination,
    observers: Sequence[Observer[Outcome]],
    steps: Steps,
) -> Counter[str]:
    """Clean all sources and return the counts `documents`, `changed`, `held_back` and `failed`.

    What goes wrong with one source is told to the observers, and the others are done.
    """
    counts: Counter[str] = Counter()

    def tell(failure: Failure) -> None:
        counts["failed"] += 1
        for observer in observers:
            observer.fail(failure)

    def failed(failure: Failure | None) -> None:
        if failure is not None:
            steps.failed(failure)
            tell(failure)

    if not steps.sources:
        for failure in missing(inputs):
            tell(failure)
    total = counts + Counter(steps.counts)
    counts.clear()
    left = inputs.sources[steps.sources :]
    sources = iter(left)
    output: _Output | None = None
    for result in clean(steps.watch(jobs_of(left, reading))):
        if output is None:
            source = next(sources)
            steps.begin(source)
            output = _Output(source, destination, steps)
        failed(output.take(result))
        if isinstance(result, Failure):
            failed(result)
        else:
            counts["documents"] += 1
            counts["changed"] += result.changed
            counts["held_back"] += bool(result.held_back)
            for observer in observers:
                observer.add(result)
        if result.last:
            failed(output.end())
            steps.end(source, Done(output.lost, output.unwritten, counts))
            output = None
            total.update(counts)
            counts.clear()
    return total


def missing(inputs: Inputs) -> list[Failure]:
    """The inputs that could not be found."""
    return [Failure(name, None, reason) for name, reason in inputs.failures]


class _Output:
    """One source on its way to the destination; after the first failure nothing more of it is written."""

    def __init__(self, source: Source, destination: Destination, steps: Steps) -> None:
        self._source = source
        self._destination = destination
        self._begun = self._changed = False
        self._steps = steps
        self.lost = False
        """It has no output."""
        self.unwritten = False
        """That is so because it could not be written."""

    def take(self, result: Outcome | Failure) -> Failure | None:
        """Write a result. Returns a failure of the writing."""
        if isinstance(result, Failure):
            if result.row is None:
                self._drop(result)
                return None
        else:
            self._changed |= result.changed
        return self._try(lambda: self._write(result.output))

    def end(self) -> Failure | None:
        """All was written. Returns a failure of the writing."""
        return self._try(lambda: self._destination.end(self._source, self._changed))

    def _write(self, data: bytes) -> None:
        if not self._begun:
            self._destination.begin(self._source)
            self._begun = True
        self._destination.write(data)
        self._steps.wrote(data)

    def _try(self, step: Callable[[], None]) -> Failure | None:
        if self.lost:
            return None
        try:
            step()
        except BrokenPipeError:
            raise
        except OSError as error:
            self.unwritten = True
            return self._drop(Failure(self._source.name, None, f"not written: {explain(error)}"))
        return None

    def _drop(self, failure: Failure) -> Failure:
        self.lost = True
        self._destination.drop(self._source, failure)
        return failure


class SavedFile(Protocol):
    """A report that is written while the run goes on. It is an observer, too."""

    def close(self, status: str) -> None:
        """Complete it: `complete` or `interrupted`."""

    def discard(self) -> None:
        """Leave nothing behind."""


def execute(
    inputs: Inputs,
    reading: Reading,
    clean: Clean[Outcome],
    destination: Destination,
    observers: Sequence[Observer[Outcome]],
    saved: Sequence[SavedFile] = (),
    steps: Steps | None = None,
) -> Counter[str]:
    """`run`, then bring reports and outputs to safety in this order: reports first, replaced inputs last.

    A run that is broken off leaves reports of what was written so far, or, in place, everything as it was. What failed
    when an earlier run did the first of `steps` stands in the reports already, and is told to the others again.
    """
    steps = steps or Steps()
    unsaved = [observer for observer in observers if observer not in saved]
    try:
        for failure in steps.failures():
            for observer in unsaved:
                observer.fail(failure)
        counts = run(inputs, reading, clean, destination, observers, steps)
        for file in saved:
            file.close("complete")
        for failure in destination.finish():
            counts["failed"] += 1
            for observer in unsaved:
                observer.fail(failure)
        steps.finish()
    except BaseException:
        destination.abandon()
        for file in saved:
            if destination.shows_at_once:
                file.close("interrupted")
            else:
                file.discard()
        raise
    finally:
        steps.close()
    return counts
