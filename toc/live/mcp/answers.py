"""What an assistant is told: each a function of the programme as it is now and what was asked."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from toc.check.report.validation import WordedProblem, say, validation
from toc.check.words.rule_titles import RULE_TITLES
from toc.core.as_json import Json, plain
from toc.core.dossier import Dossier
from toc.core.loading import nearest
from toc.core.loading.vocabulary import KEYS
from toc.core.problems import Problem, Severity
from toc.core.words import Language
from toc.live.mcp.arguments import (
    ElementAsked,
    FindingsAsked,
    PlanAsked,
    ProgrammeAsked,
    ProgressAsked,
    RuleAsked,
)
from toc.live.mcp.errors import AssistantError
from toc.live.mcp.hidden import hidden_indicators, told_content

TIME = 20.0
"""So many seconds a plan may be reckoned with; it then is the best one found so far."""

Answer = dict[str, Json]


def programme(dossier: Dossier, asked: ProgrammeAsked, language: Language) -> Answer:
    """All that the programme says, or one part of it, by the keys of its file."""
    said = told_content(_read(dossier).reading)
    if not asked.part:
        return {"programme": said}
    reading = dossier.reading
    word = asked.part.strip().casefold().replace("-", "_").replace(" ", "_")
    key = word if word in said else reading.key(KEYS.get(word, word))
    if key not in said:
        raise AssistantError("no-part", part=asked.part, parts=", ".join(said))
    return {key: said[key]}


def element(dossier: Dossier, asked: ElementAsked, language: Language) -> Answer:
    """What the programme says of an element, its ways up to the vision, and what is found of
    it."""
    from toc.change.edits.naming import element_of

    ref = element_of(asked.id, _read(dossier).sound)
    if ref is None:
        raise AssistantError("ask-programme")
    said = told_content(dossier.reading)[dossier.reading.key(ref.section)]
    about = ref.id or ref.section
    answer: Answer = {
        "part": dossier.reading.key(ref.section),
        "id": about,
        "says": said[ref.id] if isinstance(said, dict) and ref.id in said else said,
        "findings": _findings(dossier, FindingsAsked(element=about), language),
    }
    tree = dossier.tree
    if tree is not None and not dossier.errors and ref.id in tree:
        from toc.draw.views.ways import why

        answer["ways"] = plain(why(tree, ref.id, language))
    return answer


def findings(dossier: Dossier, asked: FindingsAsked, language: Language) -> Answer:
    """What the check finds, the worst first."""
    found = [one.id for one in dossier.problems]
    if asked.rule and asked.rule not in (known := [*_rules(), *found]):
        raise _unknown_rule(asked.rule, known)
    return {"findings": _findings(dossier, asked, language)}


def _findings(dossier: Dossier, asked: FindingsAsked, language: Language) -> list[Json]:
    hidden = hidden_indicators(dossier.reading.programme)
    return [
        _finding(one, hidden, language)
        for group in validation(dossier, language).groups
        for one in group.said
        if asked.rule in ("", one.id) and asked.element in ("", one.about)
    ]


def _finding(one: WordedProblem, hidden: frozenset[str], language: Language) -> Answer:
    told = _without_values(one.id, one.about, one.what, hidden, language)
    return {
        "rule": one.id,
        "weight": one.severity.name.lower(),
        "element": one.about,
        "line": one.place.line,
        "what": told,
        "fix": one.fix if told == one.what else "",
    }


def _without_values(
    rule: str, about: str, what: str, hidden: frozenset[str], language: Language
) -> str:
    """What a finding says; of an indicator of which no value is told only what the rule is."""
    if about not in hidden:
        return what
    return RULE_TITLES.say(rule, language) if rule in RULE_TITLES else rule


def told_findings(
    problems: Iterable[Problem], dossier: Dossier, language: Language, hidden: frozenset[str]
) -> list[dict[str, str]]:
    """Findings that come or go with a change. Of those about indicators of which no value is told
    nothing is: whether one comes could tell that value."""
    return [
        {"rule": one.id, "element": one.about, "what": say(one, dossier, language).what}
        for one in problems
        if one.about not in hidden
    ]


def plan(dossier: Dossier, asked: PlanAsked, language: Language) -> Answer:
    """The best plan for a period with its reasons, and the same under other limits."""
    from toc.plan.choosing.scenarios import Ask
    from toc.plan.commands import in_words, propose

    planned = propose(_sound(dossier), asked.period, asked.focus, time_limit=TIME)
    asks = [Ask(text) for text in asked.what_if]
    if asked.with_ or asked.without:
        asks.append(Ask("", tuple(asked.with_), tuple(asked.without)))
    return {"plan": plain(in_words(planned, language, asks=asks, time_limit=TIME))}


def progress(dossier: Dossier, asked: ProgressAsked, language: Language) -> Answer:
    """How the indicators and goals stand, as everybody may see."""
    from toc.measure.commands import progress as how_it_stands
    from toc.measure.monitoring.audience import Audience

    on = dossier.asked.today
    if asked.year is not None:
        if asked.year == "0000":
            raise AssistantError("no-year", year=asked.year)
        on = datetime.date(int(asked.year), 12, 31)
    return {"progress": plain(how_it_stands(_sound(dossier), on, language, Audience.OUTSIDE))}


def rule(dossier: Dossier, asked: RuleAsked, language: Language) -> Answer:
    """The manual of the check: one rule, or the list of them."""
    from toc.check.rules.catalogue import CATALOGUE
    from toc.check.writers.manual import rule_page

    if not asked.name:
        told = [rule_page(one, language) for one in CATALOGUE]
        return {
            "rules": [
                {"id": one.id, "title": one.title, "family": one.family, "weight": one.weight}
                for one in told
            ]
        }
    named = next((one for one in CATALOGUE if one.id == asked.name), None)
    if named is None:
        raise _unknown_rule(asked.name, _rules())
    return {"rule": plain(rule_page(named, language))}


def _rules() -> Sequence[str]:
    from toc.check.rules.catalogue import CATALOGUE

    return [one.id for one in CATALOGUE]


def _unknown_rule(name: str, known: Sequence[str]) -> AssistantError:
    near = ", ".join(nearest(name, known))
    return AssistantError("no-rule-near" if near else "no-rule", rule=name, near=near)


def _read(dossier: Dossier) -> Dossier:
    if dossier.programme is None:
        raise AssistantError("unread")
    return dossier


def _sound(dossier: Dossier) -> Dossier:
    errors = [one for one in dossier.errors if one.severity is Severity.ERROR]
    if errors or dossier.programme is None:
        raise AssistantError("has-errors", count=len(errors))
    return dossier
