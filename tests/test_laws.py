"""The laws of the product, for any text."""

from __future__ import annotations

import json
import subprocess
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from examples import parse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boilerplate_cli.batch import Failure, Job, Reading, Result, clean_job
from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.document import Document
from boilerplate_cli.reports.about import About
from boilerplate_cli.reports.diff import unified_diff
from boilerplate_cli.reports.formats import FORMATS, open_report
from boilerplate_cli.reports.jsonl import ReportWriter
from boilerplate_cli.restore import Mismatch, Report, read_report, restore_row, restore_text
from boilerplate_cli.rule import Level
from boilerplate_cli.rules import RULES
from boilerplate_cli.rules.shape import ARTICLE
from boilerplate_cli.settings import Settings

CLEANER = Cleaner()
CLEANERS = [Cleaner(Settings(level=Level.CAUTIOUS)), CLEANER, Cleaner(Settings(level=Level.THOROUGH))]

EXAMPLES = [
    line
    for rule in RULES
    for kind, goes in ((rule.drops, True), (rule.keeps, False))
    for example in kind
    for line in parse(example, goes).text.split("\n")
]
PROSE = [
    "The council met on Tuesday and decided, after three hours, that the bridge would be closed for the winter.",
    "Nobody was hurt. The driver said that he had not seen the sign, and the police believed him.",
    "Storm closes the northern harbour",
    "storm closes the northern harbour",
    "STORM CLOSES THE NORTHERN HARBOUR | The Daily Wave",
]
MAIN_TEXT = [line[2:] for line in ARTICLE.splitlines()]
"""Enough of it for form and place to have a say."""
ODD = [
    "\x0b",
    "\x0c",
    "\x85",
    "\u2028",
    "\r",
    "a\rb",
    "\ufeff",
    "\x1b[31m",
    "\u202e",
    "ﬁ",
    "İ",
    "ẞ",
    "ſ",
    "\u200b",
    "* * *",
    "-----",
]

ODD_NAMES = [("One", "D\ud800e"), ("Two", "Doe"), ("Ten", "D\ud801e"), ("Six", "Poe"), ("Any", "D\udfffe")]

line = st.one_of(
    st.sampled_from(EXAMPLES),
    st.sampled_from(PROSE),
    st.sampled_from(["", "", " ", "\t"]),
    st.sampled_from(ODD),
    st.text(max_size=20),
).map(lambda text: text.replace("\n", " ").replace("\0", " "))
ending = st.sampled_from(["\n", "\n", "\n\n", "\r\n"])


@st.composite
def documents(draw: st.DrawFn) -> str:
    lines = draw(st.lists(st.tuples(line, ending), max_size=40))
    if draw(st.booleans()):
        place = draw(st.integers(0, len(lines)))
        lines[place:place] = [(paragraph, draw(ending)) for paragraph in MAIN_TEXT]
    text = "".join(part for pair in lines for part in pair)
    if draw(st.booleans()):
        text = text.removesuffix("\n")
    return draw(st.sampled_from(["", "", "", "\ufeff"])) + text.encode("utf-8", "replace").decode()


def written(result: Result) -> Report:
    """The report of one document, written and read back."""
    out = bytearray()
    writer = ReportWriter(out.extend)
    writer.begin(Settings(), Reading())
    writer.add(result)
    writer.close()
    return read_report(bytes(out).splitlines(keepends=True))


def cleaned(text: str) -> Result:
    result = clean_job(Job("a.txt", None, text.encode()), CLEANER, Reading())
    assert isinstance(result, Result)
    return result


@given(st.text())
def test_a_document_gives_back_its_text(text: str) -> None:
    document = Document.from_text(text)
    assert document.text == text
    assert Document(document.bom, document.lines).blocks == document.blocks


@given(documents(), st.sampled_from(CLEANERS))
def test_output_is_the_input_without_the_removed_lines(text: str, cleaner: Cleaner) -> None:
    cleaning = cleaner.clean(text)
    gone = {removal.line for removal in cleaning.removals}
    kept = [line for number, line in enumerate(cleaning.document.lines, 1) if number not in gone]
    assert cleaning.text == cleaning.document.bom + "".join(kept)
    assert [verdict.text for verdict in cleaner.explain(cleaning) if verdict.kept] == kept
    assert all(removal.text == cleaning.document.lines[removal.line - 1] for removal in cleaning.removals)


@given(documents())
def test_one_blank_run_stays_where_lines_went(text: str) -> None:
    cleaning = CLEANER.clean(text)
    gone = {removal.line - 1 for removal in cleaning.removals}
    lines = cleaning.document.lines
    kept = [number for number, line in enumerate(lines) if line.strip() and number not in gone]
    edges = [(-1, kept[0]), *pairwise(kept), (kept[-1], len(lines))] if kept else []
    for upper, lower in edges:
        between = range(upper + 1, lower)
        words = [number for number in between if lines[number].strip()]
        blank = [number for number in between if not lines[number].strip()]
        if not words:
            expected = blank
        elif upper == -1 or lower == len(lines):
            expected = []
        else:
            start = next(iter(blank), 0)
            run = [number for number in blank if all(other in blank for other in range(start, number))]
            expected = run
        assert [number for number in blank if number not in gone] == expected


@given(documents(), st.sampled_from(CLEANERS))
def test_cleaning_again_finds_nothing(text: str, cleaner: Cleaner) -> None:
    cleaning = cleaner.clean(text)
    if cleaning.settled and not cleaning.held_back:
        assert not cleaner.clean(cleaning.text).changed


@given(documents())
def test_a_document_is_never_emptied(text: str) -> None:
    cleaning = CLEANER.clean(text)
    assert any(map(str.isalnum, cleaning.text)) or not any(map(str.isalnum, text))
    assert not (cleaning.held_back and cleaning.changed)


@given(documents())
def test_report_restores_the_original(text: str) -> None:
    result = cleaned(text)
    entry = written(result).entries["a.txt"][0]
    assert restore_text(result.output, entry) == text.encode()


@given(documents(), st.sampled_from(["utf-16-le", "utf-16-be", "utf-32-le", "cp1252", "latin-1"]))
def test_report_restores_other_encodings(text: str, encoding: str) -> None:
    data = text.encode(encoding, "replace")
    result = clean_job(Job("a.txt", None, data), CLEANER, Reading(encoding=encoding))
    assert isinstance(result, Result)
    assert restore_text(result.output, written(result).entries["a.txt"][0]) == data


@given(documents(), st.booleans(), st.sampled_from(["", "\r\n", "\n\n"]), st.randoms(use_true_random=False))
def test_report_restores_json_rows_in_any_style(text: str, ascii_only: bool, end: str, random: object) -> None:
    if ascii_only and random.random() < 0.3:  # type: ignore[attr-defined]
        text = "".join(line + "\ud800" * (line[:1] > "M") + "\n" for line in text.split("\n"))
    literal = json.dumps(text, ensure_ascii=ascii_only)
    if random.random() < 0.5:  # type: ignore[attr-defined]
        literal = literal.replace("/", "\\/").replace("o", "\\u006f", 3)
    row = f'{{"id": 7,  "text" : {literal}, "more": {{"text": [1, 2]}}}}{end}'.encode()
    result = clean_job(Job("a.jsonl", 1, row), CLEANER, Reading(format="jsonl"))
    assert isinstance(result, Result)
    before, after = json.loads(row), json.loads(result.output)
    assert after.pop("text") == result.cleaning.text
    assert before.pop("text") == text
    assert after == before
    assert restore_row(result.output, written(result).entries["a.jsonl"][0], "text") == row


def test_lines_that_need_bytes_are_all_in_the_report() -> None:
    """Lone surrogates, which only escapes in JSON can hold, in several lines that go for one reason."""
    prose = "A sentence that is long enough to be kept where it stands, said she, and that no column could hold.\n"
    text = "".join(prose.replace("A", word) + f"Photo: Jane {name}/Reuters\n" for word, name in ODD_NAMES)
    row = (json.dumps({"text": text + prose}) + "\n").encode()
    result = clean_job(Job("a.jsonl", 1, row), CLEANER, Reading(format="jsonl"))
    assert isinstance(result, Result)
    assert len(result.cleaning.removals) == len(ODD_NAMES)
    assert restore_row(result.output, written(result).entries["a.jsonl"][0], "text") == row


@pytest.mark.parametrize("mark", ["\ufeff", ""])
@pytest.mark.parametrize("second", ["\ufeff", "\ufeff\n", "\ufeff\ufeff1\n"])
def test_a_mark_that_comes_to_the_start_goes_back_to_its_line(mark: str, second: str) -> None:
    text = f"{mark}Photo: Jane Doe/Reuters\n{second}{PROSE[0]}\n"
    for ascii_only in (True, False):
        row = json.dumps({"text": text}, ensure_ascii=ascii_only).encode()
        result = clean_job(Job("a.jsonl", 1, row), CLEANER, Reading(format="jsonl"))
        assert isinstance(result, Result)
        assert result.cleaning.changed
        assert restore_row(result.output, written(result).entries["a.jsonl"][0], "text") == row
    assert restore_text(cleaned(text).output, written(cleaned(text)).entries["a.txt"][0]) == text.encode()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(documents())
def test_patch_undoes_the_diff(tmp_path: Path, text: str) -> None:
    result = cleaned(text)
    diff = b"".join(unified_diff(result))
    if not diff:
        return
    for command in (["patch", "-R", "-p1", "-s", "-F0", "--binary"], ["git", "apply", "-R", "-p1", "-"]):
        (tmp_path / "a.txt").write_bytes(result.output)
        subprocess.run(command, input=diff, cwd=tmp_path, check=True, capture_output=True)
        assert (tmp_path / "a.txt").read_bytes() == text.encode()


@given(documents())
def test_the_verdict_does_not_depend_on_the_order_of_findings(text: str) -> None:
    from boilerplate_cli.judge import Choice, judge
    from boilerplate_cli.rulebook import Rulebook

    document = Document.from_text(text)
    for findings in Rulebook().find(document).values():
        for rules in (Choice(set(RULES), set()), Choice(set(RULES[::2]), set(RULES[1::2]))):
            one, other = (judge(found, rules, Level.STANDARD) for found in (findings, findings[::-1]))
            assert one == other


@given(st.binary(max_size=300), st.sampled_from(["auto", "jsonl"]))
def test_no_bytes_make_it_raise(data: bytes, form: str) -> None:
    job = Job("x", 1 if form == "jsonl" else None, data)
    result = clean_job(job, CLEANER, Reading(format=form))
    assert result.output == data or isinstance(result, Result)
    assert isinstance(result, (Result, Failure))


@given(documents(), st.data())
def test_a_damaged_text_is_never_restored_in_silence(text: str, data: st.DataObject) -> None:
    result = cleaned(text)
    if not result.cleaning.changed or not result.output:
        return
    at = data.draw(st.integers(0, len(result.output) - 1))
    damaged = result.output[:at] + bytes([result.output[at] ^ 1]) + result.output[at + 1 :]
    with pytest.raises(Mismatch):
        restore_text(damaged, written(result).entries["a.txt"][0])


@given(documents(), st.booleans(), st.sampled_from(["line", "offset"]), st.integers())
def test_a_damaged_report_restores_nothing_in_silence(text: str, jsonl: bool, key: str, number: int) -> None:
    data = json.dumps({"text": text}).encode() if jsonl else text.encode()
    result = clean_job(Job("a.txt", 1 if jsonl else None, data), CLEANER, Reading())
    assert isinstance(result, Result)
    entry = written(result).entries["a.txt"][0]
    if not entry.removed:
        return
    entry.removed[0] = {**entry.removed[0], key: number}
    try:
        restored = restore_row(result.output, entry, "text") if jsonl else restore_text(result.output, entry)
    except Mismatch:
        return
    assert restored == data


@given(documents(), st.sampled_from(CLEANERS), st.sets(st.integers(1, 60)))
def test_lines_that_are_spared_stay_and_no_other(text: str, cleaner: Cleaner, lines: set[int]) -> None:
    cleaning = cleaner.clean(text)
    assert [removal[:3] for removal in cleaning.sparing(()).removals] == [
        removal[:3] for removal in cleaning.removals
    ], "none spared"
    spared = cleaning.sparing(lines)
    worded = [removal.line for removal in cleaning.removals if removal.text.strip()]
    gone = [removal.line for removal in spared.removals]
    assert [line for line in gone if line in worded] == [line for line in worded if line not in lines]
    assert {removal.line for removal in spared.removals} <= {removal.line for removal in cleaning.removals} | set(lines)
    assert spared.text == cleaning.document.bom + "".join(
        line for number, line in enumerate(cleaning.document.lines, 1) if number not in gone
    )
    assert not cleaning.sparing(worded).changed


@given(st.lists(st.tuples(st.text(min_size=1, max_size=12), documents()), max_size=4))
def test_any_names_and_texts_make_whole_reports(texts: list[tuple[str, str]]) -> None:
    out: dict[str, bytearray] = {form: bytearray() for form in FORMATS}
    reports = [open_report(form, About(data.extend, Settings(), Reading())) for form, data in out.items()]
    for number, (name, text) in enumerate(texts):
        result = clean_job(Job(f"{number}{name}", None, text.encode()), CLEANER, Reading())
        for report in reports:
            (report.fail if isinstance(result, Failure) else report.add)(result)  # type: ignore[operator]
    for report in reports:
        report.close()
    assert len(ElementTree.fromstring(bytes(out["junit"]))[0]) == len(texts)
    fingerprints = [issue["fingerprint"] for issue in json.loads(out["gitlab"])]
    assert len(set(fingerprints)) == len(fingerprints)
    found = json.loads(out["sarif"])["runs"][0]["results"]
    assert len(found) <= len(fingerprints)
    *commands, last = out["github"].decode().split("\n")[:-1]
    assert all(command.startswith(("::warning ", "::error ")) for command in commands)
    assert "::" not in last
    assert not any(ord(sign) < 0x20 for sign in out["concise"].decode() if sign != "\n")
