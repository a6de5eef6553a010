"""Counts that add up: on a batch with every kind of failure, and in every report of it the same."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from conftest import ARTICLE, environment

from boilerplate_cli.reports.formats import FORMATS
from boilerplate_cli.restore import read_report, record_lines, removed_text

OLD = ARTICLE.encode()
LAST_LINE = r"(\d+) lines in (\d+) of (\d+) documents, (\d+) held back, (\d+) failed"


def row(text: str) -> bytes:
    return json.dumps({"text": text}).encode() + b"\n"


INPUTS = {
    "binary.txt": b"a\0b\n" + OLD,
    "breaks-off.jsonl.gz": gzip.compress(row(ARTICLE) * 300)[:-9],
    "breaks-off.txt.gz": gzip.compress(OLD)[:-9],
    "changed.txt": OLD,
    "changed.txt.gz": gzip.compress(OLD),
    "empty.txt": b"",
    "held-back.txt": b"Share on Facebook\n",
    "lines.txt": b"\n" * 1_000_001,
    "no-text.txt": b"\xff\xfe\xff",
    "rows.jsonl": row(ARTICLE) + b"nonsense\n" + b'{"body":1}\n' + row("Share on Facebook") + row("Nothing goes.\n"),
    "same.txt": b"A plain sentence that stays where it is, said she.\n",
    "forbidden.txt": OLD,
    "unwritten/a.txt": OLD,
    "vanished.txt": OLD,
}
"""What is read from `in`; beside it a file that is not there is named."""
DEADLY = {"deadly/a.txt": OLD + b"DIE\n", "deadly/rows.jsonl": row("DIE\n") + row("Nothing goes.\n")}
"""Read beside it by several processes: what they die of."""
FAULTS = """
import pathlib, sys
plain = pathlib.Path.open
def opened(path, *arguments, **options):
    if path.name == "vanished.txt":
        raise FileNotFoundError(2, "No such file or directory")
    if path.name == "forbidden.txt":
        raise PermissionError(13, "Permission denied")
    return plain(path, *arguments, **options)
pathlib.Path.open = opened
if any("spawn_main" in word for word in sys.orig_argv):
    import os, signal
    from boilerplate_cli.cleaner import Cleaner
    clean = Cleaner.clean
    def deadly(cleaner, text, *arguments, **options):
        if "DIE" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        return clean(cleaner, text, *arguments, **options)
    Cleaner.clean = deadly
"""
"""What goes wrong between the look into the folder and the reading, and in the workers."""

FAILED = {
    *(
        "missing.txt",
        "in/binary.txt",
        "in/breaks-off.jsonl.gz",
        "in/breaks-off.txt.gz",
        "in/forbidden.txt",
        "in/lines.txt",
        "in/no-text.txt",
        "in/vanished.txt",
    ),
    *("in/rows.jsonl#2", "in/rows.jsonl#3"),
}
UNWRITTEN = "in/unwritten/a.txt"
HELD_BACK = {"in/held-back.txt", "in/rows.jsonl#4"}
CHANGED = {"in/changed.txt", "in/changed.txt.gz", "in/rows.jsonl#1", UNWRITTEN}
SAME = {"in/empty.txt", "in/same.txt", "in/rows.jsonl#5"}
DIED, SURVIVED = {"deadly/a.txt", "deadly/rows.jsonl#1"}, {"deadly/rows.jsonl#2"}
"""Of `DEADLY`."""
LINES_A_CHANGE = 2
"""Lines with words that go from each document that changes."""


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("batch")
    for name, data in {**{f"in/{name}": data for name, data in INPUTS.items()}, **DEADLY}.items():
        (place / name).parent.mkdir(exist_ok=True, parents=True)
        (place / name).write_bytes(data)
    (place / "faults").mkdir()
    (place / "faults/sitecustomize.py").write_text(FAULTS)
    return place


def run(place: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "boilerplate_cli", *arguments]
    path = os.pathsep.join([str(place / "faults"), environment().get("PYTHONPATH", "")])
    env = environment() | {"PYTHONPATH": path}
    return subprocess.run(command, cwd=place, env=env, capture_output=True, check=False)


def reconcile(lines: list[bytes], failed: set[str], same: set[str] = SAME) -> dict[str, Any]:
    """The summary of a report, after all in it was added up."""
    report = read_report(lines)
    assert report.summary
    entries = [entry for group in report.entries.values() for entry in group]
    broken = [entry for entry in entries if entry.path == "in/breaks-off.jsonl.gz"]
    names = [entry.name for entry in entries if entry not in broken]
    assert sorted(names) == sorted({*names}), "each document once"
    assert {*names} == HELD_BACK | CHANGED | same
    assert sorted(f"{r['path']}#{r['row']}" if "row" in r else r["path"] for r in report.failed) == sorted(failed)
    assert {entry.name for entry in entries if entry.document.get("held_back")} == HELD_BACK
    assert {entry.name for entry in entries if entry.removed} - {entry.name for entry in broken} == CHANGED
    removed = Counter[str]()
    for entry in entries:
        gone = sum(count_lines(record) for record in entry.removed)
        assert entry.document["before"]["lines"] == entry.document["after"]["lines"] + gone
        worded = Counter(record["rule"] for record in entry.removed for _ in record_lines(record))
        removed += worded + Counter({"layout.blank": gone - worded.total()})
    counts = report.summary
    assert counts["documents"] == len(entries)
    assert counts["changed"] == sum(bool(entry.removed) for entry in entries)
    assert counts["held_back"] == len(HELD_BACK)
    assert counts["failed"] == len(report.failed)
    assert counts["lines"] == sum(entry.document["before"]["lines"] for entry in entries)
    assert counts["lines_removed"] == sum(counts["rules"].values())
    assert counts["lines"] - counts["lines_removed"] == sum(entry.document["after"]["lines"] for entry in entries)
    assert counts["rules"] == removed
    return dict(counts)


def count_lines(record: Any) -> int:
    text = removed_text(record)
    return text.count(b"\n") + (not text.endswith(b"\n"))


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_was_cleaned_adds_up(batch: Path, jobs: str) -> None:
    out = batch / f"out{jobs}"
    out.joinpath("in").mkdir(parents=True)
    out.joinpath("in/unwritten").write_bytes(b"no folder\n")
    several = jobs != "1"
    failures, same = FAILED | {UNWRITTEN} | (DIED if several else set()), SAME | (SURVIVED if several else set())
    inputs = {*(f"in/{name}" for name in INPUTS), *(DEADLY if several else ())}
    done = run(batch, "clean", "in", *(["deadly"] if several else []), "missing.txt", "-O", out.name, "-j", jobs, "-v")
    assert done.returncode == 2
    counts = reconcile((out / "boilerplate-report.jsonl").read_bytes().splitlines(keepends=True), failures, same)
    lines, changed, documents, held_back, failed = map(int, re.findall(LAST_LINE, done.stderr.decode())[-1])
    assert (changed, documents, held_back, failed) == tuple(
        counts[key] for key in ("changed", "documents", "held_back", "failed")
    )
    assert lines == sum(count for rule, count in counts["rules"].items() if rule != "layout.blank")
    written = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
    sources = {name.partition("#")[0] for name in (HELD_BACK | CHANGED | same)} - {UNWRITTEN}
    assert written - {"boilerplate-report.jsonl", "boilerplate.diff", "in/unwritten"} == sources
    assert inputs - sources == {name for name in failures if "#" not in name} - {"missing.txt"}
    assert (out / "in/rows.jsonl").read_bytes().count(b"\n") == 5, "rows that fail are copied through"
    named = {line.split(": ")[1] for line in done.stderr.decode().splitlines() if line.startswith("boilerplate: ")}
    assert named == {*failures, *HELD_BACK, "in/empty.txt"}


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_counts_the_same(batch: Path, form: str) -> None:
    names = [f"in/{name}" for name in INPUTS if name != "breaks-off.jsonl.gz"]
    done = run(batch, "check", *names, "deadly", "missing.txt", "--output-format", form, "-j", "2")
    assert done.returncode == 2
    text = done.stdout.decode()
    failed, same = FAILED - {"in/breaks-off.jsonl.gz"} | DIED, SAME | SURVIVED
    documents, lines = len(HELD_BACK | CHANGED | same), LINES_A_CHANGE * len(CHANGED)
    said = (lines, len(CHANGED), documents, len(HELD_BACK), len(failed))
    if form == "jsonl":
        reconcile(done.stdout.splitlines(keepends=True), failed, same)
    elif form == "junit":
        suite = ElementTree.fromstring(text)[0]
        assert suite.attrib["tests"] == str(len(suite)) == str(documents + len(failed))
        assert suite.attrib["errors"] == str(len(suite.findall("*/error"))) == str(len(failed))
        assert suite.attrib["failures"] == str(len(suite.findall("*/failure"))) == str(len(CHANGED | HELD_BACK))
    elif form == "gitlab":
        found = Counter(issue["check_name"] for issue in json.loads(text))
        assert (found.pop("failed"), found.pop("held-back"), found.total()) == (len(failed), len(HELD_BACK), lines)
    elif form == "sarif":
        (analysis,) = json.loads(text)["runs"]
        found = Counter(result["ruleId"] for result in analysis["results"])
        assert (found.pop("held-back"), found.total()) == (len(HELD_BACK), lines)
        assert len(analysis["invocations"][0]["toolExecutionNotifications"]) == len(failed)
    elif form == "diff":
        assert len(re.findall(r"^-(?!--).*\w", text, re.MULTILINE)) == lines
    elif form == "concise":
        assert len(re.findall(r":\d+: [a-z.-]+: ", text)) == lines
        assert text.count(": held back, ") == len(HELD_BACK)
    if found := re.findall(LAST_LINE, text + done.stderr.decode()):
        assert {tuple(map(int, one)) for one in found} == {said}
    else:
        assert form in ("jsonl", "junit", "gitlab", "sarif", "diff", "concise")
