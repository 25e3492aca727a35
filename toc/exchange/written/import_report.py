"""What became of a written plan, as data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from toc.core.model import Inspanning, Line, OperationalGoal, Programme, StrategicGoal, Theme
from toc.core.words import Language
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Outline, Place, Role, Unread
from toc.exchange.written.places_in_words import where
from toc.exchange.written.plan_draft import PlanDraft

_TAKEN = frozenset((Became.ELEMENT, Became.DETAIL, Became.NAME, Became.TITLE))
"""What is in the draft, or says where in it something stands."""


_ORDER = (
    *(f"became.{name}" for name in ("open", "prose", "cells", "empty", "contents")),
    *(f"unread.{why.value}" for why in Unread),
)


@dataclass(frozen=True)
class ImportReport:
    """What was read (`read`: pages, sheets, tables, texts, arrows), what is in the draft
    (`elements` by kind, `links`, `values`, `wordings`), what else the file has (`besides` by what
    became of it or why it was not read, with the places), what was `withheld` by the rule that saw
    it, how many links are `unplaced`, and what the plan contradicts. Counts that are 0 are not
    there."""

    draft: PlanDraft
    read: Mapping[str, int]
    elements: Mapping[str, int]
    links: int
    values: int
    wordings: int
    besides: Mapping[str, tuple[Place, ...]]
    withheld: Mapping[str, tuple[Place, ...]]

    @property
    def unplaced(self) -> int:
        """How many links a programme cannot have."""
        return len(self.draft.made.unplaced)

    @property
    def contradictions(self) -> tuple[str, ...]:
        """Where the plan says two things, in sentences."""
        return self.draft.made.contradictions

    @property
    def questions(self) -> int:
        """How many questions are open."""
        return len(self.draft.understood.questions)

    @property
    def has_elements(self) -> bool:
        """Whether there is any goal or inspanning."""
        made = self.draft.programme
        return bool(made.strategic_goals or made.operational_goals or made.inspanningen)

    def as_data(self) -> dict[str, object]:
        """All of it for another program: with every text of the draft, where it stands. What is
        about persons is told by its place alone."""
        language = self.draft.language
        return {
            "document": self.draft.document,
            "kind": self.draft.kind,
            "language": language,
            "read": dict(self.read),
            "elements": dict(self.elements),
            "links": self.links,
            "values": self.values,
            "other_wordings": self.wordings,
            "texts": [
                {
                    "id": name,
                    "kind": one.kind.value,
                    "text": self.draft.made.texts[one],
                    "places": _said(one.places, language),
                }
                for name, one in (*self._statements(), *self._named())
            ],
            "besides": {name: _said(places, language) for name, places in self.besides.items()},
            "withheld": {name: _said(places, language) for name, places in self.withheld.items()},
            "links_left_out": self.unplaced,
            "contradictions": list(self.contradictions),
            "questions": self.questions,
        }

    def _statements(self) -> Iterable[tuple[str, Found]]:
        """The problem, the mission and the vision: of each the first text is in the draft."""
        texts = self.draft.made.texts
        for kind in (Kind.PROBLEM, Kind.MISSION, Kind.VISION):
            yield from ((kind.value, one) for one in [o for o in texts if o.kind is kind][:1])

    def _named(self) -> Iterable[tuple[str, Found]]:
        return ((name, one) for one, name in self.draft.made.ids.items())


def report_of(made: PlanDraft) -> ImportReport:
    """What became of a plan."""
    programme = made.programme
    indicators = programme.indicators.values()
    carrying: list[StrategicGoal | OperationalGoal | Inspanning] = [
        *programme.strategic_goals.values(),
        *programme.operational_goals.values(),
        *programme.inspanningen.values(),
    ]
    grouping: list[Line | Theme] = [*programme.lines.values(), *programme.themes.values()]
    return ImportReport(
        made,
        _read(made.outline),
        _elements(programme),
        _links(programme),
        sum(
            (one.baseline is not None)
            + len(one.targets)
            + len(one.measured)
            + (one.undated_target is not None)
            for one in indicators
        ),
        sum(len(one.other_wordings) for one in (*carrying, *grouping)),
        _besides(made),
        _grouped((one.rule, one.place) for one in made.made.withheld),
    )


def _links(programme: Programme) -> int:
    """How often one element says that it belongs to another."""
    strategic, operational = programme.strategic_goals, programme.operational_goals
    one_each = [
        *(one.line for one in strategic.values()),
        *(one.line for one in programme.themes.values()),
        *(said for one in programme.networks.values() for said in (one.line, one.theme)),
        *(one.theme for one in operational.values()),
        *(one.measures for one in programme.indicators.values()),
    ]
    several = [
        *(one.contributes_to for one in strategic.values()),
        *(one.contributes_to for one in operational.values()),
        *(one.network for one in operational.values()),
        *(one.contributes_to for one in programme.inspanningen.values()),
    ]
    return sum(one is not None for one in one_each) + sum(map(len, several))


def _read(outline: Outline) -> dict[str, int]:
    places = [one.place for one in outline.passages]
    sheets = {place.sheet for place in places if place.sheet}
    counts = {
        "pages": max((place.page for place in places), default=0),
        "sheets": len(sheets),
        "tables": 0 if sheets else len(outline.tables),
        "texts": len(outline.passages),
        "arrows": len(outline.arrows),
    }
    return {name: count for name, count in counts.items() if count}


def _elements(programme: Programme) -> dict[str, int]:
    work = programme.inspanningen.values()
    structural = sum(one.structural for one in work)
    counts = {
        "problem": int(programme.problem is not None),
        "mission": int(programme.mission is not None),
        "vision": int(bool(programme.vision.source)),
        "line": len(programme.lines),
        "theme": len(programme.themes),
        "network": len(programme.networks),
        "strategic_goal": len(programme.strategic_goals),
        "operational_goal": len(programme.operational_goals),
        "inspanning": len(work) - structural,
        "structural": structural,
        "milestone": sum(len(one.milestones) for one in work),
        "indicator": len(programme.indicators),
        "phase": len(programme.phases),
    }
    return {name: count for name, count in counts.items() if count}


def _besides(made: PlanDraft) -> dict[str, tuple[Place, ...]]:
    """What is in the file and not in the draft, by `became.…` or `unread.…`."""
    found: list[tuple[str, Place]] = []
    for one in made.outline.passages:
        fate = made.understood.fates.get(one.number)
        became = fate.became if fate is not None else Became.PROSE
        if became in _TAKEN:
            continue
        cell = became is Became.PROSE and one.role is Role.CELL
        found.append((f"became.{'cells' if cell else became.value}", one.place))
    found += [(f"unread.{one.why.value}", one.place) for one in made.outline.left_out]
    return _grouped(sorted(found, key=lambda one: _ORDER.index(one[0])))


def _grouped(found: Iterable[tuple[str, Place]]) -> dict[str, tuple[Place, ...]]:
    groups: dict[str, list[Place]] = {}
    for name, place in found:
        groups.setdefault(name, []).append(place)
    return {name: tuple(places) for name, places in groups.items()}


def _said(places: Iterable[Place], language: Language) -> list[str]:
    """Places in words, each once; nothing for one that is not known."""
    return list(dict.fromkeys(said for place in places if (said := where(place, language))))
