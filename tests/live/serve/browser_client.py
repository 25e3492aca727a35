"""A real browser before a served programme."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

    from toc.live.serve.safety import Door

WIDE: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 844}


@contextmanager
def chromium() -> Iterator[Browser]:
    """Chromium as the system has it. Without one the test is skipped, unless the environment says
    that it must be run."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        missing = "no chromium here: install it to run the tests of the served pages"
        if os.environ.get("TOC_BROWSER_TESTS") == "1":
            pytest.fail(missing)
        pytest.skip(missing)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        opened = playwright.chromium.launch(executable_path=program, args=arguments)
        yield opened
        opened.close()


def axe() -> str:
    """The text of axe-core, from the file (or the folder with it) that TOC_AXE names."""
    place = os.environ.get("TOC_AXE")
    if not place:
        missing = "TOC_AXE does not say where axe.min.js is"
        if os.environ.get("TOC_BROWSER_TESTS") == "1":
            pytest.fail(missing)
        pytest.skip(missing)
    given = Path(place)
    file = next(given.rglob("axe.min.js")) if given.is_dir() else given
    return file.read_text(encoding="utf-8")


class Visitor:
    """Somebody with a browser: what it asks of others than the server is kept, and refused."""

    def __init__(self, browser: Browser, door: Door) -> None:
        self.door = door
        self.asked: list[str] = []
        self.said: list[str] = []
        self.context: BrowserContext = browser.new_context(viewport=WIDE)
        self.context.route("**/*", self._routed)

    def _routed(self, route: Any) -> None:
        url = urlsplit(route.request.url)
        if url.netloc == f"127.0.0.1:{self.door.port}" or url.scheme == "data":
            route.continue_()
        else:
            self.asked.append(route.request.url)
            route.abort()

    def tab(self, path: str) -> Page:
        """A page in a tab of its own, once its script has run."""
        page = self.context.new_page()
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        if len(self.context.pages) == 1:
            page.goto(self.door.address)
        page.goto(f"{self.door.origin}{path}", wait_until="load")
        return page
