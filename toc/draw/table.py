"""The views that can be asked for, one row each. The options of `toc export`, their help, what is
drawn and in which order follow from it."""

from dataclasses import dataclass

from toc.core.words import Language, Sentences
from toc.draw.words.views import VIEWS
from toc.draw.words.views_goals import GOAL_VIEWS
from toc.draw.words.views_time import TIME_VIEWS


@dataclass(frozen=True)
class Row:
    """A view that is asked for by its `name`, in whose `words` it is explained. `value` is what
    has to be named with it, as a help text writes that; empty where it is drawn of the whole. It
    is made by `asked_for` in its module of `toc.draw.views`, which has the same name unless it is
    given."""

    name: str
    words: Sentences
    value: str = ""
    module: str = ""

    def help(self, language: Language) -> str:
        """What it draws."""
        return self.words.say(f"{self.name}.option", language)


ROWS = (
    Row("theory", GOAL_VIEWS),
    Row("line", VIEWS, "ID"),
    Row("why", VIEWS, "ID"),
    Row("partner", VIEWS, "NAME"),
    Row("place", VIEWS, "NAME"),
    Row("year", VIEWS, "YEAR", module="proposed"),
    Row("matrix", GOAL_VIEWS),
    Row("chain", GOAL_VIEWS),
    Row("status", VIEWS),
    Row("coherence", GOAL_VIEWS),
    Row("horizon", TIME_VIEWS),
)
"""In the order in which they are drawn."""
