"""What IATI (the International Aid Transparency Initiative) asks of a programme that the plan
itself does not say, and what an IATI file said that the plan has no place for.

The codes are those of the code lists of IATI 2.03 (https://iatistandard.org/en/iati-standard/203/
codelists/): each table is named after its list.
"""

from collections.abc import Mapping
from typing import ClassVar

from toc.core.model.base import Flag, Many, Quantity, Text, Value
from toc.core.model.dates import PartialDate

ROLES: Mapping[str, str] = {
    "funding": "1",
    "accountable": "2",
    "extending": "3",
    "implementing": "4",
    "financiert": "1",
    "verantwoordelijk": "2",
    "beheert": "3",
    "voert_uit": "4",
}
"""OrganisationRole, from the word to the code: English first, then as many in Dutch."""

STATUSES: Mapping[str, str] = {
    "pipeline": "1",
    "implementation": "2",
    "finalisation": "3",
    "closed": "4",
    "cancelled": "5",
    "suspended": "6",
    "voorbereiding": "1",
    "uitvoering": "2",
    "afronding": "3",
    "afgesloten": "4",
    "afgelast": "5",
    "onderbroken": "6",
}
"""ActivityStatus, in the same way."""


def words_in(table: Mapping[str, str], *, dutch: bool) -> dict[str, str]:
    """The words of one language in a table above, with their codes."""
    half = len(table) // 2
    return dict(list(table.items())[half:] if dutch else list(table.items())[:half])


DATE_TYPES: Mapping[str, str] = {
    "planned_start": "1",
    "actual_start": "2",
    "planned_end": "3",
    "actual_end": "4",
}
"""ActivityDateType, from the key to the code."""

OUTPUT, OUTCOME, IMPACT = "1", "2", "3"
RESULT_TYPES = frozenset({OUTPUT, OUTCOME, IMPACT, "9"})
"""ResultType."""

UNIT, PERCENTAGE, ORDINAL, QUALITATIVE = "1", "2", "4", "5"
MEASURES = frozenset({UNIT, PERCENTAGE, "3", ORDINAL, QUALITATIVE})
"""IndicatorMeasure."""

ORGANISATION_TYPES = frozenset(
    [
        "10",
        "11",
        "15",
        "21",
        "22",
        "23",
        "24",
        "30",
        "40",
        "60",
        "70",
        "71",
        "72",
        "73",
        "80",
        "90",
    ]
)
"""OrganisationType."""

OBJECTIVES = "2"
"""DescriptionType: what an activity is to achieve."""

OWN_VOCABULARY = "99"
"""IndicatorVocabulary, ResultVocabulary, TagVocabulary: a code of the reporting organisation
itself."""

NO_LANGUAGE = "und"
"""A language that nobody said (ISO 639-2)."""


class Narrative(Value):
    """A text, and its language where that is not the file's own."""

    shorthand: ClassVar[str | None] = "text"
    text: Text
    language: Text | None = None


class IatiOrganisation(Value):
    """An organisation: its name, `ref` (its identifier, such as `NL-KVK-12345678`) and `type` (a
    code of OrganisationType). A participating one has a `role`; `secondary` says that the
    reporting one reports about the work of others."""

    name: Text | None = None
    ref: Text | None = None
    type: Text | None = None
    role: Text | None = None
    secondary: Flag | None = None


class IatiDates(Value):
    """The days on which an activity begins and ends: as planned, and really."""

    planned_start: PartialDate | None = None
    actual_start: PartialDate | None = None
    planned_end: PartialDate | None = None
    actual_end: PartialDate | None = None


class IatiCode(Value):
    """A country, region, sector or tag by its code, its share of the activity in percent (but for
    a tag), and `narratives` that say it in words."""

    shorthand: ClassVar[str | None] = "code"
    code: Text
    vocabulary: Text | None = None
    uri: Text | None = None
    percentage: Quantity | None = None
    narratives: Many[Narrative] = ()


class IatiDescription(Value):
    """A description of the activity; `type` is a code of DescriptionType."""

    shorthand: ClassVar[str | None] = "narratives"
    narratives: Many[Narrative] = ()
    type: Text | None = None


class IatiReference(Value):
    """A code of a result or an indicator in a vocabulary of others."""

    vocabulary: Text
    code: Text
    uri: Text | None = None


class IatiDocument(Value):
    """A document on the web that belongs to a result, an indicator or a figure."""

    url: Text
    format: Text
    titles: Many[Narrative] = ()
    description: Many[Narrative] = ()
    categories: Many[Text] = ()
    languages: Many[Text] = ()
    date: PartialDate | None = None


class IatiDimension(Value):
    """By what a figure is told apart, and which part it is about."""

    name: Text | None = None
    value: Text | None = None


class IatiFigure(Value):
    """A baseline, target or actual value as an IATI file has it. A baseline has a `date` (a year
    or a day), the others a `period`. Without a `value` it only says more of the plan's own: of the
    one that is about the same, or with `of_the_plan` of the one of that time, which then is about
    its `locations`."""

    date: PartialDate | None = None
    period: Text | None = None
    value: Text | None = None
    of_the_plan: Flag = False
    locations: Many[Text] = ()
    dimensions: Many[IatiDimension] = ()
    comment: Many[Narrative] = ()
    documents: Many[IatiDocument] = ()


class IatiResult(Value):
    """More of a goal or inspanning as an IATI result: its `type` (a code of ResultType), whether
    its figures may be added up, `language` where its text is in another one than the file, and
    further `titles`."""

    type: Text | None = None
    aggregation: Flag | None = None
    language: Text | None = None
    titles: Many[Narrative] = ()
    description: Many[Narrative] = ()
    references: Many[IatiReference] = ()
    documents: Many[IatiDocument] = ()


class IatiIndicator(Value):
    """More of an indicator: `measure_code` (a code of IndicatorMeasure) where the plan's own kind
    of value is another one, and the figures that the plan has no place for. `own_reference` says
    whether its id is published as its code."""

    measure_code: Text | None = None
    aggregation: Flag | None = None
    language: Text | None = None
    titles: Many[Narrative] = ()
    description: Many[Narrative] = ()
    references: Many[IatiReference] = ()
    own_reference: Flag = True
    documents: Many[IatiDocument] = ()
    baselines: Many[IatiFigure] = ()
    targets: Many[IatiFigure] = ()
    actuals: Many[IatiFigure] = ()


class Iati(Value):
    """The programme as an IATI activity. `language` is that of its texts where it is not that of
    the programme. `tags` are those that the plan does not say itself. `locations` are names of
    places by their ref, and `dimensions` those of what the plan tells apart, by its own word;
    `results` and `indicators` say more of the plan's own, by id."""

    identifier: Text | None = None
    language: Text | None = None
    reporting_org: IatiOrganisation | None = None
    titles: Many[Narrative] = ()
    descriptions: Many[IatiDescription] = ()
    participating_orgs: Many[IatiOrganisation] = ()
    status: Text | None = None
    dates: IatiDates = IatiDates.model_construct()
    countries: Many[IatiCode] = ()
    regions: Many[IatiCode] = ()
    sectors: Many[IatiCode] = ()
    tags: Many[IatiCode] = ()
    locations: dict[Text, Text] = {}
    dimensions: dict[str, Text] = {}
    results: dict[str, IatiResult] = {}
    indicators: dict[str, IatiIndicator] = {}
