"""What boilerplate is called in each language: phrases for the rules, one module a language, and nothing but data.

English stands in the rules themselves and acts in every document. Another language is loaded with the first document
in which it is told (see `telling`), so that a document costs nothing for languages that it does not hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import import_module
from itertools import chain

from boilerplate_cli.text import fold_cues

MODULES = {
    "ar": "arabic",
    "de": "german",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "ja": "japanese",
    "nl": "dutch",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
    "zh": "chinese",
}
"""The module of each language but English, by its code of ISO 639-1."""

LANGUAGES_AT_ONCE = 32
"""Combinations of languages that are remembered: documents hold one or two of a few."""


@dataclass(frozen=True)
class Phrases:
    """What one rule looks for in one language, with the examples that are its tests there.

    Of the rule's frame, points and level nothing changes. Cues take the place of the English ones, or stand beside
    them where the frame repeats them or where there are none; the other lists are added to those of the same name.
    """

    cues: tuple[str, ...] = ()
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    drops: tuple[str, ...] = ()
    """Examples that the rule fires on, written as those of `Rule.drops`."""
    keeps: tuple[str, ...] = ()
    """Examples that look alike and stay."""


@dataclass(frozen=True)
class Language:
    """One language: its phrases by the id of the rule, or by the name of the module, that uses them."""

    name: str
    phrases: Mapping[str, Phrases]
    spaced: bool = True
    """False where no space stands between words, so that a phrase may stand anywhere in a run of letters."""


@cache
def language(code: str) -> Language:
    """The language with this code of ISO 639-1, one of `MODULES`; loaded when first asked for."""
    found: Language = import_module(f"{__name__}.{MODULES[code]}").LANGUAGE
    return found


@lru_cache(maxsize=1_024)
def spoken(codes: tuple[str, ...], user: str, name: str) -> frozenset[str]:
    """The list `name` of the rule or module `user` in all of these languages (`Document.languages`), as in keys.

    The name `cues` is that of the rule's cues.
    """
    found = [phrases for code in codes if (phrases := language(code).phrases.get(user))]
    lists = [phrases.cues if name == "cues" else phrases.lists.get(name, ()) for phrases in found]
    return frozenset(fold_cues(chain.from_iterable(lists)))
