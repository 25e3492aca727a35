"""The words of a text that everybody may understand differently."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from toc.check.reading import Sort, Word, read
from toc.check.rules.wording.words import Phrases, Tokens, entries, phrases, words
from toc.check.rules.wording.words.inflection import forms
from toc.check.rules.wording.words.measures import counts_something
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.ties import ties_made_better
from toc.check.rules.wording.words.vague_turns import seen, turns
from toc.core.words import Language

Found = tuple[int, str]
"""Where a vague word stands among the words of its text, and how the text has it."""

_ASIDE = re.compile(r"\([^)]*\)|(?<!\w)[‘'\"“][^’'\"”]*[’'\"”](?!\w)")
"""Examples between brackets, and what is quoted as a name."""

_GAP = 5
"""So many words may stand in a gap (…) of an entry."""

_ATTRIBUTES = frozenset(
    {Sort.NOUN, Sort.ADJECTIVE, Sort.PRESENT, Sort.PARTICIPLE, Sort.DESCRIBING}
)

_PRAISING = frozenset(
    {
        Sort.ADJECTIVE,
        Sort.ADVERB,
        Sort.COMPARATIVE,
        Sort.DESCRIBING,
        Sort.PARTICIPLE,
        Sort.PRESENT,
    }
)


@lru_cache(maxsize=1 << 14)
def vague(text: str, language: Language, *, work: bool) -> tuple[str, ...]:
    """The vague words of a goal or, with `work`, of an inspanning, as the text has them.

    >>> vague("Een vitaal platteland", "nl", work=False)
    ('vitaal',)
    >>> vague("Inwoners vinden de brieven begrijpelijk", "nl", work=False)
    ()
    """
    reading = [
        one
        for one in read(_ASIDE.sub(" ; ", text).replace("/", " / "), language)
        if one.sort is not Sort.MARK
    ]
    said = tuple(one.low for one in reading)
    found = _listed("vague", said, language)
    found += _adjectives("vague_adjectives", reading, language)
    if work:
        main = reading[: _clause(reading, language)]
        found += _listed("vague_inspanningen", tuple(one.low for one in main), language)
        found += _work(main, language)
    else:
        found += _listed("vague_goals", said, language)
    if language == "nl":
        ties = ties_made_better(reading)
        found += [*_as_possible(said), *ties, *turns(reading, work=work, tied=bool(ties))]
    if not counts_something(text, language):
        soft = _adjectives("vague_praise", reading, language)
        if language == "nl":
            soft += _good(reading)
        if not work:
            soft += _listed("vague_nouns", said, language)
        start = _asked(said, language)
        found += [hit for hit in soft if start is None or hit[0] < start]
    found = [hit for hit in found if not _of_matter(hit, said)]
    fixed = _fixed(said, language) | _said_further(reading, language) | seen(reading)
    named = _names(reading)
    kept = {hit for hit in found if hit[0] not in fixed and hit[0] not in named}
    return tuple(dict.fromkeys(words for _, words in sorted(kept)))


@cache
def _gapped(name: str, language: Language) -> dict[str, list[tuple[Tokens, Tokens, str]]]:
    """The entries with a gap, by their first word: the words before it, those after it, and the
    entry."""
    by_first: dict[str, list[tuple[Tokens, Tokens, str]]] = {}
    for entry in entries(name, language):
        before, gap, after = entry.partition(" … ")
        if gap:
            words = tuple(before.split())
            by_first.setdefault(words[0], []).append((words, tuple(after.split()), entry))
    return by_first


def _listed(name: str, said: Tokens, language: Language) -> list[Found]:
    found = [(match.start, match.words) for match in _whole(name, language).all_in(said)]
    gapped = _gapped(name, language)
    if gapped.keys().isdisjoint(said):
        return found
    for start, word in enumerate(said):
        for before, after, entry in gapped.get(word, ()):
            end = start + len(before)
            if said[start:end] == before and _follows(after, said, end):
                found.append((start, entry))
    return found


@cache
def _whole(name: str, language: Language) -> Phrases:
    return Phrases(entry for entry in entries(name, language) if "…" not in entry)


def _follows(part: Tokens, said: Tokens, end: int) -> bool:
    """Whether `part` begins at most a gap after `end`."""
    return any(said[at : at + len(part)] == part for at in range(end, end + _GAP + 1))


@cache
def _forms(name: str, language: Language) -> Phrases:
    return Phrases(form for entry in entries(name, language) for form in forms(entry, language))


def _adjectives(name: str, reading: list[Word], language: Language) -> list[Found]:
    said = tuple(word.low for word in reading)
    return [
        (match.start, match.words)
        for match in _forms(name, language).all_in(said)
        # English has nouns that look the same: ‘a careers fair’.
        if language == "nl" or "-" in match.words or _praises(reading, match.start)
    ]


def _praises(reading: list[Word], at: int) -> bool:
    word = reading[at]
    if not word.possible & _PRAISING:
        return False
    behind = reading[at + 1].sort if at + 1 < len(reading) else None
    one = at > 1 and reading[at - 2].low in ("a", "an") and Sort.NOUN in word.possible
    named = (one or word.sort is Sort.NOUN) and behind in (None, Sort.PREPOSITION)
    return not (named and at > 0 and reading[at - 1].sort is Sort.NOUN)


def _as_possible(said: Tokens) -> list[Found]:
    """‘Zo lean en efficiënt mogelijk’."""
    found = []
    for number, word in enumerate(said):
        if word not in ("zo", "zoveel"):
            continue
        for end in range(number + 1, min(number + _GAP, len(said))):
            if said[end] in ("mogelijk", "mogelijke"):
                found.append((number, " ".join(said[number : end + 1])))
                break
    return found


def _good(reading: list[Word]) -> list[Found]:
    """‘Een goed leven’, ‘goed functionerend’: good before what it praises."""
    found = []
    for number, word in enumerate(reading[:-1]):
        following = reading[number + 1]
        if word.low in ("goed", "goede") and following.sort in _ATTRIBUTES:
            found.append((number, f"{word.low} {following.low}"))
    return found


def _clause(reading: list[Word], language: Language) -> int:
    """Where the first clause or purpose begins: what is done there is not the work itself."""
    starts = words("clause_starts", language)
    return next(
        (at for at, word in enumerate(reading) if word.low in starts or word.sort is Sort.TO),
        len(reading),
    )


def _work(main: list[Word], language: Language) -> list[Found]:
    """The verb that an inspanning is, where that says nothing: at its beginning, at its end, or
    with ‘we’ or another subject."""
    found = []
    for number, word in enumerate(main):
        verb = word.lemma if word.sort is Sort.FINITE else word.low
        leads = number == 0 or (number == 1 and main[0].low in words("lead_adverbs", language))
        ends = language == "nl" and number == len(main) - 1
        if verb in words("vague_work", language) and (leads or ends or word.sort is Sort.FINITE):
            found.append((number, word.low))
    return found


def _asked(said: Tokens, language: Language) -> int | None:
    """Where people begin to say themselves what they find."""
    perceive = words("perceptions", language)
    return next((number for number, word in enumerate(said) if word in perceive), None)


def _fixed(said: Tokens, language: Language) -> frozenset[int]:
    """The places of the words of fixed terms: ‘passend onderwijs’."""
    matches = phrases("not_vague", language).all_in(said)
    return frozenset(at for match in matches for at in range(match.start, match.end))


def _said_further(reading: list[Word], language: Language) -> frozenset[int]:
    """The places of words of which the text says itself how much or which is meant: ‘sterk genoeg
    voor een brancard’, ‘weerbaar tegen stroomuitval’, ‘bij de juiste medewerker’."""
    found: set[int] = set()
    if _FURTHER.isdisjoint(one.low for one in reading):
        return frozenset()
    for at, word in enumerate(reading):
        after = [one.low for one in reading[at + 1 : at + 3]]
        further = reading[at + 1 : at + 6]
        than = any(one.low in _THAN for one in further)
        dated = than and any(one.sort is Sort.NUMBER for one in further)
        if (dated and word.sort is Sort.COMPARATIVE) or after[:1] in (["tegen"], ["against"]):
            found.add(at)
        if after in _HOW_MUCH or (after[:1] == ["tot"] and word.sort is Sort.ADJECTIVE):
            found.add(at)
        if word.low in ("juiste", "right") and after and names_people(after[0], language):
            found |= {at - 1, at}
    return frozenset(found)


def _of_matter(hit: Found, said: Tokens) -> bool:
    """‘De kwaliteit van het water’ is measured, and so is ‘vraag en aanbod in evenwicht’."""
    at, words = hit
    if words.startswith("kwaliteit"):
        return not _MATTER.isdisjoint(said[at : at + _GAP + 2])
    even = words.endswith("in evenwicht") and "vraag" in said[:at]
    return even and "aanbod" in said[:at]


_MATTER = frozenset({"water", "drinkwater", "zwemwater", "grondwater", "lucht", "bodem", "grond"})
_THAN = frozenset({"dan", "than"})
_FURTHER = _THAN | {"tegen", "against", "genoeg", "enough", "tot", "juiste", "right"}
"""One of these stands in every text that says it."""

_HOW_MUCH = (["genoeg", "voor"], ["genoeg", "om"], ["enough", "for"], ["enough", "to"])


def _names(reading: list[Word]) -> frozenset[int]:
    """The places of words written with a capital within a sentence: names of things."""
    capital = [at for at, word in enumerate(reading) if at and word.text[0].isupper()]
    # A title in which every word has a capital names nothing by them.
    if 2 * len(capital) > len(reading):
        return frozenset()
    return frozenset([0, *capital] if 1 in capital else capital)
