"""Which pairs of texts are worth comparing.

Their number grows with that of the texts, whatever these say: a word that many share says nothing
about any two of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from itertools import combinations

from toc.check.rules.duplicates._roots import near, parts, senses
from toc.check.rules.duplicates._words import Keys, little
from toc.core.words import Language

MOST_SHARING = 30
"""Words (or pairs of words) that more texts share say nothing about any two of them."""

_PREFIX = 6  # pairs of words are made of so many rare words at most
_COMPOUND = 8  # letters: a shorter word is no compound


def candidates(
    texts: Sequence[str], looked_up: Sequence[Keys], language: Language, groups: Sequence[int] = ()
) -> Iterator[tuple[int, int]]:
    """The pairs worth comparing, each once: those that share a rare word, or two words that are
    rarely together. Of equal texts the first counts; with `groups` both are of another one."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    seen: set[tuple[str, int]] = set()
    for number, text in enumerate(texts):
        one = (text, groups[number] if groups else 0)
        if one not in seen:
            seen.add(one)
            blocks[looked_up[number].numbers].append(number)
    for block in blocks.values():
        if len(block) > 1:
            yield from _in_block({number: looked_up[number] for number in block}, language, groups)


def _in_block(
    block: dict[int, Keys], language: Language, groups: Sequence[int]
) -> Iterator[tuple[int, int]]:
    content = _taken_apart(block, language)
    common = Counter(word for found in content.values() for word in found)
    sharing: dict[str | tuple[str, str], list[int]] = defaultdict(list)
    for number, found in content.items():
        for key in _keys(found, common):
            sharing[key].append(number)
        for sense in {one for word in found for one in senses(word, language)}:
            sharing[sense].append(number)
    partners: dict[int, set[int]] = defaultdict(set)
    for numbers in sharing.values():
        if len(numbers) <= MOST_SHARING:
            for earlier, later in combinations(numbers, 2):
                if not groups or groups[earlier] != groups[later]:
                    partners[later].add(earlier)
    for later in block:
        for earlier in sorted(partners[later]):
            if _half(content[earlier], content[later], language):
                yield earlier, later


def _half(one: frozenset[str], other: frozenset[str], language: Language) -> bool:
    """Whether half of the words of the shorter are in the other, or could stand for one there."""
    shared, least = len(one & other), min(len(one), len(other))
    if 2 * shared < least:
        shared += sum(not other.isdisjoint(near(word, language)) for word in one - other)
    return 2 * shared >= least


def _taken_apart(block: dict[int, Keys], language: Language) -> dict[int, frozenset[str]]:
    """The words of each text, with the words that other texts have in place of a compound of
    them: sportvereniging, where there are sport and vereniging."""
    written = {one: word for found in block.values() for one, word in found.written.items()}
    empty = little(language)
    vocabulary = {one: one for one in (*empty, *written)}
    apart: dict[str, Set[str]] = {
        one: (len(word) >= _COMPOUND and parts(word, vocabulary, language)) or {one}
        for one, word in written.items()
    }
    apart = {one: (those - empty or {one}) for one, those in apart.items()}
    return {
        number: frozenset(part for one in found.written for part in apart[one])
        for number, found in block.items()
    }


def _keys(content: frozenset[str], common: Counter[str]) -> Iterator[str | tuple[str, str]]:
    """By what a text is looked up. Two texts that share half of their words share one among the
    rarest half and one more, and two when one further word is taken."""
    shared = (word for word in content if common[word] > 1)
    rare_first = sorted(shared, key=lambda word: (common[word], word))
    first = len(content) // 2 + 1
    yield from (word for word in rare_first[:first] if common[word] <= MOST_SHARING)
    if rare_first and common[rare_first[-1]] > MOST_SHARING:
        usual = rare_first[: first + 1][:_PREFIX]
        yield from combinations(usual, 2)
