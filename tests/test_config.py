"""The configuration: where it is found, what it says, and what wins over it."""

from __future__ import annotations

import json
import os
import tomllib
from pathlib import Path

import pytest
from click.testing import Result
from conftest import runner
from jsonschema import Draft202012Validator

from boilerplate_cli import config
from boilerplate_cli.cli.group import program

TEXT = "The ferry was rebuilt by two brothers, and it sails again.\nShare on Facebook\nSign up for our newsletter\n"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a corpus in it, where the program runs."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "page.txt").write_text(TEXT)
    for name in [name for name in os.environ if name.startswith("BOILERPLATE_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*args: str, stdin: str = TEXT) -> Result:
    return runner().invoke(program, args, input=stdin)


def shown(*args: str) -> dict[str, tuple[object, str]]:
    found = run("config", "show", "--json", *args)
    assert found.exit_code == 0, found.stderr
    return {key: (item["value"], item["from"]) for key, item in json.loads(found.stdout).items()}


def test_a_file_gives_the_defaults(place: Path) -> None:
    (place / "boilerplate.toml").write_text('ignore = ["promo"]\n')
    assert "newsletter" in run("clean").stdout
    assert "newsletter" not in run("clean", "--no-config").stdout
    assert "Facebook" not in run("clean").stdout


@pytest.mark.parametrize("command", ["clean", "check", "explain", "measure"])
def test_every_command_that_cleans_reads_it(place: Path, command: str) -> None:
    (place / "boilerplate.toml").write_text("colour = 9\n")
    found = run(command, "corpus/page.txt")
    assert found.exit_code == 2
    assert found.stderr == "boilerplate: boilerplate.toml: colour: no such key\n"
    assert run(command, "--help").exit_code == 0


def test_pyproject_holds_it_too_and_the_own_file_comes_first(place: Path) -> None:
    (place / "pyproject.toml").write_text('[tool.other]\na = 1\n[tool.boilerplate-cli]\nlevel = "cautious"\n')
    assert shown()["level"] == ("cautious", "pyproject.toml: tool.boilerplate-cli.level")
    (place / "boilerplate.toml").write_text("jobs = 2\n")
    assert shown()["level"] == ("standard", "default")
    assert shown()["jobs"] == (2, "boilerplate.toml: jobs")


def test_a_pyproject_of_somebody_else_is_not_even_parsed(place: Path) -> None:
    (place / "pyproject.toml").write_text("this is [no TOML")
    assert run("check").exit_code == 1


def test_options_win_over_the_environment_and_that_over_the_file(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "boilerplate.toml").write_text('level = "cautious"\nselect = ["share"]\njobs = 3\n')
    assert shown()["level"] == ("cautious", "boilerplate.toml: level")
    monkeypatch.setenv("BOILERPLATE_LEVEL", "thorough")
    monkeypatch.setenv("BOILERPLATE_SELECT", "promo,feed")
    assert shown()["level"] == ("thorough", "BOILERPLATE_LEVEL")
    assert shown()["select"] == (["promo", "feed"], "BOILERPLATE_SELECT")
    assert shown("--level", "standard")["level"] == ("standard", "option")
    assert shown("-j", "1")["jobs"] == (1, "option")
    monkeypatch.setenv("BOILERPLATE_LEVEL", "reckless")
    assert run("check").exit_code == 2


def test_keep_adds_to_the_file_and_never_takes_its_place(place: Path) -> None:
    (place / "boilerplate.toml").write_text("keep = ['^Share']\nkeep-file = ['keep.txt']\n")
    (place / "keep.txt").write_text("# what the owner wants\n\n^Sign up\n")
    assert run("check").exit_code == 0
    assert run("check", "--keep", "^nothing").exit_code == 0
    assert run("check", "--no-config", "--keep-file", "keep.txt").exit_code == 1
    assert run("check", "--no-config", "--keep-file", "keep.txt", "--keep", "^Share").exit_code == 0
    assert shown("--keep", "^x")["keep"] == (["^Share", "^x"], "boilerplate.toml: keep and option")


def test_a_keep_file_is_found_from_the_file_that_names_it(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "boilerplate.toml").write_text('keep-file = ["keep.txt"]\n')
    (place / "keep.txt").write_text("^Share|^Sign up\n")
    monkeypatch.chdir(place / "corpus")
    assert run("check").exit_code == 0


def test_it_is_looked_for_up_to_the_root_of_the_repository(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    below = place / "corpus" / "site"
    below.mkdir()
    (place / "boilerplate.toml").write_text('level = "cautious"\n')
    assert config.find(below, []) == place / "boilerplate.toml"
    (below / ".git").mkdir()
    assert config.find(below, []) is None
    (below / ".git").rmdir()
    (place / ".git").rmdir()
    assert config.find(below, []) is None, "without a repository only the current folder counts"
    assert config.find(place, []) == place / "boilerplate.toml"


def test_it_never_comes_with_the_input(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    corpus = place / "corpus"
    (corpus / "boilerplate.toml").write_text('ignore = ["share", "promo"]\n')
    (corpus / "site").mkdir()
    assert run("check", "corpus").exit_code == 1
    assert config.find(corpus / "site", [corpus]) is None
    assert config.find(corpus / "site", []) == corpus / "boilerplate.toml"
    (place / "boilerplate.toml").write_text("jobs = 2\n")
    assert config.find(corpus / "site", [corpus]) == place / "boilerplate.toml"
    assert config.find(corpus, [corpus]) == corpus / "boilerplate.toml", "whoever stands there chose it"


def test_a_file_that_came_with_the_input_is_named(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = place / "corpus" / "site"
    site.mkdir()
    monkeypatch.chdir(site)
    (place / "corpus" / "pyproject.toml").write_text("boilerplate-cli = [")
    assert run("check", "..").stderr == "", "of what is no TOML nobody knows whether it has settings"
    (place / "corpus" / "boilerplate.toml").write_text('ignore = ["share", "promo"]\n')
    told = "boilerplate: ../boilerplate.toml: not used, for it came with the input; --config would use it\n"
    found = run("check", "..")
    assert (found.exit_code, found.stderr) == (1, told)
    assert run("check", "..", "-q").stderr == ""
    assert run("check", "..", "--no-config").stderr == ""
    found = run("check", "..", "--config", "../boilerplate.toml")
    assert (found.exit_code, found.stderr) == (0, "")


def test_a_file_can_be_named(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "ci.toml").write_text('ignore = ["share", "promo"]\n')
    (place / "boilerplate.toml").write_text("nonsense = 1\n")
    assert run("check", "--config", "ci.toml").exit_code == 0
    monkeypatch.setenv("BOILERPLATE_CONFIG", "ci.toml")
    assert run("check").exit_code == 0
    found = run("check", "--config", "nowhere.toml")
    assert (found.exit_code, found.stderr) == (2, "boilerplate: nowhere.toml: No such file or directory\n")


def test_a_folder_that_is_no_longer_there_has_none(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "gone").mkdir()
    monkeypatch.chdir(place / "gone")
    (place / "gone").rmdir()
    assert "Facebook" not in run("clean").stdout
    monkeypatch.chdir(place)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('levle = "standard"', "levle: no such key; did you mean 'level'?"),
        ('level = "all"', 'level: \'all\' is not "cautious", "standard" or "thorough"'),
        ('select = "promo"', "select: 'promo' is not a list of strings"),
        ("max-removed = 140", "max-removed: 140 is not a number from 0 to 100"),
        ("max-removed = true", "max-removed: True is not a number from 0 to 100"),
        (
            'fail-above = "2 lines"',
            'fail-above: \'2 lines\' is not a limit as "12" lines or "2.5%" of the words',
        ),
        ("jobs = 0", "jobs: 0 is not a whole number from 1"),
        ("allow-empty = 1", "allow-empty: 1 is not true or false"),
        ('[per-file-ignores]\n"a*" = "promo"', "per-file-ignores: {'a*': 'promo'} is not a table of lists of strings"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(place: Path, text: str, message: str) -> None:
    (place / "boilerplate.toml").write_text(text)
    found = run("check", "corpus")
    assert (found.exit_code, found.stdout, found.stderr) == (2, "", f"boilerplate: boilerplate.toml: {message}\n")


@pytest.mark.parametrize("data", [b"a = [", b"\xff\xfe", b"[[a]]\n[a]\n", b"a = " + b"[" * 9999])
def test_a_broken_file_is_one_clear_line(place: Path, data: bytes) -> None:
    (place / "boilerplate.toml").write_bytes(data)
    found = run("check", "corpus")
    assert found.exit_code == 2
    assert found.stderr.startswith("boilerplate: boilerplate.toml: ")
    assert found.stderr.count("\n") == 1


UNKNOWN = "unknown rule or family 'promos'; did you mean 'promo'?\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('select = ["promos"]', f"boilerplate.toml: select: {UNKNOWN}"),
        ('ignore = ["promos"]', f"boilerplate.toml: ignore: {UNKNOWN}"),
        ('[per-file-ignores]\n"*" = ["promos"]', f"boilerplate.toml: per-file-ignores: {UNKNOWN}"),
        ('encoding = "utf-99"', "boilerplate.toml: encoding: unknown encoding 'utf-99'\n"),
        ('keep = ["("]', "boilerplate.toml: keep: not a regular expression: '(' (missing ) at position 1)\n"),
        ('keep-file = ["wrong"]', "wrong: not a regular expression: ')' (unbalanced parenthesis at position 0)\n"),
    ],
)
def test_wrong_names_and_patterns_are_told_with_their_place(place: Path, text: str, message: str) -> None:
    (place / "boilerplate.toml").write_text(text)
    (place / "wrong").write_text("fine\n)\n")
    found = run("check", "corpus")
    assert (found.exit_code, found.stdout, found.stderr) == (2, "", f"boilerplate: {message}")


def test_what_is_wrong_in_an_option_is_not_told_of_the_file(place: Path) -> None:
    (place / "boilerplate.toml").write_text(
        'select = ["share"]\nignore = ["promo"]\nkeep = ["a"]\nencoding = "ascii"\n'
    )
    for option, value in {"--ignore": "promos", "--select": "promos", "--keep": "(", "--encoding": "utf-99"}.items():
        found = run("check", "corpus", option, value)
        assert found.exit_code == 2
        assert "boilerplate.toml" not in found.stderr
        assert found.stderr.count("\n") == 1


def test_the_form_of_a_check_is_not_that_of_a_measurement(place: Path) -> None:
    (place / "boilerplate.toml").write_text('output-format = "concise"\n')
    assert run("check", "corpus").stdout.startswith("page.txt:2: share.bar: ")
    assert "page.txt:2" not in run("check", "corpus", "--output-format", "full").stdout
    assert run("measure", "corpus/page.txt").stderr == run("measure", "corpus/page.txt", "--no-config").stderr
    assert shown()["output-format"] == ("concise", "boilerplate.toml: output-format")


def test_rules_are_ignored_in_the_files_that_match(place: Path) -> None:
    (place / "corpus" / "letters").mkdir()
    (place / "corpus" / "letters" / "one.txt").write_text(TEXT)
    (place / "boilerplate.toml").write_text('[per-file-ignores]\n"letters/*" = ["promo"]\n"page.txt" = ["share"]\n')
    assert run("clean", "corpus", "-O", "cleaned").exit_code == 0
    assert "newsletter" in (place / "cleaned" / "letters" / "one.txt").read_text()
    assert "Facebook" not in (place / "cleaned" / "letters" / "one.txt").read_text()
    assert "newsletter" not in (place / "cleaned" / "page.txt").read_text()
    assert run("check", "cleaned").exit_code == 0
    assert run("check", "cleaned", "--no-config").exit_code == 1
    assert "is not active" in run("explain", "corpus/page.txt").stdout
    assert "is not active" not in run("explain", "corpus/page.txt", "--no-config").stdout
    report = (place / "cleaned" / "boilerplate-report.jsonl").read_text()
    assert json.loads(report.split("\n")[0])["per_file_ignores"] == [["letters/*", ["promo"]], ["page.txt", ["share"]]]
    assert run("verify", "cleaned").exit_code == 0


@pytest.mark.parametrize("glob", ["corpus/letters/*", "letters/*", "one.txt", "corpus/*"])
@pytest.mark.parametrize("name", ["one.txt", "one.jsonl"])
def test_a_file_is_the_same_however_it_is_named(
    place: Path, monkeypatch: pytest.MonkeyPatch, glob: str, name: str
) -> None:
    letters = place / "corpus" / "letters"
    letters.mkdir()
    (letters / name).write_text(TEXT if name == "one.txt" else json.dumps({"text": TEXT}) + "\n")
    (place / "corpus" / "page.txt").unlink()
    glob = glob.replace("one.txt", name)
    (place / "boilerplate.toml").write_text(f'[per-file-ignores]\n"{glob}" = ["share", "promo"]\n')
    for path in (".", "corpus", "corpus/letters", f"./corpus/letters/{name}", str(letters / name)):
        found = run("check", path)
        assert found.exit_code == 0, (path, found.stdout)
    (place / "b.txt").write_text("The bridge is older than the ferry.\n")
    assert run("check", "b.txt", f"corpus/letters/{name}", "-j", "2").exit_code == 0
    assert "is not active" in run("explain", f"corpus/letters/{name}").stdout
    monkeypatch.chdir(letters)
    assert run("check", name).exit_code == 0
    assert "is not active" in run("explain", name).stdout


def test_globs_know_nothing_above_the_file_that_has_them(place: Path) -> None:
    (place / "boilerplate.toml").write_text(f'[per-file-ignores]\n"{place.name}/*" = ["share"]\n')
    assert "Facebook" not in run("clean", "corpus/page.txt").stdout
    (place / "boilerplate.toml").write_text('[per-file-ignores]\n"orpus/*" = ["share"]\n')
    assert "Facebook" not in run("clean", "corpus/page.txt").stdout, "a folder's name counts as a whole"


def test_outside_of_its_folder_names_count(place: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "page.txt"
    outside.write_text(TEXT)
    (place / "boilerplate.toml").write_text('[per-file-ignores]\n"page.txt" = ["share", "promo"]\n')
    assert run("check", str(outside)).exit_code == 0
    assert run("explain", "nowhere.txt").exit_code == 2


def test_several_processes_ignore_the_same(place: Path) -> None:
    (place / "boilerplate.toml").write_text('[per-file-ignores]\n"page.txt" = ["share", "promo"]\n')
    (place / "corpus" / "other.txt").write_text(TEXT)
    one, two = (run("check", "corpus", "--output-format", "concise", "-j", jobs).stdout for jobs in ("1", "2"))
    assert one == two
    assert "other.txt" in one
    assert "page.txt" not in one


def test_a_check_finds_its_limits_and_its_baseline_in_the_file(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("check", "corpus", "--fail-above", "1").exit_code == 1
    (place / "boilerplate.toml").write_text('fail-above = "2"\n')
    assert run("check", "corpus").exit_code == 0
    assert run("check", "corpus", "--fail-above", "0").exit_code == 1
    (place / "boilerplate.toml").write_text('baseline = "accepted"\n')
    assert run("check", "corpus", "--write-baseline", "accepted").exit_code == 0
    monkeypatch.chdir(place / "corpus")
    assert run("check", "page.txt").exit_code == 0
    assert shown()["baseline"][0] == "../accepted"
    (place / "corpus" / "page.txt").write_text(TEXT + "Share on Twitter\n")
    assert run("check", "page.txt").exit_code == 1


def test_init_explains_every_key_and_replaces_nothing(place: Path) -> None:
    assert run("config", "init").exit_code == 0
    written = (place / "boilerplate.toml").read_text()
    assert tomllib.loads(written) == {}
    (place / "boilerplate.toml").write_text(
        "\n".join(line.removeprefix("# ") for line in written.split("\n") if " = " in line)
    )
    (place / "keep.txt").write_text("")
    assert set(config.read(place / "boilerplate.toml").values) == {key.name for key in config.KEYS}
    found = run("config", "init")
    assert (found.exit_code, found.stderr) == (2, "boilerplate: boilerplate.toml: File exists\n")
    assert sorted(path.name for path in place.iterdir()) == [".git", "boilerplate.toml", "corpus", "keep.txt"]


def test_every_key_is_an_option_with_the_same_default(place: Path) -> None:
    from boilerplate_cli.cli.check import check
    from boilerplate_cli.cli.config import show

    defaults = {option.name: option for option in (*show.params, *check.params)}
    for key in config.KEYS:
        assert shown()[key.name] == (key.default, "default")
        assert key.option in defaults or key.name == "per-file-ignores"


def test_the_schema_says_what_the_reader_accepts(place: Path) -> None:
    schema = json.loads(run("config", "schema").stdout)
    assert schema["properties"].keys() == {key.name for key in config.KEYS}
    assert schema["additionalProperties"] is False
    assert schema["properties"]["level"]["enum"] == ["cautious", "standard", "thorough"]


@pytest.mark.parametrize("key", config.KEYS, ids=lambda key: key.name)
def test_schema_and_reader_agree_on_values(place: Path, key: config.Key) -> None:
    schema = Draft202012Validator(json.loads(run("config", "schema").stdout))
    values = [tomllib.loads(f"a = {other.example}")["a"] for other in config.KEYS]
    for value in (*values, -1, 0, 1, 101, 0.5, "", "1%", "%", "1.%", [], [1], {}, {"a": [1]}, {"a": "b"}, True):
        assert schema.is_valid({key.name: value}) == key.kind.holds(value), value
