"""The general goal of a plan: the one of which all its other goals are made, as its name says."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from toc.exchange.written.draft import Found
from toc.exchange.written.joining import Joining
from toc.exchange.written.naming import Kind
from toc.exchange.written.word_lists import plain

_NAMED = re.compile(
    r"(?:algemene doelstelling|algemeen doel|hoofddoel(?:stelling)?"
    r"|(?:project )?development objective|pdo"
    r"|overkoepelend(?:e)? doel(?:stelling)?|(?:overall|overarching|general) (?:goal|objective))"
    r"(?P<of>(?: \w+){0,3})"
)

ALIKE = 0.85
"""From so much on two wordings of a general goal are one goal."""


def names_general_goal(text: str) -> bool:
    """Whether a text names the general goal of something.

    >>> names_general_goal("Algemene doelstelling Volksgezondheid"), names_general_goal("Doel")
    (True, False)
    >>> names_general_goal("Algemene doelstelling is een schone stad")
    False
    """
    match = _NAMED.fullmatch(plain(text.rstrip(" :")))
    if match is None:
        return False
    name = text.rstrip(" :").split()[-len(match["of"].split()) :] if match["of"] else []
    return all(word[:1].isupper() for word in name)


def is_general(one: Found) -> bool:
    """Whether a plan calls an element its general goal."""
    how, _, word = one.level.partition("|")
    return one.kind is Kind.STRATEGIC and how == "word" and _NAMED.fullmatch(word) is not None


def join_general_goals(joining: Joining) -> None:
    """A general goal that the plan words anew elsewhere is one goal."""
    goals = [one for one in joining.kept if is_general(one)]
    for at, one in enumerate(goals):
        for other in goals[at + 1 :]:
            if one in joining.kept and other in joining.kept and _share(one, other) >= ALIKE:
                joining.join(one, other)


def _share(one: Found, other: Found) -> float:
    return SequenceMatcher(None, one.text.casefold(), other.text.casefold(), False).ratio()
