"""Lines that stand a little too far in or out, and lines that were broken in pasting."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from toc.core.loading.recovery.suspect import WHY, Suspect, changed
from toc.core.loading.silent import KNOWN
from toc.core.loading.text import SourceText
from toc.core.problems import Edit

_KEY = re.compile(r"^(?P<indent> *)(?P<dash>(?:- +)*)(?P<key>[^\W_][\w-]*):(?P<value> +\S.*| *)$")
_LIKE_A_KEY = re.compile(r"[^\W_][\w-]*\s*[:=\uff1a]")
_START = re.compile(r"^(?P<indent> *)(?P<dash>(?:- +)*)(?:(?<=- )\S|[^\W_][\w-]*:(?: |$))")

MOST_OFF = 3
"""So many spaces a line may stand away from where it belongs: further is no slip."""

MOST_BACK = 60
"""So many lines before a line are looked at for how far in it may stand."""


def indents(source: SourceText, number: int) -> Iterator[Suspect]:
    """A key or a part of a list that stands a few spaces away from those it belongs to."""
    line = source.line(number)
    match = _START.match(line)
    if match is None:
        return
    own = len(match["indent"])
    starts = [one for text in source.lines if (one := _START.match(text)) is not None]
    counts = Counter(len(one["indent"]) for one in starts)
    counts.update(one.end("dash") for one in starts if one["dash"])
    near = _near(source, number, in_list=bool(match["dash"]))
    for other in sorted(near - {own}, key=lambda one: (abs(one - own), -one)):
        # The odd one out is where fewer lines stand.
        if abs(other - own) <= MOST_OFF and counts[other] >= counts[own]:
            made = changed(number, line, " " * other + line[own:], "indent-off")
            values = {"own": str(own), "other": str(other)}
            yield Suspect("indent-off", number, own + 1, 1, made.edits, True, values)


def _near(source: SourceText, number: int, *, in_list: bool) -> set[int]:
    """How far in the lines around it stand, and one step further; a part of a list never stands
    where the text of another part does, only below its key."""
    found: set[int] = set()
    for at in range(max(1, number - MOST_BACK), min(len(source.lines), number + 3) + 1):
        match = _START.match(source.line(at))
        if match is not None and at != number:
            text = len(match["indent"]) + len(match["dash"])
            opens = source.line(at).rstrip().endswith(":")
            found |= (
                {len(match["indent"])} if in_list and not opens else {match.start("dash"), text}
            )
            if opens:
                found.add(text + 2)
    return found


def below(source: SourceText, number: int) -> Iterator[Suspect]:
    """A name with nothing behind it, and below it, no further in, what belongs to it: keys of the
    format below an id, or ids below a section."""
    line = source.line(number)
    name = _KEY.match(line)
    if name is None or name["value"].strip() or name["dash"]:
        return
    known = name["key"] in KNOWN
    first = _key_at(source, number + 1)
    # Below a key of the format stand ids, below an id keys of the format.
    if first is None or (first in KNOWN) == known:
        return
    edits = []
    for at in range(number + 1, len(source.lines) + 1):
        text = source.line(at)
        own = len(text) - len(text.lstrip())
        if not text.strip():
            continue
        if own < len(name["indent"]):
            break
        key = _key_at(source, at)
        if own == len(name["indent"]) and (key is None or (key in KNOWN) == known):
            break
        edits.append(Edit(at, 1, "", "  ", WHY["not-below"]))
    values = {"key": name["key"]}
    column = len(name["indent"]) + 1
    yield Suspect("not-below", number, column, len(name["key"]), tuple(edits), True, values)


def _key_at(source: SourceText, number: int) -> str | None:
    """The key with which a line begins, but for spaces."""
    if number > len(source.lines):
        return None
    match = re.match(r" *([^\W_][\w-]*):(?: |$)", source.line(number))
    return match[1] if match is not None else None


def wrapped(source: SourceText, number: int) -> Iterator[Suspect]:
    """A line that goes on with the text of the line before it, but does not stand further in."""
    line = source.line(number)
    text = line.strip()
    if number < 2 or not text or text.startswith(("- ", "#", "---", "...")):
        return
    if _LIKE_A_KEY.match(text):
        return
    first = begins(source, number)
    if first is None:
        return
    key = first[1]
    indent = " " * (len(key["indent"]) + len(key["dash"]) + 2)
    own = len(line) - len(line.lstrip())
    if own < len(indent) and "\t" not in line[:own]:
        made = changed(number, line, indent + line.lstrip(), "line-wrapped")
        yield Suspect("line-wrapped", number, own + 1, len(text), made.edits)


def begins(source: SourceText, number: int) -> tuple[int, re.Match[str]] | None:
    """The line whose text the lines before `number` are, and its `indent`, `dash` and `value`."""
    for at in range(number - 1, max(0, number - MOST_BACK), -1):
        line = source.line(at)
        match = _KEY.match(line)
        if match is not None:
            return (at, match) if match["value"].strip() else None
        item = re.match(r"^(?P<indent> *)(?P<dash>- +)(?P<value>\S.*)$", line)
        if item is not None:
            return at, item
        if not line.strip() or line.lstrip().startswith("#"):
            return None
    return None
