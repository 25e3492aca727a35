"""Means and end in one text.

Finds a text with `zodat`, `waardoor`, `waarmee`, `met als doel`, `door middel van`, `door …
te`, `ter verbetering van`, `dankzij`, `leidt tot` and the like, with `om … te` after what
somebody does, or with `door`, `via`, `met` or `als gevolg van` before the work by which
something is reached (`Minder branden door voorlichting`). Also found are a second sentence
that takes up the first (`Daardoor …`, `hiermee …`, `hetgeen …`, `which gives …`), the end in
front (`Om … te …`) and a thing that brings something about (`Het spreekuur draagt bij aan …`,
`Kleine klassen zorgen voor minder …`). Who does something (`vastgesteld door de raad`), what a
harm comes from (`stress door geldzorgen`) and where something goes (`door het park`) are no
means, and neither is what belongs to a noun (`manieren om … te`).

Why: the step from means to end is the reasoning of the programme. Inside one sentence it stands in
no drawing, nobody tests it, and the means hides behind the end.

    inspanningen:
      speeddates: {text: Speeddates organiseren zodat ondersteuners elkaars competenties kennen}

Write instead two elements with a link: the inspanning `Speeddates organiseren`, that contributes
to the goal `Ondersteuners kennen elkaars competenties`.

Source: logframe practice (EU PCM guidelines: one level a statement)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words.means import means
from toc.check.rules.wording.words.placeholders import placeholder
from toc.check.rules.wording.words.sentences import GOALS_AND_WORK, elements
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT
READS = GOALS_AND_WORK


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each text that holds both."""
    language = case.programme.language
    for section, element, text in elements(case.programme, READS):
        found = None if placeholder(text, language) else means(text, language)
        if found is not None:
            values = {"id": element, "word": found.word, "means": found.means, "end": found.end}
            kind = "" if found.means else "joined"
            yield Finding((section, element, "text"), element, values, kind)
