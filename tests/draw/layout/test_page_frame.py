"""What stands around a drawing."""

from __future__ import annotations

import pytest

from toc.core.model import Basis, Document
from toc.documents import style
from toc.documents.text_width import width
from toc.draw.layout.page_frame import below, footer, header, provenance
from toc.draw.views.columns import BoxLink, Origin

PLAN = Document.model_validate({"title": "Programmaplan", "date": "2023"})
REPORT = Document.model_validate({"title": "Jaarverslag", "date": "2021-12", "version": "2"})


def _texts(links: list[BoxLink]) -> list[str]:
    return [text.text for text in below(links, (), "nl")[0].texts]


def test_the_legend_explains_only_what_occurs() -> None:
    assert _texts([]) == []
    assert _texts([BoxLink("a", "b")]) == ["draagt bij aan"]
    assert _texts([BoxLink("a", "b", Basis.NETWORK)]) == [
        "staat in hetzelfde netwerk; welk doel een inspanning dient, is niet bekend"
    ]
    assert _texts([BoxLink("a", "b", Basis.PROPOSAL, 9), BoxLink("a", "c", Basis.PROPOSAL)]) == [
        "voorstel: staat niet in de bronnen",
        "doorslaggevende bijdrage (9)",
    ]


def test_the_whole_legend_fits_between_the_columns_and_the_footer() -> None:
    links = [BoxLink("a", "b", basis, points) for basis in Basis for points in (None, 1, 3, 9)]
    whole, _ = below(links, (), "nl")
    assert len(whole.texts) == len(whole.connectors) == 6
    for text in whole.texts:
        assert text.x + width(text.text, text.size) <= style.WIDTH - style.MARGIN
        assert text.y - text.size * 0.75 > style.BOTTOM + 6
        assert text.y < 547


@pytest.mark.parametrize(
    ("origin", "said"),
    [
        (
            Origin((PLAN,), 4, 0, 0, 0),
            "Bron: Programmaplan (2023) · alle teksten zijn letterlijk overgenomen",
        ),
        (
            Origin((PLAN, REPORT), 4, 1, 2, 3),
            "Bron: Programmaplan (2023) en Jaarverslag (2021-12, versie 2) · teksten: "
            "4 letterlijk, 1 afgeleid, 2 voorgesteld en 3 zonder bronvermelding",
        ),
        (Origin((), 0, 0, 0, 2), "Teksten: 2 zonder bronvermelding"),
    ],
)
def test_where_the_texts_come_from(origin: Origin, said: str) -> None:
    assert provenance(origin, "nl") == said


def test_a_long_title_becomes_smaller_and_then_ends_in_an_ellipsis() -> None:
    long = "Een titel die langer is dan op een regel past " * 2
    assert style.SMALL < header("", long, "").texts[1].size < style.TITLE
    endless = header("", long * 9, "").texts[1]
    assert endless.size == style.SMALL
    assert endless.text.endswith("…")
    assert endless.x + width(endless.text, endless.size, True) <= style.WIDTH - style.MARGIN


def test_a_long_version_leaves_room_for_the_sources() -> None:
    origin = Origin((PLAN,), 4, 0, 0, 0)
    version = "concept na de bespreking in het bestuur en met alle partners " * 4
    left, right = footer(origin, 1, 2, "nl", version, "3 maart 2024").texts
    assert left.text == ("Bron: Programmaplan (2023) · alle teksten zijn letterlijk overgenomen")
    assert right.text.startswith("versie concept na de bespreking in het bestuur")
    assert right.text.endswith("… · 1 van 2")
    assert left.x + width(left.text, left.size) < right.x
    assert right.x + width(right.text, right.size) == pytest.approx(style.WIDTH - style.MARGIN)
