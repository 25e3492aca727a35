"""What an IATI file says comes out of the programme again. All that is in them is made up."""

from __future__ import annotations

import datetime
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.exchange.iati.round_trips import TODAY, heading_of, results_of, through_a_programme
from tests.exchange.iati.test_opening import SAMPLE
from toc.core.model import Programme
from toc.core.model.iati import (
    IatiCode,
    IatiDescription,
    IatiDimension,
    IatiDocument,
    IatiOrganisation,
    IatiReference,
    Narrative,
)
from toc.core.model.iati_file import (
    BaselineFigure,
    IatiActivity,
    IatiValue,
    PeriodFigures,
    Result,
    ResultIndicator,
)
from toc.core.model.measurements import Measurement, Measurements, to_period
from toc.exchange.iati import prepare
from toc.exchange.iati.xml import to_xml


def test_the_official_sample_comes_out_again() -> None:
    data = SAMPLE.read_bytes()
    # It leaves open what only its makers can know: we do not fill that in.
    data = data.replace(b"<iati-identifier></iati", b"<iati-identifier>XX-1</iati")
    data = data.replace(b'activity-date type="xx"', b'activity-date type="1"')
    programme, measurements, again = through_a_programme(data)
    assert results_of(again) == results_of(data)
    assert len(results_of(data)) == 13
    (row,) = measurements.rows
    assert (row.period, row.value) == (to_period("2009"), Decimal(111))
    assert (row.group, row.place) == ((("xxx", "yyy"),), "AF-KAN + KH-ABC")
    assert len(programme.indicators) == 14


# No characters that XML cannot have, and none that stand alone as a space.
letters = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co"), exclude_characters="\r")
texts = (
    st.text(st.one_of(st.sampled_from("ab:#'\"-,=+\n&<é\x85 "), letters), min_size=1, max_size=12)
    .map(str.strip)
    .filter(bool)
)
languages = st.sampled_from([None, None, None, "fr", "en"])
narratives = st.builds(Narrative, text=texts, language=languages)
titles = st.lists(narratives, min_size=1, max_size=2).map(tuple)
comments = st.one_of(st.just(()), st.lists(narratives, max_size=2).map(tuple))
documents = st.lists(
    st.builds(
        IatiDocument,
        url=st.just("https://example.org/"),
        format=st.just("text/html"),
        titles=titles,
        description=comments,
        categories=st.just(("A01",)),
        languages=st.sampled_from([(), ("nl",)]),
    ),
    max_size=1,
).map(tuple)
uris = st.sampled_from([None, "https://example.org/"])
references = st.lists(
    st.one_of(
        st.builds(IatiReference, vocabulary=st.sampled_from(["1", "99"]), code=texts, uri=uris),
        st.builds(
            IatiReference,
            vocabulary=st.just("9"),
            code=st.sampled_from(["1.2.1", "3.4.2", "1.2", "SDG 1.2.1", "1.2.9"]),
            uri=uris,
        ),
    ),
    max_size=3,
).map(tuple)
tags = st.lists(
    st.builds(
        IatiCode,
        vocabulary=st.sampled_from(["1", "2", "3", "99"]),
        code=st.sampled_from(["1", "1.2", "17", "health", "16010"]),
        uri=uris,
        narratives=comments,
    ),
    max_size=3,
    unique=True,
).map(tuple)
values = st.one_of(
    st.sampled_from(["1", "42.5", "1.234", "-3", "N=3;P=4", "101", "0.10"]),
    st.decimals(0, 100, places=2).map(lambda number: f"{number:f}"),
)
dimensions = st.builds(
    IatiDimension,
    name=st.one_of(st.sampled_from(["sex", "Sex", "age group"]), texts),
    value=texts,
)


def figures(optional: bool) -> st.SearchStrategy[IatiValue]:
    """With a value, or (of a qualitative indicator) without."""
    return st.builds(
        IatiValue,
        value=st.none() if optional else values,
        locations=st.lists(st.sampled_from(["A", "B", "Bij + ons"]), max_size=2).map(tuple),
        dimensions=st.lists(dimensions, max_size=1).map(tuple),
        comment=titles if optional else comments,
        documents=documents,
    )


@st.composite
def indicators(draw: st.DrawFn) -> ResultIndicator:
    measure = draw(st.sampled_from(["1", "2", "3", "4", "5", "Unit", "zelf"]))
    figure = figures(measure == "5")
    years = draw(st.lists(st.integers(2015, 2024), max_size=2))
    periods = []
    for year in years:
        end = draw(st.sampled_from([datetime.date(year, 6, 30), datetime.date(year, 12, 31)]))
        periods.append(
            PeriodFigures(
                datetime.date(year, 1, 1),
                end,
                tuple(draw(st.lists(figure, max_size=2))),
                tuple(draw(st.lists(figure, min_size=1, max_size=3))),
            )
        )
    return ResultIndicator(
        measure=measure,
        titles=draw(titles),
        ascending=draw(st.sampled_from([None, True, False])),
        aggregation=draw(st.sampled_from([None, True, False])),
        description=draw(comments),
        documents=draw(documents),
        references=draw(references),
        baselines=tuple(
            BaselineFigure(2014, draw(figure), day)
            for day in draw(st.sampled_from([(), (None,), (DAY,), (None, DAY, None)]))
        ),
        periods=tuple(periods),
    )


results = st.builds(
    Result,
    type=st.sampled_from(["1", "2", "3", "9", "outcome"]),
    titles=titles,
    aggregation=st.sampled_from([None, True, False]),
    description=comments,
    documents=documents,
    references=st.one_of(st.just(()), references),
    indicators=st.lists(indicators(), min_size=1, max_size=2).map(tuple),
)


@settings(max_examples=examples(20))
@given(st.lists(results, min_size=1, max_size=3), st.sampled_from(["nl", "en", "de", ""]), tags)
def test_any_results_come_out_again(
    given_results: list[Result], language: str, given_tags: tuple[IatiCode, ...]
) -> None:
    own = Narrative(text="Voorbeeld")
    activity = IatiActivity(
        identifier="XX-1",
        language=language,
        reporting_org=IatiOrganisation(name="Voorbeeld", ref="XX", type="22"),
        titles=(own,),
        descriptions=(IatiDescription(narratives=(own,)),),
        participating_orgs=(IatiOrganisation(name="Voorbeeld", role="4"),),
        status="2",
        dates=(("1", datetime.date(2015, 1, 1)),),
        regions=(
            IatiCode(code="A", vocabulary="99", uri="https://example.org/", narratives=(own,)),
        ),
        tags=given_tags,
        results=tuple(given_results),
    )
    data, faults = to_xml(activity)
    assert faults == ()
    _, _, again = through_a_programme(data)
    assert results_of(again) == results_of(data)
    assert heading_of(again, "recipient-region") == heading_of(data, "recipient-region")
    # An indicator that names one of the SDGs is about its target: that may be a tag more.
    assert set(heading_of(data, "tag")) <= set(heading_of(again, "tag"))


DAY = datetime.date(2014, 5, 1)
words = st.sampled_from(["Mensen doen mee", "Een huis openen", "Wie hulp wil vindt die", "x: y"])
plan_values = st.decimals(0, 100, places=1)


codes = st.sampled_from(["1", "SDG 10", "1.2", "1.A", "1.2.1", "3.4.2", "1.2.9"])
themes = st.lists(st.sampled_from(["Gezondheid", "wonen", "Society"]), max_size=2)


@st.composite
def programmes(draw: st.DrawFn) -> tuple[Programme, Measurements]:
    """A plan of our own, with what was measured of it."""
    about = ("meedoen", "hulp", "huis")
    names = ["een", "twee", "drie"][: draw(st.integers(1, 3))]
    made: dict[str, object] = {}
    rows = []
    for name in names:
        kind = draw(st.sampled_from(["number", "percentage", "qualitative", "yes_no", "scale"]))
        made[name] = {
            "text": draw(words),
            "measures": draw(st.sampled_from(about)),
            "value_kind": kind,
            **({"scale": {"low": 0, "high": 100}} if kind == "scale" else {}),
            **({"unit": "%"} if draw(st.booleans()) else {}),
            **({"direction": "up"} if draw(st.booleans()) else {}),
            **({"smallest_group": 10} if draw(st.booleans()) else {}),
            "sdg": draw(st.lists(codes, max_size=2)),
            "wellbeing": draw(themes),
            "disaggregation": {"geslacht": ["man", "vrouw"]},
            "baseline": {"value": draw(plan_values), "date": "2020", "n": 20},
            "targets": {"2025": draw(plan_values)},
        }
        for year in draw(st.lists(st.sampled_from(["2021", "2022-Q1", "2023"]), unique=True)):
            text = {"yes_no": "yes", "qualitative": "goed"}.get(kind)
            for group in ((), (("geslacht", "man"),), (("geslacht", "vrouw"),)):
                rows.append(
                    Measurement(
                        name,
                        to_period(year),
                        text if text is not None else draw(plan_values),
                        n=draw(st.sampled_from([None, 5, 30])),
                        group=group,
                        place=draw(st.sampled_from(["", "Assen"])),
                        note=draw(st.sampled_from(["", "na de verhuizing"])),
                    )
                )
    programme = Programme.model_validate(
        {
            "title": "Voorbeeld",
            "language": draw(st.sampled_from(["nl", "en"])),
            "vision": "Iedereen doet mee",
            "strategic_goals": {
                "meedoen": {
                    "text": "Mensen doen mee",
                    "sdg": draw(st.lists(codes, max_size=2)),
                    "wellbeing": draw(themes),
                }
            },
            "operational_goals": {"hulp": {"text": "Wie hulp wil vindt die"}},
            "inspanningen": {"huis": {"text": "Een huis openen"}},
            "indicators": made,
            "iati": {
                "identifier": "XX-1",
                "reporting_org": {"name": "Voorbeeld", "ref": "XX", "type": "22"},
                "participating_orgs": [{"name": "Voorbeeld", "role": "implementing"}],
                "status": "implementation",
                "dates": {"actual_start": "2020-01-01"},
                "countries": ["NL"],
            },
        }
    )
    return programme, Measurements(tuple(rows))


@settings(max_examples=examples(20))
@given(programmes())
def test_a_plan_of_our_own_comes_out_again_to_the_byte(
    plan: tuple[Programme, Measurements],
) -> None:
    prepared = prepare(*plan)
    assert prepared.activity is not None
    data, faults = to_xml(prepared.activity)
    assert faults == ()
    assert through_a_programme(data)[2] == data


def test_today_is_after_what_was_measured() -> None:
    """The examples above are not refused for being in the future."""
    assert datetime.date(2024, 12, 31) < TODAY
