"""The letters of a text file, in whatever code an office kept them."""

from __future__ import annotations

import codecs
import re

from toc.exchange.written.limits import MOST_BYTES
from toc.exchange.written.refusal import UnreadablePlanError

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Letters with an accent within a word: in cp850 (from DOS) they have codes that are no letters in
# cp1252, and those of cp1252 do not occur.
_DOS = re.compile(rb"[A-Za-z][\x81\x82\x84\x89\x8a\x8b\x94][a-z]")
_WINDOWS = re.compile(rb"[\xc0-\xff]")
_NO_TEXT = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 4096


def decoded(data: bytes) -> str:
    """The text. Refused where it is none."""
    if len(data) > MOST_BYTES:
        raise UnreadablePlanError("too-large", most=MOST_BYTES // 1_000_000)
    text = _decoded(data)
    if len(_NO_TEXT.findall(text[:_SAMPLE])) > max(1, len(text[:_SAMPLE]) / 50):
        raise UnreadablePlanError("not-text")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _decoded(data: bytes) -> str:
    for mark, coding in _MARKS:
        if data.startswith(mark):
            return data.decode(coding, "replace")
    sample = data[:_SAMPLE]
    for coding, nothing in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if nothing and nothing.count(0) > len(nothing) * 0.7:
            return data.decode(coding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        dos = _DOS.search(data) and not _WINDOWS.search(data)
        return data.decode("cp850" if dos else "cp1252", "replace")
