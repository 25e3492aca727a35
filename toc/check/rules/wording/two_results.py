"""Two or more results in one text.

Finds a text with two statements side by side (`… wonen veilig en betalen minder`, `… en we
weten`), two things that are done to different things (`A bouwen en B slopen`), two comparisons
(`minder schulden en meer banen`), two things that are counted (`één plan en één begeleider`)
or an indicator that measures two things (`kosten en kwaliteit van …`). The two may also stand
in two sentences (`…; tevens …`), around `terwijl`, `evenals`, `niet alleen … maar ook` or
`zowel … als`, or be described each (`opgeleide gidsen en herstelde paden`). A list of groups
or of adjectives is one result, and so is what takes up what was said (`… en voeren deze uit`).

Why: if one is reached and the other is not, nobody knows what to report; and each needs an
indicator of its own.

    strategic_goals:
      leren: {text: We leren van elkaar en we weten wat effectief is}

Write instead two elements, each with its own contributions and indicator.

Source: logframe practice (EU PCM guidelines: one result a statement)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.reading.coordination import statements
from toc.check.reading.two_measures import measures
from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words.placeholders import placeholder
from toc.check.rules.wording.words.sentences import GOALS_AND_WORK, Part, elements
from toc.core.problems import Severity
from toc.core.words import Language, listing

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT
READS: tuple[Part, ...] = (*GOALS_AND_WORK, "indicators")


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each text with more than one result."""
    language = case.programme.language
    for section, element, text in elements(case.programme, READS):
        results = measures if section == "indicators" else statements
        parts = results(text, language)
        if parts and not placeholder(text, language):
            yield _finding(section, element, parts, language)


def _finding(section: str, element: str, parts: tuple[str, ...], language: Language) -> Finding:
    values = {"id": element, "first": parts[0], "second": parts[1], "number": str(len(parts))}
    if len(parts) == 2:
        return Finding((section, element, "text"), element, values)
    values["parts"] = listing([f"‘{part}’" for part in parts], language)
    return Finding((section, element, "text"), element, values, "more")
