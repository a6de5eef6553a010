"""Spanish."""

from __future__ import annotations

from boilerplate_cli.languages import Language, Phrases
from boilerplate_cli.text import listed

LANGUAGE = Language(
    name="Spanish",
    phrases={},
)
