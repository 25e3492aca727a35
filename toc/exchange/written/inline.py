"""The text of a block of Markdown, as it is shown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from toc.exchange.written.naming import names_what_follows
from toc.exchange.written.spelling import tidy
from toc.exchange.written.typed_marks import each_begins, marked

if TYPE_CHECKING:
    from collections.abc import Collection

    from markdown_it.token import Token

_NOTE = re.compile(r"\[\^([^\]\s]+)\]")
_ATTRIBUTES = re.compile(r"\s*\{:?\s*[#.][^{}]*\}\s*$")
_COMMENT = re.compile(r"<!--(.*?)-->", re.S)
_BREAK = re.compile(r"<br\s*/?>", re.I)


@dataclass
class Said:
    """What a block says: its `lines`, one where it is not broken. `whole` names what all of it
    is: bold, italic, a link within the document (`#`); `lead` are the words at its start that
    alone are bold."""

    lines: list[str] = field(default_factory=lambda: [""])
    whole: frozenset[str] = frozenset()
    lead: str = ""
    struck: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All of it on one line."""
        return " ".join(filter(None, self.lines))


def _lead(parts: list[tuple[str, bool]]) -> str:
    """The words at the start that alone are bold; empty where all are."""
    at = 0
    while at < len(parts) and (parts[at][1] or not parts[at][0].strip()):
        at += 1
    rest = [bold for text, bold in parts[at:] if text.strip()]
    return tidy("".join(text for text, _ in parts[:at])) if rest and not any(rest) else ""


def _apart(written: str) -> list[str]:
    """What was written on several lines: one text, but for lines that each begin with a code, have
    a number, or are a label (`Aanpak:`)."""
    lines = written.split("\n")
    if any(marked(line).label for line in lines[1:]) or each_begins(lines):
        return lines
    texts = lines[:1]
    for before, line in pairwise(lines):
        if names_what_follows(line) or (
            names_what_follows(before) and before.rstrip()[-1:] in (":", "?")
        ):
            texts.append(line)
        else:
            texts[-1] += f" {line}"
    return texts


def say(tokens: list[Token], notes: Collection[str]) -> Said:
    """What the tokens of a block say, where footnotes of these names exist."""
    said = Said()
    inside: list[str] = []
    whole: frozenset[str] | None = None
    bold: list[tuple[str, bool]] = []
    for token in tokens:
        kind = token.type
        if kind.endswith("_open"):
            inside.append("#" if str(token.attrGet("href") or "").startswith("#") else kind[:-5])
        elif kind.endswith("_close"):
            inside.pop()
        elif kind == "image":
            said.pictures.append(tidy(token.content))
        elif kind == "html_inline":
            if found := _COMMENT.fullmatch(token.content):
                said.comments.append(tidy(found[1]))
            elif _BREAK.fullmatch(token.content):
                said.lines.append("")
        elif kind == "softbreak":
            said.lines[-1] += "\n"
        elif kind == "hardbreak":
            said.lines.append("")
        elif "s" in inside:
            said.struck.append(tidy(token.content))
        else:
            text = token.content
            if kind == "text":
                said.notes += [name for name in _NOTE.findall(text) if name in notes]
                text = _NOTE.sub(lambda one: "" if one[1] in notes else one[0], text)
            said.lines[-1] += text
            bold.append((text, "strong" in inside))
            if text.strip():
                whole = frozenset(inside) if whole is None else whole & frozenset(inside)
    said.lines[-1] = _ATTRIBUTES.sub("", said.lines[-1])
    said.lines = [tidy(line) for written in said.lines for line in _apart(written)]
    said.whole = whole or frozenset()
    said.lead = _lead(bold)
    return said
