"""`boilerplate learn`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from boilerplate_cli.cli.group import DONE, FAILED, fail, say
from boilerplate_cli.cli.options import (
    Command,
    by_option,
    config_options,
    file_options,
    progress_option,
    quiet_option,
    reading_of,
    standard_input_or_usage,
)

EPILOG = """\b
Examples:
  boilerplate learn crawl/ -o site.counts
  boilerplate clean crawl/ -O cleaned/ --learned site.counts
  boilerplate learn crawl.jsonl.zst --url-key source -o site.counts
  boilerplate learn monday.counts tuesday.counts -o week.counts
  boilerplate learn new/ site.counts -o site.counts --overwrite

\b
The file holds no text but the names of the groups: of every line eight bytes
of a hash, in all some 15 bytes for each different line of a group. Memory stays
below 100 MB whatever the corpus; while it counts, the temporary folder (TMPDIR)
takes up to 30 bytes for each line of the corpus. The same documents make the
same file, in whatever order, at once or in parts: several processes can each
learn a part, and the parts add up.
Groups of less than 5 documents say nothing when a document is cleaned.
"""


@click.command(cls=Command, epilog=EPILOG)
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option(
    "-o", "output", type=click.Path(path_type=Path), metavar="COUNTS", required=True, help="The file to write."
)
@by_option
@click.option("--overwrite", is_flag=True, help="Replace COUNTS if it exists.")
@file_options
@config_options
@quiet_option
@click.option("-v", "--verbose", is_flag=True, help="Where there is no terminal, a line on progress now and then.")
@progress_option
def learn(paths: tuple[str, ...], output: Path, by: str | None, overwrite: bool, **options: Any) -> int:
    """Count in how many documents of its site each line stands, for clean --learned.

    PATH is a file or a folder of texts or JSON Lines, or a file of counts from before, which is added. Figures and
    names of days and months do not count: "3 comments" and "17 comments" are one line.
    """
    from boilerplate_cli.batch import jobs_of
    from boilerplate_cli.cli.progress import COUNTING, Progress
    from boilerplate_cli.counts import Counting, Counts
    from boilerplate_cli.files import explain, find_inputs, is_empty
    from boilerplate_cli.learning import by_of, is_counts, learn, save
    from boilerplate_cli.packing import packing
    from boilerplate_cli.runner import ConflictError, refuse_existing
    from boilerplate_cli.shared import FEWEST_DOCUMENTS
    from boilerplate_cli.text import counted

    reading = reading_of(options)
    if packing(output.name):
        fail(f"{output}: counts are read where they lie and are not packed; choose another name")
    if output.is_file() and not is_empty(output) and not is_counts(output):
        fail(f"{output} exists and is no file of counts; choose another name")
    try:
        refuse_existing(output, overwrite)
    except ConflictError as error:
        fail(str(error))
    inputs = find_inputs(standard_input_or_usage(paths), options["include"], options["exclude"], [output])
    before = [source for source in inputs.sources if source.path and is_counts(source.path)]
    texts = inputs._replace(sources=[source for source in inputs.sources if source not in before])
    failed = len(inputs.failures)
    for name, reason in inputs.failures:
        say(f"{name}: {reason}")
    try:
        earlier = [Counts(str(source.path)) for source in before]
        with Counting(by or by_of(earlier)) as counting, Progress(texts, options, label=COUNTING) as progress:
            for counts in earlier:
                counting.add_counts(counts)
            for failure in learn(progress.watch(jobs_of(texts.sources, reading)), reading, counting):
                if failure:
                    failed += 1
                    progress.fail(failure)
                    say(f"{failure.name}: {failure.error}")
                else:
                    progress.learned()
            if not counting.documents:
                fail("nothing to learn from")
            totals = save(counting, output, replace=overwrite)
    except OSError as error:
        fail(f"{error.filename or output}: {explain(error)}")
    if not options["quiet"]:
        groups = f" in {counted(totals.groups, 'group')} by {counting.by}" if counting.by != "all" else ""
        say(f"{output}: {counted(totals.documents, 'document')}{groups}, {counted(totals.lines, 'different line')}")
        if totals.largest < FEWEST_DOCUMENTS:
            say(f"{output}: says nothing yet: no group has {FEWEST_DOCUMENTS} documents; see --by")
    return FAILED if failed else DONE
