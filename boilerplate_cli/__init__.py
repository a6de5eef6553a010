"""Take boilerplate lines out of plain text, and say why each one went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from boilerplate_cli.cleaner import Cleaning, Verdict

__version__ = "0.1.0"
__all__ = ["clean", "clean_and_explain", "explain"]


def clean(text: str, **settings: Any) -> str:
    """Return `text` without its boilerplate lines. For `settings` see `boilerplate_cli.settings.Settings`."""
    return clean_and_explain(text, **settings).text


def clean_and_explain(text: str, **settings: Any) -> Cleaning:
    """Clean `text` and return the cleaning: the cleaned text, and every removal with its reason.

    Raises ValueError for an unknown rule or a pattern that does not compile, TypeError for an unknown setting.
    """
    from boilerplate_cli.cleaner import Cleaner  # keeps `import boilerplate_cli` light
    from boilerplate_cli.settings import Settings

    return Cleaner(Settings(**settings)).clean(text)


def explain(text: str, **settings: Any) -> list[Verdict]:
    """Say of every line of `text` whether it goes or stays, with the evidence for and against. Raises as above."""
    from boilerplate_cli.cleaner import Cleaner
    from boilerplate_cli.settings import Settings

    cleaner = Cleaner(Settings(**settings))
    return cleaner.explain(cleaner.clean(text))
