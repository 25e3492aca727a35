"""Which texts changed since people last reviewed them, and what leans on those."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from toc.core.comparing import word_runs
from toc.core.words import listing
from toc.review.report.material import ReviewMaterial
from toc.review.words.review_parts import PARTS


@dataclass(frozen=True)
class ChangedText:
    """A text that changed: as it was and as it is, and in words which words differ. `suspect` is
    what contributes to it or measures it: that was agreed on with the old text in mind."""

    id: str
    kind: Literal["goal", "inspanning"]
    then: str
    now: str
    words: str
    suspect: tuple[str, ...]


@dataclass(frozen=True)
class Changes:
    """What changed since `told`; empty where there is nothing to compare with. `new` and `gone`
    are the elements that came and went (`gone` with their texts)."""

    told: str
    changed: tuple[ChangedText, ...]
    new: tuple[str, ...]
    gone: tuple[tuple[str, str], ...]

    @property
    def suspect(self) -> tuple[str, ...]:
        """Everything to read again, once."""
        return tuple(dict.fromkeys(name for one in self.changed for name in one.suspect))


def changes(m: ReviewMaterial) -> Changes:
    """What changed in the texts of goals and inspanningen."""
    if m.before is None:
        return Changes("", (), (), ())
    then, programme = m.before.texts, m.programme
    goals = (*programme.strategic_goals, *programme.operational_goals)
    every = (*goals, *programme.inspanningen)
    changed = tuple(
        ChangedText(
            id=name,
            kind="goal" if name in goals else "inspanning",
            then=then[name],
            now=m.graph.text(name),
            words=differing(then[name], m.graph.text(name), m),
            suspect=_leaning(m, name) if name in goals else (),
        )
        for name in every
        if name in then and _same(then[name]) != _same(m.graph.text(name))
    )
    return Changes(
        m.before.told,
        changed,
        tuple(name for name in every if name not in then) if m.before.whole else (),
        tuple((name, text) for name, text in then.items() if name not in every),
    )


def _same(text: str) -> str:
    """A text without what nobody reads: how it is broken into lines."""
    return " ".join(text.split())


def _leaning(m: ReviewMaterial, goal: str) -> tuple[str, ...]:
    """What contributes to a goal or measures it, in the file's order."""
    leaning = {*m.graph.served_by(goal), *m.graph.measured_by(goal)}
    programme = m.programme
    order = (*programme.operational_goals, *programme.inspanningen, *programme.indicators)
    return tuple(name for name in order if name in leaning)


def differing(then: str, now: str, m: ReviewMaterial) -> str:
    """Which words differ between two texts: `weg: ‘weinig’; erbij: ‘in de buurt’`."""
    said = []
    for run in word_runs(then, now):
        if not run.same:
            key = "instead" if run.old and run.new else "less" if run.old else "more"
            values = {"then": f"‘{run.old}’", "now": f"‘{run.new}’"}
            said.append(PARTS.say(f"words.{key}", m.language, **values))
    return listing(said, m.language)
