"""What can be written instead of what is wrong, as edits for the editor to make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from toc.check.fixing.fix import fix
from toc.core.loading.text import SourceText
from toc.core.problems import Edit, Problem
from toc.live.lsp.open_plan import Read
from toc.live.lsp.text import Span, TextPlaces
from toc.live.words.lsp import LSP

LONGEST = 60


@dataclass(frozen=True)
class Change:
    """What comes in the place of a span."""

    span: Span
    new: str


@dataclass(frozen=True)
class Mending:
    """Changes with a title. `problem` is what they take away; None for all at once. `certain` says
    that nothing else can have been meant."""

    title: str
    changes: tuple[Change, ...]
    problem: Problem | None = None
    certain: bool = False


def mendings(read: Read, first: int, last: int) -> Iterator[Mending]:
    """What can be written instead for the problems on these lines, from 1: what a rule or the
    reading proposes, or the words that look like what is written."""
    for problem in read.dossier.problems:
        if first <= problem.place.line <= last:
            yield from _proposed(problem, read)


def _proposed(problem: Problem, read: Read) -> Iterator[Mending]:
    correction = problem.correction
    if correction is not None:
        edits = correction.edits
        shown = edits[0].new if len(edits) == 1 else correction.lines[0]
        changes = tuple(_change(edit, read.places) for edit in edits)
        if shown.strip():
            yield Mending(_title(shown, read), changes, problem, correction.certain)
        return
    span, text = read.places.span(problem.place), problem.source_line[problem.place.column - 1 :]
    near = [one for one in problem.values.get("near", "").split(", ") if one]
    word = next((one for name in _WRITTEN if (one := problem.values.get(name))), "")
    if word and text.startswith(word):
        end = read.places.spot(problem.place.line, problem.place.column + len(word))
        for one in near:
            change = Change(Span(span.start, end), one)
            yield Mending(_title(one, read), (change,), problem, len(near) == 1)


_WRITTEN = ("key", "value", "reference")
"""Of a problem with a word that looks like others, the values that are the word itself."""


def _title(new: str, read: Read) -> str:
    shown = " ".join(new.split())
    shown = shown if len(shown) <= LONGEST else shown[:LONGEST] + "…"
    return LSP.say("write", read.language, new=f"‘{shown}’")


def mended_whole(read: Read) -> Mending | None:
    """All that `toc validate --fix` would mend; None where that is nothing."""
    before = read.places.source.text
    fixed = fix(before.encode("utf-8"), read.dossier.file, read.dossier.asked)
    after = fixed.data.decode("utf-8")
    if after == before:
        return None
    changes = tuple(line_changes(before, after, read.places))
    return Mending(LSP.say("mend-all", read.language), changes)


def _change(edit: Edit, places: TextPlaces) -> Change:
    return Change(places.between(edit.line, edit.column, edit.old), edit.new)


def line_changes(before: str, after: str, places: TextPlaces) -> Iterator[Change]:
    """What differs, line by line where there are as many, else all; `places` are those of the text
    as it was."""
    old, new = places.source.lines, SourceText(places.source.file, after).lines
    if len(old) != len(new) or _ends(before) != _ends(after):
        yield Change(places.whole, after)
        return
    for number, (one, other) in enumerate(zip(old, new, strict=True), start=1):
        if one == other:
            continue
        start = _same(one, other)
        end = _same(one[start:][::-1], other[start:][::-1])
        wrong = one[start : len(one) - end]
        yield Change(places.between(number, start + 1, wrong), other[start : len(other) - end])


def _ends(text: str) -> list[str]:
    return re.findall("\r\n|[\r\n\x85\u2028\u2029]", text)


def _same(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
