"""Whether an inspanning says what must change instead of what somebody does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from toc.messages import Language
from toc.reading import Sort, Word
from toc.reading.clause_parts import word_set
from toc.reading.clauses import Clause, Form, clause
from toc.reading.verb_lists import Kind, kind_of
from toc.reading.vocabulary import is_comparative, split_compound
from toc.rules.wording.words import phrases, tokens, words
from toc.rules.wording.words.activity import activity
from toc.rules.wording.words.organiser import by_organiser
from toc.rules.wording.words.people import names_people
from toc.rules.wording.words.placeholders import placeholder
from toc.rules.wording.words.things import is_facility

_MAKING = word_set("maken make")
_SETTING_ABOUT = word_set("inzetten richten focus werken streven work strive aim")


class Effect(NamedTuple):
    """What an inspanning says must change: the words as they stand, and what changes (else
    empty)."""

    said: str
    rest: str = ""

    @property
    def sort(self) -> str:
        """Which sentence fits: `of` where it is known what changes, else `other`."""
        return "of" if self.rest else "other"


@lru_cache(maxsize=1 << 14)
def effect(text: str, language: Language) -> Effect | None:
    """The effect that an inspanning is; nothing where it says what somebody does."""
    if placeholder(text, language):
        return None
    said = tokens(text)
    ensuring = phrases("ensuring", language).at(said, 0)
    read = clause(text, language)
    if ensuring is not None:
        return None if _looks_after(read, language) else Effect(ensuring.words)
    doing = activity(text, language)
    if doing is not None and doing.kind is Kind.CHANGE:
        decided = _within_power(read, language) or _built(read, language)
        return None if decided else Effect(doing.said, doing.rest)
    works = doing is not None and read.form is Form.SENTENCE
    found = phrases("effect_phrases", language).all_in(said)
    if found and (works or read.form is not Form.SENTENCE):
        return Effect(found[0].words)
    if read.form is Form.DOING or works:
        return (
            _made_more(read)
            or _made_so(read, language)
            or _kept(read, language)
            or _set_about(read, language)
        )
    if read.form is Form.NAMED:
        return _better(read, language) or _named(read, language)
    if read.form is Form.SENTENCE and not by_organiser(read, language):
        return _of_people(read, language) or _raised(read, language)
    return None


def _looks_after(read: Clause, language: Language) -> bool:
    """‘Zorgen voor een goed beheer van …’ is work."""
    after = [w for w in read.words[2:5] if w.sort not in (Sort.ARTICLE, Sort.ADJECTIVE)]
    if language != "nl" or [word.low for word in read.words[1:2]] != ["voor"] or not after:
        return False
    of = read.words[-1] is not after[0]
    return of and after[0].low in _CARE


_CARE = word_set(
    "beheer onderhoud opvolging aanleg plaatsing vervanging uitvoering opmaak toezicht vervoer "
    "schoonmaak inkoop aankoop afhandeling"
)


def _within_power(read: Clause, language: Language) -> bool:
    """Whether what is changed is decided by whoever changes it: ‘De leges verlagen’."""
    own = words("our_own", language)
    for word in read.words:
        if word.sort in (Sort.NOUN, Sort.NAME):
            # ‘Doorlooptijd’ is no ‘looptijd’.
            ends = word.low.endswith(tuple(own)) and not word.low.startswith("door")
            return word.low in own or word.lemma in own or (language == "nl" and ends)
    return False


def _built(read: Clause, language: Language) -> bool:
    """Whether what is changed is built or arranged: ‘De kademuur versterken’ is work."""
    nouns = [word for word in read.words if word.sort in (Sort.NOUN, Sort.NAME)]
    if not nouns:
        return False
    ends = tuple(words("built", language))
    if nouns[0].low in _STEPS:  # ‘De drempel om lid te worden’ is none that is built.
        here = any(word.low in _ON for word in read.words)
        return here or any(is_facility(word, language) for word in nouns[1:])
    if language == "en":
        return any(word.low in ends or word.lemma in ends for word in nouns[:2])
    return is_facility(nouns[0], language) or nouns[0].low.endswith(ends)


_ON = word_set("op langs bij on along")
_STEPS = word_set("drempel drempels threshold thresholds")


def _made_so(read: Clause, language: Language) -> Effect | None:
    """‘Jongeren weerbaar maken’."""
    verb = read.verbs[-1]
    before = read.words[verb.at[0] - 1] if verb.at[0] else None
    if verb.base not in _MAKING or before is None or before.sort is not Sort.ADJECTIVE:
        return None
    who = " ".join(word.text for word in read.words[: verb.at[0] - 1])
    if before.low in _KNOWN or not names_people(who, language):
        return None
    return Effect(f"{before.low} {verb.said}")


_KNOWN = word_set("bekend vrij attent duidelijk schoon klaar mogelijk known")
"""‘Het spreekuur bekend maken bij ouderen’ is work."""


def _kept(read: Clause, language: Language) -> Effect | None:
    """‘Nachtrust garanderen’, ‘De achteruitgang van insecten stoppen’."""
    verb = read.verbs[-1]
    named = next((word for word in read.words if word.sort is Sort.NOUN), None)
    if named is None:
        return None
    gap = next((word for word in read.words if word.low in _BETWEEN), None)
    named = gap if language == "en" and gap is not None else named
    if verb.base in _REACHING and _longer(read, named):
        return Effect(verb.said)
    if verb.base in _WINNING and (_is_state(named, language) or named.low in _BETWEEN):
        return Effect(verb.said)
    if verb.base not in _GUARDING and verb.base not in _TURNING:
        return None
    if verb.base in _GUARDING:
        return Effect(verb.said) if _is_state(named, language) else None
    last = split_compound(named.low, "nl")[-1] if language == "nl" else named.low
    return Effect(verb.said) if {named.low, last} & _DECLINE else None


def _longer(read: Clause, named: Word) -> bool:
    """‘Lagere woonlasten realiseren’, and not ‘Meer woningen realiseren’."""
    places = [n for n, word in enumerate(read.words) if word is named]
    before = read.words[places[0] - 1] if places[0] else None
    return (
        before is not None
        and before.sort is Sort.COMPARATIVE
        and before.low not in _QUANTITIES | _SIZES
    )


_SIZES = word_set("grotere groter kleinere kleiner bredere hogere larger bigger smaller wider")
_REACHING = word_set("realiseren bereiken bewerkstelligen verwezenlijken achieve realise")
_WINNING = word_set(
    "close narrow herstellen opbouwen creëren wekken kweken brengen dichten overbruggen "
    "verkleinen wegnemen rebuild restore win build bridge"
)
_BETWEEN = word_set(
    "kloof kloven afstand relatie relaties verhouding verhoudingen band banden vooroordeel "
    "vooroordelen wantrouwen verdeeldheid tegenstelling tegenstellingen trust gap gaps divide"
)
"""What is between people, and nobody has in hand."""
_GUARDING = word_set(
    "stimuleren garanderen waarborgen borgen behouden aanmoedigen guarantee safeguard encourage"
)
_TURNING = word_set("stoppen keren afwenden verhelpen indammen stop halt")
_DECLINE = word_set(
    "achteruitgang verval aanwas afname daling uitval verloedering leegloop krimp verspreiding "
    "toename uitstroom tekort tekorten probleem problemen overlast achterstand achterstanden "
    "decline"
)


def _named(read: Clause, language: Language) -> Effect | None:
    """‘Toename van het aantal bezoekers’, ‘Verhoogde alertheid’, ‘Perspectief voor jongeren’."""
    first = read.words[0]
    after = read.words[1] if len(read.words) > 1 else None
    if after is None:
        return None
    if first.low in _MOVEMENTS and after.low in ("van", "in", "of"):
        return Effect(first.low)
    back = first.low in _BACK and after.low in ("van", "of") and len(read.words) > 2
    if back and any(_is_state(word, language) for word in read.words[2:4]):
        return Effect(first.low)
    changed = kind_of(first.lemma, language) is Kind.CHANGE
    if first.sort is Sort.DESCRIBING and changed and _is_state(after, language):
        return Effect(first.low)
    towards = after.low in _FOR_WHOM and names_people(read.words[-1].text, language)
    if first.sort is Sort.NOUN and towards and _is_state(first, language):
        return Effect(first.low) if first.low not in _LEARNT else None
    return None


_BACK = word_set("herstel behoud recovery")
"""‘Herstel van vertrouwen’; ‘herstel van kades’ is work."""
_MOVEMENTS = word_set("toename afname groei daling stijging reductie increase decrease growth")
_FOR_WHOM = word_set("voor bij onder tussen for among between")
_LEARNT = word_set("kennis inzicht deelname participatie knowledge insight")
"""What people can also be given or asked for: ‘Kennis voor mantelzorgers’."""


def _made_more(read: Clause) -> Effect | None:
    """‘Mensen vaardiger maken’, ‘Buren dichter bij elkaar brengen’."""
    verb = read.verbs[-1]
    if verb.base not in _MAKING | _BRINGING or _written(read):
        return None
    for n, word in enumerate(read.words):
        after = read.words[n + 1].sort if n + 1 < len(read.words) else None
        # The vocabulary does not know every comparative: ‘weerbaarder’.
        beside = n > 0 and n + 1 in verb.at and word.low.endswith("er") and len(word.low) > 6
        before = read.words[n - 1]
        makes = verb.base in _MAKING and beside
        if makes and before.sort is not Sort.ARTICLE and not before.low.endswith("e"):
            return Effect(f"{word.low} {verb.base}")
        if verb.base in _BRINGING:
            # ‘Post sneller brengen’ is work; ‘dichter bij elkaar brengen’ is not.
            if word.low in _NEARER and after not in (None, Sort.NOUN, Sort.NAME, Sort.INFINITIVE):
                return Effect(f"{word.low} … {verb.base}" if verb.at[0] > n else word.low)
        elif word.sort is Sort.COMPARATIVE and after not in _NOUN_LIKE:
            return Effect(f"{word.low} {verb.base}")
    return None


def _written(read: Clause) -> bool:
    """‘Brieven korter maken’ is work on what one writes or draws up oneself."""
    nouns = [word for word in read.words if word.sort is Sort.NOUN]
    return bool(nouns) and (nouns[0].low in _TEXTS or nouns[0].low.endswith(tuple(_TEXTS)))


_TEXTS = word_set(
    "brief brieven formulier formulieren tekst teksten folder folders website letters"
)


def _better(read: Clause, language: Language) -> Effect | None:
    """‘Een schonere wijk’, ‘Minder afval’, ‘Meer waardering’; ‘meer bomen’ may be work."""
    for n, word in enumerate(read.words):
        after = read.words[n + 1] if n + 1 < len(read.words) else None
        if word.sort is Sort.PREPOSITION:
            return None
        unknown = after is not None and after.sort is Sort.NOUN and is_comparative(word, language)
        if word.sort is not Sort.COMPARATIVE and not unknown:
            continue
        if word.low not in _QUANTITIES:
            return Effect(word.low)
        named = _thing(read.words[n + 1 :])
        if named is None:
            continue
        less = word.low in _LESS and not _within_power(read, language)
        group = word.low in _MORE and named.low.endswith(_GROUPS) and len(read.words) > 2
        if group:
            return Effect(word.low)
        if less or (word.low in _MORE and _is_state(named, language)):
            return Effect(f"{word.low} {named.low}" if named is after else word.low)
    return None


def _thing(said: Sequence[Word]) -> Word | None:
    """The noun that comes before anything else than what describes it."""
    for word in said:
        if word.sort is Sort.NOUN:
            return word
        if word.sort not in (Sort.ADJECTIVE, Sort.DESCRIBING, Sort.PRESENT):
            return None
    return None


def _is_state(word: Word, language: Language) -> bool:
    """Whether a noun says how people or a place are."""
    if word.low in words("states", language):
        return True
    if language == "nl" and split_compound(word.low, "nl")[-1] in words("states", "nl"):
        return True
    return word.low.endswith("heid" if language == "nl" else "ness")


_GROUPS = (
    "jongeren", "inwoners", "kinderen", "ouderen", "leerlingen", "studenten", "gezinnen",
    "huishoudens", "bezoekers", "statushouders", "werkzoekenden", "residents", "children",
)  # fmt: skip
"""Whom an inspanning is for: ‘Meer jongeren aan het werk’; ‘meer wijkagenten’ is work."""
_NOUN_LIKE = (Sort.NOUN, Sort.ADJECTIVE, Sort.NAME)
_BRINGING = word_set("brengen krijgen houden bring get keep")
_NEARER = word_set("dichter nader nauwer verder hoger closer nearer")
_LESS = word_set("minder less fewer")
_MORE = word_set("meer more")
_QUANTITIES = word_set("meer minder verder verdere nadere more less fewer further")


def _raised(read: Clause, language: Language) -> Effect | None:
    """‘De veiligheid wordt verhoogd door …’: what becomes of a state, and no work."""
    last = read.verbs[-1]
    passive = read.verbs[0].base == "worden" and last.sort is Sort.PARTICIPLE
    nouns = [read.words[n] for n in read.subject if read.words[n].sort is Sort.NOUN]
    if language != "nl" or not passive or not nouns or not _is_state(nouns[0], language):
        return None
    return Effect(last.said) if last.kind(language) is Kind.CHANGE else None


def _set_about(read: Clause, language: Language) -> Effect | None:
    """‘We zetten in op het voorkomen van schulden’."""
    verb = read.verbs[-1]
    if verb.base not in _SETTING_ABOUT:
        return None
    after = read.words[verb.at[-1] + 1 :]
    if not after and language == "nl" and read.rest and read.rest[0].low == "om":
        # ‘We zetten ons in om schulden te voorkomen’
        for to, word in pairwise(read.rest):
            if to.sort is Sort.TO:
                change = kind_of(word.low, "nl") is Kind.CHANGE
                return Effect(word.low) if change else None
    if len(after) > 2 and after[1].sort is Sort.COMPARATIVE and after[2].sort is Sort.NOUN:
        # ‘Werken aan meer vertrouwen’, ‘Streven naar lagere woonlasten’
        state = after[1].low not in _QUANTITIES or _is_state(after[2], language)
        return Effect(after[1].low) if state else None
    for n, word in enumerate(after[:4]):
        base = word.lemma if language == "en" else word.low
        if kind_of(base, language) is Kind.CHANGE and word.sort is not Sort.FINITE:
            end = n + 1
            if end < len(after) and after[end].low in ("van", "of"):
                return Effect(word.low)
            return Effect(word.low) if language == "en" else None
    return None


def _of_people(read: Clause, language: Language) -> Effect | None:
    """‘Inwoners hebben minder schulden’."""
    compared = [word.low for word in read.words if word.sort is Sort.COMPARATIVE]
    if compared and read.verbs[-1].kind(language) is Kind.PEOPLE:
        return Effect(compared[0])
    verb = read.verbs[0]
    who = " ".join(read.words[n].text for n in read.subject)
    if verb.base in _NOTICING and names_people(who, language):
        return Effect(verb.said)
    return None


_NOTICING = word_set("voelen ervaren durven vertrouwen feel experience trust dare")
"""What nobody does for somebody else."""
