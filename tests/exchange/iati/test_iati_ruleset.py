"""What checks of IATI reject is named, at its place, before a file leaves the house. Everything is
made up: it is an example."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.each import each
from toc.core.loading.positions import Positions
from toc.core.loading.text import SourceText
from toc.core.model import Programme
from toc.core.model.measurements import Measurements
from toc.core.wording import what_and_fix
from toc.exchange.iati import Remark, objections, prepare
from toc.exchange.iati.codes import codes_of
from toc.exchange.words.iati import IATI
from toc.exchange.words.iati_ruleset import IATI_RULESET

TODAY = datetime.date(2025, 2, 1)

GOOD: dict[str, Any] = {
    "title": "Taalhuis",
    "language": "nl",
    "vision": "Iedereen in de wijk doet mee",
    "operational_goals": {"taalhulp": {"text": "Wie taalhulp wil vindt die"}},
    "indicators": {
        "cijfer": {
            "text": "Rapportcijfer",
            "measures": "taalhulp",
            "value_kind": "number",
            "baseline": {"value": 6.5, "date": "2022"},
        }
    },
    "iati": {
        "identifier": "NL-KVK-12345678-VOORBEELD",
        "reporting_org": {"name": "Gemeente", "ref": "NL-KVK-12345678", "type": "11"},
        "participating_orgs": [{"name": "Bibliotheek", "role": "implementing"}],
        "status": "implementation",
        "dates": {"actual_start": "2022-01-01"},
        "countries": ["NL"],
        "sectors": ["16010"],
    },
}


def plan(**iati: Any) -> Programme:
    return Programme.model_validate({**GOOD, "iati": {**GOOD["iati"], **iati}})


def objected(programme: Programme) -> list[tuple[str, str]]:
    prepared = prepare(programme, Measurements())
    assert prepared.activity is not None, prepared.reasons
    found = objections(prepared, programme, TODAY)
    return [(".".join(map(str, one.path)), worded(one)[0].removesuffix(REJECTED)) for one in found]


def worded(remark: Remark) -> tuple[str, str]:
    problem = remark.problem(Positions(SourceText(Path("plan.yaml"), ""), None))
    assert all(what_and_fix(problem, "en", IATI, IATI_RULESET))
    return what_and_fix(problem, "nl", IATI, IATI_RULESET)


REJECTED = "; controles van IATI keuren dat af."


def test_of_what_is_right_nothing_is_said() -> None:
    assert objected(plan()) == []
    right: list[dict[str, Any]] = [
        {"countries": [{"code": "NL", "percentage": 100}]},
        {"countries": [{"code": "NL", "percentage": 33.33}, {"code": "DE", "percentage": 66.67}]},
        {"countries": [], "regions": ["89"]},
        {
            "countries": [{"code": "NL", "percentage": 50}],
            "regions": [{"code": "89", "percentage": 50}],
        },
        {"sectors": ["16010", {"code": "160", "vocabulary": "2"}]},
        {"sectors": [{"code": "armoede", "vocabulary": "99", "narratives": ["Armoede"]}]},
        {"language": "en", "titles": [{"text": "Language house", "language": "nl"}]},
        {"dates": {"planned_start": "2026-01-01", "planned_end": "2026-01-01"}},
        {"dates": {"actual_start": "2025-02-01"}},
        {"participating_orgs": [{"ref": "NL-KVK-1", "role": "funding"}]},
    ]
    for iati in right:
        assert objected(plan(**iati)) == [], iati


@each(
    ("iati", "path", "said"),
    [
        (
            {"status": "bezig"},
            "iati.status",
            "‘bezig’ staat niet op de codelijst ActivityStatus",
        ),
        (
            {"results": {"taalhulp": {"type": "7"}}},
            "iati.results.taalhulp.type",
            "‘7’ staat niet op de codelijst ResultType",
        ),
        (
            {"indicators": {"cijfer": {"measure_code": "8"}}},
            "iati.indicators.cijfer.measure_code",
            "‘8’ staat niet op de codelijst IndicatorMeasure",
        ),
        (
            {"reporting_org": {"name": "G", "ref": "NL-KVK-12345678", "type": "12"}},
            "iati.reporting_org.type",
            "‘12’ staat niet op de codelijst OrganisationType",
        ),
        (
            {"participating_orgs": [{"name": "B", "role": "9"}]},
            "iati.participating_orgs.0.role",
            "‘9’ staat niet op de codelijst OrganisationRole",
        ),
        (
            {"participating_orgs": [{"name": "B", "role": "funding", "type": "12"}]},
            "iati.participating_orgs.0.type",
            "‘12’ staat niet op de codelijst OrganisationType",
        ),
        (
            {"participating_orgs": [{"role": "funding"}]},
            "iati.participating_orgs.0",
            "Een deelnemende organisatie heeft geen naam en geen kenmerk",
        ),
        (
            {"identifier": "NL-KVK-12345678"},
            "iati.identifier",
            "Het kenmerk van het programma is dat van de organisatie zelf (NL-KVK-12345678)",
        ),
        (
            {"dates": {"planned_start": "2026-01-01", "planned_end": "2025-12-31"}},
            "iati.dates.planned_end",
            "Het geplande einde (2025-12-31) ligt voor het geplande begin (2026-01-01)",
        ),
        (
            {"dates": {"actual_start": "2024-01-01", "actual_end": "2023-01-01"}},
            "iati.dates.actual_end",
            "Het werkelijke einde (2023-01-01) ligt voor het werkelijke begin (2024-01-01)",
        ),
        (
            {"dates": {"actual_start": "2025-02-02"}},
            "iati.dates.actual_start",
            "Het werkelijke begin (2025-02-02) ligt in de toekomst",
        ),
        (
            {"dates": {"actual_start": "2024-01-01", "actual_end": "2025-02-02"}},
            "iati.dates.actual_end",
            "Het werkelijke einde (2025-02-02) ligt in de toekomst",
        ),
        (
            {"countries": ["Nedreland"]},
            "iati.countries.0",
            "‘Nedreland’ is geen land",
        ),
        ({"countries": ["xx"]}, "iati.countries.0", "‘xx’ is geen land"),
        (
            {"countries": ["NL", "DE"]},
            "iati.countries",
            "Van deze landen of regio’s heeft niet elk een percentage: NL, DE",
        ),
        (
            {"countries": [{"code": "NL", "percentage": 60}]},
            "iati.countries",
            "Er is één land of regio (NL), met 60 %",
        ),
        (
            {
                "countries": [
                    {"code": "NL", "percentage": 60},
                    {"code": "DE", "percentage": 39.5},
                ]
            },
            "iati.countries",
            "De percentages van deze landen en regio’s zijn samen 99.5, geen 100: NL, DE",
        ),
        (
            {"regions": ["89"]},
            "iati.regions",
            "Van deze landen of regio’s heeft niet elk een percentage: NL, 89",
        ),
        (
            {"countries": [], "regions": ["Drenthe"]},
            "iati.regions.0",
            "‘Drenthe’ is geen code van een regio van de OESO-DAC",
        ),
        (
            {"countries": [], "regions": [{"code": "1", "vocabulary": "7"}]},
            "iati.regions.0",
            "‘7’ is geen vocabulaire van regio’s",
        ),
        (
            {"sectors": ["99999"]},
            "iati.sectors.0",
            "‘99999’ is geen code van een sector van de OESO-DAC",
        ),
        (
            {"sectors": ["16010", "11230"]},
            "iati.sectors",
            "Van deze sectoren heeft niet elk een percentage: 16010, 11230",
        ),
        (
            {"sectors": [{"code": "16010", "percentage": 50}]},
            "iati.sectors",
            "Er is één sector (16010), met 50 %",
        ),
        (
            {
                "sectors": [
                    {"code": "16010", "percentage": 50},
                    {"code": "11230", "percentage": 60},
                ]
            },
            "iati.sectors",
            "De percentages van deze sectoren zijn samen 110, geen 100: 16010, 11230",
        ),
        (
            {"sectors": ["16010", {"code": "armoede", "vocabulary": "99"}]},
            "iati.sectors.1",
            "‘armoede’ is een sector van de organisatie zelf (vocabulaire 99), zonder woorden",
        ),
        (
            {"sectors": [{"code": "999", "vocabulary": "2"}]},
            "iati.sectors.0",
            "‘999’ is geen code van een groep sectoren van de OESO-DAC",
        ),
        (
            {"sectors": [{"code": "1", "vocabulary": "DAC"}]},
            "iati.sectors.0",
            "‘DAC’ is geen vocabulaire van sectoren",
        ),
        ({"language": "nl-NL"}, "iati.language", "‘nl-NL’ is geen code van een taal"),
        (
            {"titles": [{"text": "Haus", "language": "Duits"}]},
            "iati.titles.0",
            "‘Duits’ is geen code van een taal",
        ),
        (
            {"descriptions": [{"narratives": "x", "type": "9"}]},
            "iati.descriptions.0",
            "‘9’ is geen soort beschrijving",
        ),
        (
            {"tags": [{"code": "1", "vocabulary": "8"}]},
            "iati.tags",
            "‘8’ is geen vocabulaire van labels",
        ),
        (
            {"results": {"taalhulp": {"references": {"vocabulary": "4", "code": "x"}}}},
            "iati.results",
            "‘4’ is geen vocabulaire van resultaten",
        ),
        (
            {"indicators": {"cijfer": {"references": {"vocabulary": "12", "code": "x"}}}},
            "iati.indicators",
            "‘12’ is geen vocabulaire van indicatoren",
        ),
        (
            {
                "indicators": {
                    "cijfer": {
                        "documents": {
                            "url": "https://example.org",
                            "format": "text/html",
                            "titles": "x",
                            "categories": "Z9",
                        }
                    }
                }
            },
            "iati.indicators",
            "‘Z9’ is geen soort document",
        ),
        (
            {"indicators": {"cijfer": {"targets": {"period": "2024", "comment": "hoger"}}}},
            "iati.indicators",
            "Een nulmeting, streefwaarde of uitkomst van ‘Rapportcijfer’ heeft geen waarde",
        ),
        (
            {
                "results": {"taalhulp": {"references": {"vocabulary": "99", "code": "x"}}},
                "indicators": {"cijfer": {"references": {"vocabulary": "99", "code": "y"}}},
            },
            "iati.results",
            "‘Wie taalhulp wil vindt die’ heeft een verwijzing, en een indicator ervan ook",
        ),
    ],
)
def test_what_checks_reject_is_named_at_its_place(
    iati: dict[str, Any], path: str, said: str
) -> None:
    assert objected(plan(**iati)) == [(path, said)]


def test_the_lists_are_whole() -> None:
    assert {"NL", "BE", "BQ", "XK"} <= codes_of("Country")
    assert len(codes_of("Country")) == 251
    assert len(codes_of("Sector")) == 325
    assert {"16010", "11230"} <= codes_of("Sector")


@pytest.mark.parametrize(
    ("value_kind", "target", "said"),
    [("yes_no", 1, "ja"), ("yes_no", 0, "nee"), ("qualitative", 2.5, "2,5")],
)
def test_an_indicator_in_words_has_no_number(value_kind: str, target: float, said: str) -> None:
    """Rules 8.8.3, 8.9.3 and 8.10.3."""
    indicator = {
        "text": "Is er een loket",
        "measures": "taalhulp",
        "value_kind": value_kind,
        "baseline": {"value": 0, "date": "2022"},
        "targets": {"2026": target},
        "measured": {"2023": target},
    }
    programme = Programme.model_validate({**GOOD, "indicators": {"loket": indicator}})
    activity = prepare(programme, Measurements()).activity
    assert activity is not None
    (one,) = activity.results[0].indicators
    assert one.measure == "5"
    figures = [one.baselines[0].figure, *one.periods[1].targets, *one.periods[0].actuals]
    assert [figure.value for figure in figures] == [None, None, None]
    words = [figure.comment[0].text for figure in figures]
    assert words == ["nee" if value_kind == "yes_no" else "0", said, said]


def test_of_a_code_on_no_list_it_is_said_which_there_are() -> None:
    prepared = prepare(plan(status="bezig"), Measurements())
    (said,) = objections(prepared, plan(status="bezig"), TODAY)
    assert worded(said)[1] == (
        "Wel: voorbereiding, uitvoering, afronding, afgesloten, afgelast, onderbroken."
    )
