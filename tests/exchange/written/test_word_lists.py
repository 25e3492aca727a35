"""The lists of words by which headings and columns are known."""

from __future__ import annotations

from toc.core.words.lists import lines
from toc.exchange.written import word_lists
from toc.exchange.written.naming import Kind
from toc.exchange.written.word_lists import plain


def test_no_words_name_two_kinds() -> None:
    """What stands in two lists means that of which the kind comes first, which nobody can see."""
    named: dict[str, Kind] = {}
    twice = []
    for kind in Kind:
        entries = {
            one if "*" in one else plain(one)
            for one in lines(word_lists.__file__, f"words/{kind.value}")
        }
        twice += [(one, named[one], kind) for one in entries if one in named]
        named |= dict.fromkeys(entries, kind)
    assert len(named) > 300
    assert twice == []
