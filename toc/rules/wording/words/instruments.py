"""Where a text says by what something is reached: ‘Minder branden door voorlichting’.

‘Door’ also says who does something (‘vastgesteld door de raad’), what a harm comes from (‘stress
door geldzorgen’) and where something goes (‘door het park’), and ‘via’ which way something comes
in (‘via de website’): none of these is a means.
"""

from __future__ import annotations

from collections.abc import Sequence

from toc.messages import Language
from toc.reading import Sort, Word, known
from toc.reading.clause_parts import word_set
from toc.reading.clauses import Clause, Form, clause
from toc.reading.nouns import kind_of_noun
from toc.reading.verb_lists import Kind, kind_of
from toc.reading.vocabulary import base_form, split_compound
from toc.rules.wording.words import words
from toc.rules.wording.words.activity import activity
from toc.rules.wording.words.organiser import by_organiser
from toc.rules.wording.words.people import names_people
from toc.rules.wording.words.purpose import Joined
from toc.rules.wording.words.quoting import goes_to_the_end, quoted_by
from toc.rules.wording.words.things import is_facility

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
_VERBS = frozenset((Sort.INFINITIVE, Sort.NOMINAL))
_DEFINITE = frozenset((Sort.ARTICLE, Sort.PRONOUN, Sort.NUMBER))
_FOSTERING = word_set("stimuleren aanmoedigen faciliteren stimulate encourage foster")
_WHO = word_set("die dat wie wat waar waarbij waarin als wanneer who which that")
_ONES = word_set("de het deze dit onze the this our")
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
    if said and said[0].low in ("met", "with") and _with_a_thing(whole, said, text, language):
        return Joined(said[0].low)
    for n, word in enumerate(said):
        after = _after_by(said, n)
        if after is None or after >= len(said):
            continue
        if n == 0 and word.low in ("by", "met", "with"):
            continue
        head = _head(said, after)
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
    if whole.form is Form.NAMED:
        return _change(whole.words, language)
    doing = activity(text, language)
    fosters = bool(whole.verbs) and whole.verbs[-1].base in _FOSTERING
    return doing is None or doing.kind is Kind.CHANGE or fosters


def is_means(word: Word, language: Language) -> bool:
    """Whether a word names work or something by which people reach what they want."""
    if word.sort in _VERBS:
        return known(word.low, language)
    last = split_compound(word.low, "nl")[-1] if language == "nl" else word.low
    if not words("no_means", language).isdisjoint((word.low, last)):
        return False
    if last != word.low and last.endswith("en") and kind_of(last, language) is not None:
        return True  # rekeningrijden, thuiswerken
    listed = words("means_nouns", language)
    forms = (word.low, word.lemma.lower(), last, base_form(last, language))
    return any(one in listed or kind_of_noun(one, language) is not None for one in forms)


def _head(said: Sequence[Word], start: int) -> int | None:
    """Where the noun, or the verb used as one, stands that comes first after ‘door’."""
    for n in range(start, min(start + 8, len(said))):
        word = said[n]
        more = said[n - 1].sort is Sort.COMPARATIVE and word.sort is Sort.ADJECTIVE
        if word.sort in _NOUNS or word.sort in _VERBS or (more and n + 1 == len(said)):
            return n  # ‘door wijkgericht werken’, ‘door meer groen’
        if word.sort in (Sort.PREPOSITION, Sort.MARK, Sort.FINITE, Sort.TO):
            return None
    return None


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
            and whole.form is Form.SENTENCE
            and said[head].low not in words("channels", language)
        )
    if _agent_first(said) or said[head].low in words("elsewhere", language):
        return False
    if is_means(said[head], language) or whole.form is Form.DOING:
        return True
    return whole.form is Form.SENTENCE and whole.verbs[-1].sort is not Sort.PARTICIPLE


def _agent_first(said: Sequence[Word]) -> bool:
    """‘Door vrijwilligers gevonden dieren …’: who did it, before what was done."""
    for n, word in enumerate(said[1:6], 1):
        if word.sort in _PARTICIPLES:
            return n > 1 and n + 1 < len(said) and said[n + 1].sort in _NOUNS | {Sort.ADJECTIVE}
        if word.sort in (Sort.FINITE, Sort.MARK):
            return False
    return False


def _with_a_thing(whole: Clause, said: Sequence[Word], text: str, language: Language) -> bool:
    """‘Met slimme sloten de waterstand verlagen’, ‘Met een betere bus reizen …’, and not ‘Met de
    boeren …’ or ‘Met plezier …’."""
    if said[1].low in _ALL:
        return False  # ‘Met alle scholen zijn afspraken gemaakt’: with whom
    nouns = [n for n, word in enumerate(said[:6]) if word.sort in _NOUNS]
    head = nouns[0] if whole.form is Form.DOING and nouns else _head(said, 1)
    if head is None or names_people(said[head].text, language) or said[head].low in _TRAITS:
        return False
    if whole.form is Form.DOING:
        change = whole.verbs[-1].kind(language) is Kind.CHANGE or _made_so(whole)
        return change and said[head + 1].sort is not Sort.COORDINATOR
    better = any(word.sort is Sort.COMPARATIVE for word in said[1:head])
    return (
        whole.form is Form.SENTENCE
        and (better or is_means(said[head], language) or _works(whole, said, head, language))
        and not _passive(whole)
        and not _own_work(whole, text, language)
    )


def _own_work(whole: Clause, text: str, language: Language) -> bool:
    """Whether a sentence says what somebody does with a thing: ‘Met een kraan bouwen we …’. What
    they contribute to or change they reach with it."""
    doing = activity(text, language)
    reached = doing is not None and (
        doing.kind is Kind.CHANGE or whole.verbs[-1].base == "bijdragen"
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


def _reached_by(
    whole: Clause, said: Sequence[Word], n: int, head: int, language: Language
) -> bool:
    """Whether what stands before ‘door’ is something that what follows can bring about."""
    thing, before = said[head], said[n - 1]
    if said[n].low in ("met", "with"):
        return _reached_with(whole, said, n, head, language)
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
    if whole.form is Form.NAMED:
        of_work = before.sort in _PARTICIPLES or before.low in _SERVED
        built = is_facility(thing, language) and said[head - 1].low not in _BAD and not harmed
        made = better or built or is_means(thing, language)
        return not of_work and made and _change(said[:n], language)
    if whole.form is Form.DOING:
        return is_means(thing, language) or said[n].low == "through"
    if whole.form is not Form.SENTENCE:
        return False
    if _passive(whole):
        change = whole.verbs[-1].kind(language) is Kind.CHANGE
        more = any(word.sort is Sort.COMPARATIVE for word in said[:n])
        told = (whole.verbs[0].base == "worden" or more) and said[n + 1].low not in _ONES
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
    if whole.verbs[-1].kind(language) is Kind.CHANGE:
        return True
    made = is_means(thing, language) or (
        indefinite and thing.low not in words("elsewhere", language)
    )
    own = by_organiser(whole, language)
    return whole.form is Form.SENTENCE and made and not _passive(whole) and not own


def _reached_with(
    whole: Clause, said: Sequence[Word], n: int, head: int, language: Language
) -> bool:
    """‘Eenzaamheid verminderen met huisbezoeken’, and not ‘… met een derde’, ‘… met partners’."""
    people = names_people(said[head].text, language) or said[head].low in _TRAITS
    if _better_with(whole, said, n, head) and not people:
        return True
    made = is_means(said[head], language) and not people
    counted = any(word.sort is Sort.NUMBER for word in said[n + 1 : head])
    beside = said[n - 1].sort in _WITH_WHOM
    beside = beside and not (whole.form is Form.DOING and _made_more(whole))
    if not made or counted or not whole.verbs or beside:
        return False
    if whole.form is Form.DOING:
        changes = whole.verbs[-1].kind(language) is Kind.CHANGE or _made_more(whole)
        return changes and n > whole.verbs[0].at[0]
    moves = whole.verbs[0].base in words("comparing_verbs", language)
    return whole.form is Form.SENTENCE and moves and not _passive(whole)


BETTER = word_set(
    "beter schoner veiliger gezonder sneller rustiger prettiger groener zelfstandiger makkelijker "
    "fitter gelukkiger slimmer sterker goedkoper zuiniger cleaner safer healthier faster happier "
    "easier cheaper"
)
"""What nobody owes to a harm."""
_GOING = word_set(
    "lopen fietsen rijden stromen varen wandelen trekken vliegen reizen kruipen zwemmen gaan "
    "komen walk cycle drive flow sail travel fly go come run"
)
"""‘Kinderen fietsen door de speeltuin’ says where."""


def _better_with(whole: Clause, said: Sequence[Word], n: int, head: int) -> bool:
    """‘De haven wordt schoner met walstroom’."""
    better = any(word.low in BETTER or word.low == "vaker" for word in said[:n])
    beside = said[n - 1].low in BETTER or said[n - 1].sort is Sort.PARTICLE
    thing = said[head].sort is Sort.NOUN and said[n + 1].low not in _ONES
    return better and beside and thing and head + 1 >= len(said) and whole.form is Form.SENTENCE


_BAD = word_set(
    "gladde slechte kapotte drukke onveilige defecte smalle donkere lekke verouderde gevaarlijke "
    "lege vervuilde slippery poor broken unsafe narrow dark dangerous dirty"
)
"""What a thing is that does harm: ‘Minder ongelukken door gladde stoepen’."""
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


def _passive(whole: Clause) -> bool:
    first, last = whole.verbs[0], whole.verbs[-1]
    return last.sort is Sort.PARTICIPLE and first.base in ("worden", "zijn", "be")


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
    return bool(nouns) and kind_of_noun(nouns[0].low, language) is not Kind.WORK
