"""Whether a text says what somebody will do or change, and by which verb or noun."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm, Verb, clause
from toc.check.reading.coordination import statements
from toc.check.reading.nouns import kind_of_noun
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.rules.wording.words.organiser import by_organiser
from toc.check.rules.wording.words.people import names_people
from toc.core.words import Language

_ELSE = {"leiden": "tot", "keren": "terug"}
"""‘Klachten leiden tot …’ and ‘… keren minder mensen terug’: what happens, and nobody’s work."""
_UNSEPARATED = ("ver", "be", "ont", "her")
_OF = frozenset(("van", "of"))
_LETTING = frozenset(("laten", "let"))
_WISHING = word_set("willen zullen gaan moeten kunnen mogen want will would can should must")
_STRIVING = word_set("streven aim seek strive aspire intend plan commit want")
_MOVED = word_set("rijden varen vliegen draaien lopen staan hangen liggen run stand hang")
"""What things do as well: ‘Een bus laten rijden’ is work."""
_ACTS = word_set(
    "zien weten horen solliciteren oefenen meelopen kennismaken proeven koken meepraten meedenken "
    "meebeslissen stemmen vertellen zingen see know try"
)
"""What one lets people do: ‘Studenten laten solliciteren op een echte vacature’."""
_ALSO_WORK = word_set("werken samenwerken gaan work")
"""Verbs that are an activity where those who carry out the programme do them."""
_TELLING = word_set(
    "vertellen delen uitwisselen optreden luisteren praten tell share perform listen"
)
"""What one does where ‘wij’ do so: ‘Wij vertellen het verhaal van de haven’."""
_CHOOSING = {"kiezen": "voor", "strijden": "tegen", "vechten": "tegen", "vinden": "op"}
"""‘We kiezen voor minder verharding’, where those who carry out the programme do so."""
_PARTS_IN = word_set("participeren deelnemen meewerken meedoen")
_SOUGHT = word_set("balans evenwicht oplossing oplossingen middenweg compromis draagvlak")
"""What one finds by working on it: ‘De juiste balans vinden’."""
_TOWARDS = frozenset(("aan", "samen", "mee", "on", "towards", "with"))
_JOINED = frozenset(("en", "of", "and", "or"))


class NamedActivity(NamedTuple):
    """What somebody will do: the verb or noun as it stands in the text, what it is done to where
    the text says ‘… of …’ (else empty), and whether that is work or a change to be made."""

    said: str
    rest: str
    kind: VerbKind


@lru_cache(maxsize=1 << 14)
def activity(text: str, language: Language) -> NamedActivity | None:
    """What a text says that somebody will do; nothing where it says how things stand."""
    read = clause(text, language)
    if read.form is ClauseForm.DOING:
        return _phrase(read, text, language)
    if read.form is ClauseForm.SENTENCE and by_organiser(read, language):
        return _sentence(read, language) or _then_done(read, text, language)
    if read.form is ClauseForm.NAMED:
        return _seeing_to(read, language) or _noun(read, text, language)
    if read.form is ClauseForm.UNSURE and _works_on(read):
        return NamedActivity(read.words[0].low, "", VerbKind.WORK)
    return None


def _works_on(read: Clause) -> bool:
    """‘Werken aan een schone rivier’."""
    first, *after = (word.low for word in read.words[:3])
    on = after[:1] == ["aan"] or (first == "handhaven" and after[:1] == ["op"])
    return first in ("werken", "meewerken", "handhaven") and on and len(after) > 1


def _seeing_to(read: Clause, language: Language) -> NamedActivity | None:
    """‘Zorgen dat schippers veilig kunnen aanmeren’: somebody will see to that."""
    one = read.words[0].low if len(read.words) == 1 else ""
    that = bool(read.rest) and read.rest[0].low == "dat"
    if language == "nl" and one in ("zorgen", "regelen") and that:
        return NamedActivity(one, "", VerbKind.WORK)
    return None


def _phrase(read: Clause, text: str, language: Language) -> NamedActivity | None:
    verb = read.verbs[0]
    if verb.base in _LETTING and len(read.verbs) > 1:
        said = f"{verb.said} {read.verbs[-1].said}"
        base = read.verbs[-1].base
        moved = base in _ACTS or (base in _MOVED and not names_people(text, language))
        work = moved or read.verbs[-1].kind(language) is not VerbKind.PEOPLE
        return NamedActivity(said, "", VerbKind.WORK if work else VerbKind.CHANGE)
    if any(word.low == _ELSE.get(verb.base) for word in read.words):
        return None
    kind = verb.kind(language)
    if kind is VerbKind.PEOPLE:
        after = read.words[verb.at[-1] + 1 :]
        works = (
            verb.base in ("werken", "work") and after and after[0].low in ("aan", "on", "towards")
        )
        if _stops(read, verb):
            return NamedActivity(verb.said, "", VerbKind.CHANGE)
        works = works or _takes_part(verb, after) or _finds(read, verb)
        works = works or (verb.base == "voorzien" and after and after[0].low == "van")
        return NamedActivity(verb.said, "", VerbKind.WORK) if works else None
    return NamedActivity(verb.said, _rest(read, verb, text), kind or VerbKind.WORK)


def _then_done(read: Clause, text: str, language: Language) -> NamedActivity | None:
    """‘We willen meer draagvlak en zetten in op versterking van …’: a wish, and what is done."""
    if language != "nl" or read.verbs[0].base not in _WISHING or len(read.verbs) > 1:
        return None
    for piece in statements(text, language)[1:]:
        then = clause(f"We {piece}", language)
        if (
            then.form is ClauseForm.SENTENCE
            and len(then.subject) == 1
            and then.verbs[0].at[0] == 1
        ):
            return _sentence(then, language)
    return None


def _takes_part(verb: Verb, after: Sequence[Word]) -> bool:
    """‘Participeren in de uitvoering van …’ is work; ‘… in de samenleving’ is what people do."""
    return (
        verb.base in _PARTS_IN
        and len(after) > 3
        and after[0].low in ("aan", "in")
        and after[1].sort is Sort.ARTICLE
        and kind_of_noun(after[2].low, "nl") is not None
        and after[3].low in ("van", "en")
    )


def _stops(read: Clause, verb: Verb) -> bool:
    """‘Stroperij stoppen’, and not ‘Op tijd stoppen’ or ‘stoppen met roken’."""
    n = verb.at[0]
    if verb.base != "stoppen" or n < 1 or any(word.low == "met" for word in read.words):
        return False
    noun = read.words[n - 1].sort is Sort.NOUN and not read.words[n - 1].plural
    return noun and not any(word.sort is Sort.PREPOSITION for word in read.words[:n])


def _finds(read: Clause, verb: Verb) -> bool:
    """‘De juiste balans vinden tussen …’."""
    before = read.words[: verb.at[0]]
    return verb.base == "vinden" and bool(before) and before[-1].low in _SOUGHT


def _sentence(read: Clause, language: Language) -> NamedActivity | None:
    first, last = read.verbs[0], read.verbs[-1]
    if first.base in _STRIVING and len(read.verbs) == 1:
        return _striving(read, first, language)
    if first.base in _LETTING and len(read.verbs) > 1 and last.sort is not Sort.PARTICIPLE:
        return NamedActivity(last.said, "", VerbKind.WORK)  # ‘Wij laten kinderen gratis zwemmen’
    if first.base in _WISHING and len(read.verbs) == 1 and language == "nl":
        end = read.words[-1]
        if end.low.startswith(_UNSEPARATED) and end.low.endswith("en"):
            # ‘Wij gaan bruggen vervangen’ is read as a participle.
            kind = kind_of(end.low, "nl")
            return (
                NamedActivity(end.low, "", kind)
                if kind in (VerbKind.WORK, VerbKind.CHANGE)
                else None
            )
    if len(read.verbs) > 1 and last.sort is Sort.PARTICIPLE:
        return None
    kind = last.kind(language)
    if kind in (VerbKind.WORK, VerbKind.CHANGE):
        return NamedActivity(last.said, "", kind)
    if len(read.verbs) > 1 and first.base in _WISHING and _stops(read, last):
        return NamedActivity(last.said, "", VerbKind.CHANGE)
    what = _CHOOSING.get(first.base)
    if what and any(word.low == what for word in read.words[first.at[-1] + 1 :][:3]):
        return NamedActivity(first.said, "", VerbKind.WORK)
    if last.base in _TELLING and len(read.verbs) == 1:
        return NamedActivity(last.said, "", VerbKind.WORK)
    wished = first.base in _WISHING and len(read.verbs) > 1
    if last.base in _ALSO_WORK and (len(read.verbs) == 1 or wished):
        after = read.words[last.at[-1] + 1 :]
        towards = {word.low for word in after} & _TOWARDS
        if towards or (last.base == "gaan" and any(w.sort is Sort.PREPOSITION for w in after)):
            return NamedActivity(last.said, "", VerbKind.WORK)
    return None


def _striving(read: Clause, verb: Verb, language: Language) -> NamedActivity | None:
    """‘We streven naar versterking van …’: what follows is what will be done."""
    words = [*read.words[verb.at[-1] + 1 :], *read.rest]
    for n, word in enumerate(words[:8]):
        if word.low in ("naar", "to", "erna", "ernaar"):
            for one in words[n + 1 : n + 4]:
                kind = kind_of_noun(one.low, language) or kind_of(one.low, language)
                if kind in (VerbKind.WORK, VerbKind.CHANGE):
                    return NamedActivity(one.low, "", kind)
    for before, word in pairwise(words):
        if before.sort is Sort.TO and kind_of(word.low, language) in (
            VerbKind.WORK,
            VerbKind.CHANGE,
        ):
            return NamedActivity(word.low, "", kind_of(word.low, language) or VerbKind.WORK)
    return None


def _noun(read: Clause, text: str, language: Language) -> NamedActivity | None:
    """‘Versterking van de sociale basis’."""
    head = first_noun(read.words)
    if head is None or head + 1 >= len(read.words) or read.words[head + 1].low not in _OF:
        return None
    word = read.words[head]
    kind = kind_of_noun(word.low, language)
    compared = {one.low for one in read.words[:head] if one.sort is Sort.COMPARATIVE}
    if kind is None or (compared - _FURTHER and kind is VerbKind.WORK):
        return None  # ‘Betere begeleiding van studenten’: how it is then
    before = [one.low for one in read.words[max(head - 2, 0) : head]]
    if word.low in _AS_IT_IS and before[:1] == ["een"] and before[-1] in _WELL:
        return None  # ‘Een goede spreiding van evenementen’
    verb = Verb(word.low, word.low, (head,), Sort.NOUN)
    return NamedActivity(word.low, _rest(read, verb, text), kind)


def first_noun(words: Sequence[Word]) -> int | None:
    """Where the noun stands that a text without a verb is about: ‘Per jaar een rapportage’."""
    n = 0
    if words and words[0].sort is Sort.PREPOSITION:
        while n < len(words) and words[n].sort not in (Sort.NOUN, Sort.NAME, Sort.NUMBER):
            n += 1
        n += 1
    for place in range(n, len(words)):
        if words[place].sort is Sort.PREPOSITION:
            return None
        if words[place].sort in (Sort.NOUN, Sort.NAME):
            # English names a thing by its last noun: ‘capacity building’.
            while place + 1 < len(words) and _compound(words, place):
                place += 1
            return place
    return None


def _compound(words: Sequence[Word], place: int) -> bool:
    one, other = words[place], words[place + 1]
    return (
        other.sort in (Sort.NOUN, Sort.NAME, Sort.PRESENT)
        and one.low.isascii()
        and other.text == other.low
        and other.end - other.start > 1
        and not _dutch(words)
    )


def _dutch(words: Sequence[Word]) -> bool:
    return any(
        word.low in ("de", "het", "een", "van", "voor", "en", "op", "bij") for word in words
    )


def _rest(read: Clause, verb: Verb, text: str) -> str:
    """What follows ‘VERB van’, up to the preposition or mark with which something else begins."""
    start = verb.at[-1] + 1
    words = read.words
    if start >= len(words):
        return ""
    if words[start].low in _OF:
        start += 1
    elif verb.sort is Sort.INFINITIVE or words[start].sort not in _OPENING:
        return ""
    end = start
    while end < len(words) and words[end].sort is not Sort.MARK:
        if words[end].low in _BY or _with_help(words, end):
            break
        if words[end].low in _JOINED and _verb_follows(words, end):
            return ""
        end += 1
    if end == start or (end < len(words) and words[end].sort is Sort.MARK):
        return ""
    return text[words[start].start : words[end - 1].end]


_AS_IT_IS = word_set("spreiding verdeling verhouding bezetting dekking ontsluiting bereikbaarheid")
_WELL = word_set(
    "goede gelijke gelijkmatige evenwichtige evenredige eerlijke ruime redelijke juiste optimale "
    "rechtvaardige logische gezonde"
)
_FURTHER = word_set("verder verdere nader nadere further")
_BY = word_set("door by through via om middels dankzij")


def _with_help(words: Sequence[Word], n: int) -> bool:
    """Whether ‘met behulp van …’ and the like begin at `n`."""
    return words[n].low == "met" and n + 1 < len(words) and words[n + 1].low in _HELP


_HELP = word_set("behulp hulp inzet steun gebruik")
_OPENING = frozenset(
    (
        Sort.NOUN,
        Sort.NAME,
        Sort.ARTICLE,
        Sort.NUMBER,
        Sort.PRONOUN,
        Sort.ADJECTIVE,
        Sort.DESCRIBING,
    )
)


def _verb_follows(words: Sequence[Word], n: int) -> bool:
    return any(
        word.sort in (Sort.INFINITIVE, Sort.NOMINAL, Sort.FINITE, Sort.PRESENT)
        for word in words[n + 1 : n + 3]
    )
