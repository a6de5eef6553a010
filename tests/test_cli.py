"""The command line as its users meet it: output, messages on standard error, exit status."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ARTICLE, CLEANED, Program, environment

from boilerplate_cli.batch import Job, Reading, Result, clean_job
from boilerplate_cli.cleaner import Cleaner, UserPatterns
from boilerplate_cli.settings import Settings

NOISY, TIDY = ARTICLE.encode(), CLEANED.encode()


def one_line(stderr: bytes) -> str:
    lines = stderr.decode().splitlines()
    assert len(lines) == 1, lines
    assert lines[0].startswith("boilerplate: ")
    return lines[0]


def test_standard_input_to_standard_output(program: Program) -> None:
    done = program("clean", stdin=NOISY)
    assert (done.returncode, done.stdout, done.stderr) == (0, TIDY, b"")


def test_a_dash_is_standard_input(program: Program) -> None:
    assert program("clean", "-", stdin=NOISY).stdout == TIDY


def test_one_file_to_standard_output(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    assert program("clean", "a.txt").stdout == TIDY
    assert (tmp_path / "a.txt").read_bytes() == NOISY


def test_several_inputs_need_a_destination(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    (tmp_path / "b.txt").write_bytes(NOISY)
    for arguments in (["a.txt", "b.txt"], ["."]):
        done = program("clean", *arguments)
        assert (done.returncode, done.stdout) == (2, b"")
        assert "-O" in one_line(done.stderr)


def test_a_folder_is_mirrored_with_report_and_diff(program: Program, tmp_path: Path) -> None:
    (tmp_path / "in/deep").mkdir(parents=True)
    (tmp_path / "in/a.txt").write_bytes(NOISY)
    (tmp_path / "in/deep/b.txt").write_bytes(TIDY)
    (tmp_path / "in/image.png").write_bytes(b"\x89PNG")
    done = program("clean", "in", "-O", "out")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    files = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert files == {"a.txt", "deep/b.txt", "boilerplate-report.jsonl", "boilerplate.diff"}
    assert (tmp_path / "out/a.txt").read_bytes() == TIDY
    assert (tmp_path / "out/deep/b.txt").read_bytes() == TIDY
    subprocess.run("patch -R -p1 -s < boilerplate.diff", shell=True, cwd=tmp_path / "out", check=True)
    assert (tmp_path / "out/a.txt").read_bytes() == NOISY


def test_restore_and_verify_find_the_report_in_the_folder(program: Program, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_bytes(NOISY)
    (tmp_path / "in/b.jsonl").write_text(json.dumps({"id": 1, "text": ARTICLE}) + "\n")
    assert program("clean", "in", "-O", "out").returncode == 0
    assert program("verify", "out", "--original", "in").returncode == 0
    assert program("verify", "out/a.txt").returncode == 0
    assert program("restore", "out/a.txt").stdout == NOISY
    assert program("restore", "out", "-O", "back").returncode == 0
    for name in ("a.txt", "b.jsonl"):
        assert (tmp_path / "back" / name).read_bytes() == (tmp_path / "in" / name).read_bytes()
    (tmp_path / "out/a.txt").write_bytes(TIDY + b"more\n")
    done = program("verify", "out")
    assert done.returncode == 1
    assert "a.txt" in one_line(done.stderr)
    (tmp_path / "out/a.txt").unlink()
    assert program("verify", "out").returncode == 2


def test_a_report_cannot_lead_out_of_the_folder(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    program("clean", "a.txt", "--report", "r.jsonl")
    (tmp_path / "out").mkdir()
    (tmp_path / "out/a.txt").write_bytes(TIDY)
    report = (tmp_path / "r.jsonl").read_text()
    for evil in ("../a.txt", "/etc/passwd", "x/../../a.txt"):
        (tmp_path / "evil.jsonl").write_text(
            report.replace('"path":"a.txt"', json.dumps({"path": evil})[1:-1].replace(": ", ":"))
        )
        done = program("restore", "out", "--report", "evil.jsonl", "-O", "back")
        assert done.returncode == 2
        assert "leads out of the folder" in done.stderr.decode()
    assert (tmp_path / "a.txt").read_bytes() == NOISY


def test_diff_prints_and_writes_nothing(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    done = program("clean", "a.txt", "--diff")
    assert done.returncode == 0
    assert b"@@ repeat." in done.stdout
    assert b"-Photo: Jane Doe/Reuters\n" in done.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt"]


def test_in_place_wants_a_way_back(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    done = program("clean", "-i", "a.txt")
    assert done.returncode == 2
    assert "--report" in one_line(done.stderr)
    assert (tmp_path / "a.txt").read_bytes() == NOISY


def test_in_place_with_backups(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    (tmp_path / "b.txt").write_bytes(TIDY)
    before = (tmp_path / "b.txt").stat()
    assert program("clean", "-i=.bak", "a.txt", "b.txt").returncode == 0
    assert (tmp_path / "a.txt").read_bytes() == TIDY
    assert (tmp_path / "a.txt.bak").read_bytes() == NOISY
    after = (tmp_path / "b.txt").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns), "an unchanged file is not touched"
    (tmp_path / "a.txt").write_bytes(NOISY)
    done = program("clean", "-i=.bak", ".")
    assert done.returncode == 2
    assert "exists" in one_line(done.stderr)
    assert (tmp_path / "a.txt").read_bytes() == NOISY


def test_in_place_with_a_report(program: Program, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_bytes(NOISY)
    assert program("clean", "-i", "in", "--report", "r.jsonl").returncode == 0
    assert (tmp_path / "in/a.txt").read_bytes() == TIDY
    assert program("verify", "in", "--report", "r.jsonl").returncode == 0
    assert program("restore", "in", "--report", "r.jsonl", "-O", "back").returncode == 0
    assert (tmp_path / "back/a.txt").read_bytes() == NOISY
    (tmp_path / "in/a.txt").write_bytes(NOISY)
    done = program("clean", "-i", "in", "--report", "r.jsonl")
    assert done.returncode == 2, "an earlier report is not overwritten"
    assert (tmp_path / "in/a.txt").read_bytes() == NOISY


def test_in_place_refuses_links(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    (tmp_path / "link.txt").symlink_to("a.txt")
    done = program("clean", "-i=.bak", "link.txt")
    assert done.returncode == 2
    assert "link" in one_line(done.stderr)


@pytest.mark.parametrize("output", ["a.txt", "./a.txt", "link.txt", "hard.txt"])
def test_output_over_input_is_refused(program: Program, tmp_path: Path, output: str) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    (tmp_path / "link.txt").symlink_to("a.txt")
    os.link(tmp_path / "a.txt", tmp_path / "hard.txt")
    done = program("clean", "a.txt", "-o", output, "--overwrite")
    assert done.returncode == 2
    assert "is an input" in one_line(done.stderr)
    assert (tmp_path / "a.txt").read_bytes() == NOISY


def test_an_output_folder_that_is_the_input_folder_is_refused(program: Program, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_bytes(NOISY)
    done = program("clean", "in/a.txt", "-O", "in", "--overwrite")
    assert done.returncode == 2
    assert (tmp_path / "in/a.txt").read_bytes() == NOISY


def test_an_output_folder_whose_links_lead_out_of_it_is_refused(program: Program, tmp_path: Path) -> None:
    for folder in ("in/sub", "out", "elsewhere"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "in/sub/a.txt").write_bytes(NOISY)
    (tmp_path / "out/sub").symlink_to("../elsewhere")
    done = program("clean", "in", "-O", "out")
    assert done.returncode == 2
    assert one_line(done.stderr) == "boilerplate: out: 'sub/a.txt' leads out of the folder through a link"
    assert not list((tmp_path / "elsewhere").iterdir())


def test_an_output_that_exists_is_refused_before_any_write(program: Program, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "in" / name).write_bytes(NOISY)
    (tmp_path / "out/b.txt").write_bytes(b"precious\n")
    done = program("clean", "in", "-O", "out")
    assert done.returncode == 2
    assert "--overwrite" in one_line(done.stderr)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["b.txt"]
    assert program("clean", "in", "-O", "out", "--overwrite").returncode == 0
    assert (tmp_path / "out/b.txt").read_bytes() == TIDY


def test_an_output_folder_inside_the_input_folder_is_not_read(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    assert program("clean", ".", "-O", "out").returncode == 0
    assert program("clean", ".", "-O", "out", "--overwrite").returncode == 0
    assert not (tmp_path / "out/out").exists()


def test_reports_among_the_inputs_are_not_cleaned(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    program("clean", "a.txt", "--report", "earlier.jsonl")
    done = program("clean", ".", "-O", "out")
    assert done.returncode == 0
    assert not (tmp_path / "out/earlier.jsonl").exists()


def test_the_same_file_twice_is_one_input(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    assert program("clean", "a.txt", "./a.txt", ".", "-O", "out").returncode == 0


def test_json_lines_keep_everything_else(program: Program) -> None:
    rows = [
        json.dumps({"z": 1.10, "id": "a", "text": ARTICLE, "lang": "en"}),
        '{"id":"b", "text" : "Nothing to do here, says the \\u0063ouncil.\\n"}',
        "",
    ]
    done = program("clean", "--format", "jsonl", stdin="\n".join(rows).encode())
    first, second, _ = done.stdout.decode().split("\n")
    assert second == rows[1]
    assert json.loads(first) == {"z": 1.10, "id": "a", "text": CLEANED, "lang": "en"}
    assert list(json.loads(first)) == ["z", "id", "text", "lang"]


def test_rows_that_cannot_be_read_are_copied_and_named(program: Program) -> None:
    rows = [
        b'{"text": "fine, said the council"}',
        b"not json",
        b'{"text": 7}',
        b'["text"]',
        b"\xff\xfe",
        b'{"other": ""}',
    ]
    done = program("clean", "--format", "jsonl", stdin=b"\n".join(rows) + b"\n")
    assert done.returncode == 2
    assert done.stdout == b"\n".join(rows) + b"\n"
    assert [line.split(": ")[1] for line in done.stderr.decode().splitlines()] == [
        f"stdin#{row}" for row in range(2, 7)
    ]


def test_other_keys_can_be_named(program: Program) -> None:
    row = json.dumps({"n": 5, "body": ARTICLE}).encode()
    done = program(
        "clean", "--format", "jsonl", "--text-key", "body", "--id-key", "n", "--report", "r.jsonl", stdin=row
    )
    assert json.loads(done.stdout)["body"] == CLEANED


# --- input that is bad ------------------------------------------------------------------------------------------


def test_a_missing_path(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    done = program("clean", "a.txt", "nowhere.txt", "-O", "out")
    assert done.returncode == 2
    assert one_line(done.stderr) == "boilerplate: nowhere.txt: no such file or folder"
    assert (tmp_path / "out/a.txt").read_bytes() == TIDY


@pytest.mark.parametrize("command", ["clean", "check"])
def test_a_folder_without_a_matching_file(program: Program, tmp_path: Path, command: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.md").write_bytes(NOISY)
    done = program(command, "in", *(["-O", "out"] if command == "clean" else []))
    assert done.returncode == 2
    assert "in: no file in this folder matches *.txt" in one_line(done.stderr)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file_for_a_user(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    (tmp_path / "secret.txt").write_bytes(NOISY)
    (tmp_path / "secret.txt").chmod(0)
    done = program("clean", ".", "-O", "out")
    assert done.returncode == 2
    assert one_line(done.stderr) == "boilerplate: secret.txt: Permission denied"
    assert (tmp_path / "out/a.txt").read_bytes() == TIDY
    assert not (tmp_path / "out/secret.txt").exists()


def test_files_that_nobody_can_read(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    done = program("clean", "a.txt", "loop.txt", "-O", "out")
    assert done.returncode == 2
    assert one_line(done.stderr) == "boilerplate: loop.txt: Too many levels of symbolic links"
    assert (tmp_path / "out/a.txt").read_bytes() == TIDY
    assert not (tmp_path / "out/loop.txt").exists()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"good\nbad \xff\xfe byte\n", "bad.txt: not valid utf-8: byte 0xff at offset 9, line 2"),
        (b"good\nan\0other\n", "bad.txt: binary data: a NUL byte in line 2"),
        (b"\xff\xfea\x00b", "bad.txt: not valid utf-16-le: byte 0x62 at offset 4, line 1"),
    ],
)
def test_data_that_is_no_text(program: Program, tmp_path: Path, data: bytes, message: str) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    (tmp_path / "bad.txt").write_bytes(data)
    done = program("clean", ".", "-O", "out")
    assert done.returncode == 2
    assert one_line(done.stderr).startswith(f"boilerplate: {message}")
    assert (tmp_path / "out/a.txt").read_bytes() == TIDY
    assert not (tmp_path / "out/bad.txt").exists()
    assert json.loads((tmp_path / "out/boilerplate-report.jsonl").read_text().splitlines()[-1])["failed"] == 1
    assert program("check", "bad.txt").returncode == 2


def test_standard_input_that_is_no_text_passes_through(program: Program) -> None:
    done = program("clean", stdin=b"good\nbad \xff\n")
    assert (done.returncode, done.stdout) == (2, b"good\nbad \xff\n")
    assert "stdin" in one_line(done.stderr)


def test_another_encoding(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(ARTICLE.replace("torm", "törm").encode("latin-1"))
    assert program("clean", "a.txt").returncode == 2
    done = program("clean", "a.txt", "--encoding", "latin-1")
    assert (done.returncode, done.stdout) == (0, CLEANED.replace("torm", "törm").encode("latin-1"))
    done = program("clean", "a.txt", "--encoding", "klingon")
    assert done.returncode == 2
    assert "klingon" in one_line(done.stderr)


@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_an_empty_input(program: Program, form: str) -> None:
    done = program("clean", "--format", form)
    assert (done.returncode, done.stdout) == (0, b"")
    assert "empty" in one_line(done.stderr)
    assert program("clean", "--format", form, "-q").stderr == b""


def test_one_enormous_line(program: Program) -> None:
    data = b"Subscribe to our newsletter. " * 30_000 + b"\n" + NOISY
    done = program("clean", stdin=data)
    assert done.returncode == 0
    assert done.stdout.startswith(b"Subscribe")
    assert "line 1 is longer than 65,536 characters" in one_line(done.stderr)


def test_a_document_is_never_emptied(program: Program) -> None:
    lines = b"Photo: Jane Doe/Reuters\nSubscribe to our newsletter\n"
    done = program("clean", stdin=lines)
    assert (done.returncode, done.stdout) == (0, lines)
    assert "every word" in one_line(done.stderr)
    assert program("check", stdin=lines).returncode == 1
    assert program("clean", "--allow-empty", stdin=lines).stdout == b""


def test_max_removed_holds_back(program: Program) -> None:
    done = program("clean", "--max-removed", "5", stdin=NOISY)
    assert (done.returncode, done.stdout) == (0, NOISY)
    assert "more than 5 %" in one_line(done.stderr)


def test_names_that_would_steer_a_terminal(program: Program, tmp_path: Path) -> None:
    evil = "x\x1b[31m\n::error::y.txt"
    (tmp_path / evil).write_bytes(b"\xff")
    done = program("check", ".")
    assert b"\x1b" not in done.stderr
    one_line(done.stderr)


@pytest.mark.parametrize("form", ["full", "concise", "summary"])
def test_text_that_would_steer_a_terminal(program: Program, form: str) -> None:
    data = NOISY.replace(b"Jane Doe", b"Jane \x1b]0;pwn\x07\xe2\x80\xae Doe")
    for command in (["check", "--output-format", form], ["clean", "--diff", "--color", "always"]):
        out = program(*command, stdin=data).stdout
        assert b"\x1b]" not in out
        assert "\u202e" not in out.decode()


def test_unknown_rules_are_errors(program: Program) -> None:
    for option in ("--select", "--ignore"):
        done = program("clean", option, "credits", stdin=NOISY)
        assert (done.returncode, done.stdout) == (2, b"")
        assert "did you mean 'credit" in one_line(done.stderr)


def test_a_pattern_that_does_not_compile(program: Program) -> None:
    done = program("clean", "--keep", "(", stdin=NOISY)
    assert done.returncode == 2
    assert "'('" in one_line(done.stderr)


def test_an_unknown_command(program: Program) -> None:
    done = program("claen")
    assert done.returncode == 2
    assert b"Did you mean 'clean'?" in done.stderr


# --- nothing is lost by a slip of the hand --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        ["x.txt", "--report", "x.txt"],
        ["x.txt", "-o", "b", "--report", "b"],
        ["x.txt", "-i", "--report", "x.txt", "--overwrite"],
        ["x.txt", "-i=.bak", "--report", "x.txt.bak"],
        ["x.txt", "y.txt", "-o", "b"],
        ["x.txt", "y.txt", "-O", "out", "--report", "out/y.txt"],
        ["x.txt", "-O", "out", "--report", "out/boilerplate.diff"],
        ["x.txt", "boilerplate.diff", "-O", "out"],
    ],
    ids=" ".join,
)
def test_no_file_of_a_run_is_written_over_another(program: Program, tmp_path: Path, arguments: list[str]) -> None:
    for name in ("x.txt", "y.txt", "boilerplate.diff"):
        (tmp_path / name).write_bytes(NOISY)
    before = {path.name for path in tmp_path.iterdir()}
    done = program("clean", *arguments)
    assert done.returncode == 2
    one_line(done.stderr)
    assert {path.name for path in tmp_path.iterdir()} == before
    assert (tmp_path / "x.txt").read_bytes() == NOISY


def test_a_report_over_the_file_behind_standard_input(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(NOISY)
    with (tmp_path / "x.txt").open("rb") as stdin:
        process = start("clean", "--report", "x.txt", stdin=stdin, stdout=subprocess.DEVNULL, cwd=tmp_path)
        assert process.wait(60) == 2
    assert (tmp_path / "x.txt").read_bytes() == NOISY


def test_an_earlier_report_in_place_is_never_replaced(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    assert program("clean", "a.txt", "-i", "--report", "r.jsonl").returncode == 0
    assert program("clean", "a.txt", "-i", "--report", "r.jsonl", "--overwrite").returncode == 2
    assert program("restore", "a.txt", "--report", "r.jsonl").stdout == NOISY


def test_an_empty_path_is_not_the_current_folder(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    done = program("clean", "", "-i=.bak")
    assert done.returncode == 2
    assert "empty path" in one_line(done.stderr)
    assert (tmp_path / "a.txt").read_bytes() == NOISY


def test_rows_that_the_report_does_not_know_are_told(program: Program, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.jsonl").write_text(json.dumps({"text": ARTICLE}) + "\nnot json\n")
    (tmp_path / "in/b.jsonl").write_text("nope\nno\n")
    program("clean", "in", "-O", "out")
    assert program("verify", "out", "--original", "in").returncode == 0
    assert program("restore", "out", "-O", "back").returncode == 0
    for name in ("a.jsonl", "b.jsonl"):
        assert (tmp_path / "back" / name).read_bytes() == (tmp_path / "in" / name).read_bytes()
    rows = (tmp_path / "out/a.jsonl").read_bytes()
    (tmp_path / "out/a.jsonl").write_bytes(rows + b'{"text":"extra"}\n')
    assert program("verify", "out").returncode == 1
    (tmp_path / "out/a.jsonl").write_bytes(rows.splitlines(keepends=True)[0])
    assert program("verify", "out").returncode == 1


def test_standard_input_among_files(program: Program, tmp_path: Path) -> None:
    (tmp_path / "stdin").write_bytes(TIDY)
    assert program("clean", "-", "stdin", "-O", "out", stdin=NOISY).returncode == 0
    assert program("restore", "out", "-O", "back").returncode == 0
    assert (tmp_path / "back/stdin.txt").read_bytes() == NOISY
    assert (tmp_path / "back/stdin").read_bytes() == TIDY


def test_rows_under_another_key_are_restored_without_naming_it(program: Program, tmp_path: Path) -> None:
    row = json.dumps({"body": ARTICLE}) + "\n"
    (tmp_path / "a.jsonl").write_text(row)
    program("clean", "a.jsonl", "--text-key", "body", "-o", "b.jsonl", "--report", "r.jsonl")
    assert program("restore", "b.jsonl", "--report", "r.jsonl").stdout.decode() == row


def test_a_suffix_is_a_part_of_a_name(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    assert program("clean", "a.txt", "-i=/bak").returncode == 2
    assert program("clean", ".", "-i=t").returncode == 0
    assert (tmp_path / "a.txtt").read_bytes() == NOISY
    assert program("clean", ".", "-i=.txt").returncode == 0, "what ends in the suffix is no backup by that alone"


@pytest.mark.parametrize("damage", ['"sha256":"zz', '"line":"x"', '"text":null', '"path":'])
def test_a_damaged_report_is_one_clear_line(program: Program, tmp_path: Path, damage: str) -> None:
    program("clean", "--report", "r.jsonl", stdin=NOISY)
    key = damage.partition(":")[0]
    report = (tmp_path / "r.jsonl").read_text()
    at = report.index(key)
    end = min(report.index(sign, at) for sign in ",}")
    (tmp_path / "bad.jsonl").write_text(report[:at] + damage + report[end:])
    (tmp_path / "c.txt").write_bytes(TIDY)
    done = program("restore", "c.txt", "--report", "bad.jsonl")
    assert (done.returncode, done.stdout) == (2, b"") or damage == '"sha256":"zz'
    one_line(done.stderr)
    (tmp_path / "bad.jsonl.gz").write_bytes(b"\x1f\x8b\x08")
    one_line(program("report", "bad.jsonl.gz").stderr)


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 200_000,
        '{"kind":"run","schema":"boilerplate-report/²"}'.encode(),
        b'{"kind":"run","schema":"boilerplate-report/' + b"1" * 9000 + b'"}',
        b'{"kind":"removed","line":1e400,"offset":0,"rule":"a.b","text":"x"}',
        b'{"kind":"removed","line":1,"offset":0,"rule":"\\u001b[31m","text":"x"}',
        b'{"kind":"document","path":"a.txt","row":[],"encoding":"utf-8","before":{"sha256":""},"after":{"sha256":""}}',
        b'{"kind":"failed","path":"a.txt","row":{},"error":""}',
    ],
)
def test_a_hostile_report_is_one_clear_line(program: Program, tmp_path: Path, line: bytes) -> None:
    lines = [
        b'{"kind":"run","schema":"boilerplate-report/1"}',
        b'{"kind":"document","path":"a.txt","encoding":"utf-8","before":{"sha256":""},"after":{"sha256":""}}',
    ]
    (tmp_path / "r.jsonl").write_bytes(b"\n".join([line] if b'"run"' in line else [*lines, line]) + b"\n")
    done = program("report", "r.jsonl", "concise")
    assert (done.returncode, done.stdout) == (2, b"")
    assert "r.jsonl: " in one_line(done.stderr)


EVIL = r"^(?:.|.)*\d$"


@pytest.mark.slow
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_pattern_that_never_ends_is_stopped(program: Program, tmp_path: Path, jobs: str) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    (tmp_path / "b.txt").write_bytes(TIDY)
    done = program("clean", "a.txt", "b.txt", "--keep", EVIL, "-O", "out", "-j", jobs)
    assert done.returncode == 0
    assert one_line(done.stderr).startswith("boilerplate: a.txt: lines stay on which the pattern ")
    # The line of 33 letters takes minutes; whether that of 23 takes a second is the machine's affair.
    assert (tmp_path / "out/a.txt").read_bytes() in (NOISY, NOISY.replace(b"Photo: Jane Doe/Reuters\n\n", b""))
    assert (tmp_path / "out/b.txt").read_bytes() == TIDY


def test_a_pattern_that_never_ends_is_soon_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(UserPatterns, "SECONDS", 0.02)
    names = ("Jane Doe", "Ann Poe", "Tom Adler", "Ruth Weiss", "Li Na", "Sam Ortiz", "Marta Lind", "Anna Brandt")
    text = "".join(f"{ARTICLE.splitlines()[2]}\n\nPhoto: {name}/Reuters Pictures\n\n" for name in names)
    assert Cleaner().clean(text).removed_lines >= len(names)
    cleaner = Cleaner(Settings(keep=(EVIL,)))
    result = clean_job(Job("a.txt", None, text.encode()), cleaner, Reading())
    assert isinstance(result, Result)
    assert result.output == text.encode()
    assert list(result.notes) == [f"lines stay on which the pattern {EVIL!r} of --keep takes too long"]
    assert cleaner._keep._slow.total() == UserPatterns.PATIENCE
    again = clean_job(Job("b.txt", None, TIDY), cleaner, Reading())
    assert isinstance(again, Result)
    assert not again.notes


@pytest.mark.parametrize("pattern", ["(" * 2_000 + ")" * 2_000, "x" * 10_001, "a{9999999999999}"])
def test_a_pattern_that_cannot_be_compiled_is_one_line(program: Program, tmp_path: Path, pattern: str) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    done = program("clean", "a.txt", "--keep", pattern)
    assert (done.returncode, done.stdout) == (2, b"")
    assert "not a regular expression: " in one_line(done.stderr)
    assert len(done.stderr) < 250


def test_removed_text_without_a_document_is_a_damaged_report(program: Program, tmp_path: Path) -> None:
    program("clean", "--report", "r.jsonl", stdin=NOISY)
    lines = (tmp_path / "r.jsonl").read_text().splitlines(keepends=True)
    (tmp_path / "bad.jsonl").write_text("".join(line for line in lines if not line.startswith('{"kind":"document"')))
    done = program("report", "bad.jsonl")
    assert done.returncode == 2
    assert "line 2: removed text without its document" in one_line(done.stderr)


def test_a_file_that_the_report_does_not_know(program: Program, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in "ab":
        (tmp_path / "in" / f"{name}.txt").write_bytes(NOISY)
    program("clean", "in", "-O", "out")
    (tmp_path / "z.txt").write_bytes(TIDY)
    for command in ("verify", "restore"):
        done = program(command, "z.txt", "--report", "out/boilerplate-report.jsonl")
        assert done.returncode == 2
        assert "does not know z.txt" in one_line(done.stderr)


def test_a_name_that_is_too_long(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    done = program("clean", "a" * 300, "a.txt", "-O", "out")
    assert done.returncode == 2
    assert "File name too long" in one_line(done.stderr)
    assert (tmp_path / "out/a.txt").read_bytes() == TIDY
    long = "\N{GRINNING FACE}" * 60 + ".txt"
    (tmp_path / long).write_bytes(NOISY)
    assert program("clean", long, "-i=.b").returncode == 0


def test_closed_standard_streams(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    for shell, status in [
        ("clean <&-", 2),
        ("clean a.txt >&-", 2),
        ("clean a.txt -O out 2>&-", 0),
        ("check a.txt 2>&-", 1),
    ]:
        command = f"{sys.executable} -m boilerplate_cli {shell}"
        done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, env=environment(), check=False)
        assert done.returncode == status, shell
        assert b"Traceback" not in done.stderr


def test_the_report_does_not_depend_on_the_order_of_bad_arguments(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    (tmp_path / "same.txt").symlink_to("a.txt")
    names = ["a.txt", "nowhere", str(tmp_path / "nobody"), "same.txt"]
    for number, order in enumerate((names, names[::-1])):
        assert program("clean", *order, "-O", f"out{number}").returncode == 2
    first, second = ((tmp_path / f"out{number}/boilerplate-report.jsonl").read_bytes() for number in (0, 1))
    assert first == second
    assert str(tmp_path).encode() not in first


def test_options_that_contradict_each_other(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    for options in (
        ["--diff", "--report", "r"],
        ["--diff", "-o", "b"],
        ["-O", "out", "-o", "b"],
        ["--no-report"],
        ["-O", "out", "--no-report", "--report", "r"],
        ["--report", "-"],
    ):
        done = program("clean", "a.txt", *options)
        assert (done.returncode, done.stdout) == (2, b"")
        one_line(done.stderr)
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


# --- rules and levels --------------------------------------------------------------------------------------------


def test_ignored_and_selected_families(program: Program) -> None:
    assert b"Photo:" in program("clean", "--ignore", "credit", stdin=NOISY).stdout
    assert b"Photo:" not in program("clean", "--select", "credit", stdin=NOISY).stdout
    assert b"storm closes" in program("clean", "--select", "credit", stdin=NOISY).stdout
    assert program("clean", "--ignore", "credit,repeat", stdin=NOISY).stdout == NOISY


def test_kept_lines(program: Program) -> None:
    assert b"Photo:" in program("clean", "--keep", "^Photo", stdin=NOISY).stdout


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["clean", "a.txt", "--keep", "-i", "--report", "r"], "--keep=-i"),
        (["clean", "a.txt", "--keep", "-i=.bak"], "--keep=-i=.bak"),
        (["clean", "a.txt", "-o", "--diff"], "-o--diff"),
        (["clean", "a.txt", "-qj", "-i=.bak"], "-j-i=.bak"),
        (["check", "a.txt", "--keep", "--level=thorough"], "--keep=--level=thorough"),
        (["explain", "a.txt", "--line", "--keep"], "--line=--keep"),
    ],
)
def test_an_option_is_no_value_of_the_one_before(
    program: Program, tmp_path: Path, arguments: list[str], advice: str
) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    done = program(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert f"is an option; {advice} makes it the value" in one_line(done.stderr)
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert (tmp_path / "a.txt").read_bytes() == NOISY


def test_a_value_may_begin_with_a_dash(program: Program, tmp_path: Path) -> None:
    data = NOISY.replace(b"Jane Doe/", b"Jane-Ilse Doe/")
    kept = program("clean", "--keep=-I", stdin=data).stdout
    assert b"Jane-Ilse" in kept
    assert b"Jane-Ilse" not in program("clean", stdin=data).stdout
    assert program("clean", "--keep", "-Ilse", stdin=data).stdout == kept, "what is no option is a pattern"
    (tmp_path / "a.txt").write_bytes(NOISY)
    assert program("clean", "a.txt", "--in-place", "--report", "r.jsonl", "-qj", "2").returncode == 0
    assert (tmp_path / "a.txt").read_bytes() == TIDY


# --- check, explain, rules, report -------------------------------------------------------------------------------


def test_check_before_and_after(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    for form in ("full", "concise", "diff", "summary", "jsonl"):
        assert program("check", "a.txt", "--output-format", form).returncode == 1
        assert program("check", "--output-format", form, stdin=TIDY).returncode == 0
    out = program("check", "a.txt", "--output-format", "concise").stdout.decode().splitlines()
    assert [line.partition(": ")[0] for line in out] == ["a.txt:5", "a.txt:9"]
    assert program("check", "a.txt", "--output-format", "diff").stdout == program("clean", "a.txt", "--diff").stdout
    summary = program("check", "a.txt", "--output-format", "summary").stdout.decode()
    assert summary.splitlines()[-1] == "2 lines in 1 of 1 documents"
    full = program("check", "a.txt").stdout.decode()
    assert "Photo: Jane Doe/Reuters" in full
    assert "credit." in full


def test_explain_says_why_a_line_stays_and_goes(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    out = program("explain", "a.txt").stdout.decode()
    assert "drop  Photo: Jane Doe/Reuters" in out
    assert "content.prose" in out
    only = program("explain", "a.txt", "--line", "9").stdout.decode().splitlines()
    assert len(only) == 2
    assert program("explain", "a.txt", "--line", "99").returncode == 2


def test_explain_finds_a_row_by_its_id(program: Program, tmp_path: Path) -> None:
    rows = [{"id": "a", "text": TIDY.decode()}, {"id": "b", "text": ARTICLE}]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    done = program("explain", "a.jsonl", "--id", "b", "--line", "9")
    assert "drop  Photo" in done.stdout.decode()
    assert program("explain", "a.jsonl", "--id", "zz").returncode == 2


def test_explain_tells_that_a_document_was_held_back(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Photo: Jane Doe/Reuters\n")
    assert "held back: it would lose every word" in program("explain", "a.txt").stdout.decode()
    assert program("explain", ".").returncode == 2


def test_a_quiet_check_says_nothing(program: Program) -> None:
    done = program("check", "-q", stdin=NOISY)
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
    assert "2 lines in 1 of 1 documents" in program("check", "-v", stdin=NOISY).stderr.decode()


def test_rules_and_rule(program: Program) -> None:
    out = program("rules").stdout.decode()
    assert "repeat.headline" in out
    some = out.splitlines()[1].split()[0]
    page = program("rule", some).stdout.decode()
    assert page.startswith(f"# {some}\n")
    assert "Takes:" in page
    assert program("rule", "nothing.such").returncode == 2


def test_a_saved_report_is_rendered(program: Program, tmp_path: Path) -> None:
    program("clean", "--report", "r.jsonl.gz", stdin=NOISY)
    assert "2 lines in 1 of 1 documents" in program("report", "r.jsonl.gz").stdout.decode()
    concise = program("report", "r.jsonl.gz", "concise").stdout
    assert concise.replace(b"stdin:", b"-:") == program(
        "check", "--output-format", "concise", stdin=NOISY
    ).stdout.replace(b"stdin:", b"-:")
    assert b"-Photo: Jane Doe/Reuters" in program("report", "r.jsonl.gz", "diff").stdout
    (tmp_path / "no.jsonl").write_text('{"kind":"other"}\n')
    done = program("report", "no.jsonl")
    assert done.returncode == 2
    assert "no boilerplate report" in one_line(done.stderr)


def test_a_torn_report_is_still_good_for_what_it_holds(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    program("clean", "a.txt", "-o", "clean.txt", "--report", "r.jsonl")
    whole = (tmp_path / "r.jsonl").read_bytes()
    torn = whole[: whole.rindex(b'{"kind":"summary"') + 20]
    (tmp_path / "torn.jsonl").write_bytes(torn)
    assert program("restore", "clean.txt", "--report", "torn.jsonl").stdout == NOISY
    assert b"breaks off" in program("report", "torn.jsonl").stdout


def test_every_command_has_help_with_examples(program: Program) -> None:
    main = program("--help").stdout.decode()
    for command in ("clean", "check", "explain", "rules", "rule", "measure", "report", "compare", "restore", "verify"):
        assert f"  {command}" in main
        done = program(command, "-h")
        assert done.returncode == 0
        assert f"Usage: boilerplate {command}" in done.stdout.decode()
    for command in ("clean", "check", "explain", "measure", "compare", "restore"):
        assert f"  boilerplate {command}" in program(command, "-h").stdout.decode()


# --- the same bytes ----------------------------------------------------------------------------------------------


def test_the_same_bytes_for_any_hash_seed_order_and_number_of_processes(program: Program, tmp_path: Path) -> None:
    for name in "abcde":
        (tmp_path / f"{name}.txt").write_bytes(NOISY.replace(b"Jane", name.encode()))
    names = [f"{name}.txt" for name in "abcde"]
    seen = set()
    for number, (order, jobs) in enumerate([(names, 1), (names[::-1], 1), (names, 3)]):
        program("clean", *order, "-O", f"out{number}", "-j", jobs, PYTHONHASHSEED=str(number))
        seen.add(tuple(path.read_bytes() for path in sorted((tmp_path / f"out{number}").iterdir())))
    assert len(seen) == 1


# --- ends ----------------------------------------------------------------------------------------------------------


def start(*arguments: str, **more: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "boilerplate_cli", *arguments]
    return subprocess.Popen(command, stderr=subprocess.PIPE, env=environment(), **more)  # type: ignore[call-overload,no-any-return]


def test_a_closed_pipe(tmp_path: Path) -> None:
    lines = (f"The council met for the {number}th time and decided nothing at all.\n" for number in range(20_000))
    (tmp_path / "a.txt").write_text("".join(lines))
    process = start("clean", str(tmp_path / "a.txt"), stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    message = process.stderr.read()
    assert process.wait(60) == 141
    one_line(message)


def test_a_full_standard_output(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    with Path("/dev/full").open("wb") as full:
        process = start("clean", str(tmp_path / "a.txt"), stdout=full)
        assert process.stderr is not None
        message = process.stderr.read()
    assert process.wait(60) == 2
    assert "No space left" in one_line(message)


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_interrupted(tmp_path: Path, number: signal.Signals, status: int) -> None:
    (tmp_path / "a.txt").write_bytes(NOISY)
    os.mkfifo(tmp_path / "b.txt")  # nobody writes: reading it waits until the signal
    process = start("clean", "a.txt", "b.txt", "-O", "out", cwd=tmp_path)
    assert process.stderr is not None
    deadline = time.monotonic() + 60
    while not (tmp_path / "out/a.txt").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(0.1)
    process.send_signal(number)
    message = process.stderr.read()
    assert process.wait(60) == status
    one_line(message)
    assert (tmp_path / "out/a.txt").read_bytes() == TIDY
    report = (tmp_path / "out/boilerplate-report.jsonl").read_text().splitlines()
    assert json.loads(report[-1])["status"] == "interrupted"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        ".boilerplate.journal",
        "a.txt",
        "boilerplate-report.jsonl",
        "boilerplate.diff",
    ]


def test_reports_in_a_folder_are_numbered(program: Program, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(ARTICLE)
    for number in ("0001", "0002"):
        found = program("clean", str(tmp_path / "page.txt"), "--report", f"{tmp_path}/reports/")
        assert found.returncode == 0
        assert (tmp_path / "reports" / f"{number}.jsonl").is_file()
    assert len(list((tmp_path / "reports").iterdir())) == 2


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="tells by /proc when the workers are started")
@pytest.mark.parametrize("seconds", [0.0, 0.05, 0.15, 0.3])
def test_ctrl_c_while_workers_begin_is_one_line(tmp_path: Path, seconds: float) -> None:
    for number in range(400):
        (tmp_path / f"{number}.txt").write_bytes(NOISY * 200)
    process = start("check", ".", "-j", "2", "-q", cwd=tmp_path, start_new_session=True)
    assert process.stderr is not None
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    deadline = time.monotonic() + 60
    while not children.read_text() and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGINT)  # a terminal sends it to all
    assert one_line(process.stderr.read()) == "boilerplate: interrupted"
    assert process.wait(60) == 130
