"""Judgements go into a programme file as a careful colleague would type them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.each import each
from toc.core.files import keep
from toc.core.loading import Reading, read_bytes
from toc.core.model import Programme
from toc.plan.scores.into_plan import Scored, add_scores
from toc.plan.scores.score_sheet import GivenJudgement, ParticipantRemark

FILE = Path("plan.yaml")
REAL = sorted((Path(__file__).parents[3] / "programmes").glob("*.yaml"))

HEAD = """\
titel: Plan
visie: Iedereen doet mee
strategische_doelen: {meedoen: Meedoen}
operationele_doelen:
  dichtbij: {tekst: Hulp dichtbij, draagt_bij_aan: meedoen}
  op-tijd: {tekst: Hulp op tijd, draagt_bij_aan: meedoen}
planning:
  standaarduitgangspunten: thefd
inspanningen:
"""
ENGLISH = """\
title: Plan
language: en
vision: Everybody joins in
strategic_goals: {join: Join in}
operational_goals:
  near: {text: Help nearby, contributes_to: join}
inspanningen:
"""


def _read(text: str) -> Reading:
    reading = read_bytes(text.encode("utf-8"), FILE)
    assert reading.sound, reading.problems
    return reading


def programme_in(reading: Reading) -> Programme:
    assert reading.programme is not None
    return reading.programme


def _score(criterion: str, points: int, participant: str = "gemeente") -> GivenJudgement:
    return GivenJudgement(participant, "cafe", criterion, "", points)


def _link(goal: str, points: int, participant: str = "gemeente") -> GivenJudgement:
    return GivenJudgement(participant, "cafe", "", goal, points)


def _after(inspanningen: str, *answers: GivenJudgement, head: str = HEAD) -> str:
    scored = add_scores(_read(head + inspanningen), answers)
    assert scored.failed == ()
    assert scored.text.startswith(head)
    return scored.text.removeprefix(head)


def test_a_bare_goal_becomes_a_mapping_and_scores_get_a_line_each() -> None:
    assert _after(
        "  cafe:\n    tekst: Taalcafé\n    draagt_bij_aan: dichtbij  # dat hopen we\n"
        "    # hier ging het over\n\n  # en dan\n  ander: {tekst: Iets}\n",
        _link("dichtbij", 3),
        _link("dichtbij", 9, "bewoners"),
        _score("tempo", 1),
        _score("haalbaarheid", 9),
        _score("tempo", 3, "bewoners"),
    ) == (
        "  cafe:\n    tekst: Taalcafé\n"
        "    draagt_bij_aan: {doel: dichtbij, deelnemers: {gemeente: 3, bewoners: 9}}"
        "  # dat hopen we\n"
        "    beoordelingen:\n"
        "      tempo: {deelnemers: {gemeente: 1, bewoners: 3}}\n"
        "      haalbaarheid: {deelnemers: {gemeente: 9}}\n"
        "    # hier ging het over\n\n  # en dan\n  ander: {tekst: Iets}\n"
    )


def test_an_english_file_gets_english_keys() -> None:
    assert _after(
        "  cafe: {text: Café, contributes_to: near}\n", _link("near", 3), head=ENGLISH
    ) == ("  cafe: {text: Café, contributes_to: {goal: near, participants: {gemeente: 3}}}\n")


def test_lists_in_every_style() -> None:
    assert _after(
        "  cafe:\n    draagt_bij_aan:\n      - dichtbij\n      - doel: op-tijd\n"
        "        onderbouwing: >-\n          Omdat\n\n          het helpt\n\n    tekst: Café\n",
        _link("dichtbij", 3),
        _link("op-tijd", 9),
    ) == (
        "  cafe:\n    draagt_bij_aan:\n      - {doel: dichtbij, deelnemers: {gemeente: 3}}\n"
        "      - doel: op-tijd\n"
        "        onderbouwing: >-\n          Omdat\n\n          het helpt\n"
        "        deelnemers: {gemeente: 9}\n\n    tekst: Café\n"
    )
    assert _after(
        "  cafe: {tekst: Taalcafé, draagt_bij_aan: [dichtbij, {doel: op-tijd, punten: 9, }]}\n",
        _link("dichtbij", 3),
        _link("op-tijd", 1),
        _score("tempo", 9),
    ) == (
        "  cafe: {tekst: Taalcafé, draagt_bij_aan: [{doel: dichtbij, deelnemers: {gemeente: 3}}, "
        "{doel: op-tijd, punten: 9, deelnemers: {gemeente: 1} }],\n"
        "      beoordelingen: {tempo: {deelnemers: {gemeente: 9}}}}\n"
    )


def test_what_is_there_is_added_to() -> None:
    assert _after(
        "  cafe:\n    tekst: Taalcafé\n    beoordelingen:\n      tempo: 9  # samen\n"
        "      haalbaarheid:\n        punten: 3\n        deelnemers:\n          bewoners: 1\n"
        "      flexibiliteit: {deelnemers: {bewoners: 3, gemeente: 1}}\n",
        _score("tempo", 3),
        _score("haalbaarheid", 9),
        _score("flexibiliteit", 9),
        _score("efficientie", 1),
    ) == (
        "  cafe:\n    tekst: Taalcafé\n    beoordelingen:\n"
        "      tempo: {punten: 9, deelnemers: {gemeente: 3}}  # samen\n"
        "      haalbaarheid:\n        punten: 3\n        deelnemers:\n          bewoners: 1\n"
        "          gemeente: 9\n"
        "      flexibiliteit: {deelnemers: {bewoners: 3, gemeente: 9}}\n"
        "      efficientie: {deelnemers: {gemeente: 1}}\n"
    )


@pytest.mark.parametrize("empty", ["{}", "{tempo: {}}", "{tempo: {deelnemers: {}}}"])
def test_an_empty_place_is_filled(empty: str) -> None:
    text = _after(f"  cafe:\n    tekst: T\n    beoordelingen: {empty}\n", _score("tempo", 1))
    assert text == (
        "  cafe:\n    tekst: T\n    beoordelingen: {tempo: {deelnemers: {gemeente: 1}}}\n"
    )


@each(
    ("before", "after"),
    [
        ("  cafe: Taalcafé  # c\n", "  cafe:\n    tekst: Taalcafé  # c\n    {}\n"),
        ('  cafe: "Taal: café"\n', '  cafe:\n    tekst: "Taal: café"\n    {}\n'),
        ("  cafe: >-\n    Taal\n    café\n", "  cafe:\n   tekst: >-\n    Taal\n    café\n   {}\n"),
        ("  cafe: Taal\n    café", "  cafe:\n   tekst: Taal\n    café\n   {}"),
    ],
)
def test_a_bare_text_becomes_a_mapping(before: str, after: str) -> None:
    indent = after.rpartition("\n")[2] if not after.endswith("\n") else after.split("\n")[-2]
    space = indent[: len(indent) - len(indent.lstrip())]
    group = f"beoordelingen:\n{space}  tempo: {{deelnemers: {{gemeente: 9}}}}"
    assert _after(before, _score("tempo", 9)) == after.replace("{}", group)


@pytest.mark.parametrize("there", ["{}", "{flexibiliteit: 1}", "{flexibiliteit: 1, }"])
def test_several_are_added_within_braces(there: str) -> None:
    written = f"  cafe:\n    tekst: T\n    beoordelingen: {there}\n"
    text = _after(written, _score("tempo", 1), _score("haalbaarheid", 3))
    both = "tempo: {deelnemers: {gemeente: 1}}, haalbaarheid: {deelnemers: {gemeente: 3}}"
    assert both in " ".join(text.split())


def test_line_ends_and_a_last_line_without_one_stay() -> None:
    text = (HEAD + "  cafe:\n    tekst: T").replace("\n", "\r\n")
    scored = add_scores(_read(text), [_score("tempo", 3)])
    assert scored.text == (
        f"{text}\r\n    beoordelingen:\r\n      tempo: {{deelnemers: {{gemeente: 3}}}}"
    )


def test_long_lines_are_folded() -> None:
    answers = [_score("tempo", 9, f"organisatie-{number}") for number in range(12)]
    text = _after("  cafe:\n    tekst: T\n", *answers)
    assert max(map(len, text.splitlines())) < 100
    assert text.splitlines()[-1].startswith("          organisatie-")


def test_a_name_that_yaml_would_not_take_as_a_word_is_quoted() -> None:
    assert '{"null": 9}' in _after("  cafe:\n    tekst: T\n", _score("tempo", 9, "null"))


def test_what_the_plan_says_already_changes_nothing() -> None:
    reading = _read(HEAD + "  cafe: {tekst: T, draagt_bij_aan: dichtbij}\n")
    answers = [_score("tempo", 3), _link("dichtbij", 1)]
    first = add_scores(reading, answers)
    assert first.new == tuple(answers)
    again = add_scores(_read(first.text), answers)
    assert again == Scored(first.text, programme_in(_read(first.text)))
    changed = add_scores(_read(first.text), [_score("tempo", 9), _link("dichtbij", 1)])
    assert changed.new == (_score("tempo", 9),)
    assert changed.replaced == {_score("tempo", 9): 3}
    assert changed.text == first.text.replace("gemeente: 3", "gemeente: 9")


def test_what_would_change_is_told_by_line() -> None:
    reading = _read(
        HEAD + "  eerst: {tekst: E}\n  cafe:\n    draagt_bij_aan: dichtbij\n    tekst: T\n"
    )
    scored = add_scores(reading, [_link("dichtbij", 1), _score("tempo", 3)])
    first, second = scored.changes
    assert (first.inspanning, first.line) == ("cafe", 12)
    assert first.old == "    draagt_bij_aan: dichtbij"
    assert first.new == ("    draagt_bij_aan: {doel: dichtbij, deelnemers: {gemeente: 1}}",)
    assert (second.line, second.new[0]) == (13, second.old)
    assert second.new[1:] == ("    beoordelingen:", "      tempo: {deelnemers: {gemeente: 3}}")


@each(
    "written",
    [
        # What two inspanningen share cannot be changed for one of them.
        "  eerst:\n    tekst: E\n    draagt_bij_aan: &d [dichtbij]\n"
        "  cafe:\n    tekst: T\n    draagt_bij_aan: *d\n",
        "  eerst: &e {tekst: E, draagt_bij_aan: dichtbij}\n  cafe: *e\n",
        "  cafe: &e {tekst: E, draagt_bij_aan: dichtbij}\n  eerst: *e\n",
        "  eerst: {tekst: E, draagt_bij_aan: {doel: dichtbij, deelnemers: &p {ggd: 9}}}\n"
        "  cafe:\n    tekst: T\n    draagt_bij_aan: {doel: dichtbij, deelnemers: *p}\n",
    ],
)
def test_where_it_cannot_be_done_safely_nothing_is_done(written: str) -> None:
    written += "  goed: {tekst: G, draagt_bij_aan: dichtbij}\n"
    reading = _read(HEAD + written)
    good = GivenJudgement("gemeente", "goed", "", "dichtbij", 9)
    scored = add_scores(reading, [good, _link("dichtbij", 1)])
    assert scored == Scored(reading.positions.source.text, programme_in(reading), failed=("cafe",))


def test_an_alias_of_a_word_is_kept() -> None:
    text = _after(
        "  eerst: {tekst: E, draagt_bij_aan: &d dichtbij}\n"
        "  cafe: {tekst: T, draagt_bij_aan: *d }\n",
        _link("dichtbij", 1),
    )
    assert "{doel: *d, deelnemers: {gemeente: 1}}" in text


def _everything(reading: Reading) -> list[tuple[str, str, str]]:
    assert reading.programme is not None
    criteria = list(reading.programme.planning.all_criteria) or ["tempo"]
    return [
        asked
        for name, value in reading.programme.inspanningen.items()
        for asked in (
            *((name, criterion, "") for criterion in criteria),
            *((name, "", link.goal) for link in value.contributes_to),
        )
    ]


@pytest.mark.parametrize("file", REAL, ids=lambda file: file.stem)
def test_the_real_plans(file: Path) -> None:
    reading = read_bytes(file.read_bytes(), file)
    asked = _everything(reading)
    assert len(asked) >= 8
    answers = [GivenJudgement("gemeente", *one, 9) for one in asked]
    scored = add_scores(reading, answers)
    assert scored.failed == ()
    assert len(scored.new) == len(asked)
    kept = iter(scored.text.splitlines())
    comments = [line for line in reading.positions.source.lines if line.lstrip().startswith("#")]
    assert all(comment in kept for comment in comments)
    assert add_scores(read_bytes(scored.text.encode(), file), answers).text == scored.text


@pytest.mark.parametrize("file", REAL[:1], ids=lambda file: file.stem)
@settings(max_examples=6, deadline=None)
@given(data=st.data())
def test_any_judgements_one_after_the_other_or_at_once(file: Path, data: st.DataObject) -> None:
    reading = read_bytes(file.read_bytes(), file)
    asked = st.sampled_from(_everything(reading))
    names = st.sampled_from(["gemeente", "bewoners", "ggd"])
    made = st.builds(
        lambda name, one, points: GivenJudgement(name, one[0], one[1], one[2], points),
        names,
        asked,
        st.sampled_from([1, 3, 9]),
    )
    answers = data.draw(
        st.lists(
            made,
            max_size=8,
            unique_by=lambda a: (a.participant, a.inspanning, a.criterion, a.goal),
        )
    )
    at_once = add_scores(reading, answers)
    for answer in answers:
        reading = read_bytes(add_scores(reading, [answer]).text.encode(), file)
    assert at_once.failed == ()
    assert reading.programme == at_once.programme


def test_it_is_written_as_bytes_of_the_same_file(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    old = (HEAD + "  cafe: {tekst: T}\n").encode()
    file.write_bytes(old)
    new = add_scores(read_bytes(old, file), [_score("tempo", 9)]).text.encode()
    keep(file, new, old)
    assert file.read_bytes() == new


def _explained(
    inspanningen: str, *texts: str, head: str = HEAD, answers: list[GivenJudgement] | None = None
) -> Scored:
    names = ("gemeente", "bewoners")
    remarks = [
        ParticipantRemark(who, "cafe", text) for who, text in zip(names, texts, strict=False)
    ]
    return add_scores(_read(head + inspanningen), answers or [], remarks)


@each(
    ("before", "after"),
    [
        (
            "  cafe: {tekst: Taalcafé}  # zo\n",
            "  cafe: {tekst: Taalcafé, toelichtingen: {gemeente: "
            '"Kan: dit # niet \\"eerder\\"?"}}  # zo\n',
        ),
        (
            "  cafe:\n    tekst: Taalcafé\n    # hier\n",
            "  cafe:\n    tekst: Taalcafé\n    toelichtingen:\n"
            '      gemeente: "Kan: dit # niet \\"eerder\\"?"\n    # hier\n',
        ),
        (
            "  cafe: Taalcafé\n",
            "  cafe:\n    tekst: Taalcafé\n    toelichtingen:\n"
            '      gemeente: "Kan: dit # niet \\"eerder\\"?"\n',
        ),
        (
            "  cafe: {tekst: T, toelichtingen: {bewoners: Ja, gemeente: Nee}}\n",
            "  cafe: {tekst: T, toelichtingen: {bewoners: Ja, gemeente: "
            '"Kan: dit # niet \\"eerder\\"?"}}\n',
        ),
        (
            "  cafe:\n    tekst: T\n    toelichtingen:\n      gemeente: >-\n        Dat\n\n"
            "        kan niet\n      bewoners: Ja\n",
            "  cafe:\n    tekst: T\n    toelichtingen:\n"
            '      gemeente: "Kan: dit # niet \\"eerder\\"?"\n      bewoners: Ja\n',
        ),
    ],
)
def test_what_is_explained_stands_with_the_inspanning(before: str, after: str) -> None:
    scored = _explained(before, '  Kan: dit\n# niet "eerder"? ')
    assert scored.text == HEAD + after
    assert [one.text for one in scored.explained] == ['Kan: dit # niet "eerder"?']
    again = add_scores(
        _read(scored.text),
        [],
        [ParticipantRemark("gemeente", "cafe", 'Kan: dit # niet "eerder"?')],
    )
    assert (again.text, again.explained) == (scored.text, ())


def test_explanations_and_judgements_go_in_together() -> None:
    scored = _explained("  cafe: Taalcafé\n", "Nee", "Ja", answers=[_score("tempo", 9)])
    assert scored.text == HEAD + (
        "  cafe:\n    tekst: Taalcafé\n    beoordelingen:\n"
        "      tempo: {deelnemers: {gemeente: 9}}\n    toelichtingen:\n"
        '      gemeente: "Nee"\n      bewoners: "Ja"\n'
    )
    assert len(scored.new) == 1
    assert len(scored.explained) == 2
    english = _explained("  cafe: {text: Café}\n", "No", head=ENGLISH)
    assert english.text == ENGLISH + '  cafe: {text: Café, explanations: {gemeente: "No"}}\n'


def test_a_judgement_is_kept_where_its_remark_has_no_place() -> None:
    first = "  eerst: {tekst: E, toelichtingen: &t {bewoners: Ja}}\n"
    text = f"{first}  cafe: {{tekst: T, toelichtingen: *t}}\n"
    scored = _explained(text, "Nee", answers=[_score("tempo", 9)])
    assert scored.failed == ()
    assert [one.points for one in scored.new] == [9]
    assert [one.text for one in scored.unkept] == ["Nee"]
    assert scored.explained == ()


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=300),
    st.sampled_from(["  cafe: Taalcafé\n", "  cafe: {tekst: T}\n", "  cafe:\n    tekst: T\n"]),
)
def test_any_remark_comes_back_as_it_was(text: str, inspanning: str) -> None:
    scored = _explained(inspanning, text, answers=[_score("tempo", 9)])
    assert scored.unkept == ()
    assert len(scored.new) == 1
    programme = _read(scored.text).programme
    assert programme is not None
    said = programme.inspanningen["cafe"].explanations.get("gemeente", "")
    assert said == (scored.explained[0].text if scored.explained else "")
    assert said.split() == said.split(" ") or not said
