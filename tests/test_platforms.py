"""What must not depend on the machine: locale, hash seed, operating system, terminal, network."""

from __future__ import annotations

import ast
import errno
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ARTICLE, CLEANED, environment, runner

import boilerplate_cli
from boilerplate_cli import files, parallel
from boilerplate_cli.cli import group
from boilerplate_cli.cli.options import colored
from boilerplate_cli.files import Inputs, Log, Source, find_inputs, fits_windows, inside, places
from boilerplate_cli.reports.formats import FORMATS
from boilerplate_cli.restore import read_report
from boilerplate_cli.restoring import Restoration
from boilerplate_cli.runner import ConflictError, plan

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


def test_counts_are_found_under_a_name_that_is_no_unicode(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text(ARTICLE)
    counts = str(tmp_path / "\udce9.counts")
    for arguments in (["learn", "-o", counts], ["clean", "--learned", counts, "-q"]):
        done = runner().invoke(group.program, [arguments[0], str(tmp_path / "in.txt"), *arguments[1:]])
        assert (done.exit_code, done.exception and repr(done.exception)) in [(0, None), (0, "SystemExit(0)")]


# --- operating systems -------------------------------------------------------------------------------------------


COMMANDS = [
    "clean in -O out -j 2",
    "clean in -O once --learn -q",
    "restore out -O back",
    "verify out --original in",
    "clean copy -i=.bak",
    "clean again -i --report r.jsonl",
    "check in --exit-zero -q --write-baseline accepted",
    "check in -q --baseline accepted",
    "learn in -o counts -q",
    "explain in/a.txt --learned counts",
    "report out/boilerplate-report.jsonl",
]


def under(tmp_path: Path, guard: str, *commands: str) -> subprocess.CompletedProcess[bytes]:
    """Run all these commands in one process, and those that it starts, in which `guard` ran before anything else."""
    (tmp_path / "guard").mkdir()
    (tmp_path / "guard/sitecustomize.py").write_text(guard)
    for folder in ("in", "copy", "again"):
        (tmp_path / folder / "deep").mkdir(parents=True)
        for name in ("a.txt", "deep/b.txt"):
            (tmp_path / folder / name).write_text(ARTICLE)
    code = (
        "import sys\n"
        "from boilerplate_cli.cli import main\n"
        "for line in sys.stdin.read().splitlines():\n"
        "    sys.argv = ['boilerplate', *line.split()]\n"
        "    try:\n"
        "        main()\n"
        "    except SystemExit as end:\n"
        "        assert not end.code, (line, end.code)\n"
    )
    path = os.pathsep.join([str(tmp_path / "guard"), str(Path(boilerplate_cli.__file__).parent.parent)])
    return subprocess.run(
        [sys.executable, "-c", code], input="\n".join(commands).encode(), cwd=tmp_path,
        env=environment(PYTHONPATH=path), capture_output=True, check=False, timeout=60,
    )  # fmt: skip


NOT_POSIX = """
import os, signal, sys
for module in ("fcntl", "resource", "pwd", "grp", "termios", "pty"):
    sys.modules[module] = None
for name in ("fork", "uname", "getuid", "geteuid", "chown", "fchown", "fchmod", "link", "mkfifo", "sync"):
    delattr(os, name)
for name in ("SIGPIPE", "SIGHUP", "SIGXFSZ", "SIGALRM", "setitimer", "pthread_sigmask"):
    if "spawn_main" not in sys.orig_argv[-1] and "resource_tracker" not in sys.orig_argv[-1]:
        delattr(signal, name)

def link(*arguments):
    raise OSError(1, "no links on this file system")

def closed(function):
    def call(*paths, **options):
        real = {os.path.realpath(path) for path in paths}
        for handle in os.listdir("/proc/self/fd"):
            try:
                if os.readlink("/proc/self/fd/" + handle) in real:
                    raise PermissionError(13, "used by a process", str(paths[0]))
            except FileNotFoundError:
                pass
        return function(*paths, **options)
    return call

def opened(path, flags, *arguments, open=os.open, **options):
    if os.path.isdir(path) and not options:
        raise PermissionError(13, "Permission denied", path)
    return open(path, flags, *arguments, **options)

os.link, os.open = link, opened
os.replace, os.rename, os.unlink, os.remove = map(closed, (os.replace, os.rename, os.unlink, os.remove))
"""
"""What Windows has not, or does not allow: to open folders, to replace or take away a file that is open."""


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="tells by /proc which files are open")
def test_nothing_needs_what_only_posix_has(tmp_path: Path) -> None:
    done = under(tmp_path, NOT_POSIX, *COMMANDS)
    assert (done.returncode, done.stderr) == (0, b"")
    for name in ("out/a.txt", "once/deep/b.txt", "copy/a.txt", "again/deep/b.txt"):
        assert (tmp_path / name).read_text() == CLEANED
    for name in ("back/a.txt", "back/deep/b.txt", "copy/a.txt.bak"):
        assert (tmp_path / name).read_text() == ARTICLE
    assert not [path for path in tmp_path.rglob("*") if path.name.startswith(".boilerplate") or path.suffix == ".part"]


@pytest.mark.parametrize(
    "name",
    [
        *("CON", "con.txt", "Nul .tar.gz", "COM1", "lpt\u00b2.txt", "CONIN$", "a:b", "C:", "a.txt:s:$DATA", "a.", "a "),
        *("a\\b", "..\\..\\a", "\\\\host\\share", "a?", "a*", 'a"b', "a|b", "<a>", "a\nb", "a\x1f"),
    ],
)
def test_names_that_windows_takes_otherwise(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not fits_windows(name)
    monkeypatch.setattr(files, "WINDOWS", True)
    for path in (name, f"{name}/a.txt", f"b/{name}"):
        with pytest.raises(ValueError, match="no name of a file on Windows"):
            inside(tmp_path, path)


@pytest.mark.parametrize("name", ["console.txt", "com.txt", "COM10", "a.con", ".txt", "a b.txt", "\u00e9", "nul-1"])
def test_names_that_windows_takes_as_they_are(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert fits_windows(name)
    monkeypatch.setattr(files, "WINDOWS", True)
    assert inside(tmp_path, f"a/{name}") == tmp_path / "a" / name


def test_names_that_differ_in_case_only_are_one_file_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    targets = [(tmp_path / "A.txt", True), (tmp_path / "a.txt", True)]
    plan((), targets)
    report = runner().invoke(group.program, ["clean", "-", "--report", str(tmp_path / "r")], input=ARTICLE)
    assert report.exit_code == 0
    lines = (tmp_path / "r").read_bytes().splitlines(keepends=True)
    both = [line.replace(b'"stdin"', b'"%s"' % name) for name in (b"A.txt", b"a.txt") for line in lines[1:-1]]
    restoration = Restoration(read_report([lines[0], *both, lines[-1]]), tmp_path, str)
    monkeypatch.setattr("os.path.normcase", str.lower)
    with pytest.raises(ConflictError, match="written twice"):
        plan((), targets)
    with pytest.raises(ConflictError, match="written twice"):
        restoration.to_folder(tmp_path / "back", overwrite=True)
    assert not (tmp_path / "back").exists()


def test_inputs_on_several_drives_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_path(*paths: object) -> str:
        raise ValueError("Paths don't have the same drive")

    (tmp_path / "a.txt").write_text(ARTICLE)
    monkeypatch.setattr("os.path.relpath", no_path)
    found = Inputs([Source(tmp_path / "a.txt", "a.txt")], [], tmp_path)
    assert places(found, Path("elsewhere"))("a.txt") == str(tmp_path / "a.txt"), "where no path leads there"
    monkeypatch.setattr("os.path.commonpath", no_path)
    with pytest.raises(OSError, match="a run is for one drive"):
        find_inputs([str(tmp_path / "a.txt"), "b.txt"])


def test_no_more_processes_than_windows_waits_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def pool(workers: int, *more: object) -> None:
        asked.append(workers)
        raise OSError(errno.EAGAIN, "enough seen")

    monkeypatch.setattr(parallel, "ProcessPoolExecutor", pool)
    for windows in (False, True):
        monkeypatch.setattr(parallel, "WINDOWS", windows)
        with pytest.raises(OSError, match="enough seen"):
            parallel._Pool(list, 100)  # type: ignore[arg-type]
    assert asked == [100, parallel.MOST_ON_WINDOWS]


def test_a_log_is_closed_before_it_is_removed_where_it_has_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, unlink = Log(tmp_path / "log"), os.unlink

    def refuse(path: Path) -> None:
        if not log._stream.closed:
            raise PermissionError(errno.EACCES, "used by a process", str(path))
        unlink(path)

    monkeypatch.setattr(os, "unlink", refuse)
    log.remove()
    assert not list(tmp_path.iterdir())


def test_no_process_is_asked_for_where_that_would_end_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".boilerplate..7.abc.part").touch()
    monkeypatch.delattr(os, "uname")
    monkeypatch.setattr(os, "kill", lambda *arguments: pytest.fail("a signal was sent"))
    files._prefix.cache_clear()
    try:
        files.sweep(tmp_path)
    finally:
        files._prefix.cache_clear()
    assert len(list(tmp_path.iterdir())) == 1


def test_standard_output_ends_lines_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BufferedWriter(written), "cp1252", newline="\r\n"))  # type: ignore[type-var]
    group._prepare_output()
    print("a\n\u2192 b", flush=True)
    assert written.getvalue() == b"a\n\\u2192 b\n"


def test_files_are_read_and_written_in_bytes() -> None:
    """Text mode would end lines as the system does, and read them in the encoding of the locale."""
    modes = []
    for path in Path(boilerplate_cli.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and (called == "os.fdopen" or called.endswith(("path.open", "target.open"))):
                modes.append(ast.literal_eval(node.args[-1]))
            assert called not in {"io.open", "codecs.open"}
            assert not called.endswith(".read_text"), path
            if called == "os.open" and "O_WRONLY" not in ast.unparse(node) and "O_RDONLY" not in ast.unparse(node):
                assert "O_BINARY" in ast.unparse(node), path
    assert len(modes) > 5
    assert all("b" in mode for mode in modes)


# --- terminals ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("choice", "terminal", "env", "color"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": "", "FORCE_COLOR": "", "CLICOLOR_FORCE": ""}, True),
        ("auto", True, {"NO_COLOR": "1", "FORCE_COLOR": "1", "CLICOLOR_FORCE": "1"}, False),
        ("auto", False, {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ("auto", False, {"FORCE_COLOR": "0", "CLICOLOR_FORCE": "0"}, False),
        ("auto", False, {"FORCE_COLOR": "0", "CLICOLOR_FORCE": "1"}, True),
        ("auto", False, {"CLICOLOR_FORCE": "1", "TERM": "dumb"}, True),
        ("always", False, {"NO_COLOR": "1", "TERM": "dumb"}, True),
        ("never", True, {"FORCE_COLOR": "1", "CLICOLOR_FORCE": "1"}, False),
    ],
)
def test_who_decides_about_colour(
    choice: str, terminal: bool, env: dict[str, str], color: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stream(io.StringIO):
        def isatty(self) -> bool:
            return terminal

    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert colored(choice, Stream()) is color


# --- network -----------------------------------------------------------------------------------------------------


OFFLINE = """
import os, sys

def guard(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "ssl.", "webbrowser.")) or event in (
        "os.system", "os.exec", "os.posix_spawn", "os.spawn", "subprocess.Popen",
    ):
        os.write(2, f"{event}\\n".encode())
        os._exit(97)

sys.addaudithook(guard)
"""
"""Ends the process at once, whoever would catch an exception, when it looks for another machine or program."""


def test_no_command_opens_a_socket_or_starts_a_program(tmp_path: Path) -> None:
    done = under(tmp_path, OFFLINE, *COMMANDS)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "back/deep/b.txt").read_text() == ARTICLE


@pytest.mark.parametrize("code", ["import socket; socket.socket()", "import os; os.system('true')"])
def test_the_guard_of_that_test_sees_what_it_should(tmp_path: Path, code: str) -> None:
    (tmp_path / "sitecustomize.py").write_text(OFFLINE)
    env = environment(PYTHONPATH=str(tmp_path))
    assert subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=False).returncode == 97
