"""Many documents: from the bytes of an input to the bytes of its output, one document after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, Protocol, TypeVar

from boilerplate_cli.cleaner import Cleaner, Cleaning
from boilerplate_cli.document import LONGEST_LINE
from boilerplate_cli.encodings import UnreadableError, decode
from boilerplate_cli.files import Source, explain, name_of, open_source, path_below
from boilerplate_cli.grouping import Place
from boilerplate_cli.packing import LARGEST
from boilerplate_cli.rows import Row, as_literal, read_row
from boilerplate_cli.settings import Settings

_CHUNK = 1024 * 1024

MOST_LINES = 1_000_000
"""Lines that one document may have. Each takes some 700 bytes of memory, however short it is."""


class Reading(NamedTuple):
    """How inputs are read."""

    format: str = "auto"
    """`text`, `jsonl`, or `auto` for by suffix (standard input is text)."""
    encoding: str | None = None
    """Of text files; None for UTF-8 or what the byte-order mark says."""
    text_key: str = "text"
    id_key: str = "id"
    url_key: str = "url"
    base: Path | None = None
    """The folder from which per-file ignores see the inputs' paths; None where their names will do."""

    def is_jsonl(self, source: Source) -> bool:
        """True if `source` is read as JSON Lines."""
        return source.jsonl if self.format == "auto" else self.format == "jsonl"

    def path(self, source: Source) -> str:
        """What per-file ignores are asked of."""
        return path_below(source, self.base) if self.base else source.name


def document_name(source: str, row: int | None) -> str:
    """What messages and diffs call a document: the file, with the row in JSON Lines."""
    return source if row is None else f"{source}#{row}"


class Job(NamedTuple):
    """One document as it was read."""

    source: str
    row: int | None
    """1-based row of JSON Lines, None for a text file."""
    data: bytes
    last: bool = True
    """Nothing of its source follows."""
    path: str = ""
    """What per-file ignores are asked of, "" for the name of the source."""
    place: str = ""
    """The absolute path of the source, which tells what group a document belongs to; "" for standard input."""


class Result(NamedTuple):
    """One document cleaned."""

    source: str
    row: int | None
    id: str | int | None
    encoding: str
    cleaning: Cleaning
    output: bytes
    """The cleaned file, or the cleaned row."""
    last: bool
    escaped: bool = False
    """The row's text was written with `\\u` escapes for all that is not ASCII."""
    pieces: tuple[str, ...] | None = None
    """For a row that changed: its text's literal cut into lines, as it was written."""

    @property
    def name(self) -> str:
        """What messages and diffs call the document."""
        return document_name(self.source, self.row)

    @property
    def changed(self) -> bool:
        """True if any line went."""
        return self.cleaning.changed

    @property
    def words(self) -> int:
        """Words before."""
        return self.cleaning.words

    @property
    def words_left(self) -> int:
        """Words after."""
        return self.cleaning.words_left

    @property
    def held_back(self) -> str:
        """Why nothing was removed although rules asked for it, or nothing."""
        return self.cleaning.held_back

    def said(self, listener: Listener) -> Any:
        """What it has to say to a listener."""
        return listener.tell(self)

    @property
    def notes(self) -> Sequence[str]:
        """What a user should know although the document was cleaned."""
        notes = []
        if not self.cleaning.document.lines and self.row is None:
            notes.append("empty, nothing to clean")
        if self.cleaning.held_back:
            notes.append(f"left as it was: {self.cleaning.held_back}")
        if not self.cleaning.settled:
            notes.append(f"still changing after {self.cleaning.passes} passes")
        for pattern in self.cleaning.slow:
            notes.append(f"lines stay on which the pattern {pattern!r} of --keep takes too long")
        for number, line in enumerate(self.cleaning.document.lines, 1):
            if len(line) > LONGEST_LINE:
                notes.append(f"line {number} is longer than {LONGEST_LINE:,} characters and stays, unexamined")
        return notes


class Told(NamedTuple):
    """What a run keeps of one document: far less than the `Result`, for it may come from another process."""

    source: str
    row: int | None
    output: bytes
    last: bool
    changed: bool
    held_back: str
    words: int
    words_left: int
    notes: Sequence[str]
    told: tuple[Any, ...]
    """What each of the `Teller`s said of the document."""

    @property
    def name(self) -> str:
        """What messages and diffs call the document."""
        return document_name(self.source, self.row)

    def said(self, listener: Listener) -> Any:
        """What it has to say to a listener, who was among those that the tellers were asked for."""
        return self.told[listener.place]


Outcome = TypeVar("Outcome", Result, Told)
"""One document cleaned: whole, for those who look at lines, or what a run keeps of it."""

Teller = Callable[[Result], Any]
"""Says something of a document where it was cleaned. A function of a module, so that it can travel."""


class Listener(Protocol):
    """An observer who wants to know of each document what its teller says of it, and nothing else."""

    tell: Teller
    place: int
    """Where in `Told.told` that is."""


def tellers(listeners: Sequence[Listener]) -> tuple[Teller, ...]:
    """What is asked of each document for these, who get their places."""
    for place, listener in enumerate(listeners):
        listener.place = place
    return tuple(listener.tell for listener in listeners)


class Failure(NamedTuple):
    """An input, or a row of one, that could not be cleaned."""

    source: str
    row: int | None
    error: str
    output: bytes = b""
    """The input as far as it was read. A row is copied through, and standard input to standard output too."""
    last: bool = True

    @property
    def name(self) -> str:
        """What messages call it."""
        return document_name(self.source, self.row)


Work = Callable[[Job | Failure], Outcome | Failure]
"""Cleans one document."""


def cleaning_work(settings: Settings, reading: Reading, cleaner: Cleaner | None = None) -> Work[Result]:
    """What cleans documents and gives the whole results; `cleaner` is one of these settings, if there is one."""
    return partial(clean_job, cleaner=cleaner or Cleaner(settings), reading=reading)


def telling_work(
    settings: Settings, reading: Reading, cleaner: Cleaner | None = None, *, tellers: Sequence[Teller]
) -> Work[Told]:
    """What cleans documents and gives what `tellers` say of them."""
    clean = cleaning_work(settings, reading, cleaner)

    def work(job: Job | Failure) -> Told | Failure:
        result = clean(job)
        return result if isinstance(result, Failure) else _told(result, tellers)

    return work


def _told(result: Result, tellers: Sequence[Teller]) -> Told:
    return Told(
        result.source,
        result.row,
        result.output,
        result.last,
        result.changed,
        result.held_back,
        result.words,
        result.words_left,
        result.notes,
        tuple([tell(result) for tell in tellers]),
    )


def clean_job(job: Job | Failure, cleaner: Cleaner, reading: Reading) -> Result | Failure:
    """Clean one document. What cannot be read becomes a `Failure`, and stays one; nothing is raised."""
    if isinstance(job, Failure):
        return job
    cleaner = cleaner.for_document(job.path or job.source)
    counts = cleaner.settings.corpus
    try:
        if len(job.data) > LARGEST:
            raise UnreadableError(f"more than {LARGEST >> 20} MiB; split it first")
        if job.row is None:
            text, encoding = decode(job.data, reading.encoding)
            _refuse_many_lines(text)
            cleaning = cleaner.clean(text, group=counts.of(place_of(job)) if counts else None)
            output = cleaning.text.encode(encoding) if cleaning.changed else job.data
            return Result(job.source, None, None, encoding, cleaning, output, job.last)
        row = read_row(job.data, reading.text_key, reading.id_key, reading.url_key if counts else "")
        _refuse_many_lines(row.text)
        cleaning = cleaner.clean(row.text, group=counts.of(place_of(job, row)) if counts else None)
        if not cleaning.changed:
            return Result(job.source, job.row, row.id, "utf-8", cleaning, job.data, job.last)
        return _cleaned_row(job, row, cleaning)
    except UnreadableError as error:
        return Failure(job.source, job.row, str(error), job.data, job.last)


def place_of(job: Job, row: Row | None = None) -> Place:
    """What tells the group of a document, a text file or a row."""
    if row is None:
        return Place(job.place)
    return Place(job.place, True, row.address, "" if row.id is None else str(row.id))


def _refuse_many_lines(text: str) -> None:
    """Raise UnreadableError for a text that would take too much memory."""
    if text.count("\n") > MOST_LINES:
        raise UnreadableError(f"more than {MOST_LINES:,} lines; split it first")


def _cleaned_row(job: Job, row: Row, cleaning: Cleaning) -> Result:
    mark, pieces = row.pieces
    gone = {removal.line - 1 for removal in cleaning.removals}
    output = row.with_literal(mark, [piece for number, piece in enumerate(pieces) if number not in gone]).encode()
    escaped = "\\u" in row.raw and not row.text.isascii() and row.literal == as_literal(row.text, escaped=True)
    return Result(job.source, job.row, row.id, "utf-8", cleaning, output, job.last, escaped, tuple(pieces))


def jobs_of(sources: Iterable[Source], reading: Reading) -> Iterator[Job | Failure]:
    """The documents of all sources in order, at least one of each. A source that cannot be read is one failure."""
    for source in sources:
        try:
            with open_source(source) as stream:
                # What standard input holds more cannot be read a second time: it passes through.
                most = LARGEST if source.path else None
                path, place = reading.path(source), name_of(source.path) if source.path else ""
                if reading.is_jsonl(source):
                    yield from (job._replace(path=path, place=place) for job in _rows(source, stream, most))
                else:
                    yield Job(source.name, None, _whole(source, stream, most), path=path, place=place)
        except OSError as error:
            yield Failure(source.name, None, explain(error))


def _whole(source: Source, stream: BinaryIO, most: int | None) -> bytes:
    """All of `stream`. Raises OSError if it is more than `most` bytes, before all of them are in memory."""
    if most is None:
        return stream.read()
    data = bytearray()
    while chunk := stream.read(_CHUNK):
        data += chunk
        if len(data) > most:
            raise OSError(None, _too_large(source, most))
    return bytes(data)


def _rows(source: Source, stream: BinaryIO, most: int | None) -> Iterator[Job]:
    """The rows of JSON Lines. Blank lines travel with the row before them; an empty file is one empty document.

    Raises OSError for a row of more than `most` bytes.
    """
    held = bytearray()
    row = number = 0
    while line := stream.readline(-1 if most is None else most + 1):
        number += 1
        blank = line.isspace()
        if row and not blank and not held.isspace():
            yield Job(source.name, row, bytes(held), last=False)
            held.clear()
        if not row or not blank:
            row = number
        held += line
        if most is not None and len(held) > most:
            raise OSError(None, f"row {row} {_too_large(source, most)}")
    yield Job(source.name, row or None, bytes(held))


def _too_large(source: Source, most: int) -> str:
    return f"{'unpacks to' if source.packing else 'has'} more than {most >> 20} MiB; split it first"
