"""An organisation that is not in the list of partners, or that may be one of it.

Looks at every owner and partner: of goals, inspanningen, indicators, risks and assumptions, in
cost and fte, and in the planning. Finds a name that looks like one of the list and is none: a
typing mistake, other accents, `Stichting` left out. Capitals and spaces make no other name. Where
there is a list, a partner (not an owner, who may be a role) that is not in it is found as well.
Without a list it finds one name in two spellings.

Why: two spellings are two organisations to every count. What a partner brings or can bring is then
told too low, and nobody sees it.

    partners:
      gemeente: Gemeente Stadskanaal
    inspanningen:
      speeddates: {text: …, contributes_to: samenwerking, owner: Gemeente Stadskanal}

Write instead the id or the name of the list, or put what else it is called under `also_called`.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.structure._organisations import Naming, namings
from toc.core.loading import UNREAD, is_id, slug
from toc.core.model import Inspanning
from toc.core.model.base import Value
from toc.core.model.names_alike import alike, same_or_mistyped
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def seen(value: Value) -> object:
    """Whom an element names, and in which place."""
    named: list[object] = [getattr(value, "owner", None)]
    if isinstance(value, Inspanning):
        named += value.partners
        for amount in (value.cost, value.fte):
            named.append(tuple(amount.partners) if amount is not None else ())
        for link in value.contributes_to:
            named.append(tuple(one.owner for one in link.assumption))
    return tuple(named) if any(named) else None


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each place where such a name stands."""
    programme = case.programme
    known = programme.organisations
    others: dict[str, None] = {}
    for naming in namings(programme):
        name = naming.name
        if known.lists(name) or name in others or name.startswith(UNREAD):
            continue
        found = _asked(naming, case)
        if found is None:
            spelled = next((one for one in others if same_or_mistyped(name, one)), None)
            if spelled is None:
                others[name] = None
                continue
            values = {"name": name, "other": spelled}
            found = Finding(naming.path, naming.about, values, "spelled", at_key=naming.at_key)
        yield found


def _asked(naming: Naming, case: RuleCase) -> Finding | None:
    """What is to be asked of a name beside the organisations that are known."""
    programme, name = case.programme, naming.name
    known = programme.organisations
    brought = naming.at_key and naming.path[0] == "inspanningen"
    if brought and is_id(name):
        return None  # a reference to nothing is `unknown-reference`
    meant = list(dict.fromkeys(map(known.title, alike(name, known.listed))))
    values = {"name": name, "meant": "’, ‘".join(meant), "id": slug(name)}
    if meant:
        return Finding(naming.path, naming.about, values, "near", at_key=naming.at_key)
    if programme.partners and naming.organisation:
        return Finding(naming.path, naming.about, values, "unlisted", at_key=naming.at_key)
    return None
