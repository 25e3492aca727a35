"""A text that is still to come.

Finds `nog te bepalen`, `n.t.b.`, `PM`, `…`, `[invullen]` and the like in the vision, the goals,
the inspanningen and the indicators, and a text that begins with `Voorbeeld.`.

Why: an empty place that looks filled is printed, adopted and only then seen.

    operational_goals:
      opleiding: {text: Nog in te vullen, contributes_to: kansrijk}

Write instead the text itself, or take the element out until it is known.

Source: the practice of this tool
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.messages import Language
from toc.model import Programme
from toc.problems import Severity
from toc.rules.rule import Case, Finding, Path
from toc.rules.wording.words import phrases, tokens
from toc.rules.wording.words.sentences import elements

SEVERITY = Severity.WARNING

_MARK = re.compile(r"(?<![\[(])(?:…|\.\.\.)(?![\])])|_{3,}|[\[<]\s*[^\W\d][^\]>]*[\]>]")
"""Dots (but not the `(…)` that says that a quotation leaves words out), a line to write on, and
something in square or angle brackets."""

_LIKE_A_MARK = re.compile(r"[….\[<_]")


def check(case: Case) -> Iterator[Finding]:
    """One finding for each such text."""
    language = case.programme.language
    for path, about, text in _texts(case.programme):
        mark = _mark(text, language)
        if mark:
            yield Finding(path, about, {"mark": mark})


def _texts(programme: Programme) -> Iterator[tuple[Path, str, str]]:
    for name in ("problem", "mission", "vision"):
        statement = getattr(programme, name)
        if statement is not None:
            yield (name, "text"), "vision" if name == "vision" else "", statement.text
    for section, element, text in elements(programme):
        yield (section, element, "text"), element, text
    for element, indicator in programme.indicators.items():
        yield ("indicators", element, "text"), element, indicator.text


def _mark(text: str, language: Language) -> str:
    said = tokens(text)
    start = phrases("example_starts", language).at(said, 0)
    if start is not None:
        marked = text[: len(start.words) + 1]
        if marked[-1:] in (".", ":"):
            return marked
    found = phrases("placeholders", language).all_in(said)
    if found:
        return found[0].words
    if not said:
        return text
    if not _LIKE_A_MARK.search(text):
        return ""
    written = _MARK.search(text)
    return written[0] if written is not None else ""
