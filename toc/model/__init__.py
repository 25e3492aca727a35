"""The programme as frozen values: no files, no graph, no terminal.

Everything a programme file may say has one class here, and the names are the field's own: vision,
strategic and operational goals, inspanningen (efforts; the Dutch term is kept), indicators,
phases.
An element does not know its own id: the id is its key in the programme (`programme.inspanningen`).
"""

from toc.model.checking import Acceptance, Profile, RuleSetting, Weight
from toc.model.dates import Interval, PartialDate
from toc.model.elements import (
    Assumption,
    Basis,
    Contribution,
    Document,
    Evidence,
    Inspanning,
    Line,
    Network,
    OperationalGoal,
    Relation,
    Source,
    SourceStatus,
    Statement,
    StrategicGoal,
    Theme,
    Wording,
)
from toc.model.indicators import Baseline, Indicator, IndicatorKind, Monitoring, MonitoringItem
from toc.model.planning import AppliedBy, Criterion, Focus, Horizon, Phase, Planning
from toc.model.programme import Language, NamedItem, Programme

__all__ = [
    "Acceptance",
    "AppliedBy",
    "Assumption",
    "Baseline",
    "Basis",
    "Contribution",
    "Criterion",
    "Document",
    "Evidence",
    "Focus",
    "Horizon",
    "Indicator",
    "IndicatorKind",
    "Inspanning",
    "Interval",
    "Language",
    "Line",
    "Monitoring",
    "MonitoringItem",
    "NamedItem",
    "Network",
    "OperationalGoal",
    "PartialDate",
    "Phase",
    "Planning",
    "Profile",
    "Programme",
    "Relation",
    "RuleSetting",
    "Source",
    "SourceStatus",
    "Statement",
    "StrategicGoal",
    "Theme",
    "Weight",
    "Wording",
]
