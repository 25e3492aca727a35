"""How the programme hangs together with the programmes beside it: which of its goals, programme
lines and networks each of them touches, as far as that is known."""

from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

from toc.core.graph import VISION, GoalGraph, Level, canonical
from toc.core.model import Programme, SourceStatus
from toc.core.words import Language, listing
from toc.draw.views.asking import Subject
from toc.draw.views.columns import Origin
from toc.draw.views.plain_forms import Rows
from toc.draw.words.views import VIEWS
from toc.draw.words.views_goals import GOAL_VIEWS


@dataclass(frozen=True)
class Related:
    """A programme beside this one. `touches` are ids of `CoherenceView.touched`; without any it is
    not known what it touches."""

    id: str
    title: str
    text: str
    touches: tuple[str, ...]


@dataclass(frozen=True)
class Touched:
    """A part of this programme: `kind` is the word for what it is, such as `programmalijn`; its
    level is None for a line or a network."""

    id: str
    kind: str
    text: str
    level: Level | None


@dataclass(frozen=True)
class CoherenceView:
    """The related programmes and what they touch, both in the file's order."""

    drawing: ClassVar[str] = "coherence"

    id: str
    kind: str
    programme: str
    title: str
    language: Language
    related: tuple[Related, ...]
    touched: tuple[Touched, ...]
    empty: str
    remarks: tuple[str, ...]
    origin: Origin

    @property
    def nothing(self) -> str:
        """Why there is nothing on it; empty where there is something."""
        return "" if self.related else self.empty

    def rows(self) -> Rows:
        """A row for each related programme and each part that it touches."""
        language = self.language
        texts = {one.id: one for one in self.touched}
        heads = ("related", "detail", "kind", "touches")
        unknown = GOAL_VIEWS.say("coherence.unknown", language)
        made = []
        for one in self.related:
            parts = [(texts[part].kind, texts[part].text) for part in one.touches]
            made += [(one.title, one.text, *part) for part in parts or [("", unknown)]]
        titles = tuple(VIEWS.say(f"head.{head}", language) for head in heads)
        return Rows(self.id, self.title, titles, tuple(made))

    def in_words(self) -> tuple[str, ...]:
        """A sentence for each related programme."""
        first = f"{self.kind}: {self.title} ({self.programme})."
        if not self.related:
            return (first, self.empty)
        texts = {one.id: f"{one.kind} ‘{one.text}’" for one in self.touched}
        said = [first]
        for one in self.related:
            parts = listing([texts[part] for part in one.touches], self.language)
            key = "coherence.words" if parts else "coherence.words-unknown"
            said.append(GOAL_VIEWS.say(key, self.language, title=one.title, parts=parts))
        return (*said, *self.remarks)


def coherence_view(programme: Programme, graph: GoalGraph) -> CoherenceView:
    """What the plan says of the programmes beside it."""
    language = programme.language
    known = {one.id: one for one in _parts(programme, graph)}
    related = tuple(
        Related(
            name,
            one.title,
            one.text or "",
            tuple(dict.fromkeys(p for p in map(canonical, one.about) if p in known)),
        )
        for name, one in programme.related_programmes.items()
    )
    used = {part for one in related for part in one.touches}
    unknown = sum(not one.touches for one in related)
    remarks = (GOAL_VIEWS.say("coherence.counts", language, count=unknown),) if unknown else ()
    return CoherenceView(
        id=VIEWS.say("file.coherence", language),
        kind=GOAL_VIEWS.say("coherence.kind", language),
        programme=programme.title,
        title=GOAL_VIEWS.say("coherence.title", language),
        language=language,
        related=related,
        touched=tuple(one for name, one in known.items() if name in used),
        empty=GOAL_VIEWS.say("coherence.empty", language),
        remarks=remarks,
        origin=_origin(programme),
    )


def _origin(programme: Programme) -> Origin:
    """Where the texts on the related programmes come from."""
    counts: Counter[SourceStatus | None] = Counter()
    cited: set[str] = set()
    for one in programme.related_programmes.values():
        statuses = {source.status for source in one.source}
        counts[next((status for status in SourceStatus if status in statuses), None)] += 1
        cited.update(source.document for source in one.source if source.document)
    return Origin(
        tuple(document for name, document in programme.documents.items() if name in cited),
        literal=counts[SourceStatus.LITERAL],
        derived=counts[SourceStatus.DERIVED],
        proposed=counts[SourceStatus.PROPOSAL],
        unsourced=counts[None],
    )


def _parts(programme: Programme, graph: GoalGraph) -> list[Touched]:
    language = programme.language
    found = [
        Touched(VISION, GOAL_VIEWS.say("part.vision", language), graph.text(VISION), Level.VISION)
    ]
    for line, value in programme.lines.items():
        found.append(Touched(line, GOAL_VIEWS.say("part.line", language), value.title, None))
    for goal, strategic in programme.strategic_goals.items():
        kind = GOAL_VIEWS.say("part.strategic", language)
        found.append(Touched(goal, kind, strategic.text, Level.STRATEGIC))
    for network, din in programme.networks.items():
        if network not in programme.lines:
            found.append(
                Touched(network, GOAL_VIEWS.say("part.network", language), din.title, None)
            )
    for goal, operational in programme.operational_goals.items():
        kind = GOAL_VIEWS.say("part.operational", language)
        found.append(Touched(goal, kind, operational.text, Level.OPERATIONAL))
    return found


def asked_for(subject: Subject, _: object) -> list[CoherenceView]:
    """The coherence of a programme with others."""
    return [coherence_view(subject.programme, subject.graph)]
