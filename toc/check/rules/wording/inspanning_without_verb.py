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

from collections.abc import Iterator, Sequence

from toc.check.reading import Sort, Word, known, read
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import ClauseForm, clause
from toc.check.reading.nouns import names_work
from toc.check.reading.verb_lists import kind_of
from toc.check.reading.vocabulary import split_compound
from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words.effect import effect
from toc.check.rules.wording.words.placeholders import placeholder
from toc.check.rules.wording.words.sentences import Part, elements
from toc.check.rules.wording.words.things import is_product
from toc.core.problems import Severity
from toc.core.words import Language

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT
READS: tuple[Part, ...] = ("inspanningen",)


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each inspanning without a verb."""
    language = case.programme.language
    for _, element, text in elements(case.programme, READS):
        if placeholder(text, language) or effect(text, language) is not None:
            continue
        if _only_named(text, language):
            values = {"id": element, "text": text.strip().rstrip(" .")}
            yield Finding(("inspanningen", element, "text"), element, values)


def _only_named(text: str, language: Language) -> bool:
    whole = clause(text, language)
    said = [word for word in whole.words if word.sort is not Sort.MARK]
    # A word that stands alone and may be a verb (Samenwerken, Coachen) is not said to be none.
    alone = len(said) == 1 and Sort.INFINITIVE in said[0].possible
    alone = alone and not _thing_by_compound(said[0], language)
    if whole.form is not ClauseForm.NAMED or not said or alone:
        return False
    if language == "nl" and _maybe_infinitive(read(text, language)):
        return False
    if language == "en" and _maybe_base(said):
        return False
    return not names_work(whole.words, language)


def _thing_by_compound(word: Word, language: Language) -> bool:
    """Whether a word that the vocabulary does not know is a compound of a thing: ‘Rietdaken’."""
    if known(word.low, language):
        return False
    last = split_compound(word.low, language)[-1]
    ends = (word.low[n:] for n in range(3, len(word.low) - 3) if known(word.low[:n], language))
    last = next((end for end in ends if known(end, language)), last)
    return last != word.low and read(last, language)[0].possible <= _NOUNS


def _maybe_base(said: Sequence[Word]) -> bool:
    """Whether an English text may begin with the verb of a task: ‘Patrol beaches’, ‘Trap and
    release cats’. What it is done to is then a plural, or has something before its noun."""
    start = 0
    while start + 2 < len(said) and said[start + 1].low in ("and", "or"):
        if not _base_form(said[start]):
            return False
        start += 2
    if start + 1 >= len(said) or not _base_form(said[start]):
        return False
    for word in said[start + 1 :]:
        if word.sort in _BEFORE_OBJECT or (word.sort in _NOUNS and word.plural):
            return True
        if word.sort not in _NOUNS:
            return False
    return False


def _base_form(word: Word) -> bool:
    """Whether a word may be an English verb in its base, and is not mostly a place."""
    verb = Sort.INFINITIVE in word.possible or kind_of(word.low, "en") is not None
    other = word.plural or word.sort is Sort.ADJECTIVE or word.low in _PLACES
    return verb and not other


_PLACES = word_set("school bus water park garden home farm river house place")
_BEFORE_OBJECT = frozenset((Sort.ARTICLE, Sort.NUMBER, Sort.PRONOUN, Sort.ADJECTIVE))
_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_APART = word_set("uit af weg mee terug toe neer samen los vast open klaar vrij voort")
_OPENING = frozenset((Sort.ARTICLE, Sort.PRONOUN, Sort.NUMBER))
_PREFIXES = ("af", "op", "in", "uit", "aan", "om", "door", "her", "ver", "be", "ont", "ge")


def _maybe_infinitive(words: Sequence[Word]) -> bool:
    """Whether a word that the vocabulary does not know as a verb stands where one would: first
    (‘Afschalen van …’), or after what it is done to (‘Het café verpachten aan …’)."""
    first = words[0].low
    leads = len(words) > 1 and words[1].low == "van" and first.endswith("en")
    if leads and first.startswith(_PREFIXES) and not known(first, "nl"):
        return True
    if len(words) > 3 and words[1].low in ("en", "of") and words[3].low == "van":
        # ‘Catalogiseren en bundelen van …’
        joined = (words[0].low, words[2].low)
        if all(one.endswith("en") for one in joined) and any(map(_surely, joined)):
            return True
    return any(_last(words, n) for n in range(1, len(words)))


def _surely(low: str) -> bool:
    return low.endswith("eren") or kind_of(low, "nl") is not None


def _last(words: Sequence[Word], n: int) -> bool:
    word, before = words[n], words[n - 1]
    named = any(one.sort in _OPENING or one.plural for one in words[:n])
    after = words[n + 1].sort if n + 1 < len(words) else None
    ends = after in (None, Sort.PREPOSITION, Sort.MARK) and word.text[0].islower()
    verb = Sort.INFINITIVE in word.possible or word.lemma.endswith("en")
    if word.sort is Sort.COORDINATOR or not (word.low.endswith("en") and named and ends and verb):
        return False
    if before.sort in _NOUNS:
        return not is_product(before, "nl")  # ‘Een cursus koken voor mannen’ is a title
    apart = before.low in _APART and kind_of(word.low, "nl") is not None
    # ‘een keukenlokaal ontwerpen’: nouns that the vocabulary does not know are read as adjectives.
    misread = before.sort is Sort.ADJECTIVE and n > 1 and words[n - 2].sort is Sort.ARTICLE
    sure = word.sort is Sort.INFINITIVE and misread
    return apart or sure or word.low.endswith("eren")
