"""`check` as a gate: limits, baselines, and the exit status that a pipeline goes by."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import ARTICLE, CLEANED, Program

from boilerplate_cli.limits import Limit

HELD = "Photo: Jane Doe/Reuters\n"


# --- limits ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "limit"),
    [("0", Limit(0)), ("12", Limit(12)), ("2.5%", Limit(2.5, True)), ("100 %", Limit(100, True)), (" 3 ", Limit(3))],
)
def test_limits_are_read(text: str, limit: Limit) -> None:
    assert Limit.parse(text) == limit


@pytest.mark.parametrize("text", ["", "-1", "1.5", "%", "101%", "1e3", "x", "2%%", "\u0663"])
def test_what_is_no_limit_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="neither a number of lines"):
        Limit.parse(text)


def test_a_limit_is_what_may_be_found() -> None:
    assert not Limit(2).exceeded(2, 50, 100)
    assert Limit(2).exceeded(3, 0, 100) == "3 lines would go, more than 2"
    assert not Limit(10, True).exceeded(99, 10, 100)
    assert Limit(10, True).exceeded(1, 11, 100) == "11 % of the words would go, more than 10 %"
    assert not Limit(0, True).exceeded(1, 0, 0)


@pytest.mark.parametrize(
    ("options", "status", "said"),
    [
        ([], 1, ""),
        (["--fail-above", "3"], 1, "in all, 4 lines would go, more than 3"),
        (["--fail-above", "4"], 0, ""),
        (["--fail-above", "100%"], 0, ""),
        (["--fail-above", "5%"], 1, "% of the words would go, more than 5 %"),
        (["--fail-above-document", "1"], 1, "a.txt: 2 lines would go, more than 1"),
        (["--fail-above-document", "2"], 0, ""),
        (["--fail-above-document", "2", "--fail-above", "3"], 1, "in all"),
        (["--fail-above", "0", "--exit-zero"], 0, "in all"),
        (["--exit-zero"], 0, ""),
    ],
)
def test_a_check_fails_above_its_limits(
    program: Program, tmp_path: Path, options: list[str], status: int, said: str
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ARTICLE)
    (tmp_path / "t.txt").write_text(CLEANED)
    done = program("check", ".", *options)
    assert done.returncode == status
    assert said in done.stderr.decode()
    assert bool(done.stderr) == bool(said)
    assert done.stdout == program("check", ".").stdout, "what is found is told all the same"
    assert program("check", ".", "-q", *options).stderr == b""


def test_limits_excuse_no_failure_and_no_document_held_back(program: Program, tmp_path: Path) -> None:
    (tmp_path / "h.txt").write_text(HELD)
    assert program("check", "h.txt", "--fail-above", "100%", "--fail-above-document", "100%").returncode == 1
    assert program("check", "h.txt", "--exit-zero").returncode == 0
    (tmp_path / "bad.txt").write_bytes(b"\xff")
    assert program("check", ".", "--fail-above", "100%", "--exit-zero").returncode == 2
    done = program("check", "h.txt", "--fail-above", "many")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"'many' is neither" in done.stderr


def test_only_some_documents_over_their_limit_are_named(program: Program) -> None:
    rows = "".join(json.dumps({"text": ARTICLE}) + "\n" for _ in range(12))
    done = program("check", "--format", "jsonl", "--fail-above-document", "0", stdin=rows.encode())
    lines = done.stderr.decode().splitlines()
    assert lines[0] == "boilerplate: stdin#1: 2 lines would go, more than 0"
    assert lines[10:] == ["boilerplate: 2 more documents are over that limit"]
