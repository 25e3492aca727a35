"""Reading Dutch and English sentences: the words of a text, each with its sort where it stands.

    read("Ouders helpen", "nl")  ->  (Word(text='Ouders', sort=NOUN, …), Word(text='helpen', …))

What cannot be known is not stated: a word that could also be a verb says so in `possible`.
"""

from toc.check.reading.tagging import read
from toc.check.reading.vocabulary import known, split_compound
from toc.check.reading.words import Sort, Word

__all__ = ["Sort", "Word", "known", "read", "split_compound"]
