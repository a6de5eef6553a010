"""What the README says holds."""

from __future__ import annotations

import re
import shlex
import textwrap
from pathlib import Path
from typing import Any

import pytest
from conftest import ARTICLE, SAMPLES, Program

import boilerplate_cli
from boilerplate_cli.counts import Counting
from boilerplate_cli.reports.formats import FORMATS
from boilerplate_cli.rules import FAMILIES

README = (Path(__file__).parent.parent / "README.md").read_text()
SECURITY = (Path(__file__).parent.parent / ".github/SECURITY.md").read_text()
CONTRIBUTING = (Path(__file__).parent.parent / "CONTRIBUTING.md").read_text()


def test_the_diff_shown_is_the_real_one(program: Program) -> None:
    shown = re.search(r"```diff\n(.*?)```", README, re.DOTALL)
    assert shown
    done = program("clean", SAMPLES / "rostov-siege/input.txt", "--diff")
    assert shown.group(1) in done.stdout.decode()


def test_all_families_are_in_the_table() -> None:
    table = README.partition("| family |")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)
    assert rows == [family.__name__.rpartition(".")[2] for family in FAMILIES]


def test_every_promise_of_security_has_its_tests() -> None:
    rows = re.findall(r"^\| (.*) \| (.*) \|$", SECURITY, re.MULTILINE)[1:]
    assert len(rows) > 5
    tests = "".join(path.read_text() for path in Path(__file__).parent.glob("test_*.py"))
    for promise, named in rows:
        names = re.findall(r"`(test_\w+)`", named)
        assert names, promise
        assert not [name for name in names if f"\ndef {name}(" not in tests], promise


def test_the_options_shown_exist(program: Program) -> None:
    for line in re.findall(r"^(?:.*\| )?boilerplate (\w+ .*?)(?: *#.*)?$", README, re.MULTILINE):
        command, *words = shlex.split(line)
        usage = program(command, "--help").stdout.decode()
        for word in words:
            if word.startswith("-"):
                assert word.partition("=")[0] in usage, line


def test_all_formats_are_in_the_table() -> None:
    table = README.partition("| `--output-format` |")[2].partition("\n\n")[0]
    assert re.findall(r"^\| `(\w+)`", table, re.MULTILINE) == list(FORMATS)


def test_the_python_example_works() -> None:
    code = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert code
    names: dict[str, object] = {"dump": ARTICLE}
    exec(code.group(1), names)
    assert names["text"] == boilerplate_cli.clean(ARTICLE)


def test_the_labelled_rows_can_be_read() -> None:
    from boilerplate_cli.measure import LABELS, read_labelled

    rows = re.search(r"```json\n(.*?)```", README, re.DOTALL)
    assert rows
    assert [read_labelled(row.encode()).labels for row in rows.group(1).splitlines()] == ["bc-b", "-c-b"]
    table = README.partition("| letter |")[2].partition("\n\n")[0]
    assert re.findall(r"^\| `(.)` \|", table, re.MULTILINE) == list(LABELS)


def test_the_example_of_counts_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Counting("site") as counting:
        for _ in range(5):
            counting.add("example.org", ["our four reporters"])
        counting.write("site.counts")
    code = re.findall(r"```python\n(.*?)```", README, re.DOTALL)[1]
    names: dict[str, Any] = {
        "dump": "Our four reporters\nIt rained all day, and nobody came to the well before the evening.\n"
    }
    exec(code, names)
    assert names["cleaning"].document.group.name == "example.org"


def test_the_example_of_measuring_works(capsys: pytest.CaptureFixture[str]) -> None:
    code = re.findall(r"```python\n(.*?)```", README, re.DOTALL)[2]
    exec(code, {"rows": [b'{"text": "Share on Facebook\\nIt rained all day.", "labels": "bc"}']})
    assert "share.bar 1 0 0.2" in capsys.readouterr().out


def test_the_table_of_levels_has_them_all() -> None:
    table = re.search(r"<!-- levels -->\n(.*?)\n<!-- /levels -->", README, re.DOTALL)
    assert table
    assert re.findall(r"^\| `(\w+)` \|", table.group(1), re.MULTILINE) == ["cautious", "standard", "thorough"]


def test_the_rule_in_contributing_works() -> None:
    import boilerplate_cli.rule
    from boilerplate_cli.cleaner import Cleaner
    from boilerplate_cli.rule import Rule
    from boilerplate_cli.rulebook import Rulebook
    from boilerplate_cli.rules import RULES
    from boilerplate_cli.settings import Settings

    code = re.search(r"```python\n(.*?)```", CONTRIBUTING, re.DOTALL)
    assert code
    names = vars(boilerplate_cli.rule).copy()
    exec(textwrap.dedent(code.group(1)), names)
    rule = next(value for value in names.values() if isinstance(value, Rule))
    cleaner = Cleaner(Settings(allow_empty=True), Rulebook((*RULES, rule)))
    assert [cleaner.clean(line).text for line in rule.drops] == [""] * len(rule.drops)
    assert [cleaner.clean(line).text for line in rule.keeps] == list(rule.keeps)


@pytest.mark.parametrize(
    ("frame", "takes", "leaves"),
    [
        ("WHOLE_LINE", ["Read on", "» Read on..."], ["Read on here", "To read on"]),
        ("OPENS_LINE", ["Read on", "Read on, it says, for as long as you like " * 3], ["To read on", "Read only"]),
        ("OPENS_SHORT_LINE", ["Read on: the harbour"], ["Read on, it says, for as long as you like " * 3]),
        ("ENDS_LINE", ["The harbour: read on »"], ["Read on: the harbour", "Bread on"]),
        ("ANYWHERE", ["You may read on here"], ["Bread only"]),
        ("LABEL", ["Read on: the harbour"], ["Read on the harbour"]),
    ],
)
def test_frames(frame: str, takes: list[str], leaves: list[str]) -> None:
    import boilerplate_cli.rule
    from boilerplate_cli.document import Document

    assert frame in CONTRIBUTING
    facts = {"id": "promo.x", "summary": "X.", "why": "x", "points": 4, "drops": (), "keeps": ()}
    rule = boilerplate_cli.rule.CueRule(**facts, cues=("read on",), frame=getattr(boilerplate_cli.rule, frame))
    for line in takes:
        assert list(rule.find(Document.from_text(line)))
    for line in leaves:
        assert not list(rule.find(Document.from_text(line)))
