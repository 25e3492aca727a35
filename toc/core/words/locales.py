"""The languages, one row each: how amounts, days and lists are written there. Beside its row a
language has a sentence in the tables of every `words/`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Language = Literal["nl", "en"]


class Noun(NamedTuple):
    """A word with its plural. `neuter` is for Dutch: *het* project, and not *de*."""

    one: str
    many: str
    neuter: bool = False


class Locale(NamedTuple):
    """How a language writes. `place` is where its sentence stands in every table. `work` is what
    an inspanning is called where the programme has no word of its own for it. `marks` stand
    between thousands and before decimals; `apart` says whether a sign of money and `%` stand apart
    from their number. `joints` come before the last of a list: of all, and of one of them."""

    place: int
    tag: str
    work: Noun
    marks: str
    apart: bool
    joints: tuple[str, str]
    months: tuple[str, ...]
    short_months: tuple[str, ...]


LOCALES: Mapping[str, Locale] = {
    "nl": Locale(
        place=0,
        tag="nl-NL",
        work=Noun("inspanning", "inspanningen"),
        marks=".,",
        apart=True,
        joints=("en", "of"),
        months=(
            *("januari", "februari", "maart", "april", "mei", "juni"),
            *("juli", "augustus", "september", "oktober", "november", "december"),
        ),
        short_months=(
            *("jan", "feb", "mrt", "apr", "mei", "jun"),
            *("jul", "aug", "sep", "okt", "nov", "dec"),
        ),
    ),
    "en": Locale(
        place=1,
        tag="en-GB",
        work=Noun("activity", "activities"),
        marks=",.",
        apart=False,
        joints=("and", "or"),
        months=(
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        short_months=(
            *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
            *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        ),
    ),
}
