"""The addresses of the server, and what is answered at each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast
from urllib.parse import parse_qs, parse_qsl

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from toc.core.problems import RefusalError
from toc.core.words import Language
from toc.core.words.locales import LOCALES
from toc.live.serve import changes, looking, meeting, overview, plan, static, telling
from toc.live.serve.changing import Form
from toc.live.serve.changing_forms import new_page
from toc.live.serve.drawings import house_style
from toc.live.serve.elements import element_page
from toc.live.serve.events import events
from toc.live.serve.frame import Ask, Made, page
from toc.live.serve.room import Room
from toc.live.serve.safety import Door, Guard
from toc.live.words.serve import SERVE

LARGEST = 1_000_000
"""So many bytes a form may have."""

LANGUAGE = "taal"
"""Both the part of an address that asks for a language, and the cookie that keeps it."""


class TooLongError(Exception):
    """A form with more in it than anybody types."""


@dataclass(frozen=True)
class Site:
    """What is served: rooms by name, whether anything may be changed, and the language that the
    user asks for, None for that of each programme."""

    rooms: Mapping[str, Room]
    read_only: bool = False
    language: Language | None = None

    def app(self) -> Starlette:
        """The pages, without what guards them."""
        return Starlette(
            routes=[
                Route("/", self.first),
                Route("/-/{name}", static.file),
                Route("/{plan}/nieuws", self.news),
                Route("/{plan}/huisstijl.css", self.style),
                Route("/{plan}/logo", self.logo),
                *(
                    Route(f"/{{plan}}/{one}", self.post, methods=["POST"], name=one)
                    for one in changes.DOING
                ),
                Route("/{plan}", self.show),
                Route("/{plan}/{path:path}", self.show),
            ],
            exception_handlers={404: self.missing, 500: self.failed},
        )

    def guarded(self, door: Door) -> Guard:
        """The pages, for who may come in."""

        def refused(key: str) -> str:
            return "\n".join(SERVE.say(key, language) for language in ("nl", "en"))

        return Guard(self.app(), door, refused, read_only=self.read_only)

    async def first(self, request: Request) -> Response:
        """The only programme, or all of them to choose from."""
        rooms = list(self.rooms.values())
        ask = self._ask(request, rooms[0])
        if len(rooms) == 1:
            return RedirectResponse(f"/{rooms[0].name}", 303)
        return HTMLResponse("\n".join(overview.choice_page(rooms, ask)) + "\n")

    async def show(self, request: Request) -> Response:
        """A page of a programme."""
        room = self._room(request)
        if room is None:
            return await self.missing(request, None)
        ask = self._ask(request, room)
        parts = request.path_params.get("path", "").strip("/").split("/")
        query = {key: each[-1] for key, each in parse_qs(request.url.query).items()}

        def made() -> Response:
            try:
                found = self._page(ask, parts, query)
            except KeyError:
                found = _plain(ask, "no-element" if parts[0] == "onderdeel" else "no-page", 404)
            except RefusalError as error:
                found = changes.refusal(ask, error)
            return HTMLResponse(page(ask, found), found.status)

        answer = await run_in_threadpool(made)
        if query.get(LANGUAGE) in LOCALES:
            answer.set_cookie(LANGUAGE, query[LANGUAGE], samesite="strict", httponly=True)
        return answer

    def _page(self, ask: Ask, parts: list[str], query: Mapping[str, str]) -> Made:
        if ask.dossier.programme is None and parts[0] != "wijzigingen":
            return looking.findings_page(ask)
        made = _made(ask, parts, query)
        number = query.get("gedaan", "")
        done = ask.room.done(int(number)) if number.isdecimal() and len(number) < 9 else None
        how = query.get("hoe", "")
        if how == "niets":
            flash = telling.nothing(ask)
        elif done is not None:
            key = {"terug": "undone", "opnieuw": "redone"}.get(how, "done")
            flash = telling.flash(ask, done, key)
        else:
            return made
        return Made(made.title, made.lines, made.place, made.look, flash, made.status)

    async def post(self, request: Request) -> Response:
        """Something is to be changed."""
        room = self._room(request)
        if room is None:
            return await self.missing(request, None)
        try:
            form = await _form(request)
        except TooLongError:
            return HTMLResponse(SERVE.say("too-much", self._ask(request, room).language), 413)
        except ValueError:
            return HTMLResponse(SERVE.say("bad-question", self._ask(request, room).language), 400)
        ask = self._ask(request, room)
        doing = request.url.path.rpartition("/")[2]
        return await run_in_threadpool(changes.answer, ask, doing, form)

    async def news(self, request: Request) -> Response:
        """What changes from now on, as events."""
        room = self._room(request)
        return events(room) if room is not None else await self.missing(request, None)

    def style(self, request: Request) -> Response:
        """The colour of the house."""
        room = self._room(request)
        sound = room is not None and room.dossier.programme is not None
        accent = house_style(room.dossier).accent if room is not None and sound else "#16324f"
        return Response(f":root {{ --accent: {accent}; }}\n", media_type="text/css")

    def logo(self, request: Request) -> Response:
        """The picture of the house."""
        room = self._room(request)
        sound = room is not None and room.dossier.programme is not None
        logo = house_style(room.dossier).logo if room is not None and sound else None
        if logo is None:
            return Response(status_code=404)
        kind = "image/svg+xml" if logo.vector else "image/png"
        return Response(logo.content, media_type=kind)

    async def missing(self, request: Request, error: Exception | None) -> Response:
        """There is no such page."""
        language = self.language or "nl"
        return HTMLResponse(SERVE.say("no-page", language), 404)

    async def failed(self, request: Request, error: Exception) -> Response:
        """Something that nobody thought of."""
        language = self.language or "nl"
        return HTMLResponse(SERVE.say("failed", language), 500)

    def _room(self, request: Request) -> Room | None:
        return self.rooms.get(request.path_params.get("plan", ""))

    def _ask(self, request: Request, room: Room) -> Ask:
        asked = request.query_params.get(LANGUAGE) or request.cookies.get(LANGUAGE)
        language = _language(asked) or self.language
        dossier, number = room.state
        return Ask(
            room,
            dossier,
            number,
            dossier.spoken(language),
            self.read_only,
            len(self.rooms) > 1,
        )


def _language(asked: str | None) -> Language | None:
    return cast(Language, asked) if asked in LOCALES else None


def _made(ask: Ask, parts: list[str], query: Mapping[str, str]) -> Made:
    match parts:
        case [""]:
            return overview.overview_page(ask)
        case ["boom"]:
            return overview.tree_page(ask)
        case ["tekeningen"]:
            return looking.drawings_page(ask)
        case ["tekening", kind]:
            return looking.drawing_page(ask, kind, "")
        case ["tekening", kind, name]:
            return looking.drawing_page(ask, kind, name)
        case ["bevindingen"]:
            return looking.findings_page(ask)
        case ["zoek"]:
            return looking.search_page(ask, query.get("q", ""))
        case ["jaarplan"]:
            asked = (query.get(one, "") for one in ("jaar", "focus", "budget"))
            return plan.plan_page(ask, plan.PlanAsk(*asked))
        case ["voortgang"]:
            return telling.progress_page(ask)
        case ["wijzigingen"]:
            return telling.history_page(ask)
        case ["onderdeel", section]:
            return element_page(ask, section, "")
        case ["onderdeel", section, id]:
            return element_page(ask, section, id)
        case ["vergadering"]:
            return meeting.meeting_page(ask, 1)
        case ["vergadering", number] if number.isdecimal() and len(number) < 7:
            return meeting.meeting_page(ask, int(number))
        case ["nieuw"] if not ask.read_only:
            return new_page(ask, query.get("soort", ""), query.get("onder", ""))
    raise KeyError("/".join(parts))


def _plain(ask: Ask, key: str, status: int) -> Made:
    title = SERVE.say(key, ask.language)
    return Made(title, [f"<h1>{ask.say(key)}</h1>"], status=status)


async def _form(request: Request) -> Form:
    """What stands in a form. TooLongError for too much, ValueError for what is no form."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise ValueError(kind)
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise TooLongError
    pairs = parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=200)
    return dict(pairs)
