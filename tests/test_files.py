"""Nothing is ever lost: a write is complete or has not happened, whatever comes between."""

from __future__ import annotations

import contextlib
import errno
import gzip
import json
import os
import resource
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import ARTICLE

import boilerplate_cli.cli.clean  # what is loaded here need not be loaded in each child
import boilerplate_cli.journal  # noqa: F401
from boilerplate_cli import clean, files, learning
from boilerplate_cli.batch import Failure, Reading, jobs_of
from boilerplate_cli.files import Staged, find_inputs, inside
from boilerplate_cli.restore import Mismatch, read_report, restore_text

OLD, NEW = ARTICLE.encode(), clean(ARTICLE).encode()
STEPS = ["fsync", "replace", "link", "unlink", "chmod", "open", "fdopen", "close"]
"""The functions of `os` between which a kill may come."""


def in_child(work: Callable[[], object]) -> int:
    """Run `work` in a copy of this process and return its wait status; far cheaper than a new interpreter."""
    child = os.fork()
    if child == 0:
        status = 70
        try:
            sink = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(sink, stream)
            work()
            status = 0
        except SystemExit as end:
            status = int(end.code or 0)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1]


def run(*arguments: str) -> None:
    from boilerplate_cli.cli import main

    sys.argv = ["boilerplate", *arguments]
    main()


def kill_at(step: int) -> None:
    """Make this process kill itself before the call number `step` of any of `STEPS`."""
    left = [step]

    def guarded(function: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*arguments, **options)

        return call

    for name in STEPS:
        setattr(os, name, guarded(getattr(os, name)))


def folder_with_inputs(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_bytes(OLD)
    return folder


def killed_runs(
    tmp_path: Path,
    *arguments: str,
    prepare: Callable[[Path], object] = folder_with_inputs,
    status: int = 0,
    first: int = 1,
    every: int = 1,
) -> Iterator[tuple[Path, int]]:
    """Run again and again, killed `every` steps later each time, until a run comes to its end with `status`."""
    for step in range(first, 400, every):
        place = tmp_path / str(step)
        place.mkdir()
        prepare(place)

        def work(place: Path = place, step: int = step) -> None:
            os.chdir(place)
            kill_at(step)
            run(*arguments)

        ended = in_child(work)
        yield place, step
        if not os.WIFSIGNALED(ended):
            assert os.WEXITSTATUS(ended) == status
            assert step > 10
            return
    pytest.fail("it never came to its end")


def test_a_kill_between_any_two_steps_in_place_with_backups(tmp_path: Path) -> None:
    for place, step in killed_runs(tmp_path, "clean", "-i=.bak", "in"):
        for name in ("a.txt", "b.txt"):
            data = (place / "in" / name).read_bytes()
            assert data in (OLD, NEW), step
            if data == NEW:
                assert (place / "in" / f"{name}.bak").read_bytes() == OLD, step
    assert (place / "in/b.txt").read_bytes() == NEW


def test_a_kill_between_any_two_steps_in_place_with_a_report(tmp_path: Path) -> None:
    for place, step in killed_runs(tmp_path, "clean", "-i", "in", "--report", "r.jsonl"):
        for name in ("a.txt", "b.txt"):
            data = (place / "in" / name).read_bytes()
            assert data in (OLD, NEW), step
            if data == NEW:
                report = read_report((place / "r.jsonl").read_bytes().splitlines(keepends=True))
                assert restore_text(data, report.entries[name][0]) == OLD, step
    assert (place / "in/b.txt").read_bytes() == NEW


def test_a_kill_between_any_two_steps_to_a_folder(tmp_path: Path) -> None:
    for place, step in killed_runs(tmp_path, "clean", "in", "-O", "out"):
        assert (place / "in/a.txt").read_bytes() == OLD
        for path in (place / "out").glob("[!.]*") if (place / "out").exists() else ():
            if path.suffix == ".txt":
                assert path.read_bytes() == NEW, step
            elif path.suffix == ".jsonl":
                assert json.loads(path.read_bytes().splitlines()[-1])["kind"] == "summary", step
    assert {path.name for path in (place / "out").iterdir()} == {
        "a.txt", "b.txt", "boilerplate-report.jsonl", "boilerplate.diff",
    }  # fmt: skip


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


ROW = json.dumps({"id": "a", "text": ARTICLE}).encode() + b"\n"


RESUMED = [(), ("--report", "out/r.jsonl.gz"), ("--no-report",)]


def folder_of_all_kinds(place: Path) -> None:
    inputs = {"b/c.jsonl": ROW * 2, "b/d.txt.gz": gzip.compress(OLD), "c.txt": b"\xff", "d.txt": OLD}
    for name, data in inputs.items():
        (place / "in" / name).parent.mkdir(exist_ok=True, parents=True)
        (place / "in" / name).write_bytes(data)


def ended(place: Path, *arguments: str) -> int:
    def work() -> None:
        os.chdir(place)
        tempfile.tempdir = str(place)
        run(*arguments)

    return os.waitstatus_to_exitcode(in_child(work))


def resume_after_kills(tmp_path: Path, *more: str, first: int = 1, every: int = 1) -> None:
    """Whatever is on the disk, `--resume` makes of it what one run would have made."""
    arguments = ("clean", "in", "-O", "out", *more)
    folder_of_all_kinds(tmp_path)
    assert ended(tmp_path, *arguments) == 2  # c.txt is no text
    whole = tree(tmp_path / "out")
    again = 0
    kills = killed_runs(tmp_path, *arguments, prepare=folder_of_all_kinds, status=2, first=first, every=every)
    for place, step in kills:
        if (place / "out/.boilerplate.journal").exists():
            assert again or ended(place, *arguments) == 2
            again += 1
            assert ended(place, *arguments, "--resume") == 2, step
            assert tree(place / "out") == whole, step
    assert again > 20 // every


@pytest.mark.parametrize("more", RESUMED, ids="".join)
def test_a_run_that_was_killed_is_resumed(tmp_path: Path, more: tuple[str, ...]) -> None:
    resume_after_kills(tmp_path, *more, first=1 + RESUMED.index(more), every=7)


def test_a_kill_between_any_two_steps_of_a_check(tmp_path: Path) -> None:
    files = ("--output-file", "gitlab:found.json", "--output-file", "gitlab:again.json")
    for place, step in killed_runs(tmp_path, "check", "in", "-q", "--exit-zero", *files):
        for name in ("found.json", "again.json"):
            if (place / name).exists():
                assert len(json.loads((place / name).read_bytes())) == 4, step
    assert (place / "again.json").exists()


def no_room(limit: int) -> None:
    """Let no file grow beyond `limit` bytes: every further write fails, as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


@pytest.mark.parametrize("limit", [0, 100, 500, len(NEW) - 1, 1500, 3000])
@pytest.mark.parametrize(
    "arguments",
    [
        ["clean", "in", "-O", "out"],
        ["clean", "in", "-O", "out", "--overwrite"],
        ["clean", "-i=.bak", "in"],
        ["clean", "-i", "in", "--report", "r.jsonl"],
        ["clean", "in/a.txt", "-o", "out/a.txt", "--overwrite"],
    ],
    ids=" ".join,
)
def test_a_full_disk(tmp_path: Path, limit: int, arguments: list[str]) -> None:
    folder_with_inputs(tmp_path)
    if "--overwrite" in arguments:
        (tmp_path / "out").mkdir()
        (tmp_path / "out/a.txt").write_bytes(b"earlier\n")

    def work() -> None:
        os.chdir(tmp_path)
        no_room(limit)
        run(*arguments)

    status = os.waitstatus_to_exitcode(in_child(work))
    enough = limit > len(NEW) and ("-o" in arguments or "-i=.bak" in arguments or limit == 3000)
    assert status == (0 if enough else 2)
    for name in ("a.txt", "b.txt"):
        data = (tmp_path / "in" / name).read_bytes()
        assert data in (OLD, NEW)
        if data == NEW:
            assert (tmp_path / "in" / f"{name}.bak").exists() or (tmp_path / "r.jsonl").exists()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert not path.name.endswith(".part"), "a temporary file was left"
            if path.parent.name == "out" and path.suffix == ".txt":
                assert path.read_bytes() in (NEW, b"earlier\n")


FAULTS = {"fsync": errno.EIO, "replace": errno.EBUSY, "link": errno.EXDEV, "unlink": errno.EPERM, "open": errno.EMFILE,
          "fdopen": errno.ENOMEM, "chmod": errno.EPERM}  # fmt: skip
"""What may go wrong in which function of `os`."""


def fail_at(step: int) -> None:
    """Make the call number `step` of any of `FAULTS` in this process, and all later ones of that function, fail."""
    left, broken = [step], set[str]()

    def guarded(name: str, function: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            left[0] -= 1
            if left[0] == 0:
                broken.add(name)
            if name in broken:
                raise OSError(FAULTS[name], os.strerror(FAULTS[name]), str(arguments[0]))
            return function(*arguments, **options)

        return call

    for name in FAULTS:
        setattr(os, name, guarded(name, getattr(os, name)))


WRITERS = [
    ["clean", "in", "-O", "out"],
    ["clean", "in", "-O", "out", "--report", "out/r.jsonl.gz"],
    ["clean", "-i=.bak", "in"],
    ["clean", "-i", "in", "--report", "r.jsonl"],
    ["clean", "in/a.txt", "-o", "a.txt"],
    ["clean", "--learn", "--by", "all", "in", "-O", "out"],
    ["learn", "in", "-o", "a.counts"],
    ["check", "in", "--exit-zero", "--write-baseline", "b.jsonl"],
    ["check", "in", "--exit-zero", "-q", "--output-file", "gitlab:f.json"],
]


def expect_nothing_lost(place: Path, when: object) -> None:
    """Each input is as it was, or cleaned and given back by its backup or the report."""
    for name in ("a.txt", "b.txt"):
        data = (place / "in" / name).read_bytes()
        assert data in (OLD, NEW), when
        if data == NEW:
            originals = [path.read_bytes() for path in place.glob(f"in/{name}.bak")]
            for path in place.glob("*.jsonl"):
                report = read_report(path.read_bytes().splitlines(keepends=True))
                with contextlib.suppress(Mismatch):
                    originals.append(restore_text(data, report.entries[name][0]))
            assert OLD in originals, when


@pytest.mark.parametrize("arguments", WRITERS, ids=" ".join)
def test_whatever_fails_nothing_is_lost(tmp_path: Path, arguments: list[str]) -> None:
    fail_everywhere(tmp_path, arguments, first=1 + WRITERS.index(arguments), every=len(WRITERS))


def fail_everywhere(tmp_path: Path, arguments: list[str], first: int = 1, every: int = 1) -> None:
    """Of each function of the system, let each call fail, and look what is left after the next run."""
    for step in range(first, 200, every):
        place = tmp_path / str(step)
        place.mkdir()
        folder_with_inputs(place)

        def work(place: Path = place, step: int = step) -> None:
            os.chdir(place)
            tempfile.tempdir = str(place)
            fail_at(step)
            run(*arguments)

        status = os.waitstatus_to_exitcode(in_child(work))
        assert status in (0, 2), step
        expect_nothing_lost(place, step)
        kept = {path.name: path.read_bytes() for path in place.rglob("*.txt") if path.parent.name != "in"}
        assert set(kept.values()) <= {NEW}, step
        again = [*arguments]
        if (place / "out/.boilerplate.journal").exists():
            again += ["--resume"]
        elif arguments[0] == "learn" or {"-o", "-O"} & {*arguments}:
            again += ["--overwrite"]
        elif "-i" in arguments:
            again[-1] = "other.jsonl"
        if status == 2 and not list(place.rglob("*.bak")):
            assert ended(place, *again) == 0, step
            assert not list(place.rglob("*.part")), step
            expect_nothing_lost(place, step)
        if status == 0 and step > 20:
            return
    pytest.fail("it never came to its end")


def test_a_file_that_vanishes_or_becomes_something_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Between the look into the folder and the reading."""
    folder_with_inputs(tmp_path)
    for name in ("c.txt", "d.txt"):
        (tmp_path / "in" / name).write_bytes(OLD)
    found = find_inputs(["in"], (), ()) if monkeypatch.chdir(tmp_path) is None else None
    assert found
    (tmp_path / "in/a.txt").unlink()
    (tmp_path / "in/b.txt").unlink()
    (tmp_path / "in/b.txt").mkdir()
    results = [one.error if isinstance(one, Failure) else one.data for one in jobs_of(found.sources, Reading())]
    assert results == ["No such file or directory", "is a folder", OLD, OLD]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_what_cannot_be_read_or_written_is_named(tmp_path: Path) -> None:
    folder_with_inputs(tmp_path)
    (tmp_path / "in/a.txt").chmod(0)
    for path in (tmp_path, *tmp_path.parents):
        path.chmod(path.stat().st_mode | 0o005)

    def work(*arguments: str) -> int:
        def as_nobody() -> None:
            os.chdir(tmp_path)
            os.setgid(65534)
            os.setuid(65534)
            run(*arguments)

        return os.waitstatus_to_exitcode(in_child(as_nobody))

    assert work("clean", "in", "-O", "out") == 2
    assert work("clean", "-i=.bak", "in") == 2
    assert not (tmp_path / "out").exists()
    assert [(tmp_path / "in" / name).read_bytes() for name in ("a.txt", "b.txt")] == [OLD, OLD]
    (tmp_path / "open").mkdir(mode=0o777)
    (tmp_path / "open").chmod(0o777)
    assert work("clean", "in", "-O", "open/out") == 2
    assert (tmp_path / "open/out/b.txt").read_bytes() == NEW
    assert not (tmp_path / "open/out/a.txt").exists()


def test_what_a_killed_process_left_goes_with_the_next_run(tmp_path: Path) -> None:
    left = 0
    for place, _ in killed_runs(tmp_path, "clean", "-i=.bak", "in"):
        parts = list(place.rglob("*.part"))
        left += bool(parts)
        if parts and not list(place.rglob("*.bak")):
            assert ended(place, "clean", "-i=.bak", "in") == 0
            assert not list(place.rglob("*.part"))
    assert left > 3


def test_what_a_killed_run_counted_goes_with_the_next(tmp_path: Path) -> None:
    """It lies where the system has its temporary files, not beside the outputs."""
    folder_with_inputs(tmp_path)

    def work() -> None:
        os.chdir(tmp_path)
        tempfile.tempdir = str(tmp_path)
        learning.learn = lambda *_: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[assignment,return-value]
        run("clean", "--learn", "in", "-O", "out")

    before = {*tmp_path.iterdir()}
    assert os.WIFSIGNALED(in_child(work))
    assert len({*tmp_path.iterdir()} - before) == 1
    assert ended(tmp_path, "clean", "--learn", "--by", "all", "-q", "in", "-O", "out") == 0
    assert {*tmp_path.iterdir()} - before == {tmp_path / "out"}


def test_temporary_files_of_others_stay(tmp_path: Path) -> None:
    machine = f"{files._machine():08x}"
    others = [f".boilerplate.{machine}.{os.getppid()}.abcdef.x.part", ".boilerplate.00000000.999999999.abcdef.x.part",
              ".boilerplate.mine.part", f".boilerplate.{machine}.x.abcdef.x.part"]  # fmt: skip
    for name in [*others, f".boilerplate.{machine}.999999999.abcdef.x.part"]:
        (tmp_path / name).touch()
    with contextlib.closing(Staged(tmp_path / "a.txt").stream):
        left = {path.name for path in tmp_path.iterdir()}
    assert left > {*others}
    assert len(left) == len(others) + 1


def test_a_staged_file_is_not_seen_before_it_is_published(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(OLD)
    target.chmod(0o640)
    staged = Staged(target)
    staged.write(NEW)
    assert target.read_bytes() == OLD
    staged.publish()
    assert target.read_bytes() == NEW
    assert target.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [target]


def test_in_place_a_file_keeps_its_owner_and_permissions_and_leaves_other_names_alone(tmp_path: Path) -> None:
    folder_with_inputs(tmp_path)
    secret, shared = tmp_path / "in/a.txt", tmp_path / "in/b.txt"
    secret.chmod(0o400)
    shared.chmod(0o664)
    (tmp_path / "store").mkdir()
    os.link(shared, tmp_path / "store/b")
    if os.geteuid() == 0:
        os.chown(secret, 65534, 65533)
    before = secret.stat()
    assert ended(tmp_path, "clean", "-i", "in", "--report", "r.jsonl") == 0
    after = secret.stat()
    assert (secret.read_bytes(), shared.read_bytes(), (tmp_path / "store/b").read_bytes()) == (NEW, NEW, OLD)
    assert (after.st_mode, after.st_uid, after.st_gid) == (before.st_mode, before.st_uid, before.st_gid)
    assert shared.stat().st_mode & 0o777 == 0o664


def test_links_in_folders_are_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder_with_inputs(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/c.txt").write_bytes(OLD)
    for name, leads in (
        ("loop", "."),
        ("out", "../elsewhere"),
        ("gone.txt", "nowhere"),
        ("c.txt", "../elsewhere/c.txt"),
    ):
        (tmp_path / "in" / name).symlink_to(leads)
    monkeypatch.chdir(tmp_path)
    found = find_inputs(["in"])
    assert ([source.name for source in found.sources], found.failures) == (["a.txt", "b.txt"], [])


def test_publishing_without_replacing_never_replaces(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    staged = Staged(target)
    staged.write(NEW)
    target.write_bytes(OLD)  # somebody else was faster
    with pytest.raises(FileExistsError):
        staged.publish(replace=False)
    staged.discard()
    assert target.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [target]


def test_a_device_is_written_to_and_not_replaced() -> None:
    staged = Staged(Path(os.devnull))
    staged.write(b"x")
    staged.publish()
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize("name", ["../a", "/a", "a/../../b", "", "."])
def test_names_that_lead_out_of_a_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="leads out"):
        inside(tmp_path, name)


def test_links_that_lead_out_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/link").symlink_to(tmp_path)
    with pytest.raises(ValueError, match="through a link"):
        inside(tmp_path / "folder", "link/a.txt")


def test_what_is_found_in_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (
        "b.txt",
        "a.text",
        "c.jsonl",
        "d.md",
        ".hidden.txt",
        "sub/e.txt",
        ".git/f.txt",
        "boilerplate-report.jsonl",
    ):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_bytes(b"x\n")
    Path("link.txt").symlink_to("b.txt")
    os.mkfifo("pipe.txt")
    names = [source.name for source in find_inputs(["."]).sources]
    assert names == ["a.text", "b.txt", "c.jsonl", "sub/e.txt"]
    assert [source.name for source in find_inputs(["."], include=["*.md", "sub/*"]).sources] == ["d.md", "sub/e.txt"]
    assert [source.name for source in find_inputs(["."], exclude=["*.txt"]).sources] == ["a.text", "c.jsonl"]
    both = find_inputs(["sub", "b.txt"])
    assert [source.name for source in both.sources] == ["b.txt", "sub/e.txt"]
    assert find_inputs(["sub"]).sources[0].name == "e.txt"
    assert find_inputs(["d.md"]).sources[0].name == "d.md", "a file that is named needs no pattern"


def test_a_file_system_without_hard_links(tmp_path: Path) -> None:
    folder_with_inputs(tmp_path)

    def refuse(*arguments: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    def work() -> None:
        os.chdir(tmp_path)
        os.link = refuse  # type: ignore[assignment]
        run("clean", "in", "-O", "out")

    def in_place() -> None:
        os.chdir(tmp_path)
        os.link = refuse  # type: ignore[assignment]
        run("clean", "in", "-i=.bak")

    assert in_child(work) == 0
    assert (tmp_path / "out/a.txt").read_bytes() == NEW
    assert in_child(in_place) == 0
    assert ((tmp_path / "in/a.txt").read_bytes(), (tmp_path / "in/a.txt.bak").read_bytes()) == (NEW, OLD)
    assert os.waitstatus_to_exitcode(in_child(work)) == 2, "an output that exists is refused all the same"
