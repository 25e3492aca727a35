"""What sheets, columns and fixed words are called on the form."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from toc.check.reference.keys import SAID
from toc.core.loading.vocabulary import DUTCH_VALUES, VALUES
from toc.core.words import Language
from toc.core.words.speech import worded
from toc.exchange.form.layout import FormColumn, Kind, Question, SheetLayout
from toc.exchange.words.form import FORM
from toc.exchange.words.form_helps import FORM_HELPS

LANGUAGES: tuple[Language, ...] = ("nl", "en")


def plain(language: Language) -> Language:
    """A language without the words of a programme: a form is told by what stands on it."""
    return "en" if language == "en" else "nl"


def title_of(layout: SheetLayout, language: Language) -> str:
    """The name of a sheet."""
    return FORM.say(f"sheet.{layout.name}", language)


def heading(layout: SheetLayout, column: FormColumn, language: Language) -> str:
    """What stands above a column, without the mark that it has to be filled in."""
    own = f"head.{layout.name}.{column.name}"
    return FORM.say(own if own in FORM else f"head.{column.name}", language)


def help_of(layout: SheetLayout, column: FormColumn, language: Language) -> str:
    """What is said to who comes to fill in a cell."""
    for name in (f"help.{layout.name}.{column.name}", f"help.{column.name}"):
        if name in FORM_HELPS and not column.said:
            said = FORM_HELPS.say(name, language)
            break
    else:
        said = manual(column.said, language)
    if column.kind is Kind.DATE:
        said += f" {FORM_HELPS.say('help.date', language)}"
    if column.kind is Kind.LIST and column.said:
        said += f" {FORM_HELPS.say('help.several', language)}"
    return said


def manual(key: str, language: Language) -> str:
    """What the manual of keys says of one."""
    return worded(SAID[key][0 if language == "nl" else 1], language)


def question(asked: Question, language: Language) -> str:
    """A line of the sheet of the programme as a whole."""
    return FORM.say(f"question.{asked.name}", language)


def word(layout: str, column: str, value: str, language: Language) -> str:
    """A fixed value of the model as people read it."""
    if column == "sort":
        return FORM.say(f"sort.{layout}.{value}", language)
    if column == "language":
        return FORM.say(f"language.{value}", language)
    said = DUTCH_VALUES.get(value, value) if language == "nl" else value
    return said.replace("_", " ")


def words_of(layout: str, column: str, values: tuple[str, ...]) -> Mapping[str, str]:
    """From each word that somebody may type, in either language, to the value of the model."""
    found: dict[str, str] = {}
    for value in values:
        for language in LANGUAGES:
            found[folded(word(layout, column, value, language))] = value
        found[folded(value)] = value
    for typed, value in VALUES.items():
        if value in values and column not in ("sort", "language"):
            found.setdefault(folded(typed), value)
    return found


def folded(text: str) -> str:
    """A text without what people see no difference in: capitals, spaces, the mark of a heading."""
    return " ".join(text.replace("_", " ").replace("’", "'").rstrip("* ").split()).casefold()


@cache
def headings(layout: SheetLayout) -> Mapping[str, FormColumn]:
    """From each heading of a sheet, in either language, to its column."""
    return {
        folded(heading(layout, column, language)): column
        for language in LANGUAGES
        for column in layout.every
    }
