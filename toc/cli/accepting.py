"""What people accept of what came back on forms: what they name, or answer at a terminal, and the
role that decides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toc.change.words.take_in import TAKE_IN
from toc.cli.asking import typed
from toc.cli.ending import fail
from toc.cli.terminal import show
from toc.documents.screen import line

if TYPE_CHECKING:
    from toc.change.taking_in.values import Outcome
    from toc.core.words import Language

MOST_ROLE = 80


def role_of(role: str, language: Language) -> str:
    """The role that decides. Ends with 2 where none is named, or none that can be written."""
    from toc.documents.text_width import clean

    if not role.strip():
        fail(TAKE_IN.say("no-role", language))
    if len(role) > MOST_ROLE or clean(role) != role.strip():
        fail(TAKE_IN.say("bad-role", language, most=MOST_ROLE))
    return role.strip()


def asked_for(found: Outcome, accept: str, language: Language) -> frozenset[str]:
    """The keys that `--accept` names. Ends with 2 where one is none, or two cannot both be."""
    from toc.change.taking_in.commands import GROUPS, every_key, keys_of

    words = {said: group for group in (*GROUPS, "all") for said in TAKE_IN[f"word.{group}"]}
    words["ideeën"] = "ideas"
    every = every_key(found)
    keys: set[str] = set()
    for word in (one.strip() for one in accept.split(",")):
        group = "" if word in every and word != "residents" else words.get(word.casefold(), "")
        if not word:
            continue
        if group == "all":
            keys.update(key for one in GROUPS for key in keys_of(found, one))
        elif group:
            keys.update(keys_of(found, group))
        elif word in every:
            keys.add(word)
        else:
            fail(TAKE_IN.say("unknown-accept", language, word=word))
    _one_of_each(found, keys, language)
    return frozenset(keys)


def _one_of_each(found: Outcome, keys: set[str], language: Language) -> None:
    chosen: dict[tuple[object, str], str] = {}
    for one in found.proposals:
        if one.rivals and one.key in keys:
            first = chosen.setdefault((one.ref, one.field), one.key)
            if first != one.key:
                fail(TAKE_IN.say("two-of-one", language, first=first, second=one.key))


def ask(found: Outcome, role: str, language: Language) -> tuple[frozenset[str], str]:
    """Ask of each change and each idea whether it is accepted, of the rest all at once; and who
    decides it."""
    from toc.change.taking_in.commands import GROUPS, keys_of

    keys: set[str] = set()
    taken: set[tuple[object, str]] = set()
    show([line(), line(TAKE_IN.say("ask-answers", language))])
    for one in found.proposals:
        told = one.unreadable or (one.rivals and (one.ref, one.field) in taken)
        if not told and _yes(TAKE_IN.say("ask", language, key=one.key), language):
            keys.add(one.key)
            taken.add((one.ref, one.field))
    for idea in found.ideas:
        if _yes(TAKE_IN.say("ask", language, key=idea.key), language):
            keys.add(idea.key)
    for group in GROUPS:
        there = list(keys_of(found, group)) if group not in ("changes", "ideas") else []
        word = TAKE_IN.say(f"word.{group}", language)
        question = TAKE_IN.say("ask-group", language, count=len(there), group=word)
        if there and _yes(question, language):
            keys.update(there)
    if keys and not role.strip():
        role = typed(TAKE_IN.say("ask-role", language))
    return frozenset(keys), role_of(role, language) if keys else role


def _yes(question: str, language: Language) -> bool:
    return typed(question).casefold() in TAKE_IN["yes"]
