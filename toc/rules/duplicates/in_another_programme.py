"""The same goal, inspanning or indicator in another programme.

Finds elements that another programme, given beside this one, has in the same or nearly the same
words. Asked only where other programmes are given.

Why: what two programmes both do can be done together or agreed upon; what both want to reach is
easily counted twice. It may also be right as it is.

    inspanningen:
      taalcafe: {text: Taalcafés in de buurt, contributes_to: meedoen}   # in both programmes

Write instead, once agreed, in each file who owns it and who are its partners.

Source: Prevaas and Van Loon, Werken aan programma's (DIN)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.problems import Severity
from toc.rules.duplicates._alike import named, nearly_same, plain
from toc.rules.rule import Case, Finding

SEVERITY = Severity.ADVICE

_KINDS = (("strategic_goals", "operational_goals"), ("inspanningen",), ("indicators",))


def check(case: Case) -> Iterator[Finding]:
    """One finding for each element that other programmes have as well."""
    if not case.others:
        return
    programmes = [(name, tree.programme) for name, tree in case.others.items()]
    for sections in _KINDS:
        pool = [
            (name, section, element, value.text)
            for name, programme in (*programmes, ("", case.programme))
            for section in sections
            for element, value in getattr(programme, section).items()
        ]
        equal: dict[str, list[str]] = {}
        for name, _, element, text in pool:
            if name:
                equal.setdefault(plain(text), []).append(f"{element} ({name})")
        near = nearly_same([one[3] for one in pool], [int(not one[0]) for one in pool])
        for number, (name, section, element, text) in enumerate(pool):
            if name:
                continue
            values = {"id": element}
            if same := equal.get(plain(text)):
                values["alike"] = named(same)
                yield Finding((section, element), element, values, "same")
            elif earlier := near.get(number):
                values["alike"] = named(f"{pool[one][2]} ({pool[one][0]})" for one in earlier)
                yield Finding((section, element), element, values, "similar")
