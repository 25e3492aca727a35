"""The numbers that LibreOffice counts before a paragraph: the label that people see."""

from __future__ import annotations

from typing import Any

from toc.exchange.written.counting import counted
from toc.exchange.written.office.odf_names import FO, STYLE, TEXT
from toc.exchange.written.office.odf_styles import OdfStyles, points
from toc.exchange.written.office.paragraphs import Numbered

_FORMS = {"1": "1", "a": "a", "A": "A", "i": "i", "I": "I"}
_BULLETS = (f"{TEXT}list-level-style-bullet", f"{TEXT}list-level-style-image")


class Lists:
    """How far each list of a document has counted."""

    def __init__(self, styles: OdfStyles) -> None:
        self._levels = {name: _levels(one) for name, one in styles.lists.items()}
        if styles.outline is not None:
            self._levels["outline"] = _levels(styles.outline)
        self._counters: dict[str, dict[int, int]] = {}

    def begin(self, style: str) -> None:
        """A list begins that does not go on with an earlier one."""
        self._counters.pop(style, None)

    def restart(self, style: str, step: int) -> None:
        """What stands deeper than a step begins again."""
        counters = self._counters.get(style, {})
        for deeper in [one for one in counters if one > step]:
            del counters[deeper]

    def next(self, style: str, step: int, start: str | None = None) -> Numbered | None:
        """What stands before the next item of a list, at a step from 0; it counts. None where the
        list is not known. `start` is the number that it is told to have."""
        levels = self._levels.get(style)
        level = levels.get(step) if levels is not None else None
        if level is None:
            # A list without a style has bullets.
            return None if style == "outline" else Numbered("", True, style, step, 18.0 * step)
        indent = _indent(level, step)
        if level.tag in _BULLETS:
            return Numbered("", True, style, step, indent)
        counters = self._counters.setdefault(style, {})
        first = _number(level.get(f"{TEXT}start-value"), 1)
        if start is not None:
            counters[step] = _number(start, first)
        else:
            counters[step] = counters.get(step, first - 1) + 1
        self.restart(style, step)
        return Numbered(_label(levels or {}, counters, step), False, style, step, indent)


def _levels(style: Any) -> dict[int, Any]:
    found = {}
    for one in style:
        level = one.get(f"{TEXT}level", "") if isinstance(one.tag, str) else ""
        if level.isdecimal():
            found[int(level) - 1] = one
    return found


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 7 else otherwise


def _indent(level: Any, step: int) -> float:
    for one in level.iter(f"{STYLE}list-level-label-alignment"):
        told = points(one.get(f"{FO}margin-left"))
        if told is not None:
            return told
    for one in level.iterfind(f"{STYLE}list-level-properties"):
        told = points(one.get(f"{TEXT}space-before"))
        if told is not None:
            return told
    return 18.0 * step


def _label(levels: dict[int, Any], counters: dict[int, int], step: int) -> str:
    level = levels[step]
    shown = min(max(_number(level.get(f"{TEXT}display-levels"), 1), 1), step + 1)
    parts = []
    for at in range(step - shown + 1, step + 1):
        of = levels.get(at)
        form = _FORMS.get(of.get(f"{STYLE}num-format", ""), "") if of is not None else ""
        if form and of is not None:
            first = _number(of.get(f"{TEXT}start-value"), 1)
            parts.append(counted(counters.get(at, first), form))
    number = ".".join(parts) if level.get(f"{STYLE}num-format") else ""
    before = level.get(f"{STYLE}num-prefix", "")
    return f"{before}{number}{level.get(f'{STYLE}num-suffix', '')}".strip()
