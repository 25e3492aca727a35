"""What is shown, as values: one view a file, each made from a programme and its graph.

A view says what is on the paper, not where. `toc.draw.scenes` draws it; `rows_of` and `words_of`
give it as a table and as sentences.
"""

from toc.draw.views import column_forms
from toc.draw.views.columns import ColumnsView, in_words
from toc.draw.views.overview import OverviewView
from toc.draw.views.plain_forms import Rows, View

__all__ = [
    "AnyView",
    "Rows",
    "View",
    "name_of",
    "rows_of",
    "title_of",
    "words_of",
]

AnyView = ColumnsView | OverviewView | View
"""Everything that can be drawn: a view in columns, the overview, or a view of this room."""


def name_of(view: AnyView) -> str:
    """The view's id, which names its files."""
    return rows_of(view).id if isinstance(view, OverviewView) else view.id


def title_of(view: AnyView) -> str:
    """What people call the view."""
    return rows_of(view).title if isinstance(view, OverviewView) else view.title


def rows_of(view: AnyView) -> Rows:
    """The view as a table."""
    if isinstance(view, ColumnsView):
        return column_forms.rows_of_columns(view)
    if isinstance(view, OverviewView):
        return column_forms.rows_of_overview(view)
    return view.rows()


def words_of(view: AnyView) -> tuple[str, ...]:
    """The view as sentences, for who cannot see the drawing."""
    if isinstance(view, ColumnsView):
        return in_words(view)
    if isinstance(view, OverviewView):
        return column_forms.words_of_overview(view)
    return view.in_words()
