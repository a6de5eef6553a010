"""The samples: golden texts, the traps in them, and failures that are known."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import SAMPLES

from boilerplate_cli.cleaner import Cleaner, Cleaning
from boilerplate_cli.document import Document
from boilerplate_cli.rulebook import Rulebook

TABLES = (SAMPLES / "README.md").read_text().split("\n## ")
ROWS = {
    name: (int(lines), int(go))
    for name, lines, go in re.findall(r"^\| \[([\w-]+)\]\(\1/notes\.md\) \| (\d+) \| (\d+) \|", "\n".join(TABLES), re.M)
}
PROTECTIVE = re.findall(
    r"^\| \[([\w-]+)\]", next(table for table in TABLES if table.startswith("Protective")), re.MULTILINE
)
FOLDERS = sorted(path.parent for path in SAMPLES.glob("*/input.txt"))
KNOWN_FAILURES = sorted(path.parent for path in SAMPLES.glob("known-failures/*/input.txt"))

CLEANER = Cleaner()


def clean(folder: Path) -> Cleaning:
    return CLEANER.clean((folder / "input.txt").read_bytes().decode())


def name(folder: Path) -> str:
    return folder.name


@pytest.mark.parametrize("folder", FOLDERS, ids=name)
def test_sample(folder: Path) -> None:
    assert clean(folder).text == (folder / "expected.txt").read_bytes().decode()


@pytest.mark.parametrize("folder", KNOWN_FAILURES, ids=name)
@pytest.mark.xfail(strict=True, reason="known; when it passes, move the sample up one folder")
def test_known_failure(folder: Path) -> None:
    assert clean(folder).text == (folder / "expected.txt").read_bytes().decode()


def test_the_tables_name_every_sample() -> None:
    assert sorted(ROWS) == [folder.name for folder in FOLDERS]
    failures = re.findall(r"\(known-failures/([\w-]+)/notes\.md\)", "\n".join(TABLES))
    assert sorted(failures) == [folder.name for folder in KNOWN_FAILURES]
    for folder in FOLDERS:
        lines, left = (
            sum(not line.isspace() for line in (folder / f"{text}.txt").read_text().splitlines(keepends=True))
            for text in ("input", "expected")
        )
        assert ROWS[folder.name] == (lines, lines - left), folder.name


@pytest.mark.parametrize("folder", [SAMPLES / name for name in PROTECTIVE], ids=name)
def test_protective_samples_hold_traps(folder: Path) -> None:
    """At least three lines on which a removing rule, or its obvious naive form, fires and which stay."""
    cleaning = clean(folder)
    naive = Rulebook().find(Document.from_text(cleaning.document.text))
    tempted = {block for block, findings in naive.items() if any(finding.points > 0 for finding in findings)}
    kept = {verdict.line for verdict in CLEANER.explain(cleaning) if verdict.kept}
    blocks = cleaning.document.blocks
    assert sum(blocks[index].first + 1 in kept for index in tempted) >= 3


def test_the_owners_document() -> None:
    """Every removed line is explained by the family that a reader would name."""
    cleaning = clean(SAMPLES / "rostov-siege")
    families = {removal.line: removal.rule.partition(".")[0] for removal in cleaning.removals if removal.text.strip()}
    lines = cleaning.document.lines
    head = next(number for number, line in enumerate(lines, 1) if line == "OTHER NEWS\n")
    for number, family in families.items():
        line = lines[number - 1]
        if number >= head:
            assert family == "feed", line
        elif line.startswith("islamic state"):
            assert family == "repeat"
        elif "Puzzles" in line:
            assert family == "promo"
        else:
            assert "Shutterstock" in line
            assert family == "credit"
    assert sum(line.strip() != "" for line in lines) - len(families) == 17
