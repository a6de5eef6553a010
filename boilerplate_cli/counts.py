"""Counts of lines over many documents: counting them, the file that holds them, and reading it.

The file is an SQLite database: a library that every Python brings keeps the memory bounded, whatever the corpus, and
finds a line in microseconds. It holds no text but the names of the groups: a line is eight bytes of a hash.

    meta    name, value             `format`, `folding`, `by`, and `digest`: a hash of all the rest
    groups  name, documents
    lines   hash, documents         in so many documents of its group a line stands

The same documents make the same file, in whatever order they come and in however many parts they were counted.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import lru_cache
from hashlib import blake2b, sha256
from itertools import islice
from stat import S_ISDIR
from typing import TYPE_CHECKING, Any

from boilerplate_cli.corpus import FOLDING, Group
from boilerplate_cli.grouping import BY, Place

if TYPE_CHECKING:
    from sqlite3 import Connection

FORMAT = 1
"""The version of the tables."""

START = b"SQLite format 3\0"
"""With which each SQLite database begins, and no text does."""

MOST_IN_MEMORY = 200_000
"""Lines that are counted before they are written to the disk: 30 MB."""

MOST_GROUPS_IN_MEMORY = 20_000

CACHE = 16 * 1024
"""KiB of the database that are held in memory."""

AT_ONCE = 500
"""Lines that one query asks for: SQLite takes 999 of old."""

GROUPS_AT_ONCE = 8
"""Groups of which some counts are remembered; most corpora come site by site."""

LONGEST_NAME = 200
"""Characters of a group's name."""

_PARTS = f"""\
PRAGMA cache_size = -{CACHE}; PRAGMA temp_store = FILE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
CREATE TABLE groups (name TEXT, documents INTEGER);
CREATE TABLE lines (hash INTEGER, documents INTEGER);
"""

_NEW_FILE = "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"

_TABLES = {
    "meta": "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    "groups": "CREATE TABLE groups (name TEXT PRIMARY KEY, documents INTEGER) WITHOUT ROWID",
    "lines": "CREATE TABLE lines (hash INTEGER PRIMARY KEY, documents INTEGER)",
}


_WAITING = "the temporary file of counts"

_NO_COUNTS = "no file of counts, or a damaged one"


class CountsError(OSError):
    """A file that holds no counts that this version can use."""

    def __init__(self, path: str, reason: str) -> None:
        """`reason` goes on after the file's name and a colon."""
        super().__init__(None, reason, path)
        self.strerror, self.filename = reason, path

    def __reduce__(self) -> tuple[type[CountsError], tuple[str, str]]:
        """It may come from another process."""
        return CountsError, (self.filename, self.strerror or "")


def hashes(group: str, lines: Iterable[str]) -> Iterator[int]:
    """What stands for folded lines of a group in the file: 64 bits, as SQLite has them."""
    start = blake2b(group.encode("utf-8", "surrogatepass") + b"\n", digest_size=8)
    for line in lines:
        hashed = start.copy()
        hashed.update(line.encode("utf-8", "surrogatepass"))
        yield int.from_bytes(hashed.digest(), "big", signed=True)


class Counting:
    """Counts lines by group. What does not fit into its share of the memory waits in a file without a name."""

    def __init__(self, by: str) -> None:
        """`by` says what a group is, one of `grouping.BY`."""
        self.by = by
        self.documents = 0
        """All that were counted."""
        self._lines: Counter[int] = Counter()
        self._groups: Counter[str] = Counter()
        self._parts = _connect("", _WAITING)
        with _explained(_WAITING):
            self._parts.executescript(_PARTS)

    def add(self, group: str, lines: Iterable[str]) -> None:
        """Count a document with these folded lines, each of them once. Raises OSError when the disk is full."""
        group = _storable(group)
        self.documents += 1
        self._groups[group] += 1
        self._lines.update(set(hashes(group, lines)))
        if len(self._lines) > MOST_IN_MEMORY or len(self._groups) > MOST_GROUPS_IN_MEMORY:
            self._spill()

    def add_counts(self, counts: Counts) -> None:
        """Add what was counted before. Raises CountsError if its documents are grouped otherwise."""
        if counts.by != self.by:
            raise CountsError(counts.path, f"counted by {counts.by}, the others by {self.by}")
        with _explained(counts.path), closing(_open(counts.path)) as connection:
            for table in ("groups", "lines"):
                self._parts.executemany(
                    f"INSERT INTO {table} VALUES (?, ?)",  # noqa: S608 -- one of two names
                    connection.execute(f"SELECT * FROM {table}"),  # noqa: S608
                )
            (documents,) = connection.execute("SELECT total(documents) FROM groups").fetchone()
            self.documents += int(documents)

    def _spill(self) -> None:
        with _explained(_WAITING):
            self._parts.execute("BEGIN")
            self._parts.executemany("INSERT INTO lines VALUES (?, ?)", self._lines.items())
            self._parts.executemany("INSERT INTO groups VALUES (?, ?)", self._groups.items())
            self._parts.execute("COMMIT")
        self._lines.clear()
        self._groups.clear()

    def write(self, path: str) -> Totals:
        """Write all that was counted to `path`, an empty file or none. Raises OSError."""
        self._spill()
        totals = Totals()
        with _explained(path), closing(_connect(path, path)) as file:
            file.executescript(";".join([_NEW_FILE, "BEGIN", *_TABLES.values()]))
            digest = sha256()
            meta = {"format": str(FORMAT), "folding": str(FOLDING), "by": self.by}
            digest.update(repr(meta).encode())
            for table, key in (("groups", "name"), ("lines", "hash")):
                rows = self._parts.execute(
                    f"SELECT {key}, sum(documents) FROM {table} GROUP BY {key} ORDER BY {key}"  # noqa: S608
                )
                while some := rows.fetchmany(10_000):
                    file.executemany(f"INSERT INTO {table} VALUES (?, ?)", some)  # noqa: S608
                    digest.update("".join(map(repr, some)).encode())
                    totals.add(table, some)
            meta["digest"] = digest.hexdigest()
            file.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))
            file.execute("COMMIT")
        return totals

    def close(self) -> None:
        """Forget what was counted."""
        self._parts.close()

    def __enter__(self) -> Counting:
        """Count."""
        return self

    def __exit__(self, *exception: object) -> None:
        """Forget what was counted."""
        self.close()


class Totals:
    """What a file of counts holds, in numbers."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.documents = self.groups = self.lines = self.largest = 0

    def add(self, table: str, rows: Collection[tuple[object, int]]) -> None:
        """Add some rows of a table."""
        if table == "lines":
            self.lines += len(rows)
            return
        self.groups += len(rows)
        documents = [count for _, count in rows]
        self.documents += sum(documents)
        self.largest = max(self.largest, *documents)


class Counts:
    """A file of counts. Each process opens it for itself, and nobody writes to it."""

    def __init__(self, path: str) -> None:
        """Look at what the file is. Raises CountsError, or another OSError, if it cannot be used."""
        self.path = path
        with _explained(path), closing(_open(path)) as connection:
            meta = _meta(connection, path)
        self.by: str = meta["by"]
        """How its documents are grouped, one of `grouping.BY`."""
        self.digest: str = meta["digest"]
        """Hexadecimal; the same for the same counts, wherever they were made."""
        self._connection: Connection | None = None
        self.group = lru_cache(maxsize=GROUPS_AT_ONCE)(self._group)
        """The group of this name; None if no document of it was counted. Raises OSError."""

    def __reduce__(self) -> tuple[type[Counts], tuple[str]]:
        """Another process opens the file for itself."""
        return Counts, (self.path,)

    def close(self) -> None:
        """Let go of the file, which Windows deletes only then. What came from it is of no use any more."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def of(self, place: Place) -> Group | None:
        """The group of a document that comes from there; None if it has none, or none was counted. Raises OSError."""
        name = place.group(self.by)
        return None if name is None else self.group(name)

    def _group(self, name: str) -> Group | None:
        name = _storable(name)
        with _explained(self.path):
            if self._connection is None:
                self._connection = _open(self.path)
            row = self._connection.execute(
                "SELECT CAST(documents AS INTEGER) FROM groups WHERE name = ?", (name,)
            ).fetchone()
        return Group(name, row[0], lambda lines: self._count(name, lines)) if row else None

    def _count(self, group: str, lines: Collection[str]) -> Mapping[str, int]:
        assert self._connection is not None
        by_hash = dict(zip(hashes(group, lines), lines, strict=True))
        rest = iter(by_hash)
        found: dict[str, int] = {}
        with _explained(self.path):
            while some := list(islice(rest, AT_ONCE)):
                marks = ",".join("?" * len(some))
                rows = self._connection.execute(
                    f"SELECT hash, CAST(documents AS INTEGER) FROM lines WHERE hash IN ({marks})",  # noqa: S608
                    some,
                )
                found.update((by_hash[hashed], documents) for hashed, documents in rows)
        return found


def _storable(name: str) -> str:
    """The name of a group as SQLite takes it: it may come from the name of a file that is no text."""
    return name.encode("utf-8", "backslashreplace").decode()[:LONGEST_NAME]


def _open(path: str) -> Connection:
    """The file at `path` to read from; that it does not change spares locks and journals."""
    from urllib.parse import quote

    if S_ISDIR(os.stat(path).st_mode):  # both are said better than SQLite says them
        raise CountsError(path, "a folder")
    return _connect(f"file:{quote(os.fsencode(path))}?mode=ro&immutable=1", path)


def _connect(name: str, path: str) -> Connection:
    try:
        from sqlite3 import connect
    except ImportError:
        raise CountsError(path, "needs the module sqlite3, which this Python was built without") from None
    return connect(name, uri=name.startswith("file:"), isolation_level=None, check_same_thread=False)


@contextmanager
def _explained(path: str) -> Iterator[None]:
    """Make errors of SQLite such that name the file."""
    from sqlite3 import DatabaseError

    try:
        yield
    except DatabaseError as error:
        raise CountsError(path, _reason(error)) from None


def _reason(error: Any) -> str:
    from sqlite3 import OperationalError

    if isinstance(error, OperationalError):
        return f"not written or read: {error}"
    return _NO_COUNTS


def _meta(connection: Connection, path: str) -> dict[str, str]:
    """What the file says of itself. Raises CountsError if that is not what this version writes."""
    tables = dict(connection.execute("SELECT name, sql FROM sqlite_master"))
    if "meta" not in tables or "lines" not in tables:
        raise CountsError(path, "an SQLite database, but no file of counts" if tables else _NO_COUNTS)
    meta = {name: str(value) for name, value in connection.execute("SELECT name, value FROM meta")}
    for part, ours in (("format", FORMAT), ("folding", FOLDING)):
        if meta.get(part) != str(ours):
            raise CountsError(path, f"its {part} is {meta.get(part)}, and this version reads {ours}; learn it again")
    # A table that is a view, or of another kind, could compute for ever.
    if tables != _TABLES or meta.get("by") not in BY or "digest" not in meta:
        raise CountsError(path, _NO_COUNTS)
    return meta
