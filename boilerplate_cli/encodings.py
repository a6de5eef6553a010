"""Bytes to text and back, exactly, or a clear refusal."""

from __future__ import annotations

import codecs

_SIGNATURES = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_PACKED = ((b"\x1f\x8b", "gzip"), (b"\x28\xb5\x2f\xfd", "zstd"))
"""How packed data begins; none of it is valid UTF-8."""


class UnreadableError(ValueError):
    """An input that cannot be read as text; the message says what and where."""


def known_encoding(name: str) -> str:
    """The codec's own name for `name`. Raises ValueError if Python has no such text encoding."""
    try:
        codec = codecs.lookup(name)
        "".encode(name)
    except LookupError:
        raise ValueError(f"unknown encoding {name!r}") from None
    return codec.name


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text of `data` and the encoding that gives exactly `data` back. A byte-order mark stays in the text.

    Without `encoding`: by the byte-order mark, else UTF-8. Raises UnreadableError for bytes that are not valid in
    the encoding, for NUL bytes (binary data), and for encodings that would not give the same bytes back.
    """
    if encoding is None:
        encoding = next((name for mark, name in _SIGNATURES if data.startswith(mark)), "utf-8")
    elif encoding in ("utf-16", "utf-32"):
        # These write a byte-order mark of their own at every start; the ones with an order write what is there.
        encoding = next((name for mark, name in _SIGNATURES if data.startswith(mark)), encoding + "-le")
    elif encoding == "utf-8-sig":
        encoding = "utf-8"
    try:
        text = data.decode(encoding)
        exact = encoding == "utf-8" or _gives_back(text, data, encoding)
    except UnicodeDecodeError as error:
        packed = next((name for mark, name in _PACKED if data.startswith(mark)), None)
        if packed:
            raise UnreadableError(f"{packed} data, not text: unpack it, or give the file the suffix") from None
        line = data.count(b"\n", 0, error.start) + 1
        where = f"byte 0x{data[error.start]:02x} at offset {error.start}, line {line}"
        raise UnreadableError(f"not valid {encoding}: {where} (name the encoding with --encoding)") from None
    except UnicodeError as error:
        raise UnreadableError(f"not valid {encoding}: {error}") from None
    nul = text.find("\0")
    if nul >= 0:
        line = text.count("\n", 0, nul) + 1
        raise UnreadableError(f"binary data: a NUL byte in line {line}")
    if not exact:
        raise UnreadableError(f"{encoding} would not give the same bytes back")
    return text, encoding


def _gives_back(text: str, data: bytes, encoding: str) -> bool:
    """True if `text` gives `data`, as a whole and line by line: some encodings keep a state from line to line."""
    newline = "\n".encode(encoding)
    return text.encode(encoding) == data == newline.join(line.encode(encoding) for line in text.split("\n"))


def encode(text: str, encoding: str) -> bytes:
    """The bytes of `text`; lone surrogates, which JSON can hold, become three bytes each in UTF-8."""
    return text.encode(encoding, "surrogatepass" if encoding == "utf-8" else "strict")
