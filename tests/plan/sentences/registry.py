"""For every key of the tables a check, or why it says nothing that can be false."""

from __future__ import annotations

from collections.abc import Callable
from fnmatch import fnmatchcase

from tests.plan.sentences.record import TABLES, table
from tests.plan.sentences.told import Check

CHECKS: dict[tuple[str, str], Check] = {}
PARTS: dict[tuple[str, str], str] = {}
"""What is only said within another sentence, of which the check asks it too: by which."""
WITHOUT: dict[tuple[str, str], str] = {}
"""Why it says nothing that can be false."""
ELSEWHERE: dict[tuple[str, str], str] = {}
"""What a generated programme does not bring about, and the test that asks it: file::test."""


def _of(where: str, patterns: tuple[str, ...]) -> list[tuple[str, str]]:
    keys = [
        (where, key)
        for key in table(where)
        if any(fnmatchcase(key, pattern) for pattern in patterns)
    ]
    for pattern in patterns:
        assert any(fnmatchcase(key, pattern) for _, key in keys), f"{where} has no {pattern}"
    return keys


def asks(where: str, *patterns: str) -> Callable[[Check], Check]:
    """The check of these keys of a table."""

    def register(check: Check) -> Check:
        for key in _of(where, patterns):
            assert key not in CHECKS, f"{key} has a check already"
            CHECKS[key] = check
        return check

    return register


def part_of(check: str, where: str, *patterns: str) -> None:
    """These are asked within the sentences of another check."""
    PARTS.update(dict.fromkeys(_of(where, patterns), check))


def says_nothing(why: str, where: str, *patterns: str) -> None:
    """These cannot be false."""
    WITHOUT.update(dict.fromkeys(_of(where, patterns), why))


def asked_elsewhere(test: str, where: str, *patterns: str) -> None:
    """These are asked by a test of their own."""
    ELSEWHERE.update(dict.fromkeys(_of(where, patterns), test))


def missing() -> list[tuple[str, str]]:
    """The keys that have no check and no reason to have none."""
    known = {*CHECKS, *PARTS, *WITHOUT, *ELSEWHERE}
    return [(where, key) for where in TABLES for key in table(where) if (where, key) not in known]
