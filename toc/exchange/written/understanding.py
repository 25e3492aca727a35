"""From an outline to elements and links: each part of it understood by what it is (flow, tables,
drawing), then joined: the same text once, levels of goals, codes that refer, links."""

from __future__ import annotations

import re
from collections.abc import Mapping

from toc.core.words import Language
from toc.exchange.written.charts import Chart
from toc.exchange.written.collecting import Collector, Understood
from toc.exchange.written.draft import Found
from toc.exchange.written.flow import Flow
from toc.exchange.written.grids import Grid
from toc.exchange.written.naming import Kind, kind_named
from toc.exchange.written.outline import ArrowKind, Outline, Role

_DUTCH = frozenset(
    [
        "de",
        "het",
        "een",
        "van",
        "en",
        "voor",
        "met",
        "wij",
        "we",
        "is",
        "zijn",
        "dat",
        "die",
        "op",
        "te",
        "naar",
        "bij",
        "door",
        "ook",
        "meer",
    ]
)
_ENGLISH = frozenset(
    [
        "the",
        "a",
        "of",
        "and",
        "for",
        "with",
        "we",
        "is",
        "are",
        "that",
        "to",
        "in",
        "by",
        "on",
        "their",
        "from",
        "more",
        "who",
    ]
)


def language_of(outline: Outline) -> Language:
    """The language of a plan: that of its small words, where they tell; else as the file says. A
    program writes its own language in every file that it makes."""
    words = re.findall(r"[a-z]+", " ".join(one.text.lower() for one in outline.passages))
    dutch, english = sum(w in _DUTCH for w in words), sum(w in _ENGLISH for w in words)
    if max(dutch, english) >= 2 * min(dutch, english) + _TELLING:
        return "en" if english > dutch else "nl"
    if outline.language in ("nl", "en"):
        return "nl" if outline.language == "nl" else "en"
    return "en" if english > dutch else "nl"


_TELLING = 5
"""So many small words more than twice those of the other language tell which it is."""


def understood(
    outline: Outline, answers: Mapping[str, str] | None = None, given: Language | None = None
) -> Understood:
    """What a plan says."""
    language = given or language_of(outline)
    in_tables = frozenset(
        n
        for table in outline.tables
        for row in table.grid
        for cell in row
        if cell
        for n in cell.passages
    )
    drawn = any(a.kind is ArrowKind.DRAWN for a in outline.arrows) or any(
        one.role is Role.LANE for one in outline.passages
    )
    title, into = outline.title, Collector(answers or {})
    if drawn:
        chart = Chart(outline, into)
        chart.read()
    else:
        flow = Flow(outline, language, in_tables, into)
        flow.walk()
        title = flow.title or title
        for table in outline.tables:
            above = _above(outline, table.under, flow)
            grid = Grid(outline, table, language, above, table.place.sheet, into)
            if table.under is not None:
                named = kind_named(outline.passages[table.under].text)
                grid.naming = named
            grid.read()
    found = _joined(into.found)
    _codes(found)
    _levels(found)
    _work_to_goals(found)
    return Understood(title, found, into.fates, into.asked())


def _above(outline: Outline, under: int | None, flow: Flow) -> Found | None:
    by_passage = {n: one for one in flow.into.found for n in one.passages}
    while under is not None:
        if under in by_passage:
            return by_passage[under]
        under = outline.passages[under].under
    return None


def _key(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def _joined(found: list[Found]) -> list[Found]:
    """The same text once, with all places where it stands."""
    kept: dict[str, Found] = {}
    instead: dict[Found, Found] = {}
    for one in found:
        key = _key(one.text)
        short = _key(one.text.partition(": ")[2]) if ": " in one.text else ""
        if one.kind in (Kind.LINE, Kind.THEME, Kind.NETWORK, Kind.PHASE):
            key = f"{one.kind.value}:{key}"
        same = kept.get(key) or (kept.get(short) if short else None)
        if same is None:
            same = next(
                (
                    k
                    for name, k in kept.items()
                    if ": " in k.text and _key(k.text.partition(": ")[2]) == key
                ),
                None,
            )
            if same is not None:
                same.text = one.text
        if (
            same is None
            or (same.kind.is_work and one.kind.is_goal)
            or (same.kind is Kind.INDICATOR) != (one.kind is Kind.INDICATOR)
        ):
            kept.setdefault(key, one)
            if same is None:
                continue
        if same is one:
            continue
        if same.kind is Kind.LINE and one.kind.is_goal:
            same.kind = one.kind
        instead[one] = same
        same.places += one.places
        same.passages += one.passages
        same.above += one.above
        same.stated += one.stated
        same.refers += one.refers
        same.code = same.code or one.code
        for name, value in one.details.items():
            same.details.setdefault(name, value)
        if one.numbers and same.numbers:
            for name in ("targets", "measured"):
                for year, value in getattr(one.numbers, name).items():
                    getattr(same.numbers, name).setdefault(year, value)
        elif one.numbers:
            same.numbers = one.numbers
    left = [one for one in found if one not in instead]
    for one in left:
        one.above = _replaced(one.above, instead, one)
        one.stated = _replaced(one.stated, instead, one)
    return left


def _replaced(ups: list[Found], instead: dict[Found, Found], own: Found) -> list[Found]:
    out: list[Found] = []
    for up in ups:
        while up in instead:
            up = instead[up]
        if up is not own and up not in out:
            out.append(up)
    return out


def _codes(found: list[Found]) -> None:
    """What a column refers to by a code or a text, and codes that go on (3.1.1 below 3.1)."""
    by_code: dict[str, list[Found]] = {}
    for one in found:
        if one.code:
            by_code.setdefault(one.code.casefold().strip("."), []).append(one)
    by_text = {_key(one.text): one for one in found}
    for one in found:
        for said in one.refers:
            hit = by_code.get(said.casefold().strip(" .()"), [])
            hit = [h for h in hit if h is not one]
            if not hit and _key(said) in by_text:
                hit = [by_text[_key(said)]]
            if len(hit) == 1 and hit[0] not in one.stated:
                one.stated.append(hit[0])
    for one in found:
        if (
            one.stated
            or any(up.kind.is_goal for up in one.above)
            or not re.search(r"\d[.-]\w+$", one.code)
        ):
            continue
        parent = re.sub(r"[.-]\w+$", "", one.code.casefold())
        hit = [
            h
            for h in by_code.get(parent, [])
            if h is not one and (h.kind.is_goal or h.kind is Kind.LINE)
        ]
        if len(hit) == 1 and one.kind is not Kind.LINE:
            one.stated.append(hit[0])


def _ups(one: Found) -> list[Found]:
    return [*one.stated, *one.above]


def _chain(one: Found) -> list[Found]:
    """Everything that an element stands under, nearest first."""
    out: list[Found] = []
    todo = list(one.above)
    while todo:
        up = todo.pop(0)
        if up not in out:
            out.append(up)
            todo += up.above
    return out


def _levels(found: list[Found]) -> None:
    """Of goals whose level is not said: those with a goal above them are operational, the others
    strategic."""
    goals = [one for one in found if one.kind is Kind.GOAL]

    def depth(one: Found, seen: frozenset[int]) -> int:
        if id(one) in seen:
            return 0
        ups = [up for up in _ups(one) if up.kind.is_goal]
        return 1 + max((depth(up, seen | {id(one)}) for up in ups), default=-1)

    deep = {one: depth(one, frozenset()) for one in goals}
    by_level: dict[str, list[Found]] = {}
    for one in goals:
        by_level.setdefault(one.level, []).append(one)
    for level, ones in by_level.items():
        lower = any(deep[one] > 0 for one in ones) and level.startswith(("word|", "column|"))
        for one in ones:
            one.kind = Kind.OPERATIONAL if deep[one] > 0 or lower else Kind.STRATEGIC


def _work_to_goals(found: list[Found]) -> None:
    """Where a part of the plan has one goal, the work below its question serves that one; and
    where it has one strategic goal, so do its operational goals."""
    for one in found:
        if one.kind is not Kind.OPERATIONAL or any(up.kind.is_goal for up in _ups(one)):
            continue
        for up in _chain(one):
            goals = [g for g in found if g.kind is Kind.STRATEGIC and up in g.above]
            if len(goals) == 1:
                one.stated.append(goals[0])
                break
    for one in found:
        if not (one.kind.is_work or one.kind is Kind.INDICATOR):
            continue
        if any(up.kind.is_goal for up in _ups(one)):
            continue
        for up in one.above:
            goals = [g for g in found if g.kind.is_goal and up in g.above]
            if len(goals) == 1:
                one.stated.append(goals[0])
