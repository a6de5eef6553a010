"""What a rule is: five kinds behind one `find`, their weights, and the frames that cues stand in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from boilerplate_cli.languages import language
from boilerplate_cli.text import fold_cues

if TYPE_CHECKING:
    from boilerplate_cli.context import Context
    from boilerplate_cli.document import Block, Document

# Points that a reader can add up; a line goes at THRESHOLD. Protective rules use the negatives.
HINT = 1
LIKELY = 2
STRONG = 4  # enough alone, unless anything speaks for the line
SURE = 6  # enough against a sentence
CERTAIN = 8  # enough against a whole paragraph
THRESHOLD = 4
WEAK = 5  # the most that one weak rule gives


FEW_LINES = 8
"""A rule compiles all of its lists, which takes milliseconds, only if it looks at more lines than these: for one page
few rules do. Measured on 40 pages of 4 to 9 KB, each cleaned first: 20 ms with 8 or 20, 31 ms with 0."""

LONGEST_TEXT = 2_000
"""Characters. No pattern looks at a longer text, however few words it has: it is data, and could take long."""


class Level(IntEnum):
    """How much is taken out. A rule acts from its own level upwards."""

    CAUTIOUS = 0
    STANDARD = 1
    THOROUGH = 2


# Frames: where in a line a cue has to stand. `\L<cues>` is the rule's cue list.
WHOLE_LINE = r"^\W*\L<cues>\W*$"
OPENS_LINE = r"^\W*\L<cues>(?!\w)"
OPENS_SHORT_LINE = r"^\W*\L<cues>(?!\w).{0,60}$"
ENDS_LINE = r"(?<!\w)\L<cues>\W*$"
ANYWHERE = r"(?<!\w)\L<cues>(?!\w)"
LABEL = r"^\W*\L<cues>\s*:"


_LIST = re.compile(r"\\L<(\w+)>")


def alternatives(folded: Iterable[str]) -> str:
    """A named list as a pattern, the longest first, so that `photo by` goes before `photo`; none matches nothing."""
    longest_first = sorted(folded, key=lambda item: (-len(item), item))
    # Spaces need no escape, and there are so many that the pattern compiles faster without.
    return f"(?:{'|'.join(map(re.escape, longest_first))})".replace("\\ ", " ") if longest_first else "(?!)"


def without_word_bounds(frame: str) -> str:
    """The same frame for a script that sets no spaces, where letters stand on both sides of any phrase."""
    return frame.replace(r"(?!\w)", "").replace(r"(?<!\w)", "").replace(r"\b", "")


class Finding(NamedTuple):
    """One rule's evidence on a block; which block is said beside it (`Found`), as many have the same text."""

    rule: Rule
    points: int
    """The rule's points; of a weak rule, what it gives this block."""
    seen: str
    """What was seen, in words for the reader; may be empty where the rule's summary says it all."""


Findings = tuple[Finding, ...]
Found = dict[int, Findings]
"""What was found on blocks, by `Block.index`."""


@dataclass(kw_only=True, eq=False, repr=False)
class Rule:
    """One heuristic: a value that says what it finds, why, with what weight and with which examples.

    An example of one line is that line. An example of several lines has a margin: `x ` before lines that go,
    `| ` before lines that stay; `x=` and `|=` before those that other documents of the site have, too.
    """

    id: str
    """`family.name`, the word used in options, reports and tests."""
    summary: str
    """One sentence that names the thing found."""
    why: str
    """Why the thing is boilerplate (or, for a protective rule, content)."""
    points: int
    drops: tuple[str, ...]
    """Examples that it fires on; for a removing rule they go, for a protective rule they stay."""
    keeps: tuple[str, ...]
    """Examples that look alike and stay."""
    level: Level = Level.CAUTIOUS
    caution: str = ""
    """Text that it may take by mistake."""
    preview: bool = False
    """New since the last minor release: until the next it acts only where the user asks for such rules."""
    holds: bool = False
    """Below its level it keeps what it finds from all weaker rules: a block of lines that goes whole or not at all."""

    @cached_property
    def family(self) -> str:
        """The part of the id before the dot."""
        return self.id.partition(".")[0]

    def find(self, document: Document) -> Iterable[tuple[int, Finding]]:
        """This rule's evidence in `document`: `Block.index`, and what was found there."""
        raise NotImplementedError


@dataclass(kw_only=True, eq=False, repr=False)
class LineRule(Rule):
    """A rule that judges each block by its own text."""

    variant_of: LineRule | None = None
    """The rule that this one is in another language: what it finds are findings of that rule."""

    def __post_init__(self) -> None:
        """Begin without variants, also where this rule is made from another."""
        self._variants: dict[str, LineRule | None] = {}

    def in_language(self, code: str) -> LineRule | None:
        """This rule with the phrases of the language `code` beside its own; None if the language has none for it."""
        if code not in self._variants:
            self._variants[code] = self._speaking(code) if self.id in language(code).phrases else None
        return self._variants[code]

    def _speaking(self, code: str) -> LineRule:
        """The same for a language that has phrases for this rule."""
        raise NotImplementedError

    def match(self, block: Block) -> str | None:
        """What was seen in the block, None if nothing was."""
        raise NotImplementedError

    def among(self, blocks: Iterable[Block]) -> Iterator[tuple[Block, str]]:
        """The blocks that `match`, and what was seen in them."""
        for block in blocks:
            seen = self.match(block)
            if seen is not None:
                yield block, seen

    def find(self, document: Document) -> Iterator[tuple[int, Finding]]:
        """Ask it of every block that has words, in each language of the document."""
        for rule in (self, *filter(None, map(self.in_language, document.languages))):
            for block, seen in rule.among(document.worded):
                yield block.index, Finding(self, self.points, seen)


@dataclass(kw_only=True, eq=False, repr=False)
class PatternRule(LineRule):
    """A pattern on a block's text. Without cues the index cannot help, so it must be anchored and cheap."""

    pattern: str
    on: Literal["key", "plain"] = "key"
    """`plain` where capitals matter (names); write `(?i:...)` around what is matched in any case."""
    longest: int = 60
    """Words. Longer blocks are running text and are not looked at."""
    signs: tuple[str, ...] = ()
    """One of these stands in every text that the pattern matches; a cheap test for dear patterns. Empty for none."""
    lists: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Named lists for `\\L<name>` in the pattern."""

    def _speaking(self, code: str) -> PatternRule:
        phrases, spaced = language(code).phrases[self.id], language(code).spaced
        lists = {name: (*items, *phrases.lists.get(name, ())) for name, items in self.lists.items()}
        pattern = self.pattern if spaced else without_word_bounds(self.pattern)
        signs = (*self.signs, *phrases.cues) if self.signs else ()
        return replace(self, pattern=pattern, lists=lists, signs=signs, variant_of=self)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled on first use: most documents need a few of them only."""
        return self._compiled(self.folded_lists)

    @cached_property
    def folded_lists(self) -> dict[str, frozenset[str]]:
        """The named lists as their items stand in keys."""
        return {name: frozenset(fold_cues(items)) for name, items in self.lists.items()}

    def _compiled(self, lists: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
        return re.compile(_LIST.sub(lambda found: alternatives(lists[found[1]]), self.pattern))

    def match(self, block: Block) -> str | None:
        """The matched text."""
        if block.words > self.longest or len(block.plain) > LONGEST_TEXT:
            return None
        found = self._pattern_for(block.key).search(block.key if self.on == "key" else block.plain)
        return found.group().strip() if found else None

    def _pattern_for(self, key: str) -> re.Pattern[str]:
        """A pattern that matches in the text with this key what `compiled` matches there."""
        return self.compiled

    def among(self, blocks: Iterable[Block]) -> Iterator[tuple[Block, str]]:
        """The same without a call for each block: most rules that no cue leads to look at most lines in vain."""
        search, longest = self.compiled.search, self.longest
        short = [block for block in blocks if block.words <= longest and len(block.plain) <= LONGEST_TEXT]
        if self.signs:
            keys = "\n".join([block.key for block in short])
            signs = [sign for sign in self.signs if sign in keys]  # mostly none, and no block need be looked at
            short = [block for block in short if any(sign in block.key for sign in signs)] if signs else []
        texts = [block.key for block in short] if self.on == "key" else [block.plain for block in short]
        for block, found in zip(short, map(search, texts), strict=True):
            if found:
                yield block, found.group().strip()


@dataclass(kw_only=True, eq=False, repr=False)
class CueRule(PatternRule):
    """A list of phrases in a frame. Every match of `pattern` holds one of `cues`: the index relies on it."""

    cues: tuple[str, ...]
    pattern: str = ""
    frame: str = WHOLE_LINE

    def __post_init__(self) -> None:
        """Refuse what would silently match nothing or escape the index."""
        if not self.cues or not all(self.cues):
            raise ValueError(f"{self.id}: a cue rule needs cues, none of them empty")
        if r"\L<cues>" not in self.frame:
            raise ValueError(f"{self.id}: the frame does not hold its cues")
        frame = self.frame if self.on == "key" else self.frame.replace(r"\L<cues>", r"(?i:\L<cues>)")
        super().__post_init__()
        self.pattern = frame
        self.lists = {**self.lists, "cues": self.cues}
        self._left = FEW_LINES

    def _speaking(self, code: str) -> CueRule:
        phrases, spaced = language(code).phrases[self.id], language(code).spaced
        lists = {name: (*items, *phrases.lists.get(name, ())) for name, items in self.lists.items()}
        # In a frame that repeats its cues, those of both languages stand together: `Cookie settings | Ablehnen`.
        both = not phrases.cues or self.frame.count(r"\L<cues>") > 1
        cues = tuple(dict.fromkeys((*(self.cues if both else ()), *phrases.cues)))
        frame = self.frame if spaced else without_word_bounds(self.frame)
        return replace(self, frame=frame, lists=lists, cues=cues, variant_of=self)

    @cached_property
    def folded_cues(self) -> tuple[str, ...]:
        """The cues as they stand in keys."""
        return tuple(fold_cues(self.cues))

    def _pattern_for(self, key: str) -> re.Pattern[str]:
        """The first few times only with the items that stand in `key`: no other can match there."""
        if not self._left:
            return self.compiled
        self._left -= 1
        return self._compiled(
            {name: [item for item in items if item in key] for name, items in self.folded_lists.items()}
        )


@dataclass(kw_only=True, eq=False, repr=False)
class TestRule(LineRule):
    """A predicate on one block: arithmetic that a pattern cannot say. It returns what was seen, or None."""

    test: Callable[[Block], str | None]
    spoken: Callable[[str], Callable[[Block], str | None]] | None = None
    """Makes the predicate for the language with this code; None where the predicate needs no words."""

    def _speaking(self, code: str) -> TestRule:
        assert self.spoken, f"{self.id} looks for no words"
        return replace(self, test=self.spoken(code), variant_of=self)

    def match(self, block: Block) -> str | None:
        """What the predicate says."""
        return self.test(block)

    def among(self, blocks: Iterable[Block]) -> Iterator[tuple[Block, str]]:
        """The same with a call less for each block."""
        test = self.test
        return ((block, seen) for block in blocks if (seen := test(block)) is not None)


@dataclass(kw_only=True, eq=False, repr=False)
class DocumentRule(Rule):
    """A generator over the document, for duplicates, runs and feeds: it yields blocks and what was seen."""

    scan: Callable[[Document], Iterable[tuple[Block, str]]]

    def find(self, document: Document) -> list[tuple[int, Finding]]:
        """What the generator yields."""
        return [(block.index, Finding(self, self.points, seen)) for block, seen in self.scan(document)]


@dataclass(kw_only=True, eq=False, repr=False)
class WeakRule(Rule):
    """Evidence on every block of a document, for or against, that opens no gap alone below the thorough level.

    It is asked in the second round. Its points differ from block to block; `points` is the most it gives. What it
    says against removal never outweighs rules that suffice without it.
    """

    weigh: Callable[[Context], Sequence[int]]
    """The points of each of the context's blocks."""
    says: Callable[[Context, int], str] | None = None
    """What it saw of the block at a place of the context, in words for the reader; None where its summary says it."""

    def find(self, document: Document) -> Iterable[tuple[int, Finding]]:
        """Nothing: it needs the first round, which the rulebook holds."""
        return ()
