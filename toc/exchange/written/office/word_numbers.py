"""The numbers that Word counts before a paragraph: the label that people see."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from toc.exchange.written.counting import counted
from toc.exchange.written.office.paragraphs import Numbered
from toc.exchange.written.office.word_styles import VAL, Properties, W, WordStyles, number_in

_FORMS = {
    "decimalZero": "01", "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i",
    "upperRoman": "I",
}  # fmt: skip
_LEVELS = 9


@dataclass(frozen=True)
class NumberLevel:
    """A level of a list: how it counts, from where, and what stands around it. `restart` is the
    level after which it begins again, 0 for never, None for every higher one."""

    form: str
    text: str
    start: int
    restart: int | None
    legal: bool
    indent: float
    style: str


class Numbers:
    """The lists of a document, and how far each has counted."""

    def __init__(self, root: Any, styles: WordStyles) -> None:
        self._styles = styles
        self._abstract: dict[str, dict[int, NumberLevel]] = {}
        self._lists: dict[str, tuple[str, dict[int, NumberLevel], dict[int, int]]] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        if root is not None:
            self._read(root)

    def _read(self, root: Any) -> None:
        links: dict[str, str] = {}
        named: dict[str, str] = {}
        for one in root.iterfind(f"{W}abstractNum"):
            key = one.get(f"{W}abstractNumId", "")
            self._abstract[key] = _levels(one)
            link, own = one.find(f"{W}numStyleLink"), one.find(f"{W}styleLink")
            if link is not None:
                links[key] = link.get(VAL, "")
            if own is not None:
                named[own.get(VAL, "")] = key
        # A list that says no more than the name of the style that has its levels.
        for key, style in links.items():
            if not self._abstract[key] and style in named:
                self._abstract[key] = self._abstract[named[style]]
        for one in root.iterfind(f"{W}num"):
            of = one.find(f"{W}abstractNumId")
            key = of.get(VAL, "") if of is not None else ""
            levels = dict(self._abstract.get(key, {}))
            starts = {}
            for override in one.iterfind(f"{W}lvlOverride"):
                step = number_in(override, f"{W}ilvl") or 0
                for own in _levels(override).values():
                    levels[step] = own
                start = override.find(f"{W}startOverride")
                number = number_in(start) if start is not None else None
                if number is not None:
                    starts[step] = number
            self._lists[one.get(f"{W}numId", "")] = key, levels, starts

    def next(self, properties: Properties, style: str) -> Numbered | None:
        """What stands before the next paragraph, which has these properties and this style; None
        where nothing does. It counts."""
        found = self._list_of(properties, style)
        if found is None:
            return None
        number, step = found
        key, levels, starts = self._lists[number]
        level = levels.get(step)
        if level is None:
            return None
        counters = self._counters.setdefault(key, {})
        if step in starts and (number, step) not in self._begun:
            counters[step] = starts[step]
        elif step in counters:
            counters[step] += 1
        else:
            counters[step] = level.start
        self._begun.add((number, step))
        for deeper in [one for one in counters if one > step]:
            below = levels.get(deeper)
            restart = below.restart if below is not None else None
            if restart is None or (restart and step < restart):
                del counters[deeper]
        indent = self._indent(properties, style, level)
        if level.form == "bullet":
            return Numbered("", True, key, step, indent)
        return Numbered(_label(level, levels, counters), False, key, step, indent)

    def _list_of(self, properties: Properties, style: str) -> tuple[str, int] | None:
        own = properties.get(f"{W}numPr")
        by_style = self._styles.paragraph_property(style, f"{W}numPr")
        number = step = None
        for one in (own, by_style):
            if one is None:
                continue
            told, depth = one.find(f"{W}numId"), one.find(f"{W}ilvl")
            if number is None and told is not None:
                number = told.get(VAL, "")
            if step is None and depth is not None:
                step = number_in(depth)
        if number in (None, "", "0") or number not in self._lists:
            return None
        if step is None:
            levels = self._lists[number][1]
            styled = {one.id for one in self._styles.chain(style)}
            step = next((at for at, one in levels.items() if one.style and one.style in styled), 0)
        return number, min(max(step, 0), _LEVELS - 1)

    def _indent(self, properties: Properties, style: str, level: NumberLevel) -> float:
        told = left_of(properties.get(f"{W}ind"))
        if told is None and not level.indent:
            told = left_of(self._styles.paragraph_property(style, f"{W}ind"))
        return level.indent if told is None else told


def left_of(indent: Any) -> float | None:
    """How far from the margin, in points; None where it is not said."""
    if indent is None:
        return None
    for name in (f"{W}left", f"{W}start"):
        twips = number_in(indent, name)
        if twips is not None:
            return twips / 20
    return None


def _levels(element: Any) -> dict[int, NumberLevel]:
    found = {}
    for one in element.iterfind(f"{W}lvl"):
        step = number_in(one, f"{W}ilvl") or 0
        told = {
            name: tag.get(VAL, "")
            for name in ("numFmt", "lvlText", "start", "lvlRestart", "pStyle")
            if (tag := one.find(f"{W}{name}")) is not None
        }
        restart = told.get("lvlRestart", "")
        start = told.get("start", "")
        legal = one.find(f"{W}isLgl")
        found[step] = NumberLevel(
            told.get("numFmt", "decimal"),
            told.get("lvlText", ""),
            int(start) if start.isdecimal() else 0 if "start" not in told else 1,
            int(restart) if restart.isdecimal() else None,
            legal is not None and legal.get(VAL, "1") not in ("0", "false"),
            left_of(one.find(f"{W}pPr/{W}ind")) or 0.0,
            told.get("pStyle", ""),
        )
    return found


def _label(level: NumberLevel, levels: dict[int, NumberLevel], counters: dict[int, int]) -> str:
    def number(match: re.Match[str]) -> str:
        step = int(match[1]) - 1
        of = levels.get(step)
        if of is None:
            return ""
        # A level that nothing stands on yet is shown as it will begin.
        count = counters.get(step, of.start)
        form = "decimal" if level.legal and of.form != "decimalZero" else of.form
        return "" if form in ("none", "bullet") else counted(count, _FORMS.get(form, "1"))

    return re.sub(r"%([1-9])", number, level.text).strip()
