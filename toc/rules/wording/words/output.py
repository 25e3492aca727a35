"""Whether a text says that something was made or is there, and not what that changes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from toc.messages import Language
from toc.reading import Sort, Word
from toc.reading.clause_parts import word_set
from toc.reading.clauses import Clause, Form, clause
from toc.reading.coordination import statements
from toc.rules.wording.words import phrases, tokens, words
from toc.rules.wording.words.activity import first_noun
from toc.rules.wording.words.organiser import by_organiser
from toc.rules.wording.words.people import names_people
from toc.rules.wording.words.there import ends_in, there
from toc.rules.wording.words.things import (
    NOUNS,
    head_noun,
    is_facility,
    is_place,
    is_post,
    is_product,
    of_people,
)

_OF_TEXTS = word_set("verspreiden schrijven houden maken write hold make")
"""Verbs whose participle after a noun says more of it: ‘evenementen verspreid over de stad’."""
_HELPING = word_set("zijn worden hebben be have")
_BUILDING = word_set(
    "realiseren bouwen aanleggen opleveren plaatsen planten build deliver plant install"
)
_BEING = frozenset(("zijn", "be"))
_LIKE_AN_INFINITIVE = frozenset(("herzien",))
"""Participles that are read as infinitives: ‘De cao is herzien’."""
_TAKEN = word_set("volgen ontvangen krijgen bijwonen doorlopen deelnemen receive attend complete")
_BIGGER = word_set(
    "versterken verhogen verbreden verdiepen verlengen verzwaren ophogen verplaatsen"
)
"""What is done to a dyke or a road; other things become stronger or higher of themselves."""
_TIMES = (
    "avond", "avonden", "bezoek", "bezoeken", "les", "lessen", "gesprek", "gesprekken", "controle",
    "controles", "consult", "consulten", "inspectie", "inspecties", "visits", "lessons", "talks",
)  # fmt: skip
"""What is held so many times, as the end of a word."""
_POWERED = ("verlichting", "vloot", "wagenpark")
_SWITCHED = word_set("overschakelen omschakelen")
"""‘De verlichting is overgeschakeld op led’; people and firms switch of themselves."""
_EVERY = word_set("elk elke ieder iedere alle every each all")


@lru_cache(maxsize=1 << 14)
def output(text: str, language: Language) -> tuple[str, str]:
    """What was made or done (`done`: its verb as it stands) or is only there (`thing`: its name);
    twice empty where a text says neither.

    >>> output("Er is een wijkplan vastgesteld", "nl"), output("Een wijkplan", "nl")
    (('done', 'vastgesteld'), ('thing', 'wijkplan'))
    """
    if not words("experiences", language).isdisjoint(tokens(text)):
        return "", ""
    _, _, outcome = text.partition(": ")
    says = bool(outcome) and clause(outcome, language).form is Form.SENTENCE
    if says and names_people(outcome, language):
        return "", ""  # ‘Brieven zijn herschreven: huurders bellen minder’
    for piece in statements(text, language) or (text,):
        found = _one(piece, language)
        if found[0]:
            return found
    return "", ""


def _one(text: str, language: Language) -> tuple[str, str]:
    read = clause(text, language)
    if read.form is Form.DONE:
        made = read.verb.base in words("making", language)
        return ("done", read.verb.said) if made else ("", "")
    if read.form is Form.NAMED:
        return _named(read, language) or ("", "")
    if read.form is not Form.SENTENCE:
        return "", ""
    return _done(read, language) or _counted(read, language) or there(read, language) or ("", "")


def _named(read: Clause, language: Language) -> tuple[str, str] | None:
    """‘Een wijkplan’, ‘Nieuwe sporthal gereed’, ‘Een door de raad vastgestelde kaart’."""
    said = read.words
    if any(word.sort is Sort.COMPARATIVE for word in read.words) or not said:
        return None
    head = first_noun(said)
    if head is not None and is_product(said[head], language):
        of = [word.sort for word in said[head + 1 : head + 3]]
        counted = len(of) == 2 and of[1] is Sort.NUMBER  # ‘Een netwerk van 20 coaches’
        mine = of_people(said[head], language) and not counted
        return None if mine else ("thing", said[head].low)
    if head is not None and _held(said, head):
        return "thing", said[head].low
    if head is not None and _for_each(said, head, language):
        return "thing", said[-1].low
    if head is not None and _so_many(said, head, language):
        return "thing", said[head].low
    ready = phrases("ready", language).all_in(tuple(word.low for word in said))
    if ready and head is not None and ready[-1].start > head and ends_in(said, ready[-1].words):
        people = names_people(said[head].text, language)
        return None if people or of_people(said[head], language) else ("thing", ready[-1].words)
    if read.rest:
        return None
    for n, word in enumerate(said):
        made = _made(word, language) and word.lemma not in _OF_TEXTS
        after = said[n + 1 :]
        ends = not after or after[0].sort in (Sort.PREPOSITION, Sort.NUMBER)
        behind = n > 0 and said[n - 1].sort in NOUNS and word.sort is not Sort.DESCRIBING
        if made and behind and ends:
            return "done", word.low
        if made:
            place = head_noun(after, language)
            if place is not None and is_product(after[place], language):
                return "thing", after[place].low
    return None


def _held(said: Sequence[Word], head: int) -> bool:
    """‘Jaarlijks 10 voorlichtingsavonden’."""
    return _lesson(said[head]) and any(word.sort is Sort.NUMBER for word in said[:head])


def _so_many(said: Sequence[Word], head: int, language: Language) -> bool:
    """‘Zes nieuwe speelplaatsen’, ‘Een energiecoöperatie in elk dorp’."""
    if not is_facility(said[head], language):
        return False
    number = said[0].sort is Sort.NUMBER and said[0].low not in ("nul", "zero")
    everywhere = any(word.low in _EVERY for word in said[head + 1 :])
    return number or everywhere


def _for_each(said: Sequence[Word], head: int, language: Language) -> bool:
    """‘Elke wijk een eigen beheerder’."""
    last = said[-1]
    own = is_facility(last, language) or is_post(last, language)
    one = any(word.low in ("een", "a", "an", "één") for word in said[head + 1 :])
    return said[0].low in _EVERY and is_place(said[head], language) and one and own


def _made(word: Word, language: Language) -> bool:
    """Whether a word is the past participle of a verb of making."""
    if word.sort in (Sort.PARTICIPLE, Sort.DESCRIBING):
        return word.lemma in words("making", language)
    if language == "nl" or word.sort is not Sort.ADJECTIVE or not word.low.endswith("ed"):
        return False
    bases = {word.lemma, word.low.removesuffix("d"), word.low.removesuffix("ed")}
    return bool(bases & words("making", "en"))


def _done(read: Clause, language: Language) -> tuple[str, str] | None:
    first, last = read.verbs[0], read.verbs[-1]
    said = {word.low for word in read.words}
    lows = [word.low for word in read.words[-4:]]
    if first.base in _BEING and lows[-3:] == ["in", "gebruik", "genomen"]:
        return "done", "in gebruik genomen"
    if last.base == "nemen" and any(read.words[n].low.endswith("besluit") for n in read.subject):
        return "done", last.said  # ‘Het peilbesluit is genomen’
    if first.base in _BEING and read.words[-1].low in _LIKE_AN_INFINITIVE:
        return "done", read.words[-1].low
    if len(read.verbs) < 2 or last.sort is not Sort.PARTICIPLE or first.base not in _HELPING:
        return None
    before = read.words[last.at[0] - 1]
    if before.sort is Sort.COMPARATIVE:
        return None  # ‘De docenten zijn beter opgeleid’: how they are
    things = any(
        is_facility(read.words[n], language) or read.words[n].low.endswith(("gebouw", "gebouwen"))
        for n in read.subject
    )
    if last.base in ("maken", "make") and (
        before.sort is Sort.ADJECTIVE or before.low.endswith("baar")
    ):
        # ‘toegankelijk gemaakt’, and not ‘weerbaar gemaakt’
        return ("done", f"{before.low} {last.said}") if things else None
    told = read.words[: last.at[0]]
    if last.base in _SWITCHED and any(
        is_facility(word, language) or word.low.endswith(_POWERED) for word in told
    ):
        return ("done", last.said) if not names_people(_said(read), language) else None
    fitted = last.base == "voorzien" or (last.base in ("fit", "equip") and "with" in said)
    if fitted and first.base in ("zijn", "worden", "be"):
        things = any(is_facility(read.words[n], language) for n in read.subject)
        things = things or any(is_facility(word, language) for word in read.words[last.at[-1] :])
        share = any(word.low == "%" for word in read.words)
        return (
            ("done", last.said) if things and not share else None
        )  # ‘… zijn voorzien van zonnepanelen’
    if last.base == "vestigen" and read.words[0].low == "in":
        return "done", last.said
    if last.base == "aansluiten" and names_people(_said(read), language):
        return None  # ‘Bewoners zijn aangesloten bij een club’
    made = last.base in words("making", language)
    if not made and first.base in ("hebben", "have") and last.base in _TAKEN:
        # ‘80% van de leraren heeft een training gevolgd’
        made = any(is_product(word, language) or _lesson(word) for word in read.words)
    if not made and last.base in _BIGGER:
        made = any(is_facility(read.words[n], language) for n in read.subject)
    return ("done", last.said) if made else None


def _lesson(word: Word) -> bool:
    return word.sort in NOUNS and word.low.endswith(_TIMES)


def _said(read: Clause) -> str:
    return " ".join(read.words[n].text for n in read.subject)


def _counted(read: Clause, language: Language) -> tuple[str, str] | None:
    """‘In 2030 bouwen wij 900 woningen’."""
    verb = read.verbs[-1]
    if verb.base not in _BUILDING or not by_organiser(read, language):
        return None
    after = read.words[verb.at[-1] + 1 :] if len(read.verbs) == 1 else read.words
    numbers = [
        word
        for before, word in zip((None, *after), after, strict=False)
        if word.sort is Sort.NUMBER and (before is None or before.sort is not Sort.PREPOSITION)
    ]
    return ("done", verb.said) if numbers else None
