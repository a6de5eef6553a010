"""The rules at work together: choosing them, and the index that finds cues fast."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate

from boilerplate_cli.document import LONGEST_LINE, REMEMBERED_LINES, Block, Document
from boilerplate_cli.rule import LONGEST_TEXT, CueRule, Finding, LineRule, Rule
from boilerplate_cli.rules import RULES
from boilerplate_cli.text import WORD


class CueIndex:
    """Finds exactly what the cue rules find one by one, many times faster.

    It rests on one law: where a cue rule's pattern matches a block, one of its cues stands in the block's key, and
    the cue's words are whole words there. So a rule is tried only on blocks that hold one of its cues, and a cue is
    looked for only in documents that hold all its words.
    """

    def __init__(self, rules: Iterable[CueRule]) -> None:
        """Derive the index from the rules' own cues."""
        rules_of: dict[str, list[CueRule]] = {}
        self.longest = 0
        """Words. No rule looks at a longer block."""
        for rule in rules:
            self.longest = max(self.longest, rule.longest)
            for cue in rule.folded_cues:
                rules_of.setdefault(cue, []).append(rule)
        self._by_word: dict[str, list[tuple[frozenset[str], str, list[CueRule]]]] = {}
        self._wordless: list[tuple[str, list[CueRule]]] = []
        for cue, holders in rules_of.items():
            words = WORD.findall(cue)
            if words:
                self._by_word.setdefault(max(words, key=len), []).append((frozenset(words), cue, holders))
            else:
                self._wordless.append((cue, holders))

    def find(self, blocks: Sequence[Block]) -> Iterator[tuple[int, CueRule, str]]:
        """All that the index's rules find in `blocks`: place in `blocks`, rule, what was seen."""
        keys = "\n".join([block.key for block in blocks])
        words = _words(keys)
        candidates = [
            (cue, holders)
            for word in self._by_word.keys() & words
            for needed, cue, holders in self._by_word[word]
            if len(needed) == 1 or needed <= words
        ]
        candidates += self._wordless
        starts = list(accumulate((len(block.key) + 1 for block in blocks), initial=0))
        tried: set[tuple[int, CueRule]] = set()
        for cue, holders in candidates:
            at = keys.find(cue)
            while at >= 0:
                place = bisect_right(starts, at) - 1
                for rule in holders:
                    if (place, rule) not in tried:
                        tried.add((place, rule))
                        seen = rule.match(blocks[place])
                        if seen is not None:
                            yield place, rule, seen
                at = keys.find(cue, starts[place + 1] - 1)


def _words(keys: str) -> set[str]:
    """All words of `keys`. Most stand between spaces; only the others need the pattern."""
    tokens = set(keys.split())
    return tokens.union(WORD.findall(" ".join([token for token in tokens if not token.isalnum()])))


class Rulebook:
    """The rules that look at documents."""

    def __init__(self, rules: Iterable[Rule] = RULES) -> None:
        """Use `rules`, by default all that the package has."""
        self.rules = tuple(rules)
        self._index = CueIndex(rule for rule in self.rules if isinstance(rule, CueRule))
        others = [rule for rule in self.rules if not isinstance(rule, CueRule)]
        self._known: dict[str, list[tuple[Rule, str]]] = {}
        self._lines = [rule for rule in others if isinstance(rule, LineRule) and rule.points > 0]
        self._longest = max([self._index.longest, *(getattr(rule, "longest", LONGEST_LINE) for rule in self._lines)])
        self._documents = [rule for rule in others if not isinstance(rule, LineRule) and rule.points > 0]
        self._line_guards = [rule for rule in others if isinstance(rule, LineRule) and rule.points < 0]
        self._document_guards = [rule for rule in others if not isinstance(rule, LineRule) and rule.points < 0]

    def find(self, document: Document) -> Iterator[Finding]:
        """The evidence of all rules on all blocks."""
        for rule in self.rules:
            yield from rule.find(document)

    def suspicions_by_line(self, document: Document) -> list[Finding]:
        """The evidence for removal that a block's own text gives: the same wherever the text stands."""
        known = self._known
        if len(known) > REMEMBERED_LINES:
            known.clear()
        longest = self._longest
        blocks = [block for block in document.worded if block.words <= longest and len(block.plain) <= LONGEST_TEXT]
        fresh = list({block.plain: block for block in blocks if block.plain not in known}.values())
        known.update((block.plain, []) for block in fresh)
        for rule in self._lines:
            for block in fresh:
                if (seen := rule.match(block)) is not None:
                    known[block.plain].append((rule, seen))
        for place, rule, seen in self._index.find(fresh) if fresh else ():
            known[fresh[place].plain].append((rule, seen))
        return [Finding(rule, block.index, seen) for block in blocks for rule, seen in known[block.plain]]

    def suspicions_by_document(self, document: Document) -> Iterator[Finding]:
        """The evidence for removal that only the document as a whole gives."""
        for rule in self._documents:
            yield from rule.find(document)

    def protection(self, document: Document, suspects: Collection[int]) -> Iterator[Finding]:
        """The evidence against removal for `suspects`, the blocks that would go without it."""
        for block in map(document.blocks.__getitem__, suspects):
            for rule in self._line_guards:
                seen = rule.match(block) if block.plain else None
                if seen is not None:
                    yield Finding(rule, block.index, seen)
        for guard in self._document_guards if suspects else ():
            yield from (finding for finding in guard.find(document) if finding.block in suspects)

    def named(self, name: str) -> tuple[Rule, ...]:
        """The rule with this id, or all rules of this family. Raises ValueError for an unknown name."""
        found = tuple(rule for rule in self.rules if name in (rule.id, rule.family))
        if not found:
            known = sorted({rule.id for rule in self.rules} | {rule.family for rule in self.rules})
            from difflib import get_close_matches

            close = get_close_matches(name, known, 1, 0.5)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise ValueError(f"unknown rule or family {name!r}{hint}")
        return found
