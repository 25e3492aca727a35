"""What a reading is made of: the words of a text, each with its sort where it stands."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Sort(StrEnum):
    """What a word is in its sentence."""

    FINITE = "finite"
    """A verb that agrees with its subject: stijgt, wordt; rises."""
    INFINITIVE = "infinitive"
    NOMINAL = "nominal"
    """An infinitive used as a noun: het verbeteren van."""
    PARTICIPLE = "participle"
    """A past participle that does not stand before a noun: is opgeleid."""
    DESCRIBING = "describing"
    """A past participle before its noun: opgeleide coaches; trained staff."""
    PRESENT = "present"
    """A present participle; in English every form on -ing."""
    NOUN = "noun"
    NAME = "name"
    ADJECTIVE = "adjective"
    COMPARATIVE = "comparative"
    """An adjective, an adverb or a quantity that compares: beter, vaker, meer; better, fewer."""
    ADVERB = "adverb"
    NUMBER = "number"
    PRONOUN = "pronoun"
    ARTICLE = "article"
    PREPOSITION = "preposition"
    PARTICLE = "particle"
    """The part of a verb that stands apart: zet … in, richten … op; set up."""
    TO = "to"
    """Te before an infinitive; to before an infinitive."""
    COORDINATOR = "coordinator"
    SUBORDINATOR = "subordinator"
    MARK = "mark"
    """Punctuation."""
    OTHER = "other"


class Word(NamedTuple):
    """A word or a mark of a text, read where it stands.

    `start` and `end` are offsets in the text; `low` is the word in lower case with a straight
    apostrophe. `possible` holds every sort that is not far less likely than `sort`, and `sort`.
    `plural` is true of a plural noun, name or pronoun and of a verb that agrees with one.
    """

    text: str
    low: str
    start: int
    end: int
    lemma: str
    sort: Sort
    possible: frozenset[Sort]
    plural: bool
