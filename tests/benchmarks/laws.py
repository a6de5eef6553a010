"""The laws of the product on a folder of real documents.

    python tests/benchmarks/laws.py FOLDER [--limit 300]

FOLDER holds `*.jsonl.gz` files of documents with a `text` each. Of every file `--limit` documents, spread over it, are
written as text files and cleaned by the program as a user would; then each law is tried, and what fails is named.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = [sys.executable, "-m", "boilerplate_cli"]
SLACK = 600
"""Bytes a document that a report may take beyond twice the removed text."""


def documents(path: Path, limit: int) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        texts = [json.loads(line)["text"] for line in stream]
    return texts[:: max(1, len(texts) // limit)][:limit]


def program(*arguments: object, cwd: Path) -> int:
    return subprocess.run([*PROGRAM, *map(str, arguments)], cwd=cwd, check=False).returncode


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def laws(texts: list[str], place: Path) -> dict[str, bool]:
    (place / "in").mkdir()
    for number, text in enumerate(texts):
        (place / "in" / f"{number:05}.txt").write_bytes(text.encode())
    rows = "".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(texts))
    (place / "in/rows.jsonl").write_text(rows)
    results = {"clean": program("clean", "in", "-O", "out", "-q", cwd=place) == 0}
    results["verify"] = program("verify", "out", "--original", "in", cwd=place) == 0
    results["restore"] = program("restore", "out", "-O", "back", cwd=place) == 0 and tree(place / "back") == tree(
        place / "in"
    )
    program("clean", "in", "-O", "again", "-q", "-j", "2", cwd=place)
    results["the same bytes twice"] = tree(place / "out") == tree(place / "again")
    undone = subprocess.run(
        ["patch", "-R", "-p1", "-s", "-F0", "-i", "boilerplate.diff"], cwd=place / "again", check=False
    )
    results["patch -R"] = undone.returncode == 0 and all(
        (place / "again" / name).read_bytes() == data
        for name, data in tree(place / "in").items()
        if name.endswith(".txt")
    )
    summary = json.loads((place / "out/boilerplate-report.jsonl").read_bytes().splitlines()[-1])
    held = summary["held_back"]
    checked = subprocess.run(
        [*PROGRAM, "check", "out", "--output-format", "jsonl", "--exclude", "rows.jsonl"],
        cwd=place, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    after = json.loads(checked.stdout.splitlines()[-1])
    changed, lines = f"{summary['changed']} of {summary['documents']} changed", f"{summary['lines_removed']} lines"
    print(f"    {changed}, {lines}, {held} held back")
    print(f"    check after clean: {after['changed']} documents change again, {after['held_back']} held back")
    results["check after clean"] = after["changed"] == 0
    program("clean", "in", "-O", "texts", "-q", "--exclude", "rows.jsonl", cwd=place)
    removed = sum(len(text.encode()) for text in texts) - sum(
        len(data) for name, data in tree(place / "texts").items() if name.endswith(".txt")
    )
    size = (place / "texts/boilerplate-report.jsonl").stat().st_size
    print(f"    report {size} bytes, removed text {removed} bytes, allowed {2 * removed + SLACK * len(texts)}")
    results["report size"] = size <= 2 * removed + SLACK * len(texts)
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=300)
    options = parser.parse_args()
    files = sorted(options.folder.glob("*.jsonl.gz"))
    if not files:
        sys.exit(f"{options.folder}: no *.jsonl.gz here, nothing to do")
    broken = 0
    for path in files:
        texts = documents(path, options.limit)
        print(f"{path.name}: {len(texts)} documents")
        with tempfile.TemporaryDirectory() as place:
            for law, holds in laws(texts, Path(place)).items():
                print(f"  {'holds' if holds else 'BROKEN'}  {law}")
                broken += not holds
    sys.exit(bool(broken))


if __name__ == "__main__":
    main()
