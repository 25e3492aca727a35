"""What the changes between two versions mean for the rest of the plan."""

from __future__ import annotations

from collections.abc import Iterator

from toc.change.comparing.told import Consequence, Meaning
from toc.change.words.comparing import COMPARING
from toc.core.comparing import Kind, Versions, same_text
from toc.core.editing.saying import Saying
from toc.core.graph import SECTIONS, GoalGraph, Level, canonical
from toc.core.loading import Reading
from toc.core.model import Contribution, SourceStatus, in_force
from toc.core.words import Language, listing

_HOW_MEASURED = (
    "definition",
    "value_kind",
    "scale",
    "categories",
    "unit",
    "direction",
    "population",
    "denominator",
    "cumulative",
)
"""Figures of an indicator from before and after one of these changes are not comparable."""


def meanings(versions: Versions, reading: Reading, language: Language) -> tuple[Consequence, ...]:
    """All that follows, what asks most attention first."""
    work = _Meaning(versions, reading, language)
    found = [
        *work.covers(),
        *work.loose(),
        *work.links(),
        *work.indicators(),
        *work.decisions(),
        *work.accepted(),
        *work.sources(),
    ]
    return tuple(one for meaning in Meaning for one in found if one.meaning is meaning)


class _Meaning:
    def __init__(self, versions: Versions, reading: Reading, language: Language) -> None:
        self.versions, self.language = versions, language
        self.saying = Saying(reading, language, self._text)
        levels = versions.comparison.of(Kind.LEVEL)
        self.elsewhere = frozenset(one.ref.id for one in levels)

    def _text(self, id: str) -> str:
        return self.versions.texts.get(canonical(id), id).removesuffix(".")

    def _one(self, meaning: Meaning, *ids: str, how: str = "", **values: object) -> Consequence:
        key = f"means.{meaning.value}{how}"
        said = COMPARING.say(key, self.language, **values)
        about = tuple(dict.fromkeys(self.versions.id_now(canonical(one)) for one in ids))
        return Consequence(meaning, said, about)

    def _touched(self, id: str) -> str:
        """How an element was touched, as the ending of a key; empty where it was not."""
        name = canonical(id)
        if name in self.versions.reworded:
            return ".reworded"
        if name in self.elsewhere:
            return ".level"
        return ".gone" if name in self.versions.gone else ""

    def covers(self) -> Iterator[Consequence]:
        """Goals to which nothing contributes any more."""
        before, after = self.versions.old_tree, self.versions.tree
        for goal in (*self.versions.new.operational_goals, *self.versions.new.strategic_goals):
            if goal not in before or goal not in after:
                continue
            if _works(before, goal) and not _works(after, goal):
                yield self._one(Meaning.NO_INSPANNING, goal, goal=self._text(goal))
            elif _goals(before, goal) and not (_goals(after, goal) or _works(after, goal)):
                yield self._one(Meaning.NO_GOAL_BELOW, goal, goal=self._text(goal))

    def loose(self) -> Iterator[Consequence]:
        """Networks in which nothing is left, and elements that contribute to nothing any
        more, or are new and contribute to nothing."""
        before, after = self.versions.old_tree, self.versions.tree
        for name, network in self.versions.new.networks.items():
            if before.goals_in(name) and not after.goals_in(name):
                yield self._one(Meaning.EMPTY_NETWORK, name, network=network.title)
        for name in (*self.versions.new.operational_goals, *self.versions.new.inspanningen):
            if name not in after or after.serves(name):
                continue
            if name not in before:
                yield self._one(Meaning.LOOSE, name, how=".new", element=self._text(name))
            elif before.serves(name):
                yield self._one(Meaning.LOOSE, name, element=self._text(name))

    def links(self) -> Iterator[Consequence]:
        """Contributions of which less is known, and assumptions that a change touches."""
        before, after = _contributions(self.versions.old_tree), _contributions(self.versions.tree)
        for (element, goal), link in before.items():
            names = {"element": self._text(element), "goal": self._text(goal)}
            now = after.get((element, goal))
            if now is not None and _known(link) and not _known(now):
                yield self._one(Meaning.BARE, element, goal, **names)
            left = [one.text for one in now.assumption] if now is not None else []
            for one in link.assumption:
                if not any(same_text(one.text, text) for text in left):
                    yield self._one(
                        Meaning.ASSUMPTION_GONE, element, goal, assumption=one.text, **names
                    )
        for (element, goal), link in after.items():
            touched = [one for one in (element, goal) if canonical(one) in self.versions.reworded]
            if not touched or (element, goal) not in before:
                continue
            names = {"element": self._text(element), "goal": self._text(goal)}
            for one in link.assumption:
                yield self._one(Meaning.ASSUMPTION, element, goal, assumption=one.text, **names)

    def indicators(self) -> Iterator[Consequence]:
        """Indicators that measure something else, or otherwise."""
        for name, now in self.versions.new.indicators.items():
            was = self.versions.old.indicators.get(name)
            if was is None:
                continue
            text = {"indicator": now.text}
            before, after = canonical(was.measures or ""), canonical(now.measures or "")
            if before != after:
                how = ".nothing" if not after else ".other" if before else ".first"
                values = {"old": self._text(before), "new": self._text(after)}
                yield self._one(Meaning.MEASURES_OTHER, name, how=how, **text, **values)
            elif touched := self._touched(after):
                yield self._one(
                    Meaning.MEASURES_OTHER,
                    name,
                    after,
                    how=touched,
                    goal=self._text(after),
                    **text,
                )
            differing = [one for one in _HOW_MEASURED if getattr(was, one) != getattr(now, one)]
            if differing:
                fields = listing([self.saying.field(one) for one in differing], self.language)
                yield self._one(Meaning.MEASURED_OTHERWISE, name, fields=fields, **text)

    def decisions(self) -> Iterator[Consequence]:
        """Decisions on what was reworded, moved to another level or removed."""
        for _, one in in_force(self.versions.new.decisions):
            if touched := self._touched(one.about):
                yield self._one(
                    Meaning.DECISION,
                    one.about,
                    how=touched,
                    element=self._text(one.about),
                    period=one.period,
                    role=one.role,
                    date=one.date,
                )

    def accepted(self) -> Iterator[Consequence]:
        """Accepted findings on what was reworded, moved to another level or removed."""
        for one in self.versions.new.accepted:
            for element in one.elements:
                if touched := self._touched(element):
                    text = self._text(element)
                    yield self._one(
                        Meaning.ACCEPTED, element, how=touched, rule=one.rule, element=text
                    )

    def sources(self) -> Iterator[Consequence]:
        """Texts that are said to stand literally in a document and that were reworded."""
        for id, one in self.versions.reworded.items():
            for source in getattr(one.new, "source", ()):
                if source.status is not SourceStatus.LITERAL or source.document is None:
                    continue
                if source not in getattr(one.old, "source", ()):
                    continue
                document = self.versions.new.documents.get(source.document)
                title = document.title if document is not None else source.document
                yield self._one(Meaning.SOURCE, id, element=self._text(id), document=title)
                break


def _works(tree: GoalGraph, goal: str) -> bool:
    return any(tree.level(one) is Level.INSPANNING for one in tree.served_by(goal))


def _goals(tree: GoalGraph, goal: str) -> bool:
    return bool(tree.served_by(goal))


def _contributions(tree: GoalGraph) -> dict[tuple[str, str], Contribution]:
    return {
        (element, canonical(link.goal)): link
        for section, element, _, link in tree.stated_contributions()
        if section in SECTIONS
    }


def _known(link: Contribution) -> bool:
    """Whether more is known of a contribution than that it is one."""
    return bool(link.rationale or link.assumption or link.evidence)
