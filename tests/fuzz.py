"""Coverage-guided fuzzing: whatever bytes come in, nothing is raised, nothing hangs, and the laws hold.

    python tests/fuzz.py [--executions 2000000] [--corpus DIR] [TARGET...]

It needs atheris (`pip install atheris`). Each target runs in a process of its own, on inputs that coverage leads to,
from seeds that are made here. It prints what was run, a line for each target, and ends with 1 at the first input that
breaks a law, which is kept and named: run it again with `--input FILE TARGET`.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from zlib import crc32

ROOT = Path(__file__).parent.parent
SHARES = {"document": 0.12, "row": 0.08, "report": 0.4, "baseline": 0.1, "config": 0.15, "keep": 0.05, "counts": 0.1}
"""Of all executions, how many go to each target."""

LONGEST_INPUT = {"document": 400, "row": 400}
"""Bytes, where they are not 4096: what makes a text long makes the search slow, and shows nothing new."""

MOST_FRAGMENTS = 40

SELDOM = 16
"""One in so many inputs, by its hash, goes through what is dear, too: the whole program, and all formats."""

SECONDS = 20
"""After which an input is taken to hang. Most take milliseconds."""

PROSE = (
    "The council met on Tuesday and decided, after three hours, that the bridge would be closed for the winter.",
    "Nobody was hurt. The driver said that he had not seen the sign, and the police believed him.",
    "Die Fähre lag neun Jahre im Schlamm, sagte der Bürgermeister am Montag, und nun fährt sie wieder.",
    "島の鐘は戻った。人々は喜んだ。",
    "מזג האוויר יהיה נאה מחר בכל הארץ.",
)
ODD = (
    *(
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\n\n\n",
        " ",
        "\t",
        "\x0b",
        "\x0c",
        "\x85",
        "\u2028",
        "\u2029",
        "\0",
        "\ufeff",
        "\u200b",
    ),
    *("\ud800", "\udfff", "\U0001f4f7", "e\u0301\u0323", "\u202e", "\u2066", "ﬁ", "İ", "ſ", "ẞ", "\u0600", "\x1b[31m"),
    *("* * *", "-----", "| a | b |", "> ", "```", "    x = 1", "12", "3:45", "2021-03-12", "#", "a" * 300, " " * 300),
)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "utf-32-le", "latin-1", "cp1252", "ascii")


@cache
def fragments() -> tuple[str, ...]:
    """256 pieces of text, one for each byte."""
    from boilerplate_cli.rules import RULES

    examples = [line.removeprefix("! ") for rule in RULES for line in (*rule.drops, *rule.keeps) if len(line) < 200]
    room = 256 - len(ODD) - len(PROSE)
    return (*ODD, *PROSE, *(examples[number * len(examples) // room] for number in range(room)))


def text_of(data: bytes) -> str:
    """A document of fragments, each on a line of its own but where they are odd signs."""
    pieces = []
    for byte in data[:MOST_FRAGMENTS]:
        piece = fragments()[byte]
        pieces.append(piece if byte < len(ODD) else piece + "\n")
    return "".join(pieces)


def document(data: bytes) -> None:
    """Laws 1, 2, 3, 5 and 6 for a text file: its bytes as they come, or a text in one of many encodings."""
    from boilerplate_cli.batch import Failure, Job, Reading, clean_job

    if len(data) < 3:
        return
    kind, level, rest = data[0], data[1], data[2:]
    declared = None
    if kind & 1:
        encoding = ENCODINGS[kind // 2 % len(ENCODINGS)]
        rest = text_of(rest).encode(encoding, "surrogatepass" if encoding.startswith("utf") else "replace")
        declared = encoding if kind & 64 else None
    result = clean_job(Job("a.txt", None, rest), cleaners()[level % 3], Reading(encoding=declared))
    assert result.output == rest or not isinstance(result, Failure)
    if not isinstance(result, Failure):
        holds_laws(result, rest, cleaners()[level % 3])


def row(data: bytes) -> None:
    """The same for a row of JSON Lines, and that nothing but the text changes."""
    from boilerplate_cli.batch import Failure, Job, Reading, clean_job

    if len(data) < 3:
        return
    kind, level, rest = data[0], data[1], data[2:]
    if kind & 1:
        literal = json.dumps(text_of(rest), ensure_ascii=bool(kind & 2))
        literal = literal.replace("o", "\\u006f", 3) if kind & 4 else literal
        more = ("", ' , "x": [1, {"text": 2}]', ', "text": "a\\nb"', ', "id": 1e400')[kind >> 3 & 3]
        end = ("", "\n", "\r\n", "\n\n")[kind >> 5 & 3]
        rest = f'{{ "id": 7, "text" :{literal}{more}}}{end}'.encode("utf-8", "surrogatepass")
    result = clean_job(Job("a.jsonl", 1, rest), cleaners()[level % 3], Reading(format="jsonl"))
    if isinstance(result, Failure):
        assert result.output == rest
        return
    holds_laws(result, rest, cleaners()[level % 3])
    before, after = json.loads(rest), json.loads(result.output)
    assert after.pop("text") == result.cleaning.text
    before.pop("text")
    assert repr(after) == repr(before)  # a number may be none


def holds_laws(result: Any, data: bytes, cleaner: Any) -> None:
    """What is true of every document that was cleaned."""
    from boilerplate_cli.batch import Reading
    from boilerplate_cli.reports.about import About
    from boilerplate_cli.reports.diff import unified_diff
    from boilerplate_cli.reports.formats import FORMATS, open_report
    from boilerplate_cli.restore import restore_row, restore_text

    cleaning = result.cleaning
    gone = {removal.line for removal in cleaning.removals}
    kept = [line for number, line in enumerate(cleaning.document.lines, 1) if number not in gone]
    assert cleaning.text == cleaning.document.bom + "".join(kept)
    assert any(map(str.isalnum, cleaning.text)) or not any(map(str.isalnum, cleaning.document.text))
    if not cleaning.changed:
        assert result.output == data
        return
    assert not cleaning.held_back
    if cleaning.settled:
        assert not cleaner.clean(cleaning.text).changed
    entry = next(iter(saved(result).entries.values()))[0]
    assert (
        restore_text(result.output, entry) if result.row is None else restore_row(result.output, entry, "text")
    ) == data
    b"".join(unified_diff(result))
    if not seldom(data):
        return
    for verdict in cleaner.explain(cleaning):
        str(verdict)
    for form in FORMATS:
        report = open_report(form, About(bytearray().extend, cleaner.settings, Reading()))
        report.add(result)
        report.close()


def seldom(data: bytes) -> bool:
    """If this input is one of those that go through what is dear."""
    return crc32(data) % SELDOM == 0


def saved(result: Any) -> Any:
    """The report of a document, written and read back."""
    from boilerplate_cli.restore import read_report

    return read_report(report_of(result).splitlines(keepends=True))


def report_of(result: Any) -> bytes:
    """The report of a document."""
    from boilerplate_cli.batch import Reading
    from boilerplate_cli.reports.jsonl import ReportWriter
    from boilerplate_cli.settings import Settings

    out = bytearray()
    writer = ReportWriter(out.extend)
    writer.begin(Settings(), Reading())
    writer.add(result)
    writer.close()
    return bytes(out)


@cache
def cleaners() -> tuple[Any, ...]:
    """One of each level."""
    from boilerplate_cli.cleaner import Cleaner
    from boilerplate_cli.rule import Level
    from boilerplate_cli.settings import Settings

    return tuple(Cleaner(Settings(level=level)) for level in Level)


def report(data: bytes) -> None:
    """A damaged or hostile report: who reads it says so in one line, and nothing wrong is restored."""
    from boilerplate_cli.restore import Mismatch, ReportError, read_report, restore_row, restore_text

    with suppress(ReportError):
        for entry in [
            one for entries in read_report(data.splitlines(keepends=True)).entries.values() for one in entries
        ]:
            with suppress(Mismatch):
                original = restore_text(seeds()["cleaned"], entry)
                assert sha256(original).hexdigest() == entry.document["before"]["sha256"]
            with suppress(Mismatch):
                restore_row(b'{"text": "a\\nb"}', entry, "text")
    if not seldom(data):
        return
    place = folder()
    (place / "r.jsonl").write_bytes(data)
    (place / "cleaned.txt").write_bytes(seeds()["cleaned"])
    for arguments in (["report", "r.jsonl"], ["report", "r.jsonl", "concise"], ["report", "r.jsonl", "diff"],
                      ["compare", "r.jsonl", "r.jsonl"], ["verify", "cleaned.txt", "--report", "r.jsonl"],
                      ["restore", "cleaned.txt", "--report", "r.jsonl", "-o", "o.txt", "--overwrite"],
                      ["restore", ".", "--report", "r.jsonl", "-O", "out", "--overwrite"]):  # fmt: skip
        run(*arguments)
    escaped = {path.name for path in place.iterdir()} - {"r.jsonl", "cleaned.txt", "o.txt", "out", "a.txt"}
    assert not escaped, escaped


def baseline(data: bytes) -> None:
    """A damaged or hostile baseline."""
    from boilerplate_cli.baseline import BaselineError, read_baseline

    with suppress(BaselineError):
        read_baseline(data.splitlines(keepends=True))
    if seldom(data):
        (folder() / "baseline").write_bytes(data)
        run("check", "a.txt", "--baseline", "baseline", "-q")


def config(data: bytes) -> None:
    """Any settings."""
    from boilerplate_cli.config import ConfigError, read

    (folder() / "boilerplate.toml").write_bytes(data)
    with suppress(ConfigError):
        read(Path("boilerplate.toml"))
    if seldom(data):
        run("config", "show", "--config", "boilerplate.toml")
        run("check", "a.txt", "-q", "--config", "boilerplate.toml")


def keep(data: bytes) -> None:
    """Any patterns of lines to keep."""
    from boilerplate_cli.cleaner import UserPatterns
    from boilerplate_cli.config import ConfigError, patterns

    (folder() / "keep.txt").write_bytes(data)
    with suppress(ConfigError, ValueError):
        UserPatterns(tuple(patterns(Path("keep.txt")))).match(PROSE[0])
    if seldom(data):
        run("check", "a.txt", "-q", "--keep-file", "keep.txt")


def counts(data: bytes) -> None:
    """A damaged or hostile file of counts."""
    from boilerplate_cli.counts import Counts
    from boilerplate_cli.grouping import Place

    (folder() / "a.counts").write_bytes(data)
    with suppress(OSError):
        counts = Counts("a.counts")
        if group := counts.of(Place("/a/b.txt")):
            group.frequencies(["share on facebook", "12 comments"])
    if seldom(data):
        run("check", "a.txt", "-q", "--learned", "a.counts")


def run(*arguments: str) -> None:
    """Run a command of the program, in this process. Whatever it says, it may not raise."""
    from boilerplate_cli.cli.group import program

    streams = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = silence(), silence()
    try:
        program(list(arguments), prog_name="boilerplate")
    except SystemExit as end:
        status = end.code
    finally:
        sys.stdout, sys.stderr = streams
    assert status in (0, 1, 2), status


@cache
def silence() -> Any:
    """Where nobody reads."""
    return open(os.devnull, "w", encoding="utf-8", errors="backslashreplace")


@cache
def folder() -> Path:
    """A folder with a text, in which the program runs."""
    place = Path(tempfile.mkdtemp(prefix="fuzz-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    (place / "in").mkdir()
    os.chdir(place / "in")
    Path("a.txt").write_bytes(seeds()["text"])
    return place / "in"


@cache
def seeds() -> dict[str, bytes]:
    """A text and what belongs to it."""
    from boilerplate_cli.batch import Job, Reading, clean_job
    from boilerplate_cli.rules.shape import ARTICLE

    text = ("Share on Facebook\n\nPhoto: Jane Doe/Reuters\n" + ARTICLE + "\n12 Comments\n").encode()
    result = clean_job(Job("a.txt", None, text), cleaners()[1], Reading())
    from boilerplate_cli.counts import Counting

    place = Path(tempfile.mkdtemp()) / "a.counts"
    with Counting("all") as counting:
        for _ in range(6):
            counting.add("", ["share on facebook", "12 comments"])
        counting.write(str(place))
    from boilerplate_cli.config import template

    return {"text": text, "cleaned": result.output, "report": report_of(result), "counts": place.read_bytes(),
            "config": re.sub(r"^# ([a-z-]+ = )", r"\1", template(), flags=re.MULTILINE).encode()}  # fmt: skip


def first_inputs(target: str) -> Iterable[bytes]:
    """From where a target's search begins."""
    from boilerplate_cli.files import BASELINE_SCHEMA, BASELINE_VERSION

    if target in ("document", "row"):
        for kind in range(0, 128, 5):
            yield bytes([kind | 1, kind % 3, *range(len(ODD), 255, 7), *range(kind, 250, 11)])
        yield b"\0\0" + seeds()["text"]
        yield b'\0\0{"id": 1, "text": "Share on Facebook\\nA\\u00e9\\n"}\n'
    elif target == "baseline":
        head = {"kind": "baseline", "schema": f"{BASELINE_SCHEMA}{BASELINE_VERSION}", "version": "0", "rules": "x"}
        entry = {"path": "a.txt", "rule": "share.button", "line": "0123456789abcdef", "count": 2}
        yield "".join(json.dumps(record) + "\n" for record in (head, entry)).encode()
    elif target == "keep":
        yield b"# a comment\n^Corrections?:\n(?i)photo\n(a+)+$\n"
    else:
        yield seeds()[target]


TARGETS: dict[str, Callable[[bytes], None]] = {
    function.__name__: function for function in (document, row, report, baseline, config, keep, counts)
}


def search(target: str, executions: int, corpus: Path) -> None:
    """Let atheris look for an input that breaks `target`. Does not return."""
    import atheris

    with atheris.instrument_imports(include=["boilerplate_cli"]):
        import boilerplate_cli.cli.check
        import boilerplate_cli.cli.config
        import boilerplate_cli.cli.undo  # noqa: F401
        from boilerplate_cli import baseline, compare, config, counts, restoring  # noqa: F401
        from boilerplate_cli.reports import diff, formats, jsonl, render  # noqa: F401

    for number, data in enumerate(first_inputs(target)):
        (corpus / f"seed{number}").write_bytes(data)
    gc.freeze()
    options = {"atheris_runs": executions, "max_len": LONGEST_INPUT.get(target, 4096), "timeout": SECONDS}
    options |= {"rss_limit_mb": 2000, "len_control": 0, "artifact_prefix": f"{corpus}/broken-", "print_final_stats": 1}
    atheris.Setup([sys.argv[0], *(f"-{name}={value}" for name, value in options.items()), str(corpus)], TARGETS[target])
    atheris.Fuzz()


def results(targets: Iterable[str], executions: int, corpus: Path) -> Iterator[tuple[str, bool]]:
    """Run targets, each in its process. Yields what is to be said of each, and if it holds."""
    for target in targets:
        place = corpus / target
        place.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, __file__, "--search", target, "--corpus", str(place)]
        command += ["--executions", str(round(executions * SHARES[target]))]
        began = time.perf_counter()
        environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
        done = subprocess.run(command, capture_output=True, check=False, env=environment, text=True, errors="replace")
        seconds = time.perf_counter() - began
        ran = max(map(int, re.findall(r"(?:^#|number_of_executed_units: )(\d+)", done.stderr, re.MULTILINE)), default=0)
        covered = max(map(int, re.findall(r" cov: (\d+)", done.stderr)), default=0)
        said = f"{target:10}{ran:>12,} executions{covered:>8,} edges{seconds:>8.0f} s"
        if done.returncode:
            said += "\n" + done.stderr[-6000:]
        yield said, not done.returncode


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", choices=[*TARGETS, []], metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--executions", type=int, default=2_000_000, help="in all targets together")
    parser.add_argument("--corpus", type=Path, help="keep the inputs that were found here, and go on from them")
    parser.add_argument("--input", type=Path, help="run a target on this file only")
    parser.add_argument("--search", choices=list(TARGETS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.search:
        search(options.search, options.executions, options.corpus)
    targets = options.targets or list(TARGETS)
    if options.input:
        for target in targets:
            TARGETS[target](options.input.read_bytes())
        return 0
    with tempfile.TemporaryDirectory() as place:
        holds = True
        for said, held in results(targets, options.executions, (options.corpus or Path(place)).absolute()):
            print(said, flush=True)
            holds &= held
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
