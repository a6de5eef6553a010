"""What the README says holds."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from conftest import ARTICLE, SAMPLES, Program

import boilerplate_cli
from boilerplate_cli.rules import FAMILIES

README = (Path(__file__).parent.parent / "README.md").read_text()


def test_the_diff_shown_is_the_real_one(program: Program) -> None:
    shown = re.search(r"```diff\n(.*?)```", README, re.DOTALL)
    assert shown
    done = program("clean", SAMPLES / "rostov-siege/input.txt", "--diff")
    assert shown.group(1) in done.stdout.decode()


def test_all_families_are_in_the_table() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)
    assert rows == [family.__name__.rpartition(".")[2] for family in FAMILIES]


def test_the_options_shown_exist(program: Program) -> None:
    for line in re.findall(r"^(?:.*\| )?boilerplate (\w+ .*?)(?: *#.*)?$", README, re.MULTILINE):
        command, *words = shlex.split(line)
        usage = program(command, "--help").stdout.decode()
        for word in words:
            if word.startswith("-"):
                assert word.partition("=")[0] in usage, line


def test_the_python_example_works() -> None:
    code = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert code
    names: dict[str, object] = {"dump": ARTICLE}
    exec(code.group(1), names)
    assert names["text"] == boilerplate_cli.clean(ARTICLE)
