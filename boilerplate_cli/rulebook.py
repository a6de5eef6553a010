"""The rules at work together: choosing them, and the index that finds cues fast."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cached_property

from boilerplate_cli.document import Document
from boilerplate_cli.rule import CueRule, Finding, Rule
from boilerplate_cli.rules import RULES
from boilerplate_cli.text import WORD


class CueIndex:
    """Finds exactly what the cue rules find one by one, several times faster.

    It rests on one law: where a cue rule's pattern matches a block, one of its cues stands in the block's key,
    and the cue's longest word is a whole word there or part of one. So a rule is tried only on blocks that hold
    one of its cues.
    """

    def __init__(self, rules: Iterable[CueRule]) -> None:
        """Derive the index from the rules' own cues."""
        self._by_word: dict[str, list[tuple[str, CueRule]]] = {}
        self._wordless: list[tuple[str, CueRule]] = []
        for rule in rules:
            for cue, word in rule.anchors.items():
                if word:
                    self._by_word.setdefault(word, []).append((cue, rule))
                else:
                    self._wordless.append((cue, rule))

    def find(self, document: Document) -> Iterator[Finding]:
        """All findings of the index's rules in `document`."""
        keys, blocks = document.keys, document.blocks
        starts, position = [], 0
        for block in blocks:
            starts.append(position)
            position += len(block.key) + 1
        present = self._by_word.keys() & set(WORD.findall(keys))
        candidates = [pair for word in present for pair in self._by_word[word]] + self._wordless
        tried: set[tuple[int, CueRule]] = set()
        for cue, rule in candidates:
            at = keys.find(cue)
            while at >= 0:
                number = bisect_right(starts, at) - 1
                if (number, rule) not in tried:
                    tried.add((number, rule))
                    seen = rule.match(blocks[number])
                    if seen is not None:
                        yield Finding(rule, number, seen)
                end = starts[number] + len(blocks[number].key)
                at = keys.find(cue, end)


class Rulebook:
    """The rules that look at documents."""

    def __init__(self, rules: Iterable[Rule] = RULES) -> None:
        """Use `rules`, by default all that the package has."""
        self.rules = tuple(rules)

    @cached_property
    def _index(self) -> CueIndex:
        return CueIndex(rule for rule in self.rules if isinstance(rule, CueRule))

    @cached_property
    def _others(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self.rules if not isinstance(rule, CueRule))

    def find(self, document: Document) -> Iterator[Finding]:
        """The evidence of all rules."""
        yield from self._index.find(document)
        for rule in self._others:
            yield from rule.find(document)

    def named(self, name: str) -> tuple[Rule, ...]:
        """The rule with this id, or all rules of this family. Raises ValueError for an unknown name."""
        found = tuple(rule for rule in self.rules if name in (rule.id, rule.family))
        if not found:
            known = sorted({rule.id for rule in self.rules} | {rule.family for rule in self.rules})
            close = get_close_matches(name, known, 1, 0.5)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise ValueError(f"unknown rule or family {name!r}{hint}")
        return found
