"""Files packed with gzip and Zstandard: read, written and restored as if they were plain, and told if they are bad."""

from __future__ import annotations

import gzip
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from conftest import ARTICLE, CLEANED, Program, environment
from hypothesis import given, settings
from hypothesis import strategies as st

from boilerplate_cli import packing
from boilerplate_cli.batch import Failure, Job, Reading, clean_job, cleaning_work, jobs_of
from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.files import Source, Staged, find_inputs, open_source
from boilerplate_cli.parallel import BYTES_A_TASK, BYTES_AHEAD, JOBS_A_TASK, clean_in_parallel, tasks
from boilerplate_cli.reports.saved import open_reports
from boilerplate_cli.restore import read_report
from boilerplate_cli.restoring import Restoration
from boilerplate_cli.runner import Folder, execute, mirror
from boilerplate_cli.settings import Settings

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

NOISY, TIDY = ARTICLE.encode(), CLEANED.encode()
PACK: dict[str, Callable[[bytes], bytes]] = {".gz": partial(gzip.compress, mtime=0), ".zst": zstd.compress}
UNPACK: dict[str, Callable[[bytes], bytes]] = {".gz": gzip.decompress, ".zst": zstd.decompress, "": bytes}
CLEANER = Cleaner()

both = pytest.mark.parametrize("suffix", [".gz", ".zst"])


def unpack(path: Path) -> bytes:
    return UNPACK[packing.packing(path.name)](path.read_bytes())


def row(text: str, number: int = 1) -> bytes:
    """A row that a program which parses and writes rows would change."""
    return f'{{"n":1.50 ,"id": {number}, "text": {json.dumps(text)}, "more": {{"text": [1,2]}}}}\n'.encode()


ROWS = row(ARTICLE, 1) + row(CLEANED, 2) + b"\n" + row(ARTICLE, 3)
CLEAN_ROWS = row(CLEANED, 1) + row(CLEANED, 2) + b"\n" + row(CLEANED, 3)


def one_line(stderr: bytes) -> str:
    lines = stderr.decode().splitlines()
    assert len(lines) == 1, lines
    return lines[0].removeprefix("boilerplate: ")


# --- on the command line -----------------------------------------------------------------------------------------


@both
def test_one_packed_file_to_standard_output_is_plain_text(program: Program, tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a.txt{suffix}").write_bytes(PACK[suffix](NOISY))
    done = program("clean", f"a.txt{suffix}")
    assert (done.returncode, done.stdout, done.stderr) == (0, TIDY, b"")
    (tmp_path / f"a.jsonl{suffix}").write_bytes(PACK[suffix](ROWS))
    assert program("clean", f"a.jsonl{suffix}").stdout == CLEAN_ROWS


@both
def test_a_folder_is_mirrored_and_comes_back(program: Program, tmp_path: Path, suffix: str) -> None:
    inputs = {"a.txt": NOISY, "deep/b.text": TIDY, "deep/c.jsonl": ROWS, "d.ndjson": ROWS}
    for name, data in inputs.items():
        path = tmp_path / "in" / (name + suffix)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(PACK[suffix](data))
    (tmp_path / "in/plain.txt").write_bytes(NOISY)
    (tmp_path / f"in/image.png{suffix}").write_bytes(PACK[suffix](NOISY))
    for jobs in (1, 2):
        done = program("clean", "in", "-O", f"out{jobs}", "-j", jobs)
        assert (done.returncode, done.stderr) == (0, b"")
    out, again = ({path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.*")}
                  for name in ("out1", "out2"))  # fmt: skip
    assert out == again
    names = {name + suffix for name in inputs} | {"plain.txt", "boilerplate-report.jsonl", "boilerplate.diff"}
    assert {path.as_posix() for path in out} == names
    outputs = {"a.txt": TIDY, "deep/b.text": TIDY, "deep/c.jsonl": CLEAN_ROWS, "d.ndjson": CLEAN_ROWS}
    for name, data in outputs.items():
        assert unpack(tmp_path / "out1" / (name + suffix)) == data
    headers = [line for line in out[Path("boilerplate.diff")].splitlines() if line.startswith(b"---")]
    assert headers == [b"--- a/plain.txt\t"], "patch cannot read packed files"
    assert program("check", "out1").returncode == 0
    assert program("verify", "out1", "--original", "in").returncode == 0
    assert program("restore", "out1", "-O", "back").returncode == 0
    for name, data in inputs.items():
        assert unpack(tmp_path / "back" / (name + suffix)) == data


@both
def test_verify_sees_another_original_and_another_text(program: Program, tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a.jsonl{suffix}").write_bytes(PACK[suffix](ROWS))
    assert program("clean", f"a.jsonl{suffix}", "-O", "out").returncode == 0
    for other in (ROWS.replace(b"1.50", b"1.5 "), ROWS[:-1], ROWS + b"\n", ROWS.replace(b"1.50", b"1.5")):
        (tmp_path / f"other.jsonl{suffix}").write_bytes(PACK[suffix](other))
        done = program("verify", f"out/a.jsonl{suffix}", "--original", f"other.jsonl{suffix}")
        assert done.returncode == 1
        assert "is not other.jsonl" in one_line(done.stderr)
    (tmp_path / f"out/a.jsonl{suffix}").write_bytes(PACK[suffix](CLEAN_ROWS.replace(b"Repairs", b"Repair")))
    done = program("verify", "out")
    assert done.returncode == 1
    assert f"a.jsonl{suffix}#1" in done.stderr.decode()
    for arguments in (["out", "-O", "back"], [f"out/a.jsonl{suffix}", "-o", "back"], [f"out/a.jsonl{suffix}"]):
        done = program("restore", *arguments)
        assert (done.returncode, done.stdout) == (2, b""), "nothing is restored that is not proved"
        assert not [path for path in tmp_path.rglob("back*") if path.is_file()]
        assert not list(tmp_path.rglob("back/*"))


@both
def test_one_file_is_packed_as_its_name_says(program: Program, tmp_path: Path, suffix: str) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    (tmp_path / f"b.txt{suffix}").write_bytes(PACK[suffix](NOISY))
    assert program("clean", "a.txt", "-o", f"a.clean{suffix}", "--report", f"a.jsonl{suffix}").returncode == 0
    assert unpack(tmp_path / f"a.clean{suffix}") == TIDY
    assert program("restore", f"a.clean{suffix}", "--report", f"a.jsonl{suffix}").stdout == NOISY
    assert b"2 lines in 1 of 1 documents" in program("report", f"a.jsonl{suffix}").stdout
    assert program("clean", f"b.txt{suffix}", "-o", "b.clean", "--report", "b.jsonl").returncode == 0
    assert (tmp_path / "b.clean").read_bytes() == TIDY
    assert program("restore", "b.clean", "--report", "b.jsonl", "-o", f"back{suffix}").returncode == 0
    assert unpack(tmp_path / f"back{suffix}") == NOISY


@both
def test_in_place(program: Program, tmp_path: Path, suffix: str) -> None:
    noisy, tidy = PACK[suffix](NOISY), PACK[suffix](TIDY)
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"a.txt{suffix}").write_bytes(noisy)
        (tmp_path / folder / f"b.txt{suffix}").write_bytes(tidy)
    assert program("clean", "one", "-i=.bak").returncode == 0
    assert unpack(tmp_path / f"one/a.txt{suffix}") == TIDY
    assert (tmp_path / f"one/a.txt{suffix}.bak").read_bytes() == noisy, "a backup is the file itself"
    assert (tmp_path / f"one/b.txt{suffix}").read_bytes() == tidy, "what does not change is not packed anew"
    assert program("clean", "two", "-i", "--report", f"r.jsonl{suffix}").returncode == 0
    assert program("restore", "two", "--report", f"r.jsonl{suffix}", "-O", "back").returncode == 0
    assert unpack(tmp_path / f"back/a.txt{suffix}") == NOISY


@both
@pytest.mark.parametrize("form", ["txt", "jsonl"])
def test_a_backup_is_compared_as_what_it_was(program: Program, tmp_path: Path, suffix: str, form: str) -> None:
    name, data = f"a.{form}{suffix}", ROWS if form == "jsonl" else NOISY
    (tmp_path / name).write_bytes(PACK[suffix](data))
    assert program("clean", name, "-i=.bak", "--report", "r.jsonl").returncode == 0
    done = program("verify", name, "--report", "r.jsonl", "--original", f"{name}.bak")
    assert (done.returncode, done.stderr) == (0, b"")
    (tmp_path / "plain").write_bytes(data)
    assert program("verify", name, "--report", "r.jsonl", "--original", "plain").returncode == 0
    (tmp_path / f"{name}.bak").write_bytes(PACK[suffix](data + b"more\n"))
    assert program("verify", name, "--report", "r.jsonl", "--original", f"{name}.bak").returncode == 1


@both
def test_a_backup_that_would_look_packed(program: Program, tmp_path: Path, suffix: str) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    done = program("clean", "a.txt", f"-i={suffix}")
    assert done.returncode == 2
    assert "plain copy" in one_line(done.stderr)
    assert (tmp_path / "a.txt").read_bytes() == NOISY


@both
def test_explain_check_and_diff(program: Program, tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a.txt{suffix}").write_bytes(PACK[suffix](NOISY))
    (tmp_path / f"a.jsonl{suffix}").write_bytes(PACK[suffix](ROWS))
    assert b"drop  Photo: Jane Doe/Reuters" in program("explain", f"a.txt{suffix}").stdout
    assert b"drop  Photo: Jane Doe/Reuters" in program("explain", f"a.jsonl{suffix}", "--id", "3").stdout
    done = program("check", ".", "--output-format", "concise")
    assert done.returncode == 1
    assert f"a.jsonl{suffix}#4:9: credit." in done.stdout.decode()
    assert b"-Photo: Jane Doe/Reuters\n" in program("clean", f"a.txt{suffix}", "--diff").stdout


@both
def test_packed_reports_among_the_inputs_are_not_cleaned(program: Program, tmp_path: Path, suffix: str) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    program("clean", "a.txt", "--report", f"earlier.jsonl{suffix}")
    assert program("clean", ".", "-O", "out").returncode == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "a.txt", "boilerplate-report.jsonl", "boilerplate.diff"
    ]  # fmt: skip


def test_standard_input_is_never_unpacked(program: Program) -> None:
    for suffix, kind in ((".gz", "gzip"), (".zst", "zstd")):
        data = PACK[suffix](NOISY)
        done = program("clean", stdin=data)
        assert (done.returncode, done.stdout) == (2, data)
        assert one_line(done.stderr).startswith(f"stdin: {kind} data, not text")


# --- packed data that is bad ---------------------------------------------------------------------------------------


def flipped(data: bytes) -> bytes:
    """One bit of the middle turned."""
    at = len(data) // 2
    return data[:at] + bytes([data[at] ^ 16]) + data[at + 1 :]


CHECKED = {".gz": PACK[".gz"], ".zst": partial(zstd.compress, options={zstd.CompressionParameter.checksum_flag: 1})}
DAMAGE: list[tuple[str, Callable[[bytes], bytes], str]] = [
    ("empty", lambda data: b"", "not readable as {}: the file is empty"),
    ("cut", lambda data: data[: len(data) // 2], "the {} data breaks off"),
    ("cut at the end", lambda data: data[:-1], "the {} data breaks off"),
    ("flipped", flipped, "not readable as {}: "),
    ("trailing", lambda data: data + b"garbage", "not readable as {}: trailing data"),
    ("plain", lambda data: NOISY, "not readable as {}: "),
]


@both
@pytest.mark.parametrize("form", ["txt", "jsonl"])
@pytest.mark.parametrize(("damage", "message"), [case[1:] for case in DAMAGE], ids=[case[0] for case in DAMAGE])
def test_damaged_data_is_named_and_the_others_are_done(
    tmp_path: Path, suffix: str, form: str, damage: Callable[[bytes], bytes], message: str
) -> None:
    good = ROWS if form == "jsonl" else NOISY
    bad = tmp_path / f"in/b.{form}{suffix}"
    bad.parent.mkdir()
    bad.write_bytes(damage(CHECKED[suffix](good)))
    for name in ("a", "c"):
        (tmp_path / f"in/{name}.{form}{suffix}").write_bytes(PACK[suffix](good))
    failures = pipeline(tmp_path / "in", tmp_path / "out")
    kind = {".gz": "gzip", ".zst": "zstd"}[suffix]
    assert [failure.name for failure in failures] == [bad.name]
    assert failures[0].error.startswith(message.format(kind))
    assert "\n" not in failures[0].error
    names = {f"a.{form}{suffix}", f"c.{form}{suffix}", "boilerplate-report.jsonl", "boilerplate.diff"}
    assert {path.name for path in (tmp_path / "out").iterdir()} == names
    troubles = restored(tmp_path / "out", tmp_path / "back")
    assert troubles == [], "what broke off has no output to restore, and the run said so"
    assert unpack(tmp_path / f"back/c.{form}{suffix}") == good


@both
def test_a_file_that_breaks_off_after_some_rows(tmp_path: Path, suffix: str) -> None:
    (tmp_path / "in").mkdir()
    rows = b"".join(row("x" * 70_000, number) for number in range(5))
    (tmp_path / f"in/a.jsonl{suffix}").write_bytes(PACK[suffix](rows) + b"garbage")
    (tmp_path / f"in/b.jsonl{suffix}").write_bytes(PACK[suffix](ROWS))
    assert len(pipeline(tmp_path / "in", tmp_path / "out")) == 1
    report = (tmp_path / "out/boilerplate-report.jsonl").read_bytes()
    assert b'"kind":"document","path":"a.jsonl' in report, "the first rows were cleaned before the end was seen"
    assert not (tmp_path / f"out/a.jsonl{suffix}").exists()
    assert restored(tmp_path / "out", tmp_path / "back") == []
    assert [path.name for path in (tmp_path / "back").iterdir()] == [f"b.jsonl{suffix}"]


@both
def test_damage_on_the_command_line(program: Program, tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a.txt{suffix}").write_bytes(PACK[suffix](NOISY)[:-3])
    (tmp_path / "b.txt").write_bytes(NOISY)
    for command in (["clean", ".", "-O", "out"], ["check", "."], ["clean", ".", "-i=.bak"], ["explain", "."]):
        done = program(*command)
        assert done.returncode == 2
        if command[0] != "explain":
            assert one_line(done.stderr).startswith(f"a.txt{suffix}: the ")
    assert (tmp_path / "out/b.txt").read_bytes() == TIDY
    assert (tmp_path / f"a.txt{suffix}").read_bytes() == PACK[suffix](NOISY)[:-3]
    done = program("clean", f"a.txt{suffix}")
    assert (done.returncode, done.stdout) == (2, b""), "of a broken text nothing is written"
    (tmp_path / "out/b.txt").rename(tmp_path / f"out/b.txt{suffix}")
    done = program("restore", f"out/b.txt{suffix}")
    assert (done.returncode, done.stdout) == (2, b"")
    assert "not readable as" in one_line(done.stderr)


@both
def test_nothing_packed_is_an_empty_document(program: Program, tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a.txt{suffix}").write_bytes(PACK[suffix](b""))
    done = program("clean", f"a.txt{suffix}", "-O", "out")
    assert done.returncode == 0
    assert one_line(done.stderr) == f"a.txt{suffix}: empty, nothing to clean"
    assert unpack(tmp_path / f"out/a.txt{suffix}") == b""


def test_data_in_several_parts_is_read_to_its_end(tmp_path: Path) -> None:
    for suffix in (".gz", ".zst"):
        path = tmp_path / f"a.txt{suffix}"
        path.write_bytes(PACK[suffix](b"one\n") + PACK[suffix](b"") + PACK[suffix](b"two\n"))
        assert open_source(Source(path, path.name)).read() == b"one\ntwo\n"
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"one\n") + b"\0" * 512)
    assert open_source(Source(tmp_path / "a.txt.gz", "")).read() == b"one\n", "tapes fill up with zeros"


def test_a_missing_library_is_one_clear_line(program: Program, tmp_path: Path) -> None:
    (tmp_path / "blocked").mkdir()
    block = "import sys\nsys.modules['backports.zstd'] = sys.modules['compression.zstd'] = None\n"
    (tmp_path / "blocked/sitecustomize.py").write_text(block)
    without = partial(program, PYTHONPATH=str(tmp_path / "blocked"))
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt.zst").write_bytes(zstd.compress(NOISY))
    (tmp_path / "in/b.txt").write_bytes(NOISY)
    wanted = "zstd needs a package: pip install 'boilerplate-cli[zstd]'"
    done = without("clean", "in", "-O", "out")
    assert (done.returncode, one_line(done.stderr)) == (2, f"a.txt.zst: {wanted}")
    assert (tmp_path / "out/b.txt").read_bytes() == TIDY
    done = without("clean", "in/b.txt", "-o", "c.txt.zst")
    assert (done.returncode, one_line(done.stderr)) == (2, f"b.txt: not written: {wanted}")
    done = without("clean", "in/b.txt", "--report", "r.jsonl.zst")
    assert (done.returncode, one_line(done.stderr)) == (2, f"r.jsonl.zst: not written: {wanted}")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["blocked", "in", "out"]


# --- memory --------------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize("form", ["txt", "jsonl"])
def test_a_document_that_unpacks_to_too_much(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, suffix: str, form: str
) -> None:
    monkeypatch.setattr("boilerplate_cli.batch.LARGEST", 2 << 20)
    path = tmp_path / f"a.{form}{suffix}"
    fits, larger = b"x" * (2 << 20), b"x" * ((2 << 20) + 1)
    for data, error in ((fits, None), (larger, "unpacks to more than 2 MiB"), (b"\n" * ((2 << 20) + 1), "more than")):
        path.write_bytes(PACK[suffix](data))
        *_, last = jobs_of([Source(path, path.name)], Reading())
        if error is None:
            assert isinstance(last, Job)
        else:
            assert isinstance(last, Failure)
            assert error in last.error


@pytest.mark.parametrize("name", ["bomb.txt.zst", "bomb.jsonl.zst"])
def test_a_bomb_does_not_fill_the_memory(tmp_path: Path, name: str) -> None:
    """Two gigabytes in 66 kilobytes, with less than half a gigabyte of address space to unpack them in."""
    part = zstd.compress(b" " * (64 << 20))
    (tmp_path / name).write_bytes(part * 32)
    (tmp_path / "fine.txt").write_bytes(NOISY)
    limit = partial(resource.setrlimit, resource.RLIMIT_AS, (480 << 20, 480 << 20))
    done = subprocess.run(
        [sys.executable, "-m", "boilerplate_cli", "clean", ".", "-O", "out"],
        cwd=tmp_path, env=environment(), capture_output=True, check=False, preexec_fn=limit, timeout=120,
    )  # fmt: skip
    assert done.returncode == 2
    assert "unpacks to more than 64 MiB" in one_line(done.stderr)
    assert (tmp_path / "out/fine.txt").read_bytes() == TIDY


def test_rows_are_read_as_they_are_wanted(tmp_path: Path) -> None:
    """The first rows are there although the end of the file is missing: nothing waits for the whole file."""
    data = b"".join(row(f"{number} " * 2000, number) for number in range(2000))
    for suffix in (".gz", ".zst"):
        path = tmp_path / f"a.jsonl{suffix}"
        path.write_bytes(PACK[suffix](data)[:-40])
        jobs = jobs_of([Source(path, path.name)], Reading())
        assert isinstance(next(jobs), Job)
        *_, last = jobs
        assert isinstance(last, Failure)


# --- several processes -----------------------------------------------------------------------------------------------


def test_the_rows_of_one_file_are_spread_over_the_workers() -> None:
    small = [Job("a.jsonl", number, b"x") for number in range(3 * JOBS_A_TASK)]
    assert [len(task) for task in tasks(small)] == [JOBS_A_TASK] * 3
    large = [Job("a.jsonl", number, b"x" * BYTES_A_TASK) for number in range(5)]
    assert list(tasks(large)) == [[job] for job in large]
    assert [job for task in tasks(small + large) for job in task] == small + large


def test_large_documents_do_not_pile_up_before_the_workers() -> None:
    read = 0

    def jobs() -> Iterator[Job]:
        nonlocal read
        for read in range(1, 13):
            yield Job("a.jsonl", read, b"x" * (BYTES_AHEAD + 1))

    work = partial(cleaning_work, Settings(), Reading(format="jsonl"))
    results = clean_in_parallel(jobs(), work, workers=2)
    for number, result in enumerate(results, 1):
        assert result.row == number
        assert read <= number + 2
    assert read == 12


def test_a_worker_that_dies_is_told_and_nothing_is_half_written(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(ROWS * 40)
    killer = (
        "import os, signal, sys\n"
        "if any('spawn_main' in word for word in sys.orig_argv):\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    (tmp_path / "killer").mkdir()
    (tmp_path / "killer/sitecustomize.py").write_text(killer)
    path = os.pathsep.join([str(tmp_path / "killer"), os.environ.get("PYTHONPATH", "")])
    done = program("clean", "a.jsonl", "-O", "out", "-j", "2", PYTHONPATH=path)
    assert done.returncode == 2
    assert one_line(done.stderr).startswith("-j: no process could be started")
    assert not (tmp_path / "out/a.jsonl").exists()
    assert b'"status":"interrupted"' in (tmp_path / "out/boilerplate-report.jsonl").read_bytes()


# --- the laws ---------------------------------------------------------------------------------------------------


def pipeline(folder: Path, out: Path, jobs: int = 1) -> list[Failure]:
    """What `clean folder -O out -j jobs` does, in this process. Returns what failed."""
    failures: list[Failure] = []

    class Listener:
        def add(self, result: object) -> None:
            pass

        def fail(self, failure: Failure) -> None:
            failures.append(failure)

    plain = partial(clean_job, cleaner=CLEANER, reading=Reading())
    parallel = partial(clean_in_parallel, work=partial(cleaning_work, Settings(), Reading()), workers=jobs)
    saved = open_reports([out / "boilerplate-report.jsonl", out / "boilerplate.diff"], Settings(), Reading())
    execute(
        find_inputs([str(folder)]), Reading(), partial(map, plain) if jobs == 1 else parallel,
        Folder(mirror(out), lambda source: False), [Listener(), *saved], saved,
    )  # fmt: skip
    return failures


def restored(out: Path, back: Path) -> list[str]:
    """What `restore out -O back` does. Returns what it said."""
    said: list[str] = []
    report = read_report((out / "boilerplate-report.jsonl").read_bytes().splitlines(keepends=True))
    Restoration(report, out, said.append).to_folder(back, overwrite=False)
    return said


LINES = [
    *ARTICLE.split("\n"),
    "Subscribe to our newsletter",
    "",
    "\t",
    "d\u00e9j\u00e0 vu, said she\r",
    "\ufeff",
    "\U0001f600",
]
texts = st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=12)), max_size=25).map("\n".join)


@st.composite
def rows_in_any_style(draw: st.DrawFn) -> bytes:
    kind = draw(st.integers(0, 9))
    if kind == 0:
        return draw(st.sampled_from([b"not json\n", b'{"text": 7}\n', b"\n", b" \r\n", b"\xff\xfe\n", b'["text"]\n']))
    literal = json.dumps(draw(texts), ensure_ascii=draw(st.booleans()))
    if kind == 1:
        literal = literal.replace("/", "\\/").replace("o", "\\u006f", 3)
    end = draw(st.sampled_from(["\n", "\n", "\r\n", "\n\n"]))
    return f'{{"id":{draw(st.integers(0, 99))},  "text" :{literal}, "x": 1.0e3}}{end}'.encode("utf-8", "replace")


@settings(max_examples=12)
@given(st.lists(rows_in_any_style(), max_size=40), st.booleans())
def test_packed_rows_come_back_from_any_number_of_processes(rows: list[bytes], ended: bool) -> None:
    data = b"".join(rows) if ended else b"".join(rows).rstrip(b"\n")
    with TemporaryDirectory() as name:
        place = Path(name)
        (place / "in").mkdir()
        for suffix in (".gz", ".zst"):
            (place / f"in/a.jsonl{suffix}").write_bytes(PACK[suffix](data))
        (place / "in/a.jsonl").write_bytes(data)
        for jobs in (1, 2):
            pipeline(place / "in", place / f"out{jobs}", jobs)
        plain = (place / "out1/a.jsonl").read_bytes()
        for path in sorted((place / "out1").iterdir()):
            assert path.read_bytes() == (place / "out2" / path.name).read_bytes()
            if path.name.startswith("a."):
                assert unpack(path) == plain
        for line, before in zip(plain.split(b"\n"), data.split(b"\n"), strict=True):
            with suppress(ValueError):  # what is no row at all
                left, right = json.loads(line), json.loads(before)
                if isinstance(left, dict):
                    assert {**left, "text": ""} == {**right, "text": ""}
                    assert line == before or left["text"] != right["text"]
        assert restored(place / "out1", place / "back") == []
        for path in (place / "back").iterdir():
            assert unpack(path) == data
        assert len(list((place / "back").iterdir())) == 3


@both
@given(data=st.binary(max_size=200), cut=st.integers(0, 60), whole=st.booleans())
def test_no_packed_bytes_make_it_raise(suffix: str, data: bytes, cut: int, whole: bool) -> None:
    packed = PACK[suffix](data)
    with TemporaryDirectory() as name:
        for form in ("txt", "jsonl"):
            path = Path(name, f"a.{form}{suffix}")
            path.write_bytes(packed[:cut] + data + packed[cut:] if whole else data + packed[cut:])
            for job in jobs_of([Source(path, path.name)], Reading()):
                clean_job(job, CLEANER, Reading())


@both
def test_the_same_data_is_packed_to_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    seen = set()
    for folder, pieces in (("one", [ROWS]), ("two", ROWS.splitlines(keepends=True))):
        staged = Staged(tmp_path / folder / f"{folder}{suffix}")
        for piece in pieces:
            staged.write(piece)
        staged.publish()
        data = staged.target.read_bytes()
        assert UNPACK[suffix](data) == ROWS
        seen.add(data)
    assert len(seen) == 1
    if suffix == ".gz":
        flags, time = data[3], data[4:8]
        assert (flags, time) == (0, b"\0\0\0\0"), "neither name nor time"
