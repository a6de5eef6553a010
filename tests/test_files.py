"""Nothing is ever lost: a write is complete or has not happened, whatever comes between."""

from __future__ import annotations

import gzip
import json
import os
import resource
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import ARTICLE

import boilerplate_cli.cli.clean  # what is loaded here need not be loaded in each child
import boilerplate_cli.journal  # noqa: F401
from boilerplate_cli import clean
from boilerplate_cli.files import Staged, find_inputs, inside
from boilerplate_cli.restore import read_report, restore_text

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
