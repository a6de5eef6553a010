"""Compressed data as streams: gzip from the standard library, Zstandard from an extra that is imported when used.

A file is packed if its name ends in one of `SUFFIXES`. Whatever is wrong with packed data is an OSError with one clear
line, as if the disk had failed: nothing that is read later can tell the two apart, and nothing has to.
"""

from __future__ import annotations

import io
import sys
import zlib
from typing import Any, BinaryIO

from boilerplate_cli.patterns import pattern

SUFFIXES = (".gz", ".zst")
"""What packed files end in."""

LARGEST = 64 * 1024 * 1024
"""Bytes that one document, a text file or a row, may hold, unpacked: a few kilobytes can be gigabytes."""

_KINDS = {".gz": "gzip", ".zst": "zstd"}
_BEGIN = {".gz": b"\x1f\x8b", ".zst": b"\x28\xb5\x2f\xfd"}
_CHUNK = 64 * 1024
_TRAILING = pattern("Not a gzipped file|Unable to decompress Zstandard data: Unknown frame descriptor")
"""What the libraries say when something else stands where a file begins, or where another part of it would."""


def packing(name: str) -> str:
    """The suffix that says how a file of this name is packed, "" if it is not."""
    return next((suffix for suffix in SUFFIXES if name.endswith(suffix)), "")


def without_packing(name: str) -> str:
    """The name of what is inside."""
    return name.removesuffix(packing(name))


def unpacked(stream: io.BufferedReader, suffix: str) -> BinaryIO:
    """What is packed in `stream`; closing it closes both. Raises OSError if the data or the library is no good.

    Damage further on raises OSError when it is read. Memory does not depend on what the data unpacks to.
    """
    if not stream.peek(1):
        raise OSError(None, f"not readable as {_KINDS[suffix]}: the file is empty")
    require(suffix)  # a reader that is begun without would fail again when it is thrown away, and Python 3.14 says so
    return io.BufferedReader(_Unpacking(stream, suffix), _CHUNK)


def packer(stream: BinaryIO, suffix: str) -> BinaryIO:
    """Packs what is written to it into `stream`; closing it leaves `stream` open. The same data gives the same bytes.

    Raises OSError if the library is missing.
    """
    if suffix == ".gz":
        import gzip

        # Neither name nor time goes into the file. 6 is what gzip itself uses; 9 takes three times as long.
        return gzip.GzipFile(filename="", fileobj=stream, mode="wb", compresslevel=6, mtime=0)  # type: ignore[return-value]
    zstd = _zstd()
    # The checksum is off by default, and without it damage can go unseen.
    packed: BinaryIO = zstd.ZstdFile(stream, "w", options={zstd.CompressionParameter.checksum_flag: 1})
    return packed


def require(suffix: str) -> None:
    """Raise OSError if the library for `suffix` is missing."""
    if suffix == ".zst":
        _zstd()


def has_zstd() -> bool:
    """True if Zstandard can be read and written here."""
    try:
        _zstd()
    except OSError:
        return False
    return True


def _zstd() -> Any:
    """The library for Zstandard: Python's own from 3.14 on, the same one as a package before."""
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
    except ImportError:
        raise OSError(None, "zstd needs a package: pip install 'boilerplate-cli[zstd]'") from None
    return zstd


class _Unpacking(io.RawIOBase):
    """Reads packed data and turns all its complaints into OSError."""

    def __init__(self, stream: io.BufferedReader, suffix: str) -> None:
        self._packed = stream
        self._kind = _KINDS[suffix]
        self._begins_well = stream.peek(4).startswith(_BEGIN[suffix])
        self._damage: tuple[type[Exception], ...]
        self._stream: Any
        if suffix == ".gz":
            import gzip

            self._damage = (gzip.BadGzipFile, zlib.error)
            self._stream = gzip.GzipFile(fileobj=stream, mode="rb")
        else:
            zstd = _zstd()
            self._damage = (zstd.ZstdError,)
            self._stream = zstd.ZstdFile(stream)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            count: int = self._stream.readinto(buffer)
        except EOFError:
            raise OSError(None, f"the {self._kind} data breaks off") from None
        except self._damage as error:
            reason = "trailing data" if self._begins_well and _TRAILING.match(str(error)) else error
            raise OSError(None, f"not readable as {self._kind}: {reason}") from None
        return count

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
            self._packed.close()
        super().close()
