"""The Sustainable Development Goals in an IATI file: goals and targets as tags of the activity,
indicators as references of an indicator.

The vocabularies are those of IATI's code lists TagVocabulary and IndicatorVocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from toc.core.model.iati import IatiCode, IatiReference
from toc.core.model.sdg import framework, sdg_of, target_of

SDG_GOALS, SDG_TARGETS = "2", "3"
"""TagVocabulary."""

SDG_INDICATORS = "9"
"""IndicatorVocabulary."""


def sdg_tags(written: Iterable[str]) -> tuple[IatiCode, ...]:
    """The tags of codes: a goal as it is, a target as it is, and of an indicator its target. In
    the order of the framework, once each."""
    found: set[str] = set()
    for text in written:
        known = sdg_of(text) or target_of(text)
        if known is not None:
            whole = known.level == "indicator"
            found.add(known.code.rpartition(".")[0] if whole else known.code)
    every = sorted(
        (one for one in framework().values() if one.code in found), key=lambda one: one.level
    )
    return tuple(
        IatiCode(code=one.code, vocabulary=SDG_GOALS if one.level == "goal" else SDG_TARGETS)
        for one in every
    )


def sdg_references(
    written: Iterable[str], given: Sequence[IatiReference]
) -> tuple[IatiReference, ...]:
    """The listed indicators among codes, once each, but for those that are `given` already."""
    known = (sdg_of(text) for text in written)
    codes = dict.fromkeys(
        one.code for one in known if one is not None and one.level == "indicator"
    )
    had = sdg_in(given)
    return tuple(
        IatiReference(vocabulary=SDG_INDICATORS, code=code) for code in codes if code not in had
    )


def sdg_in(references: Sequence[IatiReference]) -> tuple[str, ...]:
    """The listed indicators that references name, once each."""
    known = (sdg_of(one.code) for one in references if one.vocabulary == SDG_INDICATORS)
    return tuple(
        dict.fromkeys(one.code for one in known if one is not None and one.level == "indicator")
    )
