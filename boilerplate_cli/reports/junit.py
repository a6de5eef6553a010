"""The format `junit`: a test case for each document, failed where something would go.

The counts stand in front of the cases, so the cases wait until the run is complete: small reports in memory, others in
a file without a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from boilerplate_cli.batch import Failure, Result
from boilerplate_cli.files import scratch
from boilerplate_cli.patterns import pattern
from boilerplate_cli.reports.about import About
from boilerplate_cli.rules import layout
from boilerplate_cli.text import visible

_NO_XML = pattern("[\ufffe\uffff]")
"""What XML 1.0 forbids beside the control characters and surrogates, of which `visible` leaves none."""


class JUnit:
    """Written when the run is complete."""

    def __init__(self, about: About) -> None:
        """Start at nothing. Raises OSError if there is no room for a temporary file."""
        self._about = about
        self._cases = scratch()
        self._tests = self._failures = self._errors = 0

    def add(self, result: Result) -> None:
        """A document passes if nothing in it would go and it was not held back."""
        lines = result.cleaning.removed_lines
        if result.cleaning.held_back or lines:
            self._failures += 1
            kind, said = ("boilerplate", f"{lines} of {len(result.cleaning.document.lines)} lines would go")
            if result.cleaning.held_back:
                kind, said = ("held-back", f"held back: {result.cleaning.held_back}")
            self._case(result.source, result.name, "failure", kind, said, _lines(result))
        else:
            self._case(result.source, result.name)

    def fail(self, failure: Failure) -> None:
        """What failed is a case in error."""
        self._errors += 1
        self._case(failure.source, failure.name, "error", "failed", failure.error)

    def close(self) -> None:
        """Write the document."""
        counts = f'tests="{self._tests}" failures="{self._failures}" errors="{self._errors}"'
        self._about.write(f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites {counts}>\n'.encode())
        self._about.write(f'<testsuite name="boilerplate" {counts}>\n'.encode())
        self._cases.seek(0)
        while chunk := self._cases.read(1 << 20):
            self._about.write(chunk)
        self._cases.close()
        self._about.write(b"</testsuite>\n</testsuites>\n")

    def _case(
        self, source: str, name: str, what: str = "", kind: str = "", said: str = "", lines: Iterable[str] = ()
    ) -> None:
        self._tests += 1
        named = self._about.place(source) + name.removeprefix(source)
        start = f'<testcase classname="boilerplate.check" name={quoteattr(_xml(named))}'
        if what:
            text = escape(_xml("\n".join(lines)))
            facts = f"type={quoteattr(kind)} message={quoteattr(_xml(said))}"
            case = f"{start}>\n<{what} {facts}>{text}</{what}>\n</testcase>\n"
        else:
            case = f"{start}/>\n"
        self._cases.write(case.encode())


def _lines(result: Result) -> Iterator[str]:
    for removal in result.cleaning.removals:
        if removal.rule != layout.BLANK.id:
            yield f"{removal.line}: {removal.rule}: {removal.text.strip()}"


def _xml(text: str) -> str:
    """Text that XML 1.0 may hold: other characters are shown as signs."""
    lines = map(visible, text.split("\n"))
    return _NO_XML.sub(lambda found: f"<U+{ord(found.group()):04X}>", "\n".join(lines))
