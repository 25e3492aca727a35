"""The numbers, codes and bullets that people type before a text themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from toc.exchange.written.naming import names_what_follows
from toc.exchange.written.spelling import seen


class Marked(NamedTuple):
    """A text without the mark that was typed before it: a `label` (`4.1.1`, `a)`), or a `bullet`
    (a dash, a dot, a sign of Wingdings), or a box that is `checked` or not."""

    text: str
    label: str = ""
    bullet: bool = False
    checked: bool | None = None


_CHECKED = frozenset("☑☒✅\uf0fe\uf0fd\uf052\uf053xXvV✓")
_BOX = re.compile(r"([☐□❏❑☑☒✅\uf06f\uf0a8\uf0fe\uf0fd\uf052\uf053])\s*|\[([ xXvV✓]?)\]\s+")
_BULLET = re.compile(
    # What is a bullet wherever it stands; a dash only with room after it, or a long
    # one with a letter, as else it is a minus.
    r"[•●○◦▪■▫◆◇◾◼►▸▶➢➤➔→❖✓✔⁃∙·‣⮚]\s*|[-–—*+][ \t\xa0]+|[–—](?=[^\W\d])|§\t\s*"
    # A sign of a font of signs, but for its boxes.
    r"|(?![\uf06f\uf0a8\uf0fe\uf0fd\uf052\uf053])[\uf000-\uf0ff]\s*"
    # An o of Courier: before a tab, more room, or a capital.
    r"|o(?:\t[ \t]*|[ \xa0]{2,}|\s(?=[A-Z]))"
)
_NOT_A_LABEL = re.compile(
    # A number that belongs to what follows it: "2.5 miljoen", "12.30 uur".
    r"\s*(?:miljoen|miljard|mln|mld|million|billion|procent|percent|per cent|fte|uur|hours?|%|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"january|february|march|may|june|july|august|october)\b"
)
_ROMAN = r"(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3}|X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})"
_LABEL = re.compile(
    rf"""(?:
      \d{{1,2}}(?:\.[0-9A-Za-z]{{1,2}})+[.):]       # 4.1.1., 2.3.a)
    | \d{{1,2}}(?:\.[0-9A-Za-z]{{1,2}})+(?=\s+[^a-z])   # 1.2 Werk, and not: 10.2 kilometer
    | [A-Z]{{1,3}}\d{{1,3}}(?:[.-][A-Z]{{0,2}}\d{{1,3}})+[.):]?   # P1.F2.A1, D3.1
    | [A-Z]{{1,3}}\d{{1,3}}[.):]                   # D1:
    | \d{{1,3}}[.):]                               # 1. 1)
    | \(\d{{1,2}}\) | \([A-Za-z]\) | \({_ROMAN}\)  # (1) (a)
    | [A-Za-z][.)] | {_ROMAN}[.)]                  # a. b) iv.
    )[\s\xa0]+(?=[^\s=])                         # and not: (E) = estimate
    | \d{{1,2}}\t\s*                               # 1, and room after it
    | (?:[A-Z]{{1,3}}\d{{1,2}})\t\s*
    """,
    re.VERBOSE,
)


_PLACEHOLDERS = frozenset((
    "klik of tik om tekst in te voeren", "klik hier als u tekst wilt invoeren",
    "klik of tik hier als u tekst wilt invoeren", "klik of tik om een datum in te voeren",
    "kies een item", "een item kiezen", "click or tap here to enter text",
    "click here to enter text", "click or tap to enter a date", "choose an item",
))  # fmt: skip


def is_placeholder(text: str) -> bool:
    """Whether a text is the one that Word itself puts where nothing was filled in yet; after other
    programs have saved the file nothing else shows it."""
    return text.strip().rstrip(".").lower() in _PLACEHOLDERS


_DASH = re.compile(r"^[–-][\s\xa0]+(?=[^\W\d])")
_CHAPTER = re.compile(r"\d{1,2}[\s\xa0]+(?=[A-Z])")


def marked(text: str, heading: bool = False, dash: bool = False) -> Marked:
    """A text, and the mark that was typed before it. Of a `heading` a bare number is its mark too
    (`2 Jeugd`). A dash behind the label (`1.2 - Werk`) is part of neither; with `dash`, as readers
    of office files ask, it stays before the text.

    >>> marked("4.1.1 Minder armoede").label, marked("- Banenmarkt").text
    ('4.1.1', 'Banenmarkt')
    >>> marked("2.5 miljoen euro").label, marked("- 5").bullet, marked("-5").bullet
    ('', True, False)
    """
    rest, bullet, checked = text.strip(" \t\xa0\n"), False, None
    match = _BULLET.match(rest)
    if match is not None:
        after = rest[match.end() :]
        # A sign alone is what somebody filled in; before what nobody sees it is an empty item.
        if any(map(str.isalnum, after)) or (after and not seen(after)):
            bullet, rest = True, after.strip()
    match = _BOX.match(rest)
    if match is not None and match.end() < len(rest):
        checked = (match[1] or match[2] or " ") in _CHECKED
        rest = rest[match.end() :]
    match = _LABEL.match(rest) or (_CHAPTER.match(rest) if heading else None)
    if match is not None:
        after, label = rest[match.end() :].strip(), match[0].strip()
        if not dash and label[-1].isalnum():
            after = _DASH.sub("", after)
        if any(map(str.isalpha, after)) and not _NOT_A_LABEL.match(after):
            return Marked(after, label, bullet, checked)
    return Marked(rest, "", bullet, checked)


_CALLED = re.compile(
    # SD1 De stad …, 1.2 Werk, Output 1.1.2 Career guidance, Doel 2: …
    r"(?:[A-Z]{1,3}\d{1,2}(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2})+"
    r"|[A-Z][^\W\d_]+ \d{1,2}(?:\.\d{1,2})*)"
    r"[.:)]?\s+(?=[A-Z\u00c0-\u00de‘“\"'])"
)


def each_begins(lines: Sequence[str]) -> bool:
    """Whether each of some lines begins with a code or a number of its own, so that none goes on
    with the one before it.

    >>> each_begins(["SD1 De stad is schoon", "SD2 De stad is veilig"])
    True
    """
    return len(lines) > 1 and all(_CALLED.match(line.strip()) for line in lines)


def lines_of(text: str) -> list[str]:
    """The texts in a text of several lines: one for each line where some of the later lines bear a
    mark of their own, or stand after an empty line; else it is one text."""
    if "\n" not in text:
        return [text] if text.strip() else []
    found: list[str] = []
    for block in re.split(r"\n[^\S\n]*\n", text):
        lines = [line for line in block.split("\n") if line.strip()]
        own = [marked(line) for line in lines]
        labelled = any(names_what_follows(line) for line in lines[1:])
        if labelled or any(one.bullet or one.label for one in own[1:]) or each_begins(lines):
            for line, one in zip(lines, own, strict=True):
                # A line without a mark goes on with the item above it where that is indented.
                if (
                    found
                    and line is not lines[0]
                    and not (one.bullet or one.label)
                    and not names_what_follows(line)
                    and (line[:1] in " \t\xa0" or line.strip()[:1].islower() or labelled)
                ):
                    found[-1] += " " + line.strip()
                else:
                    found.append(line)
        elif lines:
            found.append("\n".join(lines))
    return found
