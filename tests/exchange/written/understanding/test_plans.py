"""Plans as people write them, of many kinds: each is a file in `cases/` with all that is
understood of it, and what became of its other texts.

A case begins with lines that say why it is there. `--- text`, `--- plain` or `--- map` begins the
plan: in Markdown, as a text file, or as a mind map (a topic a line, two spaces deeper what hangs
on it). `--- english` says that it is in English. `--update-golden` writes what follows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.exchange.written.understanding.pictured import elements, others, questions, topics
from toc.exchange.written.outline import Outline
from toc.exchange.written.readers.markdown import read_markdown
from toc.exchange.written.readers.plain import read_text
from toc.exchange.written.understanding import understood

_CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
_READ: Mapping[str, Callable[[str], Outline]] = {
    "text": lambda text: read_markdown(text.encode()),
    "plain": lambda text: read_text(text.encode()),
    "map": topics,
}


def test_there_are_cases_of_each_kind() -> None:
    kinds = {_plan(case.read_text("utf-8"))[0] for case in _CASES}
    assert kinds == set(_READ)


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case.stem)
def test_a_plan_is_understood(case: Path, golden: Callable[[Path, str], None]) -> None:
    given = case.read_text("utf-8").partition("--- elements\n")[0]
    kind, text = _plan(given)
    outline = _READ[kind](text)
    plan = understood(outline, None, "en" if "\n--- english\n" in given else "nl")
    made = {
        "elements": elements(plan),
        "other texts": others(plan, outline),
        "questions": questions(plan),
    }
    said = "".join(f"--- {name}\n" + "\n".join((*lines, "")) for name, lines in made.items())
    golden(case, given + said)


def _plan(text: str) -> tuple[str, str]:
    """How the plan of a case is written, and the plan."""
    found = re.search(r"^--- (text|plain|map)\n(.*?)(?=^--- elements\n|\Z)", text, re.M | re.S)
    assert found is not None
    return found[1], found[2]
