"""What can be filled in on the form of a programme: what is allowed in each column, and the lists
from which people choose."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from toc.core.words import Language
from toc.documents.forms import form as forms
from toc.exchange.form.columns import STATEMENTS, VISION
from toc.exchange.form.layout import Kind, SheetLayout
from toc.exchange.form.naming import heading, help_of, title_of, word
from toc.exchange.form.references import known_sheets, letters_of
from toc.exchange.form.sheets import SHEET, SHEETS
from toc.exchange.words.form import FORM

_LONGEST_PROMPT = 255
_LONGEST_TITLE = 32


def words_to_choose(
    sheet: str, column: str, values: Sequence[str], language: Language
) -> forms.OneOf:
    """The fixed words of the model, as the form says them."""
    words = (word(sheet, column, one, language) for one in values)
    return forms.OneOf(tuple(words), strictly=False)


def fields_of(
    layout: SheetLayout, language: Language, first: int, last: int
) -> Iterator[forms.Field]:
    """What is allowed in each column of a sheet, from the row `first` to `last`."""

    def say(key: str) -> str:
        return FORM.say(key, language)

    for place, column in enumerate(layout.every, 1):
        allowed: forms.Allowed = forms.Anything()
        wrong = forms.NOTHING
        if column.kind in (Kind.ROW, Kind.ROWS):
            allowed = forms.FromList(list_name(column.choices))
            wrong = (say("wrong-title"), say("wrong-list"))
        elif column.words:
            allowed = words_to_choose(layout.name, column.name, column.words, language)
            wrong = (say("wrong-title"), say("wrong-words"))
        elif column.kind is Kind.FLAG:
            allowed = forms.OneOf((say("yes"), say("no")), strictly=False)
            wrong = (say("wrong-title"), say("wrong-words"))
        elif column.name == "points":
            allowed = forms.OneOf(("1", "3", "9"), strictly=False)
            wrong = (say("wrong-title"), say("wrong-points"))
        if not column.strict or column.kind is Kind.ROWS:
            wrong = forms.NOTHING  # something else may well be meant
        title = heading(layout, column, language)[:_LONGEST_TITLE]
        said = help_of(layout, column, language)[:_LONGEST_PROMPT]
        yield forms.Field(((first, place),), allowed, (title, said), wrong, last)


def lists_of(
    language: Language, first: int, last: Callable[[SheetLayout], int]
) -> Iterator[forms.ChoiceList]:
    """What can be chosen: rows of sheets, from the row `first` to the `last` of each."""
    seen = {
        one.choices
        for layout in SHEETS
        for one in layout.every
        if one.kind in (Kind.ROW, Kind.ROWS)
    }
    for of in sorted(seen):
        words = [
            FORM.say(f"statement.{one}", language)
            for one in STATEMENTS
            if one in of and one != VISION
        ]
        if VISION in of:
            words.insert(0, FORM.say("statement.vision" if words else "vision", language))
        layouts = [SHEET[one] for one in known_sheets(of) if one in SHEET]
        rows = tuple(_listed(one, language, first, last(one)) for one in layouts)
        yield forms.ChoiceList(list_name(of), tuple(words), rows)


def _listed(layout: SheetLayout, language: Language, first: int, last: int) -> forms.ListedRows:
    names = [one.name for one in layout.every]
    texts = tuple(names.index(one) + 1 for one in layout.label)
    number = names.index("number") + 1
    title = title_of(layout, language)
    return forms.ListedRows(title, first, last, number, texts, letters_of(len(texts)))


def list_name(of: Sequence[str]) -> str:
    """The name of a list of what can be chosen."""
    return "toc_" + "_".join(one[:4] for one in of)
