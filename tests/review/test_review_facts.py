"""What a review works out: what was said and done, what is not known, which assumptions held, what
reads differently, and which questions that raises. Every figure is made up."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.each import each
from tests.measure.monitoring.progress_plans import row
from tests.review.making import found, made
from toc.documents.document import Paragraph
from toc.review.report import EarlierTexts, facts, said_and_done, situations
from toc.review.report.assumptions import EvidenceState
from toc.review.report.cards import workshop_cards
from toc.review.report.changed import differing
from toc.review.report.promised_work import Promise
from toc.review.report.questions import KINDS, MOST

GOAL = {"doel": {"text": "Doel"}}
EFFECT = {
    "text": "Deel", "measures": "doel", "kind": "effect", "direction": "up",
    "baseline": {"value": 40, "date": "2022"}, "targets": {"2025": 55}, "frequency": "jaarlijks",
}  # fmt: skip


def work(**given: object) -> dict[str, Any]:
    return {"werk": {"text": "Werk", "contributes_to": "doel", **given}}


# --- said and done ---


@each(
    ("state", "word"),
    [("finished", "klaar"), ("running", "loopt"), ("stopped", "gestopt"), (None, None)],
)
def test_how_far_an_inspanning_is(state: str | None, word: str | None) -> None:
    (one,) = found(inspanningen=work(**({"progress": state} if state else {}))).work
    assert one.word == (word or "niet doorgegeven")
    assert one.told is (word is not None)


def test_what_is_told_of_a_later_day_is_not_known_yet() -> None:
    progress = {"state": "finished", "date": "2025-03"}
    (one,) = found(inspanningen=work(progress=progress)).work
    assert (one.word, one.note, one.told) == ("niet doorgegeven", "", False)


def test_what_is_told_with_it() -> None:
    progress = {"state": "stopped", "date": "2024-03", "note": "Geen mensen."}
    (one,) = found(inspanningen=work(progress=progress)).work
    assert one.note == "sinds maart 2024; Geen mensen"


@each(
    ("given", "said"),
    [
        ({"structural": True}, Promise.ALWAYS),
        ({"start": "2024-03"}, Promise.RUNS),
        ({"start": "2023", "end": "2023-12"}, Promise.NOTHING),
        ({"start": "2025-01"}, Promise.NOTHING),
        ({}, Promise.NOTHING),
    ],
)
def test_without_an_adopted_plan_the_file_says_what_was_agreed(
    given: dict[str, object], said: Promise
) -> None:
    (one,) = found(inspanningen=work(**given)).work
    assert one.said is said


def test_a_process_indicator_tells_of_an_inspanning() -> None:
    process = {**EFFECT, "measures": "werk", "kind": "process"}
    rows = (row("2024", "60", 100)._replace(indicator="i"),)
    (one,) = found(
        *rows, operational_goals=GOAL, inspanningen=work(), indicators={"i": process}
    ).work
    assert [line.word for line in one.lines] == ["op koers"]
    assert one.told


# --- what is not known ---


def test_what_was_measured_later_says_nothing_of_then() -> None:
    rows = (row("2025", "60")._replace(indicator="i"),)
    gaps = found(*rows, operational_goals=GOAL, indicators={"i": EFFECT}).gaps
    (late,) = gaps.overdue
    assert (late.id, late.period, late.missed) == ("i", "2024", 1)


def test_what_was_measured_is_not_missing() -> None:
    rows = (row("2024", "60")._replace(indicator="i"),)
    gaps = found(*rows, operational_goals=GOAL, indicators={"i": EFFECT}).gaps
    assert (gaps.overdue, gaps.bare_goals, gaps.nothing_measured) == ((), (), False)


def test_a_baseline_that_is_missing_with_its_reason() -> None:
    bare = {**EFFECT, "baseline": {"reason": "Nog niet gemeten."}}
    gaps = found(operational_goals=GOAL, indicators={"i": bare}).gaps
    assert gaps.no_baseline == ("i",)
    assert gaps.reasons == (("i", "Nog niet gemeten"),)


def test_a_question_of_the_plan_is_answered_by_an_indicator_of_its_goal() -> None:
    questions = {
        "a": {"text": "Beweegt het?", "about": "doel"},
        "b": {"text": "Wat werkt?"},
    }
    asked = {"monitoring": {"questions": questions}, "operational_goals": GOAL}
    assert found(**asked).gaps.asked == ("Beweegt het?", "Wat werkt?")
    assert found(**asked, indicators={"i": EFFECT}).gaps.asked == ("Wat werkt?",)


# --- assumptions ---


def link(*evidence: dict[str, str], assumption: object = "Het klopt") -> dict[str, Any]:
    contribution: dict[str, Any] = {"goal": "doel", "evidence": list(evidence)}
    if assumption:
        contribution["assumption"] = assumption
    return {
        "operational_goals": GOAL,
        "inspanningen": {"werk": {"text": "Werk", "contributes_to": contribution}},
    }


YES = {"kind": "onderzoek", "finding": "supports"}
NO = {"kind": "praktijk", "finding": "contradicts"}
OPEN = {"kind": "gesprek"}


@each(
    ("evidence", "held"),
    [
        ((), EvidenceState.UNTESTED),
        ((YES,), EvidenceState.SUPPORTED),
        ((NO,), EvidenceState.CONTRADICTED),
        ((YES, NO), EvidenceState.MIXED),
        ((OPEN,), EvidenceState.UNREAD),
        (({**NO, "date": "2025-02"},), EvidenceState.UNTESTED),
        (({**NO, "date": "2025-02"}, YES), EvidenceState.SUPPORTED),
    ],
)
def test_an_assumption_holds_by_the_evidence_on_its_links(
    evidence: tuple[dict[str, str], ...], held: EvidenceState
) -> None:
    (one,) = found(**link(*evidence)).held.judged
    assert one.held is held


def test_a_contribution_without_assumption_is_judged_where_it_has_evidence() -> None:
    held = found(**link(YES, assumption=None)).held
    assert [one.text for one in held.judged] == [""]
    assert (held.bare, held.links) == (0, 1)
    assert found(**link(assumption=None)).held.bare == 1


# --- texts ---


def test_a_goal_that_reads_differently_makes_suspect_what_leans_on_it() -> None:
    before = EarlierTexts({"doel": "Oud doel", "werk": "Werk"}, "de vorige keer")
    changes = found(
        more={"before": before},
        operational_goals=GOAL,
        inspanningen=work(),
        indicators={"i": EFFECT},
    ).changes
    (one,) = changes.changed
    assert (one.id, one.then, one.now) == ("doel", "Oud doel", "Doel")
    assert one.words == "‘Oud doel’ werd ‘Doel’"
    assert one.suspect == changes.suspect == ("werk", "i")


def test_only_how_a_text_is_broken_is_no_change() -> None:
    before = EarlierTexts({"doel": "Doel\n", "werk": " Werk"}, "toen")
    found_ = found(more={"before": before}, operational_goals=GOAL, inspanningen=work())
    assert found_.changes.changed == ()


def test_what_came_and_what_went() -> None:
    texts = {"doel": "Doel", "weg": "Weg ermee"}
    given: dict[str, Any] = {"operational_goals": GOAL, "inspanningen": work()}
    changes = found(more={"before": EarlierTexts(texts, "toen")}, **given).changes
    assert (changes.new, changes.gone) == (("werk",), (("weg", "Weg ermee"),))
    part = found(more={"before": EarlierTexts(texts, "toen", whole=False)}, **given).changes
    assert part.new == ()  # it may have been there, and not been looked at


def test_another_id_is_no_change_and_what_reads_differently_then_is_told_by_it() -> None:
    texts = {"oud": "Doel.", "werk": "Werken in de wijk", "plein": "Een plein maken met buren"}
    changes = found(
        more={"before": EarlierTexts(texts, "toen")},
        operational_goals=GOAL,
        inspanningen={
            "arbeid": {"text": "Werken in de wijk", "contributes_to": "doel"},
            "hof": {"text": "Een groen plein maken met buren", "contributes_to": "doel"},
        },
    ).changes
    assert [(one.id, one.then, one.words) for one in changes.changed] == [
        ("hof", "Een plein maken met buren", "erbij: ‘groen’")
    ]
    assert (changes.new, changes.gone) == ((), ())


def test_which_words_differ() -> None:
    m = made()
    assert differing("a b c", "a c", m) == "weg: ‘b’"
    assert differing("a c", "a b c", m) == "erbij: ‘b’"
    assert differing("a b", "x b y", m) == "‘a’ werd ‘x’ en erbij: ‘y’"


@settings(max_examples=40)
@given(st.lists(st.sampled_from("abcd")), st.lists(st.sampled_from("abcd")))
def test_equal_texts_and_only_those_have_no_words_that_differ(
    then: list[str], now: list[str]
) -> None:
    assert (differing(" ".join(then), " ".join(now), made()) == "") is (then == now)


# --- decisions of the time before ---


def decision(verdict: str, **more: str) -> dict[str, str]:
    return {
        "inspanning": "werk", "decision": verdict, "period": "2024", "reason": "Omdat",
        "role": "Stuurgroep", "date": "2023-12", **more,
    }  # fmt: skip


@each(
    ("verdict", "state", "came", "against"),
    [
        ("stop", "running", "in het programma staat nog dat het loopt", True),
        ("stop", "stopped", "gestopt", False),
        ("go_on", "stopped", "in het programma staat dat het gestopt is", True),
        ("start", "running", "loopt", False),
        ("start", None, "niet doorgegeven", False),
    ],
)
def test_what_came_of_a_decision(
    verdict: str, state: str | None, came: str, against: bool
) -> None:
    given = work(**({"progress": state} if state else {}))
    facts_ = found(inspanningen=given, operational_goals=GOAL, decisions=[decision(verdict)])
    (one,) = facts_.decided
    assert (one.came, one.against) == (came, against)
    kinds = [question.kind for question in facts_.questions.asked]
    assert ("decided" in kinds) is against


def test_a_text_that_was_to_be_changed() -> None:
    change = decision("change", change="Korter")
    given: dict[str, Any] = {"inspanningen": work(), "decisions": [change]}

    def came(**more: frozenset[str]) -> str:
        (one,) = found(more=dict(more), **given).decided
        assert one.reason == "Omdat; wat zou wijzigen: Korter"
        return one.came

    assert came() == "niet bekend"
    assert came(unchanged=frozenset({"werk"})) == "in het plan staat de oude tekst nog"
    assert came(renewed=frozenset({"werk"})) == "de tekst is gewijzigd"


def test_a_decision_for_another_period_is_none_of_this_review() -> None:
    given = {**decision("stop"), "period": "2025"}
    assert found(inspanningen=work(), decisions=[given]).decided == ()


# --- questions ---


def many(count: int) -> dict[str, Any]:
    """So many goals that are behind, and so many inspanningen of which nobody told."""
    numbers = range(count)
    return {
        "networks": {f"n{i}": {"title": f"Netwerk {i}"} for i in numbers},
        "operational_goals": {f"d{i}": {"text": f"Doel {i}", "network": f"n{i}"} for i in numbers},
        "inspanningen": {
            f"w{i}": {"text": f"Werk {i}", "contributes_to": f"d{i}"} for i in numbers
        },
        "indicators": {
            f"i{i}": {**EFFECT, "text": f"Deel {i}", "measures": f"d{i}"} for i in numbers
        },
    }


def test_no_more_questions_than_a_day_holds_and_none_lost() -> None:
    rows = [row("2024", "20")._replace(indicator=f"i{i}") for i in range(30)]
    asked = found(*rows, **many(30)).questions
    assert len(asked.asked) == MOST
    behind = [one for one in asked.every if one.kind == "behind"]
    assert len(behind) == 30
    assert {one.kind for one in asked.asked} >= {"behind", "not_told", "no_plan"}
    # What does not fit is on the card of its network.
    for one in behind:
        (network,) = one.networks
        assert one in asked.of(network)


@settings(max_examples=20)
@given(st.integers(0, 6), st.sampled_from(["20", "52"]))
def test_questions_are_ranked_and_each_says_why(count: int, value: str) -> None:
    rows = [row("2024", value)._replace(indicator=f"i{i}") for i in range(count)]
    asked = found(*rows, **many(count)).questions
    ranks = [KINDS.index(one.kind) for one in asked.asked]
    assert ranks == sorted(ranks)
    assert all(one.why and one.text and one.short for one in asked.every)
    assert not set(asked.asked) & set(asked.rest)


def test_what_the_theory_asks_is_not_asked_again_as_behind() -> None:
    rows = (row("2024", "30")._replace(indicator="i"),)
    given = work(progress="finished")
    asked = found(
        *rows, operational_goals=GOAL, inspanningen=given, indicators={"i": EFFECT}
    ).questions
    kinds = [one.kind for one in asked.every]
    assert kinds.count("only_delivered") == 1
    assert "behind" not in kinds


def test_the_same_in_english() -> None:
    rows = (row("2024", "30")._replace(indicator="i"),)
    m = made(
        *rows,
        language="en",
        operational_goals=GOAL,
        inspanningen=work(progress="finished"),
        indicators={"i": EFFECT},
    )
    first = facts(m).questions.asked[0]
    assert first.why == ("Carried out or under way: ‘Werk’. Not better than the baseline: ‘Deel’.")


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        (("a",), "Het plan telt 1 inspanning, die zou beginnen."),
        (("a", "b"), "Het plan telt 2 inspanningen, die alle zouden beginnen."),
    ],
)
def test_a_plan_with_one_kind_of_promise(chosen: tuple[str, ...], told: str) -> None:
    from tests.review.cases import case
    from toc.core.records.adopted import Chosen
    from toc.review.report.summary import parts

    adopted = case("rich").m.adopted
    assert adopted is not None
    plan = adopted.model_copy(
        update={"chosen": {name: Chosen(period="2024") for name in chosen}, "structural": ()}
    )
    m = made(
        inspanningen={name: {"text": name.upper()} for name in chosen}, more={"adopted": plan}
    )
    said = {part.key: part.sentences for part in parts(m, facts(m))}
    assert said["said"][1] == told


def test_a_plan_for_several_years_says_what_begins_later() -> None:
    from tests.review.cases import case
    from toc.core.records.adopted import AdoptedPeriod, Chosen

    adopted = case("rich").m.adopted
    assert adopted is not None
    periods = {
        year: AdoptedPeriod.model_validate(
            {"title": year, "start": f"{year}-01-01", "end": f"{year}-12-31"}
        )
        for year in ("2024", "2025")
    }
    chosen = {"a": Chosen(period="2024"), "b": Chosen(period="2025")}
    plan = adopted.model_copy(update={"periods": periods, "chosen": chosen})
    m = made(inspanningen={"a": {"text": "A"}, "b": {"text": "B"}}, more={"adopted": plan})
    assert [(one.said, one.promised) for one in facts(m).work] == [
        (Promise.STARTS, True),
        (Promise.LATER, False),
    ]


def judged(agreed: int | None = None, **participants: int) -> dict[str, object]:
    points = {"participants": participants} | ({"points": agreed} if agreed else {})
    return {"text": "W", "contributes_to": [{"goal": "d", **points}]}


def test_where_judgements_differ_most_is_asked_once_and_without_names() -> None:
    goals = {"d": "Doel"}
    work = {"a": judged(x=1, y=3), "b": {**judged(x=1, y=9, z=3), "text": "Speeddates"}}
    (one,) = (
        one
        for one in found(operational_goals=goals, inspanningen=work).questions.every
        if one.kind == "judged"
    )
    assert one.text == (
        "Wij gaven ‘Speeddates’ heel verschillende punten. Wat zag wie veel gaf, en wat zag wie "
        "weinig gaf?"
    )
    assert one.why == (
        "Voor de bijdrage aan ‘Doel’ gaven 3 deelnemers van 1 tot 9 punten; er is geen "
        "gezamenlijk oordeel vastgelegd."
    )
    since = found(operational_goals=goals, inspanningen={"a": judged(3, x=1, y=9)})
    assert "judged" not in [one.kind for one in since.questions.every]


def test_a_score_on_which_they_differ() -> None:
    facts_ = found(
        inspanningen={"a": {"text": "A", "scores": {"k": {"participants": {"x": 1, "y": 3}}}}},
        planning={"criteria": {"k": "Raakt het de bewoners?"}},
    )
    (one,) = (one for one in facts_.questions.every if one.kind == "judged")
    assert one.why.startswith("Op ‘Raakt het de bewoners?’ gaven 2 deelnemers van 1 tot 3 punten;")


def test_what_the_plan_left_out_does_not_hide_what_came_of_the_rest() -> None:
    """With one inspanning chosen and carried out, the theory can be read."""
    from tests.review.cases import case
    from toc.core.records.adopted import Chosen

    adopted = case("rich").m.adopted
    assert adopted is not None
    left = next(iter(adopted.not_now.values()))
    plan = adopted.model_copy(
        update={"chosen": {"a": Chosen(period="2024")}, "not_now": {"b": left}, "structural": ()}
    )
    m = made(
        networks={"n": {"title": "N"}},
        operational_goals={"d": {"text": "Doel", "network": "n"}},
        inspanningen={
            "a": {
                "text": "A",
                "contributes_to": "d",
                "progress": {"state": "finished", "date": "2024-06"},
            },
            "b": {"text": "B", "contributes_to": "d"},
        },
        more={"adopted": plan},
    )
    (goal,) = m.read
    assert [one.id for one in goal.carried] == ["a"]
    assert m.left_out == ("b",)
    by_id = situations(m, facts(m))
    assert by_id["b"] == "niet in het plan voor 2024"
    assert by_id["a"].startswith("zou beginnen; √ klaar")
    (card,) = workshop_cards(m, facts(m)).cards
    assert [(line.told, line.ask) for line in card.work[1:]] == [
        (("Niet in het plan voor 2024.",), "")
    ]
    table = said_and_done.chapter(m, facts(m))
    assert table is not None
    assert table.blocks[-1] == Paragraph(
        "1 andere inspanning is in het plan voor 2024 niet gekozen."
    )
