"""What the changes mean for the rest of the plan."""

from __future__ import annotations

from tests.change.comparing.pairs import PLAN, changed, meant_by
from tests.each import each


@each(
    ("what", "new", "said"),
    [
        ("nothing", PLAN, []),
        ("what only differs in its marks", changed(("kennen elkaar\n", "kennen elkaar.\n")), []),
        (
            "the last inspanning of a goal",
            changed(("[kennen, helpen]", "kennen")),
            ["Aan ‘Buren helpen elkaar’ draagt geen inspanning meer bij."],
        ),
        (
            "a network that is empty, a goal that serves nothing, a goal that nothing serves",
            changed(("    netwerk: thuis\n", ""), ("    draagt_bij_aan: meedoen\n", "")),
            [
                "Aan ‘Meer buren doen mee’ draagt geen enkel doel meer bij.",
                "In het netwerk ‘Thuis’ staat geen doel meer.",
                "‘Buren kennen elkaar’ draagt nergens meer aan bij.",
                "‘Buren helpen elkaar’ draagt nergens meer aan bij.",
            ],
        ),
        (
            "a new inspanning that serves nothing, and one that serves a goal",
            changed(
                (
                    "  tuin:\n",
                    "  bank: Een bank\n  lamp: {tekst: Een lamp, draagt_bij_aan: kennen}\n"
                    "  tuin:\n",
                )
            ),
            ["‘Een bank’ is nieuw en draagt nergens aan bij."],
        ),
        (
            "a contribution that became bare",
            changed(("\n      aanname: Buren hebben tijd", "")),
            [
                "Waarom ‘Een feest geven in de straat’ bijdraagt aan ‘Buren kennen elkaar’, "
                "staat er niet meer: geen reden, aanname of bewijs.",
                "De aanname ‘Buren hebben tijd’ bij ‘Een feest geven in de straat’ → ‘Buren "
                "kennen elkaar’ is weg.",
            ],
        ),
        (
            "a goal that was reworded",
            changed(("Buren kennen elkaar", "Alle buren groeten elkaar")),
            [
                "‘Aantal buren dat elkaar kent’ meet ‘Alle buren groeten elkaar’, en dat is "
                "anders verwoord: meet hij dat nog?",
                "De aanname ‘Buren hebben tijd’ hoort bij ‘Een feest geven in de straat’ → "
                "‘Alle buren groeten elkaar’, en daarvan is de tekst veranderd: geldt zij nog?",
                "‘Alle buren groeten elkaar’ staat volgens het plan letterlijk in ‘De nota’, maar "
                "is anders verwoord.",
            ],
        ),
        (
            "an inspanning that was decided on and reworded",
            changed(("Een feest geven in de straat", "Een maaltijd koken in de straat")),
            [
                "De aanname ‘Buren hebben tijd’ hoort bij ‘Een maaltijd koken in de straat’ → "
                "‘Buren kennen elkaar’, en daarvan is de tekst veranderd: geldt zij nog?",
                "Over ‘Een maaltijd koken in de straat’ is voor 2026 besloten (bestuur, "
                "2025-12-01), met de oude tekst.",
            ],
        ),
        (
            "an accepted finding on what was reworded",
            changed(("Buren helpen elkaar", "Buren staan voor elkaar klaar")),
            [
                "‘goal-on-one-inspanning’ is geaccepteerd bij ‘Buren staan voor elkaar klaar’, "
                "met de oude tekst: is dat nog zo?",
            ],
        ),
        (
            "an indicator that measures something else",
            changed(("meet: kennen", "meet: helpen")),
            [
                "‘Aantal buren dat elkaar kent’ meet nu ‘Buren helpen elkaar’, en niet meer "
                "‘Buren kennen elkaar’: eerdere metingen gaan over iets anders.",
            ],
        ),
        (
            "an indicator that measures nothing any more",
            changed(("    meet: kennen\n", "")),
            [
                "‘Aantal buren dat elkaar kent’ hoorde bij ‘Buren kennen elkaar’; nu staat er "
                "niet meer wat hij meet.",
            ],
        ),
        (
            "an indicator that is measured otherwise",
            changed(("eenheid: personen", "eenheid: huishoudens\n    richting: omhoog")),
            [
                "‘Aantal buren dat elkaar kent’ wordt anders gemeten (eenheid en richting): "
                "cijfers van ervoor en erna zijn niet zomaar te vergelijken.",
            ],
        ),
    ],
)
def test_what_follows_is_said(what: str, new: str, said: list[str]) -> None:
    assert [one.text for one in meant_by(new)] == said
