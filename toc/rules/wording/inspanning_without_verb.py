"""An inspanning that does not say what is done.

Finds one without a verb: the name of a project, a product or a method. What names work is not
found (`Evaluatie van het sportbeleid`, `Aanleg rotonde`), and neither is a text in which a
word may be a verb.

Why: with only a name everybody thinks of something else: setting it up, carrying it out, paying
for it or evaluating it.

    inspanningen:
      werk: {text: Project Ervaringsdeskundigheid en werk, contributes_to: arbeidsmarkt}

Write instead what somebody does: `Het project Ervaringsdeskundigheid en werk uitvoeren in drie
gemeenten`.

Source: logframe practice (EU PCM guidelines: activities are written as work)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.messages import Language
from toc.problems import Severity
from toc.reading import Sort
from toc.reading.clauses import Form, clause
from toc.reading.nouns import names_work
from toc.rules.rule import Case, Finding
from toc.rules.wording.words.effect import effect
from toc.rules.wording.words.placeholders import placeholder
from toc.rules.wording.words.sentences import Part, elements

SEVERITY = Severity.ADVICE
READS: tuple[Part, ...] = ("inspanningen",)


def check(case: Case) -> Iterator[Finding]:
    """One finding for each inspanning without a verb."""
    language = case.programme.language
    for _, element, text in elements(case.programme, READS):
        if placeholder(text, language) or effect(text, language) is not None:
            continue
        if _only_named(text, language):
            values = {"id": element, "text": text.strip().rstrip(" .")}
            yield Finding(("inspanningen", element, "text"), element, values)


def _only_named(text: str, language: Language) -> bool:
    read = clause(text, language)
    said = [word for word in read.words if word.sort is not Sort.MARK]
    # A word that stands alone and may be a verb (Samenwerken, Coachen) is not said to be none.
    alone = len(said) == 1 and Sort.INFINITIVE in said[0].possible
    named = read.form is Form.NAMED and bool(said) and not alone
    return named and not names_work(read.words, language)
