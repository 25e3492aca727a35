"""The plain forms of a view in columns and of the overview."""

from collections.abc import Iterator

from toc.core.words import Language
from toc.documents.words.drawing import DRAWING
from toc.draw.views.columns import BoxLink, ColumnsView, Element, ended
from toc.draw.views.overview import OverviewView
from toc.draw.views.plain_forms import Rows
from toc.draw.words.views import VIEWS

COLUMN_HEADS = ("level", "number", "what", "id", "state", "detail", "serves", "points", "basis")


def rows_of_columns(view: ColumnsView) -> Rows:
    """A row for each contribution, and one for each element that contributes to nothing shown."""
    texts = {element.id: element.text for element in view.elements}
    return Rows(
        view.id,
        view.title,
        tuple(VIEWS.say(f"head.{word}", view.language) for word in COLUMN_HEADS),
        tuple(
            row
            for column in view.columns
            for element in column.elements
            for row in _element_rows(view, column.title, element, texts)
        ),
    )


def _element_rows(
    view: ColumnsView, column: str, element: Element, texts: dict[str, str]
) -> Iterator[tuple[str, ...]]:
    state = element.mark.said if element.mark else ""
    number = str(element.number) if element.number is not None else ""
    first = (column, number, element.text, element.id, state, element.detail)
    links = [link for link in view.links if link.source == element.id]
    for link in links:
        yield (
            *first,
            texts[link.target],
            points_said(link.points, view.language),
            basis(link, view),
        )
    if not links:
        yield (*first, "", "", "")


def points_said(points: int | None, language: Language) -> str:
    """The points of a contribution; `niet beoordeeld` where nobody has judged it."""
    return str(points) if points is not None else VIEWS.say("not-judged", language)


def basis(link: BoxLink, view: ColumnsView) -> str:
    """How a contribution is known, in words."""
    return VIEWS.say(f"basis.{link.basis.value}", view.language)


def rows_of_overview(view: OverviewView) -> Rows:
    """A row for each operational goal under each strategic goal."""
    language = view.language
    rows = []
    for section in view.sections:
        for branch in section.branches:
            above = branch.goal.text if branch.goal else VIEWS.say("none", language)
            start = (section.line or VIEWS.say("no-line", language), above)
            for card in branch.cards:
                din = card.title if card.network is not None and card.title else ""
                count = str(card.inspanningen) if card.network is not None else ""
                said = VIEWS.say(f"basis.{card.basis.value}", language)
                rows += [(*start, din, count, goal.text, goal.id, said) for goal in card.goals]
            if not branch.cards:
                rows.append((*start, "", "", VIEWS.say("none", language), "", ""))
    heads = ("line", "strategic", "network", "inspanningen", "operational", "id", "basis")
    return Rows(
        DRAWING.say("file.overview", language),
        view.programme,
        tuple(VIEWS.say(f"head.{word}", language) for word in heads),
        tuple(rows),
    )


def _stated(goal: Element) -> str:
    """A goal in a list, with its state where it has one."""
    text = ended(goal.text)
    return f"{text} ({goal.mark.word})" if goal.mark is not None else text


def words_of_overview(view: OverviewView) -> tuple[str, ...]:
    """The goals by programme line."""
    language = view.language
    said = [VIEWS.say("words.overview", language, title=view.programme, text=view.vision.text)]
    for section in view.sections:
        for branch in section.branches:
            name = _stated(branch.goal) if branch.goal else VIEWS.say("no-strategic", language)
            goals = [_stated(goal) for card in branch.cards for goal in card.goals]
            start = f"{section.line}, {name}" if section.line else name
            said.append(f"{start}: {'; '.join(goals) or VIEWS.say('no-goals', language)}.")
    return tuple(said)
