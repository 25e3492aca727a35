"""From the state of a programme to that of the next one: what differs, what that touches, and
asking the rules of that alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace

from toc.check.again.relations import Elements, Relations, elements_of
from toc.check.again.state import (
    DOUBTFUL,
    ByElement,
    Found,
    State,
    asked_again,
    in_order,
    is_plain,
    moved,
)
from toc.check.rules.checking import case_of
from toc.check.rules.looks import Looks
from toc.check.rules.rule import Rule, RuleCase
from toc.core.checked import Asked
from toc.core.graph import GoalGraph
from toc.core.graph_after import GraphAfter, keep_graph
from toc.core.loading import Reading
from toc.core.loading.again import Step, segments_of, step_of
from toc.core.loading.segments import SECTIONS, Piece
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.problems import Problem


@dataclass(frozen=True)
class Change:
    """What differs between two programmes: the elements that are no longer so, and those that are
    so now, by id; of every other one by how many lines it moved, where it did."""

    gone: Elements
    come: Elements
    moved: Mapping[str, int]

    @property
    def ids(self) -> set[str]:
        """The elements that came, went or changed."""
        return {*self.gone, *self.come}


def difference(state: State, reading: Reading) -> Change | None:
    """What differs; None where everything has to be asked again: something outside the elements
    differs, or their order, or one id stands for two."""
    programme, before, now = reading.programme, segments_of(state.reading), segments_of(reading)
    if programme is None or before is None or now is None or not state.plain:
        return None
    step = step_of(reading, state.reading)
    differing = step.read | step.gone if step is not None else _differing(state, reading)
    if differing is None or not (is_plain(programme) if step is None else _stays(programme, step)):
        return None
    gone = {p.id: one for p in differing if (one := _value(state.tree.programme, p)) is not None}
    come = {p.id: one for p in differing if (one := _value(programme, p)) is not None}
    renewed = {id for id in {*gone, *come} if (id in gone) != (id in come)}
    if not renewed.isdisjoint(_named_elsewhere(programme)):
        return None
    if before.starts == now.starts and not renewed:
        return Change(gone, come, {})
    lines = dict(zip(before.pieces, before.starts, strict=True))
    moved = {
        piece.id: line - lines[piece]
        for piece, line in zip(now.pieces, now.starts, strict=True)
        if piece.id and piece.id not in come and line != lines[piece]
    }
    return Change(gone, come, moved)


def _stays(programme: Programme, step: Step) -> bool:
    """Whether every id stands for one element still."""
    known = [getattr(programme, section) for section in SECTIONS]
    ids = {piece.id for piece in step.read}
    return DOUBTFUL.isdisjoint(ids) and all(sum(id in one for one in known) == 1 for id in ids)


def _value(programme: Programme, piece: Piece) -> Value | None:
    return getattr(programme, piece.section).get(piece.id)  # type: ignore[no-any-return]


def _differing(state: State, reading: Reading) -> Set[Piece] | None:
    """The elements of which the value or the lines differ; None where anything else does."""
    old, new = state.tree.programme, reading.programme
    before, now = segments_of(state.reading), segments_of(reading)
    if new is None or before is None or now is None:
        return None
    for name in Programme.model_fields:
        was, will = getattr(old, name), getattr(new, name)
        if name in SECTIONS:
            if [id for id in was if id in will] != [id for id in will if id in was]:
                return None
        elif was is not will and was != will:
            return None
    ours, theirs = state.reading.positions.source.lines, reading.positions.source.lines
    if ours[: before.starts[0] - 1] != theirs[: now.starts[0] - 1]:
        return None
    if [p for p in before.pieces if not p.id] != [p for p in now.pieces if not p.id]:
        return None
    found = {piece for piece in before.pieces if piece not in now.place}
    for number, piece in enumerate(now.pieces):
        there = before.place.get(piece)
        same = there is not None and (
            ours[slice(*before.inside(there))] == theirs[slice(*now.inside(number))]
        )
        if same and piece.id:
            known, value = _value(old, piece), _value(new, piece)
            same = known is value or known == value
        if not same:
            if not piece.id:
                return None
            found.add(piece)
    return found


def _named_elsewhere(programme: Programme) -> Iterator[str]:
    """The elements that are named by what is no element."""
    for decision in programme.decisions:
        yield decision.about
    asked = programme.monitoring
    for held in (
        programme.risks,
        programme.related_programmes,
        asked.questions,
        asked.indicator_families,
        asked.methods,
    ):
        for one in held.values():
            yield from one.about


def next_state(state: State, reading: Reading, asked: Asked) -> State | None:
    """The state of the next programme; None where it has to be made from the start."""
    change = difference(state, reading) if asked == state.asked else None
    if change is None or reading.programme is None:
        return None
    relations = state.relations.after(change.gone, change.come)
    renewed = {id for id in change.ids if (id in change.gone) != (id in change.come)}
    naming = {id for one in renewed for id in relations.named_by.get(one, ())}
    tree = keep_graph(reading, GraphAfter(state.tree, reading.programme, change.ids | naming))
    asking = _Asking(state, reading, asked, tree, change, relations)
    found = {rule.id: asking.asked(rule) for rule in state.rules[0]}
    made = State(reading, tree, asked, state.rules, found, asking.problems())
    made.__dict__["relations"], made.__dict__["plain"] = relations, True
    return made


class _Asking:
    """Asking every rule again of what a change touches."""

    def __init__(
        self,
        state: State,
        reading: Reading,
        asked: Asked,
        tree: GoalGraph,
        change: Change,
        relations: Relations,
    ) -> None:
        self.state, self.reading, self.change, self.relations = state, reading, change, relations
        self.case = case_of(reading, tree, asked)
        self.place = {id: number for number, id in enumerate(elements_of(tree.programme))}
        self._parts: dict[frozenset[Looks], tuple[set[str], RuleCase]] = {}
        self._fresh: dict[str, list[Problem]] = {}
        self._replaced: dict[str, set[str]] = {}

    def asked(self, rule: Rule) -> Found:
        """What a rule finds now."""
        before = self.state.found[rule.id]
        if before.weight is None:
            return before
        if Looks.WHOLE in rule.looks:
            return self._whole(rule, before) if self._sees(rule, before) else before
        if rule.told_by_whole and (before.ids or before.elsewhere):
            return self._whole(rule, before)
        ids, case = self._part(rule.looks)
        of, found = asked_again(rule, before.weight, self.reading, case)
        if rule.told_by_whole:
            return self._whole(rule, before) if found.ids & ids else before
        self._replace(rule, before.ids & ids, {id: of[id] for id in ids & of.keys()})
        if before.ids & ids == found.ids & ids:
            return before
        return replace(before, ids=before.ids - ids | found.ids & ids)

    def _whole(self, rule: Rule, before: Found) -> Found:
        of, found = asked_again(rule, before.weight, self.reading, self.case)
        self._replace(rule, before.ids, of)
        return found

    def _sees(self, rule: Rule, before: Found) -> bool:
        """Whether a rule that looks at the whole sees that something changed."""
        if rule.seen is None or not before.ids.isdisjoint(self.change.ids):
            return True
        return any(self._seen(rule, id) for id in self.change.ids)

    def _seen(self, rule: Rule, id: str) -> bool:
        assert rule.seen is not None, "asked by who knows"
        was, will = self.change.gone.get(id), self.change.come.get(id)
        return (rule.seen(was) if was is not None else None) != (
            rule.seen(will) if will is not None else None
        )

    def _replace(self, rule: Rule, was: Set[str], now: Mapping[str, list[Problem]]) -> None:
        for id in was | now.keys():
            self._replaced.setdefault(id, set()).add(rule.id)
            self._fresh.setdefault(id, []).extend(now.get(id, ()))

    def _part(self, looks: frozenset[Looks]) -> tuple[set[str], RuleCase]:
        """The elements of which such a rule may find something else now, and a programme of these
        and all that it looks at for them."""
        if looks not in self._parts:
            change, old, new = self.change, self.state.relations, self.relations
            ids = change.ids
            for one in looks:
                ids |= old.looking_at(one, change.gone) | new.looking_at(one, change.come)
            ids = {id for id in ids if id in self.place or id in change.ids}
            there = {id: value for id in ids if (value := self._value(id)) is not None}
            every = set(there).union(*(new.seen_by(one, there) for one in looks))
            part = self._programme({id for id in every if id in self.place})
            self._parts[looks] = ids, replace(self.case, tree=GoalGraph(part))
        return self._parts[looks]

    def _value(self, id: str) -> Value | None:
        for name in SECTIONS:
            if id in (held := getattr(self.case.programme, name)):
                return held[id]  # type: ignore[no-any-return]
        return None

    def _programme(self, ids: set[str]) -> Programme:
        """The programme with these elements alone, in its order."""
        order = sorted(ids, key=self.place.__getitem__)
        held = {
            name: {id: there[id] for id in order if id in there}
            for name in SECTIONS
            for there in (getattr(self.case.programme, name),)
        }
        return self.case.programme.model_copy(update=held)

    def problems(self) -> ByElement:
        """Those of every element, once every rule was asked."""
        lines, kept = self.change.moved, dict(self.state.buckets)
        for id in lines.keys() & kept.keys():
            kept[id] = tuple(moved(one, lines[id]) for one in kept[id])
        for id, rules in self._replaced.items():
            left = [one for one in kept.pop(id, ()) if one.id not in rules]
            if some := left + self._fresh[id]:
                kept[id] = in_order(some)
        return kept
