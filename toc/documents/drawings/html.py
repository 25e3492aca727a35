"""Scenes as one page for a browser, to read and to print: each drawing with, below it, the same
in words. It asks nothing of the network and holds nothing that runs."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from toc.documents.drawings.scene import Scene
from toc.documents.drawings.svg import FAMILY, svg
from toc.documents.style import GREY, INK, NAVY, RULE, WHITE, Paper
from toc.documents.text_width import clean
from toc.documents.words.writers import WRITERS

_STYLE = f"""\
:root {{ color-scheme: light; }}
body {{ margin: 0 auto; max-width: 75rem; padding: 1rem 1.5rem; color: {INK};
  background: {WHITE}; font-family: {FAMILY}; line-height: 1.5; }}
h1 {{ color: {NAVY}; font-size: 1.6rem; }}
h2 {{ color: {NAVY}; font-size: 1.2rem; margin: 2.5rem 0 0.5rem; }}
nav ol {{ columns: 18rem; column-gap: 3rem; padding-left: 1.5rem; }}
a {{ color: {NAVY}; }}
figure {{ margin: 0; }}
figure svg {{ display: block; width: 100%; height: auto; border: 1px solid {RULE}; }}
summary {{ color: {GREY}; cursor: pointer; padding: 0.4rem 0; }}
details p {{ max-width: 45rem; margin: 0.3rem 0 0; }}
"""
_PRINT = """\
@page {{ size: {width}mm {height}mm; margin: 0; }}
@media print {{
  body {{ max-width: none; padding: 0; }}
  h1, h2, nav, details {{ display: none; }}
  figure {{ break-after: page; }}
  figure:last-of-type {{ break-after: auto; }}
  figure svg {{ border: 0; width: {width}mm; height: {height}mm; }}
}}
"""


def html(scenes: Sequence[Scene], title: str, paper: Paper) -> str:
    """The pages as one file, ending in a newline; on paper each fills a page."""
    language = scenes[0].language
    width, height = paper.value
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{language}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{escape(clean(title))}</title>",
        f"<style>\n{_STYLE}{_PRINT.format(width=width, height=height)}</style>",
        "</head>",
        "<body>",
        "<main>",
        f"<h1>{escape(clean(title))}</h1>",
    ]
    if len(scenes) > 1:
        contents = escape(WRITERS.say("pages", language))
        lines += [f'<nav aria-label="{contents}">', "<ol>"]
        for number, scene in enumerate(scenes, 1):
            name = escape(_named(scene, title))
            lines.append(f'<li><a href="#page-{number}">{name}</a></li>')
        lines += ["</ol>", "</nav>"]
    for number, scene in enumerate(scenes, 1):
        lines += _page(number, scene, title, paper)
    return "\n".join([*lines, "</main>", "</body>", "</html>", ""])


def _named(scene: Scene, title: str) -> str:
    """What a page is called below the title of the whole, without saying that again."""
    return clean(scene.title).removeprefix(f"{clean(title)} · ")


def _page(number: int, scene: Scene, title: str, paper: Paper) -> list[str]:
    picture = svg(scene, paper, f"-{number}").partition("\n")[2].rstrip("\n")
    return [
        f'<section id="page-{number}" aria-labelledby="heading-{number}">',
        f'<h2 id="heading-{number}">{escape(_named(scene, title))}</h2>',
        "<figure>",
        picture,
        "</figure>",
        "<details>",
        f"<summary>{escape(WRITERS.say('in-words', scene.language))}</summary>",
        f"<p>{escape(clean(scene.description))}</p>",
        "</details>",
        "</section>",
    ]
