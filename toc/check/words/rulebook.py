"""What all rules say, of every family, in one table."""

from __future__ import annotations

from toc.check.words.rules import RULES
from toc.check.words.rules_acceptance import ACCEPTANCE
from toc.check.words.rules_coherence import COHERENCE
from toc.check.words.rules_duplicates import DUPLICATES
from toc.check.words.rules_indicators import INDICATORS
from toc.check.words.rules_privacy import PRIVACY
from toc.check.words.rules_schedule import SCHEDULE
from toc.check.words.rules_sources import SOURCES
from toc.check.words.rules_theory import THEORY
from toc.check.words.rules_wording import WORDING
from toc.core.words import Sentences

RULEBOOK = Sentences(
    {
        **RULES,
        **ACCEPTANCE,
        **COHERENCE,
        **DUPLICATES,
        **INDICATORS,
        **PRIVACY,
        **SCHEDULE,
        **SOURCES,
        **THEORY,
        **WORDING,
    }
)
