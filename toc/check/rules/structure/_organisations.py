"""Where a programme file names organisations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from toc.check.rules.rule import Path
from toc.core.model import Programme


class Naming(NamedTuple):
    """A place where somebody is named: of which element, who, whether it must be an organisation
    (an owner may be a role), and whether the name is a key."""

    path: Path
    about: str
    name: str
    organisation: bool = True
    at_key: bool = False


def namings(programme: Programme) -> Iterator[Naming]:
    """Every place where an owner or a partner is named, in the order of the model."""
    for section in ("strategic_goals", "operational_goals", "inspanningen", "indicators", "risks"):
        for element, one in getattr(programme, section).items():
            if one.owner is not None:
                yield Naming((section, element, "owner"), element, one.owner, organisation=False)
    for element, one in programme.inspanningen.items():
        for number, partner in enumerate(one.partners):
            yield Naming(("inspanningen", element, "partners", number), element, partner)
        for field, amount in (("cost", one.cost), ("fte", one.fte)):
            for partner in amount.partners if amount is not None else ():
                path = ("inspanningen", element, field, "partners", partner)
                yield Naming(path, element, partner, at_key=True)
        for number, link in enumerate(one.contributes_to):
            for place, assumption in enumerate(link.assumption):
                if assumption.owner is not None:
                    inner = ("contributes_to", number, "assumption", place, "owner")
                    yield Naming(
                        ("inspanningen", element, *inner), element, assumption.owner, False
                    )
    for partner in programme.planning.partners:
        yield Naming(("planning", "partners", partner), partner, partner, at_key=True)
