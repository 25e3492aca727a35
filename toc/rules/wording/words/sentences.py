"""What can be seen of a sentence without understanding it: what it begins with, whether there is
a verb in it, whether it says how much or when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.messages import Language
from toc.model import Programme
from toc.rules.rule import Case
from toc.rules.wording.words import Phrases, phrases, tokens


def goals(case: Case) -> Iterator[tuple[str, str]]:
    """The operational goals: id and text."""
    for element, goal in case.programme.operational_goals.items():
        yield element, goal.text


def inspanningen(case: Case) -> Iterator[tuple[str, str]]:
    """The inspanningen: id and text."""
    for element, inspanning in case.programme.inspanningen.items():
        yield element, inspanning.text


def elements(programme: Programme) -> Iterator[tuple[str, str, str]]:
    """Every strategic and operational goal and inspanning: section, id and text."""
    for section in ("strategic_goals", "operational_goals", "inspanningen"):
        for element, value in getattr(programme, section).items():
            yield section, element, value.text


_FIGURE = re.compile(r"\d")


def has_measure(text: str, language: Language) -> bool:
    """Whether a text says how many, how often or when."""
    found: Phrases = phrases("measures", language)
    return bool(_FIGURE.search(text) or found.all_in(tokens(text)))


def quoted(matches: list[str]) -> str:
    """Words, each once, as they are quoted one after the other: ‘a’, ‘b’."""
    return ", ".join(f"‘{word}’" for word in dict.fromkeys(matches))
