"""Which word joins a means and an end, and what of the text is the one and what the other."""

from __future__ import annotations

from pathlib import Path

from tests.each import each
from toc.check.rules.wording.words.means import means
from toc.check.rules.wording.words.purpose import Joined
from toc.core.words import Language

_, DUTCH, ENGLISH = (
    [line for line in part.split("\n") if " " in line]
    for part in Path(__file__).with_name("means.txt").read_text("utf-8").split("]\n")
)


@each(
    ("language", "line"),
    [*(("nl", line) for line in DUTCH), *(("en", line) for line in ENGLISH)],
)
def test_means(language: Language, line: str) -> None:
    text, *said = line.split(" | ")
    assert means(text, language) == (Joined(*said) if said else None)
