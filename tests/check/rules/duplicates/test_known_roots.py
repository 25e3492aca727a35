"""The roots that are kept of the lists: what the lists and the endings say now."""

from __future__ import annotations

import json

import pytest

from toc.check.rules.duplicates._known_roots import KnownRoots, file_of, kept
from toc.check.rules.duplicates._lists import lines, named
from toc.check.rules.duplicates._roots import bare
from toc.core.words import Language


def made(language: Language) -> KnownRoots:
    """The roots of the lists, by way of the list of groups alone."""
    groups: dict[str, str] = {}
    for line in lines(f"synonyms.{language}"):
        roots = [bare(word, language) for word in line.split()]
        first = groups.get(roots[0], roots[0])
        for one in roots:
            groups.setdefault(one, first)

    def root(word: str) -> str:
        own = bare(word, language)
        return groups.get(own, own)

    return {
        "groups": groups,
        "near": [
            sorted({root(word) for word in line.split()}) for line in lines(f"near.{language}")
        ],
        "light": sorted({root(word) for word in lines(f"light.{language}")}),
        "heads": sorted({root(word) for word in lines(f"heads.{language}")}),
        "directions": {
            root(word): name
            for name, all_words in named(f"directions.{language}").items()
            for word in sorted(all_words)
        },
    }


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_roots_that_are_kept_are_those_of_the_lists(
    language: Language, request: pytest.FixtureRequest
) -> None:
    now = made(language)
    if request.config.getoption("--update-golden", default=False):
        text = json.dumps(now, ensure_ascii=False, indent=0, sort_keys=True)
        file_of(language).write_text(text + "\n", encoding="utf-8", newline="\n")
        kept.cache_clear()
    assert all(now.values())
    assert kept(language) == now
