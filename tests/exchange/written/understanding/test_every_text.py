"""Whatever a plan looks like: each of its texts became one thing, nothing is said that it does not
say, and it is understood the same every time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from toc.exchange.written.fates import Became
from toc.exchange.written.outline import Look, Outline, Passage, Place, Role
from toc.exchange.written.understanding import understood

_TEXTS = st.sampled_from(
    [
        "Doelen",
        "Acties:",
        "Wat willen we bereiken?",
        "Doel 1.2: Jongeren vinden werk",
        "Doel 2",
        "Maatregel 3. Meer loketten. Inwoners kunnen daar terecht.",
        "Strategische doelstelling\nIedereen doet mee",
        "In 2030: De lucht is overal schoon",
        "Thema 2: Wonen",
        "Fase 1",
        "januari tot maart 2025",
        "Acties bij doel 1.2",
        "Trekker: de gemeente",
        "Visie",
        "Algemeen",
        "De aanpak",
        "Bodemcoaches inzetten;",
        "De bodem blijft vruchtbaar.",
        "Aantal bezoekers: 300",
        "Nulmeting: 12 (2019)",
        "n.v.t.",
        "nog in te vullen",
        "Daarom nemen we de volgende maatregelen:",
        "Eerst dit. Daarom geldt ook doel 3: Ouders helpen op school. En meer. Tot slot dat.",
        "(1) Eerst lezen (2) dan rekenen",
        "SD1 Inwoners ervaren één gemeente",
        "Tabel 1 Acties",
        "",
        "  ",
        "?",
    ]
)


@st.composite
def _outlines(draw: st.DrawFn) -> Outline:
    passages: list[Passage] = []
    for number in range(draw(st.integers(0, 14))):
        under = draw(st.one_of(st.none(), st.sampled_from(range(number)))) if number else None
        passages.append(
            Passage(
                number,
                draw(_TEXTS),
                draw(st.sampled_from([one for one in Role if one is not Role.CELL])),
                Place(line=number + 1),
                under,
                draw(st.integers(0, 3)),
                draw(st.sampled_from(["", "1", "1.2", "a)"])),
                look=Look(bold=draw(st.booleans())),
                attributes=draw(st.sampled_from([(), (("Type", "Measure"), ("Target", "3"))])),
            )
        )
    return Outline(tuple(passages))


@given(_outlines())
def test_each_text_became_one_thing_and_what_is_said_stands_there(outline: Outline) -> None:
    plan = understood(outline, None, "nl")
    assert sorted(plan.fates) == [one.number for one in outline.passages]
    assert {fate.of for fate in plan.fates.values()} <= {None, *plan.elements}
    for one in plan.elements:
        there = " ".join(
            f"{outline.passages[n].label} {outline.passages[n].text}" for n in one.passages
        )
        assert " ".join(one.text.split()) in " ".join(there.split())
        assert all(plan.fates[n].became is Became.ELEMENT for n in one.passages)
        assert len(one.places) == len(one.passages)
        assert one not in (*one.above, *one.stated)
        assert {*one.above, *one.stated} <= {*plan.elements}
    asked = [number for question in plan.questions for number in question.passages]
    assert {*asked} <= {one.number for one in outline.passages}
    assert len({question.key for question in plan.questions}) == len(plan.questions)


@given(_outlines())
def test_it_is_understood_the_same_every_time(outline: Outline) -> None:
    assert _said(outline) == _said(outline)


def _said(outline: Outline) -> list[object]:
    plan = understood(outline, None, "nl")
    return [
        plan.title,
        [(one.kind, one.text, one.code, one.level, one.passages) for one in plan.elements],
        [[up.text for up in (*one.stated, *one.above)] for one in plan.elements],
        [(number, fate.became) for number, fate in sorted(plan.fates.items())],
        plan.questions,
    ]
