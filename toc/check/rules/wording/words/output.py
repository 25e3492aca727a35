"""Whether a text says that something was made or is there, and not what that changes."""

from __future__ import annotations

from functools import lru_cache

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm, clause
from toc.check.reading.coordination import statements
from toc.check.rules.wording.words import tokens, words
from toc.check.rules.wording.words.organiser import by_organiser
from toc.check.rules.wording.words.output_named import lesson, named
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.there import there
from toc.check.rules.wording.words.things import is_facility, is_place, is_product
from toc.core.words import Language

_HELPING = word_set("zijn worden hebben be have")
_BUILDING = word_set(
    "realiseren bouwen aanleggen opleveren plaatsen planten organiseren build deliver plant "
    "install organise organize"
)
_BEING = frozenset(("zijn", "be"))
_LIKE_AN_INFINITIVE = frozenset(("herzien",))
"""Participles that are read as infinitives: ‘De cao is herzien’."""
_TAKEN = word_set(
    "volgen voeren hebben afleggen ontvangen krijgen bijwonen doorlopen deelnemen receive attend "
    "complete"
)
_GIVEN = word_set("geven verzorgen give")
_BIGGER = word_set(
    "versterken verhogen verbreden verdiepen verlengen verzwaren ophogen verplaatsen"
)
"""What is done to a dyke or a road; other things become stronger or higher of themselves."""
_FEWER = word_set("minder fewer less")
_ANSWERABLE = word_set("accountable responsible liable")
_ANEW = word_set("nieuw compleet volledig definitief gereed tijdelijk")
_CERTIFIED = ("certificering", "keurmerk", "certificaat", "accreditatie", "erkenning")
_POWERED = ("verlichting", "vloot", "wagenpark")
_SWITCHED = word_set("overschakelen omschakelen")
"""‘De verlichting is overgeschakeld op led’; people and firms switch of themselves."""


@lru_cache(maxsize=1 << 14)
def output(text: str, language: Language) -> tuple[str, str]:
    """What was made or done (`done`: its verb as it stands) or is only there (`thing`: its name);
    twice empty where a text says neither.

    >>> output("Er is een wijkplan vastgesteld", "nl"), output("Een wijkplan", "nl")
    (('done', 'vastgesteld'), ('thing', 'wijkplan'))
    """
    felt = words("experiences", language).intersection(tokens(text))
    if felt and not (felt == {"vinden"} and "plaats" in tokens(text)):
        return "", ""
    _, _, outcome = text.partition(": ")
    says = bool(outcome) and clause(outcome, language).form is ClauseForm.SENTENCE
    if says and names_people(outcome, language):
        return "", ""  # ‘Brieven zijn herschreven: huurders bellen minder’
    for piece in statements(text, language) or (text,):
        found = _one(piece, language)
        if found[0]:
            return found
    return "", ""


def _one(text: str, language: Language) -> tuple[str, str]:
    read = clause(text, language)
    if read.form is ClauseForm.DONE:
        made = read.verb.base in words("making", language)
        return ("done", read.verb.said) if made else ("", "")
    if read.form is ClauseForm.NAMED:
        return named(read, language) or ("", "")
    if read.form is not ClauseForm.SENTENCE:
        return "", ""
    return (
        _done(read, language)
        or _counted(read, language)
        or _takes_place(read, language)
        or there(read, language)
        or ("", "")
    )


def _done(read: Clause, language: Language) -> tuple[str, str] | None:
    first, last = read.verbs[0], read.verbs[-1]
    said = {word.low for word in read.words}
    lows = [word.low for word in read.words[-4:]]
    if first.base in _BEING and lows[-3:] == ["in", "gebruik", "genomen"]:
        return "done", "in gebruik genomen"
    if last.base == "nemen" and any(read.words[n].low.endswith("besluit") for n in read.subject):
        return "done", last.said  # ‘Het peilbesluit is genomen’
    certified = last.base == "behalen" and not names_people(_said(read), language)
    if certified and any(read.words[n].low.endswith(_CERTIFIED) for n in read.subject):
        return "done", last.said  # ‘De certificering is behaald’
    if first.base in _BEING and read.words[-1].low in _LIKE_AN_INFINITIVE:
        return "done", read.words[-1].low
    if len(read.verbs) < 2 or last.sort is not Sort.PARTICIPLE or first.base not in _HELPING:
        return None
    before = read.words[last.at[0] - 1]
    after = read.words[last.at[0] + 1] if last.at[0] + 1 < len(read.words) else None
    if before.sort is Sort.COMPARATIVE or (
        last.base in ("voorbereiden", "prepare")
        and after is not None
        and after.low in ("op", "for")
    ):
        return None  # ‘De docenten zijn beter opgeleid’: how they are
    if any(read.words[n].low in _FEWER for n in read.subject[:2]):
        return None  # ‘Minder jongeren worden uit huis geplaatst’: less of a harm
    if after is not None and after.low in _ANSWERABLE:
        return None  # ‘Landlords are held responsible’: nothing is held
    things = any(
        is_facility(read.words[n], language) or read.words[n].low.endswith(("gebouw", "gebouwen"))
        for n in read.subject
    )
    if last.base == "inrichten" and _as_it_should(before) and not things:
        return None
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
    if not made and first.base != "hebben" and last.base in _GIVEN:
        made = any(
            is_product(read.words[n], language) or lesson(read.words[n]) for n in read.subject
        )
    if not made and first.base in ("hebben", "have") and last.base in _TAKEN:
        # ‘80% van de leraren heeft een training gevolgd’
        made = any(is_product(word, language) or lesson(word) for word in read.words)
    if not made and last.base in _BIGGER:
        made = any(is_facility(read.words[n], language) for n in read.subject)
    return ("done", last.said) if made else None


def _as_it_should(before: Word) -> bool:
    """‘Klimaatbestendig ingericht’: how a place is; ‘opnieuw ingericht’ says what was done."""
    quality = before.low.endswith(_QUALITIES) or before.sort is Sort.ADJECTIVE
    return quality and before.low not in _ANEW


_QUALITIES = ("bestendig", "vriendelijk", "robuust", "veilig", "toegankelijk", "inclusief")


def _takes_place(read: Clause, language: Language) -> tuple[str, str] | None:
    """‘Per jaar vinden er vier bijeenkomsten plaats’, ‘Alle trainers volgen een cursus’."""
    verb = read.verbs[0]
    if len(read.verbs) > 1 or verb.base not in _TAKING_PART | _HAPPENING:
        return None
    after = read.words[verb.at[0] + 1 :] if verb.base in _TAKING_PART else read.words
    for n, word in enumerate(after):
        dated = n + 1 < len(after) and after[n + 1].sort is Sort.NUMBER
        if word.sort is Sort.PREPOSITION and not dated and verb.base in _TAKING_PART:
            return None
        if is_product(word, language) or (lesson(word) and verb.base in _HAPPENING):
            return ("done", verb.said) if not word.low.endswith(_OWN_COURSE) else None
    return None


_HAPPENING = word_set("plaatsvinden")
_TAKING_PART = word_set("volgen bijwonen")
_OWN_COURSE = (
    "plan",
    "plannen",
    "app",
    "kaart",
    "website",
    "protocol",
    "richtlijn",
    "richtlijnen",
)
"""What people follow of their own: ‘Artsen volgen de richtlijn’."""


def _said(read: Clause) -> str:
    return " ".join(read.words[n].text for n in read.subject)


def _counted(read: Clause, language: Language) -> tuple[str, str] | None:
    """‘In 2030 bouwen wij 900 woningen’."""
    verb = read.verbs[-1]
    places = [read.words[n] for n in read.subject if is_place(read.words[n], language)]
    if verb.base not in _BUILDING or not (places or by_organiser(read, language)):
        return None
    after = read.words[verb.at[-1] + 1 :] if len(read.verbs) == 1 else read.words
    numbers = [
        word
        for before, word in zip((None, *after), after, strict=False)
        if word.sort is Sort.NUMBER and (before is None or before.sort is not Sort.PREPOSITION)
    ]
    return ("done", verb.said) if numbers else None
