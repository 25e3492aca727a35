"""Which texts changed since people last reviewed them, and what leans on those."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from toc.core.comparing import beside, unmarked, word_runs
from toc.core.model import Programme
from toc.core.records.adopted_ids import TABLES
from toc.core.words import listing
from toc.review.report.material import EarlierTexts, ReviewMaterial
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
    """What changed in the texts of goals and inspanningen. What only has another id, or other
    marks, is the same."""
    if m.before is None:
        return Changes("", (), (), ())
    versions = beside(_then(m.before, m.programme), m.programme, TABLES)
    was = {now: id for id, now in versions.ids.items()}
    goals = (*m.programme.strategic_goals, *m.programme.operational_goals)
    every = (*goals, *m.programme.inspanningen)
    old = {name: was.get(name, name) for name in every}
    changed = tuple(
        ChangedText(
            id=name,
            kind="goal" if name in goals else "inspanning",
            then=m.before.texts[old[name]],
            now=m.graph.text(name),
            words=differing(m.before.texts[old[name]], m.graph.text(name), m),
            suspect=_leaning(m, name) if name in goals else (),
        )
        for name in every
        if old[name] in versions.reworded
    )
    new = tuple(name for name in every if old[name] not in m.before.texts)
    return Changes(
        m.before.told,
        changed,
        new if m.before.whole else (),
        tuple((name, text) for name, text in m.before.texts.items() if name in versions.gone),
    )


def _then(before: EarlierTexts, programme: Programme) -> Programme:
    """The texts of then as a programme. Where those stood of which the id is there no more, nobody
    kept: where one that reads the same stands now, else among the inspanningen."""
    part_of = {id: part for part in reversed(TABLES) for id in getattr(programme, part)}
    reading = {
        unmarked(one.text): part for part in TABLES for one in getattr(programme, part).values()
    }
    held: dict[str, dict[str, str]] = {part: {} for part in TABLES}
    for id, text in before.texts.items():
        part = part_of.get(id) or reading.get(unmarked(text), "inspanningen")
        held[part][id] = text
    return Programme.model_validate({"title": "-", "vision": "-", **held})


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
