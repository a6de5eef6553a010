"""Imports go down only, and what starts the program stays light."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import boilerplate_cli
from boilerplate_cli.reports.jsonl import DECIDING

PACKAGE = Path(boilerplate_cli.__file__).parent

FLOORS = [
    {"patterns"},
    {"text", "fitted", "measured", "garbage"},
    {"form", "languages"},
    {"document", "corpus", "encodings", "grouping", "packing", "stamps"},
    {"context", "copies", "counts", "sections", "shared"},
    {"rule"},
    {"rows"},
    {"rules"},
    {"rulebook", "judge", "settings"},
    {"cleaner"},
    {"files"},
    {"batch", "measure"},
    {"parallel", "learning", "limits", "reports.text", "reports.rule", "reports.measure"},
    {"reports.about"},
    {"reports.summary", "reports.findings"},
    {"reports.full", "reports.concise", "reports.diff", "reports.jsonl"},
    {"reports.github", "reports.gitlab", "reports.junit", "reports.sarif", "reports.markdown"},
    {"reports.formats"},
    {"config"},
    {"restore", "runner", "baseline"},
    {"compare"},
    {"reports.render", "reports.saved", "reports.compare"},
    {"restoring", "journal"},
    {"cli"},
]
"""From the bottom up. A module may import its own floor and those below."""


def floor(module: str) -> int:
    for number, names in enumerate(FLOORS):
        if any(module == name or module.startswith(name + ".") for name in names):
            return number
    raise AssertionError(f"{module} has no floor")


def imports() -> list[tuple[str, str]]:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        module = ".".join(part for part in parts if part != "__init__")
        if module in {"", "__main__", "reports"}:
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("boilerplate_cli"):
                base = (node.module or "").removeprefix("boilerplate_cli").removeprefix(".")
                found += [(module, base or alias.name) for alias in node.names]
    return found


def test_imports_go_down() -> None:
    upward = {
        (module, imported)
        for module, imported in imports()
        if imported != "__version__" and floor(imported.removesuffix(".layout")) > floor(module)
    }
    assert upward == set()


def test_the_rules_version_changes_with_all_that_decides() -> None:
    """Whoever accepted today's findings has to be told when others may come."""
    deciding = {name.removesuffix("/__init__").replace("/", ".") for name in DECIDING}
    above = FLOORS[: FLOORS.index({"cleaner"}) + 1]
    below = {"patterns", "measured", "garbage", "encodings", "packing"}
    undecided = below | {"rows", "settings", "rules"}
    assert deciding - {"languages.telling"} == set().union(*above) - undecided
    for name in DECIDING:
        assert (PACKAGE / f"{name}.py").is_file()


def test_only_the_progress_display_is_drawn_by_rich() -> None:
    """It takes text for markup, unless each piece is wrapped: everything else writes its own lines."""
    using = [path.name for path in PACKAGE.rglob("*.py") if re.search(r"(?:from|import) rich", path.read_text())]
    assert using == ["progress.py"]
    drawn = (PACKAGE / "cli/progress.py").read_text()
    assert "console.print" not in drawn
    assert "markup" not in drawn.replace("No text of an input is markup here", "")


def test_rules_know_no_engine() -> None:
    """A rule sees the document, what is known of its parts and of its lines' neighbours; nothing decides there."""
    allowed = {"rule", "patterns", "text", "document", "stamps", "context", "copies", "shared", "sections", "languages"}
    fitted = {"rules.shape", "rules.structure"}
    for module, imported in imports():
        if module.startswith("rules."):
            own = imported.startswith("rules.") or (imported == "fitted" and module in fitted)
            assert imported in allowed or own, (module, imported)


@pytest.mark.parametrize("module", ["fitted.py", "measured.py"])
def test_what_is_written_by_programs_is_data(module: str) -> None:
    """Nothing but tables: whoever fits or measures again changes no code."""
    for node in ast.parse((PACKAGE / module).read_text()).body[1:]:
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        assert isinstance(node, ast.Assign) or docstring, ast.unparse(node)
        assert not list(filter(lambda part: isinstance(part, (ast.Lambda, ast.Import)), ast.walk(node)))


def test_only_files_touches_the_disk() -> None:
    for path in PACKAGE.rglob("*.py"):
        if path.name == "files.py":
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert called not in {"open", "os.replace", "os.rename", "os.unlink"}, (path.name, called)
                assert not called.endswith((".write_text", ".write_bytes")), (path.name, called)


RUNNING = {"socket", "ssl", "http", "ftplib", "smtplib", "asyncio", "webbrowser", "urllib.request", "subprocess"} | {
    *("pickle", "marshal", "shelve", "dbm", "runpy", "code", "ctypes", "importlib.util", "xml.sax", "xml.etree"),
}
"""What reaches other machines, starts programs, or can make code of data."""


def test_no_module_reaches_the_network_or_runs_what_it_reads() -> None:
    """Of pickled data `baseline` alone reads some, which it has put itself into a file without a name."""
    for path in PACKAGE.rglob("*.py"):
        allowed = {"pickle"} if path.name == "baseline.py" else set()
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            bases = {name.partition(".")[0] for name in names}
            assert not ({*names, *bases} & RUNNING) - allowed, (path.name, names)
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert called not in {"eval", "exec", "compile", "__import__", "os.system", "os.popen"}, path.name
                assert not called.startswith(("os.exec", "os.spawn", "os.posix_spawn")), (path.name, called)
                if called == "import_module":
                    own = ("f'boilerplate_cli.", "f'{__name__}.")
                    assert ast.unparse(node.args[0]).startswith(own), path.name


def test_starting_imports_nothing_heavy() -> None:
    code = (
        "import sys; sys.argv = ['boilerplate', '--version']\n"
        "import atexit, boilerplate_cli.cli\n"
        "heavy = {'rich', 'regex', 'concurrent.futures', 'boilerplate_cli.rules'} & set(sys.modules)\n"
        "sys.exit(repr(heavy) if heavy else 0)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_cleaning_imports_nothing_that_it_does_not_need() -> None:
    code = (
        "import sys, boilerplate_cli as b; b.clean('a\\n')\n"
        "sys.exit(bool({'rich', 'boilerplate_cli.measured', 'boilerplate_cli.measure'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
