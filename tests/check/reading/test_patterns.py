"""A pattern that says what it needs finds what it would find without saying so."""

from __future__ import annotations

import importlib
import pkgutil

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import toc.check.rules.wording.words as rule_words
from tests.each import each
from toc.check import reading
from toc.check.reading.patterns import Seldom
from toc.check.rules.wording.words import means


def _needing() -> dict[str, Seldom]:
    """Every pattern of the reading and the wording rules that says what it needs, by its name."""
    found: dict[str, Seldom] = {}
    for package in (reading, rule_words):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            for name, value in vars(importlib.import_module(module.name)).items():
                several = value.items() if isinstance(value, dict) else [("", value)]
                for key, one in several:
                    if isinstance(one, Seldom) and one.needs:
                        found[f"{module.name}.{name}.{key}"] = one
    for language in ("nl", "en"):
        for name, pattern in means._patterns(language).items():
            found[f"means.{language}.{name}"] = pattern
    return found


NEEDING = _needing()


def test_there_are_patterns_that_need_something() -> None:
    assert len(NEEDING) > 10


@each("name", sorted(NEEDING))
def test_whatever_it_finds_has_what_it_needs(name: str) -> None:
    pattern = NEEDING[name]

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(pattern.compiled))
    def holds(text: str) -> None:
        found = pattern.search(text, text.lower())
        assert found is not None
        assert found.span() == pattern.compiled.search(text).span()  # type: ignore[union-attr]

    holds()
