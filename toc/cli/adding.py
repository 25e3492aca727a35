"""Asking what is added to a plan: the few things that matter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import typer

from toc.change.edits import EditError
from toc.change.edits.naming import SECTIONS, element_of, kind_word, section_of
from toc.change.edits.placing import PARENTS, field_under
from toc.change.words.adding import ADDING
from toc.cli.terminal import show
from toc.core.comparing import Ref, main_text
from toc.core.model import Programme
from toc.core.words import Language
from toc.documents.screen import line, strong

MOST_SHOWN = 30
"""So many elements are shown to choose from."""

_OWNED = ("strategic_goals", "operational_goals", "inspanningen", "indicators", "risks")


@dataclass(frozen=True)
class AddAnswers:
    """What somebody answered."""

    section: str
    text: str
    under: tuple[str, ...]
    fields: list[tuple[str, str]]


def asked_for(
    programme: Programme, kind: str | None, under: Sequence[str] | None, language: Language
) -> AddAnswers:
    """Ask for the kind, the text, what it stands under and who owns it, as far as these are not
    given. Ends with 2 where nobody answers."""
    section = section_of(kind, programme) if kind is not None else _kind(programme, language)
    text = _answer(ADDING.say("text", language), language, needed=True)
    chosen = tuple(under or ()) or _under(programme, section, language)
    fields: list[tuple[str, str]] = []
    if section in _OWNED:
        owner = _answer(ADDING.say("owner", language), language)
        fields += [("owner", owner)] if owner else []
    if section == "phases":
        for field in ("start", "end"):
            fields.append((field, _answer(ADDING.say(field, language), language, needed=True)))
    return AddAnswers(section, text, chosen, fields)


def _kind(programme: Programme, language: Language) -> str:
    show([line(strong(ADDING.say("kind", language)))])
    for number, section in enumerate(SECTIONS, 1):
        show([line(f"{number:>2}  {kind_word(section, language)}", indent=2)])

    def judged(typed: str) -> str:
        if typed.isdecimal() and 1 <= int(typed) <= len(SECTIONS):
            return SECTIONS[int(typed) - 1]
        return section_of(typed, programme)

    return _judged("", judged, language, needed=True)


def _under(programme: Programme, section: str, language: Language) -> tuple[str, ...]:
    """The ids of what it stands under, of those that there are; none where people pass on."""
    parts = [part for part in PARENTS.get(section, ()) if part not in ("vision", "inspanningen")]
    there = [(part, id, one) for part in parts for id, one in getattr(programme, part).items()]
    if not there:
        return ()
    key = "measures" if section == "indicators" else "under"
    show([line(strong(ADDING.say(key, language)))])
    for _, id, one in there[:MOST_SHOWN]:
        show(
            [line(ADDING.say("choice", language, id=id, text=main_text(one)), indent=2, hanging=2)]
        )
    if len(there) > MOST_SHOWN:
        show([line(ADDING.say("more", language, count=len(there) - MOST_SHOWN), indent=2)])

    def judged(typed: str) -> str:
        for one in _ids(typed):
            ref = element_of(one, programme)
            field_under(section, ref or Ref("programme"), programme)
        return typed

    return tuple(_ids(_judged("", judged, language)))


def _ids(typed: str) -> list[str]:
    return [one.strip() for one in typed.split(",") if one.strip()]


def _answer(question: str, language: Language, *, needed: bool = False) -> str:
    return _judged(question, lambda typed: typed, language, needed=needed)


def _judged(
    question: str, judged: Callable[[str], str], language: Language, *, needed: bool = False
) -> str:
    """What was typed, once it can be understood; nothing where people pass on with Enter."""
    if question:
        show([line(strong(question))])
    while True:
        try:
            typed = input("> ").strip()
        except EOFError as error:
            typer.echo()
            raise EditError("no-text") from error
        if not typed and not needed:
            return ""
        if not typed:
            show([line(ADDING.say("again", language))])
            continue
        try:
            return judged(typed)
        except EditError as error:
            show([line(error.say(language))])
