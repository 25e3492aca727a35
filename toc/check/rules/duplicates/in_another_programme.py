"""The same goal, inspanning or indicator in another programme.

Finds elements that another programme, given beside this one, has in the same or nearly the same
words. Asked only where other programmes are given. Where both files name the same owner for it,
people have agreed on it and nothing is found.

Why: what two programmes both do can be done together or agreed upon; what both want to reach is
easily counted twice. It may also be right as it is.

    inspanningen:
      taalcafe: {text: Taalcafés in de buurt, contributes_to: meedoen}   # in both programmes

Write instead, once agreed, in both files the same owner:

    inspanningen:
      taalcafe: {text: Taalcafés in de buurt, contributes_to: meedoen, owner: Bibliotheek}

or leave it to one of the two programmes.

Source: Prevaas and Van Loon, Werken aan programma's (DIN)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from toc.check.rules.duplicates._alike import listed, nearly_same
from toc.check.rules.quoting import plain, quoted
from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import Programme
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE

_KINDS = (("strategic_goals", "operational_goals"), ("inspanningen",), ("indicators",))


class _Element(NamedTuple):
    """An element of a programme; `programme` is the name of the other one, empty for this one."""

    programme: str
    section: str
    id: str
    text: str
    owner: str

    @property
    def quoted(self) -> str:
        """Its text, and where it stands."""
        return quoted(self.text, f"{self.id}, {self.programme}")


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each element that other programmes have as well."""
    if not case.others:
        return
    programmes = [(name, tree.programme) for name, tree in case.others.items()]
    for sections in _KINDS:
        pool = [
            one
            for name, programme in (*programmes, ("", case.programme))
            for section in sections
            for one in _elements(name, programme, section)
        ]
        equal: dict[str, list[_Element]] = {}
        for one in pool:
            if one.programme:
                equal.setdefault(plain(one.text), []).append(one)
        texts = [one.text for one in pool]
        groups = [int(not one.programme) for one in pool]
        near = nearly_same(texts, case.programme.language, groups)
        for number, one in enumerate(pool):
            if one.programme:
                continue
            same = equal.get(plain(one.text))
            alike = same or [pool[other] for other in near.get(number, ())]
            open_ones = [other for other in alike if not one.owner or other.owner != one.owner]
            if open_ones:
                values = {"id": one.id, "alike": listed(other.quoted for other in open_ones)}
                yield Finding((one.section, one.id), one.id, values, "same" if same else "similar")


def _elements(name: str, programme: Programme, section: str) -> Iterator[_Element]:
    organisations = programme.organisations
    for element, value in getattr(programme, section).items():
        owner = plain(organisations.title(value.owner)) if value.owner else ""
        yield _Element(name, section, element, value.text, owner)
