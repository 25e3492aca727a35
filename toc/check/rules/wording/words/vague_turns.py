"""Dutch turns that are vague by how they are built: as much as can be, often, for everything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.rules.wording.words.things import is_facility

Found = tuple[int, str]
"""Where vague words begin among the words of a text, and how the text has them."""

_UPMOST = word_set("maximaal maximale")
_HIGHEST = word_set("best hoogst grootst breedst optimaal beste hoogste grootste breedste")
_REACHABLE = word_set("mogelijke mogelijk haalbare haalbaar denkbare")
_ANY_THING = word_set("aanbod voorziening voorzieningen collectie dienst")
_LEARNING = word_set("lerende zorgende samenredzame ademende")
_BODIES = word_set(
    "organisatie organisaties gemeenschap gemeenschappen regio stad gemeente samenleving netwerk "
    "cultuur"
)
_FOLLOWING = dict.fromkeys(_HIGHEST, _REACHABLE) | dict.fromkeys(_LEARNING, _BODIES)
_OFTEN = word_set("veel vaak regelmatig dikwijls")
_SO_OFTEN = word_set(
    "te zo even hoe minder meer half heel erg niet net evenveel zeer weinig twee drie vier ten"
)
_WHOLE = word_set("samenleving maatschappij wereld")
_PRAISED = word_set(
    "veilig veilige veiliger veiligere warm warme warmere open eerlijke eerlijkere rechtvaardige "
    "rechtvaardigere mooie mooiere betere sociale socialere sterke sterkere leefbare leefbaardere"
)
_ANYTHING = word_set(
    "samenleving maatschappij gemeente stad omgeving leefomgeving wijk dorp regio klimaat beleid "
    "organisatie landbouw economie provincie"
)
_ACTIVE = word_set("actief gericht eigen sterk ambitieus slim")
_FRIENDLY = ("vriendelijk", "vriendelijke", "vriendelijker", "vriendelijkere")
_STRENGTHEN = word_set("versterken versterking")
_MATTER = (
    "dijk", "dijken", "kade", "kades", "kering", "keringen", "oever", "oevers", "brug", "bruggen",
    "muur", "muren", "dak", "daken", "vloer", "vloeren", "constructie", "fundering", "signaal",
    "model", "systeem", "proces", "procedure", "toezicht", "handhaving", "formatie", 
    "spieren", "duinen", "duin", "kust", "reserve", "reserves", "positie", "dam", "dammen",
)  # fmt: skip
"""What becomes stronger by building, or by a figure."""


def turns(reading: Sequence[Word], *, work: bool, tied: bool) -> Iterator[Found]:
    """The turns of a goal or, with `work`, of an inspanning; `tied` where it is said already that
    a tie between people gets stronger."""
    for at, (word, after) in enumerate(zip_longest(reading, reading[1:])):
        if not tied and word.low in _STRENGTHEN and _of_no_matter(reading, at):
            yield at, word.low
        elif after is None:
            continue
        elif (
            (word.low in _UPMOST and not _measured(reading, at))
            or after.low in _FOLLOWING.get(word.low, ())
            or (word.low in _ACTIVE and after.low.endswith("beleid"))
        ):
            yield at, f"{word.low} {after.low}"
        elif word.low.endswith(_FRIENDLY) and after.low in _ANYTHING:
            yield at, word.low
    if not work:
        yield from _of_goals(reading)


def _measured(reading: Sequence[Word], at: int) -> bool:
    """‘Maximaal 3’, ‘de maximale snelheid’."""
    near = reading[at + 1 : at + 3]
    size = near[0].low.endswith(("snelheid", "hoogte", "duur", "tijd", "temperatuur", "breedte"))
    return size or near[0].sort in (Sort.ARTICLE, Sort.PREPOSITION) or _counted(near)


def _counted(near: Sequence[Word]) -> bool:
    return any(word.sort is Sort.NUMBER for word in near)


def _of_no_matter(reading: Sequence[Word], at: int) -> bool:
    """‘Versterken van het groen’, and not ‘Versterken van de kade’ or ‘… versterkt’."""
    led = at == 0 or (at == 1 and reading[0].low in ("het", "de"))
    ends = at + 1 == len(reading)
    of = not ends and reading[at + 1].low == "van"
    if not ((led and of) or (ends and reading[at].low == "versterken")):
        return False
    span = reading[at + 2 :] if of else reading[:at]
    nouns = [word for word in span if word.sort in (Sort.NOUN, Sort.NAME)]
    return bool(nouns) and not any(
        word.low.endswith(_MATTER) or (is_facility(word, "nl") and word.low not in _ANY_THING)
        for word in nouns
    )


def _of_goals(reading: Sequence[Word]) -> Iterator[Found]:
    for at, word in enumerate(reading):
        after = reading[at + 1] if at + 1 < len(reading) else None
        before = reading[at - 1] if at else None
        if word.low in _OFTEN and before is not None and _by_itself(before, after):
            yield at, word.low
        named = before is not None and before.low in _PRAISED
        if word.low in _WHOLE and named and before is not None:
            yield at - 1, f"{before.low} {word.low}"
    yield from _there_for(reading)


def _by_itself(before: Word, after: Word | None) -> bool:
    """‘Kinderen spelen veel buiten’, and not ‘veel mensen’, ‘te veel’ or ‘even vaak als’."""
    if before.low in _SO_OFTEN or before.sort in (Sort.PREPOSITION, Sort.ARTICLE, Sort.NUMBER):
        return False
    if before.sort not in (Sort.FINITE, Sort.INFINITIVE, Sort.NOUN, Sort.NAME):
        return False
    return after is None or (
        after.low not in ("te", "als", "minder", "meer", "mensen")
        and after.sort in (Sort.ADVERB, Sort.PREPOSITION, Sort.PARTICLE, Sort.INFINITIVE)
    )


def _there_for(reading: Sequence[Word]) -> Iterator[Found]:
    """‘De bibliotheek is er voor iedereen’; ‘Er is voor elk kind een plek’ says what."""
    lows = [word.low for word in reading]
    for at in range(1, len(lows) - 3):
        if lows[at] not in ("is", "zijn") or lows[at + 1 : at + 3] != ["er", "voor"]:
            continue
        led = reading[0].sort is Sort.PREPOSITION or lows[0] == "er"
        goes_on = any(word.sort in (Sort.NUMBER, Sort.ARTICLE) for word in reading[at + 4 :])
        if not led and not goes_on:
            yield at, f"{lows[at]} er voor"


_SEEN = {
    "peil": ("diepte", "waterstand", "voorraad", "voorraden", "bezetting", "grondwaterstand"),
    "compleet": ("aanvraag", "aanvragen", "dossier", "dossiers", "bestand", "formulieren"),
    "complete": ("aanvragen", "dossiers", "formulieren"),
    "meedenken": ("over", "daarover", "erover"),
}
"""What anybody can see of these: a depth that is on its level, papers of which none is missing;
and what people are asked about."""


def seen(reading: Sequence[Word]) -> frozenset[int]:
    """The places of words that are not vague there: ‘de vaardiepte op peil’."""
    found: set[int] = set()
    for at, word in enumerate(reading):
        if word.low == "inzetten" and at and reading[at - 1].sort is Sort.NOUN:
            found.add(at)  # ‘Een tandarts inzetten op de school’
        ends = _SEEN.get(word.low)
        near = reading[max(at - 6, 0) : at + 3] if ends else ()
        if ends and any(one.low.endswith(ends) for one in near):
            found |= {at, at - 1}
    return frozenset(found)
