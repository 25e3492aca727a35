"""Texts in cells: several in one, one that is not a reference, and what Excel makes of letters."""

from __future__ import annotations

import re

LONGEST = 32_767
"""So many characters go in a cell of Excel; openpyxl cuts off what is more without a word."""

_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_MARK = "_x005F"
_PLAIN_PART = re.compile(r'[^\n;"][^\n;]*')


def written(text: str) -> str:
    """A text as a workbook holds it: `_x0041_` in it is not the letter A to Excel."""
    return _ESCAPE.sub(lambda match: _MARK + match[0], text)


def quoted(text: str) -> str:
    """A text of which nothing is meant by its signs."""
    return '"' + text.replace('"', '""') + '"'


def unquoted(text: str) -> str | None:
    """The text between its quotes; None where it has none."""
    if len(text) < 2 or text[0] != '"' or text[-1] != '"' or _closes(text, 0) != len(text) - 1:
        return None
    return text[1:-1].replace('""', '"')


def _closes(text: str, start: int) -> int:
    """Where the quote that opens at `start` closes; -1 where it does not."""
    at = start + 1
    while (at := text.find('"', at)) >= 0:
        if text[at : at + 2] != '""':
            return at
        at += 2
    return -1


def joined(texts: list[str]) -> str:
    """Several texts in a cell, below each other."""
    plain = (one if _PLAIN_PART.fullmatch(one) else quoted(one) for one in texts)
    return "\n".join(plain)


def parts(text: str) -> list[str]:
    """The texts in a cell: on lines of their own or with semicolons between; one between quotes
    may hold both."""
    found: list[str] = []
    start = at = 0
    while at <= len(text):
        if text[at : at + 1] == '"' and not text[start:at].strip():
            closed = _closes(text, at)
            behind = re.match(r"[ \t\r]*(?:[\n;]|\Z)", text[closed + 1 :]) if closed > 0 else None
            if behind is not None:
                found.append(text[at : closed + 1])
                start = at = closed + 1 + behind.end()
                if start >= len(text):
                    return found
                continue
        if at == len(text) or text[at] in "\n;":
            found.append(text[start:at].strip())
            start = at + 1
        at += 1
    return [one for one in found if one]
