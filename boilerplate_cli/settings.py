"""What a user may choose about the cleaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from boilerplate_cli.rule import Level

if TYPE_CHECKING:
    from boilerplate_cli.counts import Counts


class Settings(NamedTuple):
    """Choices that change what is removed. The report states them."""

    level: Level = Level.STANDARD
    select: tuple[str, ...] = ()
    """Rules and families that may remove lines; empty for all."""
    ignore: tuple[str, ...] = ()
    """Rules and families that may not."""
    keep: tuple[str, ...] = ()
    """Patterns of lines that stay whatever the rules say."""
    max_removed: float | None = None
    """Per cent of a document's words; a document that would lose more is held back."""
    allow_empty: bool = False
    """Let a document lose every word."""
    preview: bool = False
    """Let rules act that are new since the last minor release."""
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Globs of paths of files, or of their ends from a folder on, each with what may remove no line there."""
    corpus: Counts | None = None
    """What was learned of other documents. Reports name it by its hash."""
