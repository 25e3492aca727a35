"""What numbers and codes say: what a text refers to, what goes on with a number above it, and one
code in two places."""

from __future__ import annotations

import re
from collections import defaultdict
from difflib import SequenceMatcher

from toc.exchange.written.contradicting import Contradiction, Contradicts
from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Detail, Kind, detail_named

_OWN_CODE = re.compile(r"[A-Za-z]+\.?\d|\d+[.-]\w")
"""A code that a plan gives once. A bare number begins anew in the next list."""

ALIKE = 0.55
"""From so much on two texts under one code are one element in other words: an element is worded
anew in a second chapter, but of the same things."""


MOST_IN_A_NAME = 4
"""In words: more than this before a colon is no name of what stands behind it."""


def by_code(found: list[Found]) -> dict[str, list[Found]]:
    """The elements by their code."""
    coded: dict[str, list[Found]] = defaultdict(list)
    for one in found:
        if code := code_said(one.code):
            coded[code].append(one)
    return coded


def code_said(said: str) -> str:
    """A code as it is compared: `D1.1`, `d1.1.` and `(D1.1)` are one."""
    return said.casefold().strip(" .():")


def _text(said: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", said.casefold()))


def _names(found: list[Found]) -> dict[str, Found]:
    """Elements by the name before their text (`Publiek: Een museum voor jong en oud`), where only
    one has it."""
    named: dict[str, list[Found]] = defaultdict(list)
    for one in found:
        name, colon, rest = one.text.partition(": ")
        if colon and rest and len(name.split()) <= MOST_IN_A_NAME:
            named[_text(name)].append(one)
    return {name: ones[0] for name, ones in named.items() if len(ones) == 1}


def outputs_above_work(found: list[Found]) -> None:
    """Outputs with a number with which that of activities goes on (`Output 1.1`, and below it
    `Activity 1.1.1`) are what those are done for."""
    work = [one for one in found if one.kind.is_work and one.code]
    outputs = {code_said(one.code): one for one in work if is_output(one)}
    for one in work:
        above = outputs.get(re.sub(r"[.-]\w+$", "", code_said(one.code)))
        if above is not None and not is_output(one):
            above.kind = Kind.GOAL
            one.above = [above]


def outputs_that_work_names(found: list[Found]) -> None:
    """Outputs that activities say they are for (`Activities related to Output 1.1`) are goals of
    those, and so are the outputs beside them: what a plan calls alike is of one level."""
    named = {
        up.level
        for one in found
        if one.kind.is_work and not is_output(one)
        for up in one.stated
        if up.kind.is_work and is_output(up)
    }
    for one in found:
        if one.kind.is_work and one.level in named:
            one.kind = Kind.GOAL


def is_output(one: Found) -> bool:
    """Whether a plan calls what it promises to make by a word for results: `Output`."""
    how, _, word = one.level.partition("|")
    return how == "word" and detail_named(word) is Detail.RESULT


def _counted(found: list[Found]) -> list[Found]:
    """The goals that `doel 2` may count: those of the one list of a plan that gives no goal a
    number."""
    goals = [one for one in found if one.kind.is_goal]
    if any(one.code for one in goals):
        return []
    lists = [
        own
        for level in dict.fromkeys(one.level for one in goals)
        if level.startswith("below|") and len(own := [o for o in goals if o.level == level]) > 1
    ]
    return lists[0] if len(lists) == 1 else []


def link_by_codes(found: list[Found]) -> None:
    """What a column refers to by a code or a text is stated; what has a code that goes on with
    that of one other (`3.1.1` below `3.1`) stands under that."""
    coded = by_code(found)
    texts = {_text(one.text): one for one in found}
    names, counted = _names(found), _counted(found)
    for one in found:
        for said in one.refers:
            hits = [other for other in coded.get(code_said(said), []) if other is not one]
            if not one.kind.is_goal:
                goals = [other for other in hits if other.kind.is_goal]
                hits = goals or [other for other in hits if other.kind.is_group] or hits
            if (
                not hits
                and (named := texts.get(_text(said)) or names.get(_text(said))) is not None
            ):
                hits = [named]
            if not hits and said.isdecimal() and 0 < int(said) <= len(counted):
                hits = [counted[int(said) - 1]]
            if len(hits) == 1 and hits[0] is not one and hits[0] not in one.stated:
                one.stated.append(hits[0])
    for one in found:
        if one.stated or one.kind is Kind.LINE or any(up.kind.is_goal for up in one.above):
            continue
        if not _GOES_ON.search(one.code):
            continue
        before = _GOES_ON.sub("", code_said(one.code))
        own = [up for up in one.above if code_said(up.code) == before]
        above = own or coded.get(before, [])
        hits = [o for o in above if o is not one and (o.kind.is_goal or o.kind is Kind.LINE)]
        hits = [other for other in hits if other.kind.is_goal] or hits
        if len(hits) == 1:
            one.stated.append(hits[0])


_GOES_ON = re.compile(r"(?<=\d)(?:[.-]\w+|[a-z])$")
"""What a code has behind that of what it stands below: `3.1.1`, `3a`."""


def one_code_two_texts(
    found: list[Found],
) -> tuple[list[tuple[Found, Found]], list[Contradiction]]:
    """Elements of one code: those that are one in other words, as pairs, and those that are not
    and contradict one another."""
    same: list[tuple[Found, Found]] = []
    against: list[Contradiction] = []
    for code, ones in by_code(found).items():
        if not _OWN_CODE.match(code):
            continue
        first = ones[0]
        for other in ones[1:]:
            if _like(first) is not _like(other):
                continue
            if _share(first.text, other.text) >= ALIKE:
                same.append((first, other))
            elif first.level != other.level or first.kind is other.kind:
                passages = (*first.passages, *other.passages)
                said = (first.text, other.text)
                against.append(
                    Contradiction(Contradicts.CODE, (first, other), said, passages, first.code)
                )
    return same, against


def in_other_words(one: Found, code: str, text: str) -> bool:
    """Whether a text with a code is an element of that code in other words."""
    own = bool(_OWN_CODE.match(code)) and code_said(one.code) == code_said(code)
    return own and _share(one.text, text) >= ALIKE


def _like(one: Found) -> Kind:
    if one.kind.is_goal:
        return Kind.GOAL
    return Kind.INSPANNING if one.kind.is_work else one.kind


def _share(one: str, other: str) -> float:
    return SequenceMatcher(None, _text(one), _text(other), autojunk=False).ratio()
