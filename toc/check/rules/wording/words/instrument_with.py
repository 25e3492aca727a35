"""Where ‘met’ says by what something is reached, and not with whom: ‘Met drempels rijden mensen
langzamer’."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm
from toc.check.reading.verb_lists import VerbKind
from toc.check.rules.wording.words import words
from toc.check.rules.wording.words.activity import activity
from toc.check.rules.wording.words.instrument_nouns import (
    BETTER,
    ONES,
    head_after,
    is_means,
    is_passive,
)
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.things import is_facility
from toc.core.words import Language

_NOUNS = frozenset((Sort.NOUN, Sort.NAME))


def with_a_thing(whole: Clause, said: Sequence[Word], text: str, language: Language) -> bool:
    """‘Met slimme sloten de waterstand verlagen’, ‘Met een betere bus reizen …’, and not ‘Met de
    boeren …’ or ‘Met plezier …’."""
    if said[1].low in _ALL:
        return False  # ‘Met alle scholen zijn afspraken gemaakt’: with whom
    nouns = [n for n, word in enumerate(said[:6]) if word.sort in _NOUNS]
    head = nouns[0] if whole.form is ClauseForm.DOING and nouns else head_after(said, 1)
    if head is None or names_people(said[head].text, language) or said[head].low in _TRAITS:
        return False
    if whole.form is ClauseForm.DOING:
        change = whole.verbs[-1].kind(language) is VerbKind.CHANGE or _made_so(whole)
        return change and said[head + 1].sort is not Sort.COORDINATOR
    better = any(word.sort is Sort.COMPARATIVE for word in said[1:head])
    return (
        whole.form is ClauseForm.SENTENCE
        and (better or is_means(said[head], language) or _works(whole, said, head, language))
        and not is_passive(whole)
        and not _own_work(whole, text, language)
    )


def _own_work(whole: Clause, text: str, language: Language) -> bool:
    """Whether a sentence says what somebody does with a thing: ‘Met een kraan bouwen we …’. What
    they contribute to or change they reach with it."""
    doing = activity(text, language)
    reached = doing is not None and (
        doing.kind is VerbKind.CHANGE or whole.verbs[-1].base == "bijdragen"
    )
    return doing is not None and not reached


def _works(whole: Clause, said: Sequence[Word], head: int, language: Language) -> bool:
    """‘Met drempels rijden automobilisten langzamer’: a thing by which it becomes more or less."""
    more = any(word.sort is Sort.COMPARATIVE or word.low == "vaker" for word in said[head:])
    thing = said[head]
    given = said[head - 1].sort is Sort.ADJECTIVE
    common = given and thing.sort is Sort.NOUN and thing.low not in words("elsewhere", language)
    return more and (common or is_facility(thing, language)) and bool(whole.verbs)


_TRAITS = word_set(
    "beperking beperkingen handicap uitkering schuld schulden diploma ziekte autisme dementie "
    "inkomen achtergrond leeftijd opleiding baan ingang jaar tijd kerst zomer winter moeite "
    "plezier gevolg name disability illness income background age year time pleasure difficulty"
)
"""What people have or when it is: ‘Met een laag inkomen leven mensen korter’."""
_ALL = word_set("alle elk elke ieder iedere all every each")


def reached_with(
    whole: Clause, said: Sequence[Word], n: int, head: int, language: Language
) -> bool:
    """‘Eenzaamheid verminderen met huisbezoeken’, and not ‘… met een derde’, ‘… met partners’."""
    people = names_people(said[head].text, language) or said[head].low in _TRAITS
    if _better_with(whole, said, n, head) and not people:
        return True
    made = is_means(said[head], language) and not people
    counted = any(word.sort is Sort.NUMBER for word in said[n + 1 : head])
    beside = said[n - 1].sort in _WITH_WHOM
    beside = beside and not (whole.form is ClauseForm.DOING and _made_more(whole))
    if not made or counted or not whole.verbs or beside:
        return False
    if whole.form is ClauseForm.DOING:
        changes = whole.verbs[-1].kind(language) is VerbKind.CHANGE or _made_more(whole)
        return changes and n > whole.verbs[0].at[0]
    moves = whole.verbs[0].base in words("comparing_verbs", language)
    return whole.form is ClauseForm.SENTENCE and moves and not is_passive(whole)


def _better_with(whole: Clause, said: Sequence[Word], n: int, head: int) -> bool:
    """‘De haven wordt schoner met walstroom’."""
    better = any(word.low in BETTER or word.low == "vaker" for word in said[:n])
    beside = said[n - 1].low in BETTER or said[n - 1].sort is Sort.PARTICLE
    thing = said[head].sort is Sort.NOUN and said[n + 1].low not in ONES
    return (
        better and beside and thing and head + 1 >= len(said) and whole.form is ClauseForm.SENTENCE
    )


_WITH_WHOM = frozenset((Sort.NOUN, Sort.NAME, Sort.ADVERB, Sort.ADJECTIVE))
"""‘Scholen met een plan’, ‘samen met …’: no instrument."""


def _made_more(whole: Clause) -> bool:
    """‘Bewoners weerbaarder maken tegen …’, with the verb before what it is against."""
    verb = whole.verbs[-1]
    before = whole.words[verb.at[0] - 1] if verb.at[0] else None
    return (
        verb.base in ("maken", "make")
        and before is not None
        and (before.sort is Sort.COMPARATIVE or before.low.endswith("er"))
    )


def _made_so(whole: Clause) -> bool:
    """‘Met proeflessen jongeren enthousiast maken’."""
    verb = whole.verbs[-1]
    before = whole.words[verb.at[0] - 1] if verb.at[0] else None
    return verb.base in ("maken", "make") and before is not None and before.sort is Sort.ADJECTIVE
