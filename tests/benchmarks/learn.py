"""What counts over the pages of a site add: boilerplate removed and content lost, with and without them.

    python tests/benchmarks/learn.py FOLDER_OF_LABELLED_DUMPS [--least 10] [--level standard] [--by dumper]

The folder holds `pages` and `residual`, `.dev.jsonl.gz`: rows as `boilerplate measure` reads them, with `domain`,
`dumper`, `set` and `fold`. A site is what one dumper made of the pages of a domain, and counts if it has `--least`
pages or more. `with` learns from all pages of the site, the cleaned one among them, as users do; `others` leaves that
one out. Folds and sets stand in rows of their own, with `--by dumper` the dumpers, too. It takes half a minute.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.corpus import Group, countable
from boilerplate_cli.counts import Counting, Counts
from boilerplate_cli.document import Document
from boilerplate_cli.measure import Labelled, Totals, read_labelled, removed_lines
from boilerplate_cli.rule import Level
from boilerplate_cli.settings import Settings

SETS = ("pages", "residual")


class Page(NamedTuple):
    row: Mapping[str, Any]
    labelled: Labelled
    lines: frozenset[str]
    """What is counted of it."""


def sites(path: Path, least: int) -> dict[str, list[Page]]:
    """The pages of a file by site, of sites with enough of them."""
    found = defaultdict(list)
    with gzip.open(path) as stream:
        for raw in stream:
            row = json.loads(raw)
            if row["domain"] not in {None, "unknown"}:
                lines = frozenset(countable(Document.from_text(row["text"])))
                found[f"{row['dumper']} {row['domain']}"].append(Page(row, read_labelled(raw), lines))
    return {site: pages for site, pages in found.items() if len(pages) >= least}


def without(group: Group, page: Page) -> Group:
    """The others of a group of which a page is one."""

    def count(lines: Collection[str]) -> Mapping[str, int]:
        return {line: found - (line in page.lines) for line, found in group.frequencies(lines).items()}

    return Group(group.name, group.documents - 1, count)


def cleanings(pages: dict[str, list[Page]], cleaner: Cleaner, file: Path) -> Iterator[tuple[Page, str, set[int]]]:
    """Each page, in which of three ways it was cleaned, and the lines that went."""
    with Counting("site") as counting:
        for site, some in pages.items():
            for page in some:
                counting.add(site, page.lines)
        file.touch()
        counting.write(str(file))
    counts = Counts(str(file))
    for site, some in pages.items():
        group = counts.group(site)
        assert group is not None
        for page in some:
            for way, known in (("without", None), ("with", group), ("others", without(group, page))):
                yield page, way, removed_lines(cleaner.clean(page.labelled.text, group=known))


def rows_of(page: Page, by: str | None) -> list[str]:
    """The rows of the table that a page counts in."""
    parts = ["all", page.row["fold"], page.row["set"], *([page.row[by]] if by else [])]
    return list(dict.fromkeys(parts))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--least", type=int, default=10, help="pages of a site")
    parser.add_argument("--level", choices=[level.name.lower() for level in Level], default="standard")
    parser.add_argument("--by", choices=["dumper"])
    arguments = parser.parse_args()
    files = {name: arguments.folder / f"{name}.dev.jsonl.gz" for name in SETS}
    if missing := [str(path) for path in files.values() if not path.is_file()]:
        sys.exit(f"{', '.join(missing)}: not there, nothing measured")
    cleaner = Cleaner(Settings(level=Level[arguments.level.upper()]))
    print(f"{'':27}{'':6} boilerplate removed, %       content lost, %          documents changed")
    print(f"{'':27}{'pages':>6} {'without':>8}{'with':>8}{'others':>8} {'without':>8}{'with':>8}{'others':>8}")
    for name, path in files.items():
        pages = sites(path, arguments.least)
        totals: dict[str, dict[str, Totals]] = defaultdict(lambda: defaultdict(Totals))
        changed: dict[str, int] = defaultdict(int)
        with TemporaryDirectory() as folder:
            before: set[int] = set()
            for page, way, gone in cleanings(pages, cleaner, Path(folder, "counts")):
                for row in rows_of(page, arguments.by):
                    totals[row][way].add(page.labelled, gone)
                    changed[row] += way == "with" and gone != before
                before = gone
        print(f"{name}: {len(pages)} sites of one dumper each, with {arguments.least} pages or more")
        for row, ways in sorted(totals.items(), key=lambda item: (item[0] not in {"all", "open", "blind"}, item[0])):
            removed = "".join(f"{100 * ways[way].boilerplate_removed:8.1f}" for way in ("without", "with", "others"))
            lost = "".join(f"{100 * ways[way].content_lost:8.2f}" for way in ("without", "with", "others"))
            print(f"    {row:23}{ways['with'].documents:6} {removed} {lost} {changed[row]:11}")


if __name__ == "__main__":
    main()
