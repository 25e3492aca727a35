"""How well plans with answers are understood without one question answered: no plan worse than
what was measured. Kinds, texts and links are compared with the answer beside each file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TypedDict

import pytest

from toc.exchange.written.collecting import Understood
from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind
from toc.exchange.written.opening import read_plan
from toc.exchange.written.understanding import understood

_PLANS = Path(__file__).parents[2] / "plans"
_TEXTS = sorted(
    path for path in (_PLANS / "files").iterdir() if path.name[:3] in
    ("p02", "p03", "p04", "p08", "p09", "p10", "p11", "p12")
)  # fmt: skip


class _Answer(TypedDict, total=False):
    kind: str
    text: str
    either: list[str]
    alt: list[str]


@pytest.mark.parametrize("path", _TEXTS, ids=lambda path: path.name)
def test_plans_in_texts_and_maps_are_understood_whole(path: Path) -> None:
    answer = json.loads((_PLANS / "answers" / f"{path.stem}.json").read_text("utf-8"))
    plan = understood(read_plan(path))
    of = _answers_of(plan, answer["elements"])
    wrong = [f"{one.kind.value} | {one.text}" for one in plan.elements if not _right(one, of)]
    assert wrong == []
    found = {id(said) for said in of.values() if said is not None}
    missed = [one["text"] for one in answer["elements"] if _sure(one) and id(one) not in found]
    assert missed == []
    assert _missed_links(plan, of, answer) == []


def test_there_are_plans_of_each_kind() -> None:
    assert {path.suffix for path in _TEXTS} == {
        ".docx", ".odt", ".md", ".pdf", ".mm", ".xmind", ".opml",
    }  # fmt: skip


def _answers_of(plan: Understood, answers: list[_Answer]) -> Mapping[Found, _Answer | None]:
    """Of each element the answer with its text."""
    by_text = {_key(t): one for one in answers for t in (one["text"], *one.get("alt", ()))}
    return {one: by_text.get(_key(one.text)) for one in plan.elements}


def _right(one: Found, of: Mapping[Found, _Answer | None]) -> bool:
    """Whether an element is one of the answer, of a kind that is right there. Themes and networks
    are no kind of an answer."""
    said = of[one]
    if said is None:
        return one.kind in (Kind.THEME, Kind.NETWORK)
    kind = Kind.INSPANNING if one.kind is Kind.STRUCTURAL else one.kind
    return kind.value in (said.get("either") or [said["kind"]])


def _sure(one: _Answer) -> bool:
    return one["kind"] != "other" and "other" not in (one.get("either") or ())


def _missed_links(
    plan: Understood, of: Mapping[Found, _Answer | None], answer: Mapping[str, list[list[str]]]
) -> list[str]:
    """The links of the answer between goals and what serves them that were not found."""
    have = {
        (_key(one.text), _key(up.text))
        for one in plan.elements
        for up in (*one.stated, *one.above)
    }
    kinds = {_key(one.text): one.kind for one in plan.elements}
    return [
        f"{low} → {high}"
        for low, high in answer["links"]
        if kinds.get(_key(high), Kind.LINE).is_goal and (_key(low), _key(high)) not in have
    ]


def _key(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))
