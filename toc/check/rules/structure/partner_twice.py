"""One organisation in two places where it can stand once.

Finds two of the list of partners with the same name, or of which one is also called as the other
is; and in the `partners` of a cost, of fte or of the planning the same partner twice, once by its
id and once by its name for instance.

Why: nobody can say which of the two is meant, or whether the amounts are to be added.

    partners:
      gemeente: Gemeente Stadskanaal
      stadskanaal: {name: Stadskanaal, also_called: Gemeente Stadskanaal}

Write instead one of them, with all that it is called under `also_called`; and each partner once.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, Path, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.ERROR
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each name, and each partner, that stands there again."""
    programme = case.programme
    taken: dict[str, str] = {id: id for id in programme.partners}
    for id, partner in programme.partners.items():
        for path, name in (
            (("name",), partner.name),
            *((("also_called", n), one) for n, one in enumerate(partner.also_called)),
        ):
            first = taken.setdefault(name, id)
            if first != id:
                values = {"name": name, "id": id, "other": first}
                yield Finding(("partners", id, *path), id, values, "list")
    who = programme.organisations.id_of
    for element, one in programme.inspanningen.items():
        for field, amount in (("cost", one.cost), ("fte", one.fte)):
            if amount is not None:
                path = ("inspanningen", element, field, "partners")
                yield from _again(path, element, amount.partners, who)
    yield from _again(("planning", "partners"), "", programme.planning.partners, who)


def _again(
    path: Path, about: str, names: Iterable[str], who: Callable[[str], str]
) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for name in names:
        first = seen.setdefault(who(name), name)
        if first != name:
            values = {"name": name, "other": first}
            yield Finding((*path, name), about or name, values, "amount", at_key=True)
