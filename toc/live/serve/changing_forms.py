"""The forms by which an element is changed, and the one for a new element."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args

from toc.change.edits.naming import SECTIONS, kind_word
from toc.change.edits.placing import PARENTS
from toc.core.comparing import STATEMENTS, Ref, main_text
from toc.core.graph import canonical
from toc.core.model import Contribution
from toc.core.model.base import Value
from toc.core.model.decisions import OF_A_GOAL, Verdict
from toc.draw.words.page import PAGE
from toc.live.serve.changing import FIELD, WAS
from toc.live.serve.fields import TypedField, typed_fields
from toc.live.serve.frame import Ask, Made, said
from toc.live.words.serve_changes import SERVE_CHANGES

POINTS = (1, 3, 9)
DECIDED = ("inspanningen", "strategic_goals", "operational_goals")


def _say(ask: Ask, key: str, **values: object) -> str:
    return said(SERVE_CHANGES.say(key, ask.language, **values))


def start(ask: Ask, doing: str, ref: Ref, look: str = "") -> str:
    """The start of a form, with what it does to which element."""
    kind = f' class="{look}"' if look else ""
    return (
        f'<form method="post" action="{ask.at("wijzig")}" autocomplete="off"{kind}>'
        f'<input type="hidden" name="doen" value="{doing}">'
        f'<input type="hidden" name="deel" value="{said(ref.section)}">'
        f'<input type="hidden" name="id" value="{said(ref.id)}">'
    )


def forms(ask: Ask, ref: Ref, value: Value) -> Iterator[str]:
    """Everything by which this element is changed."""
    yield f'<section class="change"><h2>{_say(ask, "change")}</h2><div class="columns">'
    yield from _texts(ask, ref, value)
    yield "<div>"
    if "contributes_to" in type(value).model_fields:
        yield from _links(ask, ref, value)
    if ref.section in DECIDED:
        yield from _decision(ask, ref)
    if ref.section not in STATEMENTS:
        yield f'<details class="fold"><summary>{_say(ask, "remove")}</summary>'
        yield start(ask, "verwijderen", ref)
        yield f"<p>{_say(ask, 'remove-help')}</p>"
        yield f"<button>{_say(ask, 'remove-sure')}</button></form></details>"
    yield "</div></div></section>"


def _texts(ask: Ask, ref: Ref, value: Value) -> Iterator[str]:
    yield start(ask, "tekst", ref, "tried")
    yield f"<h3>{_say(ask, 'texts')}</h3>"
    fields = list(typed_fields(value, ask.dossier.reading, ask.language))
    first = [one for one in fields if one.main or one.now or one.name in ("owner", "result")]
    rest = [one for one in fields if one not in first]
    for one in first:
        yield from _input(one)
    if rest:
        yield f'<details class="fold"><summary>{_say(ask, "more-fields")}</summary>'
        for one in rest:
            yield from _input(one)
        yield "</details>"
    yield '<div class="advice" role="status" aria-live="polite"></div>'
    yield f'<button class="strong">{_say(ask, "save")}</button></form>'


def _input(one: TypedField) -> Iterator[str]:
    name, now = said(FIELD + one.name), said(one.now)
    yield f'<label for="{name}">{said(one.label)}</label>'
    yield f'<input type="hidden" name="{said(WAS + one.name)}" value="{now}">'
    if one.main or len(one.now) > 60:
        yield f'<textarea id="{name}" name="{name}" rows="3">{now}</textarea>'
    elif one.words:
        yield f'<select id="{name}" name="{name}"><option value=""></option>'
        for word in one.words:
            chosen = " selected" if word == one.now else ""
            shown = said(word.replace("_", " "))
            yield f'<option value="{said(word)}"{chosen}>{shown}</option>'
        yield "</select>"
    else:
        yield f'<input id="{name}" name="{name}" value="{now}">'


def _links(ask: Ask, ref: Ref, value: Value) -> Iterator[str]:
    yield f'<section><h3>{_say(ask, "links")}</h3><ul class="plain">'
    links: tuple[Contribution, ...] = getattr(value, "contributes_to", ())
    for one in links:
        text = _text_of(ask, one.goal)
        yield f"<li>{said(text)}"
        goal = f'<input type="hidden" name="doel" value="{said(one.goal)}">'
        yield f'<div class="row">{start(ask, "punten", ref)}{goal}'
        yield f'<select name="punten" aria-label="{_say(ask, "points", text=text)}">'
        yield f'<option value="">{_say(ask, "not-scored")}</option>'
        for points in POINTS:
            chosen = " selected" if one.points == points else ""
            told = said(PAGE.say("points", ask.language, count=points))
            yield f'<option value="{points}"{chosen}>{told}</option>'
        yield f"</select><button>{_say(ask, 'save')}</button></form>"
        yield f'{start(ask, "losmaken", ref)}{goal}<button class="quiet" '
        yield f'aria-label="{_say(ask, "unlink-from", text=text)}">{_say(ask, "unlink")}'
        yield "</button></form></div></li>"
    yield "</ul>"
    goals = _goals(ask, ref, {canonical(one.goal) for one in links})
    if goals:
        yield start(ask, "koppel", ref)
        yield f'<label for="doel">{_say(ask, "add-link")}</label><div class="row">'
        yield f'<select id="doel" name="doel"><option value="">{_say(ask, "choose-goal")}</option>'
        yield from _options(goals)
        yield f"</select><button>{_say(ask, 'add')}</button></div></form>"
    yield "</section>"


def _text_of(ask: Ask, element: str) -> str:
    graph = ask.dossier.sound_tree
    element = canonical(element)
    return graph.text(element) if element in graph else element


def _goals(ask: Ask, ref: Ref, there: set[str]) -> Mapping[str, str]:
    """What this element can still contribute to, by id."""
    programme, graph = ask.dossier.sound, ask.dossier.sound_tree
    sections = ["strategic_goals", "operational_goals"]
    if ref.section == "inspanningen":
        sections.reverse()
    if ref.section == "strategic_goals":
        return {} if "vision" in there or not there else {"vision": programme.vision.text}
    found = {id: one.text for part in sections for id, one in getattr(programme, part).items()}
    return {
        id: text
        for id, text in found.items()
        # What it serves already, and what leads up to it: that would run in a circle.
        if id != ref.id and id not in there and ref.id not in graph.above(id)
    }


def _options(choices: Mapping[str, str], chosen: str = "") -> Iterator[str]:
    for id, text in choices.items():
        is_it = " selected" if id == chosen else ""
        yield f'<option value="{said(id)}"{is_it}>{said(text)}</option>'


def _decision(ask: Ask, ref: Ref) -> Iterator[str]:
    reading = ask.dossier.reading
    yield f'<details class="fold"><summary>{_say(ask, "decide")}</summary>'
    yield start(ask, "besluit", ref)
    yield f'<label for="besluit">{_say(ask, "verdict")}</label>'
    yield '<select id="besluit" name="besluit">'
    for one in Verdict if ref.section == "inspanningen" else OF_A_GOAL:
        word = reading.word(one.value)
        yield f'<option value="{said(word)}">{said(word.replace("_", " "))}</option>'
    yield "</select>"
    year = ask.dossier.asked.today.year
    fields = (
        ("periode", "period", str(year)),
        ("reden", "reason", ""),
        ("rol", "role", ""),
        ("datum", "date", ask.dossier.asked.today.isoformat()),
    )
    for name, key, value in fields:
        yield f'<label for="{name}">{_say(ask, key)}</label>'
        yield f'<input id="{name}" name="{name}" required value="{said(value)}">'
    yield f'<label for="wordt">{_say(ask, "becomes")}</label><input id="wordt" name="wordt">'
    yield f"<button>{_say(ask, 'save')}</button></form></details>"


def new_page(ask: Ask, section: str, under: str) -> Made:
    """The form for a new element."""
    return Made(SERVE_CHANGES.say("new-title", ask.language), _new(ask, section, under), "new")


def _new(ask: Ask, section: str, under: str) -> Iterator[str]:
    programme = ask.dossier.sound
    section = section if section in SECTIONS else "inspanningen"
    yield f"<h1>{_say(ask, 'new-title')}</h1>"
    yield f'<form method="get" action="{ask.at("nieuw")}" class="kinds">'
    yield f'<label for="soort">{_say(ask, "kind")}</label><div class="row">'
    yield '<select id="soort" name="soort" data-go>'
    yield from _options(
        {one: kind_word(one, ask.language).replace("-", " ").capitalize() for one in SECTIONS},
        section,
    )
    yield f"</select><button>{_say(ask, 'kind-choose')}</button></div></form>"
    yield start(ask, "toevoegen", Ref(section), "tried")
    yield f'<label for="tekst">{_say(ask, "text")}</label>'
    yield '<textarea id="tekst" name="tekst" rows="3" required></textarea>'
    choices: dict[str, str] = {}
    for part in PARENTS.get(section, {}):
        if part in STATEMENTS:
            one = getattr(programme, part)
            choices |= {part: main_text(one)} if one is not None else {}
        else:
            found = getattr(programme, part)
            choices |= {f"{kind_word(part, 'nl')}:{id}": main_text(v) for id, v in found.items()}
    if choices:
        yield f'<label for="onder">{_say(ask, "under")}</label>'
        nothing = _say(ask, "under-none")
        yield f'<select id="onder" name="onder"><option value="">{nothing}</option>'
        yield from _options(choices, under)
        yield "</select>"
    if _has_owner(ask, section):
        yield f'<label for="trekker">{_say(ask, "owner")}</label>'
        yield '<input id="trekker" name="trekker" list="namen"><datalist id="namen">'
        yield from (f'<option value="{said(one)}">' for one in programme.partners)
        yield "</datalist>"
    yield f'<div class="advice" role="status" aria-live="polite">{_say(ask, "advice")}</div>'
    yield f'<button class="strong">{_say(ask, "add")}</button></form>'


def _has_owner(ask: Ask, section: str) -> bool:
    _, model = get_args(type(ask.dossier.sound).model_fields[section].annotation)
    return "owner" in model.model_fields
