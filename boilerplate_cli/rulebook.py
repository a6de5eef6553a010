"""The rules at work together: choosing them, and the index that finds cues fast."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain

from boilerplate_cli.document import REMEMBERED_LINES, Block, Document
from boilerplate_cli.languages import LANGUAGES_AT_ONCE
from boilerplate_cli.rule import LONGEST_TEXT, CueRule, Finding, Findings, Found, LineRule, Rule, WeakRule
from boilerplate_cli.rules import RENAMED, RULES
from boilerplate_cli.text import unspaced_letters, words_of_each

_MANY_WORDS = 15


class CueIndex:
    """Finds exactly what the cue rules find one by one, many times faster.

    It rests on one law: where a cue rule's pattern matches a block, one of its cues stands in the block's key, and
    the cue's words are whole words there, but for scripts without spaces. So a rule is tried only on blocks that hold
    one of its cues, and a cue is looked for only in blocks that hold its longest word.
    """

    def __init__(self, rules: Iterable[CueRule]) -> None:
        """Derive the index from the rules' own cues."""
        self._by_word = defaultdict[str, list[tuple[int, str, CueRule]]](list)
        """Under each word the cues whose longest it is, those first whose rule looks at the longest blocks."""
        self._wordless: list[tuple[int, str, CueRule]] = []
        self._longest = 0
        """Words of the longest blocks that any rule looks at."""
        for rule in sorted(rules, key=_longest_first):
            longest = rule.longest
            self._longest = max(self._longest, longest)
            for cue, words in zip(rule.folded_cues, words_of_each(rule.folded_cues), strict=True):
                # What is written without spaces stands within a run of letters.
                if words and (cue.isascii() or not unspaced_letters(cue)):
                    self._by_word[max(words, key=len) if len(words) > 1 else words[0]].append((longest, cue, rule))
                else:
                    self._wordless.append((longest, cue, rule))

    def with_all_of(self, others: Iterable[CueIndex]) -> CueIndex:
        """One index of the rules of this and of others, which looks at each block once."""
        both = CueIndex(())
        both._by_word, both._wordless, both._longest = self._by_word.copy(), self._wordless, self._longest
        for other in others:
            for word, entries in other._by_word.items():
                beside = both._by_word.get(word)
                both._by_word[word] = sorted(beside + entries, key=_longest_entry_first) if beside else entries
            both._wordless = both._wordless + other._wordless
            both._longest = max(both._longest, other._longest)
        return both

    def find(self, blocks: Sequence[Block]) -> Iterator[tuple[int, CueRule, str]]:
        """All that the index's rules find in `blocks`: place in `blocks`, rule, what was seen."""
        most = self._longest
        keys = [block.key if block.words <= most and len(block.plain) <= LONGEST_TEXT else "" for block in blocks]
        everything = "\n".join(keys) if self._wordless else ""
        wordless = [[entry] for entry in self._wordless if entry[1] in everything]
        entries_of = self._by_word.get
        for place, words in enumerate(words_of_each(keys)):
            block, key = blocks[place], keys[place]
            length = block.words
            candidates: dict[CueRule, None] = {}
            different = words if len(words) < _MANY_WORDS else dict.fromkeys(words)  # some say the same again and again
            for entries in chain(wordless, filter(None, map(entries_of, different))):
                for longest, cue, rule in entries:
                    if longest < length:
                        break
                    if cue in key:
                        candidates[rule] = None
            for rule in candidates:
                if (seen := rule.match(block)) is not None:
                    yield place, rule, seen


def _longest_first(rule: CueRule) -> int:
    return -rule.longest


def _longest_entry_first(entry: tuple[int, str, CueRule]) -> int:
    return -entry[0]


class LineRules:
    """Line rules at work together. What they find is remembered by text: it is the same wherever the text stands."""

    def __init__(self, index: CueIndex, others: Iterable[LineRule]) -> None:
        """Ask the rules with cues by their `index`, and the others of every text."""
        self._index = index
        self._others = tuple(others)
        self._known: dict[str, Findings] = {}

    def find(self, blocks: Sequence[Block]) -> Found:
        """Their evidence on `blocks`, which have words."""
        known = self._known
        if len(known) > REMEMBERED_LINES:
            known.clear()
        fresh = list({block.plain: block for block in blocks if block.plain not in known}.values())
        if fresh:
            self._examine(fresh)
        return {block.index: findings for block in blocks if (findings := known[block.plain])}

    def _examine(self, blocks: Sequence[Block]) -> None:
        """Remember what is found on `blocks`, each of another text."""
        found: dict[str, list[Finding]] = {block.plain: [] for block in blocks}
        for rule in self._others:
            for block, seen in rule.among(blocks):
                found[block.plain].append(_finding(rule, seen))
        for place, cue_rule, seen in self._index.find(blocks):
            found[blocks[place].plain].append(_finding(cue_rule, seen))
        self._known.update(zip(found, map(tuple, found.values()), strict=True))


def _finding(rule: LineRule, seen: str) -> Finding:
    """Of a variant in another language the finding is that of the rule that has the id."""
    spokesman = rule.variant_of or rule
    return Finding(spokesman, spokesman.points, seen)


class Speakers:
    """Line rules, with their variants in the languages of the document that asks.

    Each combination of languages has its own memory, so that what is remembered of a text never depends on the
    document it stood in.
    """

    def __init__(self, rules: Iterable[LineRule]) -> None:
        """Begin with the rules as they are; they act in every document."""
        self._rules = tuple(rules)
        self._own = self._put_together(self._rules)
        self._in_one = cache(self._in_language)
        self._in_several = lru_cache(maxsize=LANGUAGES_AT_ONCE)(self._in_languages)

    def _put_together(self, rules: Sequence[LineRule]) -> tuple[CueIndex, list[LineRule]]:
        """Those with cues in an index, and the others."""
        index = CueIndex(rule for rule in rules if isinstance(rule, CueRule))
        return index, [rule for rule in rules if not isinstance(rule, CueRule)]

    def _in_language(self, code: str) -> tuple[CueIndex, list[LineRule]]:
        """The variants in the language `code` alone."""
        return self._put_together([*filter(None, (rule.in_language(code) for rule in self._rules))])

    def _in_languages(self, languages: tuple[str, ...]) -> LineRules:
        """All rules, with their variants in all of these languages."""
        index, others = self._own
        spoken = [self._in_one(code) for code in languages]
        return LineRules(
            index.with_all_of([more for more, _ in spoken]) if spoken else index,
            [*others, *chain.from_iterable(more for _, more in spoken)],
        )

    def find(self, blocks: Sequence[Block], languages: tuple[str, ...]) -> Found:
        """Their evidence on `blocks`, which have words, of a document in these languages."""
        return self._in_several(languages).find(blocks)


class Rulebook:
    """The rules that look at documents."""

    def __init__(self, rules: Iterable[Rule] = RULES, renamed: Mapping[str, str] = RENAMED) -> None:
        """Use `rules`, by default all that the package has; `renamed` are their former ids with those of today."""
        self.rules = tuple(rules)
        self.renamed = renamed
        self.weak = tuple(rule for rule in self.rules if isinstance(rule, WeakRule))
        """Those of the second round."""
        lines = [rule for rule in self.rules if isinstance(rule, LineRule)]
        others = [rule for rule in self.rules if not isinstance(rule, LineRule | WeakRule)]
        self._lines = Speakers(rule for rule in lines if rule.points > 0)
        self._line_guards = Speakers(rule for rule in lines if rule.points < 0)
        self._documents = [rule for rule in others if rule.points > 0]
        self._document_guards = [rule for rule in others if rule.points < 0]

    def find(self, document: Document) -> Found:
        """The evidence of all rules on all blocks, in the first round."""
        found, guards = self.suspicions(document), self.protection(document, range(len(document.blocks)))
        return {block: found.get(block, ()) + guards.get(block, ()) for block in found | guards}

    def suspicions(self, document: Document) -> Found:
        """The evidence for removal: that of a block's own text, then what only the document as a whole gives."""
        found = self._lines.find(document.worded, document.languages)
        for rule in self._documents:
            for block, finding in rule.find(document):
                found[block] = (*found.get(block, ()), finding)
        return found

    def protection(self, document: Document, suspects: Collection[int]) -> Found:
        """The evidence against removal for `suspects`, the blocks that would go without it."""
        if not suspects:
            return {}
        blocks = map(document.blocks.__getitem__, suspects)
        found = self._line_guards.find([block for block in blocks if block.plain], document.languages)
        for guard in self._document_guards:
            for block, finding in guard.find(document):
                if block in suspects:
                    found[block] = (*found.get(block, ()), finding)
        return found

    def without_previews(self) -> Rulebook:
        """The same without the rules that act only where the user asks for such."""
        settled = [rule for rule in self.rules if not rule.preview]
        return self if len(settled) == len(self.rules) else Rulebook(settled, self.renamed)

    def named(self, name: str) -> tuple[Rule, ...]:
        """The rule that has or had this id, or all rules of this family. Raises ValueError for an unknown name."""
        name = self.renamed.get(name, name)
        found = tuple(rule for rule in self.rules if name in (rule.id, rule.family))
        if not found:
            known = sorted({rule.id for rule in self.rules} | {rule.family for rule in self.rules})
            from difflib import get_close_matches

            close = get_close_matches(name, known, 1, 0.5)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise ValueError(f"unknown rule or family {name!r}{hint}")
        return found
