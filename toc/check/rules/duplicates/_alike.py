"""Which texts say nearly the same, found without comparing every text with every other.

Texts are compared by the roots of their words: word order, little words, forms of a word, noun or
verb, a compound or its parts, spelling and an added word may differ. A number, a name, a denial or
what is opposed (meer and minder, door and voor) is a difference: `training 1` is not `training 2`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice

from toc.check.rules.duplicates._candidates import candidates
from toc.check.rules.duplicates._compare import nearness
from toc.check.rules.duplicates._gist import gist
from toc.check.rules.duplicates._words import keys
from toc.check.rules.quoting import plain
from toc.core.words import Language

MOST_NAMED = 3
"""Of the texts that say nearly the same only the nearest are named."""


def listed(elements: Iterable[str]) -> str:
    """The first few of these."""
    return ", ".join(islice(elements, MOST_NAMED))


def nearly_same(
    texts: Sequence[str], language: Language, groups: Sequence[int] = ()
) -> dict[int, list[int]]:
    """For each text the earlier texts that say nearly the same, by their numbers, nearest first.

    Equal texts count once, for the first. With `groups`, only texts of different groups are
    compared.
    """
    found: dict[int, list[tuple[float, int]]] = defaultdict(list)
    looked_up = [keys(text, language) for text in texts]
    same = [plain(text) for text in texts]
    for earlier, later in candidates(same, looked_up, language, groups):
        near = nearness(gist(texts[earlier], language), gist(texts[later], language), language)
        if near:
            found[later].append((-near, earlier))
    return {later: [earlier for _, earlier in sorted(found[later])] for later in sorted(found)}
