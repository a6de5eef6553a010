"""Long runs: broken off and resumed, with workers that die, and what is said while they go on."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from conftest import ARTICLE, CLEANED, Program, environment

from boilerplate_cli.batch import Failure, Job, Reading, Result, Told, cleaning_work, tellers, telling_work
from boilerplate_cli.cli.progress import COUNTING, PERIOD, WORST, Gauge, Progress
from boilerplate_cli.files import Growing, Inputs, Log, Mark, Source
from boilerplate_cli.parallel import DIED, JOBS_A_TASK, clean_in_parallel
from boilerplate_cli.reports.jsonl import reported
from boilerplate_cli.reports.saved import SavedDiff, SavedReport
from boilerplate_cli.settings import Settings

NOISY, TIDY = ARTICLE.encode(), CLEANED.encode()
JOURNAL = "out/.boilerplate.journal"


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def said(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    return done.stderr.decode().splitlines()


# --- resuming ----------------------------------------------------------------------------------------------------


@pytest.fixture
def broken_off(program: Program, tmp_path: Path) -> Path:
    """A folder whose run was interrupted at its third input, a pipe into which nobody writes."""
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.txt", "d.txt"):
        (tmp_path / "in" / name).write_bytes(NOISY.replace(b"Jane", name.encode()))
    os.mkfifo(tmp_path / "in/c.txt")
    command = [sys.executable, "-m", "boilerplate_cli", "clean", "in/a.txt", "in/b.txt", "in/c.txt", "in/d.txt"]
    process = subprocess.Popen([*command, "-O", "out"], cwd=tmp_path, env=environment(), stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not (tmp_path / "out/b.txt").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 143
    (tmp_path / "in/c.txt").unlink()
    (tmp_path / "in/c.txt").write_bytes(NOISY)
    return tmp_path


NAMES = ("in/a.txt", "in/b.txt", "in/c.txt", "in/d.txt")


def test_a_run_that_was_terminated_is_resumed(broken_off: Path, program: Program) -> None:
    report = (broken_off / "out/boilerplate-report.jsonl").read_bytes()
    assert b'"status":"interrupted"' in report
    done = program("clean", *NAMES, "-O", "out", "--resume")
    assert done.returncode == 0
    assert said(done) == ["boilerplate: 2 of 4 inputs done before; going on from there"]
    program("clean", *NAMES, "-O", "whole")
    assert tree(broken_off / "out") == tree(broken_off / "whole")


def test_what_a_run_left_is_not_touched_without_being_told(broken_off: Path, program: Program) -> None:
    before = tree(broken_off / "out")
    done = program("clean", *NAMES, "-O", "out")
    assert done.returncode == 2
    assert said(done) == [
        "boilerplate: out holds a run that was broken off; --resume goes on with it, --overwrite begins anew"
    ]
    assert tree(broken_off / "out") == before
    assert program("clean", *NAMES, "-O", "out", "--overwrite").returncode == 0
    program("clean", *NAMES, "-O", "whole")
    assert tree(broken_off / "out") == tree(broken_off / "whole")


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--level", "thorough"], "level"),
        (["--keep", "x", "--ignore", "share"], "ignore, keep"),
        (["--encoding", "latin-1"], "encoding"),
        (["--no-report"], "reports"),
    ],
    ids=str,
)
def test_another_run_is_not_resumed(broken_off: Path, program: Program, options: list[str], named: str) -> None:
    before = tree(broken_off / "out")
    done = program("clean", *NAMES, "-O", "out", "--resume", *options)
    assert done.returncode == 2
    assert said(done) == [
        f"boilerplate: out: the run that was broken off differs in {named}; "
        "resume it with the same options and version, or begin anew with --overwrite"
    ]
    assert tree(broken_off / "out") == before


def change_input(place: Path) -> None:
    (place / "in/b.txt").write_bytes(NOISY.replace(b"Ferries", b"Boats"))


def change_output(place: Path) -> None:
    (place / "out/a.txt").write_bytes(b"somebody else\n")


def lose_output(place: Path) -> None:
    (place / "out/b.txt").unlink()


def tear_journal(place: Path) -> None:
    data = (place / JOURNAL).read_bytes()
    (place / JOURNAL).write_bytes(data[:-9])


def tear_report(place: Path) -> None:
    data = (place / "out/boilerplate-report.jsonl").read_bytes()
    (place / "out/boilerplate-report.jsonl").write_bytes(data[: len(data) // 3])


def lose_diff(place: Path) -> None:
    (place / "out/boilerplate.diff").unlink()


def input_is_no_text(place: Path) -> None:
    (place / "in/b.txt").write_bytes(b"\xff\xfe\xff")


def input_is_gone(place: Path) -> None:
    (place / "in/b.txt").unlink()


def more_inputs(place: Path) -> None:
    (place / "in/aa.txt").write_bytes(NOISY)


def empty_journal(place: Path) -> None:
    for path in (place / "out").iterdir():
        path.unlink()
    (place / JOURNAL).touch()


@pytest.mark.parametrize(
    "change",
    [
        *(change_input, change_output, lose_output, tear_journal, tear_report, lose_diff),
        *(input_is_no_text, input_is_gone, more_inputs, empty_journal),
    ],
)
def test_what_is_not_as_the_journal_says_is_done_anew(
    broken_off: Path, program: Program, change: Callable[[Path], None]
) -> None:
    program("clean", "in", "-O", "first", "-q")
    change(broken_off)
    resumed = program("clean", *NAMES, *(["in/aa.txt"] * (change is more_inputs)), "-O", "out", "--resume")
    whole = program("clean", *NAMES, *(["in/aa.txt"] * (change is more_inputs)), "-O", "whole")
    assert resumed.returncode == whole.returncode
    assert tree(broken_off / "out") == tree(broken_off / "whole")


def test_a_damaged_journal_is_one_clear_line(broken_off: Path, program: Program) -> None:
    with (broken_off / JOURNAL).open("ab") as stream:
        stream.write(b"no JSON\n{}\n")
    done = program("clean", *NAMES, "-O", "out", "--resume")
    assert done.returncode == 2
    assert said(done) == [f"boilerplate: {JOURNAL} is damaged; begin anew with --overwrite"]


def test_a_complete_run_has_nothing_to_resume(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    first = program("clean", "a.txt", "-O", "out", "--resume")  # nothing was there: it begins
    assert first.returncode == 0
    assert not (tmp_path / JOURNAL).exists()
    before = tree(tmp_path / "out")
    done = program("clean", "a.txt", "-O", "out", "--resume")
    assert done.returncode == 2
    assert "is of a complete run: nothing is left to resume" in said(done)[0]
    assert tree(tmp_path / "out") == before


def test_failures_of_the_first_run_are_told_again(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff")
    (tmp_path / "b.txt").write_bytes(NOISY)
    first = program("clean", "a.txt", "b.txt", "missing.txt", "-O", "whole")
    # The same, ended by a full disk while the report is written.
    limit = "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
    limit += "resource.setrlimit(resource.RLIMIT_FSIZE, (1150, 1150)); from boilerplate_cli.cli import main; main()"
    command = [sys.executable, "-c", limit, "clean", "a.txt", "b.txt", "missing.txt", "-O", "out"]
    broken = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, check=False)
    assert broken.returncode == 2
    assert (tmp_path / JOURNAL).exists()
    resumed = program("clean", "a.txt", "b.txt", "missing.txt", "-O", "out", "--resume", "-q")
    assert resumed.returncode == 2
    assert sorted(said(resumed)) == sorted(said(first))
    assert tree(tmp_path / "out") == tree(tmp_path / "whole")


def test_two_runs_into_one_folder_at_a_time(broken_off: Path, program: Program) -> None:
    with (broken_off / JOURNAL).open("rb") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        done = program("clean", *NAMES, "-O", "out", "--resume")
    assert done.returncode == 2
    assert "another run is writing to this folder" in said(done)[0]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["a.txt", "--resume"], "--resume goes with -O"),
        (["a.txt", "-O", "out", "--resume", "--overwrite"], "they exclude each other"),
        (["a.txt", "-O", "out", "--resume", "--report", "/dev/null"], "--resume needs reports that are files"),
    ],
    ids=str,
)
def test_where_resuming_makes_no_sense(program: Program, tmp_path: Path, options: list[str], message: str) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    done = program("clean", *options)
    assert done.returncode == 2
    assert message in said(done)[0]


def test_a_growing_file_knows_how_much_of_it_is_good(tmp_path: Path) -> None:
    growing = Growing(tmp_path / "r.jsonl")
    growing.write(b"one\n")
    first = growing.mark()
    growing.write(b"two\n")
    second = growing.mark()
    growing.discard()
    with (tmp_path / "r.jsonl.partial").open("r+b") as stream:
        stream.seek(5)
        stream.write(b"X")
    again = Growing(tmp_path / "r.jsonl", resume=True)
    assert again.reaches(first)
    again.advance()
    assert not again.reaches(second)
    assert not again.reaches(Mark(99, second.sha256))
    again.cut()
    again.write(b"2\n")
    again.publish()
    assert (tmp_path / "r.jsonl").read_bytes() == b"one\n2\n"
    assert [path.name for path in tmp_path.iterdir()] == ["r.jsonl"]


def test_a_line_of_a_log_is_complete_or_not_there(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"one\ntw")
    log = Log(tmp_path / "log")
    assert list(log.lines()) == [(0, b"one\n")]
    log.add(b"two")
    assert (log.line(0), log.line(4)) == (b"one\n", b"two\n")
    log.add(b"three")
    assert (tmp_path / "log").read_bytes() == b"one\ntwo\nthree\n"
    log.close()


# --- several processes -------------------------------------------------------------------------------------------


def dying_work(job: Job | Failure, clean: Callable[[Job | Failure], Told | Failure]) -> Told | Failure:
    if isinstance(job, Job) and b"DIE" in job.data:
        os.kill(os.getpid(), signal.SIGKILL)
    return clean(job)


def prepare_dying() -> Callable[[Job | Failure], Told | Failure]:
    work = telling_work(Settings(), Reading(format="jsonl"), tellers=(reported,))
    return partial(dying_work, clean=work)


def rows(count: int, deadly: tuple[int, ...] = ()) -> Iterator[Job | Failure]:
    for number in range(1, count + 1):
        text = f"{number} {'DIE' if number in deadly else ''}\n{ARTICLE}"
        yield Job("a.jsonl", number, json.dumps({"text": text}).encode() + b"\n", number == count)
    yield Failure("b.jsonl", None, "unreadable")


def test_only_the_document_of_which_a_worker_dies_fails() -> None:
    count, deadly = 5 * JOBS_A_TASK, (7, 3 * JOBS_A_TASK)
    work = telling_work(Settings(), Reading(format="jsonl"), tellers=(reported,))
    results = list(clean_in_parallel(rows(count, deadly), prepare_dying, 2))
    assert len(results) == count + 1
    for job, result in zip(rows(count, deadly), results, strict=True):
        if isinstance(job, Job) and job.row in deadly:
            assert result == Failure("a.jsonl", job.row, DIED, job.data, job.last)
        else:
            assert result == work(job)


@pytest.mark.skipif(not Path("/proc/self/stat").is_file(), reason="only Linux lists processes in files")
def test_no_worker_outlives_a_killed_parent(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text((json.dumps({"text": ARTICLE}) + "\n") * 20 * JOBS_A_TASK)  # more than is done by the first result
    command = [sys.executable, "-m", "boilerplate_cli", "clean", "--format", "jsonl", "-j", "2", str(rows)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment()) as parent:
        assert parent.stdout
        assert parent.stdout.read(1)
        workers = children(parent.pid)
        parent.kill()
    assert len(workers) >= 2
    deadline = time.monotonic() + 20
    while any(map(runs, workers)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(runs, workers))


def children(parent: int) -> list[int]:
    """The processes that this one started."""
    return [int(path.parent.name) for path in Path("/proc").glob("[0-9]*/stat") if state(path)[1:2] == [str(parent)]]


def runs(process: int) -> bool:
    return state(Path(f"/proc/{process}/stat"))[:1] not in ([], ["Z"])


def state(path: Path) -> list[str]:
    """A process's state, its parent's number and so on; nothing if it is gone."""
    try:
        return path.read_text().rpartition(")")[2].split()
    except OSError:
        return []


def test_a_dying_worker_is_told_by_the_name_of_its_document(program: Program, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(40):
        (tmp_path / "in" / f"{number:02}.txt").write_bytes(NOISY + (b"DIE" if number == 23 else b""))
    killer = (
        "import os, signal, sys\n"
        "if any('spawn_main' in word for word in sys.orig_argv):\n"
        "    import boilerplate_cli.encodings as encodings\n"
        "    decode = encodings.decode\n"
        "    def deadly(data, encoding):\n"
        "        if b'DIE' in data:\n"
        "            os.kill(os.getpid(), signal.SIGKILL)\n"
        "        return decode(data, encoding)\n"
        "    encodings.decode = deadly\n"
    )
    (tmp_path / "killer").mkdir()
    (tmp_path / "killer/sitecustomize.py").write_text(killer)
    path = os.pathsep.join([str(tmp_path / "killer"), os.environ.get("PYTHONPATH", "")])
    done = program("clean", "in", "-O", "out", "-j", "2", PYTHONPATH=path)
    assert done.returncode == 2
    assert said(done) == [f"boilerplate: 23.txt: {DIED}"]
    (tmp_path / "in/23.txt").write_bytes(b"\xff")  # fails, too
    program("clean", "in", "-O", "whole")
    out, whole = tree(tmp_path / "out"), tree(tmp_path / "whole")
    assert out.pop("boilerplate-report.jsonl").count(b"\n") == whole.pop("boilerplate-report.jsonl").count(b"\n")
    assert out == whole


def test_what_travels_between_processes_is_small() -> None:
    import pickle

    job = Job("a.txt", None, NOISY * 20)
    told = telling_work(Settings(), Reading(), tellers=(reported, SavedDiff.tell))(job)
    assert isinstance(told, Told)
    assert len(pickle.dumps(told)) < len(told.output) + len(told.told[0].records) + len(told.told[1]) + 1000
    result = cleaning_work(Settings(), Reading())(job)
    assert isinstance(result, Result)
    again = pickle.loads(pickle.dumps(result))
    assert reported(again) == reported(result)
    assert again.cleaning.removals == result.cleaning.removals
    assert again.output == result.output


def test_listeners_hear_the_same_of_results_and_of_what_is_told(tmp_path: Path) -> None:
    listeners = [
        SavedReport(tmp_path / "r.jsonl", Settings(), Reading()),
        SavedDiff(tmp_path / "r.diff"),
    ]
    job = Job("a.txt", None, NOISY)
    told = telling_work(Settings(), Reading(), tellers=tellers(listeners))(job)
    result = cleaning_work(Settings(), Reading())(job)
    for listener in listeners:
        assert isinstance(told, Told)
        assert isinstance(result, Result)
        assert told.said(listener) == result.said(listener)
        listener.discard()


# --- memory ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "told"), [("huge.txt", "has more"), ("huge.jsonl", "row 1 has more")])
def test_a_gigabyte_in_one_document_is_named_and_not_read(tmp_path: Path, name: str, told: str) -> None:
    with (tmp_path / name).open("wb") as stream:
        stream.truncate(1 << 30)  # a hole: it takes no room on the disk
    (tmp_path / "fine.txt").write_bytes(NOISY)
    limit = partial(resource.setrlimit, resource.RLIMIT_AS, (480 << 20, 480 << 20))
    done = subprocess.run(
        [sys.executable, "-m", "boilerplate_cli", "clean", ".", "-O", "out"],
        cwd=tmp_path, env=environment(), capture_output=True, check=False, preexec_fn=limit, timeout=120,
    )  # fmt: skip
    assert done.returncode == 2
    assert said(done) == [f"boilerplate: {name}: {told} than 64 MiB; split it first"]
    assert (tmp_path / "out/fine.txt").read_bytes() == TIDY


def test_a_document_of_too_many_lines_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("boilerplate_cli.batch.MOST_LINES", 20)
    monkeypatch.setattr("boilerplate_cli.batch.LARGEST", 1000)
    clean = cleaning_work(Settings(), Reading())
    for data, told in ((b"a\n" * 20, ""), (b"a\n" * 21, "more than 20 lines"), (b"a" * 1001, "more than 0 MiB")):
        rows = json.dumps({"text": data.decode()}).encode()
        assert told in getattr(clean(Job("a.txt", None, data)), "error", "")
        failure = clean(Job("a.jsonl", 1, rows))
        assert told in getattr(failure, "error", "")
        assert failure.output == rows  # a row is copied through, as standard input is


# --- what is said while it goes on -------------------------------------------------------------------------------


def document(name: str, words: int, left: int) -> Told:
    return Told(name, None, b"", True, words != left, "", words, left, (), ())


def inputs(folder: Path, *sizes: int, suffix: str = ".txt") -> Inputs:
    sources = []
    for number, size in enumerate(sizes):
        path = folder / f"{number}{suffix}"
        path.write_bytes(b"x" * size)
        sources.append(Source(path, path.name))
    return Inputs(sources, [], folder)


def test_a_gauge_knows_how_much_is_left(tmp_path: Path) -> None:
    now = 100.0
    gauge = Gauge(inputs(tmp_path, 1_000_000, 3_000_000).sources, lambda: now)
    jobs = gauge.watch([Job("0.txt", None, b"x" * 1_000_000), Job("1.txt", None, b"x" * 3_000_000)])
    next(jobs)
    gauge.add(document("0.txt", 200, 150))
    now += 10
    assert gauge.share == 0.25
    assert gauge.seconds_left == 30
    assert gauge.ahead() == ["25 %", "0:00:30 left"]
    assert gauge.parts() == ["1 of 2 documents", "0.1 MB/s", "25.0 % of the words removed"]
    gauge.failed += 1
    next(jobs)
    assert gauge.ahead() == ["100 %", "0:00:00 left"]
    assert gauge.parts() == ["1 of 2 documents", "0.4 MB/s", "25.0 % of the words removed", "1 failed"]


def test_rows_are_gauged_by_their_bytes(tmp_path: Path) -> None:
    gauge = Gauge(inputs(tmp_path, 1000, suffix=".jsonl").sources, lambda: 5.0)
    jobs = gauge.watch(Job("0.jsonl", row, b"x" * 100, row == 10) for row in range(1, 11))
    for _ in range(3):
        next(jobs)
    gauge.add(document("0.jsonl", 10, 10))
    assert gauge.share == 0.3
    assert gauge.parts()[0] == "1 documents"


def test_a_gauge_names_the_documents_that_lost_most(tmp_path: Path) -> None:
    gauge = Gauge(inputs(tmp_path, 10).sources, lambda: 0.0)
    for number in range(20):
        gauge.add(document(f"{number}", 100, 100 - number * 7 % 20))
    assert [lost for lost, _, _ in gauge.worst] == [19, 18, 17, 16][:WORST]


def test_a_line_now_and_then(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = {"quiet": False, "no_progress": False, "verbose": True}
    for changed, lines in (({}, 2), ({"quiet": True}, 0), ({"no_progress": True}, 0), ({"verbose": False}, 0)):
        seconds = count()
        with Progress(inputs(tmp_path, 10, 10), options | changed, clock=partial(next, seconds)) as progress:
            while next(seconds) < 2.5 * PERIOD:
                progress.add(document("0.txt", 10, 5))
        assert len(capsys.readouterr().err.splitlines()) == lines


def test_learning_says_how_far_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = {"quiet": False, "no_progress": False, "verbose": True}
    clock = partial(next, count(step=PERIOD / 3))
    with Progress(inputs(tmp_path, 10, 10), options, label=COUNTING, clock=clock) as progress:
        for _ in progress.watch([Job("0.txt", None, b"x" * 10), Job("1.txt", None, b"x" * 10)]):
            progress.learned()
    assert "100 %, 0:00:00 left, counting lines: 2 of 2 documents, " in capsys.readouterr().err


def on_a_terminal(folder: Path, *arguments: str) -> str:
    """What the program shows on standard error, a terminal."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "boilerplate_cli", *arguments]
    process = subprocess.Popen(
        command, cwd=folder, env=environment(TERM="xterm", COLUMNS="120"), stdout=subprocess.DEVNULL, stderr=theirs
    )
    os.close(theirs)
    shown = bytearray()
    while True:
        try:
            data = os.read(ours, 65536)
        except OSError:  # the terminal is closed
            break
        if not data:
            break
        shown += data
    os.close(ours)
    assert process.wait(60) == 0
    return shown.decode()


def test_a_terminal_shows_how_far_it_is(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(240):
        (tmp_path / "in" / f"[red]{number}[bold].txt").write_bytes(NOISY * 60)
    shown = on_a_terminal(tmp_path, "clean", "in", "-O", "out")
    assert " of 240 documents  " in shown
    assert "% of the words removed" in shown
    assert " left" in shown
    assert "lost " in shown
    assert "[red]" in shown  # a name is no markup
    for number, option in enumerate(("-q", "--no-progress")):
        shown = on_a_terminal(tmp_path, "clean", "in", "-O", f"out{number}", option)
        assert " left" not in shown
