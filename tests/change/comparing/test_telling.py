"""What changed, each difference in the group in which a board looks for it."""

from __future__ import annotations

import random
import re

from hypothesis import given
from hypothesis import strategies as st

from tests.change.comparing.pairs import PLAN, changed, changes_in, lines_of, meant_by
from tests.each import each
from toc.change.comparing.told import Group

IDS = ("meedoen", "kennen", "helpen", "feest", "tuin", "buren", "thuis", "straat", "school")


def _without(first: str, last: str) -> str:
    start = PLAN.index(first)
    return PLAN[:start] + PLAN[PLAN.index(last, start) :]


@each(
    ("what", "new", "found"),
    [
        ("nothing", PLAN, []),
        ("layout is nothing", PLAN.replace("[kennen, helpen]", "[ kennen , helpen ] # ja"), []),
        (
            "new, with what it stands under",
            changed(("  tuin:\n", "  bank: {tekst: Een bank, draagt_bij_aan: kennen}\n  tuin:\n")),
            ["new bank | Een bank"],
        ),
        (
            "gone",
            _without("indicatoren:\n", "besluiten:"),
            ["gone buren | Aantal buren dat elkaar kent"],
        ),
        (
            "reworded, and another figure",
            changed(("Een feest geven", "Een groot feest geven"), ("1200", "1500")),
            [
                "reworded feest | tekst: Een feest geven in de straat > "
                "Een groot feest geven in de straat",
                "facts feest | kosten: 1.200 > 1.500",
            ],
        ),
        (
            "how a link is known, in the words of the file",
            changed(("      punten: 3\n", "      punten: 3\n      grondslag: netwerk\n")),
            [
                "links feest | draagt bij aan ‘Buren kennen elkaar’, grondslag: "
                "‘vermeld’ > ‘netwerk’"
            ],
        ),
        (
            "another network",
            changed(("netwerk: thuis", "netwerk: straat")),
            ["moved helpen | netwerk: ‘Thuis’ > ‘Straat’"],
        ),
        (
            "a link cut and one added",
            changed(
                ("[kennen, helpen]", "helpen"), ("netwerk: straat", "netwerk: [straat, thuis]")
            ),
            [
                "moved kennen | netwerk:  > ‘Thuis’",
                "links tuin | draagt bij aan: ‘Buren kennen elkaar’ > ",
            ],
        ),
        (
            "other points of a link",
            changed(("punten: 3", "punten: 9")),
            ["links feest | draagt bij aan ‘Buren kennen elkaar’, punten: 3 > 9"],
        ),
        (
            "another target and owner",
            changed(("2027: 40", "2027: 45"), ("eigenaar: gemeente", "eigenaar: school")),
            [
                "facts feest | eigenaar: gemeente > school",
                "facts buren | streefwaarden 2027: 40 > 45",
            ],
        ),
        (
            "a goal that became an inspanning",
            _without("  helpen:\n", "inspanningen:")
            .replace("[kennen, helpen]", "kennen")
            .replace("elementen: helpen", "elementen: kennen")
            .replace("  tuin:\n", "  helpen: {tekst: Buren helpen elkaar}\n  tuin:\n"),
            [
                "level helpen | niveau: operationeel doel > inspanning",
                "links tuin | draagt bij aan: ‘Buren helpen elkaar’ > ",
                "programme | geaccepteerd: ‘goal-on-one-inspanning’ bij ‘Buren helpen elkaar’ > "
                "‘goal-on-one-inspanning’ bij ‘Buren kennen elkaar’",
            ],
        ),
        (
            "another decision",
            changed(("besluit: in", "besluit: wijzigen\n    wijziging: In de zomer")),
            [
                "programme | besluiten: ‘Een feest geven in de straat’ wel doen in 2026 "
                "(bestuur, 2025-12-01) > ‘Een feest geven in de straat’ wijzigen voor 2026 "
                "(bestuur, 2025-12-01); wat wijzigt: In de zomer",
            ],
        ),
        (
            "an accepted finding that holds longer",
            changed(("2030", "2031")),
            [
                "programme | geaccepteerd: regel goal-on-one-inspanning, elementen helpen, "
                "reden ‘Dat weten we’, eigenaar bestuur, tot en met 2030 > regel "
                "goal-on-one-inspanning, elementen helpen, reden ‘Dat weten we’, eigenaar "
                "bestuur, tot en met 2031",
            ],
        ),
        (
            "another title",
            changed(("titel: Buurt", "titel: Onze buurt")),
            ["programme | titel: Buurt > Onze buurt"],
        ),
        (
            "another id, wherever it is named",
            PLAN.replace("kennen:", "elkaar-kennen:")
            .replace("doel: kennen", "doel: elkaar-kennen")
            .replace("[kennen,", "[elkaar-kennen,")
            .replace("meet: kennen", "meet: elkaar-kennen"),
            ["renamed elkaar-kennen | id: kennen > elkaar-kennen"],
        ),
        (
            "values that not everybody may see",
            changed(("gemeten: {2025: 17}", "privacy: gevoelig\n    gemeten: {2025: 19}")),
            ["facts buren | gemeten: … > …", "facts buren | privacy:  > gevoelig"],
        ),
    ],
)
def test_a_difference_stands_in_its_group(what: str, new: str, found: list[str]) -> None:
    assert lines_of(new) == found


@given(st.integers(0, 10**6))
def test_other_ids_are_other_ids_and_nothing_else(seed: int) -> None:
    chance = random.Random(seed)
    chosen = chance.sample(IDS, chance.randint(1, len(IDS)))
    new = PLAN
    for one in chosen:
        # As a word of its own that is an id: not within a text.
        new = re.sub(rf"(?m)((?:^  |: |\[|, )){one}(?=[:,\]\n])", rf"\g<1>anders-{one}", new)
    found = changes_in(new)
    assert {one.group for one in found} == {Group.RENAMED}
    assert {one.id for one in found} == {f"anders-{one}" for one in chosen}
    assert meant_by(new) == ()
