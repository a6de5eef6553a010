"""The slow tier: long fuzzing, a disk that is really full, kills at random moments of parallel runs."""

from __future__ import annotations

import gzip
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest
import test_files
import test_laws
import test_rulebook
from conftest import ARTICLE, SAMPLES, environment
from hypothesis import settings

from boilerplate_cli import clean
from boilerplate_cli.restore import read_report, restore_text
from boilerplate_cli.rule import LONGEST_TEXT, CueRule, PatternRule
from boilerplate_cli.rules import FAMILIES, RULES, content, layout

pytestmark = pytest.mark.slow

OLD, NEW = ARTICLE.encode(), clean(ARTICLE).encode()
LAWS = [
    test_laws.test_a_document_gives_back_its_text,
    test_laws.test_output_is_the_input_without_the_removed_lines,
    test_laws.test_one_blank_run_stays_where_lines_went,
    test_laws.test_cleaning_again_finds_nothing,
    test_laws.test_a_document_is_never_emptied,
    test_laws.test_report_restores_the_original,
    test_laws.test_report_restores_other_encodings,
    test_laws.test_report_restores_json_rows_in_any_style,
    test_laws.test_no_bytes_make_it_raise,
    test_rulebook.test_the_index_finds_what_the_rules_find,
    test_rulebook.test_the_index_finds_cues_in_any_spelling,
]


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_long_fuzzing(law) -> None:
    settings(max_examples=3000, deadline=None)(law)()


SHAPES = [
    "a",
    " a",
    "a, ",
    "(",
    "((a) ",
    "Aa ",
    "A. ",
    "1:",
    "12.",
    "http://a",
    "/a",
    '"a',
    "- ",
    "\u00e9 ",
    "@a ",
    "by A ",
]


@pytest.mark.parametrize("rule", [rule for rule in RULES if isinstance(rule, PatternRule)], ids=lambda rule: rule.id)
def test_no_pattern_hangs(rule: PatternRule) -> None:
    """Seconds where a pattern that backtracks needs hours; no pattern sees a longer text than these."""
    cues = rule.cues[:3] if isinstance(rule, CueRule) else ("",)
    began = time.perf_counter()
    for cue in cues:
        for shape in SHAPES:
            text = f"{cue} {shape * LONGEST_TEXT}"[:LONGEST_TEXT]
            rule.compiled.search(text)
            rule.compiled.search(text[: -len(cue) - 1] + " " + cue)
    assert time.perf_counter() - began < 20


SENTENCE = "The ferry that lay in the mud for nine years is to carry passengers again, the town said on Monday.\n"
DOCUMENTS = {
    "one line": lambda n: "Share on Facebook\n",
    "a menu": lambda n: ("Home\n", "Contact\n")[n % 2],
    "numbers": lambda n: f"{n}\n",
    "menu entries": lambda n: f"Item {n} ({n % 7})\n",
    "text": lambda n: SENTENCE,
    "a feed": lambda n: (f"12 March 2021, {n % 24:02}:{n % 60:02}\n", f"Two riders hurt in race {n}\n")[n % 2],
    "a feed and a table": lambda n: ("| a | b |\n", "12 March 2021\n", f"Two riders hurt in race {n}\n")[n * n % 3],
    "threads": lambda n: (f"{n} comments\n", "Reply\n", SENTENCE, "by Anna on 3 May 2020 at 10:30\n")[n % 4],
    "teasers": lambda n: ("Harbour wins at last\n", "Read more\n", "Newsletter\n")[n * n % 3],
    "sections": lambda n: ("Related stories\n", f"Bell is back {n}\n", "Comments\n", SENTENCE)[n % 4],
    "lists": lambda n: ("These are the films that she sees every year:\n", f"Nine Bells {n}\n")[n % 2],
    "code": lambda n: ("```\n", "  if (x) { return y; }\n")[n % 2],
    "wrapped": lambda n: f"{n:08} the town said that the ferry would go on in May, and on\n",
    "copies": lambda n: f"Bell number {n % 1000} is back on the island\n",
}
"""Lines by their number."""


@pytest.mark.parametrize("line", DOCUMENTS.values(), ids=DOCUMENTS)
def test_time_grows_as_documents_do(line) -> None:
    """A million lines in one document take less than twice as long as in a thousand documents."""
    few = ["".join(map(line, range(start, start + 1_000))) for start in range(0, 60_000, 1_000)]
    many = "".join(map(line, range(1_000_000)))
    assert seconds([many]) / 1_000 < 2 * seconds(few) / 60


@pytest.mark.parametrize("unit", [*SHAPES, "AFP/", "photo: ", "share on ", "12 march 2021 ", "島", "\u0301", "&amp;"])
def test_time_grows_as_lines_do(unit: str) -> None:
    """A line of a million characters takes less than twice as long as a thousand lines of a thousand."""
    few, many = (SENTENCE * 6 + (unit * length)[:length] + "\n" + SENTENCE for length in (1_000, 1_000_000))
    assert seconds([many]) / 1_000 < 2 * seconds([few] * 20) / 20


def seconds(texts: Sequence[str]) -> float:
    """Of the processor, in the program: what the system takes to find memory for a gigabyte is not its own."""
    clean(texts[0][:100_000])
    began = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    for text in texts:
        clean(text)
    return resource.getrusage(resource.RUSAGE_SELF).ru_utime - began


PAGE = 4096
"""Bytes that a small disk gives away at a time."""


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("mount"), reason="only root mounts a small disk")
@pytest.mark.parametrize(
    "arguments",
    [
        ["clean", "in", "-O", "disk/out"],
        ["clean", "in", "-O", "disk/out", "--report", "disk/r.jsonl.gz"],
        ["clean", "-i=.bak", "disk"],
        ["clean", "-i", "disk", "--report", "disk/r.jsonl"],
        ["learn", "in", "-o", "disk/a.counts", "--by", "all"],
    ],
    ids=" ".join,
)
def test_a_disk_that_is_full_after_any_page(tmp_path: Path, arguments: list[str]) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    documents = [f"{number:02}.txt" for number in range(6)]
    for pages in range(60):
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk], check=False).returncode:
            pytest.skip("no small disk can be mounted here")
        try:
            target = disk if "disk" in arguments else tmp_path / "in"
            target.mkdir(exist_ok=True)
            for name in documents:
                (target / name).write_bytes(OLD)
            usage = os.statvfs(disk)
            (disk / "ballast").write_bytes(b"x" * ((usage.f_bavail - pages) * PAGE))
            status = test_files.ended(tmp_path, *arguments)
            assert status in (0, 2)
            assert not list(tmp_path.rglob("*.part"))
            expect_restorable(target, documents, [disk / "r.jsonl"])
            for path in disk.glob("out/*.txt"):
                assert path.read_bytes() == NEW
            (disk / "ballast").unlink()
            again = [*arguments[:-1], "disk/other.jsonl"] if "disk/r.jsonl" in arguments else [*arguments]
            again += ["--overwrite"] if arguments[0] == "learn" else ["--resume"] if "-O" in arguments else []
            if "-i=.bak" not in arguments:  # its backups are in the way of the next
                assert test_files.ended(tmp_path, *again) == 0
            expect_restorable(target, documents, [disk / "r.jsonl", disk / "other.jsonl"])
        finally:
            subprocess.run(["umount", disk], check=True)
        if status == 0:
            assert pages > 1
            return
    pytest.fail("there was never room")


def expect_restorable(folder: Path, documents: Sequence[str], reports: Sequence[Path]) -> None:
    """Each document is as it was, or cleaned and given back by its backup or a report."""
    known = [read_report(path.read_bytes().splitlines(keepends=True)) for path in reports if path.exists()]
    for name in documents:
        data = (folder / name).read_bytes()
        assert data in (OLD, NEW)
        if data == NEW and not (folder / f"{name}.bak").exists():
            assert OLD in [restore_text(data, entry) for report in known for entry in report.entries.get(name, ())]


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_kills_at_random_moments(tmp_path: Path, jobs: str) -> None:
    """A hundred, of runs in place; what is left of a run is cleaned by the next."""
    chance = random.Random(7)
    documents = [f"{number:02}.txt" for number in range(30)]
    command = [sys.executable, "-m", "boilerplate_cli", "clean", "-i", "in", "-j", jobs, "-q", "--report"]
    kills = 0
    while kills < 100:
        (tmp_path / "in").mkdir()
        for name in documents:
            (tmp_path / "in" / name).write_bytes(OLD)
        process = subprocess.Popen([*command, "r.jsonl"], cwd=tmp_path, env=environment())
        time.sleep(chance.uniform(0.05, 0.6))
        process.send_signal(signal.SIGKILL)
        killed = process.wait() < 0
        kills += killed
        expect_restorable(tmp_path / "in", documents, [tmp_path / "r.jsonl"])
        if killed and kills % 5 == 0:
            subprocess.run([*command, "other.jsonl"], cwd=tmp_path, env=environment(), check=True)
            assert not list((tmp_path / "in").glob(".*"))
            assert {(tmp_path / "in" / name).read_bytes() for name in documents} == {NEW}
            expect_restorable(tmp_path / "in", documents, [tmp_path / "r.jsonl", tmp_path / "other.jsonl"])
        for path in [*(tmp_path / "in").iterdir(), *tmp_path.glob("*.jsonl"), *tmp_path.glob(".*.part")]:
            path.unlink()
        (tmp_path / "in").rmdir()


@pytest.mark.parametrize("arguments", test_files.WRITERS, ids=" ".join)
def test_whatever_fails_nothing_is_lost(tmp_path: Path, arguments: list[str]) -> None:
    test_files.fail_everywhere(tmp_path, arguments)


@pytest.mark.parametrize("more", test_files.RESUMED, ids="".join)
def test_a_run_killed_between_any_two_steps_is_resumed(tmp_path: Path, more: tuple[str, ...]) -> None:
    test_files.resume_after_kills(tmp_path, *more)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_runs_killed_again_and_again_are_resumed(tmp_path: Path, jobs: str) -> None:
    """Each run is killed after a while, and the next goes on, until one comes to its end."""
    chance = random.Random(int(jobs))
    (tmp_path / "in").mkdir()
    rows = b"".join(json.dumps({"id": number, "text": f"{number}\n{ARTICLE}"}).encode() + b"\n" for number in range(99))
    for number in range(200):
        (tmp_path / "in" / f"{number:03}.txt").write_bytes(OLD.replace(b"1987", b"%d" % number))
        if not number % 20:
            (tmp_path / "in" / f"{number:03}.jsonl.gz").write_bytes(gzip.compress(rows))
            (tmp_path / "in" / f"{number:03}x.jsonl").write_bytes(rows)
    command = [sys.executable, "-m", "boilerplate_cli", "clean", "in", "-q", "-j", jobs, "-O"]
    subprocess.run([*command, "whole"], cwd=tmp_path, env=environment(), check=True)
    all_kills = 0
    for attempt in range(100):
        kills = 0
        for more in ([], *([["--resume"]] * 100)):
            process = subprocess.Popen([*command, str(attempt), *more], cwd=tmp_path, env=environment())
            try:
                # Most are killed early; each gets further than the one before, or it would never end.
                process.wait(chance.uniform(0.2, 0.9) * (1 + kills / 5))
                break
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
                kills += 1
        assert process.returncode == 0
        assert test_files.tree(tmp_path / str(attempt)) == test_files.tree(tmp_path / "whole"), attempt
        shutil.rmtree(tmp_path / str(attempt))
        all_kills += kills
        if all_kills >= 100:
            return
    pytest.fail("hardly ever killed")


def test_memory_does_not_grow_with_what_went_before() -> None:
    """Whatever is remembered of lines is bounded."""
    code = (
        "import resource, sys\n"
        "from boilerplate_cli.batch import Job, Reading, telling_work\n"
        "from boilerplate_cli.reports.jsonl import reported\n"
        "from boilerplate_cli.settings import Settings\n"
        "work = telling_work(Settings(), Reading(), tellers=(reported,))\n"
        "for count in map(int, sys.argv[1:]):\n"
        "    for number in range(count):\n"
        "        text = ''.join(f'Line {number} of {line} says nothing new to anybody\\n' for line in range(60))\n"
        "        work(Job('a.txt', None, text.encode()))\n"
        "    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
    )
    command = [sys.executable, "-c", code, "400", "800"]
    done = subprocess.run(command, env=environment(), capture_output=True, check=True)
    before, after = map(int, done.stdout.split())
    assert after < 1.15 * before


def test_the_benchmark_prints_a_table_and_draws_a_plot(tmp_path: Path) -> None:
    script = Path(__file__).parent / "benchmarks/bench.py"
    command = [sys.executable, str(script), "--sizes", "0.05,0.1", "--rounds", "1", "--plot", str(tmp_path / "a.svg")]
    table = subprocess.run(command, env=environment(), capture_output=True, check=True).stdout.decode()
    for what in ("start-up: --version", "0.05 MB, -j 1", "two workers", "boilerplate", "yardstick", "datatrove C4"):
        assert re.search(rf"^{re.escape(what)}  ", table, re.MULTILINE), table
    assert ElementTree.parse(tmp_path / "a.svg").getroot().tag.endswith("svg")


def test_every_level_and_every_family_on_every_sample(tmp_path: Path) -> None:
    families = [family.__name__.rpartition(".")[2] for family in FAMILIES if family not in (content, layout)]
    levels = ("cautious", "standard", "thorough")
    for number, level in enumerate(levels):
        third = families[number::3]
        for option in [[], *(["--ignore", name] for name in third), *(["--select", name] for name in third)]:
            out = tmp_path / f"{level}{''.join(option)}"
            command = [sys.executable, "-m", "boilerplate_cli"]
            same = [str(SAMPLES), "--level", level, *option]
            subprocess.run([*command, "clean", *same, "-O", str(out)], check=True, env=environment())
            subprocess.run([*command, "verify", str(out), "--original", str(SAMPLES)], check=True, env=environment())
            again = [*command, "check", str(out), "--level", level, *option, "--output-format", "jsonl"]
            done = subprocess.run(again, capture_output=True, check=False, env=environment())
            assert json.loads(done.stdout.splitlines()[-1])["changed"] == 0
