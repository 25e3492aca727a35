"""A reference to something that the file does not have.

Finds every id that is named but not defined: a goal in `contributes_to`, an inspanning in
`requires`, `together_with`, `not_with` or a decision, a line, theme, network, document, phase,
criterion or partner.

Why: a link that leads nowhere is left out of every drawing and every count, so a typing mistake
would quietly take an inspanning away from its goal.

    inspanningen:
      speeddates: {text: Speeddates organiseren, contributes_to: samenwerkng}

Write instead the id as it stands in its section (`samenwerking`), or add the missing element.

Source: the practice of every compiler; TaskJuggler's messages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.places import holders
from toc.check.rules.rule import Finding, Path, RuleCase
from toc.check.rules.schedule._periods import is_year, periods_named
from toc.check.rules.structure._meant import Names
from toc.core.graph import VISION, GoalGraph, canonical
from toc.core.loading import UNREAD, is_id, nearest
from toc.core.model import Programme
from toc.core.problems import Severity

SEVERITY = Severity.ERROR
LOOKS = (Looks.LINKED, Looks.SAME_NAMES)
TOLD_BY_WHOLE = True
DRAFT = True

MOST_SUGGESTIONS = 100
"""For further unknown references no near ids are sought: it would make a broken file slow."""


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each reference that is not there, with the nearest ids that are."""
    tree = case.tree
    found = 0
    names: Names | None = None
    for path, about, reference, known in _references(tree):
        # Words that could not be read have been reported as such.
        if canonical(reference) not in known and not reference.startswith(UNREAD):
            near = nearest(reference, known) if found < MOST_SUGGESTIONS else []
            found += 1
            values = {"reference": reference, "near": ", ".join(near)}
            names = names or Names(tree.programme)
            instead = names.meant(reference, list(known))
            if instead:
                kind = "several" if len(instead) > 1 else "meant"
                yield Finding(path, about, values, kind, instead)
            else:
                yield Finding(path, about, values, "near" if near else "")


def _references(tree: GoalGraph) -> Iterator[tuple[Path, str, str, Iterable[str]]]:
    """Every reference in the file: its path, whose it is, the id it names, and the ids it may."""
    programme = tree.programme
    goals = [*programme.operational_goals, *programme.strategic_goals]
    upwards = {*goals, *programme.inspanningen, VISION}
    criteria = programme.planning.all_criteria
    organisations = {*programme.organisations.spellings, *_named(programme)}
    for section, element, number, contribution in tree.stated_contributions():
        path: Path = (section, element, "contributes_to", number, "goal")
        yield path, element, contribution.goal, upwards
    for element, inspanning in programme.inspanningen.items():
        for field in ("requires", "together_with", "not_with"):
            for number, relation in enumerate(getattr(inspanning, field)):
                path = ("inspanningen", element, field, number, "inspanning")
                yield path, element, relation.inspanning, programme.inspanningen
        for criterion in inspanning.scores:
            path = ("inspanningen", element, "scores", criterion)
            yield path, element, criterion, criteria
        for field in ("cost", "fte"):
            for partner in getattr(getattr(inspanning, field), "partners", ()):
                # Who is written as people name him is asked about by `partner-unknown`.
                if is_id(partner) and partner not in organisations:
                    path = ("inspanningen", element, field, "partners", partner)
                    yield path, element, partner, organisations
    for element, indicator in programme.indicators.items():
        if indicator.measures is not None:
            yield ("indicators", element, "measures"), element, indicator.measures, upwards
    for number, decision in enumerate(programme.decisions):
        field = "inspanning" if decision.goal is None else "goal"
        known = programme.inspanningen if decision.goal is None else goals
        yield ("decisions", number, field), decision.about, decision.about, known
    for element, risk in programme.risks.items():
        for number, about in enumerate(risk.about):
            yield ("risks", element, "about", number), element, about, upwards
    touched = {*goals, *programme.lines, *programme.networks, VISION}
    for element, related in programme.related_programmes.items():
        for number, about in enumerate(related.about):
            yield ("related_programmes", element, "about", number), element, about, touched
    for path, period in periods_named(programme):
        if not is_year(period):
            yield path, period, period, programme.phases
    yield from _groupings(programme)
    yield from _about_goals(programme, [*goals, VISION])
    yield from _sources(tree)


def _named(programme: Programme) -> Iterator[str]:
    """Who owns an inspanning or is a partner in one."""
    for one in programme.inspanningen.values():
        yield from one.partners
        if one.owner is not None:
            yield one.owner


def _groupings(programme: Programme) -> Iterator[tuple[Path, str, str, Iterable[str]]]:
    for section, field, known in (
        ("strategic_goals", "line", programme.lines),
        ("themes", "line", programme.lines),
        ("networks", "line", programme.lines),
        ("networks", "theme", programme.themes),
        ("operational_goals", "theme", programme.themes),
    ):
        for element, value in getattr(programme, section).items():
            reference = getattr(value, field)
            if reference is not None:
                yield (section, element, field), element, reference, known
    for element, goal in programme.operational_goals.items():
        for number, network in enumerate(goal.network):
            path = ("operational_goals", element, "network", number)
            yield path, element, network, programme.networks


def _about_goals(
    programme: Programme, goals: list[str]
) -> Iterator[tuple[Path, str, str, Iterable[str]]]:
    for section in ("questions", "indicator_families", "methods"):
        for element, item in getattr(programme.monitoring, section).items():
            for number, goal in enumerate(item.about):
                yield ("monitoring", section, element, "about", number), element, goal, goals


def _sources(tree: GoalGraph) -> Iterator[tuple[Path, str, str, Iterable[str]]]:
    programme = tree.programme
    for holder in holders(tree):
        for number, source in enumerate(holder.sources):
            if source.document is not None:
                path = (*holder.path, "source", number, "document")
                yield path, _owner(programme, path), source.document, programme.documents


def _owner(programme: Programme, path: Path) -> str:
    """The id of the element that a path leads into; nothing where it is the programme itself."""
    held = getattr(programme, str(path[0]))
    if isinstance(held, dict):
        return str(path[1])
    return str(path[2]) if isinstance(getattr(held, str(path[1]), None), dict) else ""
