"""Which texts say nearly the same, found without comparing every text with every other.

Texts are compared word by word. Word order, little words, spelling and an added word may differ;
a number, a name or a denial that differs is a difference: `training 1` is not `training 2`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from itertools import combinations, islice

from rapidfuzz.fuzz import ratio

MOST_SHARING = 30
"""Words (or pairs of words) that more texts share say nothing about any two of them."""

MOST_WORDS = 60
"""Of a longer text only the first words are looked at: it is no goal or inspanning any more."""

MOST_NAMED = 3
"""Of the texts that say nearly the same only the nearest are named."""

MOST_LETTERS = 60
"""Of a longer word only the beginning is looked at."""

_SPELLING = 85  # of 100: two words are spellings of one
_PREFIX = 6  # pairs of words are made of so many rare words at most
_LEAST_SHARED = 4  # content words, before a text with words added is nearly the same
_ADDED = 0.6  # of the words shared, where one text only has words added
_REPLACED = 0.75  # of the words shared, where a word was replaced
_SERIES = 3  # a text with more of these is one of a series, not a duplicate

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE = re.compile(r"[.!?:(]\s*$")
_DENIALS = frozenset({"niet", "geen", "zonder", "nooit", "not", "no", "without", "never"})
_COUNTED = {
    word: str(number)
    for number, words in enumerate(
        (
            "nul zero",
            "1",
            "twee two",
            "drie three",
            "vier four",
            "vijf five",
            "zes six",
            "zeven seven",
            "acht eight",
            "negen nine",
            "tien ten",
            "elf eleven",
            "twaalf twelve",
        )
    )
    for word in words.split()
} | {
    word: f"{number}e"
    for number, words in enumerate(("eerste first", "tweede second", "derde third"), 1)
    for word in words.split()
}


def plain(text: str) -> str:
    """A text without what makes no difference: capitals, spaces and closing punctuation."""
    return " ".join(text.lower().split()).rstrip(".;,! ")


def named(elements: Iterable[str]) -> str:
    """The first few of these in a sentence that quotes one: a’, ‘b."""
    return "’, ‘".join(islice(elements, MOST_NAMED))


@dataclass(frozen=True)
class Words:
    """What a text says: its words that count, those of them that are names, and its numbers."""

    content: tuple[str, ...]
    names: frozenset[str]
    numbers: tuple[str, ...]

    @cached_property
    def unordered(self) -> frozenset[str]:
        """The words that count, to be compared with others."""
        return frozenset(self.content)


@cache
def _stop() -> frozenset[str]:
    lines = (files(__package__) / "words/stop.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if not line.startswith("#"))


def words(text: str) -> Words:
    """The words of a text that count, each once."""
    content: dict[str, None] = {}
    names, numbers, end = set(), [], 0
    for match in _WORD.finditer(text):
        written = match[0][:MOST_LETTERS]
        word = _COUNTED.get(written.lower(), written.lower())
        if any(map(str.isdigit, word)):
            numbers.append(word)
        elif word not in _stop():
            content[word] = None
            between = text[end : match.start()]
            if (written[0].isupper() and end and not _SENTENCE.search(between)) or len(word) == 1:
                names.add(word)
        end = match.end()
        if len(content) == MOST_WORDS:
            break
    return Words(tuple(content), frozenset(names), tuple(sorted(numbers)))


def nearly_same(texts: Sequence[str], groups: Sequence[int] = ()) -> dict[int, list[int]]:
    """For each text the earlier texts that say nearly the same, by their numbers, nearest first.

    Equal texts count once, for the first. With `groups`, only texts of different groups are
    compared.
    """
    said = [words(text) for text in texts]
    found: dict[int, list[tuple[float, int]]] = defaultdict(list)
    replaced: Counter[int] = Counter()
    pairs = []
    for earlier, later in candidates(texts, said, groups):
        score, is_replaced = _compare(said[earlier], said[later])
        if score:
            pairs.append((earlier, later, score, is_replaced))
            if is_replaced:
                replaced.update((earlier, later))
    for earlier, later, score, is_replaced in pairs:
        if not is_replaced or max(replaced[earlier], replaced[later]) <= _SERIES:
            found[later].append((-score, earlier))
    return {later: [earlier for _, earlier in sorted(found[later])] for later in sorted(found)}


def candidates(
    texts: Sequence[str], said: Sequence[Words], groups: Sequence[int] = ()
) -> Iterator[tuple[int, int]]:
    """The pairs worth comparing, each once: those that share a rare word, or two words that are
    rarely together. Their number grows with that of the texts, whatever these say."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    seen: set[tuple[str, int]] = set()
    for number, text in enumerate(texts):
        one = (plain(text), groups[number] if groups else 0)
        if one not in seen:
            seen.add(one)
            blocks[said[number].numbers].append(number)
    for block in blocks.values():
        if len(block) > 1:
            yield from _in_block(block, said, groups)


def _in_block(
    block: list[int], said: Sequence[Words], groups: Sequence[int]
) -> Iterator[tuple[int, int]]:
    common = Counter(word for number in block for word in said[number].content)
    sharing: dict[str | tuple[str, str], list[int]] = defaultdict(list)
    for number in block:
        for key in _keys(said[number].content, common):
            sharing[key].append(number)
    partners: dict[int, set[int]] = defaultdict(set)
    for numbers in sharing.values():
        if len(numbers) <= MOST_SHARING:
            for earlier, later in combinations(numbers, 2):
                if not groups or groups[earlier] != groups[later]:
                    partners[later].add(earlier)
    for later in block:
        for earlier in sorted(partners[later]):
            yield earlier, later


def _keys(content: tuple[str, ...], common: Counter[str]) -> Iterator[str | tuple[str, str]]:
    """By what a text is looked up. Two texts that share six in ten of their words share one among
    the rarest four in ten and one more, and two when one further word is taken."""
    rare_first = sorted(content, key=lambda word: (common[word], word))
    first = len(content) - -(-len(content) * 6 // 10) + 1
    yield from (word for word in rare_first[:first] if 1 < common[word] <= MOST_SHARING)
    if rare_first and common[rare_first[-1]] > MOST_SHARING:
        usual = [word for word in rare_first[: first + 1] if common[word] > 1][:_PREFIX]
        yield from combinations(usual, 2)


def _compare(one: Words, other: Words) -> tuple[float, bool]:
    """How near two texts are, 0 where they are not, 1 where they only differ in little words
    and in order; and whether a word of one is replaced in the other."""
    shared = len(one.unordered & other.unordered)
    if 2 * shared < max(len(one.content), len(other.content)):
        return 0, False
    mine = [word for word in one.content if word not in other.unordered]
    theirs = [word for word in other.content if word not in one.unordered]
    if _tells_apart(mine, one) or _tells_apart(theirs, other):
        return 0, False
    score = 0.99 if mine or theirs else 1.0
    for word in tuple(mine):
        twin = next((t for t in theirs if _spelled_alike(word, t)), None)
        if twin is not None:
            mine.remove(word)
            theirs.remove(twin)
            shared += 1
    if mine and theirs and _spelled_alike("".join(mine), "".join(theirs)):
        shared, mine, theirs = shared + 1, [], []
    if not mine and not theirs:
        return (score, False) if shared else (0, False)
    part = shared / (shared + len(mine) + len(theirs))
    if mine and theirs:
        one_word = len(mine) == len(theirs) == 1 and not _opposite(mine[0], theirs[0])
        return (part, True) if one_word and part >= _REPLACED else (0, False)
    return (part, False) if part >= _ADDED and shared >= _LEAST_SHARED else (0, False)


def _tells_apart(extra: list[str], text: Words) -> bool:
    return any(word in text.names or word in _DENIALS for word in extra)


def _spelled_alike(one: str, other: str) -> bool:
    # Formeel and informeel, betaald and onbetaald: the first letter tells them apart.
    return one[0] == other[0] and ratio(one, other, score_cutoff=_SPELLING) > 0


def _opposite(one: str, other: str) -> bool:
    """Formeel and informeel, betaald and onbetaald."""
    return one.endswith(other) or other.endswith(one)
