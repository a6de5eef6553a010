"""Learning from documents: counting the lines of all inputs, and the file of what was counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from boilerplate_cli.batch import Failure, Job, Reading, place_of
from boilerplate_cli.corpus import countable
from boilerplate_cli.counts import START, Counting, Counts, CountsError, Totals
from boilerplate_cli.document import Document
from boilerplate_cli.encodings import UnreadableError, decode
from boilerplate_cli.files import Staged, begins_with, explain
from boilerplate_cli.rows import read_row


def is_counts(path: Path) -> bool:
    """Whether a file is one of counts, not of texts."""
    return begins_with(path, START)


def learn(jobs: Iterable[Job | Failure], reading: Reading, counting: Counting) -> Iterator[Failure | None]:
    """Count the lines of all documents. Yields for each None or why it could not be read.

    Raises OSError when the disk is full.
    """
    for job in jobs:
        failure = None
        try:
            if isinstance(job, Failure):
                failure = job
            elif job.data:
                _count(job, reading, counting)
        except UnreadableError as error:
            failure = Failure(job.source, job.row, str(error))
        yield failure


def _count(job: Job, reading: Reading, counting: Counting) -> None:
    """Count one document. Raises UnreadableError if it cannot be read, or nothing tells what group it belongs to."""
    if job.row is None:
        text, _ = decode(job.data, reading.encoding)
        place = place_of(job)
    else:
        row = read_row(job.data, reading.text_key, reading.id_key, reading.url_key)
        text, place = row.text, place_of(job, row)
    group = place.group(counting.by)
    if group is None:
        raise UnreadableError(f"nothing tells its {counting.by}, so it is not counted")
    counting.add(group, countable(Document.from_text(text)))


def by_of(files: Sequence[Counts]) -> str:
    """How the documents of these counts are grouped; by site if there are none."""
    return files[0].by if files else "site"


def save(counting: Counting, target: Path, *, replace: bool) -> Totals:
    """Write what was counted to a file that appears complete or not at all. Raises OSError."""
    staged = Staged(target)
    try:
        totals = counting.write(staged.path)
        staged.publish(replace=replace)
    except CountsError as error:
        raise CountsError(str(target) if error.filename == staged.path else error.filename, explain(error)) from None
    finally:
        staged.discard()
    return totals
