"""What a goal is instead of a change for people: an activity, a product or only a subject. It is
at most one of these, so that a reader gets one remark about the form of a goal."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from toc.messages import Language
from toc.reading import Sort
from toc.reading.clause_parts import word_set
from toc.reading.clauses import Clause, Form, clause
from toc.reading.verb_lists import Kind
from toc.rules.wording.words import words
from toc.rules.wording.words.activity import activity, first_noun
from toc.rules.wording.words.comparing import comparing
from toc.rules.wording.words.output import output
from toc.rules.wording.words.placeholders import placeholder


class Fault(StrEnum):
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


@dataclass(frozen=True, slots=True)
class Remark:
    """What a goal is instead, by which words, and what an activity is done to."""

    fault: Fault
    said: str
    rest: str = ""


@lru_cache(maxsize=1 << 14)
def remark(text: str, language: Language) -> Remark | None:
    """What a goal is instead of a change for people; nothing for a good goal and for a text that
    is still to come."""
    if placeholder(text, language):
        return None
    read = clause(text, language)
    kind, said = output(text, language)
    doing = activity(text, language)
    # ‘In 2030 bouwen wij 900 woningen’ counts what is delivered.
    if doing is not None and not (kind and read.form is Form.SENTENCE):
        fault = Fault.CHANGE if doing.kind is Kind.CHANGE else Fault.ACTIVITY
        return Remark(fault, doing.said, doing.rest)
    if kind:
        return Remark(Fault(kind), said)
    if read.form is Form.NAMED and _only_a_subject(read, text, language):
        return Remark(Fault.SUBJECT, text.strip().rstrip(" ."))
    return None


def _only_a_subject(read: Clause, text: str, language: Language) -> bool:
    """Whether a text without a verb does not say either how things change or how much."""
    if read.rest or comparing(text, language):
        return False
    if any(word.low in words("changing_nouns", language) for word in read.words):
        return False
    if any(word.low == "naar" for word in read.words[:1]):
        return False
    for before, word in zip((None, *read.words), read.words, strict=False):
        if word.sort is Sort.NUMBER and (before is None or before.low not in _FOR):
            return False
    ready = bool(read.words) and read.words[0].low in ("klaar", "ready")
    return ready or first_noun(read.words) is not None


_FOR = word_set("voor for in aan")
