"""What a goal is instead of a change for people: an activity, a product or only a subject. It is
at most one of these, so that a reader gets one remark about the form of a goal."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from toc.check.reading import Sort, known
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm, clause
from toc.check.reading.verb_lists import VerbKind
from toc.check.rules.wording.words import words
from toc.check.rules.wording.words.activity import activity, first_noun
from toc.check.rules.wording.words.comparing import comparing
from toc.check.rules.wording.words.output import output
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.placeholders import placeholder
from toc.core.words import Language


class FormFault(StrEnum):
    """What a goal is instead."""

    ACTIVITY = "activity"
    """It says what will be done."""
    CHANGE = "change"
    """It says what will be changed, and not how things stand then."""
    DONE = "done"
    """It says what was made or done."""
    THING = "thing"
    """It names what is delivered."""
    SUBJECT = "subject"
    """It names a subject and says nothing about it."""


class FormRemark(NamedTuple):
    """What a goal is instead, by which words, and what an activity is done to."""

    fault: FormFault
    said: str
    rest: str = ""


@lru_cache(maxsize=1 << 14)
def remark(text: str, language: Language) -> FormRemark | None:
    """What a goal is instead of a change for people; nothing for a good goal and for a text that
    is still to come."""
    if placeholder(text, language):
        return None
    read = clause(text, language)
    kind, said = output(text, language)
    doing = activity(text, language)
    # ‘In 2030 bouwen wij 900 woningen’ counts what is delivered.
    if doing is not None and not (kind and read.form is ClauseForm.SENTENCE):
        fault = FormFault.CHANGE if doing.kind is VerbKind.CHANGE else FormFault.ACTIVITY
        return FormRemark(fault, doing.said, doing.rest)
    if kind:
        return FormRemark(FormFault(kind), said)
    if read.form is ClauseForm.NAMED and _only_a_subject(read, text, language):
        return FormRemark(FormFault.SUBJECT, text.strip().rstrip(" ."))
    if read.form is ClauseForm.DOING and _way_of_living(read, text, language):
        return FormRemark(FormFault.SUBJECT, text.strip().rstrip(" ."))
    return None


def _way_of_living(read: Clause, text: str, language: Language) -> bool:
    """‘Waardig sterven voor iedereen’: nobody is said to do so."""
    verb = read.verbs[0]
    adverb = read.words[0].sort in (Sort.ADJECTIVE, Sort.ADVERB)
    first = verb.at[0] == 1 and adverb and known(read.words[0].low, language)
    bare = language == "nl" and len(read.verbs) == 1 and not read.rest
    bare = bare and [word.low for word in read.words[2:3]] == ["voor"]
    return (
        first and bare and verb.kind(language) is VerbKind.PEOPLE and not comparing(text, language)
    )


def _only_a_subject(read: Clause, text: str, language: Language) -> bool:
    """Whether a text without a verb does not say either how things change or how much."""
    if read.rest or comparing(text, language):
        return False
    if any(word.low in words("changing_nouns", language) for word in read.words):
        return False
    to = [n for n, word in enumerate(read.words) if word.low == "naar"]
    whose = " ".join(word.text for word in read.words[: to[0]]) if to else ""
    if to and (not whose or names_people(whose, language)):
        return False  # ‘Havenwerkers gezond naar hun pensioen’
    for before, word in zip((None, *read.words), read.words, strict=False):
        if word.sort is Sort.NUMBER and (before is None or before.low not in _FOR):
            return False
    ready = bool(read.words) and read.words[0].low in ("klaar", "ready")
    return ready or first_noun(read.words) is not None or _at_home(read)


def _at_home(read: Clause) -> bool:
    """‘Veilig thuis’, ‘Zorg dichtbij’: a slogan of two words."""
    return len(read.words) == 2 and read.words[-1].low in _NEAR


_NEAR = word_set("thuis dichtbij nabij lokaal samen voorop centraal home nearby")
_FOR = word_set("voor for in aan")
