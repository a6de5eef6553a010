"""What the pictures of the benchmarks share: plain SVG that is seen on white and on black."""

from __future__ import annotations

from collections.abc import Sequence

COLORS = ("#3b82f6", "#d97706")
"""They stand out from white and from black alike."""

STYLE = """\
text { font: 13px system-ui, sans-serif; fill: #57606a }
line { stroke: #8b949e; stroke-opacity: .35 }
@media (prefers-color-scheme: dark) { text { fill: #adbac7 } }"""


def svg(title: str, width: int, height: int, parts: Sequence[str]) -> str:
    """A picture of these parts, with a title for those who do not see it."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-label="{title}">'
    return "\n".join([head, f"<title>{title}</title>", f"<style>{STYLE}</style>", *parts, "</svg>\n"])


def text(x: float, y: float, words: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{words}</text>'
