"""Long runs: broken off and resumed, with workers that die, and what is said while they go on."""

from __future__ import annotations

import fcntl
import gzip
import io
import json
import os
import pty
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import count
from multiprocessing import get_context
from pathlib import Path

import pytest
from conftest import ARTICLE, CLEANED, Program, environment

from boilerplate_cli.batch import Failure, Job, Reading, Result, Told, cleaning_work, tellers, telling_work
from boilerplate_cli.cli.progress import COUNTING, PERIOD, WORST, Gauge, Progress
from boilerplate_cli.files import Growing, Inputs, Log, Mark, Source, Staged
from boilerplate_cli.journal import Journal
from boilerplate_cli.parallel import DIED, JOBS_A_TASK, _Pool, clean_in_parallel
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


def make_inputs(place: Path, **others: bytes) -> None:
    """Four texts, of which the third is a pipe into which nobody writes."""
    (place / "in").mkdir()
    for name in "abd":
        (place / f"in/{name}.txt").write_bytes(others.get(name, NOISY.replace(b"Jane", f"{name}.txt".encode())))
    os.mkfifo(place / "in/c.txt")


def break_off(place: Path, *options: str, until: str = "b.txt") -> None:
    """A run into a folder, ended at its third input. From then on that is a text, too."""
    command = [sys.executable, "-m", "boilerplate_cli", "clean", *NAMES, "-O", "out", *options]
    process = subprocess.Popen(command, cwd=place, env=environment(), stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not (place / "out" / until).exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(0.1)
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 143
    (place / "in/c.txt").unlink()
    (place / "in/c.txt").write_bytes(NOISY)


@pytest.fixture
def broken_off(tmp_path: Path) -> Path:
    """A folder with a run that was broken off after two inputs."""
    make_inputs(tmp_path)
    break_off(tmp_path)
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


def more_inputs(place: Path) -> None:
    (place / "in/aa.txt").write_bytes(NOISY)


def empty_journal(place: Path) -> None:
    for path in (place / "out").iterdir():
        path.unlink()
    (place / JOURNAL).touch()


@pytest.mark.parametrize(
    "change",
    [
        *(change_input, lose_output, tear_journal, tear_report, lose_diff),
        *(input_is_no_text, more_inputs, empty_journal),
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


@pytest.mark.parametrize("names", [NAMES[1:], NAMES[3:], ["in", "--exclude", "b.txt"]], ids=str)
def test_what_was_cleaned_is_not_taken_away_without_its_input(
    broken_off: Path, program: Program, names: Sequence[str]
) -> None:
    before = tree(broken_off)
    done = program("clean", *names, "-O", "out", "--resume")
    assert done.returncode == 2
    assert re.fullmatch(
        "boilerplate: out: the run that was broken off cleaned [ab].txt, which is not among the inputs now; "
        "name it again, or begin anew with --overwrite",
        *said(done),
    )
    assert tree(broken_off) == before


@pytest.mark.parametrize("name", ["out/a.txt", "out/b.txt"])
def test_what_somebody_wrote_into_an_output_is_not_written_over(broken_off: Path, program: Program, name: str) -> None:
    (broken_off / "in/a.txt").write_bytes(NOISY.replace(b"Ferries", b"Boats"))  # all is to be done anew
    (broken_off / name).write_bytes(b"by hand\n")
    before = tree(broken_off)
    done = program("clean", *NAMES, "-O", "out", "--resume")
    assert done.returncode == 2
    assert said(done) == [
        f"boilerplate: {name} is not what the run that was broken off wrote there; "
        "put it somewhere else, or begin anew with --overwrite"
    ]
    assert tree(broken_off) == before


def test_a_run_is_resumed_with_its_own_report_only(broken_off: Path, program: Program, tmp_path: Path) -> None:
    other = broken_off / "other"
    other.mkdir()
    (other / "boilerplate-report.jsonl").write_bytes(b"precious\n")
    command = [sys.executable, "-m", "boilerplate_cli", "clean", *(f"../{name}" for name in NAMES), "-O", "../out"]
    command += ["--report", "boilerplate-report.jsonl", "--resume"]
    done = subprocess.run(command, cwd=other, env=environment(), capture_output=True, check=False)
    assert done.returncode == 2
    assert "differs in" in said(done)[0]
    assert tree(other) == {"boilerplate-report.jsonl": b"precious\n"}


def test_an_earlier_output_of_an_input_that_fails_stays(tmp_path: Path, program: Program) -> None:
    """As in a run that was not broken off."""
    for name in ("out", "whole"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "b.txt").write_bytes(b"from before\n")
    make_inputs(tmp_path, b=b"\xff")
    break_off(tmp_path, "--overwrite", until="boilerplate-report.jsonl.partial")
    (tmp_path / "in/a.txt").write_bytes(NOISY.replace(b"Ferries", b"Boats"))  # all is to be done anew
    assert program("clean", *NAMES, "-O", "out", "--resume").returncode == 2
    program("clean", *NAMES, "-O", "whole", "--overwrite")
    assert tree(tmp_path / "out") == tree(tmp_path / "whole")


def test_a_numbered_report_is_found_again(tmp_path: Path, program: Program) -> None:
    make_inputs(tmp_path)
    (tmp_path / "reports").mkdir()
    break_off(tmp_path, "--report", "reports")
    for name in ("out", "whole"):
        assert (
            program("clean", *NAMES, "-O", name, "--report", "reports/", *(["--resume"] * (name == "out"))).returncode
            == 0
        )
    assert sorted(tree(tmp_path / "reports")) == ["0001.jsonl", "0002.jsonl"]
    assert len(set(tree(tmp_path / "reports").values())) == 1


@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_what_stands_where_a_report_would_grow_is_not_lost(tmp_path: Path, program: Program, suffix: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_bytes(NOISY)
    growing = tmp_path / f"r.jsonl{suffix}.partial"
    command = ["clean", "in", "-O", "out", "--report", f"r.jsonl{suffix}"]
    growing.write_bytes(b"precious\n")
    done = program(*command)
    assert (done.returncode, growing.read_bytes()) == (2, b"precious\n")
    assert said(done) == [f"boilerplate: {growing.name} exists; use --overwrite to replace it"]
    done = program("clean", growing.name, *command[2:], "--overwrite")
    assert (done.returncode, growing.read_bytes()) == (2, b"precious\n")
    assert said(done) == [f"boilerplate: {growing.name} is an input; choose another output"]
    os.link(growing, tmp_path / "other name")
    assert program(*command, "--overwrite").returncode == 0
    assert (tmp_path / "other name").read_bytes() == b"precious\n"
    assert not growing.exists()
    growing.touch()  # of a run that was killed before it did anything
    assert program("clean", "in", "-O", "out2", "--report", f"r.jsonl{suffix}", "--overwrite").returncode == 0


def test_runs_at_the_same_time_have_temporary_files_of_their_own(tmp_path: Path) -> None:
    one, other = (Staged(tmp_path / name, run=Journal(tmp_path, Reading(), []).run) for name in ("a.gz", "b.gz"))
    one.write(b"one")
    other.write(b"other")
    one.publish()
    other.publish()
    assert [gzip.decompress((tmp_path / name).read_bytes()) for name in ("a.gz", "b.gz")] == [b"one", b"other"]


def test_what_a_killed_run_left_goes_with_the_next(broken_off: Path, program: Program) -> None:
    run = json.loads((broken_off / JOURNAL).read_bytes().split(b"\n")[0])["run"]
    for option in ("--resume", "--overwrite"):
        kept = tree(broken_off / "out")
        (broken_off / f"out/.boilerplate.{run}.part").write_bytes(b"half")
        assert program("clean", *NAMES, "-O", "out", option).returncode == 0
        assert not list(broken_off.rglob("*.part"))
        for name, data in kept.items():
            (broken_off / "out" / name).write_bytes(data)


def test_a_run_that_cannot_begin_leaves_nothing(tmp_path: Path, program: Program) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    (tmp_path / JOURNAL).mkdir(parents=True)
    done = program("clean", "a.txt", "-O", "out")
    assert (done.returncode, len(said(done))) == (2, 1)
    assert tree(tmp_path / "out") == {}


def test_the_way_to_what_a_killed_run_left_is_told(broken_off: Path, program: Program) -> None:
    (broken_off / "out/boilerplate-report.jsonl").rename(broken_off / "out/boilerplate-report.jsonl.partial")
    done = program("restore", "out", "-O", "back")
    assert done.returncode == 2
    assert "out: its run was broken off: end it with clean --resume, or use --report out/boil" in said(done)[0]


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="only Linux says what a program alone took")
def test_rows_that_fail_take_no_memory(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from boilerplate_cli.cli.group import program\n"
        "try: program(sys.argv[1:])\n"
        "finally: sys.stdout.write(next(line for line in open('/proc/self/status') if 'VmHWM' in line))\n"
    )
    peaks = []
    for rows in (100, 20_000):
        (tmp_path / "a.jsonl").write_bytes((json.dumps({"body": "x" * 1_000}) + "\n").encode() * rows)
        command = [sys.executable, "-c", code, "clean", "a.jsonl", "-q", "-O", f"{rows}"]
        done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, check=False)
        assert done.returncode == 2
        peaks.append(int(done.stdout.split()[1]) / 1024)
    assert peaks[1] - peaks[0] < 8  # megabytes, of 20 MB


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
    assert done.returncode == 0
    assert said(done) == ["boilerplate: out holds a complete run of these inputs: nothing is left to do"]
    (tmp_path / "b.txt").write_bytes(NOISY)
    for other in (["a.txt", "b.txt"], ["a.txt", "--level", "thorough"], ["a.txt", "missing.txt"]):
        done = program("clean", *other, "-O", "out", "--resume")
        assert done.returncode == 2
        assert "is of a complete run: nothing is left to resume" in said(done)[-1]
    (tmp_path / "out/boilerplate-report.jsonl").write_bytes(b"[]\n")
    assert program("clean", "a.txt", "-O", "out", "--resume").returncode == 2
    (tmp_path / "out/boilerplate-report.jsonl").write_bytes(before["boilerplate-report.jsonl"])
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
    growing = Growing(tmp_path / "r.jsonl", "1")
    growing.write(b"one\n")
    first = growing.mark()
    growing.write(b"two\n")
    second = growing.mark()
    growing.discard()
    with (tmp_path / "r.jsonl.partial").open("r+b") as stream:
        stream.seek(5)
        stream.write(b"X")
    again = Growing(tmp_path / "r.jsonl", "1", resume=True)
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


def test_a_process_that_starts_while_its_pool_breaks_is_ended() -> None:
    """Nobody would ever wait for it to its end, or the program would, for ever."""
    pool = _Pool(prepare_dying, 1)
    late = get_context("spawn").Process(target=time.sleep, args=(600,))
    late.start()
    assert late.pid
    pool._pool._processes[late.pid] = late
    pool.end()
    late.join(30)
    assert late.exitcode == -signal.SIGTERM


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


@pytest.mark.parametrize("name", ["FORCE_COLOR", "CLICOLOR_FORCE", "TTY_COMPATIBLE"])
def test_progress_says_nothing_off_a_terminal(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Colour that is asked for makes no terminal of a log."""
    monkeypatch.setenv(name, "1")
    with Progress(inputs(tmp_path, 10, 10), QUIETLY | {"color": "always"}, clock=partial(next, count(step=60))) as one:
        for _ in range(3):
            one.add(document("0.txt", 10, 5))
    assert capsys.readouterr() == ("", "")


QUIETLY = {"quiet": False, "no_progress": False, "verbose": False}


@pytest.mark.parametrize(
    ("choice", "env", "color"),
    [("auto", {}, True), ("never", {}, False), ("auto", {"NO_COLOR": "1"}, False), ("always", {"NO_COLOR": ""}, True)],
)
def test_the_progress_display_has_colour_where_it_may(
    tmp_path: Path, choice: str, env: dict[str, str], color: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"TERM": "xterm", **env}.items():
        monkeypatch.setenv(name, value)
    with Progress(inputs(tmp_path, 10, 10), QUIETLY | {"color": choice}, clock=partial(next, count())) as progress:
        progress.add(document("0.txt", 10, 5))
    assert " of 2 documents" in terminal.getvalue()
    assert bool(re.search(r"\x1b\[[0-9;]+m", terminal.getvalue())) is color


def test_learning_says_how_far_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = {"quiet": False, "no_progress": False, "verbose": True}
    clock = partial(next, count(step=PERIOD / 3))
    with Progress(inputs(tmp_path, 10, 10), options, label=COUNTING, clock=clock) as progress:
        for _ in progress.watch([Job("0.txt", None, b"x" * 10), Job("1.txt", None, b"x" * 10)]):
            progress.learned()
    assert "100 %, 0:00:00 left, counting lines: 2 of 2 documents, " in capsys.readouterr().err


def on_a_terminal(folder: Path, *arguments: str, stdout: bool = False) -> str:
    """What the program shows on standard error, a terminal, or on standard output."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "boilerplate_cli", *arguments]
    env = environment(TERM="xterm", COLUMNS="120")
    streams = {"stdout": theirs} if stdout else {"stdout": subprocess.DEVNULL, "stderr": theirs}
    process = subprocess.Popen(command, cwd=folder, env=env, **streams)
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


@pytest.mark.parametrize("color", ["never", "always"])
def test_no_text_acts_in_a_diff_on_a_terminal(tmp_path: Path, color: str) -> None:
    text = NOISY.replace(b"Photo: Jane", b"Photo: \x1b]52;c;eA==\x07Jane")
    (tmp_path / "a.txt").write_bytes(text)
    shown = on_a_terminal(tmp_path, "clean", "a.txt", "--diff", "--color", color, stdout=True)
    assert "52;c;eA==" in shown
    assert "\x1b]" not in shown
    assert ("\x1b[31m" in shown) == (color == "always")
    done = subprocess.run(
        [sys.executable, "-m", "boilerplate_cli", "clean", "a.txt", "--diff"],
        cwd=tmp_path, env=environment(), capture_output=True, check=True,
    )  # fmt: skip
    assert b"Photo: \x1b]52;c;eA==\x07Jane" in done.stdout, "for patch it is the text itself"


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
