"""What must not depend on the machine: locale, hash seed, operating system, terminal, network."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ARTICLE, environment

from boilerplate_cli.reports.formats import FORMATS

NAMES = ("a.txt", "\u00e9.txt", "na\u00efve/\u00df\u2014\u65e5\u672c.txt", "\u0130I\u0131i.txt", "b/c.jsonl")
UTF8 = {"LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
"""File names and standard output are ASCII."""


# --- locale and hash seed ----------------------------------------------------------------------------------------


def test_another_locale_and_hash_seed_change_no_byte(tmp_path: Path, expected: dict[str, bytes]) -> None:
    assert_same(outputs(tmp_path, ASCII | {"PYTHONHASHSEED": "1"}), expected)
    names = {Path(name) for name in expected if name.startswith("back")}
    assert names == {Path("back", name) for name in NAMES}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_no_hash_seed_changes_a_byte(tmp_path: Path, expected: dict[str, bytes], seed: int) -> None:
    assert_same(outputs(tmp_path, {"PYTHONHASHSEED": str(seed)}), expected)


@pytest.mark.slow
@pytest.mark.parametrize("output", [{}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "latin-1:strict"}], ids=str)
@pytest.mark.parametrize("more", [{}, {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}], ids=str)
@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "tr_TR.UTF-8", "tr_TR.ISO-8859-9", "de_DE.ISO-8859-1"])
def test_no_locale_changes_a_byte(
    tmp_path: Path,
    locales: Path,
    expected: dict[str, bytes],
    locale: str,
    more: dict[str, str],
    output: dict[str, str],
) -> None:
    made = locales / locale
    if not locale.startswith("C") and not made.exists():
        pytest.skip(f"no locale {locale} can be made here")
    env = {"LC_ALL": locale, **({"LOCPATH": str(locales)} if made.exists() else {}), **more, **output}
    assert_same(outputs(tmp_path, env), expected)


@pytest.fixture(scope="session")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of locales, made for this run where the system can."""
    folder = tmp_path_factory.mktemp("locales")
    for name in ("tr_TR.UTF-8", "tr_TR.ISO-8859-9", "de_DE.ISO-8859-1"):
        if shutil.which("localedef"):
            language, _, charset = name.partition(".")
            command = ["localedef", "-i", language, "-f", charset, str(folder / name)]
            subprocess.run(command, check=False, capture_output=True)
    return folder


def outputs(place: Path, env: dict[str, str]) -> dict[str, bytes]:
    """All that the program makes of one and the same input in this environment."""
    env = environment(**env)
    for number, name in enumerate(NAMES):
        file = place / "in" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        text = ARTICLE.replace("Jane", f"\u0130I\u0131i\u00e9{number}")
        file.write_bytes(text.encode() if file.suffix == ".txt" else json.dumps({"text": text}).encode())

    def run(*arguments: str) -> bytes:
        command = [sys.executable, "-m", "boilerplate_cli", *arguments]
        return subprocess.run(command, cwd=place, env=env, check=True, capture_output=True).stdout

    files = [option for form in FORMATS for option in ("--output-file", f"{form}:found.{form}")]
    run("clean", "in", "-O", "out")
    run("restore", "out", "-O", "back")
    seen = {"clean": run("clean", f"in/{NAMES[1]}"), "diff": run("clean", "in", "--diff")}
    seen["check"] = run("check", "in", "--exit-zero", *files)
    code = "import sys; print(sys.stdout.encoding)"
    seen["encoding"] = subprocess.run([sys.executable, "-c", code], env=env, check=True, capture_output=True).stdout
    return seen | {str(file.relative_to(place)): file.read_bytes() for file in place.rglob("*") if file.is_file()}


@pytest.fixture(scope="session")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return outputs(tmp_path_factory.mktemp("utf-8"), UTF8 | {"PYTHONHASHSEED": "0"})


def assert_same(found: dict[str, bytes], expected: dict[str, bytes]) -> None:
    """The report for readers is in their terminal's encoding; what that cannot say has a backslash."""
    encoding = found.pop("encoding").decode().strip()
    readers = expected["check"].decode().encode(encoding, "backslashreplace")
    assert found == {name: data for name, data in expected.items() if name != "encoding"} | {"check": readers}
