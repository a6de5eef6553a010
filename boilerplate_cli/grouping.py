"""Which documents belong together: those of a site, of a folder, or with the same start of their names."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import NamedTuple

from boilerplate_cli.patterns import pattern
from boilerplate_cli.text import listed

BY = ("site", "folder", "prefix", "all")
"""What documents can be grouped by: see `Place.group`."""


class Place(NamedTuple):
    """Where a document comes from: what tells its group."""

    path: str
    """The absolute path of its file, with `/`; empty for standard input."""
    row: bool = False
    """It is a row of JSON Lines."""
    address: str = ""
    """The URL that the row names, or the host alone."""
    id: str = ""
    """Of the row."""

    def group(self, by: str) -> str | None:
        """The name of the group that the document belongs to; empty for `all`, None if nothing tells it.

        - `site`: the host of the row's URL, or of its id if that is one; else the last folder of the path that is
          named as a host is, or for a row the file; else as for `folder`. `www.` in front does not count.
        - `folder`: the name of the folder that the file lies in.
        - `prefix`: what stands in the file's name, or a row's id, before the first of `_ - : / #` or space, without
          figures at its end: `daily` of `daily-0017.txt` and of `daily0017.txt`.

        A name and not a path: so that a folder's counts fit its copies, and those of its parts add up.
        """
        if by == "all":
            return ""
        path = PurePosixPath(self.path)
        if by == "prefix":
            return _prefix(self.id if self.row else _ENDING.sub("", path.name)) or None
        if by == "site":
            host = _host_of(self.address) or (_host_of(self.id) if "://" in self.id else "") or _host_in(path, self.row)
            if host:
                return host
        return path.parent.name or None


_ENDING = pattern(r"\.\w{1,6}(?:\.gz|\.zst)?$")


def _prefix(name: str) -> str:
    first = re.split(r"[\s_:/#-]", name.strip(), maxsplit=1)[0]
    return first.rstrip("0123456789.") or first


_URL = pattern(r"(?:[a-z][a-z0-9+.-]*:)?//(?:[^/?#@\s]*@)?([^/?#:\s]+)")
_HOST = pattern(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+(?P<end>[^\W\d_]{2,24}|xn--[a-z0-9-]+)")
_ENDINGS = frozenset(
    listed(
        "com, org, net, edu, gov, mil, int, info, biz, name, pro, museum, coop, aero, jobs, mobi, tel, asia, app, blog",
        "cafe, city, club, company, dev, digital, foundation, global, life, live, media, network, news, online, press",
        "school, shop, site, space, store, tech, today, travel, tv, website, wiki, works, world, xyz, zone",
    )
)
"""Beside those of countries, which have two letters. A folder with another ending is more likely no host."""


def _host_of(address: str) -> str:
    """The host in a URL, or that is all of the address."""
    address = address.strip().lower()
    found = _URL.match(address)
    host = found[1] if found else re.split("[/:?#]", address, maxsplit=1)[0]
    return host.removeprefix("www.") if found or _HOST.fullmatch(host) else ""


def _host_in(path: PurePosixPath, row: bool) -> str:
    """The last part of a path that is named as a host is; the file's own name counts for a row only."""
    parts = list(path.parts[:-1])
    if row:
        parts.append(re.sub(r"\.(?:jsonl|ndjson)\b.*", "", path.name.lower()))
    for part in map(str.lower, reversed(parts)):
        found = _HOST.fullmatch(part)
        if found and (len(found["end"]) == 2 or found["end"] in _ENDINGS or found["end"].startswith("xn--")):
            return part.removeprefix("www.")
    return ""
