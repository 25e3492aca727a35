"""How the data of toc.check.reading are made from the models of HanTa and the words of
simplemma."""

from __future__ import annotations

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from toc.check.reading.model import PARTS, coded
from toc.check.reading.table import packed
from toc.core.words import Language

MODELS = {"nl": "morphmodel_dutch.pgz", "en": "morphmodel_en.pgz"}
# Readings of a word that are this much less likely than its best (natural logarithm) are left out:
# of a word that was counted, and of one whose tags HanTa works out from its parts.
FAR, FAR_UNCOUNTED = 12.0, 5.0
# No word that was not counted has more readings than this.
MOST = 5
# The lemma of a reading that is less likely than this is the word itself.
NEAR = 4.0
# How much less likely than its best reading a verb is that was not counted: bijdragen.
UNCOUNTED_VERB = 5.0
# The coarser grain of what was not counted.
GRAIN = 16
# Longer words are compounds, or are read by their ending.
LONGEST_WORD = 12
# An ending is kept from this many words on.
ENOUGH = 8
LONGEST_ENDING = 6
BEFORE, START, END = 0, 1, 2

Scores = tuple[tuple[int, float], ...]  # HanTa's number of a tag, and its score
Lemmas = Mapping[int, str]  # of each tag


@dataclass(frozen=True)
class Sources:
    """HanTa's tagger and simplemma's word list of one language."""

    language: Language
    tagger: Any
    lemmas: Mapping[str, str]


def sources(language: Language) -> Sources:
    """Both, loaded."""
    from HanTa.HanoverTagger import HanoverTagger
    from simplemma.strategies.dictionaries import DefaultDictionaryFactory

    dictionary = DefaultDictionaryFactory().get_dictionary(language)
    lemmas = {_text(form): _text(lemma) for form, lemma in dictionary.items()}
    return Sources(language, HanoverTagger(MODELS[language]), lemmas)


def _text(told: str | bytes) -> str:
    return told.decode() if isinstance(told, bytes) else told


# ---- words

_APART = frozenset(
    re.split(
        " ",
        "aan af achter bij binnen boven buiten dicht door in langs los mede mee mis na neer om "
        "onder op open over rond samen tegen terug thuis toe tussen uit vast vol voor voort vrij "
        "weer weg",
    )
)
_RARE_ENDINGS = ("erst", "erste", "tjes", "tje", "baarst", "aire")


def vocabulary(source: Sources) -> list[str]:
    """The words that get a line of their own: those that HanTa counted, and those of simplemma
    that are no compound of two others (of a compound the last part tells the sort)."""
    lower = {word for word in source.lemmas if word == word.lower() and word.isalpha()}
    dutch = source.language == "nl"
    chosen = {
        word
        for word in lower
        if len(word) < 9 or (len(word) <= LONGEST_WORD and not _is_compound(word, lower, dutch))
    }
    if dutch:
        chosen = {word for word in chosen if len(word) < 8 or not word.endswith(_RARE_ENDINGS)}
    return sorted({*chosen, *source.tagger.cache})


def _is_compound(word: str, others: set[str], dutch: bool) -> bool:
    for middle in range(2, len(word) - 4):
        if word[middle:] in others:
            first = word[:middle]
            if dutch and first in _APART:
                return True
            for link in ("", "s", "en", "e") if dutch else ("",):
                part = first.removesuffix(link)
                if first.endswith(link) and len(part) >= 4 and part in others:
                    return True
    return False


def scored(source: Sources, word: str) -> tuple[bool, Scores]:
    """Whether HanTa counted the word, and the tags that are not far less likely than the best."""
    tagger = source.tagger
    counted = word in tagger.cache
    scores = tagger.cache[word] if counted else tagger.analyze_forward(word)
    least = scores[0][1] - (FAR if counted else FAR_UNCOUNTED)
    near = [(tag, score) for tag, score in scores if score > least][: None if counted else MOST]
    infinitive = tagger.tag2int.get("WW(inf,vrij,zonder)")
    if counted and infinitive and word.endswith("en") and source.lemmas.get(word) == word:
        # A word that is its own lemma is an infinitive, also where the corpus has only its noun.
        as_verb = infinitive in dict(tagger.analyze_forward(word))
        as_verb = as_verb and tagger.int2tag[scores[0][0]].startswith(("N(soort", "ADJ(", "WW("))
        if as_verb and infinitive not in dict(near):
            near.append((infinitive, scores[0][1] - UNCOUNTED_VERB))
    return counted, tuple(near)


# ---- lemmas


def lemmatised(
    source: Sources, words: Mapping[str, tuple[bool, Scores]]
) -> dict[str, tuple[bool, Scores, Lemmas]]:
    """The words with the lemma of each of their tags: simplemma's where it is of that sort, and
    HanTa's where it is not."""
    kinds = {word: _kind(source, scores[0][0]) for word, (_, scores) in words.items()}
    return {
        word: (counted, scores, _lemmas(source, word, scores, kinds))
        for word, (counted, scores) in words.items()
    }


def _kind(source: Sources, tag: int) -> str:
    name = str(source.tagger.int2tag[tag])
    if source.language == "nl":
        return name.partition("(")[0]
    return name[:1] if name[:2] in ("NN", "VV", "VB", "VD", "VH", "VM") else name[:2]


def _lemmas(source: Sources, word: str, scores: Scores, kinds: Mapping[str, str]) -> Lemmas:
    told: dict[tuple[str, bool], str] = {}
    lemmas = {}
    given = source.lemmas.get(word, "")
    counted = word in source.tagger.cache
    for tag, score in scores:
        kind, name = _kind(source, tag), str(source.tagger.int2tag[tag])
        bare = _is_bare(name)
        if (kind, bare) not in told:
            fits = _fits(source, word, given, kind) and not bare
            if fits and (counted or told):
                fits = kinds.get(given.lower()) == kind
            if fits:
                told[kind, bare] = given
            elif score > scores[0][1] - NEAR and not (bare and not counted):
                told[kind, bare] = source.tagger._analyze(word, tag, 1)[0]
            else:
                told[kind, bare] = word
        lemmas[tag] = told[kind, bare]
    return lemmas


def _is_bare(name: str) -> bool:
    """Whether the tag is of a form that is its own lemma."""
    if name.startswith("N("):
        return ",ev,basis" in name
    return (name.startswith("ADJ(") and "basis,zonder" in name) or name in ("NN1", "NN0", "AJ0")


def _fits(source: Sources, word: str, given: str, kind: str) -> bool:
    """Whether simplemma's lemma can be the lemma of such a word."""
    if source.language == "nl":
        if kind == "WW":
            return given.endswith("n")
        return kind in ("N", "ADJ") and bool(given) and not (kind == "N" and given == word)
    return bool(given) and kind in ("N", "V", "AJ")


# ---- the files


def files(source: Sources, words: Mapping[str, tuple[bool, Scores, Lemmas]]) -> dict[str, bytes]:
    """The files of data by their names."""
    tagger, language = source.tagger, source.language
    number = {
        tag: n for n, tag in enumerate(sorted(tagger.LP_wtag, key=lambda t: -tagger.LP_wtag[t]))
    }
    tags = [
        [
            tagger.int2tag[tag],
            round(tagger.LP_wtag[tag], 3),
            round(tagger.LP_case_t[tag][True], 3),
            round(tagger.LP_case_t[tag][False], 3),
        ]
        for tag in number
    ]
    told = ",\n".join(json.dumps(one) for one in tags)
    readings = Readings()
    common: dict[str, Any] = {}
    rare: dict[str, Any] = {}
    for word, (counted, scores, lemmas) in words.items():
        grain = 1 if counted else GRAIN
        reading = [
            (number[tag], score - scores[0][1], *_rule(word, lemmas[tag])) for tag, score in scores
        ]
        (common if counted else rare)[word] = (reading, grain)
    endings = _endings((word, reading) for word, (reading, _) in rare.items())
    for name, table in (("common", common), ("rare", rare), ("endings", endings)):
        readings.add(name, table)
    return {
        f"tags.{language}.json": f"[\n{told}\n]\n".encode(),
        f"follow.{language}.table": packed(_following(tagger, number)),
        **{f"{name}.{language}.table": content for name, content in readings.packed().items()},
    }


Reading = list[tuple[int, float, int, str]]


class Readings:
    """Many words are read alike: each reading is kept once, the most used first."""

    def __init__(self) -> None:
        self._tables: dict[str, dict[str, str]] = {}

    def add(self, name: str, table: Mapping[str, tuple[Reading, int]]) -> None:
        """Take in a table of words, each with its reading and the grain of its scores."""
        self._tables[name] = {
            word: " ".join(
                f"{tag}:{round(-score * PARTS / grain) * grain}:{cut}:{add}"
                for tag, score, cut, add in reading
            )
            for word, (reading, grain) in table.items()
        }

    def packed(self) -> dict[str, bytes]:
        """The tables of words, and the one of the readings that they point at."""
        used = Counter(told for table in self._tables.values() for told in table.values())
        ordered = sorted(used, key=lambda told: (-used[told], told))
        keys = {told: _key(n) for n, told in enumerate(ordered)}
        tables = {
            name: packed({word: keys[told] for word, told in table.items()})
            for name, table in self._tables.items()
        }
        return {**tables, "readings": packed({key: told for told, key in keys.items()})}


_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _key(number: int) -> str:
    low = _DIGITS[number % len(_DIGITS)]
    return low if number < len(_DIGITS) else _key(number // len(_DIGITS)) + low


def _rule(word: str, lemma: str) -> tuple[int, str]:
    lemma = lemma.lower().strip(" ,:\t\n") or word
    if ":" in lemma or " " in lemma:
        lemma = word
    shared = 0
    while shared < min(len(word), len(lemma)) and word[shared] == lemma[shared]:
        shared += 1
    return len(word) - shared, lemma[shared:]


def _endings(words: Iterable[tuple[str, Reading]]) -> dict[str, tuple[Reading, int]]:
    """The readings of words by how they end, from the words that were not counted."""
    weights: dict[str, Any] = defaultdict(Counter)
    amount: Counter[str] = Counter()
    for word, reading in words:
        total = sum(math.exp(score) for _, score, _, _ in reading)
        for size in range(min(LONGEST_ENDING, len(word) - 2) + 1):
            ending = word[len(word) - size :] or "*"
            amount[ending] += 1
            for tag, score, cut, add in reading:
                rule = (cut, add) if cut <= size else (0, "")
                weights[ending][tag, *rule] += math.exp(score) / total
    kept: dict[str, tuple[Reading, int]] = {}
    for ending in sorted((one for one in amount if amount[one] >= ENOUGH), key=len):
        reading = _summed(weights[ending])
        shorter = next((kept[e][0] for e in _shorter(ending) if e in kept), None)
        if shorter is None or not _alike(reading, shorter):
            kept[ending] = (reading, GRAIN)
    return kept


def _shorter(ending: str) -> list[str]:
    return [*(ending[n:] for n in range(1, len(ending))), "*"] if ending != "*" else []


def _summed(weights: Counter[tuple[int, int, str]]) -> Reading:
    by_tag: dict[int, float] = defaultdict(float)
    rules: dict[int, tuple[float, int, str]] = {}
    for (tag, cut, add), weight in sorted(weights.items()):
        by_tag[tag] += weight
        if tag not in rules or weight > rules[tag][0]:
            rules[tag] = (weight, cut, add)
    best = max(by_tag.values())
    reading = [
        (tag, math.log(weight / best), *rules[tag][1:])
        for tag, weight in by_tag.items()
        if math.log(weight / best) > -FAR_UNCOUNTED
    ]
    return sorted(reading, key=lambda one: (-one[1], one[0]))[:MOST]


def _alike(one: Reading, other: Reading) -> bool:
    if [row[:1] + row[2:] for row in one[:2]] != [row[:1] + row[2:] for row in other[:2]]:
        return False
    chances = [{row[0]: math.exp(row[1]) for row in reading} for reading in (one, other)]
    return all(
        abs(chances[0].get(t, 0) - chances[1].get(t, 0)) < 0.15 for t in {*chances[0], *chances[1]}
    )


# ---- which tag follows which


def _following(tagger: Any, number: Mapping[int, int]) -> dict[str, str]:
    """The scores of a tag alone (`*`), after one tag and after two.

    HanTa keeps a score for each three tags, a mixture of the three chances. Where it is no higher
    than what the last tag alone would give, or no tag at all, it need not be kept.
    """
    number = {**number, BEFORE: len(number), START: len(number) + 1, END: len(number) + 2}
    after_one: dict[int, dict[int, float]] = defaultdict(dict)
    for (_, last), row in tagger.LP_trans_word.items():
        least = after_one[last]
        for tag, score in row.items():
            least[tag] = min(score, least.get(tag, math.inf))
    alone: dict[int, float] = {}
    for row in after_one.values():
        for tag, score in row.items():
            alone[tag] = min(score, alone.get(tag, math.inf))
    table = {"*": _told(alone, {}, number)}
    for last, row in after_one.items():
        table[f"{number[last]}"] = _told(row, alone, number)
    for (before, last), row in tagger.LP_trans_word.items():
        if told := _told(row, after_one[last], number):
            table[f"{number[before]} {number[last]}"] = told
    return table


def _told(row: Mapping[int, float], fewer: Mapping[int, float], number: Mapping[int, int]) -> str:
    # A part of a score more is no difference: the scores are kept in parts.
    higher = {
        tag: score for tag, score in row.items() if score > fewer.get(tag, -math.inf) + 1 / PARTS
    }
    return coded({number[tag]: round(-score * PARTS) for tag, score in sorted(higher.items())})
