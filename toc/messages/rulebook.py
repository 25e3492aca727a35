"""What all rules say, of every family, in one table."""

from __future__ import annotations

from toc.messages import Sentences
from toc.messages.rules import RULES
from toc.messages.rules_acceptance import ACCEPTANCE
from toc.messages.rules_coherence import COHERENCE
from toc.messages.rules_duplicates import DUPLICATES
from toc.messages.rules_indicators import INDICATORS
from toc.messages.rules_privacy import PRIVACY
from toc.messages.rules_schedule import SCHEDULE
from toc.messages.rules_sources import SOURCES
from toc.messages.rules_theory import THEORY
from toc.messages.rules_wording import WORDING

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
