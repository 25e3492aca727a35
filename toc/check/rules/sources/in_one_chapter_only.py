"""An element in one chapter of the document and not in the other.

Finds goals, inspanningen, themes and the like that one chapter of a document has and another has
not, where the two chapters otherwise have the same ones. Which chapters those are follows from
the sources: the first word of `section` with the number behind it (`hoofdstuk 3`, `bijlage`),
and two chapters belong together when at least three elements of one kind, and six in ten of those
in either, stand in both. Proposals stand nowhere.

Why: who works from the annex never sees the goal that only the chapter has. It was forgotten, or
dropped on purpose; the plan should say which.

    operational_goals:
      bejegening:
        text: Professionals zijn geschoold in bejegening
        source: {document: programmaplan, section: hoofdstuk 3}   # the others: bijlage as well

Write instead the other place as a second source, once the document has it there; or a note at the
source that says why it is left out.

Source: the practice of this tool
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations

from toc.check.rules.rule import Finding, Path, RuleCase
from toc.core.model import Programme, Source, SourceStatus, Theme
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.WARNING

_LEAST = 3
_PART = 0.6
_MOST_CHAPTERS = 20

_CHAPTER = re.compile(r"\W*(\d+|[^\W\d]+(?:\s+(?:\d+|[A-Z]\b))?)")
_KINDS = ("lines", "themes", "networks", "strategic_goals", "operational_goals", "inspanningen")

Chapters = dict[str, str]
"""The chapters in which an element stands, each as written, by its name in small letters."""


def seen(value: Value) -> object:
    """Where an element stands in documents."""
    source, others = getattr(value, "source", ()), getattr(value, "other_wordings", ())
    return (source, others) if source or others else None


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each element that stands in one of two chapters that belong together."""
    programme = case.programme
    for section in _KINDS:
        elements = getattr(programme, section)
        kinds: dict[str | None, list[str]] = {}
        for element, value in elements.items():
            group = value.group if isinstance(value, Theme) else None
            kinds.setdefault(group, []).append(element)
        for document in programme.documents:
            for members in kinds.values():
                chapters = {e: _chapters(programme, section, e, document) for e in members}
                yield from _incomplete(section, chapters)


def _incomplete(section: str, chapters: Mapping[str, Chapters]) -> Iterator[Finding]:
    names: Chapters = {}
    for of_element in chapters.values():
        names = {**of_element, **names}
    twins = _twins(chapters)
    for element, of_element in chapters.items():
        missing = [
            chapter
            for chapter in names
            if chapter not in of_element and any((chapter, own) in twins for own in of_element)
        ]
        if missing:
            here = [own for own in of_element if any((gone, own) in twins for gone in missing)]
            values = {
                "id": element,
                "here": ", ".join(of_element[own] for own in here),
                "missing": ", ".join(names[chapter] for chapter in missing),
            }
            path: Path = (section, element)
            yield Finding(path, element, values)


def _twins(chapters: Mapping[str, Chapters]) -> set[tuple[str, str]]:
    """The pairs of chapters that belong together, both ways round."""
    count = Counter(chapter for of_element in chapters.values() for chapter in of_element)
    usual = {chapter for chapter, _ in count.most_common(_MOST_CHAPTERS)}
    both: Counter[tuple[str, str]] = Counter()
    for of_element in chapters.values():
        both.update(combinations(sorted(usual.intersection(of_element)), 2))
    twins = set()
    for (one, other), shared in both.items():
        if shared >= _LEAST and shared >= _PART * (count[one] + count[other] - shared):
            twins |= {(one, other), (other, one)}
    return twins


def _chapters(programme: Programme, section: str, element: str, document: str) -> Chapters:
    value = getattr(programme, section)[element]
    sources: list[Source] = [*value.source]
    for wording in getattr(value, "other_wordings", ()):
        sources += wording.source
    chapters: Chapters = {}
    for source in sources:
        if source.document == document and source.status is not SourceStatus.PROPOSAL:
            match = _CHAPTER.match(source.section or "")
            if match is not None:
                name = " ".join(match[1].split())
                chapters.setdefault(name.casefold(), name)
    return chapters
