"""What the tests of the interactive page share: the page of the real plan, one of a small plan
that says everything, one full of hostile texts, and a browser that may ask nothing of anybody."""

from __future__ import annotations

import datetime
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import toc
from tests.measure.progress_example import write
from toc.check.opening import open_dossier
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.records.measurements import read_measurements
from toc.draw.page import page
from toc.draw.views.state_on_day import standing

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

HOSTILE = (
    "</script><script>window.hit=1</script><!-- <img src=x onerror=window.hit=1> "
    "]]> &amp; $title \"'` \u2028 {count} \u202eabc\u202c R&D"
)
FULL = Path(__file__).with_name("everything.yaml")


def _read(file: Path) -> tuple[Programme, GoalGraph]:
    dossier = toc.open(file)
    assert dossier.programme is not None, dossier.problems
    return dossier.programme, GoalGraph(dossier.programme)


@pytest.fixture(scope="session")
def everything() -> tuple[Programme, GoalGraph]:
    """A small plan, in English, in which everything is said that a plan can say."""
    return _read(FULL)


@pytest.fixture(scope="session")
def hostile() -> tuple[Programme, GoalGraph]:
    """A plan whose every text tries to be something else."""
    programme = Programme.model_validate(
        {
            "title": HOSTILE,
            "subtitle": HOSTILE,
            "documents": {"d": {"title": HOSTILE}},
            "vision": {"text": HOSTILE, "source": {"document": "d", "section": HOSTILE}},
            "lines": {"l": {"title": HOSTILE}},
            "networks": {"n": {"title": HOSTILE, "line": "l"}},
            "strategic_goals": {"s": {"text": HOSTILE, "line": "l"}},
            "operational_goals": {
                "o": {"text": HOSTILE, "contributes_to": "s", "network": "n"},
                "p": {"text": HOSTILE, "contributes_to": "s"},
            },
            "inspanningen": {
                "i": {
                    "text": HOSTILE,
                    "owner": HOSTILE,
                    "partners": [HOSTILE, "Gewoon"],
                    "contributes_to": {"goal": "o", "points": 3, "rationale": HOSTILE},
                }
            },
            "indicators": {"x": {"text": HOSTILE, "measures": "o", "unit": HOSTILE}},
            "phases": {"f": {"title": HOSTILE, "start": "2024", "end": "2025"}},
            "style": {"footer": HOSTILE},
        }
    )
    return programme, GoalGraph(programme)


@pytest.fixture(scope="session")
def real_page(alliantie: tuple[Programme, GoalGraph]) -> str:
    return page(*alliantie)


@pytest.fixture(scope="session")
def full_page(everything: tuple[Programme, GoalGraph]) -> str:
    return page(*everything)


@pytest.fixture(scope="session")
def hostile_page(hostile: tuple[Programme, GoalGraph]) -> str:
    return page(*hostile)


@pytest.fixture(scope="session")
def measured_page(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A small plan with made-up measurements: how it stood at the end of 2024."""
    dossier = open_dossier(write(tmp_path_factory.mktemp("gemeten")))
    assert dossier.programme is not None
    assert dossier.tree is not None
    day = datetime.date(2024, 12, 31)
    found = read_measurements(dossier.file, dossier.programme, day).measurements
    assert found is not None
    now = standing(dossier.tree, found, day, dossier.programme.language)
    return page(dossier.programme, dossier.tree, now=now)


# Not for the whole session: as long as it lives no other event loop can run in this process, and
# the tests of the servers for an editor and an assistant need one.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium as the system has it. Without one these tests are skipped, unless the environment
    says that they must be run."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        missing = "no chromium here: install it to run the tests of the interactive page"
        if os.environ.get("TOC_BROWSER_TESTS") == "1":
            pytest.fail(missing)
        pytest.skip(missing)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        opened = playwright.chromium.launch(executable_path=program, args=arguments)
        yield opened
        opened.close()


Show = Callable[..., Any]


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Show]:
    """Opens a page from a file, as from a memory stick. At the end nothing may have been asked
    of anybody, and the browser may have had nothing to complain of."""
    contexts = []
    asked: list[str] = []
    said: list[str] = []

    def opened(text: str, address: str = "", **options: Any) -> Page:
        options.setdefault("viewport", {"width": 1440, "height": 900})
        context = browser.new_context(**options)
        contexts.append(context)
        file = tmp_path / f"pagina {len(contexts)}.html"
        file.write_text(text, encoding="utf-8")
        own = file.as_uri()

        def routed(route: Any) -> None:
            if route.request.url.partition("#")[0] == own:
                route.continue_()
            else:
                asked.append(route.request.url)
                route.abort()

        context.route("**/*", routed)
        view = context.new_page()
        view.on("console", lambda message: said.append(message.text))
        view.on("pageerror", lambda error: said.append(str(error)))
        view.goto(f"{own}{address}")
        return view

    yield opened
    for context in contexts:
        context.close()
    assert asked == []
    assert said == []
