"""Pure helpers that read a piece of text: folding, words, sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator

from boilerplate_cli.patterns import pattern

WORD = pattern(r"\w+")
"""A run of letters, digits and underscores: the unit that cues are anchored to."""

_DIGIT = pattern(r"\d")

_LETTERS = pattern(r"[^\W\d]+")
_NO_LETTER = {code: " " for code in range(128) if chr(code) != "\n" and not _LETTERS.match(chr(code))}

MARKUP = " \t\r\n*#>|•·●▪■◦–—-+»«›‹~=_\u00b6"
"""Bullets, quote marks of mail and Markdown signs: they say nothing about what a line is."""

_VARIANTS = {
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    # Patterns take these for an `i` in any case, keys would not: the small form of the first has two characters.
    "İ": "I",
    "ı": "i",
    **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u202a\u202c", ""),
}
_ANY_VARIANT = pattern("[" + "".join(_VARIANTS) + "]")

_SENTENCE_END = pattern(r"""[.!?]["')\]]*(?= ["'(\[]*[A-Z0-9\u00c0-\u00de\u0104-\u017d\u0400-\u042f]|$)""")
_FULL_STOP = pattern("[。！？]")


def fold(text: str) -> str:
    """The text of a line as a reader sees it: one kind of space, quote and dash, no markup at its ends."""
    text = text.strip(MARKUP)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        for variant in set(_ANY_VARIANT.findall(text)):
            text = text.replace(variant, _VARIANTS[variant])
        text = text.strip(MARKUP)
    return text if "  " not in text and text.isprintable() else " ".join(text.split())


def fold_cues(cues: Iterable[str]) -> list[str]:
    """Phrases as they stand in keys. There are thousands, and each run folds them, so the plain ones go fast."""
    return [
        (cue.strip(MARKUP).lower() if cue.isascii() and "  " not in cue and cue.isprintable() else key_of(fold(cue)))
        or cue
        for cue in cues
    ]


def key_of(plain: str) -> str:
    """What two spellings of the same line share: `plain` (already folded) without case."""
    return plain.lower() if plain.isascii() else fold(plain.casefold())


def unspaced_letters(text: str) -> int:
    """How many letters of scripts that set no space between words stand in `text`: kana and Han."""
    if text.isascii() or max(text) < "\u3040":  # as nearly everywhere
        return 0
    return sum("\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff" for letter in text)


LETTERS_A_WORD = 2
"""What a word is taken to have in such a script; Chinese words have one to three, and most of them two."""


def length_in_words(plain: str) -> int:
    """The words of a folded text: what stands between spaces, and what so many letters of an unspaced script make."""
    words = plain.count(" ") + 1
    return words if plain.isascii() else words + unspaced_letters(plain) // LETTERS_A_WORD


_NO_WORD = {code: " " for code in range(128) if not WORD.match(chr(code))}


def words_in(text: str) -> list[str]:
    """The runs of letters, digits and underscores in `text`: what `WORD` finds, three times as fast in ASCII."""
    return text.translate(_NO_WORD).split() if text.isascii() else WORD.findall(text)


def words_of_each(plains: Collection[str]) -> Iterator[list[str]]:
    """The runs of letters in each of some folded texts, fast: what stands between them goes from all of them at once.

    Figures part words: counters stand beside the words of buttons without a space (`Like0`, `12Comments`).
    """
    if not plains:
        return
    spaced = "\n".join([plain if plain.isascii() else "" for plain in plains]).translate(_NO_LETTER).split("\n")
    for plain, line in zip(plains, spaced, strict=True):
        yield line.split() if line else _LETTERS.findall(plain)


def sentence_ends(plain: str) -> int:
    """How many sentences seem to end in a folded text: `3.5 per cent` ends none, `U.S. Army` is taken for one."""
    ends = len(_SENTENCE_END.findall(plain)) if "." in plain or "!" in plain or "?" in plain else 0
    return ends if plain.isascii() else ends + len(_FULL_STOP.findall(plain))


def has_digit(text: str) -> bool:
    """True if a digit of any script stands in `text`."""
    if not text.isascii():
        return _DIGIT.search(text) is not None
    # Ten searches for one character each are faster than one for a pattern: half of all lines hold a 0, 1 or 2.
    return (
        ("0" in text or "1" in text or "2" in text or "3" in text or "4" in text)
        or ("5" in text or "6" in text or "7" in text or "8" in text or "9" in text)
    )  # fmt: skip


def counted(count: int, noun: str) -> str:
    """A number and what it counts: `1 line`, `1,200 lines`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


_MANY = 1_000_000


def count_words(text: str) -> int:
    """The number of words in `text`, as `wc -w` counts them: what stands between white space."""
    if len(text) < _MANY:
        return len(text.split())
    return sum(1 for _ in re.finditer(r"\S+", text))  # no list of so many words


def listed(*lines: str) -> tuple[str, ...]:
    """The phrases of comma-separated lists, one list a language or a theme: long lists of cues read best as text."""
    return tuple(phrase.strip() for line in lines for phrase in line.split(","))


_CONTROL = pattern(r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def shows(text: str, seen: str) -> bool:
    """True if a reader of `text` sees `seen` there anyway, whatever its case and quotes."""
    if text.isascii() and seen.lower() in text.lower():
        return True  # folding ASCII changes nothing in the middle but space, and that in both
    return key_of(fold(seen)) in key_of(fold(text))


_COMMAND = pattern(r"^(?=\s*::)|(?<=#)(?=#\[)")
"""Where a backslash breaks what GitHub's runner takes for a command: `::` at the start of a line, `##[` anywhere."""


def visible(text: str) -> str:
    """One line of `text`, safe for a terminal and for the log of a CI system.

    As `with_signs`, and no line is a command to GitHub's runner.
    """
    text = with_signs(text)
    return _COMMAND.sub(r"\\", text) if "::" in text or "##[" in text else text


def with_signs(text: str) -> str:
    """`text` with signs for control and direction characters, which are never sent as they are."""
    return text if text.isascii() and text.isprintable() else _CONTROL.sub(_picture, text)


def _picture(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"<U+{code:04X}>"
