"""A goal that says what will be done instead of what will be different.

Finds a goal that begins (or, in Dutch, ends) with a verb of doing, or with those who carry out the
programme and such a verb. In an operational goal that also holds for a verb of change
(`verminderen van …`); a strategic goal may be such an aspiration.

Why: an activity can be finished without anything having changed for anybody. Only what people
notice can tell whether the programme works.

    operational_goals:
      inzet: {text: Verwezenlijken van langdurige inzet, contributes_to: maatwerk}

Write instead who notices what, to what extent and by when: `In 2030 heeft 90% van de gezinnen twee
jaar na de start nog dezelfde begeleider`. The activity becomes an inspanning.

Source: Prevaas and Van Loon, Werken aan programma's (a goal is a state, an inspanning is work)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.problems import Severity
from toc.rules.rule import Case, Finding
from toc.rules.wording.words.goals import as_activity
from toc.rules.wording.words.sentences import Lead, elements, lead

SEVERITY = Severity.WARNING


def check(case: Case) -> Iterator[Finding]:
    """One finding for each goal that is an activity."""
    language = case.programme.language
    for section, element, text in elements(case.programme):
        if section == "inspanningen":
            continue
        activity = as_activity(text, language)
        if activity is not None:
            yield _finding(section, element, activity, "of" if activity.rest else "")
        elif section == "operational_goals":
            change = lead(text, language, "effects")
            if change is not None:
                yield _finding(section, element, change, "change" if change.rest else "")


def _finding(section: str, element: str, found: Lead, kind: str) -> Finding:
    values = {"id": element, "verb": found.verb, "rest": found.rest}
    return Finding((section, element, "text"), element, values, kind or "other")
