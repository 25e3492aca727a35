"""Understanding drawings: a lane names the level of the boxes in it, a legend or a class that of a
colour, an arrow says what contributes to what. Where none of them says what a box is, its place
between the others does, and that is asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.naming import Kind, kind_named, prefixed, says_nothing
from toc.exchange.written.outline import ArrowKind, Outline, Passage, Role
from toc.exchange.written.subjects import is_legend
from toc.exchange.written.tables.columns import is_result

_HEIGHT = {
    Kind.INSPANNING: 0,
    Kind.STRUCTURAL: 0,
    Kind.INDICATOR: 0,
    Kind.OPERATIONAL: 1,
    Kind.GOAL: 1,
    Kind.STRATEGIC: 2,
    Kind.MISSION: 3,
    Kind.VISION: 3,
}
"""How high a kind stands, where an arrow between two kinds is drawn backwards."""

_CLASSES = ("class", "kind", "type", "soort")
"""What a file calls what its maker called the sort of a box."""


@dataclass(frozen=True)
class Said:
    """What a box is, by which of its likes, and whether the drawing says so."""

    kind: Kind | None
    level: str = ""
    certain: bool = False


class Chart:
    """One drawing."""

    def __init__(self, outline: Outline, into: Collector) -> None:
        self.into, self.outline, self.passages = into, outline, outline.passages
        self.of: dict[int, list[Found]] = {}
        self.up: dict[int, set[int]] = defaultdict(set)
        self.down: dict[int, set[int]] = defaultdict(set)
        self.below: dict[int, list[Passage]] = defaultdict(list)
        for arrow in outline.arrows:
            if arrow.kind is ArrowKind.DRAWN and arrow.tail is not None and arrow.head is not None:
                self.up[arrow.tail].add(arrow.head)
                self.down[arrow.head].add(arrow.tail)
        for one in self.passages:
            if one.under is not None:
                self.below[one.under].append(one)
        self.legend = self._legend()

    def read(self) -> None:
        """Every lane and box, then the arrows."""
        lanes = {one.number: self._lane(one) for one in self.passages if one.role is Role.LANE}
        for one in self.passages:
            if one.role is Role.BOX and one.text.strip():
                above = next((lane for at in self._around(one) if (lane := lanes.get(at))), None)
                self._box(one, above)
        self._arrows()

    def _around(self, one: Passage) -> Iterator[int]:
        """What a box stands in, nearest first."""
        at = one.under
        while at is not None:
            yield at
            at = self.passages[at].under

    def _lane(self, one: Passage) -> Found | None:
        """A lane that names no level is a part of the plan, where boxes stand in it."""
        inside = [below for below in self.below[one.number] if below.role is Role.BOX]
        if _lane_named(one.text) is not None or is_legend(one.text):
            self.into.aside(one, became=Became.NAME)
            return None
        if not one.text.strip() or not inside:
            return None
        said = prefixed(one.text)
        text = said.rest if said and said.rest else one.text.strip()
        return self.into.element(Kind.LINE, text, [one], "lane|", certain=said is not None)

    def _box(self, one: Passage, above: Found | None) -> None:
        if self._in_legend(one):
            self.into.aside(one, became=Became.NAME)
            return
        items = [below for below in self.below[one.number] if below.role is Role.ITEM]
        named = kind_named(one.text)
        if items and named not in (None, Kind.ASIDE):
            assert named is not None
            self.into.aside(one, became=Became.NAME)
            self.of[one.number] = [
                self.into.element(
                    named,
                    item.text.strip(),
                    [item],
                    f"below|{one.text.strip()}",
                    above=above,
                    code=item.label,
                )
                for item in items
                if not says_nothing(item.text)
            ]
            return
        what = self._what(one)
        if what.kind is None or what.kind is Kind.ASIDE or says_nothing(one.text):
            self.into.aside(one)
            return
        said = prefixed(one.text)
        text, code = one.text.strip(), one.label
        if said is not None and said.rest:
            text, code = said.rest, said.code
        made = self.into.element(
            what.kind, text, [one], what.level, above=above, code=code, certain=what.certain
        )
        if made.kind is not Kind.ASIDE:
            self.of[one.number] = [made]

    # -- what a box is -------------------------------------------------------------------------

    def _in_legend(self, one: Passage) -> bool:
        """Whether a box explains a colour: it stands in a legend, or only names a level without
        an arrow and has a colour that others have."""
        if any(is_legend(self.passages[at].text) for at in self._around(one)):
            return True
        named = kind_named(one.text)
        bare = not self.up.get(one.number) and not self.down.get(one.number)
        alone = bare and not self.below[one.number]
        return is_legend(one.text) or (named is not None and alone and bool(self._styles(one)))

    def _legend(self) -> dict[str, Kind]:
        """What a style means, where a legend says so, and only one thing."""
        found: dict[str, set[Kind]] = defaultdict(set)
        for one in self.passages:
            kind = kind_named(one.text) if one.role is Role.BOX else None
            if kind is not None and self._in_legend(one):
                for key in self._styles(one):
                    found[key].add(kind)
        return {key: next(iter(kinds)) for key, kinds in found.items() if len(kinds) == 1}

    def _styles(self, one: Passage) -> list[str]:
        classes = [value for name, value in one.attributes if name in _CLASSES]
        if classes:
            return classes
        return [f"fill:{one.look.fill}"] if one.look.fill else [one.style] if one.style else []

    def _what(self, one: Passage) -> Said:
        """What a box says itself, else its lane, else its colour or class, else its place."""
        if (said := prefixed(one.text)) and said.rest:
            return Said(said.kind, f"word|{said.kind.value}", True)
        for at in self._around(one):
            lane = self.passages[at].text
            if (kind := _lane_named(lane)) is not None:
                return Said(kind, f"lane|{lane}", kind_named(lane) is not None)
        for key in self._styles(one):
            kind = self.legend.get(key) or kind_named(key)
            if kind is not None:
                return Said(kind, f"style|{key}", True)
        return self._by_place(one)

    def _by_place(self, one: Passage) -> Said:
        """What nothing leads to is done, and what leads nowhere is what it is all for."""
        if not (self.up[one.number] or self.down[one.number]):
            return Said(None)
        if not self.up[one.number]:
            tops = [number for number in list(self.down) if not self.up[number]]
            return Said(Kind.VISION if len(tops) == 1 else Kind.STRATEGIC, "place|top")
        if not self.down[one.number] and not self._work_is_said():
            return Said(Kind.INSPANNING, "place|bottom")
        return Said(Kind.GOAL, "place|middle")

    def _work_is_said(self) -> bool:
        """Whether a colour or class of this drawing means work, so that no place has to."""
        styles = {key for box in self.passages for key in self._styles(box)}
        kinds = [*self.legend.values(), *(kind_named(key) for key in styles)]
        return any(kind is not None and kind.is_work for kind in kinds)

    # -- arrows --------------------------------------------------------------------------------

    def _arrows(self) -> None:
        """Each arrow links the one to the other. From a box with a list each of it goes; to a box
        with a list nobody knows which of it is meant."""
        for arrow in self.outline.arrows:
            if arrow.kind is not ArrowKind.DRAWN or arrow.tail is None or arrow.head is None:
                continue
            lowers, uppers = self.of.get(arrow.tail, []), self.of.get(arrow.head, [])
            if not lowers or not uppers:
                continue
            if _HEIGHT.get(lowers[0].kind, 1) > _HEIGHT.get(uppers[0].kind, 1):
                lowers, uppers = uppers, lowers
            if len(uppers) == 1:
                for lower in lowers:
                    if uppers[0] not in lower.stated and uppers[0] is not lower:
                        lower.stated.append(uppers[0])


def _lane_named(text: str) -> Kind | None:
    """What a lane says of its boxes; results, of which it is not said what they are of, stand
    between what is done and what that is for."""
    return kind_named(text) or (Kind.GOAL if is_result(text) else None)
