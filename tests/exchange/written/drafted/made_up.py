"""Whatever could be understood of a plan, made up: texts with anything in them, links every way,
numbers that are none."""

from __future__ import annotations

from hypothesis import strategies as st

from toc.exchange.written.collecting import Understood
from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.naming import Detail, Kind
from toc.exchange.written.outline import Outline, Passage, Place, Role
from toc.exchange.written.questions import Asks, Question

NASTY = st.sampled_from(
    [
        "tekst: van een doel",
        "- een streepje, # en een hekje",
        "visie",
        "null",
        "2024",
        "doel: nee",
        "> gevouwen | blok",
        'Een tekst met ‘aanhalingstekens’, "dubbele" en {haken}: [alles] & *dat*',
        "bron:geplakt",
        "Sanne Visser (06-12345678) van 9711 AB belt sanne.visser@voorbeeld.nl",
        "De wethouder, mevrouw De Vries",
        "B. Vlieringa",
        "Trekker: B. Vlieringa; M. Schokker",
        "a\u00a0b\u00adc\u2028d\x07e",
        "\ud800",
        "het het het",
        "日本",
    ]
)
TEXTS = NASTY | st.text(max_size=40) | st.lists(NASTY, max_size=8).map(" ".join)
PLACES = st.builds(
    Place,
    page=st.integers(0, 3),
    line=st.integers(0, 3),
    paragraph=st.integers(0, 3),
    table=st.integers(0, 2),
    sheet=st.sampled_from(["", "Doelen", "Blad: 1"]),
    row=st.integers(0, 3),
    column=st.integers(0, 30),
)
VALUES = st.floats() | st.integers(-1000, 1000).map(float)
YEARS = st.sampled_from(["2020", "2024", "", "2024-2025", "jaar"])
NUMBERS = st.builds(
    Numbers,
    unit=TEXTS,
    baseline=st.none() | VALUES,
    baseline_year=YEARS,
    targets=st.dictionaries(YEARS, VALUES, max_size=3),
    undated_target=st.none() | VALUES,
    measured=st.dictionaries(YEARS, VALUES, max_size=3),
    left=st.lists(TEXTS, max_size=2),
)
SAID = st.sampled_from(
    ["€ 25.000", "€ 1,2 mln per jaar", "2024-2027", "Q1 2024 t/m juni 2023", "maart 2025", "PM"]
)
DETAILS = st.dictionaries(st.sampled_from([one.value for one in Detail]), TEXTS | SAID, max_size=4)


@st.composite
def plans(draw: st.DrawFn) -> tuple[Understood, Outline]:
    """What was understood of a plan, and the outline of which it was."""
    said = draw(st.lists(TEXTS, min_size=1, max_size=8))
    passages = tuple(
        Passage(
            number,
            text,
            draw(st.sampled_from(Role)),
            draw(PLACES),
            under=draw(st.none() | st.integers(0, number - 1)) if number else None,
            label=draw(st.sampled_from(["", "1.", "A2"])),
        )
        for number, text in enumerate(said)
    )
    found = [
        Found(
            draw(st.sampled_from(Kind)),
            draw(TEXTS | st.sampled_from(said)),
            [passages[n].place for n in numbers],
            numbers,
            code=draw(st.sampled_from(["", "1.1", "D 3"])),
            details=draw(DETAILS),
            numbers=draw(st.none() | NUMBERS),
            contents=draw(st.lists(TEXTS, max_size=2)),
            wordings=draw(st.lists(TEXTS, max_size=2)),
        )
        for numbers in draw(
            st.lists(st.lists(st.integers(0, len(said) - 1), max_size=3), max_size=7)
        )
    ]
    for one in found:
        one.above = draw(st.lists(st.sampled_from(found), max_size=3))
        one.stated = draw(st.lists(st.sampled_from(found), max_size=3))
    questions = tuple(
        Question(f"below|{text}", Asks.KIND, (number,), ("goal", "aside"), "goal")
        for number, text in enumerate(said)
        if draw(st.booleans())
    )
    return Understood(draw(TEXTS), found, {}, questions), Outline(passages)
