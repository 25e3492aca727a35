"""Findings without what they may not carry: the values of an indicator that is `sensitive`, or
that names a `smallest_group`, where they stand in the programme file itself.

A finding is about the file as it is written, with its faults in it, so this goes by what stands
there and not by the model: of such an indicator everything is withheld but what is known to be
no value. Where nothing could be read of a file that speaks of such values, no number is told, and
no yes or no.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from toc.core.loading import Reading, nearest
from toc.core.loading.nodes import Mapping as Keys
from toc.core.loading.nodes import Scalar, Sequence, YamlNode, parse
from toc.core.loading.vocabulary import DUTCH_KEYS, KEYS
from toc.core.model import Indicator
from toc.core.model.indicators import Baseline
from toc.core.problems import Correction, Problem

WITHHELD = "…"
"""Stands for a value that is not told."""

_EVERY_KEY = tuple(
    dict.fromkeys(
        (*Indicator.model_fields, *(DUTCH_KEYS.get(n, n) for n in Indicator.model_fields))
    )
)
_OPEN = frozenset(Indicator.model_fields) - {"baseline", "measured"}
"""Keys of an indicator that hold no value."""

_PUBLIC = frozenset({"open", "openbaar", "internal", "intern"})
_SENSITIVE = frozenset({"sensitive", "gevoelig"})
_KEYS = ("privacy", "smallest_group", "kleinste_groep")
_WORDS = (*_KEYS, *sorted(_SENSITIVE))
_SPEAKS = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b")
_COMMENT = re.compile(r"(?:^|(?<=\s))#.*", re.MULTILINE)
_UP_TO_THE_NEXT = re.compile(r"[^,}\]]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_ANY_VALUE = re.compile(rf"{_NUMBER.pattern}|\b(?:ja|nee|yes|no|true|false)\b", re.IGNORECASE)
_OWN_NUMBERS = frozenset({"code", "column", "line", "most", "size"})
"""Values of problems of reading that are no part of the file."""


class _Span(NamedTuple):
    """A part of a line that is withheld, from and to a column counted from 0."""

    start: int
    end: int


class Withheld:
    """What may not be told of one file."""

    def __init__(self, reading: Reading) -> None:
        self._spans: dict[int, list[_Span]] = {}
        self._written: dict[str, list[str]] = {}
        self._lines: list[tuple[int, int, str]] = []
        self._every_value = False
        self._sound = reading.sound
        self._nothing = False
        self._source = reading.positions.source
        text = _COMMENT.sub("", self._source.text)
        spoken = len(_SPEAKS.findall(text))
        # Asked first: most files have no such values, and need not be read again.
        if text and not spoken and reading.sound:
            self._nothing = True
            return
        # Read again, because what the reader did not know the positions have no place for.
        root = parse(self._source)[0]
        if root is None:
            self._every_value = bool(spoken) or not text
        else:
            # Where a word does not stand with an indicator, nobody knows which one it is about.
            self._every_value = self._read(root) < spoken and not reading.sound

    def problem(self, problem: Problem) -> tuple[Problem, int]:
        """A problem without withheld values, and the column of its fault in what is left of its
        line, counted from 1."""
        column, line = problem.place.column, problem.source_line
        if self._nothing:
            return problem, column
        spans = self._spans.get(problem.place.line, [])
        # A line that speaks of such values and could not be read may have them anywhere.
        speaks = not self._sound and _SPEAKS.search(line) is not None
        if line and (self._every_value or speaks):
            values = _without_any(problem.values)
            spans = [*spans, *(_Span(*one.span()) for one in _ANY_VALUE.finditer(line))]
        elif not self._sound and any(one.start < column <= one.end for one in spans):
            # What is said of a value itself tells it, also where it is written otherwise.
            values = _without_any(problem.values)
        else:
            of = self._indicator(problem)
            values = _without(problem.values, self._written.get(of, ()))
            noted = line.find("#") if of else -1
            if noted >= 0:
                # What was put aside there is as much its value.
                spans = [*spans, _Span(noted + 1, len(line))]
                aside = line[noted:]
                values |= _without_any({k: v for k, v in values.items() if v and v in aside})
        line, column = _cut(line, spans, column)
        correction = None if self._tells(problem.correction) else problem.correction
        released = replace(problem, values=values, source_line=line, correction=correction)
        return released, column

    def _tells(self, correction: Correction | None) -> bool:
        """Whether the lines that are to be copied have a value that is withheld."""
        if correction is None:
            return False
        if self._every_value:
            return any(_ANY_VALUE.search(line) for line in correction.lines)
        return any(edit.line in self._spans for edit in correction.edits)

    def _indicator(self, problem: Problem) -> str:
        if problem.about in self._written:
            return problem.about
        at = problem.place.line
        return next((name for first, last, name in self._lines if first <= at <= last), "")

    def _read(self, root: YamlNode) -> int:
        """Find what is withheld; how many of the words that say so stand in their place."""
        more = _named(_inner(_named(_inner(_named(_inner(root)).get("iati"))).get("indicators")))
        placed = 0
        for key, node in _mappings(root):
            if not _is_withheld(node, self._sound):
                continue
            name = key.text or ""
            found = [*_values(node), *_figures(more.get(name))]
            self._written.setdefault(name, []).extend(text for one in found if (text := one.text))
            last = max([key.line, *(one.line for one in _scalars(node))])
            self._lines.append((key.line, last, name))
            for one in found:
                self._add(one)
            said = (*node.entries, *(one.text or "" for one in _scalars(node)))
            placed += sum(len(_SPEAKS.findall(one)) for one in said)
        return placed

    def _add(self, one: Scalar) -> None:
        start, line = one.column - 1, self._source.line(one.line)
        spans = self._spans.setdefault(one.line, [])
        if one.text is None:
            # Nothing was read here; what stands here may be the value all the same (`&41`).
            there = _UP_TO_THE_NEXT.match(line, start)
            if there is not None and there[0].strip():
                spans.append(_Span(*there.span()))
            return
        spans.append(_Span(start, start + one.length))
        # What is noted behind a value can tell it, and a text can run on over lines.
        rest = line.find("#", start + one.length)
        if rest >= 0:
            spans.append(_Span(rest + 1, len(line)))


def _mappings(node: YamlNode, key: Scalar | None = None) -> Iterator[tuple[Scalar, Keys]]:
    """Every mapping that has a key, with it: an indicator may stand where it does not belong."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _mappings(item, key)
    elif isinstance(node, Keys):
        if key is not None:
            yield key, node
        for inner_key, inner in node.entries.values():
            yield from _mappings(inner, inner_key)


def _is_withheld(indicator: Keys, sound: bool) -> bool:
    """Whether an indicator may have values that are not for everybody, or says so in a way that
    could not be read."""
    named = _named(indicator)
    privacy = named.get("privacy")
    said = (privacy.text or "").strip() if isinstance(privacy, Scalar) else ""
    return (
        "smallest_group" in named
        or (privacy is not None and said not in _PUBLIC)
        or any(isinstance(one, Scalar) and one.text in _SENSITIVE for one in named.values())
        or (not sound and any(map(_misspelt, indicator.entries)))
    )


def _misspelt(key: str) -> bool:
    """Whether a key that there is not is most like one that says for whom the values are."""
    if KEYS.get(key, key) in Indicator.model_fields:
        return False
    near = nearest(key, _EVERY_KEY, most=1)
    return bool(near) and near[0] in _KEYS


def _values(indicator: Keys) -> Iterator[Scalar]:
    """Everything in an indicator that may be a value."""
    for written, (key, node) in indicator.entries.items():
        name = KEYS.get(written, written)
        if name in _OPEN or _misspelt(written):
            continue
        if name not in Indicator.model_fields:
            # A key that there is not: half a number (`{value: 41,5}`), a value without a space
            # before it (`value:41`), or one that is misspelt.
            yield from [key] if _NUMBER.search(written) else []
            yield from _scalars(node)
        elif name == "baseline":
            yield from _of_baseline(node)
        else:
            yield from _of_years(node)


def _of_baseline(node: YamlNode) -> Iterator[Scalar]:
    if not isinstance(node, Keys):
        yield from _scalars(node)
        return
    for written, (key, inner) in node.entries.items():
        name = KEYS.get(written, written)
        if name not in Baseline.model_fields and _ANY_VALUE.search(written):
            yield key
        if name != "date":
            yield from _scalars(inner)


def _of_years(node: YamlNode) -> Iterator[Scalar]:
    if not isinstance(node, Keys):
        yield from _scalars(node)
        return
    for written, (key, inner) in node.entries.items():
        if not _YEAR.fullmatch(written):
            yield key
        yield from _scalars(inner)


def _figures(node: YamlNode | None) -> Iterator[Scalar]:
    """What stands under `iati` of an indicator, but for its targets."""
    for name, inner in _named(_inner(node)).items():
        if name in ("baselines", "actuals"):
            yield from _scalars(inner)


def _scalars(node: YamlNode) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _scalars(item)
    elif isinstance(node, Keys):
        for _, inner in node.entries.values():
            yield from _scalars(inner)


def _inner(node: YamlNode | None) -> Keys:
    return node if isinstance(node, Keys) else Keys(0, 0)


def _named(node: Keys) -> dict[str, YamlNode]:
    """The values of a mapping by the model's own name of their key."""
    return {KEYS.get(written, written): inner for written, (_, inner) in node.entries.items()}


def _without_any(values: Mapping[str, str]) -> dict[str, str]:
    """The values of a problem without any number, and without any yes or no."""
    return {
        key: value if key in _OWN_NUMBERS else _ANY_VALUE.sub(WITHHELD, value)
        for key, value in values.items()
    }


def _without(values: Mapping[str, str], written: list[str] | tuple[str, ...]) -> dict[str, str]:
    """The values of a problem without those that are withheld, however they are written."""
    texts = {form for one in written for form in _forms(one)}
    if not texts:
        return dict(values)
    longest = sorted(map(re.escape, texts), key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w.,])(?:{'|'.join(longest)})(?![\w]|[.,]\d)")
    return {key: pattern.sub(WITHHELD, value) for key, value in values.items()}


def _forms(text: str) -> Iterator[str]:
    yield text
    for number in _NUMBER.findall(text):
        short = re.sub(r"([.,]\d*?)0+$", r"\1", number).rstrip(".,")
        for one in (number, short):
            yield from (one, one.replace(",", "."), one.replace(".", ","))


def _cut(line: str, spans: Iterable[_Span], column: int) -> tuple[str, int]:
    """A line without some parts, and where a column of it then is."""
    kept, at, moved = [], 0, column
    for start, end in _apart(spans, len(line)):
        kept += [line[at:start], WITHHELD]
        at = end
        if column - 1 >= end:
            moved += len(WITHHELD) - (end - start)
        elif column - 1 > start:
            moved += start - (column - 1)
    return "".join([*kept, line[at:]]), moved


def _apart(spans: Iterable[_Span], length: int) -> Iterator[tuple[int, int]]:
    """The spans of a line in its order, those that overlap as one."""
    found: list[list[int]] = []
    for span in sorted(spans, key=lambda one: one.start):
        if found and span.start < found[-1][1]:
            found[-1][1] = max(found[-1][1], span.end)
        elif span.start < length:
            found.append([span.start, span.end])
    yield from ((start, min(end, length)) for start, end in found)
