"""One element: its text, all that is known of it, what the check finds there, and its way up."""

from __future__ import annotations

from collections.abc import Iterator

from toc.change.edits.naming import KINDS, kind_word
from toc.change.edits.naming import SECTIONS as NAMED
from toc.check.report.validation import say
from toc.check.report.withheld import Withheld
from toc.core.comparing import STATEMENTS, Ref, main_text
from toc.core.dossier import Dossier
from toc.core.editing.rendering import content, flow
from toc.core.graph import VISION
from toc.core.model.base import Value
from toc.core.words.terms import TERMS
from toc.draw.page.page_entries import entries_of
from toc.draw.page.page_teller import Fact, FactText
from toc.draw.page.page_years import years_of
from toc.draw.request import known_of
from toc.draw.views.ways import why
from toc.live.serve.changing_forms import forms
from toc.live.serve.drawings import NETWORK, section_of
from toc.live.serve.fields import VALUES, hides, label
from toc.live.serve.frame import Ask, Made, said
from toc.live.serve.overview import severity


def kind_said(ask: Ask, section: str) -> str:
    """What a part of the programme calls its elements."""
    if section in KINDS:
        return kind_word(section, ask.language).replace("-", " ").capitalize()
    return TERMS.say(section, ask.language).capitalize()


def section_about(dossier: Dossier, id: str) -> str:
    """The part of the file that has an element of this id; empty where none does."""
    programme = dossier.programme
    if programme is None or not id:
        return ""
    if id in STATEMENTS:
        return id if getattr(programme, id) is not None else ""
    return next((one for one in NAMED if id in getattr(programme, one)), "")


def found_element(dossier: Dossier, section: str, id: str) -> Value | None:
    """The element; None where it is not there."""
    if section in STATEMENTS and not id:
        found = getattr(dossier.sound, section)
    elif section in NAMED:
        found = getattr(dossier.sound, section).get(id)
    else:
        return None
    return found if isinstance(found, Value) else None


def element_page(ask: Ask, section: str, id: str) -> Made:
    """The page of an element. KeyError where there is none."""
    value = found_element(ask.dossier, section, id)
    if value is None:
        raise KeyError(id)
    return Made(main_text(value), _element(ask, Ref(section, id), value))


def _element(ask: Ask, ref: Ref, value: Value) -> Iterator[str]:
    graph = ask.dossier.sound_tree
    name = ref.id or ref.section
    in_graph = name in graph and section_of(graph, name) == ref.section
    yield f'<p class="above">{said(kind_said(ask, ref.section))}</p>'
    yield f"<h1>{said(main_text(value))}</h1>"
    yield '<div class="columns uneven"><div>'
    yield f"<section><h2>{ask.say('facts')}</h2><dl>"
    if in_graph and ref.section != "indicators":
        programme = ask.dossier.sound
        plans = ask.dossier.plans(ask.dossier.plan_names)
        years = years_of(programme, plans)
        (entry,) = entries_of(programme, graph, [name], years, None, known_of(ask.dossier))
        for fact in entry.facts:
            yield from _fact(ask, fact)
    else:
        yield from _plain_facts(ask, ref, value)
    yield "</dl></section></div><div>"
    yield from _found(ask, name)
    if in_graph and name != VISION:
        yield from _way(ask, name)
    yield "</div></div>"
    if not ask.read_only:
        yield from forms(ask, ref, value)


def _fact(ask: Ask, fact: Fact) -> Iterator[str]:
    mark = ' class="unknown"' if fact.open else ""
    yield f"<div{mark}><dt>{said(fact.label)}</dt>"
    yield from (f"<dd>{_linked(ask, one)}</dd>" for one in fact.said)
    yield "</div>"


def _linked(ask: Ask, one: FactText) -> str:
    text = said(one.text)
    if one.element:
        section = section_about(ask.dossier, one.element)
        id = one.element if one.element != section else ""
        text = f'<a href="{ask.element(section, id)}">{text}</a>' if section else text
    elif one.network:
        text = f'<a href="{ask.at("tekening", NETWORK, one.network)}">{text}</a>'
    notes = "".join(f"<li>{said(note)}</li>" for note in (*one.notes, *one.reasons))
    return f"{text}<ul>{notes}</ul>" if notes else text


def _plain_facts(ask: Ask, ref: Ref, value: Value) -> Iterator[str]:
    """What the file says of it, key by key; of an indicator without its values."""
    reading = ask.dossier.reading
    for name, field in type(value).model_fields.items():
        given = getattr(value, name)
        if given == field.get_default() and not field.is_required():
            continue
        if ref.section == "indicators" and name in VALUES and hides(value):
            continue
        told = content(given, reading)
        text = told if isinstance(told, str) else flow(told)
        yield f"<div><dt>{said(label(name, ask.language))}</dt>"
        yield f"<dd>{_reference(ask, text)}</dd></div>"


def _reference(ask: Ask, text: str) -> str:
    section = section_about(ask.dossier, text)
    if not section:
        return said(text)
    id = text if text != section else ""
    return f'<a href="{ask.element(section, id)}">{said(text)}</a>'


def _found(ask: Ask, name: str) -> Iterator[str]:
    if not ask.checked:
        yield f'<section class="beside"><p>{ask.say("still-checking")}</p></section>'
        return
    withheld = Withheld(ask.dossier.reading)
    problems = [withheld.problem(one)[0] for one in ask.dossier.problems if one.about == name]
    yield f'<section class="beside"><h2>{ask.say("findings-here")}</h2>'
    if not problems:
        yield f"<p>{ask.say('none-here')}</p>"
    yield '<ul class="plain">'
    for problem in problems:
        told = say(problem, ask.dossier, ask.language)
        yield f"<li>{severity(ask, problem.severity)} {said(told.what)}"
        yield f"<small>{said(told.fix)}</small></li>"
    yield "</ul></section>"


def _way(ask: Ask, name: str) -> Iterator[str]:
    graph = ask.dossier.sound_tree
    answer = why(graph, name, ask.language)
    yield f"<section><h2>{ask.say('way-up')}</h2><p>{said(answer.summary)}</p>"
    for way in answer.ways[:3]:
        yield '<ol class="way">'
        for step in way.steps:
            section = section_of(graph, step.id)
            where = ask.element(section, step.id if section != VISION else "")
            link = f"<small>{said(' · '.join(step.link))}</small>" if step.link else ""
            yield f'<li><span class="above">{said(step.kind.capitalize())}</span>'
            yield f'<a href="{where}">{said(step.text)}</a>{link}</li>'
        yield "</ol>"
    yield f'<p><a href="{ask.at("tekening", "why", name)}">{ask.say("see-why")}</a></p></section>'
