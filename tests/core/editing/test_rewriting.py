"""A programme that says something else is written into its text: only what differs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.each import each
from tests.examples import examples
from toc.core.editing import CannotRewriteError, rewritten
from toc.core.loading import Reading, read, read_bytes
from toc.core.model import (
    Contribution,
    Inspanning,
    PartialDate,
    Programme,
    Source,
    StrategicGoal,
)
from toc.core.model.base import Value

PLAN = Path("programmes/alliantie-van-kracht.yaml")

Change = Callable[[Programme], Programme]


def in_section(section: str, id: str, **fields: object) -> Change:
    """Other values of an element."""

    def change(programme: Programme) -> Programme:
        values = getattr(programme, section)
        value = values[id].model_copy(update=fields)
        return programme.model_copy(update={section: {**values, id: value}})

    return change


def added(section: str, id: str, value: Value) -> Change:
    """One more element."""
    return lambda programme: programme.model_copy(
        update={section: {**getattr(programme, section), id: value}}
    )


def gone(section: str, id: str) -> Change:
    """An element less."""

    def change(programme: Programme) -> Programme:
        kept = {key: one for key, one in getattr(programme, section).items() if key != id}
        return programme.model_copy(update={section: kept})

    return change


def reading_of(text: str) -> Reading:
    """A text that is a programme."""
    reading = read_bytes(text.encode(), Path("plan.yaml"))
    assert reading.sound, reading.problems
    return reading


def changed(text: str, change: Change) -> str:
    """A text after a change of what it says; `refused` where it cannot be made."""
    reading = reading_of(text)
    assert reading.programme is not None
    try:
        return rewritten(reading, change(reading.programme))
    except CannotRewriteError:
        return "refused"


DUTCH = """\
# Van ons allen
titel: Buurt
visie: Iedereen doet mee

strategische_doelen:
  meedoen: Meer buren doen mee   # zo besloten

operationele_doelen:
  # Het eerste is van de buurt zelf.
  kennen:
    tekst: Buren kennen elkaar
    draagt_bij_aan: meedoen
    bron: {document: plan, paragraaf: "1"}

  helpen:
    tekst: >-
      Buren helpen elkaar met alles wat er in en om het huis te doen is, en met wat zij zelf niet
      kunnen
    draagt_bij_aan:
      # nog te bespreken
      - doel: meedoen
        punten: 3   # gescoord in mei

inspanningen:
  feest:
    tekst: 'Een feest geven'
    draagt_bij_aan: [kennen]
    kosten: 1200
  klusdag: {tekst: Een klusdag houden, draagt_bij_aan: [kennen, helpen]}
  tuin:
    tekst: Een tuin aanleggen
    draagt_bij_aan:
      - kennen   # wij zien elkaar daar
      - helpen
# Tot hier.

indicatoren:
  deelnemers:
    tekst: Aantal deelnemers
    meet: meedoen
    nulmeting: 12,5
    streefwaarden: {2026: 20, 2027: 30}
"""


CASES: list[tuple[str, Change, str, str]] = [
    (
        "a bare text keeps its comment",
        in_section("strategic_goals", "meedoen", text="Alle buren doen mee"),
        "meedoen: Meer buren doen mee   #",
        "meedoen: Alle buren doen mee   #",
    ),
    (
        "quotes stay",
        in_section("inspanningen", "feest", text="Een buurt's feest"),
        "'Een feest geven'",
        "'Een buurt''s feest'",
    ),
    (
        "what needs quotes gets them",
        in_section("operational_goals", "kennen", text="Doel: elkaar kennen"),
        "tekst: Buren kennen elkaar",
        'tekst: "Doel: elkaar kennen"',
    ),
    (
        "between braces too",
        in_section("inspanningen", "klusdag", text="Klussen, samen"),
        "{tekst: Een klusdag houden,",
        '{tekst: "Klussen, samen",',
    ),
    (
        "a folded text stays folded",
        in_section(
            "operational_goals",
            "helpen",
            text="Buren helpen elkaar met alles wat er in en om het huis te doen is, en met"
            " alles wat zij zelf niet kunnen: ook buiten",
        ),
        "en met wat zij zelf niet\n      kunnen\n",
        "en met alles wat zij zelf\n      niet kunnen: ook buiten\n",
    ),
    (
        "a new key stands at the end of its element",
        in_section("operational_goals", "kennen", deadline=PartialDate.parse("2027")),
        '    bron: {document: plan, paragraaf: "1"}\n',
        '    bron: {document: plan, paragraaf: "1"}\n    uiterlijk: 2027\n',
    ),
    (
        "one of a list becomes another, with its comment",
        in_section(
            "inspanningen",
            "tuin",
            contributes_to=(Contribution(goal="meedoen"), Contribution(goal="helpen")),
        ),
        "- kennen   # wij",
        "- meedoen   # wij",
    ),
    (
        "one of a list goes",
        in_section("inspanningen", "tuin", contributes_to=(Contribution(goal="kennen"),)),
        "daar\n      - helpen\n",
        "daar\n",
    ),
    (
        "one more in a list",
        in_section(
            "operational_goals",
            "helpen",
            contributes_to=(
                Contribution(goal="meedoen", points=3),
                Contribution(goal="visie"),
            ),
        ),
        "# gescoord in mei\n",
        "# gescoord in mei\n      - visie\n",
    ),
    (
        "the list of one line is written again",
        in_section(
            "inspanningen",
            "klusdag",
            contributes_to=(Contribution(goal="helpen"), Contribution(goal="meedoen")),
        ),
        "[kennen, helpen]",
        "[helpen, meedoen]",
    ),
    (
        "one becomes two",
        in_section(
            "operational_goals",
            "kennen",
            contributes_to=(Contribution(goal="meedoen"), Contribution(goal="visie")),
        ),
        "draagt_bij_aan: meedoen\n",
        "draagt_bij_aan:\n      - meedoen\n      - visie\n",
    ),
    (
        "a bare text gets keys",
        in_section("strategic_goals", "meedoen", owner="gemeente"),
        "meedoen: Meer buren doen mee   #",
        "meedoen:\n    tekst: Meer buren doen mee\n    eigenaar: gemeente   #",
    ),
    (
        "a number keeps its comma",
        in_section("indicators", "deelnemers", targets={"2026": 20.0, "2028": 35.5}),
        "{2026: 20, 2027: 30}",
        "{2026: 20, 2028: 35.5}",
    ),
    (
        "a year more",
        in_section(
            "indicators",
            "deelnemers",
            targets={"2026": 21.0, "2027": 30.0, "2028": 35.125},
        ),
        "{2026: 20, 2027: 30}",
        "{2026: 21, 2027: 30, 2028: 35.1250}",
    ),
    (
        "a new element stands at the end of its part",
        added(
            "inspanningen",
            "markt",
            Inspanning(
                text="Een markt houden",
                contributes_to=(Contribution(goal="kennen"),),
                structural=True,
                source=(Source(document="plan-2", section="2, tabel 1"),),
            ),
        ),
        "      - helpen\n# Tot",
        "      - helpen\n  markt:\n    tekst: Een markt houden\n"
        "    draagt_bij_aan: kennen\n    structureel: ja\n"
        '    bron: {document: plan-2, paragraaf: "2, tabel 1"}\n# Tot',
    ),
    (
        "what no longer fits between braces stands below its key",
        in_section(
            "operational_goals",
            "kennen",
            source=(Source(document="plan-2", section="een hoofdstuk met een lange naam " * 3),),
        ),
        '    bron: {document: plan, paragraaf: "1"}\n',
        "    bron:\n      document: plan-2\n      paragraaf: een hoofdstuk met een lange naam een"
        " hoofdstuk met een lange naam een hoofdstuk met\n        een lange naam\n",
    ),
    (
        "an element goes",
        gone("inspanningen", "feest"),
        "  feest:\n    tekst: 'Een feest geven'\n    draagt_bij_aan: [kennen]\n    kosten: 1200\n",
        "",
    ),
    (
        "of two empty lines one stays",
        gone("operational_goals", "kennen"),
        "  kennen:\n    tekst: Buren kennen elkaar\n    draagt_bij_aan: meedoen\n"
        '    bron: {document: plan, paragraaf: "1"}\n',
        "",
    ),
]


@each(("what", "change", "old", "new"), CASES)
def test_only_what_differs_is_written(what: str, change: Change, old: str, new: str) -> None:
    assert DUTCH.count(old) == 1, what
    assert changed(DUTCH, change) == DUTCH.replace(old, new)


def retitled(programme: Programme) -> Programme:
    """Another title."""
    return programme.model_copy(update={"title": "Wijk"})


def unserved(programme: Programme) -> Programme:
    """What serves nothing any more."""
    return in_section("inspanningen", "tuin", contributes_to=())(programme)


def test_what_stands_between_braces_as_a_whole_is_not_written() -> None:
    assert changed("{titel: Buurt, visie: Iedereen}", retitled) == "refused"


@each(
    ("old", "comments"),
    [
        ("[kennen,  # samen\n      ]", "# samen"),
        ("  # nu\n      # later #2\n      [kennen, '#een']  # staat erachter", "# nu|# later #2"),
        (
            "\n      doel: kennen\n      onderbouwing: >-  # kort\n"
            "        Het is # geen\n        # woord",
            "# kort",
        ),
        (
            "\n      doel: kennen   # dit\n      onderbouwing: 'Het is # geen\n"
            "        # woord'  # dat\n      punten: 3",
            "# dit|# dat",
        ),
    ],
)
def test_comments_within_what_is_written_anew_come_above_it(old: str, comments: str) -> None:
    text = DUTCH.replace("[kennen]\n    kosten", f"{old}\n    kosten").replace("'#een'", "helpen")
    change = in_section(
        "inspanningen", "feest", contributes_to=(Contribution(goal="helpen", rationale="x"),) * 2
    )
    lines = "".join(f"    {one}\n" for one in comments.split("|"))
    made = changed(text, change)
    assert f"    tekst: 'Een feest geven'\n{lines}    draagt_bij_aan:" in made
    assert made.count("# staat erachter") == old.count("# staat erachter")


def test_comments_within_what_goes_stay() -> None:
    text = DUTCH.replace("      - kennen   #", "      # eerst dit\n      - kennen   #")
    expected = text[: text.index("    draagt_bij_aan:\n      # eerst")]
    expected += "      # eerst dit\n# Tot" + text.split("# Tot")[1]
    assert changed(text, unserved) == expected


def test_what_stands_alone_becomes_the_first_of_a_list_with_its_comments() -> None:
    text = "titel: T\nvisie:\n  tekst: V\n  bron:\n    # van toen\n    document: a\n    # blz.\n"
    text += "    paragraaf: 3   # hier\nmissie: M\n"

    def change(programme: Programme) -> Programme:
        sources = (*programme.vision.source, Source(document="b", section="4"))
        vision = programme.vision.model_copy(update={"source": sources})
        return programme.model_copy(update={"vision": vision})

    assert changed(text, change) == (
        "titel: T\nvisie:\n  tekst: V\n  bron:\n    # van toen\n    - document: a\n      # blz.\n"
        "      paragraaf: 3   # hier\n    - document: b\n      paragraaf: 4\nmissie: M\n"
    )


def test_windows_line_ends_and_wide_indents_stay() -> None:
    text = (
        "titel: Buurt\r\nvisie: Iedereen\r\nstrategische_doelen:\r\n    a:\r\n        tekst: A\r\n"
    )
    change = added("strategic_goals", "b", StrategicGoal(text="B", owner="gemeente"))
    new = "    b:\r\n        tekst: B\r\n        eigenaar: gemeente\r\n"
    assert changed(text, change) == text + new


def test_a_part_that_was_not_there_stands_in_the_usual_order() -> None:
    text = "title: T\nlanguage: en\n\n# what for\nvision: V\n\nactivities:\n  a: Do\n"
    change = added("strategic_goals", "g", StrategicGoal(text="G"))
    assert changed(text, change) == text.replace(
        "vision: V\n", "vision: V\n\nstrategic_goals:\n  g: G\n"
    )


READING = read(PLAN)
REAL = READING.programme
assert REAL is not None
SECTIONS = ("lines", "networks", "strategic_goals", "operational_goals", "inspanningen")
IDS = [(section, id) for section in SECTIONS for id in getattr(REAL, section)]
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1
)


@settings(max_examples=examples(15))
@given(st.sampled_from(IDS), TEXTS.map(lambda text: " ".join(text.split())).filter(bool))
def test_another_text_touches_no_other_element(where: tuple[str, str], text: str) -> None:
    section, id = where
    assert REAL is not None
    name = "text" if hasattr(getattr(REAL, section)[id], "text") else "title"
    wanted = in_section(section, id, **{name: text})(REAL)
    new = rewritten(READING, wanted).splitlines()
    old = READING.positions.source.text.splitlines()
    before = READING.positions.place((section, id), at_key=True).line
    numbers = [
        READING.positions.place((part, one), at_key=True).line
        for part, one in IDS
        if READING.positions.place((part, one), at_key=True).line > before
    ]
    kept = len(old) - min(numbers, default=len(old)) + 1
    assert new[:before] == old[:before]
    assert new[len(new) - kept :] == old[len(old) - kept :]


@settings(max_examples=examples(10))
@given(st.sets(st.sampled_from(IDS), max_size=6), st.sets(st.integers(0, 9), max_size=4))
def test_elements_go_and_come_with_every_other_line_kept(
    ids: set[tuple[str, str]], numbers: set[int]
) -> None:
    assert REAL is not None
    wanted = REAL
    for section, id in sorted(ids):
        wanted = gone(section, id)(wanted)
    for number in sorted(numbers):
        goal = StrategicGoal(text=f"Doel {number}: {'lang ' * number}en kort")
        wanted = added("strategic_goals", f"nieuw-{number}", goal)(wanted)
    new = rewritten(READING, wanted).splitlines()
    old = READING.positions.source.text.splitlines()
    # What is left of the old lines stands there in the old order, and only new ones between.
    kept = [line for line in new if line in set(old)]
    at = iter(old)
    assert all(any(line == other for other in at) for line in kept if line)
    comments = [line for line in old if line.startswith("#")]
    assert [line for line in new if line.startswith("#")] == comments


def test_what_only_moves_in_a_list_keeps_the_comment_behind_it() -> None:
    there = "      - kennen   # wij zien elkaar daar\n      - helpen\n"
    text = DUTCH.replace(there, "      - kennen\n      - helpen   # met snoeien\n")
    assert text != DUTCH
    before, after = "      - kennen\n      - helpen   # met snoeien\n", "      - kennen\n"
    moved = in_section(
        "inspanningen",
        "tuin",
        contributes_to=(Contribution(goal="helpen"), Contribution(goal="kennen")),
    )
    wanted = text.replace(before, f"      - helpen   # met snoeien\n{after}")
    assert changed(text, moved) == wanted
    further = in_section(
        "inspanningen",
        "tuin",
        contributes_to=(
            Contribution(goal="helpen"),
            Contribution(goal="meedoen"),
            Contribution(goal="kennen"),
        ),
    )
    wanted = text.replace(before, f"      - helpen   # met snoeien\n      - meedoen\n{after}")
    assert changed(text, further) == wanted
