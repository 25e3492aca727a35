"""What the tests of the writers of drawings share: a small drawing, the same with hostile texts,
and the pages of the real plan."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.draw.conftest import read
from toc.documents.drawings.lines import curve, elbow, headed
from toc.documents.drawings.scene import Connector, Dash, Point, Rect, Scene, Shape, Stroke, Text
from toc.documents.text_width import fit
from toc.draw.layout.booklet import booklet
from toc.draw.layout.boxes import lines

HOSTILE = {
    "script": "<script>alert('x')</script><img src=x onerror=alert(1)>",
    "quotes": '"dubbel" \'enkel\' \\" \\',
    "entities": "R&D &amp; &lt;b&gt; &#60; #quot; #60;",
    "percent": "100% %s {0} %%{init: {'theme': 'dark'}}%% %name%",
    "newlines": "eerste\nregel\r\ntweede\u2028derde\tvierde",
    "ends": "]]> --> --  --x {% end %} ;}",
    "emoji": "groei 😀👨‍👩‍👧 ✓",
    "right-to-left": "שלום עולם \u202eabc\u202c العربية",
    "controls": "a\x00b\x0bc\x1bd\ufffee\ud800f",
    "formula": '=HYPERLINK("http://example.org";"klik")',
    "formulas": "+1-1 @SUM(A1) -2+3 =1",
    "markdown": "`**vet**` _x_ [y](http://z) $$x^2$$ fa:fa-car 1. # kop",
    "xlsx": "_x000D_ #N/A #REF!",
    "long": "Verantwoordelijkheidsverdeling " * 62 + "slot" * 20,
    "word": "a" * 2000,
    "nothing": "  \n ",
}


@pytest.fixture(params=HOSTILE)
def hostile(request: pytest.FixtureRequest) -> str:
    """One of the texts that a file must show and not obey."""
    return HOSTILE[request.param]


INK = Stroke("#1b2733", 1.8)
BORDER = Stroke("#2f5f8a", 0.8)


def _scene(text: str) -> Scene:
    """Two boxes with a curved line, a card with a line that has a corner, a band, a legend."""
    goal = Rect(60, 200, 160, 90)
    work = Rect(400, 320, 214, 120)
    card = Rect(420, 120, 180, 60)
    said = fit(text, 142.0, (10.0, 9.0, 8.0), bold=True)
    more = fit(text, 180.0, (9.0, 8.0))
    under = lines(more, 425.0, 340.0, "#1b2733")
    numbered = [Text(409.0, under[0].y, "1", more.size, "#1b2733", bold=True), *under]
    path, arrow = headed(curve(Point(220, 245), Point(400, 380))[::-1], 1.8)
    bent, head = headed(elbow([Point(420, 131), Point(140, 131), Point(140, 200)]), 1.0)
    sample, tip = headed(curve(Point(36, 535), Point(64, 535))[::-1], 1.0)
    return Scene(
        width=841.89,
        height=595.28,
        title=text,
        description=text,
        language="nl",
        shapes=(
            Shape("", Rect(30, 86, 220, 430), "#f5f7f9", None, 4.0),
            Shape(
                "goal",
                goal,
                "#16324f",
                BORDER,
                7.0,
                tuple(lines(said, 69.0, 208.0, "#ffffff", True)),
            ),
            Shape("work", work, "#ffffff", Stroke("#55636f", 0.8), 0.0, tuple(numbered)),
            Shape("../../x", card, None, Stroke("#55636f", 1.0, Dash.DOTTED), 4.0),
        ),
        connectors=(
            Connector("work", "goal", path, INK, arrow),
            Connector("../../x", "goal", bent, Stroke("#1b2733", 1.0, Dash.DASHED), head),
            Connector("", "", sample, Stroke("#1b2733"), tip),
        ),
        texts=(
            Text(36.0, 46.0, fit(text, 600.0, (9.0,)).lines[0], 9.0, "#55636f"),
            Text(35.0, 69.0, fit(text, 600.0, (20.0,)).lines[0], 20.0, "#16324f", bold=True),
        ),
    )


@pytest.fixture(scope="session")
def scene_of() -> Callable[[str], Scene]:
    """A page on which a text stands in every place where a text can stand."""
    return _scene


@pytest.fixture(scope="session")
def pages() -> list[Scene]:
    """The pages of the real plan."""
    return [page.scene for page in booklet(*read("alliantie-van-kracht"))]
