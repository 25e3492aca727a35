"""A plan in lines that each begin with a code, and of which nothing else says what they are:
`SD1`, below that `SD1.1`, below that `A1.1.1`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from toc.core.words import Language
from toc.exchange.written.collecting import CODED
from toc.exchange.written.flow.saying import said_by
from toc.exchange.written.flow.statements import Put, put
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Passage, Role

FEWEST_LINES, FEWEST_DEPTHS = 5, 2
"""With fewer lines or depths codes are those of a list."""


@dataclass(frozen=True)
class CodedLine:
    """A line with a code: what it is, how deep it stands, and the number of the line that it goes
    on from, None at the top."""

    kind: Kind
    depth: int
    text: str
    code: str
    above: int | None


def coded_lines(
    passages: Sequence[Passage], skipped: Set[int], language: Language
) -> Mapping[int, CodedLine]:
    """The lines of such a plan, by number; none where it is no such plan. Codes with letters only:
    what has bare numbers may be any list."""
    lines: dict[int, tuple[str, str, tuple[str, ...]]] = {}
    for one in passages:
        said = _code_of(one) if one.number not in skipped and one.role in _ROLES else None
        if said is not None:
            lines[one.number] = (*said, tuple(re.findall(r"\d+", said[0])))
    depths = {len(digits) for _, _, digits in lines.values()}
    codes = {code for code, _, _ in lines.values()}
    if len(lines) < FEWEST_LINES or len(depths) < FEWEST_DEPTHS or len(codes) < len(lines):
        return {}
    above = _above({number: digits for number, (_, _, digits) in lines.items()})
    top = min(depths)
    if any(above[n] is None and len(digits) > top for n, (_, _, digits) in lines.items()):
        return {}
    kinds = _kinds({n: (len(digits), text) for n, (_, text, digits) in lines.items()}, language)
    return {
        number: CodedLine(kinds[len(digits)], len(digits), text, code, above[number])
        for number, (code, text, digits) in lines.items()
    }


_ROLES = (Role.PARAGRAPH, Role.ITEM, Role.HEADING)


def _code_of(one: Passage) -> tuple[str, str] | None:
    """The code of a line and its text; None where it has none, or says itself what it is."""
    label, text = one.label.strip("(). :"), one.text.strip()
    if said_by(one).names:
        return None
    if re.fullmatch(r"[A-Za-z]{1,3}\.?\d+(?:\.\d+)*", label):
        return label, text
    if (coded := CODED.match(text)) is not None:
        return coded[1], text[coded.end() :]
    return None


def _above(digits: Mapping[int, tuple[str, ...]]) -> dict[int, int | None]:
    """Of each line the one before it with whose numbers its own go on."""
    found: dict[int, int | None] = {}
    by_digits: dict[tuple[str, ...], int] = {}
    for number, own in digits.items():
        ups = [by_digits.get(own[:count]) for count in range(len(own) - 1, 0, -1)]
        found[number] = next((up for up in ups if up is not None), None)
        by_digits[own] = number
    return found


def _kinds(lines: Mapping[int, tuple[int, str]], language: Language) -> dict[int, Kind]:
    """What stands at each depth: goals, and at the lowest what is done unless its texts say what
    becomes so; names above goals are lines."""
    said: dict[int, list[Put]] = defaultdict(list)
    for depth, text in lines.values():
        said[depth].append(put(text, language))
    depths = sorted(said)
    found = dict.fromkeys(depths, Kind.GOAL)
    if said[depths[-1]].count(Put.STATE) * 2 <= len(said[depths[-1]]):
        found[depths[-1]] = Kind.INSPANNING
    names = said[depths[0]].count(Put.NAME) * 2 > len(said[depths[0]])
    if names and len(depths) > FEWEST_DEPTHS:
        found[depths[0]] = Kind.LINE
    return found
