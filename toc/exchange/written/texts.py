"""Texts as people read them: without what cannot be seen, and without what stands before them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Not seen: soft hyphens, joiners that break nothing, marks of direction, byte order marks.
_NO_WIDTH = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x1c-\x1f]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SPACES = re.compile(r"[\s\u0000-\u001f\u007f-\u009f]+")
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufffe\uffff]")

_BULLETS = "•·∙●○◦▪▫■□◆◇►▸▶➢➤→✓✔❖‣⁃–—\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf06e\uf0a8\uf02d"
_BULLET = re.compile(rf"(?:[{_BULLETS}]+\s*|[-*+>]\s+|[o]\s{{2,}}|o\t)(?=\S)")
_BOX = re.compile(r"(?:\[([ xXvV✓]?)\]|([☐❏])|([☑☒✅]))\s*(?=\S)")

_ENDED = r"(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5}|[A-Z]{1,3}\d{1,3})[.)]|"
_ENDED += r"\((?:\d{1,2}|[a-zA-Z]|[ivx]{1,5})\)"
_CHAINED = r"\d{1,2}(?:\.\d{1,2}){1,5}[a-z]?"
_CODED = r"[A-Z]{1,3}\d{1,3}(?:[.\-][A-Z]{0,2}\d{1,3})+"
_LABEL = re.compile(
    rf"(?P<sure>{_ENDED})\s+(?=[^\s=])"
    rf"|(?P<open>{_CHAINED}|{_CODED})(?:[.:)]?\s+|[.:)]?\s*[–-]\s+)(?=[\W\d]*[A-Z\u00c0-\u00de])"
)
_COUNTED = re.compile(r"(?P<sure>\d{1,2})\s+(?=[A-Z\u00c0-\u00de‘“'\"])")


def seen(text: str) -> str:
    """A text without what is not seen; a soft hyphen stays, as a word may be broken there.

    >>> seen("a\\u200b\\u00a0b")
    'a b'
    """
    return _NO_CHARACTER.sub("\ufffd", _NO_WIDTH.sub("", text)).replace("\u00a0", " ")


def tidy(text: str) -> str:
    """A text on one line, in composed characters, without what is not seen.

    >>> tidy(" Meer\\u00a0ba\\u00adnen\\n voor jongeren ")
    'Meer banen voor jongeren'
    """
    text = _NO_CHARACTER.sub("\ufffd", _UNSEEN.sub("", text))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


@dataclass(frozen=True)
class Marked:
    """A text without the marks before it: its `label`, whether it has a `bullet`, and whether its
    box is `checked`."""

    text: str
    label: str = ""
    bullet: bool = False
    checked: bool | None = None


def marked(text: str, heading: bool = False) -> Marked:
    """What was typed before a text, told apart. A `heading` may have a bare number. A code or a
    number that may be a part of the sentence (a road, a year, an amount) is left in it.

    >>> marked("- [x] 4.1.1 Meer banen")
    Marked(text='Meer banen', label='4.1.1', bullet=True, checked=True)
    >>> marked("2.5 miljoen euro"), marked("N33 Zuidbroek"), marked("2024 was goed")
    (Marked(text='2.5 miljoen euro', label='', bullet=False, checked=None), \
Marked(text='N33 Zuidbroek', label='', bullet=False, checked=None), \
Marked(text='2024 was goed', label='', bullet=False, checked=None))
    """
    bullet, checked, label = False, None, ""
    text = text.strip()
    if found := _BULLET.match(text):
        bullet, text = True, text[found.end() :]
    if found := _BOX.match(text):
        checked = bool(found[3] or (found[1] or "").strip())
        text = text[found.end() :]
    found = _LABEL.match(text) or (_COUNTED.match(text) if heading else None)
    if found:
        kinds = found.groupdict()
        label, text = kinds["sure"] or kinds["open"], text[found.end() :]
    return Marked(text, label, bullet, checked)
