"""A Dutch reader meets Dutch keys: no page in Dutch has an English one in a plan that it shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from toc.core.loading.vocabulary import DUTCH_KEYS

DOCS = Path(__file__).resolve().parents[2] / "docs"
ENGLISH = {english for english, dutch in DUTCH_KEYS.items() if english != dutch}
DUTCH = {dutch for english, dutch in DUTCH_KEYS.items() if english != dutch}
PAGES = sorted(one.name for one in DOCS.glob("*.md") if one.name != "sleutels.md")
"""All but the reference, which has its own test: it also has the keys of a file in English."""

_KEY = re.compile(r"(?:^|[{,\n]|\n\s*- )\s*(\w+):(?=\s|$)")


def _english(text: str, among: set[str] = ENGLISH) -> set[str]:
    """The English keys (or others) in the plans, and parts of plans, that a page shows."""
    shown = re.findall(r"^```yaml[^\n]*\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    shown += re.findall(r"(?:^    [^\n]+\n)+", text, re.MULTILINE)
    # What stands between backticks and is a key with its value.
    shown += re.findall(r"`(\w+: [^`]+)`", text)
    return {key for one in shown for key in _KEY.findall(one)} & among


@pytest.mark.parametrize("page", PAGES)
def test_no_plan_that_is_shown_has_english_keys(page: str) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    assert _english(text) == set()


def test_an_english_key_is_seen() -> None:
    assert _english("```yaml plan.yaml\ntitle: x\ndoelen: {owner: y}\n```\n") == {"title", "owner"}
    assert _english("Zo:\n\n    doel:\n      - text: x\n\nklaar") == {"text"}
    assert _english("Schrijf `source: {section: 3}`, niet `title`.") == {"source", "section"}
    assert _english("Schrijf `regels: {thin-network: uit}`.") == set()


def test_there_are_pages_that_show_plans() -> None:
    assert {"handleiding.md", "plannen.md", "galerij.md", "uitwisselen.md"} <= set(PAGES)
