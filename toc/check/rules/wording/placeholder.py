"""A text that is still to come.

Finds `nog te bepalen`, `n.t.b.`, `PM`, `wordt nog uitgewerkt`, `…`, `[invullen]` and the like,
and a text that begins with `Voorbeeld.`: in the vision, the goals, the inspanningen and the
indicators, and in what is filled in around them, such as an owner, a result or a rationale.
‘Ouders helpen formulieren in te vullen’ is a text like any other.

Why: an empty place that looks filled is printed, adopted and only then seen.

    operational_goals:
      opleiding: {text: Nog in te vullen, contributes_to: kansrijk}

Write instead the text itself, or take the element out until it is known.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.places import element_of
from toc.check.rules.privacy._texts import texts
from toc.check.rules.rule import Finding, Path, RuleCase
from toc.check.rules.wording.words.placeholders import placeholder
from toc.core.graph import GoalGraph
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT
READS = ("everything",)

_WRITTEN = frozenset({"text", "title"})
_FILLED_IN = frozenset(
    {
        "approach",
        "challenge",
        "contents",
        "data_source",
        "frequency",
        "method",
        "owner",
        "partners",
        "rationale",
        "reason",
        "result",
        "signal",
        "test",
        "unit",
    }
)
"""What people fill in around a text. Notes are left alone: there one says what is still to do."""


_ASKED = _WRITTEN | _FILLED_IN
_ASIDE = frozenset({"source", "documents", "other_wordings", "notes", "evidence"})
"""What stands elsewhere is quoted as it stands."""


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such text."""
    language = case.programme.language
    for path, field, text in _texts(case.tree):
        mark = placeholder(text, language)
        if mark:
            about = "" if path[0] in ("problem", "mission") else element_of(path)
            yield Finding(path, about, {"mark": mark}, "" if field in _WRITTEN else "field")


def _texts(tree: GoalGraph) -> Iterator[tuple[Path, str, str]]:
    for path, text in texts(tree):
        field = next(str(key) for key in reversed(path) if not isinstance(key, int))
        if field in _ASKED and not _ASIDE.intersection(path):
            yield path, field, text
