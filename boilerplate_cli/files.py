"""The only module that touches the disk: finding inputs, reading them, and writing so that nothing is ever lost."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from errno import EBADF, EBUSY, EEXIST, EINVAL, EXDEV
from fnmatch import fnmatch
from functools import cache, lru_cache
from io import BytesIO
from itertools import count
from pathlib import Path, PurePath, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, NamedTuple
from zlib import crc32

from boilerplate_cli import packing

if TYPE_CHECKING:
    from hashlib import _Hash

WINDOWS = os.name == "nt"

JOURNAL_NAME = ".boilerplate.journal"
"""In an output folder, what a run has done so far; it is hidden, and no input."""
PARTIAL = ".partial"
"""Added to the name of a report that is still growing."""
_PART = ".boilerplate.{}.part"
"""The name of a temporary file, where a later run has to find it: in it the mark of the run."""
_CHUNK = 1024 * 1024

_PLAIN_INCLUDE = ("*.txt", "*.text", "*.jsonl", "*.ndjson")
DEFAULT_INCLUDE = _PLAIN_INCLUDE + tuple(glob + suffix for suffix in packing.SUFFIXES for glob in _PLAIN_INCLUDE)
REPORT_NAME = "boilerplate-report.jsonl"
DIFF_NAME = "boilerplate.diff"
JSONL_SUFFIXES = (".jsonl", ".ndjson")
JSONL_INCLUDE = tuple(glob for glob in DEFAULT_INCLUDE if packing.without_packing(glob).endswith(JSONL_SUFFIXES))
REPORT_SCHEMA, REPORT_VERSION = "boilerplate-report/", 1
BASELINE_SCHEMA, BASELINE_VERSION = "boilerplate-baseline/", 1
BASELINE_START = f'{{"kind":"baseline","schema":"{BASELINE_SCHEMA}'.encode()
_OUR_STARTS = (f'{{"kind":"run","schema":"{REPORT_SCHEMA}'.encode(), BASELINE_START)


def schema_version(schema: str, start: str) -> int | None:
    """The version that a file's schema names, behind `start`; None if it is no such schema."""
    version = schema.removeprefix(start)
    is_number = version.isascii() and version.isdigit() and len(version) < 10
    return int(version) if schema.startswith(start) and is_number else None


class Source(NamedTuple):
    """One input."""

    path: Path | None
    """None for standard input."""
    name: str
    """Its name in reports and diffs: relative to the root, with `/`."""

    @property
    def jsonl(self) -> bool:
        """True if the suffix says JSON Lines, packed or not."""
        return packing.without_packing(self.name).endswith(JSONL_SUFFIXES)

    @property
    def packing(self) -> str:
        """The suffix that says how the file is packed, "" if it is not; standard input never is."""
        return packing.packing(self.path.name) if self.path else ""


class Inputs(NamedTuple):
    """All inputs of a run."""

    sources: list[Source]
    """Sorted by name."""
    failures: list[tuple[str, str]]
    """What could not be found, and why, sorted."""
    root: Path
    """The folder that names are relative to."""


def name_of(path: PurePath) -> str:
    """How reports spell a path: with `/`, its bytes as UTF-8 whatever the locale takes them for."""
    return os.fsencode(path.as_posix()).decode("utf-8", "surrogateescape")


def name_bytes(name: str) -> bytes:
    """The bytes that a name in a report stands for. Raises ValueError if no file is named so."""
    return name.encode("utf-8", "surrogateescape")


def _path_of(name: str) -> str:
    """A name in a report as this system takes it, the reverse of `name_of`. Raises ValueError."""
    return os.fsdecode(name_bytes(name))


def explain(error: OSError) -> str:
    """The reason of an operating system's error, without number and path."""
    return error.strerror or str(error)


def find_inputs(
    arguments: Sequence[str],
    include: Collection[str] = (),
    exclude: Collection[str] = (),
    skip: Collection[Path] = (),
    backups: str = "",
    stdin: str = "stdin",
) -> Inputs:
    """Find the files that `arguments` (files, folders or `-`) name.

    Names are relative to the root: the common parent of the arguments; a folder given alone is its own. In folders,
    files that match `include` (default `DEFAULT_INCLUDE`) and not `exclude` count, by name or by path below the root;
    links, hidden files, our own reports, baselines and diffs and backups with the suffix `backups` do not, nor anything
    in `skip` (files or folders that this run writes). `stdin` is the name of standard input. Raises OSError if the
    arguments have no folder in common.
    """
    include = include or DEFAULT_INCLUDE
    root = _root(arguments)
    skipped = {os.path.realpath(path) for path in skip}
    found: dict[str, Source] = {}
    failures: list[tuple[str, str]] = []
    for argument in arguments:
        path = Path(os.path.abspath(argument))
        if argument == "-":
            found["-"] = Source(None, stdin)
        elif not argument:
            failures.append(("''", "an empty path"))
        elif os.path.isdir(argument):
            before = len(failures)
            files = list(_walk(path, root, include, exclude, skipped, backups, failures))
            for file in files:
                _add(found, file, root)
            if not files and len(failures) == before:
                failures.append((_name(path, path.parent), f"no file in this folder matches {_spoken(include)}"))
        else:
            try:
                os.lstat(path)
                _add(found, path, root)
            except FileNotFoundError:
                failures.append((_name(path, root), "no such file or folder"))
            except OSError as error:
                failures.append((_name(path, root), explain(error)))
    return Inputs(sorted(found.values(), key=lambda source: name_bytes(source.name)), sorted(failures), root)


def _spoken(include: Collection[str]) -> str:
    packed = " and their " + " ".join(packing.SUFFIXES) if include == DEFAULT_INCLUDE else ""
    return " ".join(_PLAIN_INCLUDE if packed else include) + packed


def _root(arguments: Sequence[str]) -> Path:
    paths = [os.path.abspath(argument) for argument in arguments if argument not in ("-", "")]
    alone = len(paths) == 1 and os.path.isdir(paths[0])
    try:
        return Path(os.path.commonpath(paths if alone else map(os.path.dirname, paths))) if paths else Path.cwd()
    except ValueError:
        raise OSError(EXDEV, "is not on the drive of the other inputs; a run is for one drive", paths[0]) from None


def project_folder() -> Path:
    """The folder whose paths a CI system shows: that of its checkout if this one is within it, else this one."""
    here = Path.cwd()
    checkouts = (Path(path) for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR") if (path := os.environ.get(name)))
    return next((checkout for checkout in checkouts if here.is_relative_to(checkout)), here)


def places(inputs: Inputs, base: Path | None = None) -> Callable[[str], str]:
    """The paths that inputs' names have from the folder `base`, by default that of the project, with `/`.

    Names of what is no file, such as standard input, are left as they are.
    """
    known = {source.name: source.path for source in inputs.sources if source.path}
    base = base or project_folder()

    def place(name: str) -> str:
        return name_of(Path(relative(known[name], base))) if name in known else name

    return place


def relative(path: str | Path, base: str | Path = ".") -> str:
    """The path from `base`, by default this folder; as it is if there is none: on Windows, to another drive."""
    try:
        return os.path.relpath(path, base)
    except ValueError:
        return str(path)


def path_below(source: Source, folder: Path) -> str:
    """The path of an input from `folder`, with `/`, whatever the run calls it; its name if it does not lie there."""
    if source.path is None:
        return source.name
    path = Path(os.path.realpath(source.path.parent), source.path.name)
    folder = Path(os.path.realpath(folder))
    return name_of(path.relative_to(folder)) if path.is_relative_to(folder) else source.name


def _add(found: dict[str, Source], file: Path, root: Path) -> None:
    """Add a file once, whatever its names: under the first in order."""
    source, real = Source(file, _name(file, root)), os.path.realpath(file)
    if real not in found or source.name < found[real].name:
        found[real] = source


def _name(path: Path, root: Path) -> str:
    return name_of(path.relative_to(root))


def _walk(
    folder: Path,
    root: Path,
    include: Collection[str],
    exclude: Collection[str],
    skipped: Collection[str],
    backups: str,
    failures: list[tuple[str, str]],
) -> Iterator[Path]:
    def matches(file: Path, patterns: Collection[str]) -> bool:
        return any(fnmatch(file.name, pattern) or fnmatch(_name(file, root), pattern) for pattern in patterns)

    def failed(error: OSError) -> None:
        failures.append((_name(Path(error.filename), root), explain(error)))

    for parent, folders, files in os.walk(folder, onerror=failed):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and os.path.realpath(os.path.join(parent, name)) not in skipped
        )
        for name in files:
            file = Path(parent, name)
            if name.startswith(".") or name in (REPORT_NAME, DIFF_NAME) or not matches(file, include):
                continue
            if matches(file, exclude) or file.is_symlink() or os.path.realpath(file) in skipped:
                continue
            if backups and name.endswith(backups) and name.removesuffix(backups) in files:
                continue
            if file.is_file() and not _is_ours(file):
                yield file


def _is_ours(file: Path) -> bool:
    source = Source(file, file.name)
    if not source.jsonl:
        return False
    try:
        with open_source(source) as stream:
            return stream.read(max(map(len, _OUR_STARTS))).startswith(_OUR_STARTS)
    except OSError:
        return False  # whoever reads it says why it cannot be read


def open_source(source: Source) -> BinaryIO:
    """Open an input for reading, unpacked if its name says so. Raises OSError, for damaged data when it is read."""
    if source.path is None:
        if sys.stdin is None:
            raise OSError(EBADF, "standard input is closed")
        return sys.stdin.buffer
    if source.path.is_dir():
        raise IsADirectoryError(None, "is a folder")
    return _open(source.path)


def _open(path: Path, named: str = "") -> BinaryIO:
    """The data of a file, unpacked if its name says so, or the name that stands for it."""
    stream = path.open("rb")
    suffix = packing.packing(named or path.name)
    if not suffix:
        return stream
    try:
        return packing.unpacked(stream, suffix)
    except BaseException:
        stream.close()
        raise


def size_of(source: Source) -> int | None:
    """The bytes of an input as it lies there, packed or not; None for a pipe and for what cannot be told."""
    with suppress(OSError, ValueError, AttributeError):
        status = source.path.stat() if source.path else os.fstat(sys.stdin.fileno())
        if stat.S_ISREG(status.st_mode):
            return status.st_size
    return None


def identities(sources: Iterable[Source]) -> set[tuple[int, int]]:
    """Device and inode of all inputs that are regular files, standard input too."""
    found = set()
    for source in sources:
        with suppress(OSError, ValueError, AttributeError):  # standard input may be closed, or no file
            status = source.path.stat() if source.path else os.fstat(sys.stdin.fileno())
            if stat.S_ISREG(status.st_mode):
                found.add((status.st_dev, status.st_ino))
    return found


def identity(path: Path) -> tuple[int, int] | None:
    """Device and inode of an existing file, None for a path that leads nowhere."""
    with suppress(OSError):
        status = path.stat()
        return status.st_dev, status.st_ino
    return None


class Staged:
    """A file that is being written beside its target and becomes the target at once when it is complete.

    Until `publish` the target is what it was before. A full disk, a crash or a kill leaves the old file or the new
    one, and at worst a temporary file beside it. A target that is no regular file (a device, a pipe) is written to
    directly. What is written is packed as the target's name says.
    """

    def __init__(self, target: Path, like: Path | None = None, *, run: str = "") -> None:
        """Open the temporary file. `like` gives its permissions. Raises OSError.

        With the mark of a `run` it has the name that `discard_leftover` knows; a run has one such open in a folder.
        """
        self.target = _real(target)
        self._temporary: str | None = None
        self._raw: BinaryIO = BytesIO()
        self.stream: BinaryIO = self._raw
        try:
            self._raw = self._opened(run)
            if self._temporary:
                _give_to_owner(self._temporary, self.target)
                os.chmod(self._temporary, _permissions(like or self.target))
            suffix = packing.packing(target.name)
            self.stream = packing.packer(self._raw, suffix) if suffix else self._raw
        except BaseException:
            self.discard()
            raise

    def _opened(self, run: str) -> BinaryIO:
        if self.target.exists() and not self.target.is_file():
            return self.target.open("wb")
        self.target.parent.mkdir(parents=True, exist_ok=True)
        if run:
            discard_leftover(self.target, run)
            path = str(self.target.with_name(_PART.format(run)))
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        else:
            from tempfile import mkstemp

            sweep(self.target.parent)
            handle, path = mkstemp(prefix=_prefix(os.getpid()), suffix=".part", dir=self.target.parent)
        self._temporary = path
        try:
            return os.fdopen(handle, "wb")
        except BaseException:
            os.close(handle)
            raise

    @property
    def path(self) -> str:
        """Where it is being written, for a library that writes into a file by itself. Raises OSError if it is none."""
        if self._temporary is None:
            raise OSError(EINVAL, "is no regular file", str(self.target))
        return self._temporary

    def write(self, data: bytes) -> None:
        """Add `data`. Raises OSError, for example when the disk is full."""
        self.stream.write(data)

    def finish(self) -> None:
        """Bring what was written to the disk, so that `publish` cannot fail for want of space. Raises OSError."""
        if self._raw.closed:
            return
        if self.stream is not self._raw:
            self.stream.close()
        self._raw.flush()
        if self._temporary:
            os.fsync(self._raw.fileno())
        self._raw.close()

    def publish(self, *, replace: bool = True) -> None:
        """Put the file in its target's place. Without `replace`, raises FileExistsError if the target exists."""
        self.finish()
        if self._temporary is None:
            return
        if replace:
            os.replace(self._temporary, self.target)
        else:
            _move_without_replacing(self._temporary, self.target)
        self._temporary = None
        sync_folder(self.target.parent)

    def discard(self) -> None:
        """Give up: the target stays as it was."""
        with suppress(OSError, ValueError):
            self.stream.close()  # a packer that is left open would write to the closed file in the end
        with suppress(OSError):
            self._raw.close()
        if self._temporary:
            with suppress(OSError):
                os.unlink(self._temporary)
            self._temporary = None


def discard_leftover(target: Path, run: str) -> None:
    """Take away what the `run` of this mark, which was killed, may have left beside `target`, that was to become it."""
    with suppress(OSError):
        os.unlink(_real(target).with_name(_PART.format(run)))


@cache
def _prefix(process: int) -> str:
    """With what the names of a process's temporary files begin: machine, process, and a mark of its own."""
    if not hasattr(os, "uname"):
        return ".boilerplate."
    return f".boilerplate.{_machine():08x}.{process}.{os.urandom(3).hex()}."


def _machine() -> int:
    """What numbers of processes are unique in: a machine, or a container of it."""
    space = ""
    with suppress(OSError):
        space = os.readlink("/proc/self/ns/pid")
    return crc32(f"{os.uname().nodename} {space}".encode())


@lru_cache(maxsize=1024)
def sweep(folder: Path) -> None:
    """Take away the temporary files in `folder` of processes on this machine that were killed."""
    ours = _prefix(os.getpid()).split(".")
    if len(ours) < 5:
        return  # who is alive cannot be asked on Windows
    for path in folder.glob(".boilerplate.*.part"):
        machine, process, mark = (*path.name.split("."), "", "", "")[2:5]
        if machine == ours[2] and process.isdecimal() and mark != ours[4] and not _runs(int(process)):
            with suppress(OSError):
                os.unlink(path)


def _runs(process: int) -> bool:
    """True if another process has this number."""
    if process == os.getpid():
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        pass  # it is another user's
    return True


def _real(target: Path) -> Path:
    """Where a link leads, or the path itself."""
    return Path(os.path.realpath(target)) if target.is_symlink() else target


def new_hash() -> _Hash:
    """SHA-256 of nothing yet."""
    from hashlib import sha256  # most runs need none

    return sha256()


class Mark(NamedTuple):
    """A place in a growing file."""

    size: int
    """Bytes before it."""
    sha256: str
    """Of these bytes."""


def partial(target: Path) -> Path:
    """Where a report grows that is to be `target`."""
    real = _real(target)
    return real.with_name(real.name + PARTIAL)


class Growing:
    """A report that grows beside its target, under a name that a later run finds, and becomes the target in the end.

    Until then it is what it is, also after a kill: a later run tells by its marks how much of it is good, and goes on.
    """

    def __init__(self, target: Path, run: str, *, resume: bool = False) -> None:
        """Open it: empty, or to `resume` as it was left, even if that was under its target's name. Raises OSError.

        `run` is the run's mark.
        """
        self.target = _real(target)
        self._path = partial(target)
        self._run = run
        self._packed = packing.packing(self.target.name)
        packing.require(self._packed)
        self.target.parent.mkdir(parents=True, exist_ok=True)
        if not resume:
            take_away(self._path)  # never emptied: it may be a link, or have other names
        elif self.target.is_file() and not self._path.exists():
            self._take_back()
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        os.chmod(self._path, _permissions(self.target))
        self._stream: BinaryIO = os.fdopen(handle, "r+b")
        self._hash = self._next_hash = new_hash()
        self._size = self._next_size = 0

    def _take_back(self) -> None:
        if not self._packed:
            os.replace(self.target, self._path)
            return
        staged = Staged(self._path, run=self._run)
        try:
            with _open(self.target) as stream:
                while chunk := stream.read(_CHUNK):
                    staged.write(chunk)
            staged.publish()
        except BaseException:
            staged.discard()
            raise

    def reaches(self, mark: Mark) -> bool:
        """True if what stands from where it is up to `mark` is what stood there. Raises OSError."""
        digest, left = self._hash.copy(), mark.size - self._size
        self._stream.seek(self._size)
        while left > 0 and (chunk := self._stream.read(min(left, _CHUNK))):
            digest.update(chunk)
            left -= len(chunk)
        if left or digest.hexdigest() != mark.sha256:
            return False
        self._next_hash, self._next_size = digest, mark.size
        return True

    def advance(self) -> None:
        """Be at the mark that it reaches."""
        self._hash, self._size = self._next_hash, self._next_size

    def cut(self) -> None:
        """Forget what stands behind where it is: at the start, or at the last mark. Raises OSError."""
        self._stream.seek(self._size)
        self._stream.truncate()

    def write(self, data: bytes) -> None:
        """Add `data`. Raises OSError."""
        self._stream.write(data)
        self._hash.update(data)
        self._size += len(data)

    def mark(self) -> Mark:
        """Hand what was written to the system, safe from a kill. Returns how far it goes. Raises OSError."""
        self._stream.flush()
        return Mark(self._size, self._hash.hexdigest())

    def publish(self) -> None:
        """Put it in its target's place, packed if the target's name says so. Raises OSError."""
        self._stream.flush()
        os.fsync(self._stream.fileno())
        if self._packed:
            staged = Staged(self.target, run=self._run)
            try:
                self._stream.seek(0)
                while chunk := self._stream.read(_CHUNK):
                    staged.write(chunk)
                staged.publish()
            except BaseException:
                staged.discard()
                raise
            self._stream.close()
            os.unlink(self._path)
        else:
            self._stream.close()
            os.replace(self._path, self.target)
        sync_folder(self.target.parent)

    def discard(self) -> None:
        """Close it; it stays for a later run."""
        with suppress(OSError, ValueError):
            self._stream.close()


class BusyError(OSError):
    """Another run has the file."""


class Log:
    """A file of lines, each of which is complete or not there. One process at a time has it."""

    def __init__(self, path: Path) -> None:
        """Open it, or make it. Raises OSError, BusyError if another run has it."""
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        self._stream: BinaryIO = os.fdopen(handle, "r+b")
        if not _alone(handle):
            self._stream.close()
            raise BusyError(EBUSY, "another run is writing to this folder", str(path.parent))

    def lines(self) -> Iterator[tuple[int, bytes]]:
        """Where each line begins, and the line; all have to be taken. A last one without its end is cut off.

        Raises OSError.
        """
        self._stream.seek(0)
        good = 0
        for line in self._stream:
            if not line.endswith(b"\n"):
                break
            yield good, line
            good += len(line)
        self._stream.seek(good)
        self._stream.truncate()

    def line(self, begins: int) -> bytes:
        """The line that begins there. Raises OSError."""
        self._stream.seek(begins)
        line = self._stream.readline()
        self._stream.seek(0, os.SEEK_END)
        return line

    def between(self, first: int, last: int) -> Iterator[bytes]:
        """The lines from the one that begins at `first` to the one before `last`. Raises OSError."""
        while first < last:
            line = self.line(first)
            yield line
            first += len(line)

    def empty(self) -> None:
        """Forget all. Raises OSError."""
        self._stream.seek(0)
        self._stream.truncate()

    def add(self, line: bytes) -> None:
        """Add a line and hand it to the system. Raises OSError."""
        self._stream.write(line + b"\n")
        self._stream.flush()

    def close(self) -> None:
        """Let others have it."""
        with suppress(OSError):
            self._stream.close()

    def remove(self) -> None:
        """Take it off the disk."""
        try:
            os.unlink(self._path)
        except PermissionError:  # Windows takes no file away that is open
            self.close()
            with suppress(OSError):
                os.unlink(self._path)
        except OSError:
            pass
        self.close()
        sync_folder(self._path.parent)


def _alone(handle: int) -> bool:
    """Lock an open file for this process as long as it has it open. True where that cannot be done."""
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks
        return True
    return True


def digest(path: Path) -> str:
    """SHA-256 of what a file holds, unpacked if its name says so. Raises OSError."""
    found = new_hash()
    with _open(path) as stream:
        while chunk := stream.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()


def take_away(path: Path) -> None:
    """Remove a file, if it is there. Raises OSError."""
    with suppress(FileNotFoundError):
        os.unlink(path)


def is_added_to(target: Path) -> bool:
    """True for a file that many steps write to one after the other: what GitHub shows as the summary of a job."""
    summary = os.environ.get("GITHUB_STEP_SUMMARY", "")
    return summary != "" and os.path.realpath(target) == os.path.realpath(summary)


def _move_without_replacing(source: str, target: Path) -> None:
    try:
        os.link(source, target)  # unlike a rename, this refuses to replace
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(target):
            raise FileExistsError(EEXIST, "File exists", str(target)) from None
        os.replace(source, target)
    else:
        with suppress(OSError):  # it is there; a second name is no harm
            os.unlink(source)


def _permissions(like: Path) -> int:
    try:
        return stat.S_IMODE(like.stat().st_mode)
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _give_to_owner(path: str, like: Path) -> None:
    """Give a file to whom `like`, that it is to replace, belongs; only root can."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        with suppress(OSError):
            status = like.stat()
            os.chown(path, status.st_uid, status.st_gid)


def free_name(folder: Path) -> Path:
    """The report in `folder` with the first number that none has there yet, nor one that still grows."""
    names = (folder / f"{number:04}.jsonl" for number in count(1))
    return next(name for name in names if not os.path.lexists(name) and not os.path.lexists(partial(name)))


def is_empty(path: Path) -> bool:
    """True for a file that holds nothing."""
    with suppress(OSError):
        return path.is_file() and not path.stat().st_size
    return False


def sync_folder(folder: Path) -> None:
    """Bring a folder's entries to the disk, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def back_up(path: Path, backup: Path) -> None:
    """Keep the file at `path` under a second name. Raises FileExistsError rather than replace an earlier backup."""
    try:
        os.link(path, backup)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        from shutil import copyfileobj

        copy = Staged(backup, like=path)
        try:
            with path.open("rb") as stream:
                copyfileobj(stream, copy.stream)
            copy.publish(replace=False)
        except BaseException:
            copy.discard()
            raise
    sync_folder(backup.parent)


def read_lines(path: Path) -> Iterable[bytes]:
    """The lines of a report, unpacked if its name says so. Raises OSError."""
    with _open(path) as stream:
        yield from stream


def read_text(path: Path) -> str:
    """A file of settings, in UTF-8. Raises OSError and UnicodeDecodeError."""
    return path.read_bytes().decode("utf-8-sig")


def whole(path: Path) -> bytes:
    """All that a file holds, none if there is no such file. Raises OSError."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def holds(path: Path, pieces: Iterable[bytes], name: str) -> bool:
    """True if the file at `path`, unpacked if its name says so, is `pieces`; all are taken. Raises OSError.

    A backup of the document of this `name`, `a.txt.gz.bak` of `a.txt.gz`, is packed as that was.
    """
    of = PurePosixPath(name).name
    same = True
    with _open(path, of if path.name.startswith(of) else path.name) as stream:
        for piece in pieces:
            same = same and stream.read(len(piece)) == piece
        return same and not stream.read(1)


@contextmanager
def scratch_file() -> Iterator[Path]:
    """An empty file for what other processes have to find, too; it is deleted in the end, or by a later run.

    Raises OSError.
    """
    from tempfile import gettempdir, mkstemp

    folder = Path(gettempdir())
    sweep(folder)
    handle, path = mkstemp(prefix=_prefix(os.getpid()), suffix=".part", dir=folder)
    os.close(handle)
    try:
        yield Path(path)
    finally:
        with suppress(OSError):
            os.unlink(path)


def exists(folder: Path, name: str) -> bool:
    """Whether there is something below `folder` under a name in a report."""
    with suppress(OSError, ValueError):
        return folder.joinpath(_path_of(name)).exists()
    return False


def begins_with(path: Path, start: bytes) -> bool:
    """Whether the file at `path` begins so; False if it cannot be read."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(start)) == start
    except OSError:
        return False  # whoever reads it says why it cannot be read


def scratch() -> BinaryIO:
    """A file without a name for what cannot be shown before all of it is known to be right; small ones in memory."""
    from tempfile import SpooledTemporaryFile

    return SpooledTemporaryFile(packing.LARGEST)  # type: ignore[return-value]


_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
_DEVICES.update(port + digit for port in ("COM", "LPT") for digit in "0123456789\u00b9\u00b2\u00b3")


def fits_windows(part: str) -> bool:
    """False for a part of a path that is for Windows a device, a drive, several parts, or the name of another file."""
    device = part.partition(".")[0].rstrip(" ").upper() in _DEVICES
    return not (device or part.endswith((" ", ".")) or any(sign < " " or sign in '<>:"/\\|?*' for sign in part))


def inside(folder: Path, name: str) -> Path:
    """The path of `name` below `folder`. Raises ValueError if it would lead out of it, or no file can have it."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or not path.parts:
        raise ValueError(f"{name!r} leads out of the folder")
    if WINDOWS and not all(map(fits_windows, path.parts)):
        raise ValueError(f"{name!r} is no name of a file on Windows")
    target = folder.joinpath(*map(_path_of, path.parts))
    if not Path(os.path.realpath(target)).is_relative_to(os.path.realpath(folder)):
        raise ValueError(f"{name!r} leads out of the folder through a link")
    return target
