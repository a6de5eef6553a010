"""What other programs run or read: pre-commit's hooks, GitHub's action, a shell's completion."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import boilerplate_cli
from boilerplate_cli.rules import RULES

ROOT = Path(__file__).parent.parent
PROGRAM = Path(sys.executable).with_name("boilerplate")
TEXT = "The ferry was rebuilt by two brothers, and it sails again.\nShare on Facebook\n"
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
ACTION = yaml.safe_load((ROOT / ".github/actions/check/action.yml").read_text())


def run(*command: str, cwd: Path, check: bool = True, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}", **variables}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=check)


ASK = {
    "bash": """source ./script; COMP_WORDS=($LINE); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _boilerplate_completion boilerplate; printf '%s\\n' "${COMPREPLY[@]}" """,
    # zsh completes in an interactive shell only: the functions that it gives to such scripts are stood in for.
    "zsh": """compdef() { }; compadd() { print -rl -- "${(@P)5}" }; _describe() { print -rl -- "${(@P)3}" }
        source ./script; words=(${=LINE}); CURRENT=$#words; _boilerplate_completion""",
    "fish": "source ./script; complete -C $LINE",
}
"""How each shell is asked for what completes LINE."""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete_commands_options_and_rules(tmp_path: Path, shell: str) -> None:
    script = run(str(PROGRAM), "completion", shell, cwd=ROOT).stdout
    assert "_BOILERPLATE_COMPLETE" in script
    if not shutil.which(shell):
        pytest.skip(f"no {shell} here")
    (tmp_path / "script").write_text(script)
    for line, expected in {
        "boilerplate expl": ["explain"],
        "boilerplate check --allow": ["--allow-empty"],
        "boilerplate rule credit.": [rule.id for rule in RULES if rule.family == "credit"],
        "boilerplate check --ignore promo,legal.copyr": ["promo,legal.copyright"],
        "boilerplate check --level t": ["thorough"],
    }.items():
        found = run(shell, "-c", ASK[shell], cwd=tmp_path, LINE=line)
        values = [answer.split("\t")[0].split(":")[0] for answer in found.stdout.splitlines()]
        assert sorted(values) == sorted(expected), found.stderr


def test_fish_takes_lists_of_rules_for_one_value() -> None:
    script = run(str(PROGRAM), "completion", "fish", cwd=ROOT).stdout
    assert 'string split --max 1 ","' in script


def test_the_version_as_json(tmp_path: Path) -> None:
    found = json.loads(run(str(PROGRAM), "--version", "--json", cwd=tmp_path).stdout)
    assert found["version"] == boilerplate_cli.__version__
    (tmp_path / "page.txt").write_text(TEXT)
    report = run(str(PROGRAM), "check", "page.txt", "--output-format", "jsonl", cwd=tmp_path, check=False).stdout
    written = json.loads(report.split("\n")[0])
    assert (found["rules"], found["report"]) == (written["rules"], written["schema"])
    assert run(str(PROGRAM), "--json", cwd=tmp_path, check=False).returncode == 2


def step(number: int) -> str:
    script: str = ACTION["runs"]["steps"][number]["run"]
    return script


def test_the_action_checks_what_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "one two").mkdir()
    (tmp_path / "one.txt").write_text(TEXT)
    (tmp_path / "two.txt").write_text(TEXT.split("\n", maxsplit=1)[0] + "\n")
    script = step(1).replace("--output-format github", "--output-format concise")

    def check(paths: str, args: str = "", summary: str = "") -> subprocess.CompletedProcess[str]:
        inputs = {"BOILERPLATE_INPUT_PATHS": paths, "BOILERPLATE_INPUT_ARGS": args, "GITHUB_STEP_SUMMARY": summary}
        return run("bash", "-e", "-c", script, cwd=tmp_path, check=False, **inputs)

    assert check("one.txt").returncode == 1
    assert check("two.txt").returncode == 0
    assert check("two.txt\none.txt").returncode == 1
    assert check("one.txt", "--ignore share --level\ncautious").returncode == 0
    assert check("*.txt").returncode == 2, "the shell does not look for files"
    assert check("$(touch told); `touch told`; touch told").returncode == 2
    assert not (tmp_path / "told").exists()
    assert check("--level").returncode == 2, "no path is an option"
    for _ in range(2):
        assert check("one.txt", summary="one two/summary.md").returncode == 1
    assert (tmp_path / "one two/summary.md").read_text().count("### Boilerplate") == 2


def test_the_action_writes_no_input_into_a_script() -> None:
    for number, part in enumerate(ACTION["runs"]["steps"]):
        assert "${{" not in step(number)
        assert set(part["env"].values()) <= {f"${{{{ inputs.{name} }}}}" for name in ACTION["inputs"]}


def test_the_hook_that_cleans_loses_nothing(tmp_path: Path) -> None:
    """Where `.git` is no folder, as in a linked worktree, and where a user's args took the place of the hook's."""
    entry, args = next((hook["entry"].split(), hook["args"]) for hook in HOOKS if hook["id"] == "boilerplate-clean")
    (tmp_path / "one.txt").write_text(TEXT)
    (tmp_path / ".git").write_text("gitdir: elsewhere\n")
    for given in (args, [], ["--level", "cautious"]):
        found = run(str(PROGRAM), *entry[1:], *given, "one.txt", cwd=tmp_path, check=False)
        assert (found.returncode, found.stderr.count("\n")) == (2, 1)
        assert (tmp_path / "one.txt").read_text() == TEXT
    assert run(str(PROGRAM), *entry[1:], "--report", "reports/", "one.txt", cwd=tmp_path).returncode == 0
    assert (tmp_path / "reports" / "0001.jsonl").is_file()


@pytest.mark.slow
@pytest.mark.skipif(not PROGRAM.with_name("pre-commit").exists(), reason="pre-commit is not installed")
def test_the_hooks_in_a_real_repository(tmp_path: Path) -> None:
    project, texts = tmp_path / "project", tmp_path / "texts"
    ignored = shutil.ignore_patterns("__pycache__", ".mypy_cache")
    shutil.copytree(Path(boilerplate_cli.__file__).parent, project / "boilerplate_cli", ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        shutil.copy(ROOT / name, project)
    texts.mkdir()
    (texts / "one.txt").write_text(TEXT)
    (texts / "two.txt").write_text(TEXT.replace("ferry", "bridge"))
    (texts / "note.md").write_text(TEXT)
    for folder in (project, texts):
        run("git", "init", "-q", cwd=folder)
        run("git", "add", "-A", cwd=folder)
        run("git", "-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "First", cwd=folder)
    revision = run("git", "rev-parse", "HEAD", cwd=project).stdout.strip()

    def hook(name: str) -> subprocess.CompletedProcess[str]:
        hooks = {"repos": [{"repo": str(project), "rev": revision, "hooks": [{"id": name}]}]}
        (texts / ".pre-commit-config.yaml").write_text(yaml.safe_dump(hooks))
        run("git", "add", "-A", cwd=texts)
        home = {"PRE_COMMIT_HOME": str(tmp_path / "home")}
        return run(str(PROGRAM.with_name("pre-commit")), "run", "--all-files", cwd=texts, check=False, **home)

    found = hook("boilerplate-check")
    assert found.returncode == 1
    assert "Share on Facebook" in found.stdout
    assert "note.md" not in found.stdout
    assert (texts / "one.txt").read_text() == TEXT

    assert hook("boilerplate-clean").returncode == 1, "pre-commit fails a hook that changes files"
    assert (texts / "one.txt").read_text() == TEXT.split("\n", maxsplit=1)[0] + "\n"
    assert (texts / "note.md").read_text() == TEXT
    assert hook("boilerplate-clean").returncode == 0
    assert hook("boilerplate-check").returncode == 0
    report = texts / ".git" / "boilerplate" / "0001.jsonl"
    restored = run(str(PROGRAM), "restore", ".", "--report", str(report), "-O", str(tmp_path / "back"), cwd=texts)
    assert (tmp_path / "back" / "one.txt").read_text() == TEXT, restored.stderr
