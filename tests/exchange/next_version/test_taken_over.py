"""Where what stands in a programme came from, and what is taken over of a next version."""

from __future__ import annotations

from tests.exchange.next_version.versions import SAME, STANDING, Wrong, beside, lines, reading_of
from toc.core.loading import Reading
from toc.exchange.next_version.codes import codes_of
from toc.exchange.next_version.taking import chosen_by, kind_of, taken


def test_what_the_document_says_still_is_not_gone() -> None:
    draft = SAME.replace("  i3: {tekst: Een tuin aanleggen, bron: plan-v2}\n", "")
    assert lines(beside(draft, document_text="Wij leggen een tuin aan.")) == ["gone tuin"]
    assert lines(beside(draft, document_text="Actie: een TUIN\naanleggen. Dan")) == []


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


def test_a_source_of_another_document_stays_beside_the_new_one() -> None:
    draft = SAME.replace(
        "indicatoren:",
        "  i4: {tekst: Een bankje neerzetten, kosten: 10, bron: plan-v2}\nindicatoren:",
    )
    version = beside(draft)
    assert lines(version) == ["changed bankje | kosten:  → 10"]
    done = taken(version, version.comparison.differences, lambda reading: ())
    assert "neerzetten, bron: [plan-v2, verslag]" in done.text


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


def test_an_amount_is_taken_as_a_whole() -> None:
    draft = SAME.replace("eigenaar: Breed\n", "eigenaar: Breed\n    kosten: {per_jaar: 500}\n")
    version = beside(draft)
    assert lines(version) == ["changed feest | kosten: 1.200 → per jaar 500"]
    done = taken(version, version.comparison.differences, lambda reading: ())
    assert "1200" not in done.text


def test_a_change_that_would_break_the_programme_is_not_made() -> None:
    version = beside(SAME.replace("tekst: Een tuin aanleggen", "tekst: Een grote tuin aanleggen"))
    (one,) = version.comparison.differences
    wrong = reading_of(STANDING)

    def errors(reading: Reading) -> list[object]:
        return [] if reading.programme == wrong.programme else [Wrong()]

    done = taken(version, [one], errors)  # type: ignore[arg-type]
    assert (done.text, done.done, done.failed) == (STANDING, (), (one,))


def test_errors_that_were_there_already_stop_nothing() -> None:
    version = beside(SAME.replace("tekst: Een tuin aanleggen", "tekst: Een grote tuin aanleggen"))
    done = taken(version, version.comparison.differences, lambda reading: [Wrong()])  # type: ignore[list-item]
    assert "tekst: Een grote tuin aanleggen" in done.text
    assert done.failed == ()
