"""Patterns that are compiled when they are first used: a page needs few of the package's, and each takes long."""

from __future__ import annotations

import re
from typing import Any, cast


class _Waiting:
    """Stands for a pattern; its methods are those of the compiled one, from the first that is asked for on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self._source)
        # As attributes of its own they are found without coming here again, as fast as those of the pattern itself.
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


_METHODS = ("search", "match", "fullmatch", "findall", "finditer", "split", "sub", "subn")


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, compiled on first use. A mistake in it is raised then: `re.error`."""
    return cast("re.Pattern[str]", _Waiting(source, flags))
