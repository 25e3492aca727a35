"""Where a text says by what something is reached: ‘Minder branden door voorlichting’.

‘Door’ also says who does something (‘vastgesteld door de raad’), what a harm comes from (‘stress
door geldzorgen’) and where something goes (‘door het park’), and ‘via’ which way something comes
in (‘via de website’): none of these is a means.
"""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm, clause
from toc.check.reading.nouns import kind_of_noun
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
from toc.check.rules.wording.words.instrument_with import reached_with, with_a_thing
from toc.check.rules.wording.words.organiser import by_organiser
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.purpose import Joined
from toc.check.rules.wording.words.quoting import goes_to_the_end, quoted_by
from toc.check.rules.wording.words.things import is_facility
from toc.core.words import Language

_VERBS = frozenset((Sort.INFINITIVE, Sort.NOMINAL))
_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_PARTICIPLES = frozenset((Sort.PARTICIPLE, Sort.DESCRIBING))
_BY = word_set("door by through via met with")
_AS_A_RESULT = frozenset((("als", "gevolg", "van"), ("as", "result", "of")))
_DUE = ("due", "to")
_JOINING = _BY | word_set("als as")
_HARMED = word_set(
    "overlast schade stress doden hinder uitval verzuim slachtoffers gewonden klachten verlies "
    "brand armoede sterfte ziekte damage deaths injuries"
)
"""‘Overlast door meer verkeer’ says what a harm comes from."""
_SERVED = word_set(
    "hulp steun begeleiding ondersteuning zorg advies uitleg les help support advice"
)
"""‘Hulp door een buddy’ says who gives it."""
_GUIDES = ("coach", "mentor", "maatje", "begeleider", "consulent", "contactpersoon", "manager")
_DEFINITE = frozenset((Sort.ARTICLE, Sort.PRONOUN, Sort.NUMBER))
_FOSTERING = word_set("stimuleren aanmoedigen faciliteren stimulate encourage foster")
_WHO = word_set("die dat wie wat waar waarbij waarin als wanneer who which that")
_CHOSEN = word_set(
    "één nieuwe goede goed betere gezamenlijke integrale intensieve vaste extra gerichte slimme "
    "samenhangende vroege duidelijke"
)
"""What somebody made it, and so no harm."""


def by_means(said: Sequence[Word], text: str, language: Language) -> Joined | None:
    """The means by which a text says that something is reached."""
    if _JOINING.isdisjoint(word.low for word in said):
        return None
    whole = clause(text, language)
    if said and said[0].low in ("met", "with") and with_a_thing(whole, said, text, language):
        return Joined(said[0].low)
    for n, word in enumerate(said):
        after = _after_by(said, n)
        if after is None or after >= len(said):
            continue
        if n == 0 and word.low in ("by", "met", "with"):
            continue
        head = head_after(said, after)
        if head is None or _about_a_part(whole, said, n) or _who_did(said, n):
            continue
        if n == 0:
            return Joined(_said(said[:after])) if _led_by(whole, said, head, language) else None
        if word.low == "by" or not _reached_by(whole, said, n, head, language):
            continue
        joining = said[n:after]
        return quoted_by(said, text, word.start, joining[-1].end, _said(joining))
    return None


def _after_by(said: Sequence[Word], n: int) -> int | None:
    """Where goes on what ‘door’ or ‘als gevolg van’ at `n` begins."""
    if said[n].low in _BY:
        return n + 1
    if tuple(word.low for word in said[n : n + 2]) == _DUE:
        return n + 2
    if [word.low for word in said[n : n + 4]] == ["as", "a", "result", "of"]:
        return n + 4
    result = tuple(word.low for word in said[n : n + 3]) in _AS_A_RESULT
    return n + 3 if result else None


def _said(joining: Sequence[Word]) -> str:
    return " ".join(word.low for word in joining)


def reaches(whole: Clause, text: str, language: Language) -> bool:
    """Whether a text says that something is reached, and not only what is done: ‘Blinden lezen
    met behulp van reliëf’, and not ‘Gegevens invoeren met behulp van een scanner’."""
    if whole.form is ClauseForm.NAMED:
        return _change(whole.words, language)
    doing = activity(text, language)
    fosters = bool(whole.verbs) and whole.verbs[-1].base in _FOSTERING
    return doing is None or doing.kind is VerbKind.CHANGE or fosters


def _about_a_part(whole: Clause, said: Sequence[Word], n: int) -> bool:
    """Whether what stands at `n` belongs to ‘die …’ or ‘als …’, and so not to what is reached."""
    inside = {word.start for word in whole.rest}
    if said[n].start not in inside:
        return False
    while n and said[n - 1].start in inside:
        n -= 1
    if n and said[n].low in ("dat", "that") and said[n - 1].sort not in _NOUNS:
        return False  # ‘Bevorderen dat ouderen …’
    return said[n].low in _WHO


def _who_did(said: Sequence[Word], n: int) -> bool:
    """‘Een door henzelf opgesteld plan’."""
    return n > 0 and said[n - 1].sort is Sort.ARTICLE


def _led_by(whole: Clause, said: Sequence[Word], head: int, language: Language) -> bool:
    """‘Door onderwijs … vergroten’, ‘Via een coach vinden …’, not ‘Door de raad vastgesteld’."""
    if said[0].low == "via":
        thing = said[head]
        guide = names_people(thing.text, language) or thing.low.endswith(_GUIDES)
        chosen = guide or is_means(thing, language)
        return (
            chosen
            and whole.form is ClauseForm.SENTENCE
            and said[head].low not in words("channels", language)
        )
    if _agent_first(said) or said[head].low in words("elsewhere", language):
        return False
    if is_means(said[head], language) or whole.form is ClauseForm.DOING:
        return True
    return whole.form is ClauseForm.SENTENCE and whole.verbs[-1].sort is not Sort.PARTICIPLE


def _agent_first(said: Sequence[Word]) -> bool:
    """‘Door vrijwilligers gevonden dieren …’: who did it, before what was done."""
    for n, word in enumerate(said[1:6], 1):
        if word.sort in _PARTICIPLES:
            return n > 1 and n + 1 < len(said) and said[n + 1].sort in _NOUNS | {Sort.ADJECTIVE}
        if word.sort in (Sort.FINITE, Sort.MARK):
            return False
    return False


def _reached_by(
    whole: Clause, said: Sequence[Word], n: int, head: int, language: Language
) -> bool:
    """Whether what stands before ‘door’ is something that what follows can bring about."""
    thing, before = said[head], said[n - 1]
    if said[n].low in ("met", "with"):
        return reached_with(whole, said, n, head, language)
    if said[n].low == "via":
        indefinite = said[n + 1].sort not in _DEFINITE or said[n + 1].low in ("een", "a")
        return _reached_via(whole, thing, indefinite, language)
    if thing.low in words("elsewhere", language) or _exchanged(said[:n]):
        return False
    better = any(word.sort is Sort.COMPARATIVE for word in said[n + 1 : head])
    harmed = before.low in _HARMED  # ‘Schade door ratten’
    better = better and not harmed
    if harmed and thing.sort in _VERBS:
        return False
    if whole.form is ClauseForm.NAMED:
        of_work = before.sort in _PARTICIPLES or before.low in _SERVED
        built = is_facility(thing, language) and said[head - 1].low not in _BAD and not harmed
        made = better or built or is_means(thing, language)
        return not of_work and made and _change(said[:n], language)
    if whole.form is ClauseForm.DOING:
        return is_means(thing, language) or said[n].low == "through"
    if whole.form is not ClauseForm.SENTENCE:
        return False
    if is_passive(whole):
        change = whole.verbs[-1].kind(language) is VerbKind.CHANGE
        more = any(word.sort is Sort.COMPARATIVE for word in said[:n])
        told = (whole.verbs[0].base == "worden" or more) and said[n + 1].low not in ONES
        return (change or told) and is_means(thing, language)
    if better or is_means(thing, language) or before.low in ("mede", "partly"):
        return True
    if is_facility(thing, language) and not harmed and whole.verbs[-1].base not in _GOING:
        return said[head - 1].low not in _BAD
    if thing.sort is Sort.NOUN and thing.plural and any(one.low in BETTER for one in said[:n]):
        return not names_people(thing.text, language) and said[head - 1].low not in _BAD
    first = whole.verbs[0]
    beside = before.start == whole.words[first.at[0]].start and not goes_to_the_end(said, head)
    done = any(word.sort in _PARTICIPLES for word in said[head:])
    chosen = any(word.low in _CHOSEN for word in said[n + 1 : head])
    return beside and chosen and not done and first.base != "laten"


def _reached_via(whole: Clause, thing: Word, indefinite: bool, language: Language) -> bool:
    """‘Uitval verlagen via mentoren’, and not ‘Melden via de app’ or ‘Posten via de radio’."""
    if thing.low in words("channels", language) or thing.sort is Sort.NAME or not whole.verbs:
        return False
    if whole.verbs[-1].kind(language) is VerbKind.CHANGE:
        return True
    made = is_means(thing, language) or (
        indefinite and thing.low not in words("elsewhere", language)
    )
    own = by_organiser(whole, language)
    return whole.form is ClauseForm.SENTENCE and made and not is_passive(whole) and not own


_GOING = word_set(
    "lopen fietsen rijden stromen varen wandelen trekken vliegen reizen kruipen zwemmen gaan "
    "komen walk cycle drive flow sail travel fly go come run"
)
"""‘Kinderen fietsen door de speeltuin’ says where."""
_BAD = word_set(
    "gladde slechte kapotte drukke onveilige defecte smalle donkere lekke verouderde gevaarlijke "
    "lege vervuilde slippery poor broken unsafe narrow dark dangerous dirty"
)
"""What a thing is that does harm: ‘Minder ongelukken door gladde stoepen’."""


def _exchanged(before: Sequence[Word]) -> bool:
    """‘Lampen vervangen door led’: what comes instead."""
    return any(word.low.startswith(("vervang", "replac")) for word in before)


def _change(said: Sequence[Word], language: Language) -> bool:
    """Whether words without a verb say how things will be: ‘Minder branden’, ‘Een groene stad’,
    and not what is done: ‘Inspectie van bruggen’."""
    changing = words("changing_nouns", language)
    if any(word.sort is Sort.COMPARATIVE or word.low in changing for word in said):
        return True
    nouns = [word for word in said if word.sort in _NOUNS]
    return bool(nouns) and kind_of_noun(nouns[0].low, language) is not VerbKind.WORK
