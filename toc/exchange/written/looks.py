"""What a text is by its looks, where no style says so: headings, and a typed table of contents."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from toc.exchange.written.outline import Role
from toc.exchange.written.spelling import one_line
from toc.exchange.written.typed_marks import marked

if TYPE_CHECKING:
    from toc.exchange.written.gathering import Draft

LONGEST_HEADING = 120
"""A longer text is no heading, whatever it looks like."""

_PAGE = re.compile(
    r"(?P<text>.*\S)\s*(?:\t|\.{3,}|…+|(?:\. ){3,}|_{3,})[\s.…]*(?P<page>\d{1,4}|[ivxlc]{1,6})$"
)


def page_behind(text: str) -> tuple[str, str]:
    """A line of a table of contents, and the page that stands behind it; empty where no tab or row
    of dots leads to one.

    >>> page_behind("Onze kernwaarden\\t3"), page_behind("Doel 3")
    (('Onze kernwaarden', '3'), ('Doel 3', ''))
    """
    match = _PAGE.fullmatch(text)
    return (match["text"].rstrip(". …_"), match["page"]) if match is not None else (text, "")


def contents_by_look(drafts: Sequence[Draft]) -> None:
    """Where two lines or more after each other lead to a page, they are a table of contents. (The
    page is an attribute that readers leave there.)"""
    run: list[Draft] = []
    for one in [*drafts, None]:
        if one is not None and dict(one.attributes).get("page") and not one.cell:
            run.append(one)
            continue
        for line in run:
            if len(run) > 1 or line.role is Role.CONTENTS:
                line.role, line.level, line.depth = Role.CONTENTS, None, 0
            else:
                page = dict(line.attributes)["page"]
                line.text, line.attributes = f"{line.text} {page}", ()
        run = []


def headings_by_look(drafts: Sequence[Draft]) -> None:
    """Where a document has no more than one heading by its style: short texts that are wholly bold
    or larger than the rest. Of these the largest are the highest; what is largest and stands alone
    at the start is the title, and what follows that up to the first heading is none."""
    if sum(one.role is Role.HEADING for one in drafts) > 1:
        return
    body = _body(drafts)
    plain = [
        one
        for one, after in zip(drafts, [*drafts[1:], None], strict=True)
        if not one.cell and (one.role is Role.PARAGRAPH or _stands_alone(one, after))
    ]
    found = {id(one) for one in plain if _stands_out(one, body)}
    # Where most is bold, bold says nothing.
    letters = sum(len(one.text) for one in plain) or 1
    if sum(len(one.text) for one in plain if id(one) in found) > letters / 2:
        found = {key for one in plain if (key := id(one)) in found and one.look.size > body}
    kinds = Counter(_kind(one) for one in plain if id(one) in found)
    start = [one for one in drafts[:6] if one.role is not Role.HEADING]
    for at, one in enumerate(start):
        kind = _kind(one)
        if id(one) not in found or kinds[kind] > 1:
            break
        if at == 0 and any(one.role is Role.TITLE for one in drafts):
            break
        if at == 0 and kind == max(kinds) and len(kinds) > 1:
            one.role, one.text = Role.TITLE, one_line(one.text)
        elif at == 0:
            break
        found.discard(id(one))
        kinds.pop(kind)
    order = sorted(kinds, reverse=True)
    for one in plain:
        if id(one) in found:
            one.role, one.depth, one.level = Role.HEADING, order.index(_kind(one)) + 1, None
            if not one.label:
                own = marked(one.text, heading=True, dash=True)
                one.text, one.label = own.text, own.label
            one.text = one_line(one.text)


def _kind(one: Draft) -> tuple[float, bool, int]:
    """What ranks headings: how large they are, and of those that look alike their numbers, 1
    before 1.1."""
    label = one.label or marked(one.text, heading=True).label
    return one.look.size, one.look.bold, -max(len(re.findall(r"\w+", label)), 1)


def _stands_alone(one: Draft, after: Draft | None) -> bool:
    """Whether an item of a numbered list has something else below it than the next item."""
    alone = after is None or after.level is None or one.level is None
    other = alone or (after is not None and after.level != one.level)
    return one.role is Role.ITEM and bool(one.label) and other


def _body(drafts: Sequence[Draft]) -> float:
    """The size that most text has."""
    sizes: Counter[float] = Counter()
    for one in drafts:
        if one.role in (Role.PARAGRAPH, Role.ITEM) and not one.cell:
            sizes[one.look.size] += len(one.text)
    return sizes.most_common(1)[0][0] if sizes else 0


def _stands_out(one: Draft, body: float) -> bool:
    if len(one.text) > LONGEST_HEADING or one.text[-1:] in ".;,":
        return False
    if one.bullet or one.checked is not None:
        return False
    return one.look.bold or bool(body and one.look.size > body + 0.5)
