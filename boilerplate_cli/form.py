"""What the form of a line says, whatever its words are: its length, its sentences, its capitals, its signs.

It knows no language. Its points are fitted (see `fitted`).
"""

from __future__ import annotations

import re
from bisect import bisect_right

from boilerplate_cli import fitted
from boilerplate_cli.patterns import pattern

SEPARATORS = "|/>»«•·:[](){}_©→<"
"""Signs that join the entries of menus."""

_SIGNS = pattern(f"[{re.escape(SEPARATORS)}]")

MOST = 8
"""Halves of log-odds. One line's form says no more than this, whatever its features add up to."""

_ENDS = {
    **dict.fromkeys(".!?…\"'", 1),
    ":": 2,
    **dict.fromkeys(",;-", 3),
    **dict.fromkeys("0123456789", 4),
    **dict.fromkeys(")]", 5),
}


class _Starts(dict[str, int]):
    """The kind of a line's first character, found once for each."""

    def __missing__(self, first: str) -> int:
        kinds = (first.islower(), first in "\"'", first.isdigit(), first in "([", not first.isalpha())
        self[first] = kind = kinds.index(True) + 1 if any(kinds) else 0
        return kind


_STARTS = _Starts()


class _Points(dict[tuple[int, ...], int]):
    """The points of each form, added up once: there are far fewer forms than lines."""

    def __missing__(self, bins: tuple[int, ...]) -> int:
        points = sum([table[place] for table, place in zip(fitted.FORM.values(), bins, strict=True)])
        self[bins] = points = max(-MOST, min(MOST, points))
        return points


_POINTS = _Points()


def features(plain: str, words: int, sentences: int, figures: bool) -> tuple[int, ...]:
    """The bin of each feature of a folded text, in the order of `fitted.FORM`."""
    length = bisect_right(fitted.WORDS, words), bisect_right(fitted.CHARACTERS, len(plain)), min(sentences, 3)
    if sentences > 1 and words >= fitted.LONG:
        return *length, 0, 0, 0, 0, 0, 0  # of long running text nothing else matters
    titles = sum(map(str.istitle, plain.split()))
    separators = commas = 0
    if not plain.replace(" ", "").isalnum():
        separators = len(_SIGNS.findall(plain))
        commas = plain.count(",") + plain.count(";")
    return (
        *length,
        _ENDS.get(plain[-1], 0),
        _STARTS[plain[0]],
        bisect_right(fitted.TITLES, titles / words),
        int(figures),
        bisect_right(fitted.SIGNS, separators),
        bisect_right(fitted.SIGNS, commas),
    )


def form(plain: str, words: int, sentences: int, figures: bool) -> int:
    """How much the form of a folded text is that of boilerplate, in halves of log-odds; negative for content."""
    return _POINTS[features(plain, words, sentences, figures)]
