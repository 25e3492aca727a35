"""What a document says otherwise than the programme, and what of it counts for nothing."""

from __future__ import annotations

from tests.each import each
from tests.exchange.next_version.versions import SAME, STANDING, beside, lines


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


def test_a_judgement_that_would_go_is_told() -> None:
    standing = STANDING.replace(
        "draagt_bij_aan: [kennen, veilig]", "draagt_bij_aan: {doel: kennen, punten: 3}"
    )
    draft = SAME.replace("draagt_bij_aan: o1\n    eigenaar", "draagt_bij_aan: s1\n    eigenaar")
    assert lines(beside(draft, standing)) == [
        "moved feest | draagt bij aan: ‘Buren kennen elkaar’ → ‘Meer buren doen mee’ | kwijt "
        "Buren kennen elkaar",
    ]


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
