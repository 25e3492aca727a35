"""What the interactive page says of one element: label by label, and what the plan does not
say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.graph import VISION, GoalGraph, Level
from toc.core.model import Contribution, Evidence, Programme, Source, Wording
from toc.draw.page.page_teller import Fact, FactText, partner_title
from toc.draw.page.page_work import WorkTeller
from toc.draw.views.din import sources_of
from toc.draw.views.measured import Found, measures_of
from toc.draw.views.timeline import said_date


def facts_of(
    programme: Programme,
    graph: GoalGraph,
    element: str,
    found: Found,
    adopted: Sequence[str] = (),
    charted: bool = False,
) -> tuple[Fact, ...]:
    """Everything that the plan says of the vision, a goal or an inspanning, in a fixed order;
    where its indicators are `charted`, without those. `adopted` is what adopted plans say of it.
    KeyError for an unknown id."""
    return tuple(_Facts(programme, graph, element, found, tuple(adopted), charted).all())


@dataclass(frozen=True)
class _Facts(WorkTeller):
    found: Found
    adopted: tuple[str, ...]
    charted: bool

    def all(self) -> Iterator[Fact]:
        level = self.graph.level(self.element)
        inspanning = self.programme.inspanningen.get(self.element)
        if level is Level.INSPANNING and inspanning is not None:
            yield from self.work(inspanning)
        if self.adopted:
            yield self.plain("years", self.adopted)
        yield from self._owner()
        if level is not Level.VISION:
            yield from self._upwards()
        if level is not Level.INSPANNING:
            yield from self._downwards()
        yield from self._places()
        if inspanning is not None:
            yield from self.relations(inspanning)
        yield from self.decisions()
        if not self.charted:
            yield from self._measuring()
        yield from self._risks()
        yield from self._wordings()
        yield from self._sources(sources_of(self.programme, self.element))
        if inspanning is not None:
            yield from self.lacking(inspanning)
        yield self.plain("id", [self.element])

    def _owner(self) -> Iterator[Fact]:
        """Who answers for a goal."""
        for table in (self.programme.strategic_goals, self.programme.operational_goals):
            owner = table[self.element].owner if self.element in table else None
            if owner is not None:
                yield self.plain("owner", [partner_title(self.programme, owner)])

    def _upwards(self) -> Iterator[Fact]:
        goals = self.graph.serves(self.element)
        if not goals:
            yield self.unknown("contributes", self.say("serves-nothing"))
            return
        said = tuple(
            FactText(
                self.graph.text(goal),
                goal,
                notes=self._weight(self.graph.contribution(self.element, goal)),
                reasons=self._reasons(self.graph.contribution(self.element, goal)),
            )
            for goal in goals
        )
        yield Fact(self.say("contributes"), said)

    def _downwards(self) -> Iterator[Fact]:
        below = self.graph.served_by(self.element)
        if not below:
            yield self.unknown("served", self.say("served-by-nothing"))
            return
        said = tuple(
            FactText(
                self.graph.text(one),
                one,
                notes=self._weight(self.graph.contribution(one, self.element)),
            )
            for one in below
        )
        yield Fact(self.say("served"), said)

    def _weight(self, link: Contribution | None) -> tuple[str, ...]:
        """How much a contribution is, and on what basis."""
        if link is None:
            return ()
        said = [] if link.basis.value == "stated" else [self.say(f"basis.{link.basis.value}")]
        judged = link.judged
        said.append(self.say("not-scored") if judged is None else self.say("points", count=judged))
        return tuple(said)

    def _reasons(self, link: Contribution | None) -> tuple[str, ...]:
        """Why somebody thinks that it contributes."""
        if link is None:
            return ()
        said = [self.say("rationale", text=link.rationale)] if link.rationale else []
        said += (self.say("assumption", text=one.text) for one in link.assumption)
        said += (self.say("evidence", text=self._evidence(one)) for one in link.evidence)
        return tuple(said)

    def _evidence(self, one: Evidence) -> str:
        text = f"{one.kind}, {one.text}" if one.text else one.kind
        return self.say("contradicts", text=text) if one.finding == "contradicts" else text

    def _places(self) -> Iterator[Fact]:
        strategic = self.programme.strategic_goals.get(self.element)
        if strategic is not None and strategic.line is not None:
            line = self.programme.lines.get(strategic.line)
            yield self.plain("line", [line.title if line else strategic.line])
        goal = self.programme.operational_goals.get(self.element)
        if goal is not None and goal.theme is not None:
            theme = self.programme.themes.get(goal.theme)
            yield self.plain("theme", [theme.title if theme else goal.theme])
        if goal is not None and goal.deadline is not None:
            yield self.plain("deadline", [said_date(goal.deadline, self.programme.language)])
        if goal is None and self.element not in self.programme.inspanningen:
            return
        networks = self.graph.networks_of(self.element)
        if networks:
            titles = ((one, self.programme.networks[one].title) for one in networks)
            yield Fact(
                self.say("networks"),
                tuple(FactText(title, network=one) for one, title in titles),
                sought=True,
            )
        else:
            yield self.unknown("networks", self.say("no-network"))

    def _measuring(self) -> Iterator[Fact]:
        measures = measures_of(self.programme, self.graph, self.element, self.found)
        if measures:
            yield self.plain(
                "indicators",
                [
                    self.say(
                        "indicator", text=one.text, values=one.values or self.say("no-values")
                    )
                    for one in measures
                ],
            )
        elif self.element not in self.programme.inspanningen:
            yield self.unknown("indicators", self.say("no-indicator"))

    def _risks(self) -> Iterator[Fact]:
        about = [one.text for one in self.programme.risks.values() if self.element in one.about]
        if about:
            yield self.plain("risks", about)

    def _wordings(self) -> Iterator[Fact]:
        said = tuple(
            FactText(
                self.say("wording", text=one.text),
                notes=tuple(self._where(source) for source in one.source),
            )
            for one in _other_wordings(self.programme, self.element)
        )
        if said:
            yield Fact(self.say("other-wordings"), said, sought=True)

    def _where(self, source: Source) -> str:
        document = self.programme.documents.get(source.document or "")
        parts = [document.title if document else source.document or "", source.section or ""]
        return ", ".join(part for part in parts if part)

    def _sources(self, sources: Sequence[Source]) -> Iterator[Fact]:
        if not sources:
            yield self.unknown("source", self.say("no-source"))
            return
        said = []
        for source in sources:
            status, where = self.say(f"status.{source.status.value}"), self._where(source)
            text = self.say("source-status", where=where, status=status) if where else status
            said.append(FactText(text, notes=(source.note,) if source.note else ()))
        yield Fact(self.say("source"), tuple(said))


def _other_wordings(programme: Programme, element: str) -> tuple[Wording, ...]:
    if element == VISION:
        return programme.vision.other_wordings
    for table in (programme.strategic_goals, programme.operational_goals, programme.inspanningen):
        if element in table:
            return table[element].other_wordings
    return ()
