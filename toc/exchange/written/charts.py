"""Understanding drawings: a lane names the level of the boxes in it, an arrow says what
contributes to what. Where neither a lane nor a legend says what a box is, its place between the
others does, and that is asked."""

from __future__ import annotations

from collections import defaultdict

from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind, kind_named, prefixed
from toc.exchange.written.outline import ArrowKind, Outline, Passage, Role

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


class Chart:
    """One drawing."""

    def __init__(self, outline: Outline, into: Collector) -> None:
        self.into = into
        self.outline = outline
        self.passages = outline.passages
        self.of: dict[int, Found] = {}
        self.up: dict[int, set[int]] = defaultdict(set)
        self.down: dict[int, set[int]] = defaultdict(set)
        for arrow in outline.arrows:
            if arrow.kind is ArrowKind.DRAWN and arrow.tail is not None and arrow.head is not None:
                self.up[arrow.tail].add(arrow.head)
                self.down[arrow.head].add(arrow.tail)

    def read(self) -> None:
        """Every box, then the arrows."""
        legend = self._legend()
        order: dict[int | None, Found | None] = {None: None}
        for one in self.passages:
            if one.role is Role.LANE:
                order[one.number] = self._lane(one)
        for one in self.passages:
            if one.role is not Role.BOX or not one.text.strip():
                if one.role not in (Role.BOX, Role.LANE):
                    self.into.aside(one)
                continue
            if self._in_legend(one):
                continue
            kind, level, certain = self._kind(one, legend)
            if kind is None or kind is Kind.ASIDE:
                self.into.aside(one)
                continue
            said = prefixed(one.text)
            text, code = (
                (said.rest, said.code) if said and said.rest else (one.text.strip(), one.label)
            )
            made = self.into.element(
                kind,
                text,
                [one],
                level,
                above=order.get(one.under),
                code=code,
                certain=certain,
            )
            self.of[one.number] = made
        self._arrows()

    def _lane(self, one: Passage) -> Found | None:
        if kind_named(one.text) is not None or not one.text.strip():
            return None
        inside = [b for b in self.passages if b.under == one.number and b.role is Role.BOX]
        if not inside:
            return None
        said = prefixed(one.text)
        text = said.rest if said and said.rest else one.text.strip()
        return self.into.element(Kind.LINE, text, [one], "lane|", certain=said is not None)

    def _in_legend(self, one: Passage) -> bool:
        at = one.under
        while at is not None:
            above = self.passages[at]
            if kind_named(above.text) is Kind.ASIDE and "leg" in above.text.lower():
                return True
            at = above.under
        return False

    def _legend(self) -> dict[str, Kind]:
        """What a style means, where a legend says so."""
        found: dict[str, Kind] = {}
        for one in self.passages:
            if one.role is Role.BOX and self._in_legend(one) and (kind := kind_named(one.text)):
                for key in self._styles(one):
                    found[key] = kind
        return found

    def _styles(self, one: Passage) -> list[str]:
        classes = [
            value for name, value in one.attributes if name in ("class", "kind", "type", "soort")
        ]
        if classes:
            return classes
        return [f"fill:{one.look.fill}"] if one.look.fill else [one.style] if one.style else []

    def _kind(self, one: Passage, legend: dict[str, Kind]) -> tuple[Kind | None, str, bool]:
        if (said := prefixed(one.text)) and said.rest:
            return said.kind, f"word|{said.kind.value}", True
        if one.under is not None and (kind := kind_named(self.passages[one.under].text)):
            return kind, f"lane|{self.passages[one.under].text}", True
        for key in self._styles(one):
            if key in legend:
                return legend[key], f"style|{key}", True
            if kind := kind_named(key):
                return kind, f"style|{key}", True
        linked = bool(self.up[one.number] or self.down[one.number])
        if not linked:
            return None, "", False
        if not self.up[one.number]:
            tops = [n for n in self.down if not self.up[n]]
            return (Kind.VISION if len(tops) == 1 else Kind.STRATEGIC), "place|top", False
        known = any(kind.is_work for kind in legend.values()) or any(
            (kind := kind_named(key)) and kind.is_work
            for box in self.passages
            for key in self._styles(box)
        )
        if not self.down[one.number] and not known:
            return Kind.INSPANNING, "place|bottom", False
        return Kind.GOAL, "place|middle", False

    def _arrows(self) -> None:
        for arrow in self.outline.arrows:
            if arrow.kind is not ArrowKind.DRAWN or arrow.tail is None or arrow.head is None:
                continue
            lower, upper = self.of.get(arrow.tail), self.of.get(arrow.head)
            if lower is None or upper is None:
                continue
            if _HEIGHT.get(lower.kind, 1) > _HEIGHT.get(upper.kind, 1):
                lower, upper = upper, lower
            if upper not in lower.stated:
                lower.stated.append(upper)
