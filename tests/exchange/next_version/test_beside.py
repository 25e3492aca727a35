"""What a document says otherwise than the programme, and what of it counts for nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.each import each
from toc.core.comparing import marked
from toc.core.loading import Reading, read_bytes
from toc.exchange.next_version.codes import codes_of
from toc.exchange.next_version.comparing import (
    NextVersion,
    NotNextVersionError,
    document_beside,
    form_beside,
)
from toc.exchange.next_version.taking import chosen_by, kind_of, taken
from toc.exchange.next_version.telling import told

STANDING = """\
titel: Buurt
visie: Iedereen doet mee
missie: Samen de buurt maken
documenten:
  plan: {titel: Buurtplan, toelichting: "Bestand: plan.docx"}
  verslag: Jaarverslag
partners:
  school: {naam: De Brede School, ook_genoemd: Breed}
programmalijnen:
  samen: {titel: Samenleven, bron: plan}
  leren: {titel: Leren, bron: plan}
strategische_doelen:
  meedoen: {tekst: Meer buren doen mee, programmalijn: samen, bron: plan}
  veilig: {tekst: De buurt is veilig, programmalijn: samen, bron: plan}
operationele_doelen:
  kennen:
    tekst: Buren kennen elkaar
    andere_bewoordingen: De buren kennen elkaar beter
    draagt_bij_aan: meedoen
    bron: {document: plan, paragraaf: "Doelen, nummer 1.2, rij 3"}
inspanningen:
  feest:
    tekst: Elk jaar een feest geven in de straat
    draagt_bij_aan: [kennen, veilig]
    eigenaar: school
    partners: [gemeente]
    kosten: 1200
    bron: plan
  klusdag:
    tekst: Een klusdag houden met de kinderen
    draagt_bij_aan:
      - {doel: kennen, bron: verslag}
      - doel: meedoen
    bron: plan
  tuin: {tekst: Een tuin aanleggen, bron: plan}
  bankje: {tekst: Een bankje neerzetten, bron: [plan, verslag]}
  lamp: {tekst: Betere lampen ophangen, bron: {document: plan, status: voorstel}}
  eigen: Zelf bedacht
indicatoren:
  deelnemers:
    tekst: Aantal deelnemers aan het feest
    meet: kennen
    eenheid: personen
    nulmeting: {waarde: 12, datum: 2024}
    streefwaarden: {2026: 20, 2027: 30}
"""

SAME = """\
titel: Buurtplan
profiel: concept
visie: iedereen doet mee.
documenten:
  plan-v2: {titel: Buurtplan, toelichting: "Bestand: plan-v2.docx"}
programmalijnen:
  l1: {titel: Samenleven, bron: plan-v2}
  l2: {titel: Leren, bron: plan-v2}
strategische_doelen:
  s1: {tekst: Meer buren doen mee;, programmalijn: l1, bron: plan-v2}
  s2: {tekst: De buurt is veilig, programmalijn: l1, bron: plan-v2}
operationele_doelen:
  o1:
    tekst: De buren kennen elkaar beter
    draagt_bij_aan: s1
    bron: {document: plan-v2, paragraaf: "Doelen, nummer 1.2, rij 4"}
inspanningen:
  i1:
    tekst: Elk jaar een feest geven in de straat
    draagt_bij_aan: o1
    eigenaar: Breed
    partners: [Gemeente]
    bron: plan-v2
  i2: {tekst: Een klusdag houden met de kinderen, draagt_bij_aan: s1, bron: plan-v2}
  i3: {tekst: Een tuin aanleggen, bron: plan-v2}
indicatoren:
  n1:
    tekst: Aantal deelnemers aan het feest
    eenheid: Personen
    nulmeting: 12
    streefwaarden: {2027: 30}
    bron: plan-v2
"""


def reading_of(text: str) -> Reading:
    reading = read_bytes(text.encode(), Path("plan.yaml"))
    assert reading.sound, reading.problems
    return reading


def beside(
    draft: str, standing: str = STANDING, document_text: str = "", before: str = ""
) -> NextVersion:
    programme = reading_of(draft).programme
    assert programme is not None
    former = reading_of(before).programme if before else None
    reading = reading_of(standing)
    return document_beside(reading, programme, document_text=document_text, before=former)


def lines(version: NextVersion) -> list[str]:
    """The differences, a line each."""
    said = []
    for one in told(version, "nl"):
        fields = "".join(f" | {field.name}: {field.old} → {field.new}" for field in one.fields)
        above = f" | onder {'; '.join(one.above)}" if one.above else ""
        lost = f" | kwijt {'; '.join(one.lost)}" if one.lost else ""
        level = f" | {one.part} → {one.level}" if one.level else ""
        said.append(f"{one.kind} {one.id}{level}{fields}{above}{lost}")
    return said


def test_what_says_the_same_is_no_difference() -> None:
    version = beside(SAME)
    assert lines(version) == []
    assert (version.comparison.same, version.others, version.document) == (10, 4, "plan-v2")


@each(
    ("old", "new", "said"),
    [
        (
            "tekst: Een tuin aanleggen",
            "tekst: Een grote tuin aanleggen",
            ["changed tuin | tekst: Een tuin aanleggen → Een grote tuin aanleggen"],
        ),
        (
            "  i3: {tekst: Een tuin aanleggen, bron: plan-v2}\n",
            "",
            ["gone tuin"],
        ),
        (
            "iedereen doet mee.",
            "Elk mens telt",
            ["changed vision | tekst: Iedereen doet mee → Elk mens telt"],
        ),
        (
            "profiel: concept",
            "probleem: Buren zijn eenzaam",
            ["new problem"],
        ),
        (
            "eenheid: Personen",
            "eenheid: huishoudens",
            ["changed deelnemers | eenheid: personen → huishoudens"],
        ),
        (
            "nulmeting: 12",
            "nulmeting: {waarde: 14.5, datum: 2025}",
            ["changed deelnemers | nulmeting: 12 (2024) → 14,5 (2025)"],
        ),
        (
            "{2027: 30}",
            "{2027: 35, 2028: 40}",
            [
                "changed deelnemers | streefwaarden 2027: 30 → 35 | streefwaarden 2028:  → 40",
            ],
        ),
        (
            "bron: plan-v2}\nindicatoren",
            "structureel: ja, kosten: {per_jaar: 500}, bron: plan-v2}\nindicatoren",
            ["changed tuin | kosten:  → per jaar 500 | structureel: nee → ja"],
        ),
        (
            "eigenaar: Breed",
            "eigenaar: woningcorporatie",
            ["changed feest | eigenaar: school → woningcorporatie"],
        ),
        (
            "[Gemeente]",
            "[Gemeente, politie]",
            ["changed feest | partners: gemeente → gemeente; politie"],
        ),
        (
            "draagt_bij_aan: o1\n    eigenaar",
            "draagt_bij_aan: s1\n    eigenaar",
            [
                "moved feest | draagt bij aan: ‘Buren kennen elkaar’; ‘De buurt is veilig’ → "
                "‘Meer buren doen mee’",
            ],
        ),
        (
            # What people put in from elsewhere stays.
            "kinderen, draagt_bij_aan: s1",
            "kinderen, draagt_bij_aan: s2",
            [
                "moved klusdag | draagt bij aan: ‘Buren kennen elkaar’; ‘Meer buren doen mee’ → "
                "‘Buren kennen elkaar’; ‘De buurt is veilig’",
            ],
        ),
        (
            "veilig, programmalijn: l1",
            "veilig, programmalijn: l2",
            ["moved veilig | programmalijn: ‘Samenleven’ → ‘Leren’"],
        ),
        (
            "    streefwaarden: {2027: 30}",
            "    meet: s1",
            ["moved deelnemers | meet: ‘Buren kennen elkaar’ → ‘Meer buren doen mee’"],
        ),
        (
            "  i3: {tekst: Een tuin aanleggen, bron: plan-v2}\n",
            "",
            ["gone tuin"],
        ),
        (
            "operationele_doelen:\n",
            "operationele_doelen:\n  tuin: {tekst: De straten zijn schoon, draagt_bij_aan: s2}\n",
            ["new tuin-2 | onder De buurt is veilig"],
        ),
        (
            "inspanningen:\n",
            "  o2: {tekst: Een tuin aanleggen, bron: plan-v2}\ninspanningen:\n"
            "  i4: {tekst: Honden leren luisteren, draagt_bij_aan: o1, bron: plan-v2}\n",
            ["new i4 | onder Buren kennen elkaar", "new o2"],
        ),
    ],
)
def test_each_difference_is_told(old: str, new: str, said: list[str]) -> None:
    assert SAME.count(old) == 1
    assert sorted(lines(beside(SAME.replace(old, new)))) == sorted(said)


def test_what_is_of_another_level_is_told_apart() -> None:
    text = "  i3: {tekst: Een tuin aanleggen, bron: plan-v2}\n"
    goal = "  o2: {tekst: Een tuin aanleggen, draagt_bij_aan: s1, bron: plan-v2}\n"
    draft = SAME.replace(text, "").replace("inspanningen:\n", f"{goal}inspanningen:\n")
    version = beside(draft)
    assert lines(version) == ["level tuin | inspanning → operationeel doel"]
    done = taken(version, version.comparison.differences, lambda reading: ())
    assert done.text == STANDING
    assert done.done == done.failed == done.held == ()


def test_a_judgement_that_would_go_is_told() -> None:
    standing = STANDING.replace(
        "draagt_bij_aan: [kennen, veilig]", "draagt_bij_aan: {doel: kennen, punten: 3}"
    )
    draft = SAME.replace("draagt_bij_aan: o1\n    eigenaar", "draagt_bij_aan: s1\n    eigenaar")
    assert lines(beside(draft, standing)) == [
        "moved feest | draagt bij aan: ‘Buren kennen elkaar’ → ‘Meer buren doen mee’ | kwijt "
        "Buren kennen elkaar",
    ]


def test_what_the_document_says_still_is_not_gone() -> None:
    draft = SAME.replace("  i3: {tekst: Een tuin aanleggen, bron: plan-v2}\n", "")
    assert lines(beside(draft, document_text="Wij leggen een tuin aan.")) == ["gone tuin"]
    assert lines(beside(draft, document_text="Actie: een TUIN\naanleggen. Dan")) == []


@each(
    ("old", "new"),
    [
        ("tekst: Een tuin aanleggen", "tekst: Een grote tuin aanleggen"),
        ("kinderen, draagt_bij_aan: s1", "kinderen, draagt_bij_aan: s2"),
        ("veilig, programmalijn: l1", "veilig, programmalijn: l2"),
        ("nulmeting: 12", "nulmeting: {waarde: 14.5, datum: 2025}"),
        ("{2027: 30}", "{2027: 35}"),
        ("[Gemeente]", "[Gemeente, politie]"),
        ("profiel: concept", "probleem: Buren zijn eenzaam"),
        (
            "inspanningen:\n",
            "inspanningen:\n  i4: {tekst: Honden leren luisteren, draagt_bij_aan: o1}\n",
        ),
        ("  i3: {tekst: Een tuin aanleggen, bron: plan-v2}\n", "  i3: Een tuin aanleggen\n"),
        (
            "inspanningen:\n",
            "  o2: {tekst: Een klusdag houden met de kinderen, draagt_bij_aan: s2}\n"
            "inspanningen:\n",
        ),
    ],
)
def test_what_the_version_before_said_just_so_is_no_difference(old: str, new: str) -> None:
    draft = SAME.replace(old, new)
    assert draft != SAME
    assert lines(beside(draft, before=draft)) == []
    assert lines(beside(draft, before=SAME)) == lines(beside(draft))


def test_the_new_source_takes_the_place_of_the_old() -> None:
    draft = SAME.replace("tekst: Een tuin aanleggen", "tekst: Een grote tuin aanleggen")
    draft = draft.replace("  l1:", "  bank:\n    titel: Zitten\n    bron: plan-v2\n  l1:")
    version = beside(draft)
    done = taken(version, version.comparison.differences, lambda reading: ())
    assert done.text == STANDING.replace(
        "tekst: Een tuin aanleggen, bron: plan}", "tekst: Een grote tuin aanleggen, bron: plan-v2}"
    ).replace(
        "  verslag: Jaarverslag\n",
        "  verslag: Jaarverslag\n  plan-v2:\n    titel: Buurtplan\n"
        '    toelichting: "Bestand: plan-v2.docx"\n',
    ).replace(
        "  leren: {titel: Leren, bron: plan}\n",
        "  leren: {titel: Leren, bron: plan}\n  bank:\n    titel: Zitten\n    bron: plan-v2\n",
    )


def test_the_sources_of_what_is_as_it_was_are_taken_over_where_that_is_asked() -> None:
    version = beside(SAME)
    assert [one.ref.id for one in version.sources] == [
        *("samen", "leren", "meedoen", "veilig", "kennen"),
        *("feest", "klusdag", "tuin"),
    ]
    assert chosen_by(version, ["new", "changed", "moved", "gone"]) == []
    chosen = chosen_by(version, ["sources"])
    assert [kind_of(one) for one in chosen] == ["sources"] * 8
    done = taken(version, chosen, lambda reading: ())
    # What people named besides the document, and all that is of another origin, stays.
    rest, end = STANDING.split("  bankje:")
    made = rest.replace("bron: plan}", "bron: plan-v2}").replace("bron: plan\n", "bron: plan-v2\n")
    made = made.replace("document: plan,", "document: plan-v2,").replace("rij 3", "rij 4")
    made = made.replace(
        "  verslag: Jaarverslag\n",
        "  verslag: Jaarverslag\n  plan-v2:\n    titel: Buurtplan\n"
        '    toelichting: "Bestand: plan-v2.docx"\n',
    )
    assert done.text == f"{made}  bankje:{end}"
    again = beside(SAME, done.text)
    assert (lines(again), again.sources) == ([], ())
    gone = beside(
        SAME.replace("  i3: {tekst: Een tuin aanleggen, bron: plan-v2}\n", ""), done.text
    )
    assert lines(gone) == ["gone tuin"]


def test_what_came_from_any_version_of_the_document_can_be_gone_from_it() -> None:
    """A document with its title is a version of it."""
    draft = SAME.replace("  i3: {tekst: Een tuin aanleggen, bron: plan-v2}\n", "")
    for title, said in (("Buurtplan", ["gone tuin"]), ("Iets anders", [])):
        known = f"  plan-v1: {{titel: {title}, toelichting: x}}\n"
        standing = STANDING.replace("  verslag: J", f"{known}  verslag: J")
        standing = standing.replace("aanleggen, bron: plan}", "aanleggen, bron: plan-v1}")
        assert lines(beside(draft, standing)) == said


def test_what_was_taken_over_already_does_not_hide_where_the_rest_came_from() -> None:
    """Also where most elements name this version, and the one before had another title."""
    draft = SAME.replace("  i3: {tekst: Een tuin aanleggen, bron: plan-v2}\n", "")
    standing = STANDING.replace("titel: Buurtplan,", "titel: Een eerdere naam,").replace(
        "  verslag: J",
        '  plan-v2: {titel: Buurtplan, toelichting: "Bestand: plan-v2.docx"}\n  verslag: J',
    )
    first, last = standing.split("inspanningen:")
    first = first.replace("bron: plan}", "bron: plan-v2}")
    assert first.count("plan-v2}") == 4
    assert lines(beside(draft, f"{first}inspanningen:{last}")) == ["gone tuin"]


def test_the_same_file_is_the_same_document() -> None:
    draft = SAME.replace("plan-v2.docx", "plan.docx").replace("plan-v2", "plan")
    version = beside(draft.replace("tekst: Een tuin", "tekst: Een grote tuin"))
    assert version.document == "plan"
    done = taken(version, version.comparison.differences, lambda reading: ())
    assert done.text == STANDING.replace("tekst: Een tuin", "tekst: Een grote tuin")
    other = beside(SAME.replace("plan-v2:", "plan:").replace("bron: plan-v2", "bron: plan"))
    assert other.document == "plan-2"


def test_a_change_that_would_break_the_programme_is_not_made() -> None:
    version = beside(SAME.replace("tekst: Een tuin aanleggen", "tekst: Een grote tuin aanleggen"))
    (one,) = version.comparison.differences
    wrong = reading_of(STANDING)

    def errors(reading: Reading) -> list[object]:
        return [] if reading.programme == wrong.programme else [_Wrong()]

    done = taken(version, [one], errors)  # type: ignore[arg-type]
    assert (done.text, done.done, done.failed) == (STANDING, (), (one,))


class _Wrong:
    fingerprint = ("wrong",)
    values: dict[str, str] = {}


def test_hardly_anything_in_common_is_refused() -> None:
    texts = "".join(f"  x{number}: Heel iets anders {number}\n" for number in range(7))
    draft = f"titel: T\nvisie: V\nprogrammalijnen:\n  l: Leren\ninspanningen:\n{texts}"
    with pytest.raises(NotNextVersionError) as refused:
        beside(draft)
    assert str(refused.value) == (
        "Only 1 of the 8 elements in this document is in the programme as well (which has 12). "
        "Is this the next version? If it is another plan, make a programme of its own of it, "
        "without --into."
    )
    assert lines(beside("titel: T\nvisie: V\ninspanningen: {a: Alles anders doen}\n"))


def test_two_elements_with_one_text_are_told_by_their_ids() -> None:
    text = "titel: T\nvisie: V\nprogrammalijnen: {a: Samen, b: Samen}\nstrategische_doelen:\n"
    text += "  d: {tekst: D, programmalijn: a}\n"
    form = reading_of(text.replace("lijn: a}", "lijn: b}")).programme
    assert form is not None
    assert lines(form_beside(reading_of(text), form)) == ["moved d | programmalijn: a → b"]


def test_the_code_of_an_element_is_that_of_its_place() -> None:
    programme = reading_of(STANDING).programme
    assert programme is not None
    assert {ref.id: code for ref, code in codes_of(programme).items()} == {"kennen": "1.2"}


def test_of_two_codes_the_first_is_that_of_the_element() -> None:
    one = '{document: plan, paragraaf: "Doelen, nummer 1.2, rij 3"}'
    other = '{document: plan, paragraaf: "Bijlage, nummer 7, rij 1"}'
    assert STANDING.count(one) == 1
    programme = reading_of(STANDING.replace(one, f"[{one}, {other}]")).programme
    assert programme is not None
    assert {ref.id: code for ref, code in codes_of(programme).items()} == {"kennen": "1.2"}


@each(
    ("old", "new", "both"),
    [
        ("a b c d", "a b c d", ("a b c d", "a b c d")),
        ("a b c d", "a x c d", ("a [b] c d", "a [x] c d")),
        ("a b c d", "a b c d e f", ("a b c d", "a b c d [e f]")),
        ("a b", "x y", ("a b", "x y")),
    ],
)
def test_what_differs_is_marked(old: str, new: str, both: tuple[str, str]) -> None:
    assert marked(old, new) == both


TUIN = "  i3: {tekst: Een tuin aanleggen, bron: plan-v2}\n"
AS_GOAL = SAME.replace(TUIN, "").replace(
    "inspanningen:\n",
    "  o2: {tekst: Een tuin aanleggen, draagt_bij_aan: s1, bron: plan-v2}\ninspanningen:\n",
)


def test_another_level_is_told_where_the_version_before_had_it_as_the_programme_has_it() -> None:
    assert lines(beside(AS_GOAL, before=SAME)) == ["level tuin | inspanning → operationeel doel"]
    assert lines(beside(AS_GOAL, before=AS_GOAL)) == []


def test_a_short_next_version_of_a_long_programme_is_one() -> None:
    draft = "titel: T\nvisie: V\ninspanningen:\n  a: Een tuin aanleggen\n"
    draft += "  b: Een klusdag houden met de kinderen\n"
    draft += "".join(f"  c{number}: Heel iets anders {number}\n" for number in range(3))
    assert "new c0" in lines(beside(draft))


def test_a_text_that_is_one_element_and_a_wording_of_another_is_the_first() -> None:
    own = "  beter: {tekst: De buren kennen elkaar beter, draagt_bij_aan: meedoen, bron: plan}\n"
    standing = STANDING.replace("inspanningen:\n", f"{own}inspanningen:\n")
    assert [one for one in lines(beside(SAME, standing)) if "feest" in one] == [
        "moved feest | draagt bij aan: ‘Buren kennen elkaar’; ‘De buurt is veilig’ → "
        "‘De buren kennen elkaar beter’"
    ]


def test_what_stands_under_another_wording_stands_under_the_element_of_it() -> None:
    draft = SAME.replace("tekst: De buren kennen elkaar beter", "tekst: Buren kennen elkaar")
    draft = draft.replace(
        "inspanningen:\n",
        "  o2: {tekst: De buren kennen elkaar beter, draagt_bij_aan: s1}\ninspanningen:\n",
    ).replace("draagt_bij_aan: o1\n    eigenaar", "draagt_bij_aan: o2\n    eigenaar")
    assert lines(beside(draft)) == []


def test_a_source_of_another_document_stays_beside_the_new_one() -> None:
    draft = SAME.replace(
        "indicatoren:",
        "  i4: {tekst: Een bankje neerzetten, kosten: 10, bron: plan-v2}\nindicatoren:",
    )
    version = beside(draft)
    assert lines(version) == ["changed bankje | kosten:  → 10"]
    done = taken(version, version.comparison.differences, lambda reading: ())
    assert "neerzetten, bron: [plan-v2, verslag]" in done.text


def test_an_amount_is_taken_as_a_whole() -> None:
    draft = SAME.replace("eigenaar: Breed\n", "eigenaar: Breed\n    kosten: {per_jaar: 500}\n")
    version = beside(draft)
    assert lines(version) == ["changed feest | kosten: 1.200 → per jaar 500"]
    done = taken(version, version.comparison.differences, lambda reading: ())
    assert "1200" not in done.text


def test_a_link_that_is_a_proposal_of_people_stays() -> None:
    standing = STANDING.replace("{doel: kennen, bron: verslag}", "{doel: kennen, basis: voorstel}")
    draft = SAME.replace("kinderen, draagt_bij_aan: s1", "kinderen, draagt_bij_aan: s2")
    assert lines(beside(draft, standing)) == [
        "moved klusdag | draagt bij aan: ‘Buren kennen elkaar’; ‘Meer buren doen mee’ → "
        "‘Buren kennen elkaar’; ‘De buurt is veilig’"
    ]


def test_a_list_in_another_order_says_the_same_as_the_version_before() -> None:
    before = SAME.replace("[Gemeente]", "[Gemeente, politie]")
    after = SAME.replace("[Gemeente]", "[politie, Gemeente]")
    assert lines(beside(after, before=before)) == []


def test_errors_that_were_there_already_stop_nothing() -> None:
    version = beside(SAME.replace("tekst: Een tuin aanleggen", "tekst: Een grote tuin aanleggen"))
    done = taken(version, version.comparison.differences, lambda reading: [_Wrong()])  # type: ignore[list-item]
    assert "tekst: Een grote tuin aanleggen" in done.text
    assert done.failed == ()


@each(
    ("said",),
    [
        ("aanname: Het blijft droog",),
        ("bewijs: {soort: onderzoek, tekst: Een}",),
        ("onderbouwing: Nu",),
    ],
)
def test_whatever_people_said_of_a_link_that_would_go_is_told(said: str) -> None:
    link = f"draagt_bij_aan: {{doel: kennen, {said}}}"
    standing = STANDING.replace("draagt_bij_aan: [kennen, veilig]", link)
    draft = SAME.replace("draagt_bij_aan: o1\n    eigenaar", "draagt_bij_aan: s1\n    eigenaar")
    (told_of,) = lines(beside(draft, standing))
    assert told_of.endswith(" | kwijt Buren kennen elkaar")
