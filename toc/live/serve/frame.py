"""What stands around every page: whose programme it is, where one can go, what was changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from toc.core.dossier import Dossier
from toc.core.problems import Severity
from toc.core.words import Language
from toc.documents.text_width import clean
from toc.live.serve.room import Room
from toc.live.words.serve import SERVE

PLACES = (
    ("overview", ""),
    ("tree", "boom"),
    ("drawings", "tekeningen"),
    ("findings", "bevindingen"),
    ("year-plan", "jaarplan"),
    ("progress", "voortgang"),
    ("history", "wijzigingen"),
)
"""Where one can go from every page: the key of its name, and its address in the programme."""

MOST_FLASHED = 5
"""So many findings that come or go with a change are told at once."""


def said(text: str) -> str:
    """A text as HTML, in an element or between the quotes of an attribute."""
    return escape(clean(text)) if text else ""


@dataclass(frozen=True)
class Ask:
    """What a page is made of: the room, its programme as it is now with its number, the language,
    and whether nothing may be changed. `several` says that there are other programmes."""

    room: Room
    dossier: Dossier
    number: int
    language: Language
    read_only: bool = False
    several: bool = False

    @property
    def checked(self) -> bool:
        """Whether it is known what the check finds. Of a large plan that takes seconds, which no
        page waits for; it is told once it is there."""
        return not self.room.large or "checked" in vars(self.dossier)

    def say(self, key: str, /, **values: object) -> str:
        """A sentence of the pages, as HTML."""
        return said(SERVE.say(key, self.language, **values))

    def at(self, *parts: str) -> str:
        """The address of a page of this programme, to stand in an attribute."""
        return said("/".join(["", *(quote(one, safe="") for one in (self.room.name, *parts))]))

    def element(self, section: str, id: str = "") -> str:
        """The address of an element."""
        return self.at("onderdeel", section, *([id] if id else []))


@dataclass(frozen=True)
class Made:
    """A page as it was made: its title, the lines of its content, which of `PLACES` it belongs
    to, and more classes for its body. `flash` stands above the content."""

    title: str
    lines: Iterable[str]
    place: str = ""
    look: str = ""
    flash: tuple[str, ...] = ()
    status: int = 200


def page(ask: Ask, made: Made) -> str:
    """The whole page."""
    return "\n".join(_page(ask, made)) + "\n"


def _page(ask: Ask, made: Made) -> Iterator[str]:
    programme = ask.dossier.programme
    name = programme.title if programme is not None else ask.room.file.name
    yield from head(f"{made.title} – {name}", ask.language, ask.at("huisstijl.css"))
    changes = "nee" if ask.read_only else "ja"
    words = " ".join(
        f'data-say-{key}="{ask.say(key)}"' for key in ("lost", "back-again", "show-new")
    )
    yield (
        f'<body class="{made.look}" data-number="{ask.number}" data-plan="{ask.at()}" '
        f'data-changes="{changes}" {words}>'
    )
    yield f'<a class="skip" href="#content">{ask.say("skip")}</a>'
    yield from _header(ask, made, name)
    yield '<div id="news" role="status" aria-live="polite"></div>'
    yield '<main id="content" tabindex="-1">'
    if ask.room.trouble.value in ("gone", "unreadable"):
        yield f'<p class="note">{ask.say(f"outside.{ask.room.trouble.value}")}</p>'
    yield from made.flash
    yield from made.lines
    yield "</main>"
    yield f"<footer><p>{ask.say('file', file=ask.room.file)} · {ask.say('local')}</p></footer>"
    yield "</body>\n</html>"


def head(title: str, language: Language, *styles: str) -> Iterator[str]:
    """The start of a page, up to its body."""
    yield "<!doctype html>"
    yield f'<html lang="{language}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{said(title)}</title>"
    yield '<link rel="icon" href="/-/toc.svg">'
    for one in ("/-/serve.css", *styles):
        yield f'<link rel="stylesheet" href="{one}">'
    yield '<script type="module" src="/-/serve.js"></script>\n</head>'


def _header(ask: Ask, made: Made, name: str) -> Iterator[str]:
    yield '<header id="top">'
    yield f'<p id="named"><a href="{ask.at()}">{_logo(ask)}{said(name)}</a>'
    if ask.read_only:
        yield f'<span class="tag">{ask.say("is-read-only")}</span>'
    if ask.several:
        yield f'<a class="aside" href="/">{ask.say("all-plans")}</a>'
    yield "</p>"
    yield f'<form id="search" role="search" action="{ask.at("zoek")}">'
    yield f'<label class="unseen" for="q">{ask.say("search-in")}</label>'
    yield (
        f'<input id="q" name="q" type="search" autocomplete="off" '
        f'placeholder="{ask.say("search-in")}"><button>{ask.say("search")}</button></form>'
    )
    yield '<div id="doing">'
    if not ask.read_only and ask.dossier.programme is not None:
        yield f'<a class="button" href="{ask.at("nieuw")}">{ask.say("new")}</a>'
        for key, again in (("undo", ""), ("redo", "1")):
            yield (
                f'<form method="post" action="{ask.at("terug")}">'
                f'<input type="hidden" name="opnieuw" value="{again}">'
                f'<input type="hidden" name="nummer" value="{ask.number}">'
                f"<button>{ask.say(key)}</button></form>"
            )
    yield f'<a class="button strong" href="{ask.at("vergadering")}">{ask.say("meeting")}</a>'
    other: Language = "en" if ask.language == "nl" else "nl"
    yield (
        f'<a class="aside" lang="{other}" href="{ask.at()}?taal={other}">'
        f"{ask.say('other-language')}</a></div>"
    )
    yield f'<nav aria-label="{ask.say("nav")}"><ul>'
    for key, address in PLACES:
        current = ' aria-current="page"' if key == made.place else ""
        where = ask.at(address) if address else ask.at()
        yield f'<li><a href="{where}"{current}>{ask.say(key)}{_badge(ask, key)}</a></li>'
    yield "</ul></nav>"
    yield "</header>"


def _badge(ask: Ask, key: str) -> str:
    """How many findings there are that are more than advice."""
    if key != "findings" or not ask.checked:
        return ""
    count = sum(one.severity >= Severity.WARNING for one in ask.dossier.problems)
    return f' <span class="badge">{count}</span>' if count else ""


def _logo(ask: Ask) -> str:
    programme = ask.dossier.programme
    if programme is None or programme.style.logo is None:
        return ""
    return f'<img src="{ask.at("logo")}" alt="">'
