"""Where a plan contradicts itself, in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from toc.core.words import Language, listing
from toc.exchange.words.plan_contradictions import PLAN_CONTRADICTIONS
from toc.exchange.words.plan_kinds import PLAN_KINDS
from toc.exchange.written.contradicting import Contradiction, Contradicts
from toc.exchange.written.draft import Found
from toc.exchange.written.outline import Outline
from toc.exchange.written.places_in_words import where

MOST_PLACES = 4


def contradiction_said(
    one: Contradiction, texts: Mapping[Found, str], outline: Outline, language: Language
) -> str:
    """The sentence, with where it stands; `texts` are those of elements as the draft has them."""

    def say(key: str, **values: object) -> str:
        return PLAN_CONTRADICTIONS.say(key, language, **values)

    first = one.elements[0]
    text = texts.get(first, first.text)
    said = list(dict.fromkeys(one.said))
    if one.what is Contradicts.LEVEL:
        first_kind, other_kind = (PLAN_KINDS.say(f"kind.{kind}", language) for kind in one.said)
        sentence = say("level", text=text, first=first_kind, other=other_kind)
    else:
        quoted = listing([say("quoted", text=part) for part in said], language)
        of = one.of if one.what is not Contradicts.DETAIL else say(_OF.get(one.of, "of.note"))
        sentence = say(one.what.value, text=text, said=quoted, of=of)
    numbers = [number for number in one.passages if number < len(outline.passages)]
    places = [where(outline.passages[number].place, language) for number in numbers]
    known = list(dict.fromkeys(place for place in places if place))[:MOST_PLACES]
    if not known:
        return sentence
    return say("at", said=sentence.rstrip("."), places="; ".join(known)) + "."


_OF = {
    name: f"of.{name}"
    for name in (
        "owner",
        "partners",
        "planning",
        "cost",
        "capacity",
        "unit",
        "result",
        "source",
        "note",
    )
}
