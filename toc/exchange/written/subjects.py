"""Tables that are about something else than the elements of a plan: risks, meetings, money."""

from __future__ import annotations

from toc.exchange.written.word_lists import plain, word_list


def is_apart(head: str) -> bool:
    """Whether a table whose first head says this, or that stands below a heading of this, has no
    elements of the plan.

    >>> is_apart("Risico’s"), is_apart("Doel")
    (True, False)
    """
    return word_list("table_aside").has(plain(head))


def explains(head: str) -> bool:
    """Whether a head says that its table explains words or levels: `Betekenis`."""
    return word_list("table_meaning").has(plain(head))


def is_risk(head: str) -> bool:
    """Whether a head says that risks stand in its column, and beside it what is done about them.

    >>> is_risk("Risks"), is_risk("Risico’s"), is_risk("Risks and assumptions")
    (True, True, False)
    """
    return word_list("risk").has(plain(head))


def is_date(head: str) -> bool:
    """Whether a head says that each row is of a day, as in a list of meetings.

    >>> is_date("Datum"), is_date("Doel")
    (True, False)
    """
    return word_list("table_date").has(plain(head))


def is_legend(title: str) -> bool:
    """Whether a part of a drawing explains its colours and signs."""
    return word_list("legend").has(plain(title))
