"""The same people under several names.

Finds groups that the lists call the same (huishoudens and gezinnen, partners and
samenwerkingspartners) when the goals and inspanningen use more than one of the names. It is one
finding for each group of people, and it names where each name stands.

Why: an indicator counts huishoudens or gezinnen, never both; and a reader will think that two
names are two groups.

    operational_goals:
      veilig: {text: Huishoudens voelen zich veilig, contributes_to: kansrijk}
      kiezen: {text: Gezinnen bepalen zelf wat voorgaat, contributes_to: maatwerk}

Write instead one name everywhere, and say once in the plan who is meant. Are they two groups?
Accept this finding, or switch the rule off.

Source: the practice of this tool
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import itemgetter

from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words.naming import LANGUAGES, Use, mixed, names_in
from toc.check.rules.wording.words.sentences import GOALS_AND_WORK, elements
from toc.core.model import Indicator
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
READS = GOALS_AND_WORK


_OF_A_HOUSE = re.compile(
    r"\bbewoners? van (?:de|het|een|elk|elke|alle) [\w-]*(?:huis|huizen|instelling|"
    r"instellingen|flat|flats|complex|complexen|gebouw|gebouwen|woonvorm|opvang|azc|hofje|toren)\b"
    r"|\bresidents? of (?:the|a|every|all) (?:[\w-]+ )?(?:home|homes|block|building|shelter)\b",
    re.IGNORECASE,
)
"""‘Bewoners van het verpleeghuis’ are not the ‘inwoners’ of the town."""


def seen(value: Value) -> object:
    """The names of groups in a text."""
    if isinstance(value, Indicator):
        return None
    text = _OF_A_HOUSE.sub(" ", str(getattr(value, "text", "")))
    found = tuple(names_in("same_groups", text, language) for language in LANGUAGES)
    return found if any(found) else None


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each group with several names."""
    programme = case.programme
    texts = (
        Use((section, element, "text"), element, _OF_A_HOUSE.sub(" ", text))
        # By id, so that the order of the file changes nothing.
        for section, element, text in sorted(elements(programme, READS), key=itemgetter(1))
    )
    for found in mixed("same_groups", texts, programme.language):
        yield Finding(found.first.path, found.first.where, {"uses": found.uses})
