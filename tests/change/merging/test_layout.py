"""What the second copy has comes along as it is written there, each kind of comment and layout:
where mine only has another title, the result is the second copy with that."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from toc.change.merging.commands import Copies, joined_copies
from toc.change.merging.told import Names
from toc.check.opening import dossier_of
from toc.core.checked import Asked
from toc.core.dossier import Dossier
from toc.core.loading import read_bytes

BASE = """\
# Van ons allen
title: Buurt
vision: Iedereen doet mee

strategic_goals:
  meedoen: Meer buren doen mee

operational_goals:
  kennen:
    text: Buren kennen elkaar
    contributes_to: meedoen

inspanningen:
  feest:
    text: Een feest geven
    contributes_to:
      - kennen
    owner: gemeente
  # Nog te bespreken.
  klusdag: {text: Een klusdag houden, contributes_to: kennen}
notes:
  - Van het begin
"""
TODAY = datetime.date(2026, 12, 1)


def dossier(folder: Path, name: str, text: str) -> Dossier:
    """A file as it stands somewhere."""
    file = folder / name
    file.write_bytes(text.encode())
    reading = read_bytes(text.encode(), file)
    assert reading.sound, reading.problems
    return dossier_of(file, reading, Asked(TODAY))


def joined(folder: Path, base: str, mine: str, theirs: str) -> str:
    """The text of both."""
    copies = Copies(
        dossier(folder, "mijn.yaml", mine),
        dossier(folder, "piet.yaml", theirs),
        dossier(folder, "oud.yaml", base).reading,
        None,
        folder / "mijn.yaml",
        Names("mijn.yaml", "piet.yaml"),
        TODAY,
    )
    made = joined_copies(copies, {})
    assert made.conflicts == ()
    written = made.changes("nl")
    assert written.comments_left == ()
    return written.changes[0].after.decode()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # Comments of the whole, of a part, of an element, of a field, of an item.
        ("# Van ons allen\n", "# Van ons allen\n# Gelezen door Piet\n"),
        ("\ninspanningen:\n", "\n# Wat wij doen\ninspanningen:\n"),
        ("inspanningen:\n", "inspanningen:  # wat wij doen\n"),
        ("  feest:\n", "  # zegt Piet\n  feest:\n"),
        ("  feest:\n", "  feest:  # zegt Piet\n"),
        ("    owner: gemeente\n", "    # zegt Piet\n    owner: gemeente\n"),
        ("    owner: gemeente\n", "    owner: gemeente  # zegt Piet\n"),
        ("    owner: gemeente\n", "    owner: gemeente\n    # Hierna nog iets.\n"),
        ("      - kennen\n", "      # zegt Piet\n      - kennen\n"),
        ("      - kennen\n", "      - kennen  # zegt Piet\n"),
        ("kennen}\n", "kennen}  # zegt Piet\n"),
        ("  - Van het begin\n", "  - Van het begin  # zegt Piet\n"),
        ("  - Van het begin\n", "  - Van het begin\n# Tot hier.\n"),
        ("  # Nog te bespreken.\n", "  # Nog te bespreken.\n  # En gauw ook.\n"),
        # What is new: between braces, in lines, between quotes, folded, with what stands in it.
        ("kennen}\n", "kennen}\n  tuin: {text: 'Een tuin',   owner: school}  # zegt Piet\n"),
        (
            "kennen}\n",
            "kennen}\n  tuin:\n    # Groot.\n    text: >-\n      Een tuin\n      aanleggen\n"
            "    contributes_to:   # van ons\n    - kennen\n    cost: {2026: 1200}  # geschat\n",
        ),
        ("kennen}\n", 'kennen}\n  # Twee\n  # regels.\n  tuin: "Een tuin"\n'),
        ("    owner: gemeente\n", "    owner: gemeente\n    partners: [school,  'kerk']\n"),
        ("    owner: gemeente\n", '    owner: gemeente\n    start: "2026"  # misschien\n'),
        (
            "  - Van het begin\n",
            "  - Van het begin\n  - 'Van het eind: nu'  # zegt Piet\n",
        ),
        (
            "      - kennen\n",
            "      - kennen\n      # Ook.\n      - {goal: meedoen,   points: 3}  # zegt Piet\n",
        ),
        (
            "notes:\n",
            "\nindicators:\n  # Tellen.\n  bezoek:  # aan het feest\n"
            "    {text: Bezoekers, measures: kennen}\nnotes:\n",
        ),
        (
            "notes:\n",
            "\ndecisions:\n  - {inspanning: feest, decision: in, period: 2026, reason: Goed, "
            "role: bestuur,  date: 2025-11}  # unaniem\nnotes:\n",
        ),
    ],
)
def test_it_comes_along_as_it_is_written(tmp_path: Path, old: str, new: str) -> None:
    assert BASE.count(old) == 1
    theirs = BASE.replace(old, new)
    titles = ("title: Buurt\n", "title: Onze buurt  # zeg ik\n")
    assert joined(tmp_path, BASE, BASE.replace(*titles), theirs) == theirs.replace(*titles)


def test_further_in_where_mine_stands_further_in(tmp_path: Path) -> None:
    mine = BASE.replace("\n  ", "\n    ").replace("\n        ", "\n          ")
    tuin = "  tuin:\n    # Groot.\n    text: 'Een tuin'\n    contributes_to:\n      - kennen\n"
    theirs = BASE.replace("kennen}\n", f"kennen}}\n{tuin}")
    made = joined(tmp_path, BASE, mine, theirs)
    further = "".join(f"  {line}\n" for line in tuin.splitlines())
    assert made == mine.replace("kennen}\n", f"kennen}}\n{further}")


DUTCH = {
    "title:": "titel:",
    "vision:": "visie:",
    "text:": "tekst:",
    "contributes_to:": "draagt_bij_aan:",
    "owner:": "eigenaar:",
    "strategic_goals:": "strategische_doelen:",
    "operational_goals:": "operationele_doelen:",
    "notes:": "opmerkingen:",
}


def test_of_other_keys_it_is_written_as_mine_is(tmp_path: Path) -> None:
    theirs = BASE.replace("kennen}\n", "kennen}\n  tuin: {text: 'Een tuin', owner: school}\n")
    for english, dutch in DUTCH.items():
        theirs = theirs.replace(english, dutch)
    made = joined(tmp_path, BASE, BASE, theirs)
    assert made == BASE.replace(
        "kennen}\n", "kennen}\n  tuin:\n    text: Een tuin\n    owner: school\n"
    )


def test_with_the_line_ends_of_mine(tmp_path: Path) -> None:
    theirs = BASE.replace("kennen}\n", "kennen}\n  tuin: {text: 'Een tuin'}  # zegt Piet\n")
    made = joined(tmp_path, BASE, BASE.replace("\n", "\r\n"), theirs)
    assert made == theirs.replace("\n", "\r\n")
