"""One thing under several names, and where each of them stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from toc.check.rules.rule import Path
from toc.check.rules.wording.words import synonyms, tokens
from toc.core.model import Programme
from toc.core.words import Language

SHOWN = 5
"""So many places of each name are named."""


LANGUAGES: tuple[Language, ...] = ("nl", "en")


class Use(NamedTuple):
    """A text, where it stands in the model, and how a reader knows it."""

    path: Path
    where: str
    text: str


class Mixed(NamedTuple):
    """Names for the same: the first use of another name than the usual one, and all of them in
    words."""

    first: Use
    uses: str


def mixed(name: str, texts: Iterable[Use], language: Language) -> Iterator[Mixed]:
    """The lines of a list of synonyms of which the texts use more than one name."""
    lines, _, _ = synonyms(name, language)
    used: dict[str, list[Use]] = {}
    for use in texts:
        for one in names_in(name, use.text, language):
            used.setdefault(one, []).append(use)
    for line in lines:
        present = {one: used[one] for one in line.split("; ") if one in used}
        if len(present) > 1:
            usual = max(present, key=lambda one: len(present[one]))
            other = next(one for one in present if one != usual)
            said = "; ".join(f"‘{one}’ {_places(uses)}" for one, uses in present.items())
            yield Mixed(present[other][0], said)


@lru_cache(maxsize=1 << 16)
def names_in(name: str, text: str, language: Language) -> tuple[str, ...]:
    """The names of a list of synonyms that a text has, each once."""
    _, forms, name_of = synonyms(name, language)
    found = (name_of[match.words] for match in forms.all_in(tokens(text)))
    return tuple(dict.fromkeys(found))


def _places(uses: list[Use]) -> str:
    places = list(dict.fromkeys(use.where for use in uses))
    more = ", …" if len(places) > SHOWN else ""
    return f"{len(uses)}× ({', '.join(places[:SHOWN])}{more})"


def prose(programme: Programme) -> Iterator[Use]:
    """What the programme says around its goals and inspanningen."""
    for name in ("problem", "mission", "vision"):
        statement = getattr(programme, name)
        if statement is not None:
            yield Use((name, "text"), name, statement.text)
    for section, fields in (("lines", ("challenge", "approach")), ("themes", ("text",))):
        for element, value in getattr(programme, section).items():
            for field in fields:
                text = getattr(value, field)
                if text is not None:
                    yield Use((section, element, field), element, text)
    for section in ("questions", "indicator_families", "methods"):
        for element, item in getattr(programme.monitoring, section).items():
            yield Use(("monitoring", section, element, "text"), element, item.text)
    for element, phase in programme.phases.items():
        for number, text in enumerate(phase.contents):
            yield Use(("phases", element, "contents", number), element, text)
    for element, criterion in programme.planning.criteria.items():
        yield Use(("planning", "criteria", element, "text"), element, criterion.text)
    for element, role in programme.governance.items():
        if role.text is not None:
            yield Use(("governance", element, "text"), element, role.text)
