"""What comes of a form: a change that is written, told and can be undone, or why it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from toc.core.problems import RefusalError
from toc.live.serve.changing import (
    FIELD,
    WAS,
    ClashError,
    Form,
    FormError,
    GoneError,
    edits_of,
    ref_of,
)
from toc.live.serve.changing_forms import start
from toc.live.serve.frame import Ask, Made, page, said
from toc.live.serve.room import Done
from toc.live.serve.telling import judged
from toc.live.words.serve_changes import SERVE_CHANGES

DOING = ("wijzig", "probeer", "terug", "stem")
"""What can be asked with a form: to change, to try a change, to turn a step, to vote."""

WHO = "wie"
"""The mark of the tab that asks, in a form."""


def _say(ask: Ask, key: str, **values: object) -> str:
    return said(SERVE_CHANGES.say(key, ask.language, **values))


def answer(ask: Ask, doing: str, form: Form) -> Response:
    """What is answered to a form."""
    if doing == "probeer":
        return JSONResponse(tried(ask, form))
    try:
        if doing == "terug":
            return _turned(ask, form)
        if doing == "stem":
            return _voted(ask, form)
        return _changed(ask, form)
    except RefusalError as error:
        fresh = _fresh(ask)
        made = refusal(fresh, error, form)
        return HTMLResponse(page(fresh, made), made.status)


def _fresh(ask: Ask) -> Ask:
    """The same question about the programme as it is by now."""
    dossier, number = ask.room.state
    return Ask(ask.room, dossier, number, ask.language, ask.read_only, ask.several)


def _changed(ask: Ask, form: Form) -> Response:
    if ask.dossier.programme is None:
        raise FormError("unknown-change")
    done = ask.room.change(lambda dossier: edits_of(form, dossier), form.get(WHO, ""))
    match form.get("doen"):
        case "verwijderen":
            return _to(ask, ["boom"], done)
        case "toevoegen":
            assert done.prepared is not None, "it was just written"
            (new,) = (one for one in done.prepared.told if one.kind == "new")
            return _to(ask, ["onderdeel", new.section, new.id], done)
    return _to(ask, ["onderdeel", *filter(None, ref_of(form))], done)


def _to(ask: Ask, where: list[str], done: Done, how: str = "") -> Response:
    path = "/".join(["", *(quote(one, safe="") for one in (ask.room.name, *where))])
    if done.prepared is not None and not done.prepared.changes:
        how = "niets"
    more = f"&hoe={how}" if how else ""
    return RedirectResponse(f"{path}?gedaan={done.number}{more}", 303)


def _turned(ask: Ask, form: Form) -> Response:
    again = bool(form.get("opnieuw"))
    done = ask.room.turn(again, form.get(WHO, ""), form.get("nummer", ""))
    return _to(ask, ["wijzigingen"], done, "opnieuw" if again else "terug")


def _voted(ask: Ask, form: Form) -> Response:
    points, id = form.get("stem", ""), form.get("id", "")
    if points == "wis":
        ask.room.clear_votes()
    elif points in ("0", "1") and id in ask.room.dossier.sound.inspanningen:
        ask.room.vote(id, form.get(WHO, ""), int(points))
    else:
        raise FormError("unknown-change")
    return Response(status_code=204)


def tried(ask: Ask, form: Form) -> dict[str, object]:
    """What a change would bring, without making it: as HTML for beside the form."""
    try:
        if ask.dossier.programme is None:
            raise FormError("unknown-change")
        made = ask.room.live.prepare(edits_of(form, ask.room.dossier))
    except RefusalError as error:
        return {"version": 1, "good": False, "html": _paragraphs(error, ask)}
    lines = [
        *judged(ask, made.arises, made.after, "arises"),
        *judged(ask, made.solved, made.before, "solved"),
    ]
    if not lines and made.changes:
        lines = [f"<p>{_say(ask, 'advice-good')}</p>"]
    return {"version": 1, "good": True, "html": "".join(lines)}


def _paragraphs(error: RefusalError, ask: Ask) -> str:
    return "".join(f"<p>{said(one)}</p>" for one in error.say(ask.language).splitlines())


def refusal(ask: Ask, error: RefusalError, form: Form | None = None) -> Made:
    """The page that says why something cannot be; of a clash, both texts."""
    form = form or {}
    if isinstance(error, ClashError):
        return Made(SERVE_CHANGES.say("clash", ask.language), _clash(ask, error, form), status=409)
    lines = [f"<h1>{_say(ask, 'cannot')}</h1>", _paragraphs(error, ask)]
    if isinstance(error, GoneError):
        lines += [f"<blockquote>{said(one)}</blockquote>" for one in error.texts]
    lines.append(f"<p>{_say(ask, 'not-written')}</p>")
    return Made(SERVE_CHANGES.say("cannot", ask.language), lines, status=409)


def _clash(ask: Ask, error: ClashError, form: Form) -> Iterator[str]:
    """Both texts of a field, to choose from. What else was typed goes along."""
    yield f"<h1>{_say(ask, 'clash')}</h1>"
    yield from (f"<p>{said(one)}</p>" for one in error.say(ask.language).splitlines())
    yield '<dl class="clash">'
    for key, text in (("was", error.was), ("theirs", error.theirs), ("yours", error.yours)):
        shown = said(text) if text else f"<i>{_say(ask, 'empty')}</i>"
        yield f'<div class="{key}"><dt>{_say(ask, key)}</dt><dd>{shown}</dd></div>'
    yield "</dl>"
    yield start(ask, "tekst", error.ref)
    mine = {FIELD + error.field, WAS + error.field}
    for key, value in form.items():
        if key.startswith((FIELD, WAS)) and key not in mine:
            yield f'<input type="hidden" name="{said(key)}" value="{said(value)}">'
    name = said(FIELD + error.field)
    yield f'<input type="hidden" name="{said(WAS + error.field)}" value="{said(error.theirs)}">'
    yield f'<label for="mine">{said(error.label)}</label>'
    yield f'<textarea id="mine" name="{name}" rows="4">{said(error.yours)}</textarea>'
    yield f'<div class="row"><button class="strong">{_say(ask, "take-yours")}</button>'
    yield f'<a class="button" href="{ask.element(*filter(None, error.ref))}">'
    yield f"{_say(ask, 'take-theirs')}</a></div></form>"
